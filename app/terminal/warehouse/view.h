// What the warehouse pages show, as it is read from the company and kept for the time without network.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "database/transaction.h"
#include "shared/ids.h"
#include "shared/quantity.h"

namespace terminal::warehouse {

using tl::Quantity;

struct TaskView {
    tl::WarehouseTaskId task;
    std::string kind, item, name, lotNumber, unitCode, sscc, fromCode, toCode, order, note, blockedBy;
    std::string nowhere;  // why no bin takes it: reasons as terminal::written keeps them
    tl::LotId lot;
    std::optional<tl::HandlingUnitId> unit;
    tl::BinId from;
    std::optional<tl::BinId> to;
    Quantity quantity;
    std::optional<db::Instant> dueAt;
};
struct Tasks {
    std::vector<TaskView> all;  // the most urgent first
    std::int64_t rounds = 0, walks = 0, counts = 0, loads = 0;
};
Tasks readTasks(const db::Read&, const std::string& site);
std::string write(const Tasks&);
Tasks tasksBack(const std::string&);

// One grip of a walk or a round.
struct GripView {
    tl::PickLineId pickLine;
    tl::BinId bin;
    tl::LotId lot;
    std::string place, item, name, lotNumber, unit, order, tote;
    std::optional<db::Date> expiresOn;
    Quantity quantity, left;
};
BOOST_DESCRIBE_STRUCT(GripView, (),
                      (pickLine, bin, lot, place, item, name, lotNumber, unit, order, tote, expiresOn, quantity, left))
// What stands on a round's cart, for whom.
struct CartView {
    tl::SalesOrderId order;
    tl::LotId lot;
    std::string number, item, lotNumber;
    Quantity quantity;
};
// What is walked: an order's own walk, or a round of several.
struct WalkView {
    std::string number, method;  // method: '' for an order's own walk
    std::optional<tl::PickRoundId> round;
    std::optional<tl::PickListId> pickList;
    std::string takenBy, order;
    std::vector<GripView> grips;
    std::vector<CartView> cart;
    Quantity onCart() const;
};
struct WalkHead {
    std::string number, method, takenBy, words;
    std::optional<tl::PickRoundId> round;
    std::optional<tl::PickListId> pickList;
    std::int64_t grips = 0;
};
BOOST_DESCRIBE_STRUCT(WalkHead, (), (number, method, takenBy, words, round, pickList, grips))
struct Walks {
    std::vector<WalkHead> all;
};
Walks readWalks(const db::Read&, const std::string& site);
std::optional<WalkView> readWalk(const db::Read&, std::optional<tl::PickRoundId>, std::optional<tl::PickListId>);
std::string write(const Walks&);
Walks walksBack(const std::string&);
std::string write(const WalkView&);
WalkView walkBack(const std::string&);

struct CountView {
    tl::CountTaskId count;
    tl::BinId bin;
    std::string number, place, item, cause, state, countedBy;
    db::Date dueOn;
    std::vector<std::string> lines;  // what this person counted: "FG-500 / L1: 278"
};
struct Counts {
    std::vector<CountView> all;
};
Counts readCounts(const db::Read&, const std::string& site);
std::string write(const Counts&);
Counts countsBack(const std::string&);

struct UnitLine {
    std::string item, name, lot, unit;
    Quantity quantity;
};
struct UnitView {
    tl::HandlingUnitId unit;
    std::string sscc, kind, state, place, order, customer, shipment, load;
    std::int64_t gross = 0;
    std::vector<UnitLine> lots;
    std::int64_t inner = 0;  // units in it
    std::string held = {};   // what of it is on hold, and for which case: "FG-500 / FG-L1 (CP-1)"; '' for nothing
};
std::optional<UnitView> readUnit(const db::Read&, tl::HandlingUnitId);
std::string write(const UnitView&);
UnitView unitBack(const std::string&);

struct LoadView {
    tl::TruckLoadId load;
    std::string number, carrier, vehicle, dock;
    std::optional<db::Instant> leavesAt;
    std::int64_t units = 0;
};
BOOST_DESCRIBE_STRUCT(LoadView, (), (load, number, carrier, vehicle, dock, leavesAt, units))
struct Loads {
    std::vector<LoadView> all;
};
Loads readLoads(const db::Read&, const std::string& site);
std::string write(const Loads&);
Loads loadsBack(const std::string&);

}  // namespace terminal::warehouse
