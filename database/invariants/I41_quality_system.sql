-- A line of an FMEA stands as it was last rated, a PPAP file has its 18 elements, and what an audit found is followed up.
select 'not as last rated' as wrong, l.fmea_line_id as id, l.severity * 10000 + l.occurrence * 100 + l.detection as kept,
       coalesce(r.severity * 10000 + r.occurrence * 100 + r.detection, 0) as found
from fmea_line l
left join fmea_rating r on r.fmea_rating_id = (select max(x.fmea_rating_id) from fmea_rating x where x.fmea_line_id = l.fmea_line_id)
where r.fmea_rating_id is null or r.severity <> l.severity or r.occurrence <> l.occurrence or r.detection <> l.detection
   or r.priority <> l.priority
union all
select 'not 18 elements', p.ppap_id, 18, count(e.ppap_element_id)
from ppap p left join ppap_element e on e.ppap_id = p.ppap_id
group by p.ppap_id having count(e.ppap_element_id) <> 18
union all
select 'submitted and not ready', p.ppap_id, 0, count(*)
from ppap p join ppap_element e on e.ppap_id = p.ppap_id
where p.state in ('submitted', 'approved') and e.state = 'open' group by p.ppap_id
union all
select 'closed with open questions', a.audit_id, 0, count(*)
from audit a join audit_answer n on n.audit_id = a.audit_id
where a.state = 'closed' and n.verdict is null group by a.audit_id
union all
select 'major without a report', f.audit_finding_id, 0, 0
from audit_finding f
where f.grade = 'major' and f.capa_id is null
union all
select 'closed before its report', f.audit_finding_id, 0, 0
from audit_finding f join capa c on c.capa_id = f.capa_id
where f.state = 'closed' and c.state <> 'closed'
