-- What is to carry is there: loose goods in the bin where their task starts, a unit that has not left and is not unpacked.
select 'loose goods' as what, t.warehouse_task_id as task, t.quantity as asked, coalesce(b.on_hand, 0) as there
from warehouse_task t
left join stock_balance b on b.lot_id = t.lot_id and b.bin_id = t.from_bin_id
where t.state = 'open' and t.handling_unit_id is null and coalesce(b.on_hand, 0) < t.quantity
union all
select 'unit', t.warehouse_task_id, t.quantity, 0
from warehouse_task t
join handling_unit u on u.handling_unit_id = t.handling_unit_id
where t.state = 'open' and u.state not in ('open', 'closed')
