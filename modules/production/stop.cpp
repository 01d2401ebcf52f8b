// An order stands still, and goes on.
#include "people/people.h"
#include "production/floor.h"
#include "production/order.h"

namespace production {

void check(const db::Read& read, const Stop& args, db::Reasons& reasons) {
    const auto order = theOrder(read, args.order);
    people::requireSite(read, "production.stop", order.siteId);
    checkState(order, {OrderState::planned, OrderState::released}, reasons);
    checkGoing(order, reasons);
    checkReasonText(args.reason, reasons);
}

void check(const db::Read& read, const Resume& args, db::Reasons& reasons) {
    const auto order = theOrder(read, args.order);
    people::requireSite(read, "production.resume", order.siteId);
    if (order.stopped.empty())
        reasons.add("production.order.going", "{order} is not stopped. Nothing is left to do.", {{"order", order.number}},
                    "order");
    if (const auto call = stoppingCall(read, args.order))
        reasons.add("production.order.call", "Call {call} stopped {order} and is not solved. Solve it: then the order goes on.",
                    {{"call", *call}, {"order", order.number}}, "order");
}

namespace {

WorkOrderChanged say(db::Tx& tx, WorkOrderId order, const std::string& why) {
    return {order, tx.make<std::int64_t>(R"sql(
        update work_order set stopped = $2, version = version + 1 where work_order_id = $1 returning version
    )sql", order, why)};
}

}  // namespace

WorkOrderChanged stop(db::Tx& tx, const Stop& args) {
    pauseJobs(tx, args.order);
    return say(tx, args.order, args.reason);
}

WorkOrderChanged resume(db::Tx& tx, const Resume& args) { return say(tx, args.order, {}); }

}  // namespace production
