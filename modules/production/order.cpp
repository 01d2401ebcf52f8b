#include "production/order.h"

#include <algorithm>

#include "inventory/facts.h"
#include "promise/promise.h"

namespace production {

Quantity ComponentFacts::missing() const { return std::max(required - issued - allocated, Quantity{}); }
Quantity ComponentFacts::unissued() const { return std::max(required - issued, Quantity{}); }

OrderFacts theOrder(const db::Read& read, WorkOrderId order) {
    auto found = read.find<OrderFacts>(R"sql(
        select w.work_order_id, w.site_id, w.number, w.kind, w.item_id, i.number as item, w.revision,
               i.item_category_id, c.costing, i.tracking, i.shelf_days, w.quantity, w.state, w.starts_on, w.due_on,
               w.supply_id, w.lot, w.good, w.scrapped, w.reworked, w.wip, w.unit_cost, w.source_order_id, w.stopped,
               w.version
        from work_order w
        join item i on i.item_id = w.item_id
        join item_category c on c.item_category_id = i.item_category_id
        where w.work_order_id = $1
    )sql", order);
    if (!found)
        db::refuse("production.order.unknown", "There is no such work order. Look it up again.", {}, "order");
    return std::move(*found);
}

std::vector<ComponentFacts> componentsOf(const db::Read& read, WorkOrderId order) {
    return read.all<ComponentFacts>(R"sql(
        select c.work_order_component_id, c.work_order_id, c.line_no, c.kind, c.item_id, i.number as item, c.revision,
               i.tracking, c.per_one, c.required, c.unit_cost, c.op_no, c.backflush, c.cost_share, c.allocated, c.issued
        from work_order_component c join item i on i.item_id = c.item_id
        where c.work_order_id = $1 order by c.line_no
    )sql", order);
}

std::vector<SubstituteFacts> substitutesOf(const db::Read& read, WorkOrderComponentId component) {
    return read.all<SubstituteFacts>(R"sql(
        select s.priority, s.item_id, i.number as item, s.numerator, s.denominator
        from work_order_substitute s join item i on i.item_id = s.item_id
        where s.work_order_component_id = $1 order by s.priority
    )sql", component);
}

std::vector<OperationFacts> operationsOf(const db::Read& read, WorkOrderId order) {
    return read.all<OperationFacts>(R"sql(
        select o.work_order_operation_id, o.op_no, o.name, o.work_center_id, w.supply_bin_id, w.output_bin_id, o.run_ms,
               o.run_quantity, o.crew, o.labour_rate, o.overhead_rate, o.state, o.good, o.scrapped, o.reworked
        from work_order_operation o join work_center w on w.work_center_id = o.work_center_id
        where o.work_order_id = $1 order by o.op_no
    )sql", order);
}

std::string_view word(OrderState state) { return boost::describe::enum_to_string(state, "?"); }

void checkState(const OrderFacts& order, std::initializer_list<OrderState> fit, db::Reasons& reasons) {
    if (std::ranges::find(fit, order.state) != fit.end()) return;
    std::string wanted;
    for (const auto state : fit) wanted += (wanted.empty() ? "" : ", ") + std::string{word(state)};
    reasons.add("production.order.state",
                "{order} is in state '{state}'; for this it must be in state '{wanted}'. Look at the order again.",
                {{"order", order.number}, {"state", word(order.state)}, {"wanted", wanted}}, "order");
}

void checkGoing(const OrderFacts& order, db::Reasons& reasons) {
    if (!order.stopped.empty())
        reasons.add("production.order.stopped",
                    "{order} is stopped: {why}. Nobody may go on with it until it is resumed.",
                    {{"order", order.number}, {"why", order.stopped}}, "order");
}

void checkReasonText(std::string_view reason, db::Reasons& reasons) {
    if (reason.empty())
        reasons.add("production.reason.missing", "Say why: others will ask.", {}, "reason");
    else if (db::characters(reason) > 500)
        reasons.add("production.reason.long", "A reason has at most 500 characters. Shorten it.", {}, "reason");
}

void checkBy(const db::Read& read, const By& by, db::Reasons& reasons) {
    if (by.employee && !read.find<EmployeeId>(R"sql(
            select employee_id from employee where employee_id = $1 and state = 'active'
        )sql", *by.employee))
        reasons.add("production.by.employee", "Nobody who works here has this number. Look the person up again.", {}, "employee");
    if (by.machine && !read.find<MachineId>(R"sql(select machine_id from machine where machine_id = $1)sql", *by.machine))
        reasons.add("production.by.machine", "There is no such machine. Look it up again.", {}, "machine");
}

SupplyId addSupply(db::Tx& tx, const OrderFacts& order) {
    const auto supply = tx.make<SupplyId>(R"sql(
        insert into supply (site_id, item_id, kind, document_kind, document_id, due_on, quantity, received, promised,
                            note, state, version)
        values ($1, $2, 'work', 'work_order', $3, $4, $5, 0, 0, $6, 'open', 1) returning supply_id
    )sql", order.siteId, order.itemId, order.workOrderId, order.dueOn, order.quantity, order.number);
    tx.run(R"sql(update work_order set supply_id = $2 where work_order_id = $1)sql", order.workOrderId, supply);
    return supply;
}

void followSupply(db::Tx& tx, WorkOrderId id, Quantity arrived) {
    const auto order = theOrder(tx, id);
    if (!order.supplyId) return;
    const bool ended = order.state != OrderState::planned && order.state != OrderState::released;
    const auto left = ended ? Quantity{} : order.left();
    tx.run(R"sql(
        update supply set received = received + $2, due_on = $4,
               quantity = case when received + $2 + $3 > 0 then received + $2 + $3 else quantity end,
               state = case when $3 > 0 then 'open' else 'closed' end, version = version + 1
        where supply_id = $1
    )sql", order.supplyId, arrived, left, order.dueOn);
}

void settleItem(db::Tx& tx, ItemId item, SiteId site) {
    const promise::Touched touched{item, site};
    promise::settle(tx, {&touched, 1});
}

}  // namespace production
