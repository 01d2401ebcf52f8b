-- Every signal belongs to a subgroup of its chart that broke the rule, and a closed one has its cause and what was done.
select 'a signal of another chart' as wrong, s.chart_signal_id as id, s.control_chart_id as chart
from chart_signal s join chart_point p on p.chart_point_id = s.chart_point_id
where p.control_chart_id <> s.control_chart_id or s.first_no > p.point_no
union all
select 'a signal of a subgroup that broke nothing', s.chart_signal_id, s.control_chart_id
from chart_signal s join chart_point p on p.chart_point_id = s.chart_point_id
where (case when s.panel = 'upper' then p.broken else p.broken_lower end) = 0
union all
select 'closed without cause or remedy, or open with one', s.chart_signal_id, s.control_chart_id
from chart_signal s
where (s.state = 'closed') <> (s.cause <> '' and s.remedy <> '' and s.answered_at is not null)
union all
select 'a closed chart with open signals', s.chart_signal_id, s.control_chart_id
from chart_signal s join control_chart c on c.control_chart_id = s.control_chart_id
where s.state = 'open' and c.state = 'closed'
union all
select 'judged by limits of another chart or of other subgroups', p.chart_point_id, p.control_chart_id
from chart_point p join limit_period l on l.limit_period_id = p.limit_period_id
where l.control_chart_id <> p.control_chart_id or l.from_no > p.point_no
union all
select 'not judged though limits were frozen', p.chart_point_id, p.control_chart_id
from chart_point p
where p.limit_period_id is null and p.left_out = ''
  and exists (select 1 from limit_period l where l.control_chart_id = p.control_chart_id and l.from_no <= p.point_no)
