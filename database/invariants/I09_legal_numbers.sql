-- A legal series has as many documents as it gave out numbers, so none is missing.
select s.kind, s.year, s.next - 1 as given,
       case s.kind when 'journal' then (select count(*) from journal_entry d where d.site_id = s.site_id and d.number like s.prefix || '%')
                   when 'payment' then (select count(*) from payment d where d.site_id = s.site_id and d.number like s.prefix || '%')
                   else (select count(*) from invoice d where d.site_id = s.site_id and d.kind = s.kind and d.number like s.prefix || '%')
       end as documents
from series s
where s.legal = 1 and s.next - 1 <>
      case s.kind when 'journal' then (select count(*) from journal_entry d where d.site_id = s.site_id and d.number like s.prefix || '%')
                  when 'payment' then (select count(*) from payment d where d.site_id = s.site_id and d.number like s.prefix || '%')
                  else (select count(*) from invoice d where d.site_id = s.site_id and d.kind = s.kind and d.number like s.prefix || '%')
      end
