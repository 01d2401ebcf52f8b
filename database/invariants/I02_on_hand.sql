-- What lies in a bin is what moved in less what moved out.
select coalesce(m.lot_id, b.lot_id) as lot_id, coalesce(m.bin_id, b.bin_id) as bin_id, m.quantity as moved, b.on_hand as kept
from (select lot_id, bin_id, cast(sum(quantity) as bigint) as quantity
      from (select lot_id, to_bin_id as bin_id, quantity from stock_move where to_bin_id is not null
            union all
            select lot_id, from_bin_id, -quantity from stock_move where from_bin_id is not null) both_sides
      group by lot_id, bin_id) m
full join stock_balance b on b.lot_id = m.lot_id and b.bin_id = m.bin_id
where coalesce(m.quantity, 0) <> coalesce(b.on_hand, 0)
