#include "people/checks.h"
#include "people/rights.h"

namespace people {
namespace {

std::optional<std::int64_t> findGrant(const db::Read& read, const TakeRole& args) {
    return read.find<std::int64_t>(R"sql(
        select user_role_id from user_role
        where user_account_id = $1 and role_id = $2 and coalesce(site_id, 0) = $3
    )sql", args.user, args.role, args.site.value_or(SiteId{}));
}

}  // namespace

void check(const db::Read& read, const TakeRole& args, db::Reasons& reasons) {
    const auto user = userRecord(read, args.user);
    if (!findGrant(read, args))
        reasons.add("people.role.not_given", "{user} does not have this role there. Look where it was given.",
                    {{"user", user.name}}, "role");
    if (!args.site) checkAdminLeft(read, reasons, args.user, args.role, "role");
}

UserState take(db::Tx& tx, const TakeRole& args) {
    tx.run(R"sql(delete from user_role where user_role_id = $1)sql", *findGrant(tx, args));
    return {args.user, userRecord(tx, args.user).version};
}

}  // namespace people
