#include <algorithm>

#include "inventory/facts.h"
#include "people/people.h"
#include "production/order.h"

namespace production {

void check(const db::Read& read, const ChangeWorkOrder& args, db::Reasons& reasons) {
    const auto order = theOrder(read, args.order);
    people::requireSite(read, "production.changeWorkOrder", order.siteId);
    checkState(order, {OrderState::planned, OrderState::released}, reasons);
    if (args.version != order.version)
        reasons.add("production.order.stale",
                    "{order} was changed by somebody since you opened it. Look at the new values and save again.",
                    {{"order", order.number}}, "version");
    const auto starts = args.startsOn ? args.startsOn : order.startsOn;
    if (starts && *starts > args.dueOn.value_or(order.dueOn))
        reasons.add("production.order.days", "It would begin on {from}, after the day it is due. Change one of the days.",
                    {{"from", *starts}}, "startsOn");
    if (args.priority && (*args.priority < 0 || *args.priority > 1'000'000))
        reasons.add("production.order.priority", "A priority is a number from 0 to 1,000,000. Change it.", {}, "priority");
    if (args.lot && !args.lot->empty()) {
        inventory::checkLabel(reasons, "lot", *args.lot);
        if (order.tracking != inventory::Tracking::lot)
            reasons.add("production.order.lot",
                        "{item} is not kept by lot, so its order names none. Serial numbers are said at the report.",
                        {{"item", order.item}}, "lot");
    }
    if (!args.quantity) return;
    if (order.kind != OrderKind::make)
        reasons.add("production.order.pieces", "{order} is for pieces that are there: their number stays.",
                    {{"order", order.number}}, "quantity");
    const auto wanted = inventory::checkQuantity(read, order.itemId, *args.quantity, reasons);
    if (!wanted) return;
    auto reported = order.good + order.scrapped + order.reworked;
    const auto operations = operationsOf(read, args.order);
    if (!operations.empty()) reported = std::max(reported, operations.front().reported());
    if (*wanted <= reported)
        reasons.add("production.order.reported",
                    "{reported} are reported already, so {order} cannot become {quantity}. Finish it instead.",
                    {{"reported", reported}, {"order", order.number}, {"quantity", *wanted}}, "quantity");
    if (order.tracking == inventory::Tracking::serial && wanted->millionths % 1'000'000 != 0)
        reasons.add("production.order.whole", "{item} is kept by serial number: only whole pieces are made.",
                    {{"item", order.item}}, "quantity");
}

namespace {

// What is required follows the quantity; what is set aside beyond is free, and what lacks is set aside.
void requireFor(db::Tx& tx, const OrderFacts& order, Quantity before) {
    for (const auto& c : componentsOf(tx, order.workOrderId)) {
        const auto required = std::max(Quantity{mulDiv(c.required.millionths, order.quantity.millionths, before.millionths,
                                                       Rounding::Up)},
                                       Quantity{1});
        tx.run(R"sql(
            update work_order_component set required = $2, version = version + 1 where work_order_component_id = $1
        )sql", c.workOrderComponentId, required);
        if (c.goesIn() && releaseExcess(tx, c.workOrderComponentId)) inventory::allocateWaiting(tx, c.itemId, order.siteId);
    }
    coverComponents(tx, order);
}

}  // namespace

WorkOrderChanged changeWorkOrder(db::Tx& tx, const ChangeWorkOrder& args) {
    const auto before = theOrder(tx, args.order);
    std::optional<Quantity> quantity;
    if (args.quantity) quantity = inventory::toStock(tx, before.itemId, *args.quantity);
    tx.run(R"sql(
        update work_order set quantity = coalesce($2, quantity), starts_on = coalesce($3, starts_on),
               due_on = coalesce($4, due_on), priority = coalesce($5, priority), lot = coalesce($6, lot),
               version = version + 1
        where work_order_id = $1
    )sql", args.order, quantity, args.startsOn, args.dueOn, args.priority, args.lot);
    const auto order = theOrder(tx, args.order);
    if (order.state == OrderState::released && order.quantity != before.quantity) requireFor(tx, order, before.quantity);
    followSupply(tx, args.order);
    settleItem(tx, order.itemId, order.siteId);
    return {args.order, order.version};
}

}  // namespace production
