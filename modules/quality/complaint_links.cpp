// All that stands behind a lot, and who else has what was made of the same. Each question is asked once for all lots: a
// lot of a big works leads back to thousands, and what those went into is more again.
#include "quality/complaint_links.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(Linked, (), (kind, recordId, number, text, quantity))
BOOST_DESCRIBE_STRUCT(AlsoSent, (), (party, customer, lot, order, quantity))

// The orders by which it and all it is made of were made: their operations, and who and what worked at them. The sign
// before the order's id keeps SQLite from walking all edges in the order of their work orders.
std::vector<Linked> workBehind(const db::Read& read, LotId lot) {
    return read.all<Linked>(R"sql(
        with recursive up (lot_id) as (
            select cast($1 as bigint)
            union
            select g.input_lot_id
            from up join lot l on l.lot_id = up.lot_id join item i on i.item_id = l.item_id and i.tracking <> 'none'
            join genealogy g on g.output_lot_id = up.lot_id
        ), made (work_order_id) as (
            select distinct +g.work_order_id
            from up join lot l on l.lot_id = up.lot_id join item i on i.item_id = l.item_id and i.tracking <> 'none'
            join genealogy g on g.output_lot_id = up.lot_id
        )
        select q.kind, q.record_id, q.number, q.text, q.quantity
        from (select 1 as place, cast('operation' as text) as kind, o.work_order_operation_id as record_id,
                     w.number || '/' || cast(o.op_no as text) as number, o.name || ', ' || c.code as text,
                     cast(null as bigint) as quantity, o.work_order_id as later, o.op_no as latest
              from made m join work_order w on w.work_order_id = m.work_order_id
              join work_order_operation o on o.work_order_id = m.work_order_id
              join work_center c on c.work_center_id = o.work_center_id
              union all
              select 2, 'employee', e.employee_id, e.number, e.name, null, e.employee_id, 0
              from (select t.employee_id from made m join job_time t on t.work_order_id = m.work_order_id union
                    select p.employee_id from made m join production_report p on p.work_order_id = m.work_order_id union
                    select s.employee_id from made m join material_issue s on s.work_order_id = m.work_order_id) x
              join employee e on e.employee_id = x.employee_id
              union all
              select 3, 'machine', h.machine_id, h.code, h.name, null, h.machine_id, 0
              from (select t.machine_id from made m join job_time t on t.work_order_id = m.work_order_id union
                    select p.machine_id from made m join production_report p on p.work_order_id = m.work_order_id union
                    select s.machine_id from made m join material_issue s on s.work_order_id = m.work_order_id) x
              join machine h on h.machine_id = x.machine_id
              union all
              select 4, 'inspection', n.inspection_id, n.number, w.number || '/' || cast(n.op_no as text), n.quantity,
                     n.inspection_id, 0
              from made m join inspection n on n.work_order_id = m.work_order_id and n.occasion = 'in_process'
              join work_order w on w.work_order_id = m.work_order_id) q
        order by q.place, q.later, q.latest
    )sql", lot);
}

// How it and all it is made of came in or was found good, and whose it was then. Things kept without lots cannot be told
// apart, so nothing is said of them.
std::vector<Linked> goodsBehind(const db::Read& read, LotId lot) {
    return read.all<Linked>(R"sql(
        with recursive up (lot_id) as (
            select cast($1 as bigint)
            union
            select g.input_lot_id
            from up join lot l on l.lot_id = up.lot_id join item i on i.item_id = l.item_id and i.tracking <> 'none'
            join genealogy g on g.output_lot_id = up.lot_id
        ), behind (lot_id, lot, item) as (
            select l.lot_id, l.number, i.number
            from up join lot l on l.lot_id = up.lot_id join item i on i.item_id = l.item_id and i.tracking <> 'none'
        )
        select q.kind, q.record_id, q.number, q.text, q.quantity
        from (select 1 as place, cast('inspection' as text) as kind, n.inspection_id as record_id, n.number,
                     b.item || ' ' || b.lot as text, cast(sum(x.quantity) as bigint) as quantity
              from behind b cross join inspection_lot x join inspection n on n.inspection_id = x.inspection_id
              where x.lot_id = b.lot_id
              group by n.inspection_id, n.number, b.item, b.lot
              union all
              select distinct 2, 'supplier', p.party_id, p.number, p.name, cast(null as bigint)
              from behind b cross join inspection_lot x join inspection n on n.inspection_id = x.inspection_id
              join party p on p.party_id = n.supplier_id
              where x.lot_id = b.lot_id
              union all
              select 3, 'receipt', m.stock_move_id, coalesce(e.number, cast(m.stock_move_id as text)), coalesce(e.text, ''), m.quantity
              from behind b cross join stock_move m left join journal_entry e on e.journal_entry_id = m.journal_entry_id
              where m.lot_id = b.lot_id and m.kind = 'receipt' and m.document_kind = 'receipt'
              union all
              select distinct 4, 'supplier', p.party_id, p.number, p.name, cast(null as bigint)
              from behind b cross join stock_move m cross join journal_line k join party p on p.party_id = k.party_id
              join party_role r on r.party_id = p.party_id and r.role = 'supplier'
              where m.lot_id = b.lot_id and m.kind = 'receipt' and k.journal_entry_id = m.journal_entry_id) q
        order by q.place, q.record_id
    )sql", lot);
}

