#include <algorithm>

#include "people/people.h"
#include "production/floor_checks.h"

namespace production {
using namespace floor;

namespace {

Doing doingAt(const Operation& op, const std::optional<Doing>& kind) {
    if (kind) return *kind;
    return op.state == "waiting" && op.setupMs > 0 ? Doing::setup : Doing::run;
}

// The one that was scanned, the one it is planned on, or the only one there is.
std::optional<MachineId> machineAt(const db::Read& read, const Operation& op, const std::optional<MachineId>& machine) {
    if (machine) return machine;
    if (op.machineId) return op.machineId;
    const auto all = read.all<MachineId>(
        R"sql(select machine_id from machine where work_center_id = $1 and state <> 'closed' order by machine_id limit 2)sql",
        op.workCenterId);
    return all.size() == 1 ? std::optional{all.front()} : std::nullopt;
}

void checkState(const db::Read& read, const Operation& op, db::Reasons& reasons) {
    if (op.orderState != "released")
        reasons.add("production.job.order_state",
                    "{order} is in state '{state}': work is done on released orders only. Have it released first.",
                    {{"order", op.number}, {"state", op.orderState}}, "operation");
    if (op.state == "finished")
        reasons.add("production.job.finished",
                    "{operation} is finished. Choose another one.", {{"operation", op.label()}},
                    "operation");
    if (op.supplierId)
        reasons.add("production.job.outside",
                    "{operation} is done outside, by {supplier}: nobody works at it here. "
                    "Report what comes back from there.",
                    {{"operation", op.label()},
                     {"supplier", read.one<std::string>(R"sql(select name from party where party_id = $1)sql", *op.supplierId)}},
                    "operation");
}

// Who is at it already; as many as the operation takes at once, one where it runs by itself.
void checkCrewSize(const db::Read& read, const Operation& op, db::Reasons& reasons) {
    const auto there = read.all<std::string>(R"sql(
        select e.name from job j join employee e on e.employee_id = j.employee_id
        where j.work_order_operation_id = $1 order by j.job_id
    )sql", op.operationId);
    if (static_cast<int>(there.size()) < std::max(op.crew, 1)) return;
    std::string names;
    for (const auto& name : there) names += (names.empty() ? "" : ", ") + name;
    reasons.add("production.job.full",
                "{people} is at {operation} already, and no more work at it at once. Take the job over, or choose another.",
                {{"people", names}, {"operation", op.label()}}, "operation");
}

void checkMachineFree(const db::Read& read, MachineId machine, const Operation& op, db::Reasons& reasons) {
    const auto other = read.find<WorkOrderOperationId>(R"sql(
        select work_order_operation_id from job
        where machine_id = $1 and work_order_operation_id <> $2 order by job_id limit 1
    )sql", machine, op.operationId);
    if (other)
        reasons.add("production.job.machine_busy",
                    "The machine is at {other} now. End that first, or choose another machine.",
                    {{"other", theOperation(read, *other).label()}}, "machine");
}

}  // namespace

void check(const db::Read& read, const LogOn& args, db::Reasons& reasons) {
    const auto op = theOperation(read, args.operation);
    people::requireSite(read, "production.logOn", op.siteId);
    const auto person = whoIs(read, args.employee, args.badge);
    checkState(read, op, reasons);
    checkStopped(read, op, reasons);
    checkEarlier(read, op, reasons);
    checkTool(read, op, reasons);
    checkDrawings(read, op, reasons);
    if (const auto machine = machineAt(read, op, args.machine)) {
        checkMachine(read, *machine, op, reasons);
        checkMachineFree(read, *machine, op, reasons);
    }
    checkTakes(read, person, op, reasons, args.badge.empty() ? "employee" : "badge");
    checkCrewSize(read, op, reasons);
    if (args.kind == Doing::pause)
        reasons.add("production.job.begin", "A job does not begin with a pause. Begin with set-up or run.", {}, "kind");
}

JobState logOn(db::Tx& tx, const LogOn& args) {
    const auto op = theOperation(tx, args.operation);
    const auto person = whoIs(tx, args.employee, args.badge);
    const auto kind = doingAt(op, args.kind);
    begin(tx, op, person.employeeId, machineAt(tx, op, args.machine), kind, {});
    return {person.employeeId, args.operation, boost::describe::enum_to_string(kind, "?")};
}

}  // namespace production
