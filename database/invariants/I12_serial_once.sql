-- A serial number is in one place at most, and is one piece.
select b.lot_id, cast(sum(b.on_hand) as bigint) as on_hand
from stock_balance b join lot l on l.lot_id = b.lot_id join item i on i.item_id = l.item_id
where i.tracking = 'serial' group by b.lot_id having sum(b.on_hand) > 1000000
