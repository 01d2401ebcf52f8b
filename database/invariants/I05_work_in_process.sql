-- Work in process is what the open orders cost so far, in the orders and in the books; a closed order holds nothing.
select 'order' as of_what, w.number as which, w.wip as kept, coalesce(c.amount, 0) as summed
from work_order w
left join (select work_order_id, cast(sum(amount) as bigint) as amount from work_order_cost group by work_order_id) c
     on c.work_order_id = w.work_order_id
where w.wip <> coalesce(c.amount, 0) or (w.state in ('closed', 'cancelled') and w.wip <> 0)
union all
select 'books', 'wip', o.amount, b.amount
from (select coalesce(cast(sum(wip) as bigint), 0) as amount from work_order) o
cross join (select coalesce(cast(sum(x.debit - x.credit) as bigint), 0) as amount
            from account_balance x join account a on a.account_id = x.account_id where a.control = 'wip') b
where o.amount <> b.amount
