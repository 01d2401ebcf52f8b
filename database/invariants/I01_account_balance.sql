-- The sums kept beside the journal equal its lines.
select coalesce(l.account_id, b.account_id) as account_id, coalesce(l.period_id, b.period_id) as period_id,
       l.amount as lines, b.amount as kept
from (select j.account_id, e.period_id, cast(sum(j.amount) as bigint) as amount
      from journal_line j join journal_entry e on e.journal_entry_id = j.journal_entry_id
      group by j.account_id, e.period_id) l
full join (select account_id, period_id, debit - credit as amount from account_balance) b
     on b.account_id = l.account_id and b.period_id = l.period_id
where coalesce(l.amount, 0) <> coalesce(b.amount, 0)
