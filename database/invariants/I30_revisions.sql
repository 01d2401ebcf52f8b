-- The revision that an item is made to now is neither in design nor over, unless the item itself is.
select i.number, r.revision, r.state
from item i join item_revision r on r.item_id = i.item_id and r.revision = i.revision
where r.state in ('design', 'obsolete') and i.state <> 'obsolete'
