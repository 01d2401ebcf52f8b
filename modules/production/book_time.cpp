#include <algorithm>

#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "production/order.h"

namespace production {
namespace {

constexpr std::int64_t mostHours = 1'000;

// A millionth of an hour is 3.6 milliseconds.
std::int64_t msOf(Quantity hours) { return mulDiv(hours.millionths, 36, 10, Rounding::HalfAwayFromZero); }

std::optional<OperationFacts> operationOf(const db::Read& read, const OrderFacts& order, const BookTime& args) {
    const auto operations = operationsOf(read, args.order);
    if (!args.opNo && operations.empty()) return {};
    for (const auto& op : operations)
        if (args.opNo ? op.opNo == *args.opNo : operations.size() == 1) return op;
    db::refuse("production.report.operation",
               "{order} has no such operation. Say at which of its operations the pieces were worked.",
               {{"order", order.number}}, "opNo");
}

}  // namespace

void check(const db::Read& read, const BookTime& args, db::Reasons& reasons) {
    const auto order = theOrder(read, args.order);
    people::requireSite(read, "production.bookTime", order.siteId);
    checkState(order, {OrderState::released, OrderState::finished}, reasons);
    checkBy(read, {args.employee, args.machine}, reasons);
    const auto op = operationOf(read, order, args);
    if (args.hours <= Quantity{} || args.hours > quantity(mostHours))
        reasons.add("production.time.hours", "Time is more than nothing and at most {most} hours. Correct it.",
                    {{"most", mostHours}}, "hours");
    if (args.kind == Doing::pause)
        reasons.add("production.time.pause", "A pause is no work and costs nothing. Book what was worked.", {}, "kind");
    if (!op && !args.workCenter)
        reasons.add("production.time.center", "{order} has no operations: say at which work centre it was worked.",
                    {{"order", order.number}}, "workCenter");
    if (args.workCenter && !read.find<WorkCenterId>(R"sql(
            select work_center_id from work_center where work_center_id = $1 and site_id = $2
        )sql", *args.workCenter, order.siteId))
        reasons.add("production.center.unknown", "There is no such work centre at the site. Choose one from the list.", {},
                    "workCenter");
    ledger::checkPeriod(read, calendar::siteToday(read, order.siteId), reasons, "");
}

TimeBooked bookTime(db::Tx& tx, const BookTime& args) {
    const auto op = operationOf(tx, theOrder(tx, args.order), args);
    const auto ms = msOf(args.hours);
    Stretch stretch;
    stretch.order = args.order;
    if (op) stretch.operation = op->workOrderOperationId;
    stretch.workCenter = args.workCenter;
    stretch.employee = args.employee;
    stretch.machine = args.machine;
    stretch.kind = args.kind.value_or(Doing::run);
    stretch.from = args.from.value_or(Instant{tx.occurredAt().micros - ms * 1'000});
    stretch.to = {stretch.from.micros + ms * 1'000};
    stretch.workedMs = ms;
    bookLabour(tx, stretch);
    return {args.order, args.hours};
}

}  // namespace production
