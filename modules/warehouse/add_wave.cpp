// A wave of thousands of grips is made by a handful of statements: one finds the orders, one makes their walks, one
// makes all grips. Walks that were made for single orders and that nobody began are taken into it as they are.
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
    std::vector<SalesOrderId> fresh, walked;  // walked: with a walk of its own that nobody began
    std::size_t size() const { return fresh.size() + walked.size(); }
};

struct Due {
    SalesOrderId order;
    Date dueOn;
    bool walked = false;
};
BOOST_DESCRIBE_STRUCT(Due, (), (order, dueOn, walked))

std::vector<Due> dueOrders(const db::Read& read, const Chosen& wave, std::string_view carrier, int most) {
    return read.all<Due>(R"sql(
        select o.sales_order_id as "order", min(coalesce(l.promised_on, l.wanted_on)) as due_on,
               case when exists (select 1 from pick_list k where k.sales_order_id = o.sales_order_id and k.state = 'open')
                    then 1 else 0 end as walked
        from sales_order o
        join sales_order_line l on l.sales_order_id = o.sales_order_id and l.allocated > 0
        join allocation a on a.sales_order_line_id = l.sales_order_line_id
        join stock_balance b on b.stock_balance_id = a.stock_balance_id
        join bin n on n.bin_id = b.bin_id and n.kind in ('storage', 'production')
        left join order_carrier c on c.sales_order_id = o.sales_order_id
        where o.state = 'signed' and o.site_id = $1 and coalesce(l.promised_on, l.wanted_on) <= $2
          and (cast($3 as text) = '' or c.carrier is null or c.carrier = $3)
          and not exists (select 1 from pick_list k
                          where k.sales_order_id = o.sales_order_id and k.state = 'open'
                            and (k.wave_id is not null or k.pick_round_id is not null
                                 or exists (select 1 from pick_line g where g.pick_list_id = k.pick_list_id and g.picked > 0)))
        group by o.sales_order_id, o.signed_at
        order by due_on, o.signed_at nulls last, o.sales_order_id
        limit $4
    )sql", wave.site, *wave.due, carrier, most);
}

bool isWalked(const db::Read& read, SalesOrderId order) {
    return read.find<PickListId>(R"sql(
        select pick_list_id from pick_list where sales_order_id = $1 and state = 'open' limit 1
    )sql", order).has_value();
}

Chosen choose(const db::Read& read, const AddWave& args) {
    Chosen wave;
    wave.site = people::theSite(read, args.site);
    wave.leavesAt = args.leavesAt;
    if (!wave.leavesAt && !args.carrier.empty()) wave.leavesAt = nextPickUp(read, wave.site, args.carrier);
    for (const auto order : args.orders) (isWalked(read, order) ? wave.walked : wave.fresh).push_back(order);
    if (!args.orders.empty()) return wave;
    wave.due = wave.leavesAt ? calendar::localDate(zoneOf(read, wave.site), *wave.leavesAt)
                             : calendar::siteToday(read, wave.site);
    for (const auto& due : dueOrders(read, wave, args.carrier, args.most.value_or(1'000'000)))
        (due.walked ? wave.walked : wave.fresh).push_back(due.order);
    return wave;
}

struct Named {
    std::string number, state;
    SiteId site;
    std::optional<std::string> walk;  // one under way, on a round or in a wave
    bool any = false;                 // something set aside in storage
};
BOOST_DESCRIBE_STRUCT(Named, (), (number, state, site, walk, any))

