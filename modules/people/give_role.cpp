#include "people/checks.h"
#include "people/rights.h"

namespace people {

void check(const db::Read& read, const GiveRole& args, db::Reasons& reasons) {
    const auto user = userRecord(read, args.user);
    checkGrant(read, reasons, {args.role, args.site}, user.name == read.actor().name, "role");
    if (read.find<std::int64_t>(R"sql(
            select user_role_id from user_role
            where user_account_id = $1 and role_id = $2 and coalesce(site_id, 0) = $3
        )sql", args.user, args.role, args.site.value_or(SiteId{})))
        reasons.add("people.role.given", "{user} has this role there already. Nothing is left to do.",
                    {{"user", user.name}}, "role");
}

UserState give(db::Tx& tx, const GiveRole& args) {
    insert(tx, args.user, {args.role, args.site});
    return {args.user, userRecord(tx, args.user).version};
}

}  // namespace people
