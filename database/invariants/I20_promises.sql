-- A supply's promised quantity is the sum of its promises, and no more than it still brings.
select s.supply_id, s.quantity, s.received, s.promised, coalesce(p.quantity, 0) as promises
from supply s
left join (select supply_id, cast(sum(quantity) as bigint) as quantity from promise where supply_id is not null group by supply_id) p
     on p.supply_id = s.supply_id
where s.promised <> coalesce(p.quantity, 0)
   or (s.state = 'open' and s.promised > case when s.quantity > s.received then s.quantity - s.received else 0 end)
   or (s.state = 'closed' and s.promised <> 0)
