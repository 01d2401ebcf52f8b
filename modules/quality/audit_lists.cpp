// What screens list of audits: programmes and their questions, audits, answers, findings.
#include "database/list.h"
#include "quality/audits.h"

namespace quality {

using enum db::ListType;

const db::List& programmesList() {
    static const db::List list{
        .name = "audit_programmes",
        .title = "Audit programmes",
        .from = "audit_programme p",
        .where = "",
        .key = "p.audit_programme_id",
        .columns = {{.name = "code", .title = "Programme", .sql = "p.code", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "p.name", .notNull = true},
                    {.name = "standard", .title = "Standard", .sql = "p.standard", .notNull = true},
                    {.name = "kind", .title = "Kind", .sql = "p.kind", .notNull = true},
                    {.name = "every_months", .title = "Every so many months", .sql = "p.every_months", .type = number, .notNull = true},
                    {.name = "questions", .title = "Questions", .sql = R"list((select count(*) from audit_question q
                        where q.audit_programme_id = p.audit_programme_id and q.state = 'active'))list", .type = number, .notNull = true},
                    {.name = "state", .title = "State", .sql = "p.state", .notNull = true}},
        .opens = "audit programme",
        .right = "quality.see"};
    return list;
}

const db::List& auditQuestionsList() {
    static const db::List list{
        .name = "audit_questions",
        .title = "Questions of audit programmes",
        .from = R"list(audit_question q left join audit_programme p on p.audit_programme_id = q.audit_programme_id)list",
        .where = "",
        .key = "q.audit_question_id",
        .columns = {{.name = "programme", .title = "Programme", .sql = "p.code", .notNull = true, .link = "audit_programme_id"},
                    {.name = "line_no", .title = "Line", .sql = "q.line_no", .type = number, .notNull = true},
                    {.name = "clause", .title = "Clause", .sql = "q.clause", .notNull = true},
                    {.name = "text", .title = "Question", .sql = "q.text", .notNull = true},
                    {.name = "state", .title = "State", .sql = "q.state", .notNull = true},
                    {.name = "audit_programme_id", .sql = "q.audit_programme_id", .type = key, .notNull = true, .opens = "audit programme"}},
        .right = "quality.see"};
    return list;
}

const db::List& auditsList() {
    static const db::List list{
        .name = "audits",
        .title = "Audits",
        .from = R"list(audit a left join audit_programme p on p.audit_programme_id = a.audit_programme_id
            left join party y on y.party_id = a.supplier_id left join user_account u on u.user_account_id = a.auditor_id
            left join user_account e on e.user_account_id = a.auditee_id left join site s on s.site_id = a.site_id)list",
        .where = "",
        .key = "a.audit_id",
        .columns = {{.name = "number", .title = "Audit", .sql = "a.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "programme", .title = "Programme", .sql = "p.code", .notNull = true, .link = "audit_programme_id"},
                    {.name = "subject", .title = "What is audited", .sql = "a.subject", .notNull = true},
                    {.name = "supplier", .title = "Supplier", .sql = "y.name", .sortBy = "y.name_sort", .link = "supplier_id"},
                    {.name = "auditor", .title = "Auditor", .sql = "u.full_name", .notNull = true},
                    {.name = "auditee", .title = "Who answers", .sql = "e.full_name"},
                    {.name = "planned_on", .title = "Planned for", .sql = "a.planned_on", .type = date, .notNull = true, .instant = true},
                    {.name = "findings", .title = "Findings", .sql = R"list((select count(*) from audit_finding f
                        where f.audit_id = a.audit_id))list", .type = number, .notNull = true},
                    {.name = "open_findings", .title = "Open findings", .sql = R"list((select count(*) from audit_finding f
                        where f.audit_id = a.audit_id and f.state = 'open'))list", .type = number, .notNull = true},
                    {.name = "closed_on", .title = "Closed", .sql = "a.closed_on", .type = date},
                    {.name = "state", .title = "State", .sql = "a.state", .notNull = true},
                    {.name = "site", .title = "Site", .sql = "s.code", .notNull = true},
                    {.name = "audit_programme_id", .sql = "a.audit_programme_id", .type = key, .notNull = true, .opens = "audit programme"},
                    {.name = "supplier_id", .sql = "a.supplier_id", .type = key, .opens = "party"}},
        .opens = "audit",
        .right = "quality.see"};
    return list;
}

const db::List& auditAnswersList() {
    static const db::List list{
        .name = "audit_answers",
        .title = "Answers in audits",
        .from = R"list(audit_answer n left join audit a on a.audit_id = n.audit_id
            left join audit_question q on q.audit_question_id = n.audit_question_id)list",
        .where = "",
        .key = "n.audit_answer_id",
        .columns = {{.name = "audit", .title = "Audit", .sql = "a.number", .notNull = true, .link = "audit_id"},
                    {.name = "line_no", .title = "Line", .sql = "n.line_no", .type = number, .notNull = true},
                    {.name = "clause", .title = "Clause", .sql = "q.clause", .notNull = true},
                    {.name = "question", .title = "Question", .sql = "q.text", .notNull = true},
                    {.name = "verdict", .title = "Verdict", .sql = "n.verdict"},
                    {.name = "note", .title = "Note", .sql = "n.note", .notNull = true},
                    {.name = "answered_at", .title = "When", .sql = "n.answered_at", .type = instantTime},
                    {.name = "answered_by", .title = "Who", .sql = "n.answered_by", .notNull = true},
                    {.name = "audit_id", .sql = "n.audit_id", .type = key, .notNull = true, .opens = "audit"}},
        .right = "quality.see"};
    return list;
}

const db::List& findingsList() {
    static const db::List list{
        .name = "audit_findings",
        .title = "Findings of audits",
        .from = R"list(audit_finding f left join audit a on a.audit_id = f.audit_id left join user_account u on u.user_account_id = f.owner_id
            left join capa c on c.capa_id = f.capa_id left join item i on i.item_id = f.item_id
            left join audit_answer n on n.audit_answer_id = f.audit_answer_id
            left join audit_question q on q.audit_question_id = n.audit_question_id)list",
        .where = "",
        .key = "f.audit_finding_id",
        .columns = {{.name = "number", .title = "Finding", .sql = "f.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "audit", .title = "Audit", .sql = "a.number", .notNull = true, .link = "audit_id"},
                    {.name = "grade", .title = "Grade", .sql = "f.grade", .notNull = true},
                    {.name = "clause", .title = "Clause", .sql = "q.clause"},
                    {.name = "text", .title = "What was found", .sql = "f.text", .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .link = "item_id"},
                    {.name = "owner", .title = "Owner", .sql = "u.full_name", .notNull = true},
                    {.name = "due_on", .title = "Due", .sql = "f.due_on", .type = date, .notNull = true},
                    {.name = "report", .title = "Report", .sql = "c.number", .link = "capa_id"},
                    {.name = "state", .title = "State", .sql = "f.state", .notNull = true},
                    {.name = "correction", .title = "What was done", .sql = "f.correction", .notNull = true},
                    {.name = "raised_at", .title = "Found", .sql = "f.raised_at", .type = instantTime, .notNull = true},
                    {.name = "closed_at", .title = "Closed", .sql = "f.closed_at", .type = instantTime},
                    {.name = "audit_id", .sql = "f.audit_id", .type = key, .notNull = true, .opens = "audit"},
                    {.name = "item_id", .sql = "f.item_id", .type = key, .opens = "item"},
                    {.name = "capa_id", .sql = "f.capa_id", .type = key, .opens = "8D report"}},
        .opens = "audit finding",
        .right = "quality.see"};
    return list;
}

}  // namespace quality
