#include "database/sign_in.h"
#include "people/checks.h"

namespace people {

void check(const db::Read& read, const UnlockUser& args, db::Reasons&) {
    static_cast<void>(userRecord(read, args.user));
}

UserState unlock(db::Tx& tx, const UnlockUser& args) {
    tx.run(R"sql(
        update user_account set state = 'active', version = version + 1 where user_account_id = $1 and state = 'locked'
    )sql", args.user);
    db::setLoginActive(tx, args.user.number, true);
    return {args.user, userRecord(tx, args.user).version};
}

}  // namespace people
