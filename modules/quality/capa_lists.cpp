// What screens list of 8D reports: the reports, the board of their steps, actions and causes.
#include "database/list.h"
#include "quality/capa.h"

namespace quality {

using enum db::ListType;

const db::List& capasList() {
    static const db::List list{
        .name = "capas",
        .title = "8D reports",
        .from = R"list(capa a left join item i on i.item_id = a.item_id left join complaint c on c.complaint_id = a.complaint_id
            left join nonconformance n on n.nonconformance_id = a.nonconformance_id left join defect_kind k on k.defect_kind_id = a.defect_kind_id)list",
        .where = "",
        .key = "a.capa_id",
        .columns = {{.name = "number", .title = "Report", .sql = "a.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "title", .title = "Problem", .sql = "a.title", .notNull = true},
                    {.name = "side", .title = "Side", .sql = "a.side", .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .link = "item_id"},
                    {.name = "complaint", .title = "Complaint", .sql = "c.number", .link = "complaint_id"},
                    {.name = "nonconformance", .title = "Nonconformance", .sql = "n.number", .link = "nonconformance_id"},
                    {.name = "defect", .title = "Defect", .sql = "k.name"},
                    {.name = "lots_needed", .title = "Lots that prove it", .sql = "a.lots_needed", .type = number, .notNull = true},
                    {.name = "acted_at", .title = "Acted", .sql = "a.acted_at", .type = instantTime},
                    {.name = "opened_at", .title = "Opened", .sql = "a.opened_at", .type = instantTime, .notNull = true},
                    {.name = "state", .title = "State", .sql = "a.state", .notNull = true},
                    {.name = "item_id", .sql = "a.item_id", .type = key, .opens = "item"},
                    {.name = "complaint_id", .sql = "a.complaint_id", .type = key, .opens = "complaint"},
                    {.name = "nonconformance_id", .sql = "a.nonconformance_id", .type = key, .opens = "nonconformance"}},
        .opens = "8D report",
        .right = "complaints.see"};
    return list;
}

const db::List& capaStepsList() {
    static const db::List list{
        .name = "capa_steps",
        .title = "Steps of 8D reports",
        .from = R"list(capa_step s left join capa a on a.capa_id = s.capa_id left join user_account u on u.user_account_id = s.owner_id)list",
        .where = "",
        .key = "s.capa_step_id",
        .columns = {{.name = "capa", .title = "Report", .sql = "a.number", .notNull = true, .link = "capa_id"},
                    {.name = "title", .title = "Problem", .sql = "a.title", .notNull = true},
                    {.name = "step", .title = "Step", .sql = "s.step", .notNull = true},
                    {.name = "owner", .title = "Owner", .sql = "u.full_name", .notNull = true},
                    {.name = "due_on", .title = "Due", .sql = "s.due_on", .type = date, .notNull = true},
                    {.name = "state", .title = "State", .sql = "s.state", .notNull = true},
                    {.name = "evidence", .title = "Evidence", .sql = "s.evidence", .notNull = true},
                    {.name = "done_at", .title = "Done", .sql = "s.done_at", .type = instantTime},
                    {.name = "done_by", .title = "Done by", .sql = "s.done_by", .notNull = true},
                    {.name = "report_state", .title = "State of the report", .sql = "a.state", .notNull = true},
                    {.name = "capa_id", .sql = "s.capa_id", .type = key, .notNull = true, .opens = "8D report"}},
        .right = "complaints.see"};
    return list;
}

const db::List& capaActionsList() {
    static const db::List list{
        .name = "capa_actions",
        .title = "Actions of 8D reports",
        .from = R"list(capa_action s left join capa a on a.capa_id = s.capa_id left join user_account u on u.user_account_id = s.owner_id)list",
        .where = "",
        .key = "s.capa_action_id",
        .columns = {{.name = "capa", .title = "Report", .sql = "a.number", .notNull = true, .link = "capa_id"},
                    {.name = "kind", .title = "Kind", .sql = "s.kind", .notNull = true},
                    {.name = "text", .title = "What is done", .sql = "s.text", .notNull = true},
                    {.name = "owner", .title = "Owner", .sql = "u.full_name", .notNull = true},
                    {.name = "due_on", .title = "Due", .sql = "s.due_on", .type = date, .notNull = true},
                    {.name = "state", .title = "State", .sql = "s.state", .notNull = true},
                    {.name = "evidence", .title = "Evidence", .sql = "s.evidence", .notNull = true},
                    {.name = "done_at", .title = "Done", .sql = "s.done_at", .type = instantTime},
                    {.name = "capa_id", .sql = "s.capa_id", .type = key, .notNull = true, .opens = "8D report"}},
        .right = "complaints.see"};
    return list;
}

const db::List& capaCausesList() {
    static const db::List list{
        .name = "capa_causes",
        .title = "Causes in 8D reports",
        .from = R"list(capa_cause s left join capa a on a.capa_id = s.capa_id)list",
        .where = "",
        .key = "s.capa_cause_id",
        .columns = {{.name = "capa", .title = "Report", .sql = "a.number", .notNull = true, .link = "capa_id"},
                    {.name = "method", .title = "Found by", .sql = "s.method", .notNull = true},
                    {.name = "category", .title = "Category", .sql = "s.category", .notNull = true},
                    {.name = "text", .title = "Cause", .sql = "s.text", .notNull = true},
                    {.name = "root", .title = "Root cause", .sql = "s.root", .type = number, .notNull = true},
                    {.name = "added_at", .title = "When", .sql = "s.added_at", .type = instantTime, .notNull = true},
                    {.name = "added_by", .title = "Who", .sql = "s.added_by", .notNull = true},
                    {.name = "capa_id", .sql = "s.capa_id", .type = key, .notNull = true, .opens = "8D report"}},
        .right = "complaints.see"};
    return list;
}

}  // namespace quality
