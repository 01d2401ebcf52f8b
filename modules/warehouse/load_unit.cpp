#include <map>

#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/load_facts.h"
#include "warehouse/shipping.h"
#include "warehouse/unit_checks.h"

namespace warehouse {
namespace {

std::string carrierOf(const db::Read& read, SalesOrderId order) {
    return read.find<std::string>(R"sql(select carrier from order_carrier where sales_order_id = $1)sql", order).value_or("");
}

void checkCarrier(const db::Read& read, const LoadFacts& load, const UnitFacts& unit, db::Reasons& reasons) {
    const auto carrier = carrierOf(read, *unit.salesOrderId);
    if (!carrier.empty() && carrier != load.carrier)
        reasons.add("warehouse.load.carrier",
                    "Unit {unit} goes with {carrier}, and {load} is driven by {other}. Put it onto a load of {carrier}.",
                    {{"unit", unit.sscc}, {"carrier", carrier}, {"load", load.number}, {"other", load.carrier}}, "unit");
}

void checkDockOf(const db::Read& read, const LoadFacts& load, const UnitFacts& unit, db::Reasons& reasons) {
    const auto place = binPlace(read, unit.binId.value());
    if (place.kind != "outbound" || unit.siteId != load.site)
        reasons.add("warehouse.load.place", "Unit {unit} stands in {bin}, which is no dock of this site. Carry it to the dock first.",
                    {{"unit", unit.sscc}, {"bin", place.code}}, "unit");
    else if (load.dock && load.dock != unit.binId)
        reasons.add("warehouse.load.dock", "Unit {unit} stands at {bin}, and {load} is loaded at {dock}. Carry it there first.",
                    {{"unit", unit.sscc}, {"bin", place.code}, {"load", load.number}, {"dock", binPlace(read, *load.dock).code}},
                    "unit");
}

struct Danger {
    std::string item, hazard, other, beside;
};
BOOST_DESCRIBE_STRUCT(Danger, (), (item, hazard, other, beside))

// A truck is one room: what lies apart in bins or zones is not driven together.
void checkDanger(const db::Read& read, const LoadFacts& load, const UnitFacts& unit, db::Reasons& reasons) {
    for (const auto& c : contentOf(read, unit.handlingUnitId)) {
        const auto no = read.find<Danger>(R"sql(
            select i.number as item, s.hazard, oi.number as other, os.hazard as beside
            from item i
            join item_storage s on s.item_id = i.item_id and s.hazard <> ''
            join hazard_rule r on r.hazard = s.hazard or r.other = s.hazard
            join item_storage os on os.hazard = case when r.hazard = s.hazard then r.other else r.hazard end
            join item oi on oi.item_id = os.item_id and oi.item_id <> i.item_id
            join lot l on l.item_id = oi.item_id
            join packed p on p.lot_id = l.lot_id
            join handling_unit u on u.handling_unit_id = p.handling_unit_id
            where i.item_id = $1 and u.truck_load_id = $2 and u.state in ('open', 'closed')
            order by oi.item_id limit 1
        )sql", c.item, load.load);
        if (!no) continue;
        reasons.add("warehouse.load.hazard",
                    "{item} of class {hazard} must lie apart from {other} of class {beside}, which is on {load}. Put it onto "
                    "another load.",
                    {{"item", no->item}, {"hazard", no->hazard}, {"other", no->other}, {"beside", no->beside}, {"load", load.number}},
                    "unit");
        return;
    }
}

// Together with what is loaded of the order already.
void checkSetAside(const db::Read& read, const UnitFacts& unit, db::Reasons& reasons) {
    auto units = read.all<HandlingUnitId>(R"sql(
        select handling_unit_id from handling_unit
        where sales_order_id = $1 and truck_load_id is not null and parent_id is null and state in ('open', 'closed')
    )sql", *unit.salesOrderId);
    units.push_back(unit.handlingUnitId);
    if (areSetAside(read, units, *unit.salesOrderId)) return;
    const auto order =
        read.one<std::string>(R"sql(select number from sales_order where sales_order_id = $1)sql", *unit.salesOrderId);
    reasons.add("warehouse.unit.not_set_aside",
                "What is in unit {unit} is not all set aside for {order} any more. Set it aside again, or unpack it.",
                {{"unit", unit.sscc}, {"order", order}}, "unit");
}

struct Sum {
    int units = 0;
    std::int64_t gross = 0;
};
BOOST_DESCRIBE_STRUCT(Sum, (), (units, gross))

}  // namespace

void check(const db::Read& read, const LoadUnit& args, db::Reasons& reasons) {
    const auto load = theLoad(read, args.load);
    people::requireSite(read, "warehouse.loadUnit", load.site);
    checkLoading(load, reasons);
    theUnit(read, args.unit);
    const auto unit = theUnit(read, outermost(read, args.unit));
    checkHere(unit, reasons);
    if (!unit.salesOrderId)
        reasons.add("warehouse.unit.no_order", "Unit {unit} is packed for no order, so it does not leave. Pick it for one first.",
                    {{"unit", unit.sscc}}, "unit");
    if (reasons.any()) return;
    checkCarrier(read, load, unit, reasons);
    checkDockOf(read, load, unit, reasons);
    checkDanger(read, load, unit, reasons);
    checkSetAside(read, unit, reasons);
}

UnitLoaded loadUnit(db::Tx& tx, const LoadUnit& args) {
    const auto unit = outermost(tx, args.unit);
    putOn(tx, unit, args.load);
    const auto sum = tx.one<Sum>(R"sql(
        select count(*) as units, coalesce(cast(sum(gross) as bigint), 0) as gross
        from handling_unit where truck_load_id = $1 and parent_id is null and state in ('open', 'closed')
    )sql", args.load);
    return {args.load, unit, sum.units, sum.gross};
}

}  // namespace warehouse
