-- floor: 9
-- Orders in which lists open at once at any size: an index each, because each costs every writer a little.

create index sales_order_ordered on sales_order (ordered_on, sales_order_id);
create index invoice_invoiced on invoice (invoiced_on, invoice_id);
create index invoice_due on invoice (due_on, invoice_id);
create index payment_received on payment (received_on, payment_id);
create index journal_entry_posted on journal_entry (posted_on, journal_entry_id);
