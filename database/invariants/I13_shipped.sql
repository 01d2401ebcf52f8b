-- What an order line says has left is what its shipments say.
select l.sales_order_line_id, l.shipped, coalesce(s.quantity, 0) as shipments
from sales_order_line l
left join (select sales_order_line_id, cast(sum(quantity) as bigint) as quantity
           from shipment_line group by sales_order_line_id) s on s.sales_order_line_id = l.sales_order_line_id
where l.shipped <> coalesce(s.quantity, 0)
