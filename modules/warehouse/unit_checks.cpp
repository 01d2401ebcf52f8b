#include "warehouse/unit_checks.h"

#include <algorithm>

namespace warehouse {

void checkHere(const UnitFacts& unit, db::Reasons& reasons, std::string_view field) {
    if (!unit.here())
        reasons.add("warehouse.unit.gone", "Unit {unit} is {state}: nothing is done with it any more. Scan another.",
                    {{"unit", unit.sscc}, {"state", boost::describe::enum_to_string(unit.state, "?")}}, field);
    else if (unit.truckLoadId)
        reasons.add("warehouse.unit.loaded", "Unit {unit} is on a truck. Unload it first.", {{"unit", unit.sscc}}, field);
}

void checkOpen(const UnitFacts& unit, db::Reasons& reasons) {
    if (unit.state == UnitState::closed)
        reasons.add("warehouse.unit.closed", "Unit {unit} is closed and labelled. Open it first.", {{"unit", unit.sscc}}, "unit");
}

namespace {

struct InBin {
    std::string lot, bin;
    Quantity loose, setAside, packed;
};
BOOST_DESCRIBE_STRUCT(InBin, (), (lot, bin, loose, setAside, packed))

}  // namespace

void checkLoose(const db::Read& read, LotId lot, BinId bin, std::optional<SalesOrderId> order, Quantity quantity,
                db::Reasons& reasons, std::string_view field) {
    const auto there = read.find<InBin>(R"sql(
        select l.number as lot, w.code || '/' || n.code as bin, coalesce(b.on_hand - b.packed, 0) as loose,
               coalesce((select cast(sum(a.quantity) as bigint)
                         from allocation a join sales_order_line x on x.sales_order_line_id = a.sales_order_line_id
                         where a.stock_balance_id = b.stock_balance_id and x.sales_order_id = $3), 0) as set_aside,
               coalesce((select cast(sum(p.quantity) as bigint)
                         from packed p join handling_unit u on u.handling_unit_id = p.handling_unit_id
                         where p.lot_id = $1 and u.bin_id = $2 and u.sales_order_id = $3), 0) as packed
        from lot l
        join bin n on n.bin_id = $2
        join warehouse w on w.warehouse_id = n.warehouse_id
        left join stock_balance b on b.lot_id = l.lot_id and b.bin_id = n.bin_id
        where l.lot_id = $1
    )sql", lot, bin, order);
    if (!there) {
        reasons.add("warehouse.lot.none", "There is no such lot or bin. Scan it again.", {}, field);
        return;
    }
    if (quantity <= Quantity{} || there->loose < quantity)
        reasons.add("warehouse.pack.short",
                    "Of lot {lot} in {bin}, {loose} lie loose; {quantity} cannot be packed. Pack what is there.",
                    {{"lot", there->lot}, {"bin", there->bin}, {"loose", there->loose}, {"quantity", quantity}}, field);
    else if (order && there->setAside - there->packed < quantity)
        reasons.add("warehouse.pack.order",
                    "Of lot {lot} in {bin}, {free} are set aside for this order and not packed yet; {quantity} cannot be packed "
                    "for it. Set more aside first, or pack for stock.",
                    {{"lot", there->lot},
                     {"bin", there->bin},
                     {"free", std::max(there->setAside - there->packed, Quantity{})},
                     {"quantity", quantity}},
                    field);
}

void checkInner(const UnitFacts& inner, std::optional<BinId> bin, std::optional<SalesOrderId> order, db::Reasons& reasons,
                std::string_view field) {
    checkHere(inner, reasons, field);
    if (inner.binId != bin || inner.salesOrderId != order)
        reasons.add("warehouse.pack.inner",
                    "Unit {unit} stands in another bin, or is packed for another order: it cannot go into this one. Bring it "
                    "here first, or pack what belongs together.",
                    {{"unit", inner.sscc}}, field);
}

namespace {

struct Danger {
    std::string item, hazard, other, beside;
};
BOOST_DESCRIBE_STRUCT(Danger, (), (item, hazard, other, beside))

}  // namespace

void checkTogether(const db::Read& read, std::span<const LotId> lots, db::Reasons& reasons, std::string_view field) {
    for (std::size_t i = 0; i < lots.size(); ++i)
        for (std::size_t k = i + 1; k < lots.size(); ++k) {
            const auto no = read.find<Danger>(R"sql(
                select a.number as item, sa.hazard, b.number as other, sb.hazard as beside
                from lot la
                join item a on a.item_id = la.item_id
                join item_storage sa on sa.item_id = a.item_id
                join lot lb on lb.lot_id = $2
                join item b on b.item_id = lb.item_id
                join item_storage sb on sb.item_id = b.item_id
                where la.lot_id = $1 and a.item_id <> b.item_id
                  and exists (select 1 from hazard_rule r where (r.hazard = sa.hazard and r.other = sb.hazard)
                                                             or (r.hazard = sb.hazard and r.other = sa.hazard))
            )sql", lots[i], lots[k]);
            if (!no) continue;
            reasons.add("warehouse.pack.hazard",
                        "{item} of class {hazard} and {other} of class {beside} must lie apart, so they do not go into one unit. "
                        "Pack them in two, and keep those apart.",
                        {{"item", no->item}, {"hazard", no->hazard}, {"other", no->other}, {"beside", no->beside}}, field);
            return;
        }
}

UnitChanged changedUnit(const db::Read& read, HandlingUnitId id) {
    const auto unit = theUnit(read, id);
    return {id, boost::describe::enum_to_string(unit.state, "?"), unit.gross};
}

}  // namespace warehouse
