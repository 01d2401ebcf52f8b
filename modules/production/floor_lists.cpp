// What screens list of the floor: people and what they may do, jobs and their times, calls, the shifts' book, machines.
#include "production/floor.h"

namespace production {

using enum db::ListType;

const db::List& crewsList() {
    static const db::List list{
        .name = "crews",
        .title = "Crews",
        .from = R"list(crew c left join site s on s.site_id = c.site_id left join calendar k on k.calendar_id = c.calendar_id)list",
        .where = "",
        .key = "c.crew_id",
        .columns = {{.name = "code", .title = "Code", .sql = "c.code", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "c.name", .notNull = true},
                    {.name = "people",
                     .title = "People",
                     .sql = "(select count(*) from employee e where e.crew_id = c.crew_id and e.state = 'active')",
                     .type = number,
                     .notNull = true},
                    {.name = "calendar", .title = "Calendar", .sql = "k.code"},
                    {.name = "site", .title = "Site", .sql = "s.code", .notNull = true},
                    {.name = "version", .title = "Version", .sql = "c.version", .type = number, .notNull = true}},
        .right = "floor.see"};
    return list;
}

const db::List& employeesList() {
    static const db::List list{
        .name = "employees",
        .title = "People on the floor",
        .from = R"list(employee e left join site s on s.site_id = e.site_id left join crew c on c.crew_id = e.crew_id
            left join user_account u on u.user_account_id = e.user_account_id)list",
        .where = "",
        .key = "e.employee_id",
        .columns = {{.name = "number", .title = "Number", .sql = "e.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "e.name", .notNull = true},
                    {.name = "badge", .title = "Badge", .sql = "e.badge", .notNull = true},
                    {.name = "crew", .title = "Crew", .sql = "c.code"},
                    {.name = "skills",
                     .title = "Skills",
                     .sql = "(select count(*) from employee_skill k where k.employee_id = e.employee_id)",
                     .type = number,
                     .notNull = true},
                    {.name = "user", .title = "User", .sql = "u.name"},
                    {.name = "state", .title = "State", .sql = "e.state", .notNull = true},
                    {.name = "site", .title = "Site", .sql = "s.code", .notNull = true},
                    {.name = "version", .title = "Version", .sql = "e.version", .type = number, .notNull = true}},
        .opens = "employee",
        .right = "floor.see"};
    return list;
}

// Ordered by the last day, it shows what ends soon.
const db::List& employeeSkillsList() {
    static const db::List list{
        .name = "employee_skills",
        .title = "Skills of people",
        .from = R"list(employee_skill k left join employee e on e.employee_id = k.employee_id
            left join skill s on s.skill_id = k.skill_id)list",
        .where = "e.state = 'active'",
        .key = "k.employee_skill_id",
        .columns = {{.name = "employee", .title = "Number", .sql = "e.number", .notNull = true, .link = "employee_id"},
                    {.name = "name", .title = "Name", .sql = "e.name", .notNull = true},
                    {.name = "skill", .title = "Skill", .sql = "s.code", .notNull = true},
                    {.name = "skill_name", .title = "What it is", .sql = "s.name", .notNull = true},
                    {.name = "expires_on", .title = "Good through", .sql = "k.expires_on", .type = date},
                    {.name = "employee_id", .sql = "k.employee_id", .type = key, .notNull = true, .opens = "employee"}},
        .right = "floor.see"};
    return list;
}

const db::List& reasonsList() {
    static const db::List list{
        .name = "reasons",
        .title = "Reasons",
        .from = "reason r",
        .where = "",
        .key = "r.reason_id",
        .columns = {{.name = "kind", .title = "For what", .sql = "r.kind", .notNull = true},
                    {.name = "code", .title = "Code", .sql = "r.code", .notNull = true},
                    {.name = "text", .title = "Text", .sql = "r.text", .notNull = true},
                    {.name = "state", .title = "State", .sql = "r.state", .notNull = true}}};
    return list;
}

