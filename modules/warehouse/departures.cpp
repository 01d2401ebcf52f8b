#include <algorithm>

#include "calendar/calendar.h"
#include "warehouse/loads.h"

namespace warehouse {
namespace {

struct Clock {
    std::string zone;
    int cutoffMinute = 0;
};
BOOST_DESCRIBE_STRUCT(Clock, (), (zone, cutoffMinute))

struct Stop {
    std::string carrier;
    int weekday = 0, cutoffMinute = 0;
    std::optional<BinId> dockBinId;
};
BOOST_DESCRIBE_STRUCT(Stop, (), (carrier, weekday, cutoffMinute, dockBinId))

Clock clockOf(const db::Read& read, SiteId site) {
    return read.one<Clock>(R"sql(select zone, cutoff_minute from site where site_id = $1)sql", site);
}

std::vector<Stop> stopsAt(const db::Read& read, SiteId site) {
    return read.all<Stop>(R"sql(
        select carrier, weekday, cutoff_minute, dock_bin_id from pick_up where site_id = $1 order by carrier, weekday
    )sql", site);
}

// The carrier's first stop on that day or after it, and how many days after.
const Stop* nextStop(const std::vector<Stop>& stops, std::string_view carrier, Date day, int& after) {
    for (after = 0; after < 7; ++after)
        for (const auto& stop : stops)
            if (stop.carrier == carrier && stop.weekday == db::weekday(day + after)) return &stop;
    return nullptr;
}

struct Order {
    SiteId site;
    Date wantedOn;
    std::string carrier;
};
BOOST_DESCRIBE_STRUCT(Order, (), (site, wantedOn, carrier))

struct Row {
    SalesOrderId order;
    std::string number, customer, carrier;
    Date wantedOn;
    Quantity open, setAside, ready, onLoads;
    int units = 0;
};
BOOST_DESCRIBE_STRUCT(Row, (), (order, number, customer, carrier, wantedOn, open, setAside, ready, onLoads, units))

std::vector<Row> openOrders(const db::Read& read, SiteId site) {
    return read.all<Row>(R"sql(
        select o.sales_order_id as "order", o.number, p.name as customer, coalesce(c.carrier, '') as carrier, o.wanted_on,
               cast(sum(l.quantity - l.shipped - l.cancelled) as bigint) as open, cast(sum(l.allocated) as bigint) as set_aside,
               coalesce((select cast(sum(a.quantity) as bigint)
                         from sales_order_line x join allocation a on a.sales_order_line_id = x.sales_order_line_id
                         join stock_balance b on b.stock_balance_id = a.stock_balance_id
                         join bin n on n.bin_id = b.bin_id and n.kind = 'outbound'
                         where x.sales_order_id = o.sales_order_id), 0) as ready,
               coalesce((select cast(sum(k.quantity) as bigint)
                         from handling_unit u join packed k on k.handling_unit_id = u.handling_unit_id
                         where u.sales_order_id = o.sales_order_id and u.state in ('open', 'closed')
                           and u.truck_load_id is not null), 0) as on_loads,
               (select count(*) from handling_unit u
                where u.sales_order_id = o.sales_order_id and u.parent_id is null and u.state in ('open', 'closed')) as units
        from sales_order o
        join sales_order_line l on l.sales_order_id = o.sales_order_id and l.item_id is not null
        join customer s on s.customer_id = o.customer_id
        join party p on p.party_id = s.party_id
        left join order_carrier c on c.sales_order_id = o.sales_order_id
        where o.state = 'signed' and o.site_id = $1
        group by o.sales_order_id, o.number, p.name, c.carrier, o.wanted_on, o.signed_at
        having sum(l.quantity - l.shipped - l.cancelled) > 0
        order by o.signed_at nulls last, o.sales_order_id
    )sql", site);
}

}  // namespace

std::vector<Departure> departures(const db::Read& read, SiteId site, Date day) {
    const auto clock = clockOf(read, site);
    const auto stops = stopsAt(read, site);
    std::vector<Departure> all;
    for (const auto& row : openOrders(read, site)) {
        if (row.wantedOn > day) continue;
        Departure d;
        d.order = row.order;
        d.number = row.number;
        d.customer = row.customer;
        d.carrier = row.carrier;
        d.wantedOn = row.wantedOn;
        d.open = row.open;
        d.setAside = row.setAside;
        d.ready = row.ready;
        d.units = row.units;
        d.loaded = row.onLoads >= row.open;
        int after = 0;
        const auto* stop = row.carrier.empty() ? nullptr : nextStop(stops, row.carrier, day, after);
        if (stop != nullptr && after == 0) {
            d.cutoff = calendar::at(clock.zone, day, stop->cutoffMinute);
            d.dock = stop->dockBinId;
        } else if (row.carrier.empty()) {
            d.cutoff = calendar::at(clock.zone, day, clock.cutoffMinute);
        }
        d.state = d.ready >= d.open ? "ready" : d.setAside > Quantity{} ? "half" : "waiting";
        d.late = d.state != "ready" && d.cutoff && *d.cutoff < read.now();
        all.push_back(std::move(d));
    }
    // What no pick-up takes on that day comes last.
    std::ranges::stable_sort(all, [](const Departure& a, const Departure& b) {
        if (a.cutoff.has_value() != b.cutoff.has_value()) return a.cutoff.has_value();
        return a.cutoff && *a.cutoff < *b.cutoff;
    });
    return all;
}

WayOut wayOut(const db::Read& read, SalesOrderId id, WarehouseId warehouse) {
    const auto order = read.one<Order>(R"sql(
        select o.site_id as site, o.wanted_on, coalesce(c.carrier, '') as carrier
        from sales_order o left join order_carrier c on c.sales_order_id = o.sales_order_id where o.sales_order_id = $1
    )sql", id);
    const auto clock = clockOf(read, order.site);
    const auto day = calendar::earliestShipDay(read, order.site, order.wantedOn);
    WayOut way;
    way.carrier = order.carrier;
    int after = 0;
    const auto stops = stopsAt(read, order.site);
    const auto* stop = order.carrier.empty() ? nullptr : nextStop(stops, order.carrier, day, after);
    if (stop != nullptr && calendar::at(clock.zone, day + after, stop->cutoffMinute) < read.now()) {
        const auto missed = day + after;
        stop = nextStop(stops, order.carrier, missed + 1, after);
        after += missed + 1 - day;
    }
    if (stop != nullptr) {
        way.dock = stop->dockBinId;
        way.due = calendar::at(clock.zone, day + after, stop->cutoffMinute);
    } else {
        way.due = calendar::at(clock.zone, day, clock.cutoffMinute);
    }
    if (!way.dock)
        way.dock = read.find<BinId>(R"sql(
            select n.bin_id from bin n left join bin_rule r on r.bin_id = n.bin_id
            where n.warehouse_id = $1 and n.kind = 'outbound' and coalesce(r.locked, '') in ('', 'out')
            order by n.walk, n.bin_id limit 1
        )sql", warehouse);
    return way;
}

}  // namespace warehouse
