-- What is settled of a document and matched of a payment is what the settlements say.
select 'invoice' as document, i.invoice_id as id, i.settled as kept, coalesce(s.amount, 0) as summed
from invoice i
left join (select id, cast(sum(amount) as bigint) as amount
           from (select invoice_id as id, amount from settlement
                 union all select credit_note_id, amount from settlement where credit_note_id is not null) both_sides
           group by id) s on s.id = i.invoice_id
where i.settled <> coalesce(s.amount, 0)
union all
select 'payment', p.payment_id, p.allocated, coalesce(s.amount, 0)
from payment p
left join (select payment_id, cast(sum(amount) as bigint) as amount from settlement where payment_id is not null group by payment_id) s
     on s.payment_id = p.payment_id
where p.allocated <> coalesce(s.amount, 0)