void checkNamed(const db::Read& read, SalesOrderId id, SiteId site, db::Reasons& reasons, const std::string& field) {
    const auto order = read.find<Named>(R"sql(
        select o.number, o.state, o.site_id as site,
               (select min(k.number) from pick_list k
                where k.sales_order_id = o.sales_order_id and k.state = 'open'
                  and (k.wave_id is not null or k.pick_round_id is not null
                       or exists (select 1 from pick_line g where g.pick_list_id = k.pick_list_id and g.picked > 0))) as walk,
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
    if (chosen.fresh.empty()) return;
    const auto count = static_cast<std::int64_t>(chosen.fresh.size());
    const auto numbers = ledger::nextNumbers(tx, chosen.site, "pick_list", on, count);
    tx.run(R"sql(
        insert into pick_list (site_id, number, sales_order_id, wave_id, tote, state, version)
        with recursive place (i) as (select 1 union all select i + 1 from place where i < cast($4 as bigint))
        select $1, $2 || cast(cast($3 as bigint) + i - 1 as text),
               cast(substr(cast($5 as text), (i - 1) * 12 + 1, 12) as bigint), $6, '', 'open', 1
        from place order by i
    )sql", chosen.site, numbers.prefix, numbers.first, count, idsOf(chosen.fresh), wave);
}

void takeWalks(db::Tx& tx, WaveId wave, const Chosen& chosen) {
    if (chosen.walked.empty()) return;
    tx.run(R"sql(
        update pick_list set wave_id = $1, version = version + 1
        where state = 'open' and sales_order_id in (
            with recursive place (i) as (select 1 union all select i + 1 from place where i < cast($2 as bigint))
            select cast(substr(cast($3 as text), (i - 1) * 12 + 1, 12) as bigint) from place)
    )sql", wave, static_cast<std::int64_t>(chosen.walked.size()), idsOf(chosen.walked));
}

// What no walk asks for yet, in walking order: this is the order in which they are numbered and shown.
void makeGrips(db::Tx& tx, WaveId wave, std::optional<Date> due) {
    tx.run(R"sql(
        insert into pick_line (pick_list_id, sales_order_line_id, lot_id, from_bin_id, quantity, picked)
        select x.pick_list_id, x.sales_order_line_id, x.lot_id, x.bin_id, x.quantity, 0
        from (select k.pick_list_id, a.sales_order_line_id, b.lot_id, b.bin_id, w.code as house, n.walk, n.code, l.line_no,
                     a.quantity - coalesce((select cast(sum(g.quantity - g.picked) as bigint)
                                            from pick_line g join pick_list o on o.pick_list_id = g.pick_list_id
                                            where g.sales_order_line_id = a.sales_order_line_id and g.lot_id = b.lot_id
                                              and g.from_bin_id = b.bin_id and o.state = 'open'), 0) as quantity
              from pick_list k
              join sales_order_line l on l.sales_order_id = k.sales_order_id
              join allocation a on a.sales_order_line_id = l.sales_order_line_id
              join stock_balance b on b.stock_balance_id = a.stock_balance_id
              join bin n on n.bin_id = b.bin_id and n.kind in ('storage', 'production')
              join warehouse w on w.warehouse_id = n.warehouse_id
              where k.wave_id = $1 and (cast($2 as text) is null or coalesce(l.promised_on, l.wanted_on) <= $2)
                and not exists (select 1 from pick_list e
                                where e.wave_id = $1 and e.sales_order_id = k.sales_order_id and e.pick_list_id < k.pick_list_id)) x
        where x.quantity > 0
        order by x.pick_list_id, x.house, x.walk, x.code, x.lot_id, x.line_no
    )sql", wave, due);
}

int gripsOf(const db::Read& read, WaveId wave) {
    return read.one<int>(R"sql(
        select count(*) as grips from pick_list k join pick_line g on g.pick_list_id = k.pick_list_id where k.wave_id = $1
    )sql", wave);
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
    if (!reasons.any() && args.orders.empty() && choose(read, args).size() == 0)
        reasons.add("warehouse.wave.nothing",
                    "Nothing that is due is set aside in storage and still to be walked. Choose a later cut-off, or see what "
                    "the orders wait for.",
                    {}, "");
}

WaveAdded addWave(db::Tx& tx, const AddWave& args) {
    const auto chosen = choose(tx, args);
    db::ensure(chosen.size() > 0, "a wave has orders");
    const auto on = calendar::siteToday(tx, chosen.site);
    WaveAdded added;
    added.leavesAt = chosen.leavesAt;
    added.orders = static_cast<int>(chosen.size());
    added.number = ledger::nextNumber(tx, chosen.site, "wave", on);
    added.wave = tx.make<WaveId>(R"sql(
        insert into wave (site_id, number, carrier, leaves_at, state, version) values ($1, $2, $3, $4, 'released', 1)
        returning wave_id
    )sql", chosen.site, added.number, args.carrier, chosen.leavesAt);
    makeWalks(tx, added.wave, chosen, on);
    takeWalks(tx, added.wave, chosen);
    makeGrips(tx, added.wave, chosen.due);
    added.lines = gripsOf(tx, added.wave);
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
    for (const auto* orders : {&chosen.walked, &chosen.fresh})
        for (const auto order : *orders)
            if (const auto found = all.find(order); found != all.end()) plan.orders.push_back(found->second);
    std::ranges::stable_sort(plan.orders, {}, &WaveOrder::dueOn);
    return plan;
}

}  // namespace warehouse
