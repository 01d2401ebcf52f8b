-- A unit that is here stands in a bin, one that left or was unpacked in none; what is in a unit stands where that stands,
-- and leaves with it; a closed one is not empty; one that left says with which shipment.
select u.handling_unit_id, u.state, u.bin_id, u.parent_id, p.state as parent_state, p.bin_id as parent_bin_id
from handling_unit u left join handling_unit p on p.handling_unit_id = u.parent_id
where (u.state in ('open', 'closed')) <> (u.bin_id is not null)
   or (u.state = 'shipped') <> (u.shipment_id is not null)
   or (u.state = 'unpacked' and (u.parent_id is not null
                                 or exists (select 1 from packed k where k.handling_unit_id = u.handling_unit_id)))
   or (u.parent_id is not null
       and (u.bin_id is distinct from p.bin_id or u.shipment_id is distinct from p.shipment_id
            or u.truck_load_id is distinct from p.truck_load_id or p.state = 'unpacked'))
   or (u.state = 'closed' and not exists (select 1 from packed k where k.handling_unit_id = u.handling_unit_id)
       and not exists (select 1 from handling_unit c where c.parent_id = u.handling_unit_id))
