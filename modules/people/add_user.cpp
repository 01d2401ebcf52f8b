#include <algorithm>

#include "database/sign_in.h"
#include "people/checks.h"
#include "people/rights.h"

namespace people {
namespace {

// PostgreSQL keeps at most 63 bytes of "company/name", and terminals sign in without a keyboard layout.
bool isSignInName(std::string_view name) {
    const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto fits = [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_'; };
    return !name.empty() && name.size() <= 30 && letter(name.front()) && std::ranges::all_of(name, fits);
}

}  // namespace

void check(const db::Read& read, const AddUser& args, db::Reasons& reasons) {
    if (!isSignInName(args.name))
        reasons.add("people.user.name",
                    "'{name}' is no name for signing in. Use 1 to 30 of a-z, 0-9, dot and dash, a letter first.",
                    {{"name", db::shown(args.name)}}, "name");
    checkText(reasons, "fullName", args.fullName);
    if (read.find<UserAccountId>(R"sql(select user_account_id from user_account where name = $1)sql", args.name))
        reasons.add("people.user.taken", "There is a user {name} already. Choose another name.", {{"name", args.name}},
                    "name");
    const auto company = read.one<std::string>(R"sql(select name from company where company_id = 1)sql");
    checkPassword(reasons, args.password, {args.name, args.fullName, company});
    for (std::size_t i = 0; i < args.roles.size(); ++i)
        checkGrant(read, reasons, args.roles[i], false, "roles[" + std::to_string(i) + "].role");
}

UserState add(db::Tx& tx, const AddUser& args) {
    const auto user = tx.make<UserAccountId>(R"sql(
        insert into user_account (name, full_name, state, version) values ($1, $2, 'active', 1)
        returning user_account_id
    )sql", args.name, args.fullName);
    for (auto grant = args.roles.begin(); grant != args.roles.end(); ++grant) {
        const auto same = [&](const Grant& g) { return g.role == grant->role && g.site == grant->site; };
        if (std::none_of(args.roles.begin(), grant, same)) insert(tx, user, *grant);
    }
    db::setPassword(tx, user.number, args.password);
    return {user, 1};
}

}  // namespace people
