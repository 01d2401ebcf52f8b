// What the floor is asked by the rest of production, and what terminals show beside the dispatch list.
#include "production/floor.h"

#include <algorithm>
#include <map>

#include "calendar/calendar.h"
#include "production/floor_checks.h"

namespace production {

BOOST_DESCRIBE_STRUCT(JobNow, (), (operation, order, orderNumber, name, opNo, kind, reason, machineId, sinceAt))
BOOST_DESCRIBE_STRUCT(StepNow, (), (step, stepNo, kind, text, unit, lower, upper, required, value, said, passed))
BOOST_DESCRIBE_STRUCT(Paper, (), (revisionId, number, title, kind, revision, sha256, fileName))
BOOST_DESCRIBE_STRUCT(HandoverNote, (), (handover, onDate, text, writtenBy, writtenAt))

// ---- For the other verbs of production -------------------------------------------------------------------

void requireQualified(const db::Read& read, EmployeeId employee, WorkOrderOperationId operation) {
    const auto person = floor::whoIs(read, employee, {});
    db::Reasons reasons;
    floor::checkSkill(read, person, floor::theOperation(read, operation), reasons, "employee");
    reasons.throwIfAny();
}

void useTool(db::Tx& tx, WorkOrderOperationId operation, Quantity pieces) {
    const auto tool = floor::theOperation(tx, operation).toolId;
    const auto whole = (pieces.millionths + 999'999) / 1'000'000;
    if (!tool || whole <= 0) return;
    tx.run(R"sql(
        update tool set used = used + $2, version = version + 1,
               state = case when state = 'ready' and life > 0 and used + $2 >= life then 'worn' else state end
        where tool_id = $1
    )sql", *tool, whole);
}

// ---- Reads -----------------------------------------------------------------------------------------------

std::optional<EmployeeId> employeeOfBadge(const db::Read& read, std::string_view badge) {
    if (badge.empty()) return {};
    return read.find<EmployeeId>(R"sql(select employee_id from employee where badge = $1 and badge <> '')sql", badge);
}

std::optional<JobNow> jobNow(const db::Read& read, EmployeeId employee) {
    return read.find<JobNow>(R"sql(
        select o.work_order_operation_id as operation, o.work_order_id as "order", w.number as order_number, o.name, o.op_no,
               j.kind, r.text as reason, j.machine_id, j.since_at
        from job j
        join work_order_operation o on o.work_order_operation_id = j.work_order_operation_id
        join work_order w on w.work_order_id = o.work_order_id
        left join reason r on r.reason_id = j.reason_id
        where j.employee_id = $1
    )sql", employee);
}

std::vector<StepNow> stepsOf(const db::Read& read, WorkOrderOperationId operation) {
    return read.all<StepNow>(R"sql(
        select s.work_order_step_id as step, s.step_no, s.kind, s.text, s.unit, s.lower, s.upper, s.required, r.value,
               r.text as said, r.passed
        from work_order_step s
        left join step_result r on r.step_result_id = (
            select max(l.step_result_id) from step_result l where l.work_order_step_id = s.work_order_step_id)
        where s.work_order_operation_id = $1 order by s.step_no
    )sql", operation);
}

std::vector<Paper> papersOf(const db::Read& read, WorkOrderOperationId operation) {
    const auto op = floor::theOperation(read, operation);
    return read.all<Paper>(R"sql(
        select r.document_revision_id as revision_id, d.number, d.title, d.kind, r.revision, r.sha256, r.file_name
        from work_order_document p
        join document_revision r on r.document_revision_id = p.document_revision_id
        join document d on d.document_id = r.document_id
        where p.work_order_id = $1 and (p.op_no is null or p.op_no = $2) and r.state in ('released', 'superseded')
        order by d.number
    )sql", op.workOrderId, op.opNo);
}

std::vector<HandoverNote> unreadHandovers(const db::Read& read, WorkCenterId center, EmployeeId employee) {
    constexpr std::int64_t week = 7 * 24 * 3'600'000'000;
    return read.all<HandoverNote>(R"sql(
        select h.shift_handover_id as handover, h.on_date, h.text, h.written_by, h.written_at
        from shift_handover h
        where h.work_center_id = $1 and h.written_at >= $3
          and not exists (select 1 from handover_read r
                          where r.shift_handover_id = h.shift_handover_id and r.employee_id = $2)
        order by h.shift_handover_id
    )sql", center, employee, Instant{read.now().micros - week});
}

namespace {

struct CrewDays {
    CrewId crewId;
    CalendarId calendarId;
};
BOOST_DESCRIBE_STRUCT(CrewDays, (), (crewId, calendarId))

std::string zoneOf(const db::Read& read, SiteId site) {
    return read.one<std::string>(R"sql(select zone from site where site_id = $1)sql", site);
}

}  // namespace

std::vector<CrewId> crewsAtWork(const db::Read& read, SiteId site, Instant at) {
    constexpr std::int64_t minute = 60'000'000;
    const Instant from{at.micros - at.micros % minute};
    const auto zone = zoneOf(read, site);
    std::vector<CrewId> working;
    for (const auto& crew : read.all<CrewDays>(R"sql(
             select c.crew_id, coalesce(c.calendar_id, s.calendar_id) as calendar_id
             from crew c join site s on s.site_id = c.site_id where c.site_id = $1 order by c.code
         )sql", site))
        if (calendar::workingMinutes(calendar::load(read, crew.calendarId), zone, from, {from.micros + minute}) > 0)
            working.push_back(crew.crewId);
    return working;
}

namespace {

struct Stint {
    EmployeeId employee;
    std::string number, name;
    Instant fromAt, toAt;
    std::int64_t workedMs = 0;
    bool paused = false;
};
BOOST_DESCRIBE_STRUCT(Stint, (), (employee, number, name, fromAt, toAt, workedMs, paused))

std::int64_t milliseconds(Instant from, Instant to) { return (to.micros - from.micros + 500) / 1000; }

}  // namespace

std::vector<DayWorked> daysWorked(const db::Read& read, SiteId site, Date from, Date through) {
    const auto zone = zoneOf(read, site);
    std::vector<DayWorked> days;
    Instant until{};  // how far the present day's stretches reach
    for (const auto& s : read.all<Stint>(R"sql(
             select e.employee_id as employee, e.number, e.name, t.from_at, t.to_at, t.worked_ms,
                    case when t.kind = 'pause' then 1 else 0 end as paused
             from employee e join job_time t on t.employee_id = e.employee_id
             where t.site_id = $1 and t.from_at >= $2 and t.from_at < $3
             order by e.number, t.from_at, t.job_time_id
         )sql", site, calendar::at(zone, from, 0), calendar::at(zone, through + 1, 0))) {
        const auto on = calendar::localDate(zone, s.fromAt);
        if (days.empty() || days.back().employee != s.employee || days.back().on != on) {
            days.push_back({s.employee, s.number, s.name, on, 0, 0, 0});
            until = s.fromAt;
        }
        auto& day = days.back();
        day.workedMs += s.workedMs;
        if (s.paused) day.pausedMs += milliseconds(s.fromAt, s.toAt);
        if (s.toAt > until) day.presentMs += milliseconds(std::max(s.fromAt, until), s.toAt);
        until = std::max(until, s.toAt);
    }
    return days;
}

}  // namespace production
