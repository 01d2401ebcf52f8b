#include "calendar/calendar.h"
#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/places.h"
#include "warehouse/tasks.h"
#include "warehouse/unit_moves.h"
#include "warehouse/walks.h"

namespace warehouse {
namespace {

struct Facts {
    WarehouseTaskId task;
    SiteId site;
    TaskKind kind = TaskKind::move;
    LotId lot;
    ItemId item;
    std::string lotNumber, state;
    std::optional<HandlingUnitId> unit;
    BinId from;
    std::optional<BinId> to, then;
    Quantity quantity;
    std::optional<SalesOrderLineId> line;
    std::optional<SalesOrderId> order;
    std::string documentKind;
    std::optional<std::int64_t> documentId;
    int priority = 0;
    std::optional<db::Instant> dueAt;
};
BOOST_DESCRIBE_STRUCT(Facts, (),
                      (task, site, kind, lot, item, lotNumber, state, unit, from, to, then, quantity, line, order, documentKind,
                       documentId, priority, dueAt))

Facts theTask(const db::Read& read, WarehouseTaskId task) {
    auto found = read.find<Facts>(R"sql(
        select t.warehouse_task_id as task, t.site_id as site, t.kind, t.lot_id as lot, l.item_id as item, l.number as lot_number,
               t.state, t.handling_unit_id as unit, t.from_bin_id as "from", t.to_bin_id as "to", t.then_bin_id as "then",
               t.quantity, t.sales_order_line_id as line, x.sales_order_id as "order", t.document_kind, t.document_id, t.priority,
               t.due_at
        from warehouse_task t
        join lot l on l.lot_id = t.lot_id
        left join sales_order_line x on x.sales_order_line_id = t.sales_order_line_id
        where t.warehouse_task_id = $1
    )sql", task);
    if (!found) db::refuse("warehouse.task.none", "There is no such task. Look at the list again.", {}, "task");
    return std::move(*found);
}

// The right goods: the unit by its label, loose goods by their lot.
void checkGoods(const db::Read& read, const Facts& task, const DoTask& args, const std::string& from, db::Reasons& reasons) {
    if (task.unit) {
        const auto wanted = theUnit(read, *task.unit);
        if (args.unit != task.unit)
            reasons.add("warehouse.task.unit",
                        "The task is about unit {wanted} in {bin}; {scanned} was scanned. Put it back and take that one.",
                        {{"wanted", wanted.sscc}, {"bin", from}, {"scanned", args.unit ? theUnit(read, *args.unit).sscc : "?"}},
                        "unit");
        if (args.quantity)
            reasons.add("warehouse.task.whole", "Unit {unit} is carried as it is. Leave the quantity out.",
                        {{"unit", wanted.sscc}}, "quantity");
        if (wanted.binId != task.from || wanted.truckLoadId)
            reasons.add("warehouse.task.gone",
                        "What the task is about does not lie in {bin} any more. Look at the list again, or cancel the task.",
                        {{"bin", from}}, "task");
        return;
    }
    if (args.lot != task.lot) {
        const auto scanned = args.lot ? read.find<std::string>(R"sql(select number from lot where lot_id = $1)sql", *args.lot)
                                      : std::optional<std::string>{};
        reasons.add("warehouse.task.lot",
                    "This is lot {scanned}; the task is about lot {wanted} in {bin}. Put it back and take that one.",
                    {{"scanned", scanned.value_or("?")}, {"wanted", task.lotNumber}, {"bin", from}}, "lot");
    }
    const auto quantity = args.quantity.value_or(task.quantity);
    if (quantity <= Quantity{} || quantity > task.quantity)
        reasons.add("warehouse.task.quantity", "The task is about {most}; {quantity} cannot be carried for it. Count again.",
                    {{"most", task.quantity}, {"quantity", quantity}}, "quantity");
    const auto there = read.find<Quantity>(R"sql(
        select on_hand from stock_balance where lot_id = $1 and bin_id = $2
    )sql", task.lot, task.from);
    if (there.value_or(Quantity{}) < quantity)
        reasons.add("warehouse.task.gone",
                    "What the task is about does not lie in {bin} any more. Look at the list again, or cancel the task.",
                    {{"bin", from}}, "task");
}

// The right place: the task's own, or another that takes the goods.
void checkPlace(const db::Read& read, const Facts& task, const DoTask& args, db::Reasons& reasons) {
    const auto place = binPlace(read, args.to, "to");
    const bool own = args.to == task.to || args.to == task.then;
    const bool dock = place.kind == "outbound" && place.site == task.site;
    const bool free = task.kind == TaskKind::put_away || task.kind == TaskKind::move;
    if (args.to == args.from || place.site != task.site || (task.kind == TaskKind::cross_dock && !own && !dock) ||
        (!free && task.kind != TaskKind::cross_dock && !own) || (task.then && !own)) {
        const auto wanted = task.to ? binPlace(read, *task.to).code : std::string{"?"};
        reasons.add("warehouse.task.to", "The task goes to {wanted}, not to {scanned}. Carry it there.",
                    {{"wanted", wanted}, {"scanned", place.code}}, "to");
        return;
    }
    // At a dock or where goods change hands nothing stays; elsewhere the place has to take them.
    const bool passes = (task.kind != TaskKind::put_away && place.kind == "outbound") || (task.then && args.to == task.to) ||
                        (task.kind == TaskKind::move && place.kind == "production");
    if (passes) return;
    const PutAway what{task.from, task.lot, args.quantity.value_or(task.quantity), task.unit};
    if (const auto no = misfit(read, what, args.to, task.task)) reasons.add(no->code, no->sentence, no->details, no->field);
}

// Before the goods leave: what is still asked for then is cut to what still lies there.
void finish(db::Tx& tx, const Facts& task, Quantity done, BinId to) {
    if (done < task.quantity)
        tx.run(R"sql(
            update warehouse_task set quantity = quantity - $2 where warehouse_task_id = $1
        )sql", task.task, done);
    else
        tx.run(R"sql(
            update warehouse_task
            set state = 'done', done_at = $2, done_by = $3, from_bin_id = $4, to_bin_id = $5
            where warehouse_task_id = $1
        )sql", task.task, tx.now(), tx.actor().name, task.from, to);
}

void noteMove(db::Tx& tx, WarehouseTaskId task, std::optional<StockMoveId> move) {
    tx.run(R"sql(
        update warehouse_task set stock_move_id = $2 where warehouse_task_id = $1 and state = 'done'
    )sql", task, move);
}

// Loose goods; where the order's own are packed by now, they come out of their unit, or along with it.
std::optional<StockMoveId> carryLoose(db::Tx& tx, const Facts& task, Quantity quantity, BinId to) {
    std::vector<HandlingUnitId> whole;
    if (task.order) whole = withdraw(tx, *task.order, {{task.lot, task.from, quantity, {}}}, "quantity", true).whole;
    inventory::Carry carry;
    carry.lot = task.lot;
    carry.from = task.from;
    carry.to = to;
    carry.quantity = quantity;
    carry.order = task.order;
    const inventory::Document document{
        task.site, calendar::siteToday(tx, task.site), "transfer", {}, "Task of lot " + task.lotNumber, {}};
    const auto carried = inventory::carry(tx, document, {&carry, 1});
    for (const auto unit : whole) setDown(tx, unit, to, *task.order);
    followCarried(tx, carried.along, task.from, to);
    inventory::allocateWaiting(tx, task.item, task.site);
    inventory::coverAgain(tx, carried.dropped);
    return carried.moves.front();
}

std::optional<WarehouseTaskId> carryOn(db::Tx& tx, const Facts& task, Quantity quantity, BinId at) {
    if (!task.then || at == *task.then) return std::nullopt;
    NewTask next;
    next.site = task.site;
    next.kind = task.kind;
    next.lot = task.lot;
    next.unit = task.unit;
    next.from = at;
    next.to = task.then;
    next.quantity = quantity;
    next.line = task.line;
    next.documentKind = task.documentKind;
    next.documentId = task.documentId;
    next.priority = task.priority;
    next.dueAt = task.dueAt;
    return makeTask(tx, next);
}

}  // namespace

void check(const db::Read& read, const DoTask& args, db::Reasons& reasons) {
    const auto task = theTask(read, args.task);
    people::requireSite(read, "warehouse.doTask", task.site);
    const auto from = binPlace(read, task.from).code;
    if (task.state != "open") {
        reasons.add("warehouse.task.state", "This task is {state}: there is nothing left to carry. Take the next one.",
                    {{"state", task.state}}, "task");
        return;
    }
    if (args.from != task.from)
        reasons.add("warehouse.task.from", "The task starts at {wanted}; {scanned} was scanned. Go there.",
                    {{"wanted", from}, {"scanned", binPlace(read, args.from, "from").code}}, "from");
    checkGoods(read, task, args, from, reasons);
    if (!reasons.any()) checkPlace(read, task, args, reasons);
}

TaskDone doTask(db::Tx& tx, const DoTask& args) {
    const auto task = theTask(tx, args.task);
    const auto quantity = task.unit ? task.quantity : args.quantity.value_or(task.quantity);
    finish(tx, task, quantity, args.to);
    noteMove(tx, args.task,
             task.unit ? carryUnit(tx, theUnit(tx, *task.unit), args.to).front() : carryLoose(tx, task, quantity, args.to));
    TaskDone done;
    done.task = args.task;
    done.left = task.quantity - quantity;
    done.state = done.left == Quantity{} ? "done" : "open";
    done.next = carryOn(tx, task, quantity, args.to);
    return done;
}

}  // namespace warehouse
