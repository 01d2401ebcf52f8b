#include <algorithm>

#include <fmt/format.h>

#include "people/checks.h"
#include "people/rights.h"

namespace people {

void check(const db::Read& read, const ChangeRole& args, db::Reasons& reasons) {
    const auto role = roleRecord(read, args.role);
    checkVersion(read, reasons, "role", args.role.number, role.name, args.version, role.version);
    if (args.name) {
        checkText(reasons, "name", *args.name, 60);
        const auto named = read.find<RoleId>(R"sql(select role_id from role where name = $1)sql", *args.name);
        if (named && *named != args.role)
            reasons.add("people.role.taken", "There is a role {name} already. Choose another name.",
                        {{"name", *args.name}}, "name");
    }
    checkPermissions(reasons, args.add, "add");
    checkAdded(read, reasons, args.role, args.add);
    for (std::size_t i = 0; i < args.remove.size(); ++i) {
        const auto held = read.find<std::int64_t>(R"sql(
            select 1 as held from role_permission where role_id = $1 and permission = $2
        )sql", args.role, args.remove[i]);
        if (!held)
            reasons.add("people.role.not_held", "{role} does not have the right '{right}', so it cannot be taken away. Look at what it has.",
                        {{"role", role.name}, {"right", db::shown(args.remove[i])}}, fmt::format("remove[{}]", i));
    }
    if (std::ranges::find(args.remove, "*") != args.remove.end())
        checkAdminLeft(read, reasons, {}, args.role, "remove");
}

RoleState change(db::Tx& tx, const ChangeRole& args) {
    const auto version = tx.make<std::int64_t>(R"sql(
        update role set name = coalesce($2, name), version = version + 1 where role_id = $1 returning version
    )sql", args.role, args.name);
    for (const auto& permission : args.remove)
        tx.run(R"sql(delete from role_permission where role_id = $1 and permission = $2)sql", args.role, permission);
    for (const auto& permission : args.add)
        tx.run(R"sql(
            insert into role_permission (role_id, permission) values ($1, $2)
            on conflict (role_id, permission) do nothing
        )sql", args.role, permission);
    return {args.role, version};
}

}  // namespace people
