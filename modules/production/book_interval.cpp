#include "people/people.h"
#include "production/floor_checks.h"

namespace production {
using namespace floor;

void check(const db::Read& read, const BookInterval& args, db::Reasons& reasons) {
    const auto op = theOperation(read, args.operation);
    people::requireSite(read, "production.bookInterval", op.siteId);
    if (args.employee) static_cast<void>(theEmployee(read, *args.employee));
    if (args.to < args.from || args.to > read.now())
        reasons.add("production.interval.span",
                    "The stretch ends before it begins, or is not over yet. Look at its two times.", {},
                    "to");
    if (args.kind == Doing::pause)
        checkReason(read, args.reason, "pause", reasons);
    else if (args.reason)
        reasons.add("production.job.reason", "Only a pause has a reason. Leave it out.", {}, "reason");
    if (args.machine && read.find<WorkCenterId>(R"sql(select work_center_id from machine where machine_id = $1)sql",
                                                *args.machine) != op.workCenterId)
        reasons.add("production.interval.machine",
                    "The machine does not belong to the work centre of {operation}. Name one that does, or none.",
                    {{"operation", op.label()}}, "machine");
}

IntervalBooked bookInterval(db::Tx& tx, const BookInterval& args) {
    const auto op = theOperation(tx, args.operation);
    Stretch stretch{};
    stretch.order = op.workOrderId;
    stretch.operation = args.operation;
    stretch.employee = args.employee;
    stretch.machine = args.machine;
    stretch.kind = args.kind;
    stretch.reason = args.reason;
    stretch.from = args.from;
    stretch.to = args.to;
    const auto booked = bookLabour(tx, stretch);
    if (args.machine && args.from < args.to)
        addInterval(tx, *args.machine, machineDoing(args.kind), args.reason, args.operation, args.from, args.to);
    if (op.state == "waiting") followJobs(tx, args.operation);
    return {booked};
}

}  // namespace production
