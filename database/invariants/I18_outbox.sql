-- No message failed to leave and was forgotten: each error waits for somebody to look at it.
select outbox_id, kind, recipient from outbox
where sent_at is null and error is not null
