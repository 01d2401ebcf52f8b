-- What comes out beside an item carries less than all of its cost.
select b.bom_id, cast(sum(l.cost_share) as bigint) as shares
from bom b join bom_line l on l.bom_id = b.bom_id
where b.state = 'released' group by b.bom_id having sum(l.cost_share) >= 1000000
