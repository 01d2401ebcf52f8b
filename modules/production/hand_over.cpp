#include "people/people.h"
#include "production/floor_checks.h"

namespace production {
using namespace floor;

void check(const db::Read& read, const HandOver& args, db::Reasons& reasons) {
    const auto job = theJob(read, whoIs(read, args.employee, args.badge));
    const auto op = theOperation(read, job.operationId);
    people::requireSite(read, "production.handOver", op.siteId);
    checkTakes(read, whoComes(read, args.to, args.toBadge), op, reasons, args.to ? "to" : "toBadge");
}

JobState handOver(db::Tx& tx, const HandOver& args) {
    const auto job = theJob(tx, whoIs(tx, args.employee, args.badge));
    return passOn(tx, job, whoComes(tx, args.to, args.toBadge).employeeId);
}

}  // namespace production
