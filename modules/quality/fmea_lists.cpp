// What screens list of FMEAs: themselves, their lines, how these were rated, and what is done.
#include "database/list.h"
#include "quality/fmea.h"

namespace quality {

using enum db::ListType;

const db::List& fmeasList() {
    static const db::List list{
        .name = "fmeas",
        .title = "Process FMEAs",
        .from = R"list(fmea f left join item i on i.item_id = f.item_id)list",
        .where = "",
        .key = "f.fmea_id",
        .columns = {{.name = "number", .title = "FMEA", .sql = "f.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "revision", .title = "Revision", .sql = "f.revision", .notNull = true},
                    {.name = "title", .title = "Process", .sql = "f.title", .notNull = true},
                    {.name = "team", .title = "Team", .sql = "f.team", .notNull = true},
                    {.name = "lines", .title = "Lines", .sql = R"list((select count(*) from fmea_line l
                        where l.fmea_id = f.fmea_id))list", .type = number, .notNull = true},
                    {.name = "high", .title = "High priority", .sql = R"list((select count(*) from fmea_line l
                        where l.fmea_id = f.fmea_id and l.priority = 'high'))list", .type = number, .notNull = true},
                    {.name = "open_actions", .title = "Actions to do", .sql = R"list((select count(*) from fmea_action a
                        join fmea_line l on l.fmea_line_id = a.fmea_line_id where l.fmea_id = f.fmea_id and a.state = 'open'))list",
                     .type = number, .notNull = true},
                    {.name = "due_on", .title = "Next due", .sql = R"list((select min(a.due_on) from fmea_action a
                        join fmea_line l on l.fmea_line_id = a.fmea_line_id where l.fmea_id = f.fmea_id and a.state = 'open'))list", .type = date},
                    {.name = "reviewed_at", .title = "Reviewed", .sql = "f.reviewed_at", .type = instantTime},
                    {.name = "reviewed_by", .title = "Reviewed by", .sql = "f.reviewed_by", .notNull = true},
                    {.name = "state", .title = "State", .sql = "f.state", .notNull = true},
                    {.name = "item_id", .sql = "f.item_id", .type = key, .notNull = true, .opens = "item"}},
        .opens = "FMEA",
        .right = "quality.see"};
    return list;
}

const db::List& fmeaLinesList() {
    static const db::List list{
        .name = "fmea_lines",
        .title = "Lines of FMEAs",
        .from = R"list(fmea_line l left join fmea f on f.fmea_id = l.fmea_id left join item i on i.item_id = f.item_id)list",
        .where = "",
        .key = "l.fmea_line_id",
        .columns = {{.name = "fmea", .title = "FMEA", .sql = "f.number", .notNull = true, .link = "fmea_id"},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "line_no", .title = "Line", .sql = "l.line_no", .type = number, .notNull = true},
                    {.name = "op_no", .title = "Operation", .sql = "l.op_no", .type = number},
                    {.name = "step", .title = "Step", .sql = "l.step", .notNull = true},
                    {.name = "failure_mode", .title = "Failure mode", .sql = "l.failure_mode", .notNull = true},
                    {.name = "effect", .title = "Effect", .sql = "l.effect", .notNull = true},
                    {.name = "cause", .title = "Cause", .sql = "l.cause", .notNull = true},
                    {.name = "severity", .title = "Severity", .sql = "l.severity", .type = number, .notNull = true},
                    {.name = "occurrence", .title = "Occurrence", .sql = "l.occurrence", .type = number, .notNull = true},
                    {.name = "detection", .title = "Detection", .sql = "l.detection", .type = number, .notNull = true},
                    {.name = "priority", .title = "Priority", .sql = "l.priority", .notNull = true},
                    {.name = "actions", .title = "Actions", .sql = R"list((select count(*) from fmea_action a
                        where a.fmea_line_id = l.fmea_line_id and a.state <> 'dropped'))list", .type = number, .notNull = true},
                    {.name = "rated_at", .title = "Rated", .sql = "l.rated_at", .type = instantTime, .notNull = true},
                    {.name = "state", .title = "State of the FMEA", .sql = "f.state", .notNull = true},
                    {.name = "fmea_id", .sql = "l.fmea_id", .type = key, .notNull = true, .opens = "FMEA"},
                    {.name = "item_id", .sql = "f.item_id", .type = key, .notNull = true, .opens = "item"}},
        .right = "quality.see"};
    return list;
}

