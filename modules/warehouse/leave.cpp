// A truck leaves: each of its orders gets one shipment of what is on it.
#include <algorithm>

#include "calendar/calendar.h"
#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/load_facts.h"
#include "warehouse/shipping.h"
#include "warehouse/unit_facts.h"

namespace warehouse {
namespace {

struct OrderOn {
    SalesOrderId order;
    std::string number;
    std::vector<HandlingUnitId> units;
};

// In the order in which they were signed: so do their shipments follow each other.
std::vector<OrderOn> ordersOn(const db::Read& read, TruckLoadId load) {
    std::vector<OrderOn> all;
    for (const auto unit : unitsOn(read, load)) {
        const auto order = theUnit(read, unit).salesOrderId;
        if (!order) continue;
        auto at = std::ranges::find(all, *order, &OrderOn::order);
        if (at == all.end()) {
            const auto number =
                read.one<std::string>(R"sql(select number from sales_order where sales_order_id = $1)sql", *order);
            at = all.insert(at, {*order, number, {}});
        }
        at->units.push_back(unit);
    }
    std::ranges::sort(all, {}, &OrderOn::order);
    return all;
}

// Of the carrier's orders of the day what does not go along.
std::vector<Missed> missedBy(const db::Read& read, const LoadFacts& load) {
    std::vector<Missed> missed;
    for (const auto& d : departures(read, load.site, calendar::siteToday(read, load.site)))
        if (d.carrier == load.carrier) missed.push_back({d.order, d.number, d.state});
    return missed;
}

}  // namespace

void check(const db::Read& read, const Leave& args, db::Reasons& reasons) {
    const auto load = theLoad(read, args.load);
    people::requireSite(read, "warehouse.leave", load.site);
    checkLoading(load, reasons);
    checkLength(reasons, "tracking", args.tracking);
    const auto orders = ordersOn(read, args.load);
    std::size_t units = 0;
    for (const auto& o : orders) {
        units += o.units.size();
        checkSending(read, o.order, reasons);
        if (!areSetAside(read, o.units, o.order))
            reasons.add("warehouse.load.not_set_aside",
                        "What is on {load} for {order} is not all set aside for it any more. Set it aside again, or unload it.",
                        {{"load", load.number}, {"order", o.number}}, "load");
    }
    if (const auto on = unitsOn(read, args.load).size(); on != units)
        reasons.add("warehouse.load.dead",
                    "Units on {load} are packed for orders that are no longer signed: {number} of them. Unload those first.",
                    {{"load", load.number}, {"number", static_cast<std::int64_t>(on - units)}}, "load");
    else if (on == 0)
        reasons.add("warehouse.load.empty", "Nothing is on {load}. Load something, or cancel it.", {{"load", load.number}}, "load");
}

LoadLeft leave(db::Tx& tx, const Leave& args) {
    const auto load = theLoad(tx, args.load);
    LoadLeft left;
    left.load = args.load;
    for (const auto& o : ordersOn(tx, args.load)) {
        Sending sending;
        sending.order = o.order;
        sending.carrier = load.carrier;
        sending.tracking = args.tracking;
        sending.units = o.units;
        sending.parts = partsInUnits(tx, o.units, setAsideFor(tx, o.order));
        sending.load = args.load;
        const auto shipped = sendOff(tx, sending);
        left.shipments.push_back({shipped.shipment, shipped.number, o.number, static_cast<int>(o.units.size())});
    }
    tx.run(R"sql(update truck_load set state = 'departed', version = version + 1 where truck_load_id = $1)sql", args.load);
    left.missed = missedBy(tx, load);
    return left;
}

}  // namespace warehouse
