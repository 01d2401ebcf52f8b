#include "quality/trace_facts.h"

#include <algorithm>

#include <fmt/format.h>

namespace quality {

BOOST_DESCRIBE_STRUCT(TracedGoods, (), (lot, item, itemName, number, unit, onHand, onHold))
BOOST_DESCRIBE_STRUCT(TracedDelivery, (), (lot, shipmentId, item, number, unit, customer, order, shipment, shippedOn, quantity, returned, meant))
BOOST_DESCRIBE_STRUCT(TracedCheck, (),
                      (inspectionId, number, occasion, state, item, lot, unit, supplier, quantity, freed, rejected, openedAt, decidedAt))

namespace {

// Neither engine takes a list as an argument that the other takes: ids go as one text of twenty digits each, which the
// statements cut again.
template <class Ids, class Use>
void inParts(const Ids& ids, Use use) {
    std::string digits;
    std::size_t many = 0;
    const auto flush = [&] {
        if (many > 0) use(digits);
        digits.clear();
        many = 0;
    };
    for (const auto& id : ids) {
        digits += fmt::format("{:020}", id.number);
        if (++many == readAtOnce) flush();
    }
    flush();
}

template <class Row, class Ids>
std::vector<Row> rowsOf(const db::Read& read, const char* sql, const Ids& ids) {
    std::vector<Row> all;
    inParts(ids, [&](const std::string& digits) {
        auto rows = read.all<Row>(sql, digits);
        std::ranges::move(rows, std::back_inserter(all));
    });
    return all;
}

// Stops where there are enough.
template <class Row, class Ids>
std::vector<Row> rowsOf(const db::Read& read, const char* sql, const Ids& ids, bool& cut) {
    constexpr auto most = static_cast<std::size_t>(mostReported);
    std::vector<Row> all;
    inParts(ids, [&](const std::string& digits) {
        if (all.size() > most) return;
        auto rows = read.all<Row>(sql, digits, static_cast<std::int64_t>(most + 1 - all.size()));
        std::ranges::move(rows, std::back_inserter(all));
    });
    if (all.size() > most) {
        cut = true;
        all.resize(most);
    }
    return all;
}

struct Arrival {
    LotId lot;
    Quantity quantity;
    std::optional<Instant> at;
};
BOOST_DESCRIBE_STRUCT(Arrival, (), (lot, quantity, at))

struct SupplierName {
    LotId lot;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(SupplierName, (), (lot, name))

}  // namespace

std::map<LotId, TracedGoods> goodsOf(const db::Read& read, const std::set<LotId>& lots) {
    std::map<LotId, TracedGoods> all;
    for (auto& row : rowsOf<TracedGoods>(read, R"sql(
            with recursive chosen(place, id) as (
                select 1, cast(substr(cast($1 as text), 1, 20) as bigint)
                union all
                select place + 20, cast(substr(cast($1 as text), place + 20, 20) as bigint)
                from chosen where place + 20 < length(cast($1 as text))
            )
            select l.lot_id as lot, i.number as item, i.name as item_name, l.number, u.code as unit,
                   coalesce((select cast(sum(b.on_hand) as bigint) from stock_balance b where b.lot_id = l.lot_id), 0) as on_hand,
                   l.on_hold
            from chosen c join lot l on l.lot_id = c.id join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id
        )sql", lots)) {
        const auto lot = row.lot;
        all.emplace(lot, std::move(row));
    }
    return all;
}

std::map<LotId, SourceFacts> sourceFactsOf(const db::Read& read, const std::set<LotId>& lots) {
    std::map<LotId, SourceFacts> all;
    // Goods come before they are used: their receipts are among the first moves of a lot.
    for (const auto& row : rowsOf<Arrival>(read, R"sql(
            with recursive chosen(place, id) as (
                select 1, cast(substr(cast($1 as text), 1, 20) as bigint)
                union all
                select place + 20, cast(substr(cast($1 as text), place + 20, 20) as bigint)
                from chosen where place + 20 < length(cast($1 as text))
            )
            select c.id as lot,
                   (select coalesce(cast(sum(m.quantity) as bigint), 0)
                    from (select kind, document_kind, quantity from stock_move where lot_id = c.id order by occurred_at limit 2000) m
                    where m.kind = 'receipt' and m.document_kind = 'receipt') as quantity,
                   (select min(m.occurred_at)
                    from (select kind, document_kind, occurred_at from stock_move where lot_id = c.id order by occurred_at limit 2000) m
                    where m.kind = 'receipt' and m.document_kind = 'receipt') as at
            from chosen c
        )sql", lots)) {
        all[row.lot].received = row.quantity;
        all[row.lot].receivedAt = row.at;
    }
    // The cross join keeps the chosen lots first: their moves are read by the index of lots.
    for (const auto& row : rowsOf<SupplierName>(read, R"sql(
            with recursive chosen(place, id) as (
                select 1, cast(substr(cast($1 as text), 1, 20) as bigint)
                union all
                select place + 20, cast(substr(cast($1 as text), place + 20, 20) as bigint)
                from chosen where place + 20 < length(cast($1 as text))
            )
            select s.lot, p.name from (
                select x.lot_id as lot, n.supplier_id as party_id
                from chosen c join inspection_lot x on x.lot_id = c.id join inspection n on n.inspection_id = x.inspection_id
                where n.supplier_id is not null
                union
                select m.lot_id, l.party_id
                from chosen c cross join stock_move m join journal_line l on l.journal_entry_id = m.journal_entry_id
                join party_role r on r.party_id = l.party_id and r.role = 'supplier'
                where m.lot_id = c.id and m.kind = 'receipt') s
            join party p on p.party_id = s.party_id order by s.lot, p.name_sort, p.party_id
        )sql", lots)) {
        auto& names = all[row.lot].suppliers;
        names += (names.empty() ? "" : ", ") + row.name;
    }
    return all;
}

std::vector<LotId> madeOfSomething(const db::Read& read, std::span<const LotId> lots) {
    return rowsOf<LotId>(read, R"sql(
        with recursive chosen(place, id) as (
            select 1, cast(substr(cast($1 as text), 1, 20) as bigint)
            union all
            select place + 20, cast(substr(cast($1 as text), place + 20, 20) as bigint)
            from chosen where place + 20 < length(cast($1 as text))
        )
        select c.id from chosen c where exists (select 1 from genealogy g where g.output_lot_id = c.id) order by c.id
    )sql", lots);
}

std::vector<LotId> usedInSomething(const db::Read& read, std::span<const LotId> lots) {
    return rowsOf<LotId>(read, R"sql(
        with recursive chosen(place, id) as (
            select 1, cast(substr(cast($1 as text), 1, 20) as bigint)
            union all
            select place + 20, cast(substr(cast($1 as text), place + 20, 20) as bigint)
            from chosen where place + 20 < length(cast($1 as text))
        )
        select c.id from chosen c where exists (select 1 from genealogy g where g.input_lot_id = c.id) order by c.id
    )sql", lots);
}

std::vector<TracedDelivery> deliveriesOfLines(const db::Read& read, std::span<const ShipmentLineId> lines) {
    return rowsOf<TracedDelivery>(read, R"sql(
        with recursive chosen(place, id) as (
            select 1, cast(substr(cast($1 as text), 1, 20) as bigint)
            union all
            select place + 20, cast(substr(cast($1 as text), place + 20, 20) as bigint)
            from chosen where place + 20 < length(cast($1 as text))
        )
        select x.lot_id as lot, s.shipment_id, i.number as item, l.number, u.code as unit, p.name as customer, o.number as "order",
               s.number as shipment, s.shipped_on, x.quantity,
               coalesce((select cast(sum(r.quantity) as bigint) from customer_return r
                         where r.shipment_line_id = x.shipment_line_id), 0) as returned, 1 as meant
        from chosen c join shipment_line x on x.shipment_line_id = c.id
        join shipment s on s.shipment_id = x.shipment_id join sales_order o on o.sales_order_id = s.sales_order_id
        join customer k on k.customer_id = o.customer_id join party p on p.party_id = k.party_id
        join lot l on l.lot_id = x.lot_id join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id
        order by x.shipment_line_id
    )sql", lines);
}

std::vector<TracedDelivery> deliveriesOfLots(const db::Read& read, std::span<const LotId> lots, bool& cut) {
    return rowsOf<TracedDelivery>(read, R"sql(
        with recursive chosen(place, id) as (
            select 1, cast(substr(cast($1 as text), 1, 20) as bigint)
            union all
            select place + 20, cast(substr(cast($1 as text), place + 20, 20) as bigint)
            from chosen where place + 20 < length(cast($1 as text))
        )
        select x.lot_id as lot, s.shipment_id, i.number as item, l.number, u.code as unit, p.name as customer, o.number as "order",
               s.number as shipment, s.shipped_on, x.quantity,
               coalesce((select cast(sum(r.quantity) as bigint) from customer_return r
                         where r.shipment_line_id = x.shipment_line_id), 0) as returned, 0 as meant
        from (select y.shipment_line_id, y.shipment_id, y.lot_id, y.quantity
              from chosen c join shipment_line y on y.lot_id = c.id order by y.lot_id, y.shipment_line_id limit $2) x
        join shipment s on s.shipment_id = x.shipment_id join sales_order o on o.sales_order_id = s.sales_order_id
        join customer k on k.customer_id = o.customer_id join party p on p.party_id = k.party_id
        join lot l on l.lot_id = x.lot_id join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id
        order by x.lot_id, x.shipment_line_id
    )sql", lots, cut);
}

std::vector<TracedCheck> checksOfLots(const db::Read& read, std::span<const LotId> lots, bool& cut) {
    return rowsOf<TracedCheck>(read, R"sql(
        with recursive chosen(place, id) as (
            select 1, cast(substr(cast($1 as text), 1, 20) as bigint)
            union all
            select place + 20, cast(substr(cast($1 as text), place + 20, 20) as bigint)
            from chosen where place + 20 < length(cast($1 as text))
        )
        select n.inspection_id, n.number, n.occasion, case when n.state = 'decided' then coalesce(n.outcome, n.state) else n.state end as state,
               i.number as item, l.number as lot, u.code as unit, coalesce(p.name, '') as supplier, x.quantity, x.freed, x.rejected,
               n.opened_at, n.decided_at
        from chosen c join inspection_lot x on x.lot_id = c.id join inspection n on n.inspection_id = x.inspection_id
        join lot l on l.lot_id = x.lot_id join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id
        left join party p on p.party_id = n.supplier_id
        order by x.lot_id, n.inspection_id, x.inspection_lot_id limit $2
    )sql", lots, cut);
}

// At operations, of pieces that had no lot yet.
std::vector<TracedCheck> checksOfOrders(const db::Read& read, std::span<const WorkOrderId> orders, bool& cut) {
    return rowsOf<TracedCheck>(read, R"sql(
        with recursive chosen(place, id) as (
            select 1, cast(substr(cast($1 as text), 1, 20) as bigint)
            union all
            select place + 20, cast(substr(cast($1 as text), place + 20, 20) as bigint)
            from chosen where place + 20 < length(cast($1 as text))
        )
        select n.inspection_id, n.number, n.occasion, case when n.state = 'decided' then coalesce(n.outcome, n.state) else n.state end as state,
               i.number as item, w.number || '/' || cast(n.op_no as text) as lot, u.code as unit, '' as supplier, n.quantity,
               coalesce((select cast(sum(x.freed) as bigint) from inspection_lot x where x.inspection_id = n.inspection_id), 0) as freed,
               coalesce((select cast(sum(x.rejected) as bigint) from inspection_lot x where x.inspection_id = n.inspection_id), 0) as rejected,
               n.opened_at, n.decided_at
        from chosen c join inspection n on n.work_order_id = c.id join work_order w on w.work_order_id = n.work_order_id
        join item i on i.item_id = n.item_id join unit u on u.unit_id = i.unit_id
        where n.occasion = 'in_process' and n.op_no is not null order by n.work_order_id, n.inspection_id limit $2
    )sql", orders, cut);
}

}  // namespace quality
