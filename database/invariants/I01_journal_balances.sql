-- Every journal entry balances in the book currency.
select journal_entry_id, cast(sum(amount) as bigint) as difference
from journal_line group by journal_entry_id having sum(amount) <> 0
