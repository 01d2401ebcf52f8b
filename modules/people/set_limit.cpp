#include "people/checks.h"
#include "people/rights.h"

namespace people {

void check(const db::Read& read, const SetLimit& args, db::Reasons& reasons) {
    static_cast<void>(roleRecord(read, args.role));
    const std::string permissions[] = {args.permission};
    checkPermissions(reasons, permissions, "permission");
    if (!read.find<Currency>(R"sql(select currency from currency where currency = $1)sql", args.currency))
        reasons.add("people.limit.currency", "The company does not use {currency}. Add the currency first.",
                    {{"currency", args.currency.code}}, "currency");
    if (args.most && (args.most->currency != args.currency || args.most->money < Money{}))
        reasons.add("people.limit.amount", "The limit is an amount in {currency}, not below zero. Write it so.",
                    {{"currency", args.currency.code}}, "most");
    if (hasRole(read, args.role) && !holds(read, "*", {}))
        reasons.add("people.limit.own", "Nobody sets the limits of his own role. Ask another administrator.", {},
                    "role");
}

RoleState setLimit(db::Tx& tx, const SetLimit& args) {
    if (args.most)
        tx.run(R"sql(
            insert into permission_limit (role_id, permission, currency, max_amount) values ($1, $2, $3, $4)
            on conflict (role_id, permission, currency) do update set max_amount = excluded.max_amount
        )sql", args.role, args.permission, args.currency, args.most->money);
    else
        tx.run(R"sql(
            delete from permission_limit where role_id = $1 and permission = $2 and currency = $3
        )sql", args.role, args.permission, args.currency);
    return {args.role, roleRecord(tx, args.role).version};
}

}  // namespace people
