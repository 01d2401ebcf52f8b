#include "production/floor_checks.h"

#include <algorithm>

namespace production::floor {

// ---- People ----------------------------------------------------------------------------------------------

Person theEmployee(const db::Read& read, EmployeeId employee, std::string_view field) {
    auto found = read.find<Person>(R"sql(
        select employee_id, number, name, badge, state, site_id, user_account_id, crew_id, version
        from employee where employee_id = $1
    )sql", employee);
    if (!found)
        db::refuse("production.employee.none",
                   "There is no such person on the floor. Choose one from the list.", {}, field);
    return std::move(*found);
}

namespace {

// By name, as rights are: a terminal knows people by their names only.
std::optional<EmployeeId> ofUser(const db::Read& read) {
    return read.find<EmployeeId>(R"sql(
        select e.employee_id from employee e join user_account a on a.user_account_id = e.user_account_id where a.name = $1
    )sql", read.actor().name);
}

Person atWork(const db::Read& read, EmployeeId employee, std::string_view field) {
    auto person = theEmployee(read, employee, field);
    if (person.state != "active")
        db::refuse("production.employee.left", "{person} has left and does no more work here. Scan another badge.",
                   {{"person", person.name}}, field);
    return person;
}

Person ofBadge(const db::Read& read, const std::string& badge, std::string_view field) {
    const auto found = employeeOfBadge(read, badge);
    if (!found)
        db::refuse("production.employee.badge",
                   "The badge {badge} is nobody's. Scan it again, or have it given to somebody.",
                   {{"badge", db::shown(badge)}}, field);
    return atWork(read, *found, field);
}

}  // namespace

Person whoIs(const db::Read& read, const std::optional<EmployeeId>& employee, const std::string& badge, std::string_view field) {
    if (auto person = whoIfAny(read, employee, badge)) return std::move(*person);
    db::refuse("production.employee.unsaid",
               "It is not said who does this, and the user {user} is nobody's on the floor. Scan a badge.",
               {{"user", read.actor().name}}, field);
}

std::optional<Person> whoIfAny(const db::Read& read, const std::optional<EmployeeId>& employee, const std::string& badge) {
    if (employee) return atWork(read, *employee, "employee");
    if (!badge.empty()) return ofBadge(read, badge, "badge");
    const auto own = ofUser(read);
    return own ? std::optional{atWork(read, *own, "employee")} : std::nullopt;
}

Person whoComes(const db::Read& read, const std::optional<EmployeeId>& to, const std::string& toBadge) {
    if (to) return atWork(read, *to, "to");
    if (!toBadge.empty()) return ofBadge(read, toBadge, "toBadge");
    db::refuse("production.job.nobody",
               "It is not said who goes on with the job. Scan the badge of whoever takes it.", {},
               "toBadge");
}

std::string writtenBy(const db::Read& read, const std::optional<Person>& person) {
    return person ? person->name : read.actor().name;
}

Crew theCrew(const db::Read& read, CrewId crew) {
    const auto found = read.find<Crew>(R"sql(select site_id, version from crew where crew_id = $1)sql", crew);
    if (!found) db::refuse("production.crew.none", "There is no such crew. Choose one from the list.", {}, "crew");
    return *found;
}

void checkBadge(const db::Read& read, const std::string& badge, const std::optional<EmployeeId>& whose, db::Reasons& reasons) {
    if (badge.empty()) return;
    checkText(reasons, "badge", badge, 100);
    const auto other = employeeOfBadge(read, badge);
    if (other && other != whose)
        reasons.add("production.employee.badge_taken", "The badge {badge} is {person}'s. Give another one.",
                    {{"badge", db::shown(badge)}, {"person", theEmployee(read, *other).name}}, "badge");
}

void checkUser(const db::Read& read, UserAccountId user, const std::optional<EmployeeId>& whose, db::Reasons& reasons) {
    if (!read.find<UserAccountId>(R"sql(select user_account_id from user_account where user_account_id = $1)sql", user)) {
        reasons.add("production.employee.user", "There is no such user. Choose one from the list.", {}, "user");
        return;
    }
    const auto other = read.find<EmployeeId>(R"sql(select employee_id from employee where user_account_id = $1)sql", user);
    if (other && other != whose)
        reasons.add("production.employee.user_taken", "This user is {person}'s already. Choose another one.",
                    {{"person", theEmployee(read, *other).name}}, "user");
}

void checkCrew(const db::Read& read, CrewId crew, SiteId site, db::Reasons& reasons) {
    if (theCrew(read, crew).siteId != site)
        reasons.add("production.crew.site",
                    "This crew works at another site. Choose one of the person's own site.", {}, "crew");
}

void checkCalendar(const db::Read& read, const std::optional<CalendarId>& calendar, db::Reasons& reasons) {
    if (calendar && !read.find<CalendarId>(R"sql(select calendar_id from calendar where calendar_id = $1)sql", *calendar))
        reasons.add("production.crew.calendar", "There is no such calendar. Choose one from the list.", {}, "calendar");
}

// ---- Operations and jobs ---------------------------------------------------------------------------------

Operation theOperation(const db::Read& read, WorkOrderOperationId operation, std::string_view field) {
    auto found = read.find<Operation>(R"sql(
        select o.work_order_operation_id as operation_id, o.work_order_id, w.number, o.op_no, o.name,
               w.state as order_state, w.stopped, o.state, w.site_id, w.item_id, o.work_center_id, o.machine_id, o.setup_ms,
               o.run_ms, o.run_quantity, w.quantity, o.crew, o.skill_id, o.tool_id, o.supplier_id, o.good, o.scrapped,
               o.reworked
        from work_order_operation o join work_order w on w.work_order_id = o.work_order_id
        where o.work_order_operation_id = $1
    )sql", operation);
    if (!found)
        db::refuse("production.floor.operation",
                   "There is no such operation of a work order. Scan the traveller again.", {},
                   field);
    return std::move(*found);
}

std::optional<JobRow> findJob(const db::Read& read, EmployeeId employee) {
    return read.find<JobRow>(R"sql(
        select j.job_id, j.work_order_operation_id as operation_id, o.work_order_id, j.employee_id, j.machine_id, j.kind,
               j.reason_id, j.since_at
        from job j join work_order_operation o on o.work_order_operation_id = j.work_order_operation_id
        where j.employee_id = $1
    )sql", employee);
}

JobRow theJob(const db::Read& read, const Person& person, std::string_view field) {
    auto job = findJob(read, person.employeeId);
    if (!job)
        db::refuse("production.job.none",
                   "{person} is at no job now. Log on to an operation first.", {{"person", person.name}},
                   field);
    return std::move(*job);
}

// ---- Small things ----------------------------------------------------------------------------------------

void checkText(db::Reasons& reasons, std::string_view field, std::string_view text, std::size_t most) {
    if (text.find_first_not_of(" \n\t") == text.npos) {
        reasons.add("production.floor.empty", "The {field} is empty. Write it.", {{"field", field}}, field);
        return;
    }
    if (db::characters(text) > most)
        reasons.add("production.floor.long", "The {field} has more than {most} characters. Shorten it.",
                    {{"field", field}, {"most", static_cast<std::int64_t>(most)}}, field);
}

void checkShortText(db::Reasons& reasons, std::string_view field, std::string_view text) {
    if (!text.empty()) checkText(reasons, field, text);
}

void checkCode(db::Reasons& reasons, std::string_view field, std::string_view code) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    };
    if (code.empty() || code.size() > 20 || !std::ranges::all_of(code, fits))
        reasons.add("production.floor.code", "'{code}' is no {field}. Use 1 to 20 letters, digits, dots and dashes.",
                    {{"code", db::shown(code)}, {"field", field}}, field);
}

