#include "database/sign_in.h"
#include "people/checks.h"
#include "people/rights.h"

namespace people {

void check(const db::Read& read, const LockUser& args, db::Reasons& reasons) {
    const auto user = userRecord(read, args.user);
    if (user.state == "locked")
        reasons.add("people.user.locked_already", "{user} is locked already. Nothing is left to do.",
                    {{"user", user.name}}, "user");
    checkAdminLeft(read, reasons, args.user, {}, "user");
}

UserState lock(db::Tx& tx, const LockUser& args) {
    const auto version = tx.make<std::int64_t>(R"sql(
        update user_account set state = 'locked', version = version + 1 where user_account_id = $1 returning version
    )sql", args.user);
    db::setLoginActive(tx, args.user.number, false);
    return {args.user, version};
}

}  // namespace people
