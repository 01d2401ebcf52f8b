// One scan ships: what was made and packed for an order is carried to the dock, if it is not there yet, and leaves.
#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/loads.h"
#include "warehouse/order_head.h"
#include "warehouse/shipping.h"
#include "warehouse/unit_checks.h"
#include "warehouse/unit_moves.h"

namespace warehouse {
namespace {

Quantity waitingOf(const db::Read& read, SalesOrderId order) {
    return read.one<Quantity>(R"sql(
        select coalesce(cast(sum(waiting) as bigint), 0) as waiting from sales_order_line where sales_order_id = $1
    )sql", order);
}

std::vector<HandlingUnitId> unitsOf(const db::Read& read, SalesOrderId order, SiteId site) {
    return read.all<HandlingUnitId>(R"sql(
        select handling_unit_id from handling_unit
        where sales_order_id = $1 and site_id = $2 and state in ('open', 'closed') and parent_id is null
          and truck_load_id is null
        order by handling_unit_id
    )sql", order, site);
}

// To its dock, unless it stands at one or there is none.
void carryToDock(db::Tx& tx, HandlingUnitId id, SalesOrderId order) {
    const auto unit = theUnit(tx, id);
    const auto place = binPlace(tx, unit.binId.value());
    if (place.kind == "outbound" || contentOf(tx, id).empty()) return;
    if (const auto dock = wayOut(tx, order, place.warehouse).dock) carryUnit(tx, unit, *dock);
}

}  // namespace

void check(const db::Read& read, const ShipUnit& args, db::Reasons& reasons) {
    const auto scanned = theUnit(read, args.unit);
    people::requireSite(read, "warehouse.shipUnit", scanned.siteId);
    const auto unit = theUnit(read, outermost(read, args.unit));
    checkHere(unit, reasons);
    checkLength(reasons, "carrier", args.carrier);
    checkLength(reasons, "tracking", args.tracking);
    if (!unit.salesOrderId) {
        reasons.add("warehouse.unit.no_order", "Unit {unit} is packed for no order, so it does not leave. Pick it for one first.",
                    {{"unit", unit.sscc}}, "unit");
        return;
    }
    if (reasons.any()) return;
    const auto order = orderHead(read, *unit.salesOrderId);
    if (!areSetAside(read, std::vector{unit.handlingUnitId}, *unit.salesOrderId))
        reasons.add("warehouse.unit.not_set_aside",
                    "What is in unit {unit} is not all set aside for {order} any more. Set it aside again, or unpack it.",
                    {{"unit", unit.sscc}, {"order", order.number}}, "unit");
    if (const auto waiting = waitingOf(read, *unit.salesOrderId); waiting > Quantity{} && !args.partly)
        reasons.add("warehouse.unit.partly",
                    "{order} still waits for {waiting}. Wait for them, or ship this unit alone, as a part of the order.",
                    {{"order", order.number}, {"waiting", waiting}}, "partly");
    checkSending(read, *unit.salesOrderId, reasons);
}

Shipped shipUnit(db::Tx& tx, const ShipUnit& args) {
    const auto unit = theUnit(tx, outermost(tx, args.unit));
    const auto order = unit.salesOrderId.value();
    const auto units = args.partly ? std::vector{unit.handlingUnitId} : unitsOf(tx, order, unit.siteId);
    for (const auto u : units) carryToDock(tx, u, order);
    Sending sending;
    sending.order = order;
    sending.tracking = args.tracking;
    sending.carrier = args.carrier;
    if (sending.carrier.empty())
        sending.carrier = tx.find<std::string>(R"sql(
            select carrier from order_carrier where sales_order_id = $1
        )sql", order).value_or("");
    sending.parts = setAsideFor(tx, order);
    if (args.partly) {
        sending.parts = partsInUnits(tx, units, std::move(sending.parts));
        sending.units = units;
    }
    return sendOff(tx, sending);
}

}  // namespace warehouse
