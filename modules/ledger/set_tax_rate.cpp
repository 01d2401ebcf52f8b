#include "ledger/checks.h"

namespace ledger {

void check(const db::Read& read, const SetTaxRate& args, db::Reasons& reasons) {
    const auto category = read.find<TaxCategory>(R"sql(
        select category from tax_code where tax_code_id = $1
    )sql", args.taxCode);
    if (!category)
        db::refuse("ledger.tax.unknown", "There is no such tax code. Choose one that there is.", {}, "taxCode");
    checkTaxRate(reasons, *category, args.rate);
}

TaxCodeState setTaxRate(db::Tx& tx, const SetTaxRate& args) {
    tx.run(R"sql(
        insert into tax_rate (tax_code_id, valid_from, rate) values ($1, $2, $3)
        on conflict (tax_code_id, valid_from) do update set rate = excluded.rate
    )sql", args.taxCode, args.validFrom, args.rate);
    return {args.taxCode, tx.make<std::int64_t>(R"sql(
        update tax_code set version = version + 1 where tax_code_id = $1 returning version
    )sql", args.taxCode)};
}

}  // namespace ledger
