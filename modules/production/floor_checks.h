// What the verbs of the floor ask of the database again and again, and how they say that it is not there.
#pragma once
#include "database/transaction.h"
#include "production/floor.h"

// Names of this half of the module: the other half has its own.
namespace production::floor {

// ---- People ----------------------------------------------------------------------------------------------

struct Person {
    EmployeeId employeeId;
    std::string number, name, badge, state;
    SiteId siteId;
    std::optional<UserAccountId> userAccountId;
    std::optional<CrewId> crewId;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Person, (), (employeeId, number, name, badge, state, siteId, userAccountId, crewId, version))

Person theEmployee(const db::Read&, EmployeeId, std::string_view field = "employee");
// By the record, by the badge, else by the user who is signed in; whoever has left is refused.
Person whoIs(const db::Read&, const std::optional<EmployeeId>&, const std::string& badge, std::string_view field = "employee");
// The same where nobody need be named: then nobody is, unless the user is somebody's.
std::optional<Person> whoIfAny(const db::Read&, const std::optional<EmployeeId>&, const std::string& badge);
// By the record or the badge only, of the arguments `to` and `toBadge`.
Person whoComes(const db::Read&, const std::optional<EmployeeId>& to, const std::string& toBadge);
// How a record that people read later names them: the person, else the user.
std::string writtenBy(const db::Read&, const std::optional<Person>&);

struct Crew {
    SiteId siteId;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Crew, (), (siteId, version))
Crew theCrew(const db::Read&, CrewId);  // refuses "production.crew.none"

// Each for whom it is meant, absent: for somebody new. Reasons as floor.h names them.
void checkBadge(const db::Read&, const std::string& badge, const std::optional<EmployeeId>& whose, db::Reasons&);
void checkUser(const db::Read&, UserAccountId, const std::optional<EmployeeId>& whose, db::Reasons&);
void checkCrew(const db::Read&, CrewId, SiteId, db::Reasons&);
void checkCalendar(const db::Read&, const std::optional<CalendarId>&, db::Reasons&);

// ---- Operations and jobs ---------------------------------------------------------------------------------

struct Operation {
    WorkOrderOperationId operationId;
    WorkOrderId workOrderId;
    std::string number;  // of the order
    int opNo = 0;
    std::string name, orderState, stopped, state;
    SiteId siteId;
    ItemId itemId;
    WorkCenterId workCenterId;
    std::optional<MachineId> machineId;
    std::int64_t setupMs = 0, runMs = 0;
    Quantity runQuantity, quantity;  // quantity: of the order
    int crew = 0;
    std::optional<SkillId> skillId;
    std::optional<ToolId> toolId;
    std::optional<PartyId> supplierId;
    Quantity good, scrapped, reworked;
    std::string label() const { return number + "/" + std::to_string(opNo); }
    Quantity reported() const { return good + scrapped + reworked; }
};
BOOST_DESCRIBE_STRUCT(Operation, (),
                      (operationId, workOrderId, number, opNo, name, orderState, stopped, state, siteId, itemId, workCenterId,
                       machineId, setupMs, runMs, runQuantity, quantity, crew, skillId, toolId, supplierId, good, scrapped,
                       reworked))

// Refuses "production.floor.operation".
Operation theOperation(const db::Read&, WorkOrderOperationId, std::string_view field = "operation");

struct JobRow {
    JobId jobId;
    WorkOrderOperationId operationId;
    WorkOrderId workOrderId;
    EmployeeId employeeId;
    std::optional<MachineId> machineId;
    Doing kind = Doing::run;
    std::optional<ReasonId> reasonId;
    Instant sinceAt;
};
BOOST_DESCRIBE_STRUCT(JobRow, (), (jobId, operationId, workOrderId, employeeId, machineId, kind, reasonId, sinceAt))

std::optional<JobRow> findJob(const db::Read&, EmployeeId);
JobRow theJob(const db::Read&, const Person&, std::string_view field = "employee");  // refuses "production.job.none"

// ---- Reasons against starting (floor_blocks.cpp) ---------------------------------------------------------

void checkStopped(const db::Read&, const Operation&, db::Reasons&);
void checkEarlier(const db::Read&, const Operation&, db::Reasons&);
void checkTool(const db::Read&, const Operation&, db::Reasons&);
void checkDrawings(const db::Read&, const Operation&, db::Reasons&);
void checkMachine(const db::Read&, MachineId, const Operation&, db::Reasons&);  // down, or of another work centre
void checkSkill(const db::Read&, const Person&, const Operation&, db::Reasons&, std::string_view field);
void checkSkilledAtAll(const db::Read&, const Operation&, db::Reasons&);  // whether anybody is
void checkMaterial(const db::Read&, const Operation&, db::Reasons&);
void checkHeld(const db::Read&, const Operation&, db::Reasons&);
// A person may take a job at it: no job yet, at the right site, qualified.
void checkTakes(const db::Read&, const Person&, const Operation&, db::Reasons&, std::string_view field);

// ---- What every change of a job does (floor_jobs.cpp) ----------------------------------------------------

// Books what the job was until now, and what its machine did.
void closeStretch(db::Tx&, const JobRow&);
JobId begin(db::Tx&, const Operation&, EmployeeId, const std::optional<MachineId>&, Doing, const std::optional<ReasonId>&);
void end(db::Tx&, const JobRow&);
void turn(db::Tx&, const JobRow&, Doing, const std::optional<ReasonId>&);  // the same job does something else now
// The operation runs where somebody works at it, else it pauses.
void followJobs(db::Tx&, WorkOrderOperationId);
// Ends the job of one and begins it for the other, as it stands.
JobState passOn(db::Tx&, const JobRow&, EmployeeId to);
void pauseNow(db::Tx&, EmployeeId);  // without a reason
// Everybody at work there pauses.
void pauseAt(db::Tx&, WorkCenterId);

// ---- Machines (floor_machines.cpp) -----------------------------------------------------------------------

// Writes what the machine did until then by its jobs, unless it says so itself.
void closeMachine(db::Tx&, MachineId, Instant until);
MachineDoing machineDoing(Doing);  // what a machine does while people do that
// What recordMachine began and what lasts.
struct Lasting {
    MachineDoing state = MachineDoing::idle;
    std::optional<ReasonId> reasonId;
    std::optional<WorkOrderOperationId> operationId;
    Instant fromAt;
};
std::optional<Lasting> lasting(const db::Read&, MachineId);
void addInterval(db::Tx&, MachineId, MachineDoing, const std::optional<ReasonId>&, const std::optional<WorkOrderOperationId>&,
                 Instant from, Instant to);

// ---- Calls (floor_calls.cpp) -----------------------------------------------------------------------------

struct Call {
    AndonCallId andonCallId;
    std::string number;
    SiteId siteId;
    std::optional<WorkOrderOperationId> workOrderOperationId;
    std::optional<WorkOrderId> workOrderId;
    CallKind kind = CallKind::help;
    std::string text;
    bool stops = false;
    int level = 1;
    std::optional<Instant> nextAt;
    std::string answeredBy;
    std::optional<Instant> solvedAt;
};
BOOST_DESCRIBE_STRUCT(Call, (),
                      (andonCallId, number, siteId, workOrderOperationId, workOrderId, kind, text, stops, level, nextAt,
                       answeredBy, solvedAt))
Call theCall(const db::Read&, AndonCallId);  // refuses "production.call.none"
// When a call that reached that level goes one up; nothing at the top.
std::optional<Instant> climbsAt(CallKind, int level, Instant from);
// What an order that a call stopped says of it. An order stopped already keeps its own reason.
std::string stopText(const std::string& number, const std::string& text);
void stopOrder(db::Tx&, WorkOrderId, const std::string& why);
// Where `why` stopped it: the next call that does, else it may go on.
void unstopOrder(db::Tx&, WorkOrderId, const std::string& why);

// ---- Small things ----------------------------------------------------------------------------------------

void checkText(db::Reasons&, std::string_view field, std::string_view text, std::size_t most = 200);
void checkShortText(db::Reasons&, std::string_view field, std::string_view text);  // may be empty
void checkCode(db::Reasons&, std::string_view field, std::string_view code);
void checkStale(db::Reasons&, std::int64_t given, std::int64_t now);
// The reason exists, is of that kind and offered.
void checkReason(const db::Read&, const std::optional<ReasonId>&, std::string_view kind, db::Reasons&);
struct Center {
    std::string code;
    SiteId siteId;
};
BOOST_DESCRIBE_STRUCT(Center, (), (code, siteId))
Center theCenter(const db::Read&, WorkCenterId);  // refuses "production.floor.center"

}  // namespace production::floor
