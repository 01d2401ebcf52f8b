-- A segment is a fixed list or has rules, an order counts for a campaign of its own customer, and lines of templates are whole.
select 'a segment with rules and a fixed list' as wrong, s.segment_id as id, 0 as kept, 0 as found
from segment s
where exists (select 1 from segment_rule r where r.segment_id = s.segment_id)
  and exists (select 1 from segment_member m where m.segment_id = s.segment_id)
union all
select 'an order of another firm counts for a campaign', m.campaign_member_id, 0, 0
from campaign_member m join sales_order o on o.sales_order_id = m.sales_order_id
join customer c on c.customer_id = o.customer_id left join lead l on l.lead_id = m.lead_id
where c.party_id is distinct from coalesce(m.party_id, l.party_id)
union all
select 'a response without its day', m.campaign_member_id, 0, 0
from campaign_member m where (m.response = 'none') <> (m.responded_on is null)
union all
select 'a charge without text or price in a template', l.quote_template_line_id, 0, 0
from quote_template_line l where l.item_id is null and (l.text = '' or l.unit_price is null)
