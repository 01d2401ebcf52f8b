#include "people/people.h"
#include "production/floor_checks.h"

namespace production {
using namespace floor;

void check(const db::Read& read, const SolveCall& args, db::Reasons& reasons) {
    const auto call = theCall(read, args.call);
    people::requireSite(read, "production.solveCall", call.siteId);
    static_cast<void>(whoIfAny(read, args.employee, args.badge));
    if (call.solvedAt)
        reasons.add("production.call.solved", "{call} is solved already. Raise a new one where help is needed again.",
                    {{"call", call.number}}, "call");
    checkText(reasons, "solution", args.solution, 500);
}

CallState solve(db::Tx& tx, const SolveCall& args) {
    const auto call = theCall(tx, args.call);
    const auto by = writtenBy(tx, whoIfAny(tx, args.employee, args.badge));
    tx.run(R"sql(
        update andon_call set solved_by = $2, solved_at = $3, solution = $4, next_at = null, version = version + 1
        where andon_call_id = $1
    )sql", args.call, by, tx.occurredAt(), args.solution);
    if (call.answeredBy.empty())  // whoever solved it has come
        tx.run(R"sql(update andon_call set answered_by = $2, answered_at = $3 where andon_call_id = $1)sql", args.call, by,
               tx.occurredAt());
    if (call.stops && call.workOrderId) unstopOrder(tx, *call.workOrderId, stopText(call.number, call.text));
    return {args.call, call.number, call.level};
}

}  // namespace production
