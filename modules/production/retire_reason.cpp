#include "production/floor_checks.h"

namespace production {

void check(const db::Read& read, const RetireReason& args, db::Reasons& reasons) {
    if (!read.find<ReasonId>(R"sql(select reason_id from reason where reason_id = $1 and state = 'active')sql", args.reason))
        reasons.add("production.reason.none",
                    "There is no such reason, or it is retired already. Choose one from the list.", {},
                    "reason");
}

ReasonState retire(db::Tx& tx, const RetireReason& args) {
    tx.run(R"sql(update reason set state = 'retired' where reason_id = $1)sql", args.reason);
    return {args.reason};
}

}  // namespace production
