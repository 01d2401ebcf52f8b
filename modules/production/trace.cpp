#include "production/trace.h"

namespace production {

BOOST_DESCRIBE_STRUCT(Traced, (),
                      (level, output, input, outputItem, outputLot, inputItem, inputLot, quantity, order, orderNumber, opNo))
BOOST_DESCRIBE_STRUCT(SentOut, (), (lot, item, number, shipment, order, customer, shippedOn, quantity, returned))

namespace {

Trace cutAt(std::vector<Traced> edges, int most) {
    Trace trace{std::move(edges), false};
    trace.cut = trace.edges.size() > static_cast<std::size_t>(most);
    if (trace.cut) trace.edges.resize(static_cast<std::size_t>(most));
    return trace;
}

}  // namespace

Trace traceBack(const db::Read& read, LotId lot, int levels, int most) {
    return cutAt(read.all<Traced>(R"sql(
        with recursive up(lot_id, level) as (
            select cast($1 as bigint), cast(0 as bigint)
            union
            select g.input_lot_id, up.level + 1
            from up
            join lot l on l.lot_id = up.lot_id
            join item i on i.item_id = l.item_id and i.tracking <> 'none'
            join genealogy g on g.output_lot_id = up.lot_id
            where up.level < $2
        ), met as (
            select lot_id, min(level) as level from up group by lot_id
        )
        select m.level + 1 as level, g.output_lot_id as output, g.input_lot_id as input, oi.number as output_item,
               ol.number as output_lot, ii.number as input_item, il.number as input_lot,
               cast(sum(g.quantity) as bigint) as quantity, g.work_order_id as "order", w.number as order_number, g.op_no
        from met m
        join lot ol on ol.lot_id = m.lot_id
        join item oi on oi.item_id = ol.item_id and oi.tracking <> 'none'
        join genealogy g on g.output_lot_id = m.lot_id
        join lot il on il.lot_id = g.input_lot_id
        join item ii on ii.item_id = il.item_id
        join work_order w on w.work_order_id = g.work_order_id
        where m.level < $2
        group by m.level, g.output_lot_id, g.input_lot_id, oi.number, ol.number, ii.number, il.number, g.work_order_id,
                 w.number, g.op_no
        order by m.level, oi.number, ol.number, ii.number, il.number, g.work_order_id, g.op_no nulls last
        limit $3
    )sql", lot, levels, most + 1), most);
}

Trace traceForward(const db::Read& read, LotId lot, int levels, int most) {
    return cutAt(read.all<Traced>(R"sql(
        with recursive down(lot_id, level) as (
            select cast($1 as bigint), cast(0 as bigint)
            union
            select g.output_lot_id, down.level + 1
            from down
            join lot l on l.lot_id = down.lot_id
            join item i on i.item_id = l.item_id and i.tracking <> 'none'
            join genealogy g on g.input_lot_id = down.lot_id and g.output_lot_id is not null
            where down.level < $2
        ), met as (
            select lot_id, min(level) as level from down group by lot_id
        )
        select m.level + 1 as level, g.output_lot_id as output, g.input_lot_id as input, oi.number as output_item,
               ol.number as output_lot, ii.number as input_item, il.number as input_lot,
               cast(sum(g.quantity) as bigint) as quantity, g.work_order_id as "order", w.number as order_number, g.op_no
        from met m
        join lot il on il.lot_id = m.lot_id
        join item ii on ii.item_id = il.item_id and ii.tracking <> 'none'
        join genealogy g on g.input_lot_id = m.lot_id
        join lot ol on ol.lot_id = g.output_lot_id
        join item oi on oi.item_id = ol.item_id
        join work_order w on w.work_order_id = g.work_order_id
        where m.level < $2
        group by m.level, g.output_lot_id, g.input_lot_id, oi.number, ol.number, ii.number, il.number, g.work_order_id,
                 w.number, g.op_no
        order by m.level, ii.number, il.number, oi.number, ol.number, g.work_order_id, g.op_no nulls last
        limit $3
    )sql", lot, levels, most + 1), most);
}

std::vector<SentOut> sentOut(const db::Read& read, LotId lot, int most) {
    return read.all<SentOut>(R"sql(
        with recursive down(lot_id, level) as (
            select cast($1 as bigint), cast(0 as bigint)
            union
            select g.output_lot_id, down.level + 1
            from down
            join lot l on l.lot_id = down.lot_id
            join item i on i.item_id = l.item_id and i.tracking <> 'none'
            join genealogy g on g.input_lot_id = down.lot_id and g.output_lot_id is not null
            where down.level < $2
        )
        select l.lot_id as lot, i.number as item, l.number, s.number as shipment, o.number as "order", p.name as customer,
               s.shipped_on, x.quantity,
               coalesce((select cast(sum(r.quantity) as bigint) from customer_return r
                         where r.shipment_line_id = x.shipment_line_id), 0) as returned
        from (select distinct lot_id from down) d
        join shipment_line x on x.lot_id = d.lot_id
        join shipment s on s.shipment_id = x.shipment_id
        join sales_order o on o.sales_order_id = s.sales_order_id
        join customer c on c.customer_id = o.customer_id
        join party p on p.party_id = c.party_id
        join lot l on l.lot_id = x.lot_id
        join item i on i.item_id = l.item_id
        order by x.shipment_line_id
        limit $3
    )sql", lot, mostLevels, most);
}

}  // namespace production
