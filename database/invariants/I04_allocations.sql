-- What is set aside in a bin is the sum of its allocations; what a line has set aside is the sum of its.
select 'balance' as kept_at, b.stock_balance_id as id, b.allocated as kept, coalesce(a.quantity, 0) as summed
from stock_balance b
left join (select stock_balance_id, cast(sum(quantity) as bigint) as quantity from allocation group by stock_balance_id) a
     on a.stock_balance_id = b.stock_balance_id
where b.allocated <> coalesce(a.quantity, 0)
union all
select 'order line', l.sales_order_line_id, l.allocated, coalesce(a.quantity, 0)
from sales_order_line l
left join (select sales_order_line_id, cast(sum(quantity) as bigint) as quantity from allocation group by sales_order_line_id) a
     on a.sales_order_line_id = l.sales_order_line_id
where l.allocated <> coalesce(a.quantity, 0)
