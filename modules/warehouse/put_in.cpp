#include <algorithm>

#include "inventory/stock.h"
#include "people/people.h"
#include "warehouse/unit_checks.h"
#include "warehouse/unit_moves.h"

namespace warehouse {
namespace {

ItemId itemOf(const db::Read& read, LotId lot) {
    const auto item = read.find<ItemId>(R"sql(select item_id from lot where lot_id = $1)sql", lot);
    if (!item) db::refuse("warehouse.lot.none", "There is no such lot or bin. Scan it again.", {}, "lot");
    return *item;
}

std::vector<LotId> lotsOf(const db::Read& read, HandlingUnitId unit) {
    std::vector<LotId> lots;
    for (const auto& c : contentOf(read, unit)) lots.push_back(c.lot);
    return lots;
}

void checkUnitInto(const db::Read& read, const UnitFacts& unit, HandlingUnitId inner, std::vector<LotId>& lots,
                   db::Reasons& reasons) {
    checkInner(theUnit(read, inner, "inner"), unit.binId, unit.salesOrderId, reasons, "inner");
    const auto tree = within(read, inner);
    if (std::ranges::find(tree, unit.handlingUnitId) != tree.end())
        reasons.add("warehouse.pack.itself", "Unit {unit} cannot stand in itself. Scan another.", {{"unit", unit.sscc}}, "inner");
    for (const auto lot : lotsOf(read, inner)) lots.push_back(lot);
}

}  // namespace

void check(const db::Read& read, const PutIn& args, db::Reasons& reasons) {
    const auto unit = theUnit(read, args.unit);
    people::requireSite(read, "warehouse.putIn", unit.siteId);
    checkHere(unit, reasons);
    checkOpen(unit, reasons);
    if (args.lot.has_value() == args.inner.has_value() || args.lot.has_value() != args.quantity.has_value())
        reasons.add("warehouse.pack.what", "Say a lot with its quantity, or a unit: one of the two goes in or out.", {}, "lot");
    if (reasons.any()) return;
    auto lots = lotsOf(read, args.unit);
    if (args.inner) checkUnitInto(read, unit, *args.inner, lots, reasons);
    if (args.lot) {
        const auto quantity = inventory::checkQuantity(read, itemOf(read, *args.lot), *args.quantity, reasons);
        if (quantity) checkLoose(read, *args.lot, unit.binId.value(), unit.salesOrderId, *quantity, reasons, "quantity");
        lots.push_back(*args.lot);
    }
    checkTogether(read, lots, reasons, args.lot ? "lot" : "inner");
}

UnitChanged putIn(db::Tx& tx, const PutIn& args) {
    const auto unit = theUnit(tx, args.unit);
    if (args.lot)
        fill(tx, args.unit, *args.lot, unit.binId.value(), inventory::toStock(tx, itemOf(tx, *args.lot), *args.quantity));
    if (args.inner) {
        takeOff(tx, theUnit(tx, *args.inner));
        setParent(tx, *args.inner, args.unit);
        endTasks(tx, *args.inner);  // it is carried with this one from now on
    }
    recount(tx, args.unit);
    return changedUnit(tx, args.unit);
}

}  // namespace warehouse