const db::List& jobsList() {
    static const db::List list{
        .name = "jobs",
        .title = "At work now",
        .from = R"list(job j left join employee e on e.employee_id = j.employee_id
            left join work_order_operation o on o.work_order_operation_id = j.work_order_operation_id
            left join work_order w on w.work_order_id = o.work_order_id
            left join work_center c on c.work_center_id = o.work_center_id
            left join machine m on m.machine_id = j.machine_id left join reason r on r.reason_id = j.reason_id)list",
        .where = "",
        .key = "j.job_id",
        .columns = {{.name = "employee", .title = "Number", .sql = "e.number", .notNull = true, .link = "employee_id"},
                    {.name = "name", .title = "Name", .sql = "e.name", .notNull = true},
                    {.name = "work_order", .title = "Work order", .sql = "w.number", .notNull = true, .link = "work_order_id"},
                    {.name = "op_no", .title = "Operation", .sql = "o.op_no", .type = number, .notNull = true},
                    {.name = "operation", .title = "What is done", .sql = "o.name", .notNull = true},
                    {.name = "work_center", .title = "Work centre", .sql = "c.code", .notNull = true},
                    {.name = "machine", .title = "Machine", .sql = "m.code"},
                    {.name = "kind", .title = "Doing", .sql = "j.kind", .notNull = true},
                    {.name = "reason", .title = "Reason", .sql = "r.text"},
                    {.name = "since_at", .title = "Since", .sql = "j.since_at", .type = instantTime, .notNull = true},
                    {.name = "employee_id", .sql = "j.employee_id", .type = key, .notNull = true, .opens = "employee"},
                    {.name = "work_order_id", .sql = "o.work_order_id", .type = key, .notNull = true, .opens = "work order"}},
        .right = "floor.see"};
    return list;
}

const db::List& jobTimesList() {
    static const db::List list{
        .name = "job_times",
        .title = "Times at work",
        .from = R"list(job_time t left join employee e on e.employee_id = t.employee_id
            left join work_order w on w.work_order_id = t.work_order_id
            left join work_order_operation o on o.work_order_operation_id = t.work_order_operation_id
            left join work_center c on c.work_center_id = t.work_center_id
            left join machine m on m.machine_id = t.machine_id left join reason r on r.reason_id = t.reason_id)list",
        .where = "",
        .key = "t.job_time_id",
        .columns = {{.name = "from_at", .title = "From", .sql = "t.from_at", .type = instantTime, .notNull = true},
                    {.name = "to_at", .title = "To", .sql = "t.to_at", .type = instantTime, .notNull = true},
                    {.name = "employee", .title = "Number", .sql = "e.number", .link = "employee_id"},
                    {.name = "name", .title = "Name", .sql = "e.name"},
                    {.name = "work_order", .title = "Work order", .sql = "w.number", .notNull = true, .link = "work_order_id"},
                    {.name = "op_no", .title = "Operation", .sql = "o.op_no", .type = number},
                    {.name = "work_center", .title = "Work centre", .sql = "c.code"},
                    {.name = "machine", .title = "Machine", .sql = "m.code"},
                    {.name = "kind", .title = "Doing", .sql = "t.kind", .notNull = true},
                    {.name = "reason", .title = "Reason", .sql = "r.text"},
                    {.name = "worked_ms", .title = "Milliseconds that count", .sql = "t.worked_ms", .type = number, .notNull = true, .summed = true},
                    {.name = "labour", .title = "Labour", .sql = "t.labour", .type = money, .notNull = true, .secret = "cost.see", .summed = true},
                    {.name = "overhead", .title = "Overhead", .sql = "t.overhead", .type = money, .notNull = true, .secret = "cost.see", .summed = true},
                    {.name = "employee_id", .sql = "t.employee_id", .type = key, .opens = "employee"},
                    {.name = "work_order_id", .sql = "t.work_order_id", .type = key, .notNull = true, .opens = "work order"}},
        .right = "floor.see"};
    return list;
}

const db::List& callsList() {
    static const db::List list{
        .name = "calls",
        .title = "Calls for help",
        .from = R"list(andon_call a left join work_center c on c.work_center_id = a.work_center_id
            left join work_order_operation o on o.work_order_operation_id = a.work_order_operation_id
            left join work_order w on w.work_order_id = o.work_order_id)list",
        .where = "",
        .key = "a.andon_call_id",
        .columns = {{.name = "number", .title = "Number", .sql = "a.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "state",
                     .title = "State",
                     .sql = "(case when a.solved_at is not null then 'solved' when a.answered_at is not null then 'answered' else 'open' end)",
                     .notNull = true},
                    {.name = "kind", .title = "Kind", .sql = "a.kind", .notNull = true},
                    {.name = "text", .title = "Text", .sql = "a.text", .notNull = true},
                    {.name = "level", .title = "Level of the call", .sql = "a.level", .type = number, .notNull = true},
                    {.name = "stops", .title = "Stops the work", .sql = "(case when a.stops = 1 then 'yes' else 'no' end)", .notNull = true},
                    {.name = "work_center", .title = "Work centre", .sql = "c.code", .notNull = true},
                    {.name = "work_order", .title = "Work order", .sql = "w.number", .link = "work_order_id"},
                    {.name = "op_no", .title = "Operation", .sql = "o.op_no", .type = number},
                    {.name = "raised_by", .title = "Called by", .sql = "a.raised_by", .notNull = true},
                    {.name = "raised_at", .title = "Called at", .sql = "a.raised_at", .type = instantTime, .notNull = true},
                    {.name = "next_at", .title = "Goes up at", .sql = "a.next_at", .type = instantTime},
                    {.name = "answered_by", .title = "Who came", .sql = "a.answered_by", .notNull = true},
                    {.name = "solved_at", .title = "Solved at", .sql = "a.solved_at", .type = instantTime},
                    {.name = "solution", .title = "Solution", .sql = "a.solution", .notNull = true},
                    {.name = "work_order_id", .sql = "o.work_order_id", .type = key, .opens = "work order"}},
        .opens = "call",
        .right = "floor.see"};
    return list;
}

