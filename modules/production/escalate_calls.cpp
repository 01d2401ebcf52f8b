#include "production/floor_checks.h"

namespace production {
using namespace floor;

CallsEscalated escalate(db::Tx& tx, const EscalateCalls&) {
    CallsEscalated escalated;
    for (const auto& id : tx.all<AndonCallId>(R"sql(
             select andon_call_id from andon_call where solved_at is null and next_at <= $1 order by andon_call_id
         )sql", tx.now())) {
        auto call = theCall(tx, id);
        if (!tx.may("production.escalateCalls", call.siteId.number)) continue;
        while (call.nextAt && *call.nextAt <= tx.now()) call.nextAt = climbsAt(call.kind, ++call.level, *call.nextAt);
        tx.run(R"sql(
            update andon_call set level = $2, next_at = $3, version = version + 1 where andon_call_id = $1
        )sql", id, call.level, call.nextAt);
        escalated.calls.push_back({id, call.number, call.level});
    }
    return escalated;
}

}  // namespace production
