#include "ledger/checks.h"

namespace ledger {

void check(const db::Read& read, const ReopenPeriod& args, db::Reasons& reasons) {
    const auto period = periodRecord(read, args.period);
    if (period.state == "open")
        reasons.add("ledger.period.open_already", "The period from {from} is open already. Nothing is left to do.",
                    {{"from", period.startsOn}}, "period");
    checkText(reasons, "reason", args.reason);
}

PeriodState reopen(db::Tx& tx, const ReopenPeriod& args) {
    return {args.period, tx.make<std::int64_t>(R"sql(
        update period set state = 'open', version = version + 1 where period_id = $1 returning version
    )sql", args.period)};
}

}  // namespace ledger
