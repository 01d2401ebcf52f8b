#include "production/floor.h"
#include "shared/numbers.h"

namespace production {

BOOST_DESCRIBE_STRUCT(AddCrew, (), (code, name, site, calendar))
BOOST_DESCRIBE_STRUCT(ChangeCrew, (), (crew, version, name, calendar))
BOOST_DESCRIBE_STRUCT(CrewState, (), (crew, version))
BOOST_DESCRIBE_STRUCT(AddEmployee, (), (number, name, badge, user, crew, site))
BOOST_DESCRIBE_STRUCT(ChangeEmployee, (), (employee, version, name, badge, user, crew, state, alone, noUser))
BOOST_DESCRIBE_STRUCT(EmployeeState, (), (employee, version))
BOOST_DESCRIBE_STRUCT(GiveSkill, (), (employee, skill, expiresOn))
BOOST_DESCRIBE_STRUCT(TakeSkill, (), (employee, skill))
BOOST_DESCRIBE_STRUCT(SkillGiven, (), (employee, skill))
BOOST_DESCRIBE_STRUCT(AddReason, (), (kind, code, text))
BOOST_DESCRIBE_STRUCT(RetireReason, (), (reason))
BOOST_DESCRIBE_STRUCT(ReasonState, (), (reason))
BOOST_DESCRIBE_STRUCT(LogOn, (), (operation, employee, badge, machine, kind))
BOOST_DESCRIBE_STRUCT(SetDoing, (), (employee, badge, kind, reason))
BOOST_DESCRIBE_STRUCT(LogOff, (), (employee, badge))
BOOST_DESCRIBE_STRUCT(HandOver, (), (employee, badge, to, toBadge))
BOOST_DESCRIBE_STRUCT(TakeOver, (), (employee, badge, from))
BOOST_DESCRIBE_STRUCT(JobState, (), (employee, operation, doing))
BOOST_DESCRIBE_STRUCT(RecordStep, (), (step, employee, badge, done, value, text))
BOOST_DESCRIBE_STRUCT(StepRecorded, (), (step, passed))
BOOST_DESCRIBE_STRUCT(FinishOperation, (), (operation))
BOOST_DESCRIBE_STRUCT(OperationFinished, (), (operation))
BOOST_DESCRIBE_STRUCT(RaiseCall, (), (workCenter, operation, kind, text, stops, employee, badge))
BOOST_DESCRIBE_STRUCT(AnswerCall, (), (call, employee, badge))
BOOST_DESCRIBE_STRUCT(SolveCall, (), (call, solution, employee, badge))
BOOST_DESCRIBE_STRUCT(CallState, (), (call, number, level))
BOOST_DESCRIBE_STRUCT(EscalateCalls, (), ())
BOOST_DESCRIBE_STRUCT(CallsEscalated, (), (calls))
BOOST_DESCRIBE_STRUCT(WriteHandover, (), (workCenter, text, employee, badge))
BOOST_DESCRIBE_STRUCT(ReadHandover, (), (handover, employee, badge))
BOOST_DESCRIBE_STRUCT(HandoverState, (), (handover))
BOOST_DESCRIBE_STRUCT(RecordMachine, (), (machine, state, reason, operation, from, to))
BOOST_DESCRIBE_STRUCT(MachineRecorded, (), (machine, state))
BOOST_DESCRIBE_STRUCT(BookInterval, (), (operation, employee, machine, kind, reason, from, to))
BOOST_DESCRIBE_STRUCT(IntervalBooked, (), (jobTime))

void check(const db::Read&, const AddCrew&, db::Reasons&);
void check(const db::Read&, const ChangeCrew&, db::Reasons&);
void check(const db::Read&, const AddEmployee&, db::Reasons&);
void check(const db::Read&, const ChangeEmployee&, db::Reasons&);
void check(const db::Read&, const GiveSkill&, db::Reasons&);
void check(const db::Read&, const TakeSkill&, db::Reasons&);
void check(const db::Read&, const AddReason&, db::Reasons&);
void check(const db::Read&, const RetireReason&, db::Reasons&);
void check(const db::Read&, const LogOn&, db::Reasons&);
void check(const db::Read&, const SetDoing&, db::Reasons&);
void check(const db::Read&, const LogOff&, db::Reasons&);
void check(const db::Read&, const HandOver&, db::Reasons&);
void check(const db::Read&, const TakeOver&, db::Reasons&);
void check(const db::Read&, const RecordStep&, db::Reasons&);
void check(const db::Read&, const FinishOperation&, db::Reasons&);
void check(const db::Read&, const RaiseCall&, db::Reasons&);
void check(const db::Read&, const AnswerCall&, db::Reasons&);
void check(const db::Read&, const SolveCall&, db::Reasons&);
void check(const db::Read&, const WriteHandover&, db::Reasons&);
void check(const db::Read&, const ReadHandover&, db::Reasons&);
void check(const db::Read&, const RecordMachine&, db::Reasons&);
void check(const db::Read&, const BookInterval&, db::Reasons&);

const db::Action<AddCrew, CrewState> addCrewAction{"production.addCrew", "Add a group of people who work together", add, check,
                                                   db::codec<AddCrew, CrewState>()};
const db::Action<ChangeCrew, CrewState> changeCrewAction{"production.changeCrew", "Change a crew's name or calendar", change,
                                                         check, db::codec<ChangeCrew, CrewState>()};
const db::Action<AddEmployee, EmployeeState> addEmployeeAction{"production.addEmployee", "Add a person who works on the floor", add,
                                                               check, db::codec<AddEmployee, EmployeeState>()};
const db::Action<ChangeEmployee, EmployeeState> changeEmployeeAction{
    "production.changeEmployee", "Change a person's name, badge, crew or user", change, check,
    db::codec<ChangeEmployee, EmployeeState>()};
const db::Action<GiveSkill, SkillGiven> giveSkillAction{"production.giveSkill", "Note that a person has a skill, and until when",
                                                        giveSkill, check, db::codec<GiveSkill, SkillGiven>()};
const db::Action<TakeSkill, SkillGiven> takeSkillAction{"production.takeSkill", "Take a skill away from a person", takeSkill, check,
                                                        db::codec<TakeSkill, SkillGiven>()};
const db::Action<AddReason, ReasonState> addReasonAction{"production.addReason", "Add a reason for scrap, rework, a pause or a stop",
                                                         add, check, db::codec<AddReason, ReasonState>()};
const db::Action<RetireReason, ReasonState> retireReasonAction{"production.retireReason", "Offer a reason no longer", retire, check,
                                                               db::codec<RetireReason, ReasonState>()};
const db::Action<LogOn, JobState> logOnAction{"production.logOn", "Log on to an operation", logOn, check,
                                              db::codec<LogOn, JobState>()};
const db::Action<SetDoing, JobState> setDoingAction{"production.setDoing", "Set up, run or pause a job", setDoing, check,
                                                    db::codec<SetDoing, JobState>()};
const db::Action<LogOff, JobState> logOffAction{"production.logOff", "Log off from a job", logOff, check,
                                                db::codec<LogOff, JobState>()};
const db::Action<HandOver, JobState> handOverAction{"production.handOver", "Hand a job over to somebody", handOver, check,
                                                    db::codec<HandOver, JobState>()};
const db::Action<TakeOver, JobState> takeOverAction{"production.takeOver", "Take a job over from somebody", takeOver, check,
                                                    db::codec<TakeOver, JobState>()};
const db::Action<RecordStep, StepRecorded> recordStepAction{"production.recordStep", "Record the result of a step", recordStep, check,
                                                            db::codec<RecordStep, StepRecorded>()};
const db::Action<FinishOperation, OperationFinished> finishOperationAction{
    "production.finishOperation", "Finish an operation", finishOperation, check, db::codec<FinishOperation, OperationFinished>()};
const db::Action<RaiseCall, CallState> raiseCallAction{"production.raiseCall", "Call for help", raise, check,
                                                       db::codec<RaiseCall, CallState>()};
const db::Action<AnswerCall, CallState> answerCallAction{"production.answerCall", "Note that somebody has come for a call", answer,
                                                         check, db::codec<AnswerCall, CallState>()};
const db::Action<SolveCall, CallState> solveCallAction{"production.solveCall", "Note that a call is solved, and how", solve, check,
                                                       db::codec<SolveCall, CallState>()};
const db::Action<EscalateCalls, CallsEscalated> escalateCallsAction{
    "production.escalateCalls", "Take unanswered calls one level up", escalate, nullptr, db::codec<EscalateCalls, CallsEscalated>()};
const db::Action<WriteHandover, HandoverState> writeHandoverAction{"production.writeHandover", "Tell the next shift something",
                                                                   writeHandover, check, db::codec<WriteHandover, HandoverState>()};
const db::Action<ReadHandover, HandoverState> readHandoverAction{"production.readHandover",
                                                                 "Note that what the last shift wrote was read", readHandover, check,
                                                                 db::codec<ReadHandover, HandoverState>()};
const db::Action<RecordMachine, MachineRecorded> recordMachineAction{"production.recordMachine", "Record what a machine does",
                                                                     recordMachine, check,
                                                                     db::codec<RecordMachine, MachineRecorded>()};
const db::Action<BookInterval, IntervalBooked> bookIntervalAction{"production.bookInterval", "Book a stretch of time from a log",
                                                                  bookInterval, check, db::codec<BookInterval, IntervalBooked>()};

void addFloorFindables(db::Actions&);  // floor_findables.cpp

void addFloor(db::Actions& actions) {
    addFloorFindables(actions);
    actions.addRight("floor.see", "See people, jobs and calls of the floor");
    actions.add(addCrewAction);
    actions.add(changeCrewAction);
    actions.add(addEmployeeAction);
    actions.add(changeEmployeeAction);
    actions.add(giveSkillAction);
    actions.add(takeSkillAction);
    actions.add(addReasonAction, db::Reach::company);
    actions.add(retireReasonAction, db::Reach::company);
    actions.add(logOnAction);
    actions.add(setDoingAction);
    actions.add(logOffAction);
    actions.add(handOverAction);
    actions.add(takeOverAction);
    actions.add(recordStepAction);
    actions.add(finishOperationAction);
    actions.add(raiseCallAction);
    actions.add(answerCallAction);
    actions.add(solveCallAction);
    actions.add(escalateCallsAction);
    actions.add(writeHandoverAction);
    actions.add(readHandoverAction);
    actions.add(recordMachineAction);
    actions.add(bookIntervalAction);
    for (const auto* list : {&crewsList(), &employeesList(), &employeeSkillsList(), &reasonsList(), &jobsList(), &jobTimesList(),
                             &callsList(), &handoversList(), &machineIntervalsList(), &stepResultsList()})
        actions.addList(*list);
}

}  // namespace production
