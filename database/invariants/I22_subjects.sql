-- Whatever is said of a line of the log, the line is there.
select s.action_subject_id, s.log_id, s.kind, s.record_id from action_subject s
where not exists (select 1 from action_log l where l.log_id = s.log_id)
   or s.action_subject_id / 64 <> s.log_id
