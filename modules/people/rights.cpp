#include "people/rights.h"

#include <algorithm>

#include "people/checks.h"

namespace people {
namespace {

const db::Actions*& catalogue() {
    static const db::Actions* known = nullptr;
    return known;
}

bool wellFormed(std::string_view permission) {
    const auto dot = permission.find('.');
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '_';
    };
    return permission == "*" || (dot != permission.npos && dot > 0 && dot + 1 < permission.size() &&
                                 permission.size() <= 100 && std::ranges::all_of(permission, fits));
}

void addBeyond(db::Reasons& reasons, bool own, const std::string& right, std::string_view field) {
    if (own)
        reasons.add("people.role.own",
                    "Nobody raises his own rights, and {right} would be a new one. Ask another administrator.",
                    {{"right", right}}, field);
    else
        reasons.add("people.role.beyond",
                    "The right {right} can be passed on only by somebody who holds it there. Ask an administrator.",
                    {{"right", right}}, field);
}

}  // namespace

void knowRights(const db::Actions& actions) { catalogue() = &actions; }

void checkPermissions(db::Reasons& reasons, std::span<const std::string> permissions, const std::string& field) {
    for (std::size_t i = 0; i < permissions.size(); ++i) {
        const auto& permission = permissions[i];
        if (wellFormed(permission) && (catalogue() == nullptr || catalogue()->knowsRight(permission))) continue;
        reasons.add("people.permission.unknown",
                    "'{permission}' is no right. Use an action's name; see the list: throughline actions.",
                    {{"permission", db::shown(permission)}}, field + "[" + std::to_string(i) + "]");
    }
}

bool holds(const db::Read& read, std::string_view permission, std::optional<SiteId> site) {
    return read.find<std::int64_t>(R"sql(
        select 1 as held from user_account a
        join user_role r on r.user_account_id = a.user_account_id
        join role_permission p on p.role_id = r.role_id
        where a.name = $1 and a.state = 'active' and p.permission in ($2, '*') and (r.site_id is null or r.site_id = $3)
        limit 1
    )sql", read.actor().name, permission, site).has_value();
}

bool hasRole(const db::Read& read, RoleId role) {
    return read.find<std::int64_t>(R"sql(
        select 1 as held from user_account a join user_role r on r.user_account_id = a.user_account_id
        where a.name = $1 and r.role_id = $2
        limit 1
    )sql", read.actor().name, role).has_value();
}

void checkGrant(const db::Read& read, db::Reasons& reasons, const Grant& grant, bool own, std::string_view field) {
    static_cast<void>(roleRecord(read, grant.role, field));
    if (grant.site) static_cast<void>(siteRecord(read, *grant.site));
    for (const auto& right : read.all<std::string>(R"sql(
             select permission from role_permission where role_id = $1 order by permission
         )sql", grant.role))
        if (!holds(read, right, grant.site)) return addBeyond(reasons, own, right, field);
}

void checkAdded(const db::Read& read, db::Reasons& reasons, RoleId role, std::span<const std::string> permissions) {
    const bool own = hasRole(read, role);
    for (const auto& right : permissions)
        if (!holds(read, right, {})) return addBeyond(reasons, own, right, "add");
}

void checkAdminLeft(const db::Read& read, db::Reasons& reasons, UserAccountId without, RoleId role,
                    std::string_view field) {
    const auto left = read.one<std::int64_t>(R"sql(
        select count(*) as left_over from user_account a
        join user_role r on r.user_account_id = a.user_account_id
        join role_permission p on p.role_id = r.role_id
        where a.state = 'active' and p.permission = '*' and r.site_id is null
          and not ((a.user_account_id = $1 or $1 = 0) and (r.role_id = $2 or $2 = 0))
    )sql", without, role);
    if (left == 0)
        reasons.add("people.admin.last",
                    "Nobody would be administrator any more. Give another active user every right first.", {}, field);
}

void insert(db::Tx& tx, UserAccountId user, const Grant& grant) {
    tx.run(R"sql(insert into user_role (user_account_id, role_id, site_id) values ($1, $2, $3))sql", user, grant.role,
           grant.site);
}

}  // namespace people
