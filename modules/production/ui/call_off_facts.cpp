#include "production/ui/call_off.h"

namespace production::ui {

BOOST_DESCRIBE_STRUCT(CalledLine, (), (line, item, text, unit, open))
BOOST_DESCRIBE_STRUCT(OtherLine, (), (id, order, customer, unit, line, waits))

namespace {

struct Head {
    std::int64_t id = 0;
    std::string number, customer, state;
};
BOOST_DESCRIBE_STRUCT(Head, (), (id, number, customer, state))

struct Supplied {
    ItemId itemId;
    SiteId siteId;
    std::string item, unit;
};
BOOST_DESCRIBE_STRUCT(Supplied, (), (itemId, siteId, item, unit))

// Signed lines of other orders that wait for it and that nothing is made for yet.
std::vector<OtherLine> othersFor(const db::Read& read, const Supplied& of, std::int64_t order) {
    return read.all<OtherLine>(R"sql(
        select w.id, w."order", w.customer, w.unit, w.line, w.waits
        from (select l.sales_order_line_id as id, o.number as "order", p.name as customer, u.code as unit, l.line_no as line, l.wanted_on,
                     l.waiting - coalesce((select cast(sum(g.quantity) as bigint) from peg g
                                           where g.sales_order_line_id = l.sales_order_line_id), 0) as waits
              from sales_order_line l join sales_order o on o.sales_order_id = l.sales_order_id
              join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
              join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id
              where l.item_id = $1 and l.waiting > 0 and o.site_id = $2 and o.state = 'signed' and o.sales_order_id <> $3) w
        where w.waits > 0 order by w.wanted_on, w.id limit 50
    )sql", of.itemId, of.siteId, order);
}

}  // namespace

CallOffNow callOffNow(const db::Read& read, std::int64_t order) {
    const auto head = read.find<Head>(R"sql(
        select o.sales_order_id as id, o.number, p.name as customer, o.state
        from sales_order o join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
        where o.sales_order_id = $1
    )sql", order);
    if (!head) return {};
    CallOffNow now{.id = head->id, .number = head->number, .customer = head->customer, .state = head->state, .lines = {}, .behind = {}};
    now.lines = read.all<CalledLine>(R"sql(
        select l.line_no as line, coalesce(i.number, '') as item, l.text, coalesce(u.code, v.code) as unit,
               l.quantity - l.shipped - l.cancelled as open
        from sales_order_line l join unit v on v.unit_id = l.unit_id
        left join item i on i.item_id = l.item_id left join unit u on u.unit_id = i.unit_id
        where l.sales_order_id = $1 and l.quantity > l.shipped + l.cancelled order by l.line_no limit 500
    )sql", order);
    for (auto& one : production::behind(read, SalesOrderId{order})) {
        const auto of = read.one<Supplied>(R"sql(
            select s.item_id, s.site_id, i.number as item, u.code as unit
            from supply s join item i on i.item_id = s.item_id join unit u on u.unit_id = i.unit_id where s.supply_id = $1
        )sql", one.supply);
        now.behind.push_back({.behind = std::move(one), .item = of.item, .unit = of.unit, .others = othersFor(read, of, order)});
    }
    return now;
}

}  // namespace production::ui
