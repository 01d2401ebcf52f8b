-- An order and its operations count what was reported on them, and no more than was ordered or passed on.
select 'order' as of_what, w.work_order_id as id, w.good, w.scrapped, w.reworked
from work_order w
left join (select r.work_order_id,
                  cast(sum(case when o.op_no is null or o.op_no = l.last_no then r.good else 0 end) as bigint) as good,
                  cast(sum(r.scrapped) as bigint) as scrapped, cast(sum(r.reworked) as bigint) as reworked
           from production_report r
           left join work_order_operation o on o.work_order_operation_id = r.work_order_operation_id
           left join (select work_order_id, max(op_no) as last_no from work_order_operation group by work_order_id) l
                on l.work_order_id = r.work_order_id
           group by r.work_order_id) s on s.work_order_id = w.work_order_id
where w.good <> coalesce(s.good, 0) or w.scrapped <> coalesce(s.scrapped, 0) or w.reworked <> coalesce(s.reworked, 0)
   or w.good + w.scrapped + w.reworked > w.quantity
union all
select 'operation', o.work_order_operation_id, o.good, o.scrapped, o.reworked
from work_order_operation o
join work_order w on w.work_order_id = o.work_order_id
left join (select work_order_operation_id, cast(sum(good) as bigint) as good, cast(sum(scrapped) as bigint) as scrapped,
                  cast(sum(reworked) as bigint) as reworked
           from production_report group by work_order_operation_id) s
     on s.work_order_operation_id = o.work_order_operation_id
where o.good <> coalesce(s.good, 0) or o.scrapped <> coalesce(s.scrapped, 0) or o.reworked <> coalesce(s.reworked, 0)
   or o.good + o.scrapped + o.reworked >
      coalesce((select p.good from work_order_operation p where p.work_order_id = o.work_order_id and p.op_no < o.op_no
                order by p.op_no desc limit 1), w.quantity)
