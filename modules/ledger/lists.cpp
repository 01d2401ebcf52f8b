// What screens list of the books: accounts, entries and their lines.
#include "database/list.h"
#include "ledger/ledger.h"

namespace ledger {

const db::List& accountsList() {
    using enum db::ListType;
    static const db::List list{
        .name = "accounts",
        .title = "Accounts of the general ledger",
        .from = "account a",
        .where = "",
        .key = "a.account_id",
        .columns = {{.name = "number", .title = "Account", .sql = "a.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "a.name", .notNull = true},
                    {.name = "kind", .title = "Kind", .sql = "a.kind", .notNull = true},
                    {.name = "control", .title = "Explained by", .sql = "a.control", .notNull = true},
                    {.name = "balance", .title = "Balance", .sql = R"list(coalesce((select cast(sum(b.debit - b.credit) as bigint)
                        from account_balance b where b.account_id = a.account_id), 0))list", .type = money, .notNull = true, .summed = true},
                    {.name = "state", .title = "State", .sql = "a.state", .notNull = true}},
        .opens = "account",
        .right = "ledger.see"};
    return list;
}

const db::List& journalList() {
    using enum db::ListType;
    static const db::List list{
        .name = "journal",
        .title = "Journal",
        .from = R"list(journal_entry e left join site s on s.site_id = e.site_id
            left join journal_entry f on f.journal_entry_id = e.cause_entry_id
            left join action_log g on g.log_id = e.log_id)list",
        .where = "",
        .key = "e.journal_entry_id",
        .columns = {{.name = "number", .title = "Entry", .sql = "e.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "posted_on", .title = "Posted on", .sql = "e.posted_on", .type = date, .notNull = true, .instant = true},
                    {.name = "text", .title = "Text", .sql = "e.text", .notNull = true},
                    {.name = "amount", .title = "Amount", .sql = R"list(coalesce((select cast(sum(l.amount) as bigint) from journal_line l
                        where l.journal_entry_id = e.journal_entry_id and l.amount > 0), 0))list", .type = money, .notNull = true, .summed = true},
                    {.name = "document", .title = "Document", .sql = "e.document_kind", .notNull = true, .link = "document_id"},
                    {.name = "cause", .title = "Corrects", .sql = "f.number", .link = "cause_id"},
                    {.name = "site", .title = "Site", .sql = "s.code", .notNull = true},
                    {.name = "posted_by", .title = "By", .sql = "g.actor"},
                    {.name = "document_id", .sql = "e.document_id", .type = key},
                    {.name = "cause_id", .sql = "e.cause_entry_id", .type = key, .opens = "journal entry"}},
        .opens = "journal entry",
        .right = "ledger.see"};
    return list;
}

const db::List& journalLinesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "journal_lines",
        .title = "Lines of the journal",
        .from = R"list(journal_line l left join journal_entry e on e.journal_entry_id = l.journal_entry_id
            left join account a on a.account_id = l.account_id left join party p on p.party_id = l.party_id)list",
        .where = "",
        .key = "l.journal_line_id",
        .columns = {{.name = "posted_on", .title = "Posted on", .sql = "e.posted_on", .type = date, .notNull = true},
                    {.name = "number", .title = "Entry", .sql = "e.number", .notNull = true, .link = "journal_entry_id"},
                    {.name = "line", .title = "Line", .sql = "l.line_no", .type = number, .notNull = true},
                    {.name = "account", .title = "Account", .sql = "a.number", .notNull = true, .link = "account_id"},
                    {.name = "account_name", .title = "Account name", .sql = "a.name", .notNull = true},
                    {.name = "text", .title = "Text", .sql = "e.text", .notNull = true},
                    {.name = "debit", .title = "Debit", .sql = "case when l.amount > 0 then l.amount end", .type = money, .summed = true},
                    {.name = "credit", .title = "Credit", .sql = "case when l.amount < 0 then -l.amount end", .type = money, .summed = true},
                    {.name = "amount", .title = "Amount", .sql = "l.amount", .type = money, .notNull = true, .summed = true},
                    {.name = "currency_amount", .title = "In currency", .sql = "l.currency_amount", .type = money, .notNull = true, .summed = true, .unit = "currency"},
                    {.name = "currency", .title = "Currency", .sql = "l.currency", .notNull = true},
                    {.name = "party", .title = "With", .sql = "p.name", .sortBy = "p.name_sort", .link = "party_id"},
                    {.name = "document", .title = "Document", .sql = "e.document_kind", .notNull = true, .link = "document_id"},
                    {.name = "journal_entry_id", .sql = "l.journal_entry_id", .type = key, .notNull = true, .opens = "journal entry"},
                    {.name = "account_id", .sql = "l.account_id", .type = key, .notNull = true, .instant = true, .opens = "account"},
                    {.name = "party_id", .sql = "l.party_id", .type = key, .opens = "party"},
                    {.name = "document_id", .sql = "e.document_id", .type = key}},
        .right = "ledger.see"};
    return list;
}

}  // namespace ledger