std::vector<LotId> stillSomewhere(const db::Read& read, LotId lot) {
    return read.all<LotId>(R"sql(
        with recursive up (lot_id) as (
            select cast($1 as bigint)
            union
            select g.input_lot_id
            from up join lot l on l.lot_id = up.lot_id join item i on i.item_id = l.item_id and i.tracking <> 'none'
            join genealogy g on g.output_lot_id = up.lot_id
        )
        select up.lot_id
        from up join lot l on l.lot_id = up.lot_id join item i on i.item_id = l.item_id
        where (i.tracking <> 'none' or up.lot_id = $1)
          and (exists (select 1 from stock_balance s where s.lot_id = up.lot_id and s.on_hand > 0)
               or exists (select 1 from shipment_line x where x.lot_id = up.lot_id))
        order by case when up.lot_id = $1 then 0 else 1 end, up.lot_id
    )sql", lot);
}

std::vector<AlsoSent> sentToOthers(const db::Read& read, LotId lot, PartyId complaining) {
    return read.all<AlsoSent>(R"sql(
        with recursive up (lot_id) as (
            select cast($1 as bigint)
            union
            select g.input_lot_id
            from up join lot l on l.lot_id = up.lot_id join item i on i.item_id = l.item_id and i.tracking <> 'none'
            join genealogy g on g.output_lot_id = up.lot_id
        ), down (lot_id) as (
            select up.lot_id
            from up join lot l on l.lot_id = up.lot_id join item i on i.item_id = l.item_id
            where i.tracking <> 'none' or up.lot_id = $1
            union
            select g.output_lot_id
            from down join lot l on l.lot_id = down.lot_id join item i on i.item_id = l.item_id and i.tracking <> 'none'
            join genealogy g on g.input_lot_id = down.lot_id and g.output_lot_id is not null
        )
        select p.party_id as party, p.name as customer, l.number as lot, o.number as "order", cast(sum(q.quantity) as bigint) as quantity
        from (select x.lot_id, c.party_id, s.sales_order_id,
                     x.quantity - coalesce((select cast(sum(r.quantity) as bigint) from customer_return r
                                            where r.shipment_line_id = x.shipment_line_id), 0) as quantity
              from down d cross join shipment_line x cross join shipment s cross join sales_order o
              cross join customer c
              where x.lot_id = d.lot_id and s.shipment_id = x.shipment_id and o.sales_order_id = s.sales_order_id
                and c.customer_id = o.customer_id and c.party_id <> $2) q
        join sales_order o on o.sales_order_id = q.sales_order_id join party p on p.party_id = q.party_id
        join lot l on l.lot_id = q.lot_id
        group by p.party_id, p.name, l.lot_id, l.number, o.sales_order_id, o.number
        having sum(q.quantity) > 0
        order by l.lot_id, o.sales_order_id
    )sql", lot, complaining);
}

std::vector<Linked> linksOf(const db::Read& read, ComplaintId complaint) {
    return read.all<Linked>(R"sql(
        select kind, record_id, number, text, quantity from complaint_link where complaint_id = $1 order by complaint_link_id
    )sql", complaint);
}

}  // namespace quality
