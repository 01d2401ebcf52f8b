#include "shared/numbers.h"
#include "warehouse/loads.h"
#include "warehouse/tasks.h"

namespace warehouse {

BOOST_DESCRIBE_STRUCT(SetPickUp, (), (site, carrier, weekday, cutoffMinute, dock))
BOOST_DESCRIBE_STRUCT(PickUpSet, (), (site))
BOOST_DESCRIBE_STRUCT(SetCarrier, (), (order, carrier))
BOOST_DESCRIBE_STRUCT(CarrierSet, (), (order))
BOOST_DESCRIBE_STRUCT(AddLoad, (), (site, carrier, vehicle, dock, leavesAt))
BOOST_DESCRIBE_STRUCT(LoadAdded, (), (load, number))
BOOST_DESCRIBE_STRUCT(LoadUnit, (), (load, unit))
BOOST_DESCRIBE_STRUCT(UnitLoaded, (), (load, unit, units, gross))
BOOST_DESCRIBE_STRUCT(UnloadUnit, (), (unit))
BOOST_DESCRIBE_STRUCT(Leave, (), (load, tracking))
BOOST_DESCRIBE_STRUCT(LeftShipment, (), (shipment, number, order, units))
BOOST_DESCRIBE_STRUCT(Missed, (), (order, number, state))
BOOST_DESCRIBE_STRUCT(LoadLeft, (), (load, shipments, missed))
BOOST_DESCRIBE_STRUCT(CancelLoad, (), (load, reason))
BOOST_DESCRIBE_STRUCT(LoadState, (), (load, state))
BOOST_DESCRIBE_STRUCT(DoTask, (), (task, from, to, unit, lot, quantity))
BOOST_DESCRIBE_STRUCT(TaskDone, (), (task, state, left, next))
BOOST_DESCRIBE_STRUCT(ChangeTask, (), (task, priority, dueAt, person))
BOOST_DESCRIBE_STRUCT(TaskChanged, (), (task))
BOOST_DESCRIBE_STRUCT(CancelTask, (), (task, reason))
BOOST_DESCRIBE_STRUCT(TaskCancelled, (), (task))
BOOST_DESCRIBE_STRUCT(MakePutAway, (), (bin))
BOOST_DESCRIBE_STRUCT(PutAwayMade, (), (tasks, nowhere))

void check(const db::Read&, const SetPickUp&, db::Reasons&);
void check(const db::Read&, const SetCarrier&, db::Reasons&);
void check(const db::Read&, const AddLoad&, db::Reasons&);
void check(const db::Read&, const LoadUnit&, db::Reasons&);
void check(const db::Read&, const UnloadUnit&, db::Reasons&);
void check(const db::Read&, const Leave&, db::Reasons&);
void check(const db::Read&, const CancelLoad&, db::Reasons&);
void check(const db::Read&, const DoTask&, db::Reasons&);
void check(const db::Read&, const ChangeTask&, db::Reasons&);
void check(const db::Read&, const CancelTask&, db::Reasons&);
void check(const db::Read&, const MakePutAway&, db::Reasons&);

const db::Action<SetPickUp, PickUpSet> setPickUpAction{"warehouse.setPickUp", "Set when a carrier picks up", setPickUp, check,
                                                       db::codec<SetPickUp, PickUpSet>()};
const db::Action<SetCarrier, CarrierSet> setCarrierAction{"warehouse.setCarrier", "Say which carrier takes an order", setCarrier, check,
                                                          db::codec<SetCarrier, CarrierSet>()};
const db::Action<AddLoad, LoadAdded> addLoadAction{"warehouse.addLoad", "Begin to load a truck", addLoad, check,
                                                   db::codec<AddLoad, LoadAdded>()};
const db::Action<LoadUnit, UnitLoaded> loadUnitAction{"warehouse.loadUnit", "Load a handling unit onto a truck", loadUnit, check,
                                                      db::codec<LoadUnit, UnitLoaded>()};
const db::Action<UnloadUnit, LoadState> unloadUnitAction{"warehouse.unloadUnit", "Take a handling unit off a truck", unloadUnit, check,
                                                         db::codec<UnloadUnit, LoadState>()};
const db::Action<Leave, LoadLeft> leaveAction{"warehouse.leave", "Let a truck leave and ship what is on it", leave, check,
                                              db::codec<Leave, LoadLeft>()};
const db::Action<CancelLoad, LoadState> cancelLoadAction{"warehouse.cancelLoad", "Cancel the loading of a truck", cancelLoad, check,
                                                         db::codec<CancelLoad, LoadState>()};
const db::Action<DoTask, TaskDone> doTaskAction{"warehouse.doTask", "Confirm that something was carried", doTask, check,
                                                db::codec<DoTask, TaskDone>()};
const db::Action<ChangeTask, TaskChanged> changeTaskAction{"warehouse.changeTask", "Say how soon and by whom something is carried",
                                                           changeTask, check, db::codec<ChangeTask, TaskChanged>()};
const db::Action<CancelTask, TaskCancelled> cancelTaskAction{"warehouse.cancelTask", "Cancel something to carry", cancelTask, check,
                                                             db::codec<CancelTask, TaskCancelled>()};
const db::Action<MakePutAway, PutAwayMade> makePutAwayAction{"warehouse.makePutAway", "Find places for what lies in a bin", makePutAway,
                                                             check, db::codec<MakePutAway, PutAwayMade>()};

void addLoads(db::Actions&);

void addLoads(db::Actions& actions) {
    actions.add(makePutAwayAction);
    actions.add(doTaskAction);
    actions.add(changeTaskAction);
    actions.add(cancelTaskAction);
    actions.add(setPickUpAction);
    actions.add(setCarrierAction);
    actions.add(addLoadAction);
    actions.add(loadUnitAction);
    actions.add(unloadUnitAction);
    actions.add(leaveAction);
    actions.add(cancelLoadAction);
}

}  // namespace warehouse
