// A wave of thousands of grips is made by a handful of statements: one finds the orders, one makes their walks, one
// makes all grips.
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/picking.h"

namespace warehouse {
namespace {

struct PickUp {
    int weekday = 0, cutoffMinute = 0;
};
BOOST_DESCRIBE_STRUCT(PickUp, (), (weekday, cutoffMinute))

std::string zoneOf(const db::Read& read, SiteId site) {
    return read.one<std::string>(R"sql(select zone from site where site_id = $1)sql", site);
}

// The carrier's next cut-off at the site, where it comes there at all.
std::optional<Instant> nextPickUp(const db::Read& read, SiteId site, std::string_view carrier) {
    const auto pickUps = read.all<PickUp>(R"sql(
        select weekday, cutoff_minute from pick_up where site_id = $1 and carrier = $2
    )sql", site, carrier);
    if (pickUps.empty()) return {};
    const auto zone = zoneOf(read, site);
    const auto today = calendar::localDate(zone, read.now());
    for (int days = 0; days <= 7; ++days)
        for (const auto& p : pickUps)
            if (const auto at = calendar::at(zone, today + days, p.cutoffMinute);
                p.weekday == db::weekday(today + days) && at > read.now())
                return at;
    return {};
}

struct Chosen {
    SiteId site;
    std::optional<Instant> leavesAt;
    std::optional<Date> due;  // what is due later stays out; none: orders that were named go whole
    std::vector<SalesOrderId> orders;
};

struct Due {
    SalesOrderId order;
    Date dueOn;
};
BOOST_DESCRIBE_STRUCT(Due, (), (order, dueOn))

std::vector<Due> dueOrders(const db::Read& read, const Chosen& wave, std::string_view carrier, int most) {
    return read.all<Due>(R"sql(
        select o.sales_order_id as "order", min(coalesce(l.promised_on, l.wanted_on)) as due_on
        from sales_order o
        join sales_order_line l on l.sales_order_id = o.sales_order_id and l.allocated > 0
        join allocation a on a.sales_order_line_id = l.sales_order_line_id
        join stock_balance b on b.stock_balance_id = a.stock_balance_id
        join bin n on n.bin_id = b.bin_id and n.kind in ('storage', 'production')
        left join order_carrier c on c.sales_order_id = o.sales_order_id
        where o.state = 'signed' and o.site_id = $1 and coalesce(l.promised_on, l.wanted_on) <= $2
          and (cast($3 as text) = '' or c.carrier is null or c.carrier = $3)
          and not exists (select 1 from pick_list k where k.sales_order_id = o.sales_order_id and k.state = 'open')
        group by o.sales_order_id, o.signed_at
        order by due_on, o.signed_at nulls last, o.sales_order_id
        limit $4
    )sql", wave.site, *wave.due, carrier, most);
}

Chosen choose(const db::Read& read, const AddWave& args) {
    Chosen wave;
    wave.site = people::theSite(read, args.site);
    wave.leavesAt = args.leavesAt;
    if (!wave.leavesAt && !args.carrier.empty()) wave.leavesAt = nextPickUp(read, wave.site, args.carrier);
    wave.orders = args.orders;
    if (!wave.orders.empty()) return wave;
    wave.due = wave.leavesAt ? calendar::localDate(zoneOf(read, wave.site), *wave.leavesAt)
                             : calendar::siteToday(read, wave.site);
    for (const auto& due : dueOrders(read, wave, args.carrier, args.most.value_or(1'000'000)))
        wave.orders.push_back(due.order);
    return wave;
}

struct Named {
    std::string number, state;
    SiteId site;
    std::optional<std::string> walk;  // an open one
    bool any = false;                 // something set aside in storage
};
BOOST_DESCRIBE_STRUCT(Named, (), (number, state, site, walk, any))

void checkNamed(const db::Read& read, SalesOrderId id, SiteId site, db::Reasons& reasons, const std::string& field) {
    const auto order = read.find<Named>(R"sql(
        select o.number, o.state, o.site_id as site,
               (select min(k.number) from pick_list k where k.sales_order_id = o.sales_order_id and k.state = 'open') as walk,
               case when exists (select 1 from sales_order_line l
                                 join allocation a on a.sales_order_line_id = l.sales_order_line_id
                                 join stock_balance b on b.stock_balance_id = a.stock_balance_id
                                 join bin n on n.bin_id = b.bin_id
                                 where l.sales_order_id = o.sales_order_id and n.kind in ('storage', 'production'))
                    then 1 else 0 end as "any"
        from sales_order o where o.sales_order_id = $1
    )sql", id);
    if (!order || order->site != site || order->state != "signed" || !order->any)
        reasons.add("warehouse.wave.order",
                    "Nothing is set aside in storage for {order} at this site, so it cannot be picked in this wave. Leave it out.",
                    {{"order", order ? order->number : "?"}}, field);
    else if (order->walk)
        reasons.add("warehouse.wave.walked",
                    "{order} is picked on {walk} already. Finish that walk, or leave the order out.",
                    {{"order", order->number}, {"walk", *order->walk}}, field);
}

// Ids as text of one width, so that a statement takes any number of them.
constexpr int idWidth = 12;
std::string idsOf(const std::vector<SalesOrderId>& orders) {
    std::string ids;
    for (const auto order : orders) fmt::format_to(std::back_inserter(ids), "{:0{}}", order.number, idWidth);
    return ids;
}

void makeWalks(db::Tx& tx, WaveId wave, const Chosen& chosen, Date on) {
    const auto count = static_cast<std::int64_t>(chosen.orders.size());
    const auto numbers = ledger::nextNumbers(tx, chosen.site, "pick_list", on, count);
    tx.run(R"sql(
        insert into pick_list (site_id, number, sales_order_id, wave_id, tote, state, version)
        with recursive place (i) as (select 1 union all select i + 1 from place where i < cast($4 as bigint))
        select $1, $2 || cast(cast($3 as bigint) + i - 1 as text),
               cast(substr(cast($5 as text), (i - 1) * 12 + 1, 12) as bigint), $6, '', 'open', 1
        from place order by i
    )sql", chosen.site, numbers.prefix, numbers.first, count, idsOf(chosen.orders), wave);
}

// In walking order: this is the order in which they are numbered and shown.
std::int64_t makeGrips(db::Tx& tx, WaveId wave, std::optional<Date> due) {
    return tx.run(R"sql(
        insert into pick_line (pick_list_id, sales_order_line_id, lot_id, from_bin_id, quantity, picked)
        select k.pick_list_id, a.sales_order_line_id, b.lot_id, b.bin_id, a.quantity, 0
        from pick_list k
        join sales_order_line l on l.sales_order_id = k.sales_order_id
        join allocation a on a.sales_order_line_id = l.sales_order_line_id
        join stock_balance b on b.stock_balance_id = a.stock_balance_id
        join bin n on n.bin_id = b.bin_id and n.kind in ('storage', 'production')
        join warehouse w on w.warehouse_id = n.warehouse_id
        where k.wave_id = $1 and (cast($2 as text) is null or coalesce(l.promised_on, l.wanted_on) <= $2)
        order by k.pick_list_id, w.code, n.walk, n.code, b.lot_id, l.line_no
    )sql", wave, due);
}

}  // namespace

void check(const db::Read& read, const AddWave& args, db::Reasons& reasons) {
    const auto site = people::theSite(read, args.site);
    people::requireSite(read, "warehouse.addWave", site);
    checkLength(reasons, "carrier", args.carrier);
    if (args.most && *args.most < 1)
        reasons.add("warehouse.wave.most", "A wave has one order at least. Say how many it takes at most, or leave it open.",
                    {}, "most");
    if (args.leavesAt && *args.leavesAt <= read.now())
        reasons.add("warehouse.wave.late", "{when} has passed: nothing can be picked for it any more. Name a later cut-off.",
                    {{"when", *args.leavesAt}}, "leavesAt");
    std::vector<SalesOrderId> seen;
    for (std::size_t i = 0; i < args.orders.size(); ++i) {
        const auto field = fmt::format("orders[{}]", i);
        if (std::ranges::find(seen, args.orders[i]) != seen.end())
            reasons.add("warehouse.wave.twice", "The same order stands here twice. Name it once.", {}, field);
        else
            checkNamed(read, args.orders[i], site, reasons, field);
        seen.push_back(args.orders[i]);
    }
    if (!reasons.any() && args.orders.empty() && choose(read, args).orders.empty())
        reasons.add("warehouse.wave.nothing",
                    "Nothing that is due is set aside in storage and still to be walked. Choose a later cut-off, or see what "
                    "the orders wait for.",
                    {}, "");
}

WaveAdded addWave(db::Tx& tx, const AddWave& args) {
    const auto chosen = choose(tx, args);
    db::ensure(!chosen.orders.empty(), "a wave has orders");
    const auto on = calendar::siteToday(tx, chosen.site);
    WaveAdded added;
    added.leavesAt = chosen.leavesAt;
    added.orders = static_cast<int>(chosen.orders.size());
    added.number = ledger::nextNumber(tx, chosen.site, "wave", on);
    added.wave = tx.make<WaveId>(R"sql(
        insert into wave (site_id, number, carrier, leaves_at, state, version) values ($1, $2, $3, $4, 'released', 1)
        returning wave_id
    )sql", chosen.site, added.number, args.carrier, chosen.leavesAt);
    makeWalks(tx, added.wave, chosen, on);
    added.lines = static_cast<int>(makeGrips(tx, added.wave, chosen.due));
    return added;
}

BOOST_DESCRIBE_STRUCT(WaveOrder, (), (order, number, customer, carrier, dueOn, lines, grips))

WavePlan planWave(const db::Read& read, const AddWave& args) {
    const auto chosen = choose(read, args);
    std::map<SalesOrderId, WaveOrder> all;
    for (auto& one : read.all<WaveOrder>(R"sql(
             select o.sales_order_id as "order", o.number, p.name as customer, coalesce(c.carrier, '') as carrier,
                    min(coalesce(l.promised_on, l.wanted_on)) as due_on, count(distinct l.sales_order_line_id) as lines, count(*) as grips
             from sales_order o
             join customer s on s.customer_id = o.customer_id
             join party p on p.party_id = s.party_id
             join sales_order_line l on l.sales_order_id = o.sales_order_id and l.allocated > 0
             join allocation a on a.sales_order_line_id = l.sales_order_line_id
             join stock_balance b on b.stock_balance_id = a.stock_balance_id
             join bin n on n.bin_id = b.bin_id and n.kind in ('storage', 'production')
             left join order_carrier c on c.sales_order_id = o.sales_order_id
             where o.state = 'signed' and o.site_id = $1 and (cast($2 as text) is null or coalesce(l.promised_on, l.wanted_on) <= $2)
             group by o.sales_order_id, o.number, p.name, c.carrier
         )sql", chosen.site, chosen.due))
        all.emplace(one.order, std::move(one));
    WavePlan plan{chosen.leavesAt, {}};
    for (const auto order : chosen.orders)
        if (const auto found = all.find(order); found != all.end()) plan.orders.push_back(found->second);
    return plan;
}

}  // namespace warehouse
