// What every change of a job does: the time until now is booked with its cost, the machine's time is written, and the
// operation's state follows.
#include "production/floor_checks.h"

namespace production {

void pauseJobs(db::Tx& tx, WorkOrderId order) {
    for (const auto& employee : tx.all<EmployeeId>(R"sql(
             select j.employee_id from job j
             join work_order_operation o on o.work_order_operation_id = j.work_order_operation_id
             where o.work_order_id = $1 and j.kind <> 'pause' order by j.job_id
         )sql", order))
        floor::pauseNow(tx, employee);
}

std::int64_t jobsOn(const db::Read& read, WorkOrderId order) {
    return read.one<std::int64_t>(R"sql(
        select count(*) from job j join work_order_operation o on o.work_order_operation_id = j.work_order_operation_id
        where o.work_order_id = $1
    )sql", order);
}

namespace floor {

void closeStretch(db::Tx& tx, const JobRow& job) {
    if (job.machineId) closeMachine(tx, *job.machineId, tx.occurredAt());
    if (tx.occurredAt() == job.sinceAt) return;
    Stretch stretch{};
    stretch.order = job.workOrderId;
    stretch.operation = job.operationId;
    stretch.employee = job.employeeId;
    stretch.machine = job.machineId;
    stretch.kind = job.kind;
    stretch.reason = job.reasonId;
    stretch.from = job.sinceAt;
    stretch.to = tx.occurredAt();
    bookLabour(tx, stretch);
}

JobId begin(db::Tx& tx, const Operation& op, EmployeeId employee, const std::optional<MachineId>& machine, Doing kind,
            const std::optional<ReasonId>& reason) {
    if (machine) closeMachine(tx, *machine, tx.occurredAt());
    const auto job = tx.make<JobId>(R"sql(
        insert into job (work_order_operation_id, employee_id, machine_id, kind, reason_id, since_at)
        values ($1, $2, $3, $4, $5, $6) returning job_id
    )sql", op.operationId, employee, machine, kind, reason, tx.occurredAt());
    followJobs(tx, op.operationId);
    return job;
}

void end(db::Tx& tx, const JobRow& job) {
    closeStretch(tx, job);
    tx.run(R"sql(delete from job where job_id = $1)sql", job.jobId);
    followJobs(tx, job.operationId);
}

void turn(db::Tx& tx, const JobRow& job, Doing kind, const std::optional<ReasonId>& reason) {
    closeStretch(tx, job);
    tx.run(R"sql(update job set kind = $2, reason_id = $3, since_at = $4 where job_id = $1)sql", job.jobId, kind, reason,
           tx.occurredAt());
    followJobs(tx, job.operationId);
}

void followJobs(db::Tx& tx, WorkOrderOperationId operation) {
    const auto working = tx.one<std::int64_t>(
        R"sql(select count(*) from job where work_order_operation_id = $1 and kind <> 'pause')sql", operation);
    const std::string_view state = working > 0 ? "running" : "paused";
    tx.run(R"sql(
        update work_order_operation set state = $2, version = version + 1
        where work_order_operation_id = $1 and state not in ($2, 'finished')
    )sql", operation, state);
}

JobState passOn(db::Tx& tx, const JobRow& job, EmployeeId to) {
    const auto op = theOperation(tx, job.operationId);
    closeStretch(tx, job);
    tx.run(R"sql(delete from job where job_id = $1)sql", job.jobId);
    begin(tx, op, to, job.machineId, job.kind, job.reasonId);
    return {to, job.operationId, boost::describe::enum_to_string(job.kind, "?")};
}

void pauseNow(db::Tx& tx, EmployeeId employee) {
    if (const auto job = findJob(tx, employee)) turn(tx, *job, Doing::pause, {});
}

void pauseAt(db::Tx& tx, WorkCenterId center) {
    for (const auto& employee : tx.all<EmployeeId>(R"sql(
             select j.employee_id from job j
             join work_order_operation o on o.work_order_operation_id = j.work_order_operation_id
             where o.work_center_id = $1 and j.kind <> 'pause' order by j.job_id
         )sql", center))
        pauseNow(tx, employee);
}

}  // namespace floor
}  // namespace production
