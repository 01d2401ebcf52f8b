#include <algorithm>

#include "people/checks.h"
#include "people/rights.h"

namespace people {

void check(const db::Read& read, const AddRole& args, db::Reasons& reasons) {
    checkText(reasons, "name", args.name, 60);
    checkPermissions(reasons, args.permissions, "permissions");
    if (read.find<RoleId>(R"sql(select role_id from role where name = $1)sql", args.name))
        reasons.add("people.role.taken", "There is a role {name} already. Choose another name.", {{"name", args.name}},
                    "name");
}

RoleState add(db::Tx& tx, const AddRole& args) {
    const auto role = tx.make<RoleId>(R"sql(
        insert into role (name, version) values ($1, 1) returning role_id
    )sql", args.name);
    for (auto at = args.permissions.begin(); at != args.permissions.end(); ++at)
        if (std::find(args.permissions.begin(), at, *at) == at)
            tx.run(R"sql(insert into role_permission (role_id, permission) values ($1, $2))sql", role, *at);
    return {role, 1};
}

}  // namespace people
