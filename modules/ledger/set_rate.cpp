#include "ledger/checks.h"

namespace ledger {

void check(const db::Read& read, const SetRate& args, db::Reasons& reasons) {
    const auto to = args.to.value_or(bookCurrency(read));
    checkCurrency(read, reasons, "from", args.from);
    if (args.to) checkCurrency(read, reasons, "to", to);
    if (args.from == to)
        reasons.add("ledger.rate.same", "One {currency} is always one {currency}. Name two currencies.",
                    {{"currency", to.code}}, "from");
    if (args.rate.numerator <= 0 || args.rate.denominator <= 0)
        reasons.add("ledger.rate.zero", "A rate is above zero. Write how much of {to} one {from} is worth.",
                    {{"to", to.code}, {"from", args.from.code}}, "rate");
}

RateSet setRate(db::Tx& tx, const SetRate& args) {
    return {tx.make<ExchangeRateId>(R"sql(
        insert into exchange_rate (from_currency, to_currency, on_date, numerator, denominator, source)
        values ($1, $2, $3, $4, $5, $6)
        on conflict (from_currency, to_currency, on_date)
        do update set numerator = excluded.numerator, denominator = excluded.denominator, source = excluded.source
        returning exchange_rate_id
    )sql", args.from, args.to.value_or(bookCurrency(tx)), args.on, args.rate.numerator, args.rate.denominator,
        args.source)};
}

}  // namespace ledger
