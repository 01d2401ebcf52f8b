#include "warehouse/unit_moves.h"

#include <algorithm>
#include <set>

#include "calendar/calendar.h"
#include "warehouse/walks.h"

namespace warehouse {
namespace {

// A task ends where its unit came to its place; else it goes on from where the unit stands now.
void tasksFollow(db::Tx& tx, HandlingUnitId unit, BinId to, std::optional<StockMoveId> move) {
    tx.run(R"sql(
        update warehouse_task set state = 'done', done_at = $3, done_by = $4, stock_move_id = $5
        where handling_unit_id = $1 and state = 'open'
          and (to_bin_id = $2
               or (kind = 'cross_dock' and exists (select 1 from bin n where n.bin_id = $2 and n.kind = 'outbound')))
    )sql", unit, to, tx.now(), tx.actor().name, move);
    tx.run(R"sql(
        update warehouse_task set from_bin_id = $2 where handling_unit_id = $1 and state = 'open'
    )sql", unit, to);
}

struct Open {
    WarehouseTaskId task;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(Open, (), (task, quantity))

}  // namespace

void dissolveIfEmpty(db::Tx& tx, HandlingUnitId unit) {
    const auto u = theUnit(tx, unit);
    const auto inside = tx.one<int>(R"sql(
        select (select count(*) from packed where handling_unit_id = $1) +
               (select count(*) from handling_unit where parent_id = $1) as inside
    )sql", unit);
    if (inside > 0) return;
    tx.run(R"sql(
        update handling_unit set state = 'unpacked', bin_id = null, parent_id = null, version = version + 1
        where handling_unit_id = $1
    )sql", unit);
    endTasks(tx, unit);
    if (u.parentId) dissolveIfEmpty(tx, *u.parentId);
}

void endTasks(db::Tx& tx, HandlingUnitId unit) {
    tx.run(R"sql(
        update warehouse_task set state = 'cancelled' where handling_unit_id = $1 and state = 'open'
    )sql", unit);
}

void takeOff(db::Tx& tx, const UnitFacts& unit) {
    if (!unit.parentId) return;
    setParent(tx, unit.handlingUnitId, std::nullopt);
    recount(tx, *unit.parentId);
    dissolveIfEmpty(tx, *unit.parentId);
}

void takeLoose(db::Tx& tx, HandlingUnitId unit, LotId lot, BinId bin, Quantity quantity) {
    fill(tx, unit, lot, bin, -quantity);
    setState(tx, unit, UnitState::open);
    recount(tx, unit);
    dissolveIfEmpty(tx, unit);
}

void standIn(db::Tx& tx, HandlingUnitId unit, std::optional<BinId> bin) {
    for (const auto part : within(tx, unit))
        tx.run(R"sql(
            update handling_unit set bin_id = $2, version = version + 1 where handling_unit_id = $1
        )sql", part, bin);
}

void setDown(db::Tx& tx, HandlingUnitId unit, BinId to, SalesOrderId order) {
    for (const auto& c : contentOf(tx, unit)) inventory::pack(tx, c.lot, to, c.quantity);
    standIn(tx, unit, to);
    for (const auto part : within(tx, unit)) {
        tx.run(R"sql(
            update handling_unit set sales_order_id = $2, version = version + 1
            where handling_unit_id = $1 and sales_order_id is distinct from $2
        )sql", part, order);
        tasksFollow(tx, part, to, std::nullopt);
    }
}

void looseCarried(db::Tx& tx, SalesOrderLineId line, LotId lot, BinId from, Quantity quantity) {
    const auto open = tx.all<Open>(R"sql(
        select t.warehouse_task_id as task, t.quantity
        from warehouse_task t
        join sales_order_line x on x.sales_order_line_id = t.sales_order_line_id
        join sales_order_line l on l.sales_order_id = x.sales_order_id and l.sales_order_line_id = $1
        where t.lot_id = $2 and t.from_bin_id = $3 and t.state = 'open' and t.handling_unit_id is null
        order by t.warehouse_task_id
    )sql", line, lot, from);
    for (const auto& task : open) {
        const auto part = std::min(task.quantity, quantity);
        if (part == Quantity{}) return;
        quantity -= part;
        if (part == task.quantity)
            tx.run(R"sql(
                update warehouse_task set state = 'done', done_at = $2, done_by = $3 where warehouse_task_id = $1
            )sql", task.task, tx.now(), tx.actor().name);
        else
            tx.run(R"sql(
                update warehouse_task set quantity = quantity - $2 where warehouse_task_id = $1
            )sql", task.task, part);
    }
}

std::vector<StockMoveId> carryUnit(db::Tx& tx, const UnitFacts& unit, BinId to) {
    const auto from = unit.binId.value();
    takeOff(tx, unit);
    std::vector<inventory::Carry> carries;
    std::set<ItemId> items;
    for (const auto& c : contentOf(tx, unit.handlingUnitId)) {
        auto& part = carries.emplace_back();
        part.lot = c.lot;
        part.from = from;
        part.to = to;
        part.quantity = c.quantity;
        part.order = unit.salesOrderId;
        part.packed = true;
        items.insert(c.item);
    }
    const inventory::Document document{
        unit.siteId, calendar::siteToday(tx, unit.siteId), "transfer", {}, "Transfer of unit " + unit.sscc, {}};
    const auto carried = inventory::carry(tx, document, carries);
    standIn(tx, unit.handlingUnitId, to);
    followCarried(tx, carried.along, from, to);
    for (const auto part : within(tx, unit.handlingUnitId)) tasksFollow(tx, part, to, carried.moves.front());
    for (const auto item : items) inventory::allocateWaiting(tx, item, unit.siteId);
    inventory::coverAgain(tx, carried.dropped);
    return carried.moves;
}

}  // namespace warehouse
