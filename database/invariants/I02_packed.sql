-- What is packed in a bin is what its handling units hold.
select coalesce(p.lot_id, b.lot_id) as lot_id, coalesce(p.bin_id, b.bin_id) as bin_id, p.quantity as held, b.packed as kept
from (select c.lot_id, u.bin_id, cast(sum(c.quantity) as bigint) as quantity
      from packed c join handling_unit u on u.handling_unit_id = c.handling_unit_id
      where u.state in ('open', 'closed')
      group by c.lot_id, u.bin_id) p
full join stock_balance b on b.lot_id = p.lot_id and b.bin_id = p.bin_id
where coalesce(p.quantity, 0) <> coalesce(b.packed, 0)
