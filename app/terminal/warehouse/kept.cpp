// The pages of the warehouse as JSON, in the terminal's file.
#include "app/terminal/warehouse/view.h"
#include "database/json.h"
#include "shared/numbers.h"

namespace terminal::warehouse {

BOOST_DESCRIBE_STRUCT(TaskView, (),
                      (task, kind, item, name, lotNumber, unitCode, sscc, fromCode, toCode, order, note, blockedBy,
                       nowhere, lot, unit, from, to, quantity, dueAt))
BOOST_DESCRIBE_STRUCT(Tasks, (), (all, rounds, walks, counts, loads))
BOOST_DESCRIBE_STRUCT(CartView, (), (order, lot, number, item, lotNumber, quantity))
BOOST_DESCRIBE_STRUCT(WalkView, (), (number, method, round, pickList, takenBy, order, grips, cart))
BOOST_DESCRIBE_STRUCT(Walks, (), (all))
BOOST_DESCRIBE_STRUCT(CountView, (), (count, bin, number, place, item, cause, state, countedBy, dueOn, lines))
BOOST_DESCRIBE_STRUCT(Counts, (), (all))
BOOST_DESCRIBE_STRUCT(UnitLine, (), (item, name, lot, unit, quantity))
BOOST_DESCRIBE_STRUCT(UnitView, (),
                      (unit, sscc, kind, state, place, order, customer, shipment, load, gross, lots, inner, held))
BOOST_DESCRIBE_STRUCT(Loads, (), (all))

std::string write(const Tasks& tasks) { return db::json::written(tasks); }
Tasks tasksBack(const std::string& json) { return db::json::fromJson<Tasks>(json, nullptr); }
std::string write(const Walks& walks) { return db::json::written(walks); }
Walks walksBack(const std::string& json) { return db::json::fromJson<Walks>(json, nullptr); }
std::string write(const WalkView& walk) { return db::json::written(walk); }
WalkView walkBack(const std::string& json) { return db::json::fromJson<WalkView>(json, nullptr); }
std::string write(const Counts& counts) { return db::json::written(counts); }
Counts countsBack(const std::string& json) { return db::json::fromJson<Counts>(json, nullptr); }
std::string write(const UnitView& unit) { return db::json::written(unit); }
UnitView unitBack(const std::string& json) { return db::json::fromJson<UnitView>(json, nullptr); }
std::string write(const Loads& loads) { return db::json::written(loads); }
Loads loadsBack(const std::string& json) { return db::json::fromJson<Loads>(json, nullptr); }

}  // namespace terminal::warehouse
