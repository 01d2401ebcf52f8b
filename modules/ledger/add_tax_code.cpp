#include "ledger/checks.h"

namespace ledger {

void check(const db::Read& read, const AddTaxCode& args, db::Reasons& reasons) {
    checkCode(reasons, "code", args.code);
    checkText(reasons, "name", args.name);
    checkTaxRate(reasons, args.category, args.rate);
    if (read.find<TaxCodeId>(R"sql(select tax_code_id from tax_code where code = $1)sql", args.code))
        reasons.add("ledger.tax.taken", "There is a tax code {code} already. Choose another code, or set its rate.",
                    {{"code", args.code}}, "code");
}

TaxCodeState add(db::Tx& tx, const AddTaxCode& args) {
    const auto code = tx.make<TaxCodeId>(R"sql(
        insert into tax_code (code, name, category, version) values ($1, $2, $3, 1) returning tax_code_id
    )sql", args.code, args.name, args.category);
    tx.run(R"sql(insert into tax_rate (tax_code_id, valid_from, rate) values ($1, $2, $3))sql", code, args.validFrom,
           args.rate);
    return {code, 1};
}

}  // namespace ledger