const db::List& fmeaRatingsList() {
    static const db::List list{
        .name = "fmea_ratings",
        .title = "Ratings in FMEAs",
        .from = R"list(fmea_rating r left join fmea_line l on l.fmea_line_id = r.fmea_line_id left join fmea f on f.fmea_id = l.fmea_id)list",
        .where = "",
        .key = "r.fmea_rating_id",
        .columns = {{.name = "fmea", .title = "FMEA", .sql = "f.number", .notNull = true, .link = "fmea_id"},
                    {.name = "line_no", .title = "Line", .sql = "l.line_no", .type = number, .notNull = true},
                    {.name = "failure_mode", .title = "Failure mode", .sql = "l.failure_mode", .notNull = true},
                    {.name = "severity", .title = "Severity", .sql = "r.severity", .type = number, .notNull = true},
                    {.name = "occurrence", .title = "Occurrence", .sql = "r.occurrence", .type = number, .notNull = true},
                    {.name = "detection", .title = "Detection", .sql = "r.detection", .type = number, .notNull = true},
                    {.name = "priority", .title = "Priority", .sql = "r.priority", .notNull = true},
                    {.name = "reason", .title = "Reason", .sql = "r.reason", .notNull = true},
                    {.name = "rated_at", .title = "Rated", .sql = "r.rated_at", .type = instantTime, .notNull = true},
                    {.name = "rated_by", .title = "Rated by", .sql = "r.rated_by", .notNull = true},
                    {.name = "fmea_id", .sql = "l.fmea_id", .type = key, .notNull = true, .opens = "FMEA"}},
        .right = "quality.see"};
    return list;
}

const db::List& fmeaActionsList() {
    static const db::List list{
        .name = "fmea_actions",
        .title = "Actions of FMEAs",
        .from = R"list(fmea_action a left join fmea_line l on l.fmea_line_id = a.fmea_line_id left join fmea f on f.fmea_id = l.fmea_id
            left join user_account u on u.user_account_id = a.owner_id)list",
        .where = "",
        .key = "a.fmea_action_id",
        .columns = {{.name = "fmea", .title = "FMEA", .sql = "f.number", .notNull = true, .link = "fmea_id"},
                    {.name = "line_no", .title = "Line", .sql = "l.line_no", .type = number, .notNull = true},
                    {.name = "failure_mode", .title = "Failure mode", .sql = "l.failure_mode", .notNull = true},
                    {.name = "priority", .title = "Priority", .sql = "l.priority", .notNull = true},
                    {.name = "kind", .title = "Kind", .sql = "a.kind", .notNull = true},
                    {.name = "text", .title = "What is done", .sql = "a.text", .notNull = true},
                    {.name = "owner", .title = "Owner", .sql = "u.full_name", .notNull = true},
                    {.name = "due_on", .title = "Due", .sql = "a.due_on", .type = date, .notNull = true},
                    {.name = "state", .title = "State", .sql = "a.state", .notNull = true},
                    {.name = "evidence", .title = "Evidence", .sql = "a.evidence", .notNull = true},
                    {.name = "done_at", .title = "Done", .sql = "a.done_at", .type = instantTime},
                    {.name = "fmea_id", .sql = "l.fmea_id", .type = key, .notNull = true, .opens = "FMEA"}},
        .right = "quality.see"};
    return list;
}

}  // namespace quality
