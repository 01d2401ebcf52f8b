// The dispatch list: what there is to do at a work centre, the next job on top, and why one cannot begin.
#include <algorithm>

#include "production/floor_checks.h"

namespace production {

BOOST_DESCRIBE_STRUCT(AtWork, (), (employee, number, name, kind, sinceAt))
BOOST_DESCRIBE_STRUCT(Dispatch, (),
                      (operation, order, orderNumber, name, opNo, itemId, item, itemName, revision, unit, dueOn, priority, state))

namespace {

using namespace floor;

std::vector<AtWork> peopleAt(const db::Read& read, WorkOrderOperationId operation) {
    return read.all<AtWork>(R"sql(
        select e.employee_id as employee, e.number, e.name, j.kind, j.since_at
        from job j join employee e on e.employee_id = j.employee_id
        where j.work_order_operation_id = $1 order by j.since_at, j.job_id
    )sql", operation);
}

// What is left of it in hours, by the times it was released with; exact but for what is below a millisecond.
std::int64_t plannedMs(const Operation& op, Quantity left) {
    const auto run = mulDiv(op.runMs, left.millionths, op.runQuantity.millionths, Rounding::Up);
    return run + (op.state == "waiting" ? op.setupMs : 0);
}

void add(std::vector<Blocked>& all, Block by, const db::Reasons& reasons) {
    for (const auto& why : reasons.all()) all.push_back({by, why});
}

std::vector<Blocked> blocksOf(const db::Read& read, const Operation& op, const std::optional<Person>& who) {
    std::vector<Blocked> all;
    const auto ask = [&](Block by, auto&& check) {
        db::Reasons reasons;
        check(read, op, reasons);
        add(all, by, reasons);
    };
    ask(Block::stopped, checkStopped);
    ask(Block::earlier, checkEarlier);
    ask(Block::material, checkMaterial);
    ask(Block::quality, checkHeld);
    ask(Block::tool, checkTool);
    ask(Block::drawing, checkDrawings);
    if (op.machineId)
        ask(Block::machine, [&](const db::Read& r, const Operation& o, db::Reasons& reasons) {
            checkMachine(r, *op.machineId, o, reasons);
        });
    ask(Block::skill, [&](const db::Read& r, const Operation& o, db::Reasons& reasons) {
        if (who)
            checkSkill(r, *who, o, reasons, "employee");
        else
            checkSkilledAtAll(r, o, reasons);
    });
    return all;
}

}  // namespace

std::vector<Dispatch> dispatchList(const db::Read& read, WorkCenterId center, std::optional<EmployeeId> who) {
    const auto person = who ? std::optional{theEmployee(read, *who)} : std::nullopt;
    auto all = read.all<Dispatch>(R"sql(
        select o.work_order_operation_id as operation, o.work_order_id as "order", w.number as order_number, o.name, o.op_no,
               w.item_id, i.number as item, i.name as item_name, w.revision, u.code as unit, w.due_on, w.priority, o.state
        from work_order_operation o
        join work_order w on w.work_order_id = o.work_order_id
        join item i on i.item_id = w.item_id
        join unit u on u.unit_id = i.unit_id
        where o.work_center_id = $1 and o.state in ('waiting', 'running', 'paused') and w.state = 'released'
          and o.supplier_id is null
        order by case when o.state = 'running' then 0 else 1 end, w.priority, w.due_on, w.work_order_id, o.op_no
    )sql", center);
    for (auto& row : all) {
        const auto op = theOperation(read, row.operation);
        row.left = std::max(op.quantity - op.reported(), Quantity{});
        row.plannedMs = plannedMs(op, row.left);
        row.people = peopleAt(read, row.operation);
        row.blockedBy = blocksOf(read, op, person);
    }
    return all;
}

}  // namespace production
