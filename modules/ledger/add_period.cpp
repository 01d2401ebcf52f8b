#include "ledger/checks.h"

namespace ledger {

void check(const db::Read& read, const AddPeriod& args, db::Reasons& reasons) {
    if (args.endsOn < args.startsOn)
        reasons.add("ledger.period.order", "The period ends on {to}, before it starts on {from}. Turn the days round.",
                    {{"to", args.endsOn}, {"from", args.startsOn}}, "endsOn");
    else
        checkFree(read, reasons, args.startsOn, args.endsOn, "startsOn");
}

PeriodState add(db::Tx& tx, const AddPeriod& args) { return {insertPeriod(tx, args.startsOn, args.endsOn), 1}; }

}  // namespace ledger
