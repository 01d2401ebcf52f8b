#include "inventory/stock.h"
#include "people/people.h"
#include "warehouse/unit_checks.h"
#include "warehouse/unit_moves.h"

namespace warehouse {
namespace {

struct Inside {
    ItemId item;
    std::string number;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(Inside, (), (item, number, quantity))

// Of the lot in the unit itself.
std::optional<Inside> inside(const db::Read& read, HandlingUnitId unit, LotId lot) {
    return read.find<Inside>(R"sql(
        select l.item_id as item, l.number, p.quantity from packed p join lot l on l.lot_id = p.lot_id
        where p.handling_unit_id = $1 and p.lot_id = $2
    )sql", unit, lot);
}

}  // namespace

void check(const db::Read& read, const TakeOut& args, db::Reasons& reasons) {
    const auto unit = theUnit(read, args.unit);
    people::requireSite(read, "warehouse.takeOut", unit.siteId);
    checkHere(unit, reasons);
    checkOpen(unit, reasons);
    if (args.lot.has_value() == args.inner.has_value() || args.lot.has_value() != args.quantity.has_value())
        reasons.add("warehouse.pack.what", "Say a lot with its quantity, or a unit: one of the two goes in or out.", {}, "lot");
    if (reasons.any()) return;
    if (args.inner && theUnit(read, *args.inner, "inner").parentId != args.unit)
        reasons.add("warehouse.unit.not_inside", "Unit {unit} does not hold that. Scan what is in it.", {{"unit", unit.sscc}}, "inner");
    if (!args.lot) return;
    const auto held = inside(read, args.unit, *args.lot);
    if (!held) {
        reasons.add("warehouse.unit.not_inside", "Unit {unit} does not hold that. Scan what is in it.", {{"unit", unit.sscc}}, "lot");
        return;
    }
    const auto quantity = inventory::checkQuantity(read, held->item, *args.quantity, reasons);
    if (quantity && *quantity > held->quantity)
        reasons.add("warehouse.unit.less", "Unit {unit} holds {held} of lot {lot}, not {quantity}. Take at most that.",
                    {{"unit", unit.sscc}, {"held", held->quantity}, {"lot", held->number}, {"quantity", *quantity}}, "quantity");
}

UnitChanged takeOut(db::Tx& tx, const TakeOut& args) {
    const auto unit = theUnit(tx, args.unit);
    if (args.inner) takeOff(tx, theUnit(tx, *args.inner));
    if (args.lot) {
        const auto held = inside(tx, args.unit, *args.lot).value();
        takeLoose(tx, args.unit, *args.lot, unit.binId.value(), inventory::toStock(tx, held.item, *args.quantity));
    }
    return changedUnit(tx, args.unit);
}

}  // namespace warehouse
