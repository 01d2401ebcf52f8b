#include "database/search.h"
#include "ledger/checks.h"

namespace ledger {

void check(const db::Read& read, const AddAccount& args, db::Reasons& reasons) {
    checkCode(reasons, "number", args.number);
    checkText(reasons, "name", args.name);
    if (read.find<AccountId>(R"sql(select account_id from account where number = $1)sql", args.number))
        reasons.add("ledger.account.taken", "There is an account {number} already. Choose another number.",
                    {{"number", args.number}}, "number");
    const auto control = args.control.value_or(Control::none);
    if ((control == Control::payable && args.kind != AccountKind::liability) ||
        ((control == Control::stock || control == Control::receivable || control == Control::wip) &&
         args.kind != AccountKind::asset))
        reasons.add("ledger.account.control_kind",
                    "Stock, work in process and receivables are assets, payables a liability. "
                    "Change the kind or the control.",
                    {},
                    "kind");
}

AccountState add(db::Tx& tx, const AddAccount& args) {
    const AccountState made{tx.make<AccountId>(R"sql(
        insert into account (number, name, kind, control, state, version) values ($1, $2, $3, $4, 'open', 1)
        returning account_id
    )sql", args.number, args.name, args.kind, args.control.value_or(Control::none)), 1};
    db::indexWords(tx, "account", made.account.number);
    return made;
}

}  // namespace ledger
