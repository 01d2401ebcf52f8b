#include "database/doctor.h"
#include "production/production.h"
#include "shared/numbers.h"

namespace production {

BOOST_DESCRIBE_STRUCT(StandIn, (), (item, quantity))
BOOST_DESCRIBE_STRUCT(Covered, (), (line, item, required, allocated, issued, missing, substitutes))
BOOST_DESCRIBE_STRUCT(AddWorkOrder, (),
                      (item, quantity, line, site, revision, lot, startsOn, dueOn, priority, release, alternate))
BOOST_DESCRIBE_STRUCT(WorkOrderMade, (), (order, number, supply, quantity, pegged, components))
BOOST_DESCRIBE_STRUCT(ChangeWorkOrder, (), (order, version, quantity, startsOn, dueOn, priority, lot))
BOOST_DESCRIBE_STRUCT(WorkOrderChanged, (), (order, version))
BOOST_DESCRIBE_STRUCT(Release, (), (order, alternate, revision, serial))
BOOST_DESCRIBE_STRUCT(Released, (), (order, number, revision, components))
BOOST_DESCRIBE_STRUCT(AllocateMaterial, (), (order))
BOOST_DESCRIBE_STRUCT(Stop, (), (order, reason))
BOOST_DESCRIBE_STRUCT(Resume, (), (order))
BOOST_DESCRIBE_STRUCT(Finish, (), (order, reason))
BOOST_DESCRIBE_STRUCT(CancelWorkOrder, (), (order, reason))
BOOST_DESCRIBE_STRUCT(OrderEnded, (), (order, number, state))
BOOST_DESCRIBE_STRUCT(Close, (), (order))
BOOST_DESCRIBE_STRUCT(Variance, (), (kind, amount))
BOOST_DESCRIBE_STRUCT(Closed, (), (order, number, variances, entry))
BOOST_DESCRIBE_STRUCT(Issue, (), (order, lot, quantity, bin, line, employee, machine))
BOOST_DESCRIBE_STRUCT(Issued, (), (order, line, item, lot, moves, quantity, missing, over, substitute))
BOOST_DESCRIBE_STRUCT(BringBack, (), (order, lot, quantity, bin, employee))
BOOST_DESCRIBE_STRUCT(Built, (), (serial, from))
BOOST_DESCRIBE_STRUCT(Beside, (), (line, quantity, lot))
BOOST_DESCRIBE_STRUCT(Report, (),
                      (order, opNo, good, scrap, rework, scrapReason, reworkReason, lot, serials, built, beside, bin,
                       catchWeight, employee, machine))
BOOST_DESCRIBE_STRUCT(Served, (), (order, line, quantity))
BOOST_DESCRIBE_STRUCT(Reported, (),
                      (order, number, state, left, lots, served, backflushed, units, tasks, pickLists, reworkOrder))
BOOST_DESCRIBE_STRUCT(BookTime, (), (order, opNo, hours, kind, workCenter, employee, machine, from))
BOOST_DESCRIBE_STRUCT(TimeBooked, (), (order, hours))
BOOST_DESCRIBE_STRUCT(AddRework, (), (lot, bin, quantity, defect, workCenter, newLot, dueOn))
BOOST_DESCRIBE_STRUCT(Recovered, (), (item, quantity, lot))
BOOST_DESCRIBE_STRUCT(Disassemble, (), (lot, bin, quantity, recovered, toBin))
BOOST_DESCRIBE_STRUCT(TakenApart, (), (order, number, lots, lost))
BOOST_DESCRIBE_STRUCT(CallOffLine, (), (line, quantity))
BOOST_DESCRIBE_STRUCT(Decided, (), (supply, fate, line))
BOOST_DESCRIBE_STRUCT(CallOff, (), (order, reason, lines, behind))
BOOST_DESCRIBE_STRUCT(CalledOff, (), (order, number, state, stopped))
BOOST_DESCRIBE_STRUCT(AddLateCost, (), (receipt, amount, reason, against))
BOOST_DESCRIBE_STRUCT(LateCostAdded, (), (move, toStock, toCostOfSales, toWork, entry))

void check(const db::Read&, const AddWorkOrder&, db::Reasons&);
void check(const db::Read&, const ChangeWorkOrder&, db::Reasons&);
void check(const db::Read&, const Release&, db::Reasons&);
void check(const db::Read&, const AllocateMaterial&, db::Reasons&);
void check(const db::Read&, const Stop&, db::Reasons&);
void check(const db::Read&, const Resume&, db::Reasons&);
void check(const db::Read&, const Finish&, db::Reasons&);
void check(const db::Read&, const CancelWorkOrder&, db::Reasons&);
void check(const db::Read&, const Close&, db::Reasons&);
void check(const db::Read&, const AddRework&, db::Reasons&);
void check(const db::Read&, const Disassemble&, db::Reasons&);
void check(const db::Read&, const CallOff&, db::Reasons&);
void check(const db::Read&, const AddLateCost&, db::Reasons&);

const db::Action<AddWorkOrder, WorkOrderMade> addWorkOrderAction{
    "production.addWorkOrder", "Add a work order, also for an order line", addWorkOrder, check,
    db::codec<AddWorkOrder, WorkOrderMade>()};
const db::Action<ChangeWorkOrder, WorkOrderChanged> changeWorkOrderAction{
    "production.changeWorkOrder", "Change a work order's quantity or days", changeWorkOrder, check,
    db::codec<ChangeWorkOrder, WorkOrderChanged>()};
const db::Action<Release, Released> releaseAction{"production.release",
                                                  "Release a work order and set its material aside", release, check,
                                                  db::codec<Release, Released>()};
const db::Action<AllocateMaterial, Released> allocateAction{
    "production.allocate", "Set aside the material that a work order lacks", allocate, check,
    db::codec<AllocateMaterial, Released>()};
const db::Action<Stop, WorkOrderChanged> stopAction{"production.stop", "Stop a work order", stop, check,
                                                    db::codec<Stop, WorkOrderChanged>()};
const db::Action<Resume, WorkOrderChanged> resumeAction{"production.resume", "Let a stopped work order go on", resume, check,
                                                        db::codec<Resume, WorkOrderChanged>()};
const db::Action<Finish, OrderEnded> finishAction{"production.finish", "Finish a work order: nothing more comes", finish,
                                                  check, db::codec<Finish, OrderEnded>()};
const db::Action<CancelWorkOrder, OrderEnded> cancelAction{"production.cancel", "Cancel a work order", cancel, check,
                                                           db::codec<CancelWorkOrder, OrderEnded>()};
const db::Action<Close, Closed> closeAction{"production.close", "Close a work order and book its variances", close, check,
                                            db::codec<Close, Closed>()};
const db::Action<Issue, Issued> issueAction{"production.issue", "Issue a lot to a work order", issue, check,
                                            db::codec<Issue, Issued>()};
const db::Action<BringBack, Issued> bringBackAction{"production.bringBack", "Bring issued material back", bringBack, check,
                                                    db::codec<BringBack, Issued>()};
const db::Action<Report, Reported> reportAction{"production.report", "Report good pieces, scrap and rework", report, check,
                                                db::codec<Report, Reported>()};
const db::Action<BookTime, TimeBooked> bookTimeAction{"production.bookTime", "Book time on a work order", bookTime, check,
                                                      db::codec<BookTime, TimeBooked>()};
const db::Action<AddRework, WorkOrderMade> addReworkAction{"production.addRework", "Take pieces out of stock to rework them",
                                                           addRework, check, db::codec<AddRework, WorkOrderMade>()};
const db::Action<Disassemble, TakenApart> disassembleAction{"production.disassemble", "Take pieces of a lot apart",
                                                            disassemble, check, db::codec<Disassemble, TakenApart>()};
const db::Action<CallOff, CalledOff> callOffAction{
    "production.callOff", "Cancel an order and say what becomes of what is made for it", callOff, check,
    db::codec<CallOff, CalledOff>()};
const db::Action<AddLateCost, LateCostAdded> addLateCostAction{
    "production.addLateCost", "Add a late cost to a receipt that is partly in work", addLateCost, check,
    db::codec<AddLateCost, LateCostAdded>()};

void addFindables(db::Actions&);                             // findables.cpp
void addFloor(db::Actions&);                                 // floor_actions.cpp
void addHistory(db::Actions&);                               // history_actions.cpp
void findCircles(const db::Read&, std::vector<db::Finding>&);  // genealogy_check.cpp

void install(db::Actions& actions) {
    addFindables(actions);
    [[maybe_unused]] static const bool once = (db::addDoctorCheck(findCircles), true);
    actions.addRight("production.see", "See work orders, their material, and what went into which lot");
    for (const db::AnyAction* action : std::initializer_list<const db::AnyAction*>{
             &addWorkOrderAction, &changeWorkOrderAction, &releaseAction, &allocateAction, &stopAction, &resumeAction,
             &finishAction, &cancelAction, &closeAction, &issueAction, &bringBackAction, &reportAction, &bookTimeAction,
             &addReworkAction, &disassembleAction, &callOffAction, &addLateCostAction})
        actions.add(*action);
    for (const auto* list : {&workOrdersList(), &workOrderComponentsList(), &workOrderOperationsList(),
                             &productionReportsList(), &materialIssuesList(), &genealogyList(), &workOrderCostsList()})
        actions.addList(*list);
    addFloor(actions);
    addHistory(actions);
}

}  // namespace production
