-- No walk is open on a round or in a wave that is over; a tote on a cart is one order's.
select 'round is over' as wrong, k.pick_list_id as walk, k.tote
from pick_list k join pick_round r on r.pick_round_id = k.pick_round_id
where k.state = 'open' and r.state <> 'open'
union all
select 'wave is over', k.pick_list_id, k.tote
from pick_list k join wave w on w.wave_id = k.wave_id
where k.state = 'open' and w.state <> 'released'
union all
select 'tote of two orders', k.pick_list_id, k.tote
from pick_list k join pick_list o on o.pick_round_id = k.pick_round_id and o.pick_list_id > k.pick_list_id
where k.tote <> '' and o.tote = k.tote and k.state = 'open' and o.state = 'open'
union all
select 'no tote', k.pick_list_id, k.tote
from pick_list k join pick_round r on r.pick_round_id = k.pick_round_id
where r.method = 'cluster' and k.state = 'open' and k.tote = ''
