#include "ledger/checks.h"

namespace ledger {

void check(const db::Read& read, const AddCurrency& args, db::Reasons& reasons) {
    checkText(reasons, "name", args.name);
    try {
        static_cast<void>(minorDigits(args.code));
    } catch (const db::Refusal& no) {
        reasons.add(no.code, no.sentence, no.details, "code");
    }
    if (read.find<Currency>(R"sql(select currency from currency where currency = $1)sql", args.code))
        reasons.add("ledger.currency.taken", "The company uses {currency} already. Nothing is left to do.",
                    {{"currency", args.code.code}}, "code");
}

CurrencyAdded add(db::Tx& tx, const AddCurrency& args) {
    tx.run(R"sql(insert into currency (currency, name) values ($1, $2))sql", args.code, args.name);
    return {args.code};
}

}  // namespace ledger
