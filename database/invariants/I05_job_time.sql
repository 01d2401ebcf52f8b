-- What time cost an order is the sum of its stretches.
select w.work_order_id, coalesce(t.cost, 0) as times, coalesce(c.cost, 0) as costs
from work_order w
left join (select work_order_id, cast(sum(labour + overhead) as bigint) as cost
           from job_time group by work_order_id) t on t.work_order_id = w.work_order_id
left join (select work_order_id, cast(sum(amount) as bigint) as cost
           from work_order_cost where kind in ('labour', 'overhead') group by work_order_id) c on c.work_order_id = w.work_order_id
where coalesce(t.cost, 0) <> coalesce(c.cost, 0)
