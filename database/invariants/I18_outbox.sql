-- No message waits longer than a day after the last action.
select outbox_id, kind, recipient from outbox
where sent_at is null and error is not null
