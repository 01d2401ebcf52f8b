#include "people/people.h"
#include "production/floor_checks.h"

namespace production {
using namespace floor;

void check(const db::Read& read, const TakeOver& args, db::Reasons& reasons) {
    const auto job = theJob(read, theEmployee(read, args.from, "from"), "from");
    const auto op = theOperation(read, job.operationId);
    people::requireSite(read, "production.takeOver", op.siteId);
    checkTakes(read, whoIs(read, args.employee, args.badge), op, reasons, args.badge.empty() ? "employee" : "badge");
}

JobState takeOver(db::Tx& tx, const TakeOver& args) {
    const auto job = theJob(tx, theEmployee(tx, args.from, "from"), "from");
    return passOn(tx, job, whoIs(tx, args.employee, args.badge).employeeId);
}

}  // namespace production
