-- What is set aside in a bin is the sum of its allocations; what a line or a component has set aside is the sum of its.
select 'balance' as kept_at, b.stock_balance_id as id, b.allocated as kept, coalesce(a.quantity, 0) as summed
from stock_balance b
left join (select stock_balance_id, cast(sum(quantity) as bigint) as quantity
           from (select stock_balance_id, quantity from allocation
                 union all
                 select stock_balance_id, quantity from material_allocation) both_kinds
           group by stock_balance_id) a
     on a.stock_balance_id = b.stock_balance_id
where b.allocated <> coalesce(a.quantity, 0)
union all
select 'order line', l.sales_order_line_id, l.allocated, coalesce(a.quantity, 0)
from sales_order_line l
left join (select sales_order_line_id, cast(sum(quantity) as bigint) as quantity from allocation group by sales_order_line_id) a
     on a.sales_order_line_id = l.sales_order_line_id
where l.allocated <> coalesce(a.quantity, 0)
union all
select 'component', c.work_order_component_id, c.allocated, coalesce(a.quantity, 0)
from work_order_component c
left join (select work_order_component_id, cast(sum(covers) as bigint) as quantity
           from material_allocation group by work_order_component_id) a
     on a.work_order_component_id = c.work_order_component_id
where c.allocated <> coalesce(a.quantity, 0)