const db::List& handoversList() {
    static const db::List list{
        .name = "handovers",
        .title = "Shift hand-overs",
        .from = R"list(shift_handover h left join work_center c on c.work_center_id = h.work_center_id)list",
        .where = "",
        .key = "h.shift_handover_id",
        .columns = {{.name = "on_date", .title = "Day", .sql = "h.on_date", .type = date, .notNull = true},
                    {.name = "work_center", .title = "Work centre", .sql = "c.code", .notNull = true},
                    {.name = "text", .title = "Text", .sql = "h.text", .notNull = true},
                    {.name = "written_by", .title = "Written by", .sql = "h.written_by", .notNull = true},
                    {.name = "written_at", .title = "Written at", .sql = "h.written_at", .type = instantTime, .notNull = true},
                    {.name = "read_by",
                     .title = "Read by",
                     .sql = "(select count(*) from handover_read r where r.shift_handover_id = h.shift_handover_id)",
                     .type = number,
                     .notNull = true}},
        .right = "floor.see"};
    return list;
}

const db::List& machineIntervalsList() {
    static const db::List list{
        .name = "machine_intervals",
        .title = "What machines did",
        .from = R"list(machine_interval i left join machine m on m.machine_id = i.machine_id
            left join work_center c on c.work_center_id = m.work_center_id left join reason r on r.reason_id = i.reason_id
            left join work_order_operation o on o.work_order_operation_id = i.work_order_operation_id
            left join work_order w on w.work_order_id = o.work_order_id)list",
        .where = "i.to_at > i.from_at",
        .key = "i.machine_interval_id",
        .columns = {{.name = "machine", .title = "Machine", .sql = "m.code", .notNull = true},
                    {.name = "work_center", .title = "Work centre", .sql = "c.code", .notNull = true},
                    {.name = "state", .title = "Doing", .sql = "i.state", .notNull = true},
                    {.name = "reason", .title = "Reason", .sql = "r.text"},
                    {.name = "from_at", .title = "From", .sql = "i.from_at", .type = instantTime, .notNull = true},
                    {.name = "to_at", .title = "To", .sql = "i.to_at", .type = instantTime, .notNull = true},
                    {.name = "milliseconds",
                     .title = "Milliseconds",
                     .sql = "((i.to_at - i.from_at) / 1000)",
                     .type = number,
                     .notNull = true,
                     .summed = true},
                    {.name = "work_order", .title = "Work order", .sql = "w.number", .link = "work_order_id"},
                    {.name = "op_no", .title = "Operation", .sql = "o.op_no", .type = number},
                    {.name = "work_order_id", .sql = "o.work_order_id", .type = key, .opens = "work order"}},
        .right = "floor.see"};
    return list;
}

const db::List& stepResultsList() {
    static const db::List list{
        .name = "step_results",
        .title = "Results of steps",
        .from = R"list(step_result r left join work_order_step s on s.work_order_step_id = r.work_order_step_id
            left join work_order_operation o on o.work_order_operation_id = s.work_order_operation_id
            left join work_order w on w.work_order_id = o.work_order_id left join employee e on e.employee_id = r.employee_id)list",
        .where = "",
        .key = "r.step_result_id",
        .columns = {{.name = "work_order", .title = "Work order", .sql = "w.number", .notNull = true, .link = "work_order_id"},
                    {.name = "op_no", .title = "Operation", .sql = "o.op_no", .type = number, .notNull = true},
                    {.name = "step_no", .title = "Step", .sql = "s.step_no", .type = number, .notNull = true},
                    {.name = "step", .title = "What to do", .sql = "s.text", .notNull = true},
                    {.name = "result",
                     .title = "Result",
                     .sql = "(case when r.value is not null then cast(r.value as text) else r.text end)",
                     .notNull = true},
                    {.name = "passed", .title = "Passed", .sql = "(case when r.passed = 1 then 'yes' else 'no' end)", .notNull = true},
                    {.name = "name", .title = "Name", .sql = "e.name"},
                    {.name = "occurred_at", .title = "At", .sql = "r.occurred_at", .type = instantTime, .notNull = true},
                    {.name = "work_order_id", .sql = "o.work_order_id", .type = key, .notNull = true, .opens = "work order"}},
        .right = "floor.see"};
    return list;
}

}  // namespace production
