-- floor: 9
-- What the warehouse looks at all day: walks under way, open holds, lots by their last day, what comes and what left.

create index pick_list_under_way on pick_list (pick_list_id) where state in ('open', 'picked');
create index hold_open on hold (hold_id) where released_at is null;
create index lot_expiry on lot (expires_on, lot_id) where expires_on is not null;
create index supply_due on supply (due_on, supply_id);
create index shipment_shipped on shipment (shipped_on, shipment_id);
