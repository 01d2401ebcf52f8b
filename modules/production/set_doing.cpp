#include "people/people.h"
#include "production/floor_checks.h"

namespace production {
using namespace floor;

void check(const db::Read& read, const SetDoing& args, db::Reasons& reasons) {
    const auto person = whoIs(read, args.employee, args.badge);
    const auto job = theJob(read, person);
    const auto op = theOperation(read, job.operationId);
    people::requireSite(read, "production.setDoing", op.siteId);
    if (args.kind == job.kind && args.reason == job.reasonId)
        reasons.add("production.job.same",
                    "{person} does that already at {operation}. Choose something else, or log off.",
                    {{"person", person.name}, {"operation", op.label()}}, "kind");
    if (args.kind == Doing::pause) {
        checkReason(read, args.reason, "pause", reasons);
        return;
    }
    if (args.reason)
        reasons.add("production.job.reason", "Only a pause has a reason. Leave it out.", {}, "reason");
    if (job.kind != Doing::pause) return;
    checkStopped(read, op, reasons);
    checkSkill(read, person, op, reasons, "employee");
}

JobState setDoing(db::Tx& tx, const SetDoing& args) {
    const auto job = theJob(tx, whoIs(tx, args.employee, args.badge));
    turn(tx, job, args.kind, args.reason);
    return {job.employeeId, job.operationId, boost::describe::enum_to_string(args.kind, "?")};
}

}  // namespace production
