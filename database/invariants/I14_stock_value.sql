-- Stock value equals its control account to the cent.
select a.number as account, coalesce(v.value, 0) as stock, coalesce(b.amount, 0) as ledger
from account a
left join (select account_id, cast(sum(value) as bigint) as value from stock_value group by account_id) v on v.account_id = a.account_id
left join (select account_id, cast(sum(debit - credit) as bigint) as amount from account_balance group by account_id) b
     on b.account_id = a.account_id
where a.control = 'stock' and coalesce(v.value, 0) <> coalesce(b.amount, 0)
