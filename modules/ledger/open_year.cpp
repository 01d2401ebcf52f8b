#include "ledger/checks.h"

namespace ledger {

void check(const db::Read& read, const OpenYear& args, db::Reasons& reasons) {
    if (args.year < 1900 || args.year > 2999)
        reasons.add("ledger.period.year", "{year} is no year of these books. Give one from 1900 to 2999.",
                    {{"year", std::int64_t{args.year}}}, "year");
    else
        checkFree(read, reasons, db::dateOf(args.year, 1, 1), db::dateOf(args.year, 12, 31), "year");
}

YearOpened openYear(db::Tx& tx, const OpenYear& args) {
    YearOpened opened;
    for (int month = 1; month <= 12; ++month) {
        const auto next = month == 12 ? db::dateOf(args.year + 1, 1, 1) : db::dateOf(args.year, month + 1, 1);
        opened.periods.push_back(insertPeriod(tx, db::dateOf(args.year, month, 1), next - 1));
    }
    return opened;
}

}  // namespace ledger
