-- No more of a lot is in what an order made, or lost with it, than was issued to it.
select g.work_order_id, g.input_lot_id, g.quantity as went_in, coalesce(i.quantity, 0) as issued
from (select e.work_order_id, e.input_lot_id,
             cast(case when max(case when w.kind = 'disassembly' then 1 else 0 end) = 1 then max(e.quantity)
                       else sum(e.quantity) end as bigint) as quantity
      from genealogy e join work_order w on w.work_order_id = e.work_order_id
      group by e.work_order_id, e.input_lot_id) g
left join (select work_order_id, lot_id, cast(sum(quantity) as bigint) as quantity
           from material_issue group by work_order_id, lot_id) i
     on i.work_order_id = g.work_order_id and i.lot_id = g.input_lot_id
where g.quantity > coalesce(i.quantity, 0)
