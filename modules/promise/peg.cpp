// Supply that is meant for an order line before all others.
#include <algorithm>
#include <map>

#include "promise/plan.h"

namespace promise {

BOOST_DESCRIBE_STRUCT(Pegged, (), (peg, supply, line, order, lineNo, quantity))
BOOST_DESCRIBE_STRUCT(Claim, (), (peg, supply, line, quantity, open, wanted))

std::vector<Pegged> pegsOf(const db::Read& read, SupplyId supply) {
    return read.all<Pegged>(R"sql(
        select p.peg_id as peg, p.supply_id as supply, p.sales_order_line_id as line, o.number as "order", l.line_no,
               p.quantity
        from peg p
        join sales_order_line l on l.sales_order_line_id = p.sales_order_line_id
        join sales_order o on o.sales_order_id = l.sales_order_id
        where p.supply_id = $1
        order by o.signed_at nulls last, l.sales_order_line_id
    )sql", supply);
}

std::vector<Pegged> pegsOf(const db::Read& read, SalesOrderLineId line) {
    return read.all<Pegged>(R"sql(
        select p.peg_id as peg, p.supply_id as supply, p.sales_order_line_id as line, o.number as "order", l.line_no,
               p.quantity
        from peg p
        join supply s on s.supply_id = p.supply_id
        join sales_order_line l on l.sales_order_line_id = p.sales_order_line_id
        join sales_order o on o.sales_order_id = l.sales_order_id
        where p.sales_order_line_id = $1
        order by s.due_on, s.supply_id
    )sql", line);
}

void peg(db::Tx& tx, SupplyId supply, SalesOrderLineId line, Quantity quantity) {
    db::ensure(quantity > Quantity{}, "a peg is for something");
    tx.run(R"sql(
        insert into peg (item_id, supply_id, sales_order_line_id, quantity)
        select s.item_id, s.supply_id, $2, $3 from supply s where s.supply_id = $1
        on conflict (supply_id, sales_order_line_id) do update set quantity = peg.quantity + excluded.quantity
    )sql", supply, line, quantity);
}

namespace {

void remove(db::Tx& tx, PegId peg) {
    tx.run(R"sql(delete from peg where peg_id = $1)sql", peg);
}

void lower(db::Tx& tx, PegId peg, Quantity by) {
    tx.run(R"sql(update peg set quantity = quantity - $2 where peg_id = $1)sql", peg, by);
}

struct Row {
    PegId peg;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(Row, (), (peg, quantity))

}  // namespace

void unpeg(db::Tx& tx, SupplyId supply, SalesOrderLineId line, std::optional<Quantity> quantity) {
    const auto row = tx.find<Row>(R"sql(
        select peg_id as peg, quantity from peg where supply_id = $1 and sales_order_line_id = $2
    )sql", supply, line);
    if (!row) return;
    if (!quantity || *quantity >= row->quantity)
        remove(tx, row->peg);
    else if (*quantity > Quantity{})
        lower(tx, row->peg, *quantity);
}

Quantity unpegged(const db::Read& read, SalesOrderLineId line) {
    const auto left = read.one<Quantity>(R"sql(
        select l.waiting - coalesce((select cast(sum(p.quantity) as bigint) from peg p
                                     where p.sales_order_line_id = l.sales_order_line_id), 0) as beyond
        from sales_order_line l where l.sales_order_line_id = $1
    )sql", line);
    return std::max(left, Quantity{});
}

std::vector<Claim> claimsOf(const db::Read& read, ItemId item, SiteId site) {
    return read.all<Claim>(R"sql(
        select p.peg_id as peg, p.supply_id as supply, p.sales_order_line_id as line, p.quantity,
               case when s.state = 'open' and s.quantity > s.received then s.quantity - s.received else 0 end as open,
               case when o.state = 'signed' then l.allocated + l.waiting else 0 end as wanted
        from peg p
        join supply s on s.supply_id = p.supply_id
        join sales_order_line l on l.sales_order_line_id = p.sales_order_line_id
        join sales_order o on o.sales_order_id = l.sales_order_id
        where p.item_id = $1 and s.site_id = $2
        order by o.signed_at nulls first, l.sales_order_line_id, s.due_on, s.supply_id
    )sql", item, site);
}

std::vector<Claim> trimmed(db::Tx& tx, std::vector<Claim> claims) {
    std::map<SupplyId, Quantity> given;
    std::map<SalesOrderLineId, Quantity> had;
    std::vector<Claim> kept;
    for (auto& claim : claims) {
        const auto least = std::min(claim.open - given[claim.supply], claim.wanted - had[claim.line]);
        const auto most = std::clamp(least, Quantity{}, claim.quantity);
        if (most == Quantity{}) {
            remove(tx, claim.peg);
            continue;
        }
        if (most < claim.quantity) lower(tx, claim.peg, claim.quantity - most);
        claim.quantity = most;
        given[claim.supply] += most;
        had[claim.line] += most;
        kept.push_back(claim);
    }
    return kept;
}

}  // namespace promise
