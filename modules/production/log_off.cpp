#include "people/people.h"
#include "production/floor_checks.h"

namespace production {
using namespace floor;

void check(const db::Read& read, const LogOff& args, db::Reasons&) {
    const auto job = theJob(read, whoIs(read, args.employee, args.badge));
    people::requireSite(read, "production.logOff", theOperation(read, job.operationId).siteId);
}

JobState logOff(db::Tx& tx, const LogOff& args) {
    const auto job = theJob(tx, whoIs(tx, args.employee, args.badge));
    end(tx, job);
    return {job.employeeId, job.operationId, {}};
}

}  // namespace production
