#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "production/floor_checks.h"

namespace production {
using namespace floor;

namespace {

std::optional<WorkCenterId> centerOf(const db::Read& read, const RaiseCall& args) {
    if (args.operation) return theOperation(read, *args.operation).workCenterId;
    return args.workCenter;
}

}  // namespace

void check(const db::Read& read, const RaiseCall& args, db::Reasons& reasons) {
    const auto center = centerOf(read, args);
    if (!center)
        db::refuse("production.call.where",
                   "It is not said where help is needed. Name the work centre or the operation.", {},
                   "workCenter");
    people::requireSite(read, "production.raiseCall", theCenter(read, *center).siteId);
    static_cast<void>(whoIfAny(read, args.employee, args.badge));
    if (args.workCenter && *args.workCenter != *center)
        reasons.add("production.call.center", "{operation} is done at another work centre. Name that one, or none.",
                    {{"operation", theOperation(read, *args.operation).label()}}, "workCenter");
    if (args.operation && theOperation(read, *args.operation).orderState != "released")
        reasons.add("production.call.order", "{operation} is not being worked at. Call for the work centre alone.",
                    {{"operation", theOperation(read, *args.operation).label()}}, "operation");
    checkText(reasons, "text", args.text, 500);
}

CallState raise(db::Tx& tx, const RaiseCall& args) {
    const auto center = centerOf(tx, args).value();
    const auto site = theCenter(tx, center).siteId;
    const auto by = writtenBy(tx, whoIfAny(tx, args.employee, args.badge));
    const auto number = ledger::nextNumber(tx, site, "andon_call", calendar::siteToday(tx, site));
    const auto call = tx.make<AndonCallId>(R"sql(
        insert into andon_call (site_id, number, work_center_id, work_order_operation_id, kind, text, stops, level, raised_by,
                                raised_at, next_at, answered_by, solved_by, solution, version)
        values ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9, $10, '', '', '', 1) returning andon_call_id
    )sql", site, number, center, args.operation, args.kind, args.text, args.stops, by, tx.occurredAt(),
                                           climbsAt(args.kind, 1, tx.occurredAt()));
    if (args.stops && args.operation)
        stopOrder(tx, theOperation(tx, *args.operation).workOrderId, stopText(number, args.text));
    else if (args.stops)
        pauseAt(tx, center);
    return {call, number, 1};
}

}  // namespace production
