-- An order line's parts add up; nothing is billed or brought back that did not leave.
select l.sales_order_line_id, l.quantity, l.shipped, l.allocated, l.waiting, l.cancelled, l.invoiced, l.returned
from sales_order_line l join sales_order o on o.sales_order_id = l.sales_order_id
where (l.item_id is not null and o.state in ('signed', 'completed')
       and l.quantity <> l.shipped + l.allocated + l.waiting + l.cancelled)
   or (l.item_id is not null and (l.invoiced > l.shipped or l.returned > l.shipped))
   or l.cancelled > l.quantity
   or (o.state in ('quote', 'cancelled') and (l.allocated > 0 or l.waiting > 0))
