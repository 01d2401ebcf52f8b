// Lists of where work is done and with what: work centres, machines, skills, tools.
#include "engineering/lists.h"

namespace engineering {

using enum db::ListType;

const db::List& workCentersList() {
    static const db::List list{
        .name = "work_centers",
        .title = "Work centres",
        .from = R"list(work_center w left join site s on s.site_id = w.site_id
            left join calendar c on c.calendar_id = w.calendar_id)list",
        .where = "",
        .key = "w.work_center_id",
        .columns = {{.name = "code", .title = "Code", .sql = "w.code", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "w.name", .notNull = true},
                    {.name = "site", .title = "Site", .sql = "s.code", .notNull = true},
                    {.name = "calendar", .title = "Calendar", .sql = "c.code", .notNull = true},
                    {.name = "capacity", .title = "Jobs at once", .sql = "w.capacity", .type = number, .notNull = true},
                    {.name = "labour_rate", .title = "Labour an hour", .sql = "w.labour_rate", .type = price, .notNull = true, .secret = "cost.see"},
                    {.name = "overhead_rate", .title = "Overhead an hour", .sql = "w.overhead_rate", .type = price, .notNull = true, .secret = "cost.see"},
                    {.name = "state", .title = "State", .sql = "w.state", .notNull = true}},
        .opens = "work centre",
        .right = "engineering.see"};
    return list;
}

const db::List& machinesList() {
    static const db::List list{
        .name = "machines",
        .title = "Machines",
        .from = R"list(machine m left join work_center w on w.work_center_id = m.work_center_id)list",
        .where = "",
        .key = "m.machine_id",
        .columns = {{.name = "code", .title = "Code", .sql = "m.code", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "m.name", .notNull = true},
                    {.name = "work_center", .title = "Work centre", .sql = "w.code", .notNull = true, .link = "work_center_id"},
                    {.name = "state", .title = "State", .sql = "m.state", .notNull = true},
                    {.name = "work_center_id", .sql = "m.work_center_id", .type = key, .notNull = true, .opens = "work centre"}},
        .opens = "machine",
        .right = "engineering.see"};
    return list;
}

const db::List& skillsList() {
    static const db::List list{
        .name = "skills",
        .title = "Skills",
        .from = R"list(skill s)list",
        .where = "",
        .key = "s.skill_id",
        .columns = {{.name = "code", .title = "Code", .sql = "s.code", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "s.name", .notNull = true}},
        .opens = "skill",
        .right = "engineering.see"};
    return list;
}

const db::List& toolsList() {
    static const db::List list{
        .name = "tools",
        .title = "Tools",
        .from = R"list(tool t)list",
        .where = "",
        .key = "t.tool_id",
        .columns = {{.name = "code", .title = "Code", .sql = "t.code", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "t.name", .notNull = true},
                    {.name = "used", .title = "Pieces made", .sql = "t.used", .type = number, .notNull = true},
                    {.name = "life", .title = "Good for pieces", .sql = "t.life", .type = number, .notNull = true},
                    {.name = "state", .title = "State", .sql = "t.state", .notNull = true}},
        .opens = "tool",
        .right = "engineering.see"};
    return list;
}

}  // namespace engineering
