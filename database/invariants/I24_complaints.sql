-- What a complaint holds is on hold, what was decided on goods adds up, and so does what came back of a return.
select 'contained and not on hold' as wrong, n.containment_id as id, 0 as kept, 0 as found
from containment n join hold h on h.hold_id = n.hold_id join lot l on l.lot_id = n.lot_id
where h.released_at is null and l.on_hold = 0
union all
select 'open in reach and its hold has ended', n.nonconformance_id, 0, 0
from nonconformance n left join bin b on b.bin_id = n.bin_id
where n.state = 'open' and n.lot_id is not null and (b.bin_id is null or b.kind not in ('quarantine', 'inspection'))
  and exists (select 1 from containment c join hold h on h.hold_id = c.hold_id
              where c.complaint_id = n.complaint_id and c.lot_id = n.lot_id)
  and not exists (select 1 from containment c join hold h on h.hold_id = c.hold_id
                  where c.lot_id = n.lot_id and h.released_at is null)
  and exists (select 1 from lot l where l.lot_id = n.lot_id and l.on_hold = 0)
union all
select 'decided on other quantities', n.nonconformance_id, n.decided, coalesce(cast(sum(d.quantity) as bigint), 0)
from nonconformance n left join disposition d on d.nonconformance_id = n.nonconformance_id
group by n.nonconformance_id, n.decided, n.quantity, n.state
having n.decided <> coalesce(sum(d.quantity), 0) or (n.state = 'closed') <> (n.decided = n.quantity)
union all
select 'received, credited or replaced other quantities', r.return_order_id, r.received + r.credited + r.replaced,
       coalesce(cast(sum(s.quantity) as bigint), 0)
from return_order r left join return_step s on s.return_order_id = r.return_order_id
group by r.return_order_id, r.received, r.credited, r.replaced
having r.received + r.credited + r.replaced <> coalesce(sum(s.quantity), 0)
union all
select 'closed without its steps', a.capa_id, 0, 0
from capa a
where a.state = 'closed' and (exists (select 1 from capa_step s where s.capa_id = a.capa_id and s.state = 'open')
                              or not exists (select 1 from capa_signature g where g.capa_id = a.capa_id))
