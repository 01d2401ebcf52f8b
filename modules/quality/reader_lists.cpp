// What screens list of read-and-understood: who must, who did, and who has yet to.
#include "database/list.h"
#include "quality/readers.h"

namespace quality {

using enum db::ListType;

const db::List& readingRulesList() {
    static const db::List list{
        .name = "reading_rules",
        .title = "Who must read what",
        .from = R"list(reading_rule r left join document d on d.document_id = r.document_id left join role o on o.role_id = r.role_id
            left join employee e on e.employee_id = r.employee_id)list",
        .where = "",
        .key = "r.reading_rule_id",
        .columns = {{.name = "document", .title = "Document", .sql = "d.number", .notNull = true, .link = "document_id"},
                    {.name = "title", .title = "Title", .sql = "d.title", .notNull = true},
                    {.name = "role", .title = "Role", .sql = "o.name"},
                    {.name = "employee", .title = "Person", .sql = "e.name"},
                    {.name = "days", .title = "Within days", .sql = "r.days", .type = number, .notNull = true},
                    {.name = "since_at", .title = "Since", .sql = "r.since_at", .type = instantTime, .notNull = true},
                    {.name = "document_id", .sql = "r.document_id", .type = key, .notNull = true, .opens = "document"}},
        .right = "quality.see"};
    return list;
}

const db::List& readingsList() {
    static const db::List list{
        .name = "document_readings",
        .title = "Read and understood",
        .from = R"list(document_reading g left join document_revision v on v.document_revision_id = g.document_revision_id
            left join document d on d.document_id = v.document_id)list",
        .where = "",
        .key = "g.document_reading_id",
        .columns = {{.name = "document", .title = "Document", .sql = "d.number", .notNull = true, .link = "document_id"},
                    {.name = "title", .title = "Title", .sql = "d.title", .notNull = true},
                    {.name = "revision", .title = "Revision", .sql = "v.revision", .notNull = true},
                    {.name = "full_name", .title = "Signature", .sql = "g.full_name", .notNull = true},
                    {.name = "meaning", .title = "Signed for", .sql = "g.meaning", .notNull = true},
                    {.name = "signed_at", .title = "Signed", .sql = "g.signed_at", .type = instantTime, .notNull = true},
                    {.name = "content_hash", .title = "Hash of what was signed", .sql = "g.content_hash", .notNull = true},
                    {.name = "state", .title = "State of the revision", .sql = "v.state", .notNull = true},
                    {.name = "document_id", .sql = "v.document_id", .type = key, .notNull = true, .opens = "document"}},
        .right = "quality.see"};
    return list;
}

// One row is a person and a revision, whatever rules ask it of him.
const db::List& readingsDueList() {
    static const db::List list{
        .name = "readings_due",
        .title = "Not read yet",
        .from = R"list((select v.document_revision_id * 4294967296 + u.user_account_id as due_key, v.document_id, d.number, d.title, v.revision,
                u.full_name, min(q.because) as because, min(q.due_at) as due_at
            from (select r.document_id, g.user_account_id, o.name as because,
                         case when w.released_at > r.since_at then w.released_at else r.since_at end + r.days * 86400000000 as due_at
                  from reading_rule r join role o on o.role_id = r.role_id join user_role g on g.role_id = r.role_id
                  join document_revision w on w.document_id = r.document_id and w.state = 'released'
                  union all
                  select r.document_id, e.user_account_id, e.name,
                         case when w.released_at > r.since_at then w.released_at else r.since_at end + r.days * 86400000000
                  from reading_rule r join employee e on e.employee_id = r.employee_id and e.state = 'active'
                  join document_revision w on w.document_id = r.document_id and w.state = 'released') q
            join document d on d.document_id = q.document_id
            join document_revision v on v.document_id = d.document_id and v.state = 'released'
            join user_account u on u.user_account_id = q.user_account_id and u.state = 'active'
            where not exists (select 1 from document_reading s
                              where s.document_revision_id = v.document_revision_id and s.user_account_id = u.user_account_id)
            group by v.document_revision_id, u.user_account_id, v.document_id, d.number, d.title, v.revision, u.full_name) n)list",
        .where = "",
        .key = "n.due_key",
        .columns = {{.name = "document", .title = "Document", .sql = "n.number", .notNull = true, .link = "document_id"},
                    {.name = "title", .title = "Title", .sql = "n.title", .notNull = true},
                    {.name = "revision", .title = "Revision", .sql = "n.revision", .notNull = true},
                    {.name = "person", .title = "Person", .sql = "n.full_name", .notNull = true},
                    {.name = "because", .title = "Because of", .sql = "n.because", .notNull = true},
                    {.name = "due_at", .title = "Due", .sql = "n.due_at", .type = instantTime, .notNull = true},
                    {.name = "document_id", .sql = "n.document_id", .type = key, .notNull = true, .opens = "document"}},
        .right = "quality.see"};
    return list;
}

}  // namespace quality
