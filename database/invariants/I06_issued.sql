-- What a component says was issued for it is what its issues cover.
select c.work_order_component_id, c.issued, coalesce(i.covers, 0) as summed
from work_order_component c
left join (select work_order_component_id, cast(sum(covers) as bigint) as covers
           from material_issue group by work_order_component_id) i
     on i.work_order_component_id = c.work_order_component_id
where c.kind = 'component' and c.issued <> coalesce(i.covers, 0)
