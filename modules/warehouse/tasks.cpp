#include "warehouse/tasks.h"

#include <algorithm>

#include "warehouse/places.h"

namespace warehouse {
namespace {

struct Row {
    WarehouseTaskId task;
    TaskKind kind = TaskKind::move;
    LotId lot;
    std::string item, name, lotNumber, unitCode;
    std::optional<HandlingUnitId> unit;
    std::string sscc;
    BinId from;
    std::string fromCode;
    std::optional<BinId> to;
    std::string toCode;
    Quantity quantity;
    std::string order;
    int priority = 0;
    std::optional<db::Instant> dueAt;
    std::string takenBy, note, state;
    bool lockedOut = false, lockedIn = false;
    Quantity there;                 // loose goods in the bin it starts from
    std::optional<BinId> standsIn;  // the unit
};
BOOST_DESCRIBE_STRUCT(Row, (),
                      (task, kind, lot, item, name, lotNumber, unitCode, unit, sscc, from, fromCode, to, toCode, quantity, order,
                       priority, dueAt, takenBy, note, state, lockedOut, lockedIn, there, standsIn))

std::vector<Row> rows(const db::Read& read, std::optional<SiteId> site, std::optional<WarehouseTaskId> task) {
    return read.all<Row>(R"sql(
        with wanted (id) as (
            select warehouse_task_id from warehouse_task where site_id = $1 and state = 'open'
            union all
            select warehouse_task_id from warehouse_task where warehouse_task_id = $2
        )
        select t.warehouse_task_id as task, t.kind, t.lot_id as lot, i.number as item, i.name, l.number as lot_number,
               m.code as unit_code, t.handling_unit_id as unit, coalesce(u.sscc, '') as sscc, t.from_bin_id as "from",
               fw.code || '/' || f.code as from_code, t.to_bin_id as "to", coalesce(tw.code || '/' || d.code, '') as to_code,
               t.quantity, coalesce(o.number, '') as "order", t.priority, t.due_at, t.taken_by, coalesce(t.note, '') as note,
               t.state,
               case when fr.locked in ('out', 'both') then 1 else 0 end as locked_out,
               case when dr.locked in ('in', 'both') then 1 else 0 end as locked_in,
               coalesce(b.on_hand, 0) as there, u.bin_id as stands_in
        from wanted
        join warehouse_task t on t.warehouse_task_id = wanted.id
        join lot l on l.lot_id = t.lot_id
        join item i on i.item_id = l.item_id
        join unit m on m.unit_id = i.unit_id
        join bin f on f.bin_id = t.from_bin_id
        join warehouse fw on fw.warehouse_id = f.warehouse_id
        left join handling_unit u on u.handling_unit_id = t.handling_unit_id
        left join bin d on d.bin_id = t.to_bin_id
        left join warehouse tw on tw.warehouse_id = d.warehouse_id
        left join bin_rule fr on fr.bin_id = t.from_bin_id
        left join bin_rule dr on dr.bin_id = t.to_bin_id
        left join sales_order_line x on x.sales_order_line_id = t.sales_order_line_id
        left join sales_order o on o.sales_order_id = x.sales_order_id
        left join stock_balance b on b.lot_id = t.lot_id and b.bin_id = t.from_bin_id
        order by t.priority, t.due_at nulls last, fw.code, f.walk, f.code, t.warehouse_task_id
    )sql", site, task);
}

std::string blockOf(const Row& row) {
    if (row.lockedOut) return "locked_out";
    if (row.lockedIn) return "locked_in";
    const bool gone = row.unit ? row.standsIn != row.from : row.there < row.quantity;
    return gone ? "gone" : "";
}

Task taskOf(Row row) {
    Task task;
    task.task = row.task;
    task.kind = row.kind;
    task.lot = row.lot;
    task.item = std::move(row.item);
    task.name = std::move(row.name);
    task.lotNumber = std::move(row.lotNumber);
    task.unitCode = std::move(row.unitCode);
    task.unit = row.unit;
    task.sscc = std::move(row.sscc);
    task.from = row.from;
    task.fromCode = std::move(row.fromCode);
    task.to = row.to;
    task.toCode = std::move(row.toCode);
    task.quantity = row.quantity;
    task.order = std::move(row.order);
    task.priority = row.priority;
    task.dueAt = row.dueAt;
    task.takenBy = std::move(row.takenBy);
    task.note = std::move(row.note);
    task.state = std::move(row.state);
    return task;
}

}  // namespace

std::vector<Task> openTasks(const db::Read& read, SiteId site) {
    std::vector<Task> all;
    for (auto& row : rows(read, site, std::nullopt)) {
        const auto block = blockOf(row);
        all.push_back(taskOf(std::move(row)));
        all.back().blockedBy = block;
    }
    const auto& me = read.actor().name;
    std::ranges::stable_sort(all, {}, [&](const Task& task) { return task.takenBy == me ? 0 : task.takenBy.empty() ? 1 : 2; });
    return all;
}

std::vector<Task> startableTasks(const db::Read& read, SiteId site) {
    auto all = openTasks(read, site);
    const auto& me = read.actor().name;
    std::erase_if(all, [&](const Task& task) { return !task.blockedBy.empty() || (!task.takenBy.empty() && task.takenBy != me); });
    return all;
}

std::optional<Task> findTask(const db::Read& read, WarehouseTaskId id) {
    for (auto& row : rows(read, std::nullopt, id)) {
        const auto block = row.state == "open" ? blockOf(row) : std::string{};
        auto task = taskOf(std::move(row));
        task.blockedBy = block;
        return task;
    }
    return std::nullopt;
}

Nowhere whyNowhere(const db::Read& read, const Task& task) {
    auto bins = suitedBins(read, {task.from, task.lot, task.quantity, task.unit}, 1);
    if (bins.empty()) return {};
    if (!bins.front().against) return {bins.front().code, std::nullopt};
    return {{}, std::move(bins.front().against)};
}

}  // namespace warehouse
