#include "people/people.h"
#include "production/floor_checks.h"

namespace production {
using namespace floor;

namespace {

// Begun: somebody was at it, or pieces were reported.
bool begun(const db::Read& read, const Operation& op) {
    return op.state != "waiting" || op.reported() > Quantity{} ||
           read.find<std::int64_t>(R"sql(select 1 from job_time where work_order_operation_id = $1 limit 1)sql", op.operationId)
               .has_value();
}

}  // namespace

void check(const db::Read& read, const FinishOperation& args, db::Reasons& reasons) {
    const auto op = theOperation(read, args.operation);
    people::requireSite(read, "production.finishOperation", op.siteId);
    if (op.state == "finished")
        reasons.add("production.job.finished",
                    "{operation} is finished. Choose another one.", {{"operation", op.label()}},
                    "operation");
    if (op.orderState != "released")
        reasons.add("production.job.order_state",
                    "{order} is in state '{state}': work is done on released orders only. Have it released first.",
                    {{"order", op.number}, {"state", op.orderState}}, "operation");
    if (!begun(read, op))
        reasons.add("production.finishing.waiting",
                    "{operation} was not begun, so it cannot be finished. Log on to it first.",
                    {{"operation", op.label()}}, "operation");
    for (const auto& step : stepsOf(read, args.operation))
        if (step.required && !step.passed.value_or(false))
            reasons.add("production.finishing.steps",
                        "Step {step} of {operation} has no result that passed: {text}. Do it, or call quality.",
                        {{"step", step.stepNo}, {"operation", op.label()}, {"text", step.text}}, "operation");
    for (const auto& number : read.all<std::string>(R"sql(
             select i.number from inspection i
             join work_order_operation o on o.work_order_id = i.work_order_id and o.op_no = i.op_no
             where o.work_order_operation_id = $1 and i.state in ('due', 'open') order by i.inspection_id
         )sql", args.operation))
        reasons.add("production.finishing.inspection", "Pieces of {operation} wait for inspection {number}. Have it decided first.",
                    {{"operation", op.label()}, {"number", number}}, "operation");
    for (const auto& number : read.all<std::string>(R"sql(
             select number from nonconformance
             where work_order_operation_id = $1 and lot_id is null and source = 'inspection' and state = 'open'
             order by nonconformance_id
         )sql", args.operation))
        reasons.add("production.finishing.rejected",
                    "Pieces of {operation} were rejected, and nobody has decided on {number}. Have it decided first.",
                    {{"operation", op.label()}, {"number", number}}, "operation");
    for (const auto& name : read.all<std::string>(R"sql(
             select e.name from job j join employee e on e.employee_id = j.employee_id
             where j.work_order_operation_id = $1 order by j.job_id
         )sql", args.operation))
        reasons.add("production.finishing.jobs", "{person} is still at {operation}. Log off first.",
                    {{"person", name}, {"operation", op.label()}}, "operation");
}

OperationFinished finishOperation(db::Tx& tx, const FinishOperation& args) {
    tx.run(R"sql(
        update work_order_operation set state = 'finished', version = version + 1 where work_order_operation_id = $1
    )sql", args.operation);
    return {args.operation};
}

}  // namespace production
