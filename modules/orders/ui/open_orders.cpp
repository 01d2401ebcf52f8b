#include "orders/ui/open_orders.h"

#include "calendar/calendar.h"

namespace orders::ui {

BOOST_DESCRIBE_STRUCT(OpenOrder, (), (id, version, number, state, customer, customerSort, currency, gross, orderedOn, wantedOn, validTo, signedAt,
                                      promisedOn, waitsSince, toShip, allocated, waiting, toBill, withoutDay, whole, shares))

namespace {

struct Site {
    SiteId site;
    CalendarId calendar;
};
BOOST_DESCRIBE_STRUCT(Site, (), (site, calendar))

}  // namespace

Stage OpenOrder::stage() const {
    if (state == "quote") return Stage::quote;
    if (toShip == 0) return Stage::shipped;
    return allocated > 0 && waiting == 0 ? Stage::ready : Stage::waiting;
}

int OpenOrder::lateDays(Date today) const {
    return state == "signed" && waitsSince && *waitsSince < today ? today - *waitsSince : 0;
}

OpenOrders openOrders(const db::Read& read, const char* state, int most, bool toBill) {
    OpenOrders out;
    out.orders = read.all<OpenOrder>(R"sql(
        with chosen as (
            select n.sales_order_id from (select sales_order_id from sales_order where state = $1
                                          order by sales_order_id desc limit $2) n
            union
            select f.sales_order_id from (select sales_order_id from sales_order where state = $1
                                          order by sales_order_id limit $2) f
            union
            select b.sales_order_id from (select distinct sales_order_id from sales_order_line where shipped > invoiced
                                          order by sales_order_id limit $3) b
        ), work as (
            select l.sales_order_id,
                   count(case when l.item_id is not null and l.shipped + l.cancelled < l.quantity then 1 end) as to_ship,
                   count(case when l.allocated > 0 then 1 end) as allocated,
                   count(case when l.waiting > 0 then 1 end) as waiting,
                   count(case when l.shipped > l.invoiced then 1 end) as to_bill,
                   count(case when l.item_id is not null and l.shipped + l.cancelled < l.quantity and l.promised_on is null
                              then 1 end) as without_day,
                   count(case when l.item_id is not null and l.quantity > l.cancelled then 1 end) as whole,
                   sum(case when l.item_id is not null and l.quantity > l.cancelled
                            then l.shipped * 100 / (l.quantity - l.cancelled) else 0 end) as shares,
                   min(case when l.item_id is not null and l.shipped + l.cancelled < l.quantity then l.wanted_on end) as waits_since,
                   max(l.promised_on) as promised_on
            from sales_order_line l where l.sales_order_id in (select sales_order_id from chosen)
            group by l.sales_order_id
        )
        select o.sales_order_id as id, o.version, o.number, o.state, p.name as customer, p.name_sort as customer_sort, o.currency,
               o.gross, o.ordered_on, o.wanted_on, o.valid_to, o.signed_at, w.promised_on, w.waits_since,
               coalesce(w.to_ship, 0) as to_ship, coalesce(w.allocated, 0) as allocated, coalesce(w.waiting, 0) as waiting,
               coalesce(w.to_bill, 0) as to_bill, coalesce(w.without_day, 0) as without_day, coalesce(w.whole, 0) as whole,
               cast(coalesce(w.shares, 0) as bigint) as shares
        from chosen h join sales_order o on o.sales_order_id = h.sales_order_id
        join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
        left join work w on w.sales_order_id = o.sales_order_id
        where o.state = $1
        order by o.sales_order_id desc
    )sql", state, most, toBill ? most : 0);
    const auto counted = read.one<std::int64_t>(R"sql(
        select count(*) as n from (select sales_order_id from sales_order where state = $1 limit $2) some_of_them
    )sql", state, 3 * most + 1);
    out.all = counted <= static_cast<std::int64_t>(out.orders.size());
    return out;
}

Here here(const db::Read& read) {
    const auto site = read.find<Site>(R"sql(
        select site_id as site, calendar_id as calendar from site order by site_id limit 1
    )sql");
    if (!site) return {db::utcDate(read.now()), std::nullopt};
    return {calendar::siteToday(read, site->site), site->calendar};
}

}  // namespace orders::ui
