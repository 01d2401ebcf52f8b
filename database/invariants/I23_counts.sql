-- What a count posted is what it found too much or too little; nobody approved what he counted himself.
select 'approved by who counted' as wrong, c.count_task_id as id, 0 as found, 0 as posted
from count_task c left join count_task f on f.count_task_id = c.recount_of_id
where c.approved_by <> '' and (c.approved_by = c.counted_by or c.approved_by = f.counted_by)
union all
select 'counted twice by one person', c.count_task_id, 0, 0
from count_task c join count_task f on f.count_task_id = c.recount_of_id
where c.counted_by <> '' and c.counted_by = f.counted_by
union all
select 'recount of another bin, or one that nobody waits for', c.count_task_id, 0, 0
from count_task c join count_task f on f.count_task_id = c.recount_of_id
where c.bin_id <> f.bin_id or (c.state in ('open', 'counted') and f.state <> 'recounting')
union all
select 'waits for no recount', c.count_task_id, 0, 0
from count_task c
where c.state = 'recounting'
  and not exists (select 1 from count_task r where r.recount_of_id = c.count_task_id and r.state in ('open', 'counted'))
union all
select 'difference not posted', l.count_line_id, l.counted - l.book,
       coalesce(case when m.to_bin_id = c.bin_id then m.quantity else -m.quantity end, 0)
from count_line l
join count_task c on c.count_task_id = l.count_task_id
left join stock_move m on m.stock_move_id = l.stock_move_id and m.lot_id = l.lot_id and m.kind in ('adjustment', 'transfer')
where c.state = 'approved'
  and not exists (select 1 from count_task r where r.recount_of_id = c.count_task_id and r.state = 'approved')
  and l.counted - l.book <> coalesce(case when m.to_bin_id = c.bin_id then m.quantity else -m.quantity end, 0)
union all
select 'posted without being approved', l.count_line_id, l.counted - l.book, 0
from count_line l join count_task c on c.count_task_id = l.count_task_id
where c.state <> 'approved' and l.stock_move_id is not null
