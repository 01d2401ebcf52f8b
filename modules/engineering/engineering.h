// What things are made of: bills of material and the parts they come down to.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "shared/ids.h"
#include "shared/money.h"
#include "shared/quantity.h"

namespace engineering {

using namespace tl;
using db::Date;

// `quantity`, above zero, in any unit of the component, goes into one of the item made, from validFrom through
// validTo (absent: until changed). A component may stand in several lines.
struct BomLine {
    ItemId item;
    Measure quantity;
    Date validFrom;
    std::optional<Date> validTo;
};
// engineering.addBom: released at once; one bill for each revision of an item (absent: the current one).
// Refuses what would make an item a part of itself on any level ("engineering.bom.cycle").
struct AddBom {
    ItemId item;
    std::string revision;
    std::vector<BomLine> lines;
};
struct BomAdded {
    BomId bom;
};

void check(const db::Read&, const AddBom&, db::Reasons&);
BomAdded addBom(db::Tx&, const AddBom&);

extern const db::Action<AddBom, BomAdded> addBomAction;

void install(db::Actions&);

// One of all the parts of an item, on whatever level. `depth`: the deepest level it stands on, 1 directly below.
struct Component {
    ItemId item;
    std::string number;
    Quantity quantity;  // for one made, all places together; a rest below a millionth counts as one
    int depth = 0;
};
// The distinct parts of one item made on that day: lines valid then, of the released bill of each item's current
// revision. By depth, then number. Refuses "engineering.bom.deep" beyond 60 levels, and "number.overflow".
std::vector<Component> explode(const db::Read&, ItemId, Date on);

// ---- What a work order is released with -----------------------------------------------------------------

struct SnapshotStep {
    int stepNo = 0;
    std::string kind, text, unit;  // check, value or text
    std::optional<double> lower, upper;
    bool required = false;
};
// Times are those of the routing: `runMs` for `runQuantity` good pieces. Rates: for one person's hour, for one hour.
struct SnapshotOperation {
    int opNo = 0;
    std::string name;
    WorkCenterId workCenter;
    std::int64_t setupMs = 0, runMs = 0;
    Quantity runQuantity;
    int crew = 0;
    std::optional<Quantity> overlap;
    UnitPrice labourRate, overheadRate;
    std::optional<PartyId> supplier;
    std::optional<SkillId> skill;
    std::optional<ToolId> tool;
    std::string instruction;
    std::vector<SnapshotStep> steps;
};
struct SnapshotSubstitute {
    int priority = 0;
    ItemId item;
    Ratio ratio;  // so many of it for one of the component
};
// perOne: what one good piece takes by the standard: the bill's quantity / yield (what the process loses is in it).
// required: order x quantity / yield x (1 + scrap): the allowance is issued, not costed. Both rounded up to a
// millionth. Co- and by-products: order x quantity comes out. revision: '' any that may be used.
struct SnapshotComponent {
    int lineNo = 0;
    std::string kind;  // component, co_product or by_product
    ItemId item;
    std::string revision;
    Quantity perOne, required;
    std::optional<int> opNo;
    bool backflush = false;
    std::int64_t costShare = 0;
    std::string designators;
    std::vector<SnapshotSubstitute> substitutes;
};
struct SnapshotDocument {
    DocumentRevisionId revision;
    std::optional<int> opNo;
};
struct Snapshot {
    std::optional<BomId> bom;
    std::optional<RoutingId> routing;
    std::vector<SnapshotComponent> components;
    std::vector<SnapshotOperation> operations;
    std::vector<SnapshotDocument> documents;
};
// Bill, routing and papers in force on that day, phantoms dissolved. An empty revision: the one in force.
// `alternate` names another bill, another routing, or both; what has no such alternate is the usual one. `serial`:
// the first serial to be made, for effectivity by serial; none: one after all that were made so far. Refuses
// "engineering.bom.none" where the item has neither bill nor routing, "engineering.alternate.none",
// "engineering.phantom.none" and "engineering.variant.choose".
Snapshot snapshot(const db::Read&, ItemId, const std::string& revision, const std::string& alternate, Quantity quantity,
                  Date on, const std::string& serial = {});

// The revision to make, buy or sell from that day on (a change order by date or by serial may be under way).
std::string revisionInForce(const db::Read&, ItemId, Date on, const std::string& serial = {});

// Life cycle: adds a reason where this may not be bought, made or sold ("engineering.state.buy/make/sell").
enum class Use { buy, make, sell };
void checkUse(const db::Read&, ItemId, std::string_view revision, Use, db::Reasons&, std::string_view field);

}  // namespace engineering
