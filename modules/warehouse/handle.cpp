// Goods that just came in: packed and sent on to the dock or to their place, in the commit that brought them.
#include <algorithm>

#include "inventory/stock.h"
#include "warehouse/packing.h"
#include "warehouse/tasks.h"
#include "warehouse/walks.h"
#include "warehouse/warehouse.h"

namespace warehouse {
namespace {

struct Place {
    std::string kind;
    WarehouseId warehouse;
};
BOOST_DESCRIBE_STRUCT(Place, (), (kind, warehouse))

// An order that goods in this bin are set aside for, and what was done about that before.
struct ForOrder {
    SalesOrderId order;
    SalesOrderLineId line;  // its first
    Quantity allocated;
    Quantity packed;   // in its units here
    Quantity carried;  // loose, by open tasks
};
BOOST_DESCRIBE_STRUCT(ForOrder, (), (order, line, allocated, packed, carried))

std::vector<ForOrder> ordersFor(const db::Read& read, LotId lot, BinId bin) {
    return read.all<ForOrder>(R"sql(
        select l.sales_order_id as "order", min(l.sales_order_line_id) as line,
               cast(sum(a.quantity) as bigint) as allocated,
               coalesce((select cast(sum(p.quantity) as bigint)
                         from packed p join handling_unit u on u.handling_unit_id = p.handling_unit_id
                         where p.lot_id = $1 and u.bin_id = $2 and u.sales_order_id = l.sales_order_id), 0) as packed,
               coalesce((select cast(sum(t.quantity) as bigint)
                         from warehouse_task t join sales_order_line x on x.sales_order_line_id = t.sales_order_line_id
                         where t.lot_id = $1 and t.from_bin_id = $2 and t.state = 'open' and t.handling_unit_id is null
                           and x.sales_order_id = l.sales_order_id), 0) as carried
        from stock_balance b
        join allocation a on a.stock_balance_id = b.stock_balance_id
        join sales_order_line l on l.sales_order_line_id = a.sales_order_line_id
        join sales_order o on o.sales_order_id = l.sales_order_id
        where b.lot_id = $1 and b.bin_id = $2
        group by l.sales_order_id, o.signed_at
        order by o.signed_at nulls last, l.sales_order_id
    )sql", lot, bin);
}

std::optional<BinId> dockOf(const db::Read& read, WarehouseId warehouse) {
    return read.find<BinId>(R"sql(
        select bin_id from bin where warehouse_id = $1 and kind = 'outbound' order by walk, bin_id limit 1
    )sql", warehouse);
}

std::optional<BinId> storageOf(const db::Read& read, WarehouseId warehouse) {
    return read.find<BinId>(R"sql(
        select bin_id from bin where warehouse_id = $1 and kind = 'storage' order by walk, bin_id limit 1
    )sql", warehouse);
}

Quantity heldBy(const db::Read& read, HandlingUnitId unit) {
    Quantity held;
    for (const auto& c : contentOf(read, unit)) held += c.quantity;
    return held;
}

// The one task of an outermost unit: what is within it is not carried by itself any more.
void taskFor(db::Tx& tx, Handled& handled, NewTask task, HandlingUnitId unit) {
    for (const auto part : within(tx, unit))
        if (part != unit)
            tx.run(R"sql(
                update warehouse_task set state = 'cancelled' where handling_unit_id = $1 and state = 'open'
            )sql", part);
    task.unit = unit;
    task.quantity = heldBy(tx, unit);
    const auto open = tx.tryMake<WarehouseTaskId>(R"sql(
        update warehouse_task set quantity = $2 where handling_unit_id = $1 and state = 'open' returning warehouse_task_id
    )sql", unit, task.quantity);
    handled.tasks.push_back(open ? *open : makeTask(tx, task));
}

// Units and loose goods go the same way.
void send(db::Tx& tx, Handled& handled, NewTask task, const Packed& packed) {
    handled.units.insert(handled.units.end(), packed.made.begin(), packed.made.end());
    if (!task.to || *task.to == task.from) return;
    for (const auto unit : packed.outermost) taskFor(tx, handled, task, unit);
    if (packed.loose == Quantity{}) return;
    task.quantity = packed.loose;
    handled.tasks.push_back(makeTask(tx, task));
}

NewTask taskOf(const Arrived& arrived, TaskKind kind, int priority) {
    NewTask task;
    task.site = arrived.site;
    task.kind = kind;
    task.lot = arrived.lot;
    task.from = arrived.bin;
    task.documentKind = arrived.documentKind;
    task.documentId = arrived.documentId;
    task.priority = priority;
    return task;
}

}  // namespace

Handled handle(db::Tx& tx, const Arrived& arrived) {
    Handled handled;
    const auto place =
        tx.one<Place>(R"sql(select kind, warehouse_id as warehouse from bin where bin_id = $1)sql", arrived.bin);
    if (place.kind == "inspection" || place.kind == "quarantine") return handled;

    auto left = arrived.quantity;
    for (const auto& o : ordersFor(tx, arrived.lot, arrived.bin)) {
        const auto part = std::min(left, o.allocated - o.packed - o.carried);
        if (part <= Quantity{}) continue;
        left -= part;
        auto task = taskOf(arrived, TaskKind::cross_dock, priorityOfCrossDock);
        task.line = o.line;
        task.to = dockOf(tx, place.warehouse);
        send(tx, handled, task, packGoods(tx, {arrived.site, arrived.lot, arrived.bin, part, o.order}));
        if (const auto walk = addToWalk(tx, o.order, arrived.lot, arrived.bin)) handled.pickLists.push_back(*walk);
    }
    if (left == Quantity{}) return handled;
    auto task = taskOf(arrived, TaskKind::put_away, priorityOfPutAway);
    if (place.kind != "storage") task.to = storageOf(tx, place.warehouse);
    send(tx, handled, task, packGoods(tx, {arrived.site, arrived.lot, arrived.bin, left, {}}));
    return handled;
}

}  // namespace warehouse
