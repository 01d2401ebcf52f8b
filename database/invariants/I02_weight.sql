-- What a bin's goods weigh, of items that are weighed piece by piece, is what moved in less what moved out.
select coalesce(m.lot_id, b.lot_id) as lot_id, coalesce(m.bin_id, b.bin_id) as bin_id, m.weight as moved, b.catch_weight as kept
from (select lot_id, bin_id, cast(sum(weight) as bigint) as weight
      from (select lot_id, to_bin_id as bin_id, catch_weight as weight from stock_move where to_bin_id is not null
            union all
            select lot_id, from_bin_id, -catch_weight from stock_move where from_bin_id is not null) both_sides
      group by lot_id, bin_id) m
full join stock_balance b on b.lot_id = m.lot_id and b.bin_id = m.bin_id
where coalesce(m.weight, 0) <> coalesce(b.catch_weight, 0)
