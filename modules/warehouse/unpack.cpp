#include <algorithm>

#include "people/people.h"
#include "warehouse/unit_checks.h"
#include "warehouse/unit_moves.h"

namespace warehouse {
namespace {

struct Inside {
    LotId lot;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(Inside, (), (lot, quantity))

void empty(db::Tx& tx, HandlingUnitId unit, BinId bin) {
    for (const auto& inside : tx.all<Inside>(R"sql(
             select lot_id as lot, quantity from packed where handling_unit_id = $1 order by lot_id
         )sql", unit))
        fill(tx, unit, inside.lot, bin, -inside.quantity);
}

}  // namespace

void check(const db::Read& read, const Unpack& args, db::Reasons& reasons) {
    const auto unit = theUnit(read, args.unit);
    people::requireSite(read, "warehouse.unpack", unit.siteId);
    checkHere(unit, reasons);
}

UnitChanged unpack(db::Tx& tx, const Unpack& args) {
    const auto unit = theUnit(tx, args.unit);
    takeOff(tx, unit);
    auto tree = within(tx, args.unit);
    std::ranges::reverse(tree);  // from the inmost out: what is empty dissolves what it stood in
    for (const auto part : tree) {
        if (part != args.unit && !args.all) {
            if (theUnit(tx, part).parentId == args.unit) setParent(tx, part, std::nullopt);
            continue;
        }
        empty(tx, part, unit.binId.value());
        dissolveIfEmpty(tx, part);
    }
    return changedUnit(tx, args.unit);
}

}  // namespace warehouse
