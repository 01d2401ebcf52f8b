// Things to carry: put-away, cross-dock, refill and other moves, each from a bin to a bin.
//
// Records: warehouse_task (open -> done, or cancelled). A task about a unit follows it: when the unit is carried
// otherwise, the task goes on from where it stands, or is done where it came to its place. A task about loose goods asks for
// no more than lies where it starts: it ends in the commit in which the last of them leave. Where a zone has a hand-over
// bin, goods that come out of it or go into it are set down there first and carried on by a task of their own.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "shared/ids.h"
#include "shared/quantity.h"

namespace warehouse {

using namespace tl;

BOOST_DEFINE_ENUM_CLASS(TaskKind, put_away, cross_dock, refill, move)

// warehouse.doTask: three scans: where it was taken, what was taken, where it was set down. Refuses another bin than the
// task's ("warehouse.task.from"), another lot or unit, even in the right place ("warehouse.task.lot", "warehouse.task.
// unit"), and a place that does not take it: locked, too small, beside what it must lie apart from ("warehouse.place.*").
// Another place than the task's will do for a put-away or a move where it fits, and another dock for a cross-dock.
struct DoTask {
    WarehouseTaskId task;
    BinId from, to;
    std::optional<HandlingUnitId> unit;  // of a task about a unit
    std::optional<LotId> lot;            // of a task about loose goods
    std::optional<Quantity> quantity;    // of loose goods; absent: all of it
};
struct TaskDone {
    WarehouseTaskId task;
    std::string state;
    Quantity left;                        // still to carry
    std::optional<WarehouseTaskId> next;  // carries it on from the hand-over bin
};
// warehouse.changeTask: how soon it is carried, by when, and by whom: the whole of it. Without a person anybody carries it.
struct ChangeTask {
    WarehouseTaskId task;
    int priority = 0;  // 1 to 100, the lower number is carried first
    std::optional<db::Instant> dueAt;
    std::optional<UserAccountId> person;
};
struct TaskChanged {
    WarehouseTaskId task;
};
// warehouse.cancelTask: nobody carries it; what is to happen instead is said in the reason.
struct CancelTask {
    WarehouseTaskId task;
    std::string reason;
};
struct TaskCancelled {
    WarehouseTaskId task;
};
// warehouse.makePutAway: tasks for all that lies in a bin where nothing stays and is not on its way already. What came in
// (inbound, production) is handled as when it came: packed, what is for orders goes to their dock. Of inspection and
// quarantine what is released, of a dock what is set aside for nobody goes to its place.
struct MakePutAway {
    BinId bin;
};
struct PutAwayMade {
    std::vector<WarehouseTaskId> tasks;
    int nowhere = 0;  // of them, for which no bin was found
};

extern const db::Action<DoTask, TaskDone> doTaskAction;
extern const db::Action<ChangeTask, TaskChanged> changeTaskAction;
extern const db::Action<CancelTask, TaskCancelled> cancelTaskAction;
extern const db::Action<MakePutAway, PutAwayMade> makePutAwayAction;

TaskDone doTask(db::Tx&, const DoTask&);
TaskChanged changeTask(db::Tx&, const ChangeTask&);
TaskCancelled cancelTask(db::Tx&, const CancelTask&);
PutAwayMade makePutAway(db::Tx&, const MakePutAway&);

// ---------------------------------------------------------------- what is to carry

struct Task {
    WarehouseTaskId task;
    TaskKind kind = TaskKind::move;
    LotId lot;
    std::string item, name, lotNumber, unitCode;  // unitCode: of the quantity
    std::optional<HandlingUnitId> unit;
    std::string sscc;                             // of the unit, '' for loose goods
    BinId from;
    std::string fromCode;
    std::optional<BinId> to;
    std::string toCode;                           // '' where no bin was found
    Quantity quantity;
    std::string order;                            // carried for it, '' for stock
    int priority = 0;
    std::optional<db::Instant> dueAt;
    std::string takenBy;                          // whose it is, '' while anybody may carry it
    std::string note;       // why there, as Proposal says it; of a cancelled one why it was, in words
    std::string state;
    std::string blockedBy;  // why it cannot be carried now: locked_out, locked_in, gone; '' where it can
};
// The open tasks of a site that the reader can carry now: their own first, then the most urgent, by priority and due time,
// then in the walking order of the bins they start from.
std::vector<Task> startableTasks(const db::Read&, SiteId);
std::vector<Task> openTasks(const db::Read&, SiteId);  // all, with what blocks them; those of others last
std::optional<Task> findTask(const db::Read&, WarehouseTaskId);
// A task without a bin, now: a bin that takes it after all, or what the bin that put-away asks first lacks; neither: no
// bin is there for such goods.
struct Nowhere {
    std::string takes;  // WAREHOUSE/BIN
    std::optional<db::Refusal> against;
};
Nowhere whyNowhere(const db::Read&, const Task&);

// ---------------------------------------------------------------- for other verbs

// The lower number is carried first.
inline constexpr int priorityOfCrossDock = 10, priorityOfBringDown = 15, priorityOfRefill = 20, priorityOfPutAway = 50, priorityOfMove = 60;

struct NewTask {
    SiteId site;
    TaskKind kind = TaskKind::move;
    LotId lot;
    std::optional<HandlingUnitId> unit;  // the whole unit; absent: loose goods
    BinId from;
    std::optional<BinId> to;  // absent: no bin fits, a person says
    Quantity quantity;
    std::optional<SalesOrderLineId> line;  // carried for it; absent: for stock
    std::string documentKind;              // report, receipt, wave, hand
    std::optional<std::int64_t> documentId;
    int priority = priorityOfMove;
    std::optional<db::Instant> dueAt;
    std::string note;  // why there, as Proposal says it; '': it says itself
};
// By way of the hand-over bins, where its zones have such.
WarehouseTaskId makeTask(db::Tx&, const NewTask&);
// What a walk asks for out of a zone with a hand-over bin is brought there by tasks; its grips are there then.
void bringDown(db::Tx&, PickListId);

}  // namespace warehouse
