// What machines did: from their own signals where there are any, else from the jobs of the people who work with them.
#include <algorithm>

#include "production/floor_checks.h"

namespace production::floor {
namespace {

// The last thing told of a machine. Its intervals never overlap: what its jobs say begins where that ended. One without
// length has begun and lasts.
struct Told {
    MachineDoing state = MachineDoing::idle;
    std::optional<ReasonId> reasonId;
    std::optional<WorkOrderOperationId> operationId;
    Instant fromAt, toAt;
};
BOOST_DESCRIBE_STRUCT(Told, (), (state, reasonId, operationId, fromAt, toAt))

std::optional<Told> lastTold(const db::Read& read, MachineId machine) {
    return read.find<Told>(R"sql(
        select state, reason_id, work_order_operation_id as operation_id, from_at, to_at
        from machine_interval where machine_id = $1
        order by from_at desc, to_at desc, machine_interval_id desc limit 1
    )sql", machine);
}

std::vector<JobRow> jobsAt(const db::Read& read, MachineId machine) {
    return read.all<JobRow>(R"sql(
        select j.job_id, j.work_order_operation_id as operation_id, o.work_order_id, j.employee_id, j.machine_id, j.kind,
               j.reason_id, j.since_at
        from job j join work_order_operation o on o.work_order_operation_id = j.work_order_operation_id
        where j.machine_id = $1 order by j.since_at, j.job_id
    )sql", machine);
}

// A machine runs as soon as one of those at it lets it run, and stands only when all of them pause.
int rank(Doing kind) { return kind == Doing::pause ? 0 : kind == Doing::setup ? 1 : 2; }

}  // namespace

MachineDoing machineDoing(Doing kind) {
    return kind == Doing::pause ? MachineDoing::idle : kind == Doing::setup ? MachineDoing::setup : MachineDoing::run;
}

std::optional<Lasting> lasting(const db::Read& read, MachineId machine) {
    const auto told = lastTold(read, machine);
    if (!told || told->fromAt != told->toAt) return {};
    return Lasting{told->state, told->reasonId, told->operationId, told->fromAt};
}

void addInterval(db::Tx& tx, MachineId machine, MachineDoing state, const std::optional<ReasonId>& reason,
                 const std::optional<WorkOrderOperationId>& operation, Instant from, Instant to) {
    tx.run(R"sql(
        insert into machine_interval (machine_id, state, reason_id, work_order_operation_id, from_at, to_at)
        values ($1, $2, $3, $4, $5, $6)
    )sql", machine, state, reason, operation, from, to);
}

void closeMachine(db::Tx& tx, MachineId machine, Instant until) {
    const auto jobs = jobsAt(tx, machine);
    if (jobs.empty()) return;
    const auto told = lastTold(tx, machine);
    if (told && told->fromAt == told->toAt) return;
    const auto& job = *std::ranges::max_element(jobs, {}, [](const JobRow& j) { return rank(j.kind); });
    const auto from = told ? std::max(jobs.front().sinceAt, told->toAt) : jobs.front().sinceAt;
    if (from < until)
        addInterval(tx, machine, machineDoing(job.kind), job.kind == Doing::pause ? job.reasonId : std::nullopt,
                    job.operationId, from, until);
}

}  // namespace production::floor
