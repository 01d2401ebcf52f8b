#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/tasks.h"

namespace warehouse {

void check(const db::Read& read, const CancelTask& args, db::Reasons& reasons) {
    const auto task = findTask(read, args.task);
    if (!task) db::refuse("warehouse.task.none", "There is no such task. Look at the list again.", {}, "task");
    people::requireSite(read, "warehouse.cancelTask", binPlace(read, task->from).site);
    checkNamed(reasons, "reason", args.reason, 200);
    if (task->state != "open")
        reasons.add("warehouse.task.state", "This task is {state}: there is nothing left to carry. Take the next one.",
                    {{"state", task->state}}, "task");
}

TaskCancelled cancelTask(db::Tx& tx, const CancelTask& args) {
    tx.run(R"sql(
        update warehouse_task set state = 'cancelled', note = $2, done_at = $3, done_by = $4 where warehouse_task_id = $1
    )sql", args.task, args.reason, tx.now(), tx.actor().name);
    return {args.task};
}

}  // namespace warehouse
