-- What is valued is what is on hand, by item, revision and site.
select coalesce(v.item_id, b.item_id) as item_id, coalesce(v.site_id, b.site_id) as site_id, v.quantity as valued, b.quantity as on_hand
from (select item_id, revision, site_id, cast(sum(quantity) as bigint) as quantity from stock_value group by item_id, revision, site_id) v
full join (select b.item_id, l.revision, b.site_id, cast(sum(b.on_hand) as bigint) as quantity
           from stock_balance b join lot l on l.lot_id = b.lot_id group by b.item_id, l.revision, b.site_id) b
     on b.item_id = v.item_id and b.revision = v.revision and b.site_id = v.site_id
where coalesce(v.quantity, 0) <> coalesce(b.quantity, 0)
