#include "people/people.h"
#include "production/floor_checks.h"

namespace production {
using namespace floor;

void check(const db::Read& read, const AnswerCall& args, db::Reasons& reasons) {
    const auto call = theCall(read, args.call);
    people::requireSite(read, "production.answerCall", call.siteId);
    static_cast<void>(whoIfAny(read, args.employee, args.badge));
    if (call.solvedAt)
        reasons.add("production.call.solved", "{call} is solved already. Raise a new one where help is needed again.",
                    {{"call", call.number}}, "call");
    else if (!call.answeredBy.empty())
        reasons.add("production.call.answered",
                    "{person} has come for {call} already. Note how it is solved when it is.",
                    {{"person", call.answeredBy}, {"call", call.number}}, "call");
}

CallState answer(db::Tx& tx, const AnswerCall& args) {
    const auto call = theCall(tx, args.call);
    tx.run(R"sql(
        update andon_call set answered_by = $2, answered_at = $3, next_at = null, version = version + 1 where andon_call_id = $1
    )sql", args.call, writtenBy(tx, whoIfAny(tx, args.employee, args.badge)), tx.occurredAt());
    return {args.call, call.number, call.level};
}

}  // namespace production
