// The floor: who works, at what, since when; what they measure, what they call for, what they tell the next shift.
//
// Records: crew, employee, employee_skill, reason, job (a person at an operation now), job_time (a stretch of it that is
// over), step_result, machine_interval, andon_call (open -> answered -> solved), shift_handover, handover_read.
// An operation's state follows its jobs: waiting -> running <-> paused -> finished.
//
// Wherever a person is asked for, it may be said by the record, by what the badge says when scanned, or not at all:
// then it is whoever belongs to the user that is signed in. Refusals of all of these: "production.employee.none",
// "production.employee.badge", "production.employee.unsaid", "production.employee.left".
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "database/action.h"
#include "production/floor_reads.h"
#include "production/labour.h"
#include "shared/ids.h"
#include "shared/quantity.h"

namespace production {

BOOST_DEFINE_ENUM_CLASS(EmployeeUse, active, left)
BOOST_DEFINE_ENUM_CLASS(ReasonKind, scrap, rework, pause, stop)
BOOST_DEFINE_ENUM_CLASS(CallKind, material, machine, quality, safety, help)
BOOST_DEFINE_ENUM_CLASS(MachineDoing, setup, run, idle, down)

// ---------------------------------------------------------------- people

// A crew works by a calendar; without one, as its site does. Refuses "production.crew.taken".
struct AddCrew {
    std::string code, name;
    std::optional<SiteId> site;
    std::optional<CalendarId> calendar;
};
// Here and below: what is absent stays; `version` is the one that was opened ("production.floor.stale").
struct ChangeCrew {
    CrewId crew;
    std::int64_t version = 0;
    std::optional<std::string> name;
    std::optional<CalendarId> calendar;
};
struct CrewState {
    CrewId crew;
    std::int64_t version = 0;
};

// `badge`: what a scan of it gives, '' for none; no two people have one badge, nor one user. Refuses
// "production.employee.taken", ".badge_taken", ".user_taken", ".user", "production.crew.site".
struct AddEmployee {
    std::string number, name, badge;
    std::optional<UserAccountId> user;
    std::optional<CrewId> crew;
    std::optional<SiteId> site;
};
// `alone` takes the person out of the crew, `noUser` takes the user away. Who is at work does not leave
// ("production.employee.at_work").
struct ChangeEmployee {
    EmployeeId employee;
    std::int64_t version = 0;
    std::optional<std::string> name, badge;
    std::optional<UserAccountId> user;
    std::optional<CrewId> crew;
    std::optional<EmployeeUse> state;
    bool alone = false, noUser = false;
};
struct EmployeeState {
    EmployeeId employee;
    std::int64_t version = 0;
};

// Good through `expiresOn`, absent: for ever. Given again, the new day counts.
struct GiveSkill {
    EmployeeId employee;
    SkillId skill;
    std::optional<Date> expiresOn;
};
// Refuses "production.skill.not_there".
struct TakeSkill {
    EmployeeId employee;
    SkillId skill;
};
struct SkillGiven {
    EmployeeId employee;
    SkillId skill;
};

// What people choose from when they scrap, pause or stop. A retired one comes back when it is added again.
struct AddReason {
    ReasonKind kind = ReasonKind::scrap;
    std::string code, text;
};
struct RetireReason {
    ReasonId reason;
};
struct ReasonState {
    ReasonId reason;
};

// ---------------------------------------------------------------- at work

// Begins a job. `kind` absent: setup where the operation has a set-up time and nobody began yet, else run. `machine`
// absent: the planned one, or the only one of the work centre. Refused with all reasons at once:
//   the order is not released or is stopped ("production.job.order_state", ".stopped"), the operation is finished or done
//   outside (".finished", ".outside"), the one before has passed on nothing (".earlier"), its tool is not ready or used up
//   (".tool", ".tool_life"), a drawing is not released (".drawing"), the machine is down, elsewhere or busy (".machine",
//   ".other_machine", ".machine_busy"), the person is not qualified today ("production.skill.missing", ".expired"), has a
//   job already (".busy"), or the operation has its people (".full").
struct LogOn {
    WorkOrderOperationId operation;
    std::optional<EmployeeId> employee;
    std::string badge;
    std::optional<MachineId> machine;
    std::optional<Doing> kind;
};
// Set-up, run, pause with its reason, run again: what was done until now is booked with its cost.
struct SetDoing {
    std::optional<EmployeeId> employee;
    std::string badge;
    Doing kind = Doing::run;
    std::optional<ReasonId> reason;  // of a pause, and only of it
};
// The job ends.
struct LogOff {
    std::optional<EmployeeId> employee;
    std::string badge;
};
// The job goes from one person to the next, as it stands: who has it gives it, or who comes takes it.
struct HandOver {
    std::optional<EmployeeId> employee;
    std::string badge;
    std::optional<EmployeeId> to;
    std::string toBadge;
};
struct TakeOver {
    std::optional<EmployeeId> employee;
    std::string badge;
    EmployeeId from;
};
struct JobState {
    EmployeeId employee;
    WorkOrderOperationId operation;
    std::string doing;  // setup, run, rework, pause; '' when the job is over
};

// The result of a step: `done` of a check, `value` of a measurement, `text` of what is to be written. A value outside
// the limits is kept, and not passed. A later result stands in place of an earlier one.
struct RecordStep {
    WorkOrderStepId step;
    std::optional<EmployeeId> employee;
    std::string badge;
    std::optional<bool> done;
    std::string value;  // a decimal, in the step's unit: "12.03"
    std::string text;
};
struct StepRecorded {
    WorkOrderStepId step;
    bool passed = false;
};
// Refused before it was begun ("production.finishing.waiting"), while a required step has no result that passed
// ("production.finishing.steps"), and while somebody is at it ("production.finishing.jobs").
struct FinishOperation {
    WorkOrderOperationId operation;
};
struct OperationFinished {
    WorkOrderOperationId operation;
};

// ---------------------------------------------------------------- calls for help

// Calls the team leader; unanswered for ten minutes the shift leader, for twenty more the plant; for safety two and five.
// With `stops` the work stands at once: of the operation's order, whose people pause, or of the whole work centre where
// no operation is named. It goes on when the call is solved, not before.
struct RaiseCall {
    std::optional<WorkCenterId> workCenter;  // absent: the operation's
    std::optional<WorkOrderOperationId> operation;
    CallKind kind = CallKind::help;
    std::string text;
    bool stops = false;
    std::optional<EmployeeId> employee;
    std::string badge;
};
// Somebody has come: it escalates no further.
struct AnswerCall {
    AndonCallId call;
    std::optional<EmployeeId> employee;
    std::string badge;
};
struct SolveCall {
    AndonCallId call;
    std::string solution;
    std::optional<EmployeeId> employee;
    std::string badge;
};
struct CallState {
    AndonCallId call;
    std::string number;
    int level = 1;
};
// Takes every call that is due one level up, of the sites where the actor may. Due or not is asked with callsDueAt.
struct EscalateCalls {};
struct CallsEscalated {
    std::vector<CallState> calls;
};

// ---------------------------------------------------------------- between the shifts

struct WriteHandover {
    WorkCenterId workCenter;
    std::string text;
    std::optional<EmployeeId> employee;
    std::string badge;
};
struct ReadHandover {
    ShiftHandoverId handover;
    std::optional<EmployeeId> employee;
    std::string badge;
};
struct HandoverState {
    ShiftHandoverId handover;
};

// ---------------------------------------------------------------- machines and what is brought in

// What a machine did from `from` until `to`. Without `to`: what it does since `from` (absent: now) until the next
// recordMachine; while that lasts, jobs do not say what it does. Without `state` what lasted is over. A machine that is
// down cannot be worked with until then.
struct RecordMachine {
    MachineId machine;
    std::optional<MachineDoing> state;
    std::optional<ReasonId> reason;
    std::optional<WorkOrderOperationId> operation;
    std::optional<Instant> from, to;
};
struct MachineRecorded {
    MachineId machine;
    std::string state;  // up, down
};
// A stretch of time from a log, as it stands there: it may overlap another, also of the same person. It costs what time
// at that operation costs. An operation that nobody began counts as begun.
struct BookInterval {
    WorkOrderOperationId operation;
    std::optional<EmployeeId> employee;
    std::optional<MachineId> machine;
    Doing kind = Doing::run;
    std::optional<ReasonId> reason;
    Instant from, to;
};
struct IntervalBooked {
    JobTimeId jobTime;
};

// ---------------------------------------------------------------- verbs and actions

CrewState add(db::Tx&, const AddCrew&);
CrewState change(db::Tx&, const ChangeCrew&);
EmployeeState add(db::Tx&, const AddEmployee&);
EmployeeState change(db::Tx&, const ChangeEmployee&);
SkillGiven giveSkill(db::Tx&, const GiveSkill&);
SkillGiven takeSkill(db::Tx&, const TakeSkill&);
ReasonState add(db::Tx&, const AddReason&);
ReasonState retire(db::Tx&, const RetireReason&);
JobState logOn(db::Tx&, const LogOn&);
JobState setDoing(db::Tx&, const SetDoing&);
JobState logOff(db::Tx&, const LogOff&);
JobState handOver(db::Tx&, const HandOver&);
JobState takeOver(db::Tx&, const TakeOver&);
StepRecorded recordStep(db::Tx&, const RecordStep&);
OperationFinished finishOperation(db::Tx&, const FinishOperation&);
CallState raise(db::Tx&, const RaiseCall&);
CallState answer(db::Tx&, const AnswerCall&);
CallState solve(db::Tx&, const SolveCall&);
CallsEscalated escalate(db::Tx&, const EscalateCalls&);
HandoverState writeHandover(db::Tx&, const WriteHandover&);
HandoverState readHandover(db::Tx&, const ReadHandover&);
MachineRecorded recordMachine(db::Tx&, const RecordMachine&);
IntervalBooked bookInterval(db::Tx&, const BookInterval&);

extern const db::Action<AddCrew, CrewState> addCrewAction;
extern const db::Action<ChangeCrew, CrewState> changeCrewAction;
extern const db::Action<AddEmployee, EmployeeState> addEmployeeAction;
extern const db::Action<ChangeEmployee, EmployeeState> changeEmployeeAction;
extern const db::Action<GiveSkill, SkillGiven> giveSkillAction;
extern const db::Action<TakeSkill, SkillGiven> takeSkillAction;
extern const db::Action<AddReason, ReasonState> addReasonAction;
extern const db::Action<RetireReason, ReasonState> retireReasonAction;
extern const db::Action<LogOn, JobState> logOnAction;
extern const db::Action<SetDoing, JobState> setDoingAction;
extern const db::Action<LogOff, JobState> logOffAction;
extern const db::Action<HandOver, JobState> handOverAction;
extern const db::Action<TakeOver, JobState> takeOverAction;
extern const db::Action<RecordStep, StepRecorded> recordStepAction;
extern const db::Action<FinishOperation, OperationFinished> finishOperationAction;
extern const db::Action<RaiseCall, CallState> raiseCallAction;
extern const db::Action<AnswerCall, CallState> answerCallAction;
extern const db::Action<SolveCall, CallState> solveCallAction;
extern const db::Action<EscalateCalls, CallsEscalated> escalateCallsAction;
extern const db::Action<WriteHandover, HandoverState> writeHandoverAction;
extern const db::Action<ReadHandover, HandoverState> readHandoverAction;
extern const db::Action<RecordMachine, MachineRecorded> recordMachineAction;
extern const db::Action<BookInterval, IntervalBooked> bookIntervalAction;

void addFloor(db::Actions&);

// ---------------------------------------------------------------- for the other verbs of production

// Refuses what keeps a person from working at an operation today: "production.employee.left", "production.skill.missing",
// "production.skill.expired".
void requireQualified(const db::Read&, EmployeeId, WorkOrderOperationId);
// Counts pieces made with the operation's tool, rounded up to whole ones; at the end of its life it is worn and starts no
// further work. Called by whoever reports pieces.
void useTool(db::Tx&, WorkOrderOperationId, Quantity pieces);
// The number of the call that stopped the order and is not solved yet.
std::optional<std::string> stoppingCall(const db::Read&, WorkOrderId);
// Everybody at work on the order pauses, without a reason of their own.
void pauseJobs(db::Tx&, WorkOrderId);
// How many people are at work on the order, or pause.
std::int64_t jobsOn(const db::Read&, WorkOrderId);

}  // namespace production
