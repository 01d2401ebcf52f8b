#include "database/sign_in.h"
#include "people/checks.h"
#include "people/rights.h"

namespace people {

void check(const db::Read& read, const SetPassword& args, db::Reasons& reasons) {
    const auto user = userRecord(read, args.user);
    const auto company = read.one<std::string>(R"sql(select name from company where company_id = 1)sql");
    checkPassword(reasons, args.password, {user.name, user.fullName, company});
    if (user.state == "locked")
        reasons.add("people.user.locked", "{user} is locked. Unlock the user first.", {{"user", user.name}}, "user");
    checkMaySet(read, reasons, args.user);
}

void checkMaySet(const db::Read& read, db::Reasons& reasons, UserAccountId user) {
    if (user == actorsId(read)) return;
    // Whoever sets another's password can sign in as him: that must not be a way to more rights.
    for (const auto& held : read.all<Grant>(R"sql(
             select role_id as role, site_id as site from user_role where user_account_id = $1 order by user_role_id
         )sql", user))
        checkGrant(read, reasons, held, false, "user");
}

UserState setPassword(db::Tx& tx, const SetPassword& args) {
    db::setPassword(tx, args.user.number, args.password);
    return {args.user, userRecord(tx, args.user).version};
}

}  // namespace people
