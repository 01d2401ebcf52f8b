-- An inspection's lots add up to it, its decisions to what its lots say, and it is over exactly when nothing waits.
select n.number, n.state, n.quantity, l.quantity as in_lots, l.waiting, l.decided, d.quantity as in_decisions
from inspection n
join (select inspection_id, cast(sum(quantity) as bigint) as quantity, cast(sum(quantity - freed - rejected) as bigint) as waiting,
             cast(sum(freed + rejected) as bigint) as decided
      from inspection_lot group by inspection_id) l on l.inspection_id = n.inspection_id
left join (select x.inspection_id, cast(sum(y.quantity) as bigint) as quantity
           from inspection_decision y join inspection_lot x on x.inspection_lot_id = y.inspection_lot_id
           group by x.inspection_id) d on d.inspection_id = n.inspection_id
where n.quantity <> l.quantity
   or (n.state = 'skipped' and l.waiting <> 0)
   or (n.state <> 'skipped' and l.decided <> coalesce(d.quantity, 0))
   or (n.state in ('due', 'open') and l.waiting = 0)
   or (n.state = 'decided' and l.waiting <> 0)