void checkStale(db::Reasons& reasons, std::int64_t given, std::int64_t now) {
    if (given != now)
        reasons.add("production.floor.stale",
                    "Somebody changed this since it was opened (version {given}, now {now}). Look at it again.",
                    {{"given", given}, {"now", now}}, "version");
}

void checkReason(const db::Read& read, const std::optional<ReasonId>& reason, std::string_view kind, db::Reasons& reasons) {
    if (!reason) {
        reasons.add("production.floor.reason", "A reason of the kind '{kind}' is needed. Choose one.", {{"kind", kind}},
                    "reason");
        return;
    }
    if (!read.find<ReasonId>(
            R"sql(select reason_id from reason where reason_id = $1 and kind = $2 and state = 'active')sql", *reason, kind))
        reasons.add("production.floor.reason_kind",
                    "This is no reason of the kind '{kind}', or it is retired. Choose one from the list.",
                    {{"kind", kind}}, "reason");
}

Center theCenter(const db::Read& read, WorkCenterId center) {
    auto found =
        read.find<Center>(R"sql(select code, site_id from work_center where work_center_id = $1)sql", center);
    if (!found)
        db::refuse("production.floor.center",
                   "There is no such work centre. Choose one from the list.", {}, "workCenter");
    return std::move(*found);
}

}  // namespace production::floor
