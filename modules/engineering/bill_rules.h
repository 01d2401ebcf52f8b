// What a bill of material must be, and how its lines are written down.
#pragma once
#include "engineering/bills.h"
#include "engineering/facts.h"

namespace engineering {

struct BillFacts {
    BomId bomId;
    ItemId itemId;
    std::string number, revision, alternate, state;
    std::int64_t yield = 1'000'000;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(BillFacts, (), (bomId, itemId, number, revision, alternate, state, yield, version))

BillFacts theBill(const db::Read&, BomId, std::string_view field = "bom");  // refuses "engineering.bom.unknown"
std::string nameOf(const BillFacts&);                                      // "FG-500 B", "FG-500 B, laser"

void checkYield(const std::optional<Percent>&, db::Reasons&);
// All that is wrong with lines as they are given, each beside its field.
void checkLines(const db::Read&, const ItemFacts& made, const std::vector<BomLine>&,
                const std::vector<LineSubstitute>&, const std::vector<LineOption>&, db::Reasons&);
void writeLines(db::Tx&, BomId, const std::vector<BomLine>&, const std::vector<LineSubstitute>&,
                const std::vector<LineOption>&);
// What is released in the same breath, and may be counted on.
struct Along {
    ItemId item;
    std::string revision;
    bool bill = false;  // with a bill of its own
    bool operator==(const Along&) const = default;
};
// All that stands against releasing the bill as it stands in the database.
void checkReleasable(const db::Read&, const BillFacts&, db::Reasons&, const std::vector<Along>& along = {});
void markReleased(db::Tx&, BomId);

// 'R1, R2,R7' taken apart; blanks around the names are left out.
std::vector<std::string> designatorsIn(std::string_view);

}  // namespace engineering
