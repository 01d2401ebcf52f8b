-- What is meant for order lines is no more than its supply still brings, and belongs to lines that still want it.
select 'supply' as of_what, s.supply_id as id, cast(sum(p.quantity) as bigint) as pegged,
       case when s.state = 'open' and s.quantity > s.received then s.quantity - s.received else 0 end as most
from peg p join supply s on s.supply_id = p.supply_id
group by s.supply_id, s.state, s.quantity, s.received
having sum(p.quantity) > case when s.state = 'open' and s.quantity > s.received then s.quantity - s.received else 0 end
union all
select 'order line', l.sales_order_line_id, cast(sum(p.quantity) as bigint),
       case when o.state = 'signed' then l.allocated + l.waiting else 0 end
from peg p
join sales_order_line l on l.sales_order_line_id = p.sales_order_line_id
join sales_order o on o.sales_order_id = l.sales_order_id
group by l.sales_order_line_id, o.state, l.allocated, l.waiting
having sum(p.quantity) > case when o.state = 'signed' then l.allocated + l.waiting else 0 end
