// Goods that just came in: packed and sent on to the dock or to their place, in the commit that brought them.
#include <algorithm>

#include "calendar/calendar.h"
#include "inventory/stock.h"
#include "promise/promise.h"
#include "warehouse/handling.h"
#include "warehouse/loads.h"
#include "warehouse/packing.h"
#include "warehouse/places.h"
#include "warehouse/tasks.h"
#include "warehouse/unit_moves.h"
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

Quantity heldBy(const db::Read& read, HandlingUnitId unit) {
    Quantity held;
    for (const auto& c : contentOf(read, unit)) held += c.quantity;
    return held;
}

void propose(const db::Read& read, NewTask& task) {
    auto proposal = putAwayBin(read, {task.from, task.lot, task.quantity, task.unit});
    task.to = proposal.bin;
    task.note = std::move(proposal.why);
}

// The one task of an outermost unit: what is within it is not carried by itself any more.
void taskFor(db::Tx& tx, Handled& handled, NewTask task, HandlingUnitId unit) {
    for (const auto part : within(tx, unit))
        if (part != unit) endTasks(tx, part);
    task.unit = unit;
    task.quantity = heldBy(tx, unit);
    const auto open = tx.tryMake<WarehouseTaskId>(R"sql(
        update warehouse_task set quantity = $2 where handling_unit_id = $1 and state = 'open' returning warehouse_task_id
    )sql", unit, task.quantity);
    if (!open && task.kind == TaskKind::put_away) propose(tx, task);
    handled.tasks.push_back(open ? *open : makeTask(tx, task));
}

// Units and loose goods go the same way.
void send(db::Tx& tx, Handled& handled, NewTask task, const Packed& packed) {
    handled.units.insert(handled.units.end(), packed.made.begin(), packed.made.end());
    if (task.kind == TaskKind::cross_dock && (!task.to || *task.to == task.from)) return;
    for (const auto unit : packed.outermost) taskFor(tx, handled, task, unit);
    if (packed.loose == Quantity{}) return;
    task.quantity = packed.loose;
    if (task.kind == TaskKind::put_away) propose(tx, task);
    handled.tasks.push_back(makeTask(tx, task));
}

// An order line that waits for the item, and for nothing that already comes to it from a dock.
struct WaitingLine {
    SalesOrderId order;
    SalesOrderLineId line;
    Date wantedOn;
    int minShelfDays = 0;
    Quantity waiting;
};
BOOST_DESCRIBE_STRUCT(WaitingLine, (), (order, line, wantedOn, minShelfDays, waiting))

std::vector<WaitingLine> waitingFor(const db::Read& read, LotId lot, SiteId site) {
    return read.all<WaitingLine>(R"sql(
        select o.sales_order_id as "order", l.sales_order_line_id as line, l.wanted_on, c.min_shelf_days,
               l.waiting - coalesce((select cast(sum(t.quantity) as bigint) from warehouse_task t
                                     where t.sales_order_line_id = l.sales_order_line_id and t.state = 'open'
                                       and t.kind = 'cross_dock'
                                       and exists (select 1 from bin n where n.bin_id = t.from_bin_id and n.kind = 'inbound')),
                                    0) as waiting
        from lot t
        join sales_order_line l on l.item_id = t.item_id and l.waiting > 0 and (l.lot_id is null or l.lot_id = t.lot_id)
        join sales_order o on o.sales_order_id = l.sales_order_id and o.state = 'signed' and o.site_id = $2
        join customer c on c.customer_id = o.customer_id
        where t.lot_id = $1 and t.on_hold = 0
        order by o.signed_at nulls last, l.sales_order_line_id
    )sql", lot, site);
}

// Nothing is set aside in an inbound bin: what an order that leaves by the next ship day waits for goes straight to its
// dock, where it is set aside by coming there.
Quantity crossDock(db::Tx& tx, Handled& handled, const Arrived& arrived, WarehouseId warehouse, Quantity left) {
    calendar::ShipDays days{tx, arrived.site};
    const auto next = days.earliest(days.today());
    const auto expires = tx.one<std::optional<Date>>(R"sql(select expires_on from lot where lot_id = $1)sql", arrived.lot);
    for (const auto& w : waitingFor(tx, arrived.lot, arrived.site)) {
        const auto part = std::min(left, w.waiting);
        if (part <= Quantity{} || days.earliest(w.wantedOn) > next || promise::isExpired(expires, next, w.minShelfDays)) continue;
        const auto way = wayOut(tx, w.order, warehouse);
        if (!way.dock) continue;
        auto task = taskOf(arrived, TaskKind::cross_dock, priorityOfCrossDock);
        task.line = w.line;
        task.to = way.dock;
        task.dueAt = way.due;
        task.quantity = part;
        handled.tasks.push_back(makeTask(tx, task));
        left -= part;
    }
    return left;
}

}  // namespace

// What is nobody's: not set aside for orders or work, and not on its way by an earlier task.
Quantity unclaimed(const db::Read& read, LotId lot, BinId bin) {
    return read.find<Quantity>(R"sql(
        select b.on_hand - b.allocated
               - coalesce((select cast(sum(t.quantity) as bigint) from warehouse_task t
                           where t.lot_id = $1 and t.from_bin_id = $2 and t.state = 'open'
                             and (t.sales_order_line_id is null or n.kind = 'inbound')), 0) as unclaimed
        from stock_balance b join bin n on n.bin_id = b.bin_id
        where b.lot_id = $1 and b.bin_id = $2
    )sql", lot, bin).value_or(Quantity{});
}

void putAwayLoose(db::Tx& tx, Handled& handled, const Arrived& arrived, Quantity quantity) {
    send(tx, handled, taskOf(arrived, TaskKind::put_away, priorityOfPutAway), {{}, {}, quantity});
}

void putAwayUnit(db::Tx& tx, Handled& handled, const Arrived& arrived, HandlingUnitId unit) {
    taskFor(tx, handled, taskOf(arrived, TaskKind::put_away, priorityOfPutAway), unit);
}

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
        const auto way = wayOut(tx, o.order, place.warehouse);
        task.line = o.line;
        task.to = way.dock;
        task.dueAt = way.due;
        send(tx, handled, task, packGoods(tx, {arrived.site, arrived.lot, arrived.bin, part, o.order}));
        if (const auto walk = addToWalk(tx, o.order, arrived.lot, arrived.bin)) handled.pickLists.push_back(*walk);
    }
    if (place.kind == "inbound") left = crossDock(tx, handled, arrived, place.warehouse, left);
    left = std::min(left, unclaimed(tx, arrived.lot, arrived.bin));
    if (left <= Quantity{}) return handled;
    const auto packed = packGoods(tx, {arrived.site, arrived.lot, arrived.bin, left, {}});
    if (place.kind == "storage")  // it lies where it belongs
        handled.units.insert(handled.units.end(), packed.made.begin(), packed.made.end());
    else
        send(tx, handled, taskOf(arrived, TaskKind::put_away, priorityOfPutAway), packed);
    return handled;
}

}  // namespace warehouse
