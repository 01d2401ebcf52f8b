#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/count_facts.h"

namespace warehouse {

void check(const db::Read& read, const CancelCount& args, db::Reasons& reasons) {
    const auto count = theCount(read, args.count);
    people::requireSite(read, "warehouse.cancelCount", count.siteId);
    if (count.state == "approved" || count.state == "cancelled")
        reasons.add("warehouse.count.over", "{count} is {state} already. Ask for a new count of the bin.",
                    {{"count", count.number}, {"state", count.state}}, "count");
    checkNamed(reasons, "reason", args.reason, 500);
}

// With the count that it checks, and with the one that checks it.
CountState cancelCount(db::Tx& tx, const CancelCount& args) {
    const auto count = theCount(tx, args.count);
    tx.run(R"sql(
        update count_task set state = 'cancelled', version = version + 1
        where state in ('open', 'counted', 'recounting') and (count_task_id = $1 or count_task_id = $2 or recount_of_id = $1)
    )sql", args.count, count.recountOfId);
    return {args.count, "cancelled"};
}

}  // namespace warehouse
