-- A document has one released revision at most.
select document_id, count(*) as released from document_revision where state = 'released' group by document_id having count(*) > 1
