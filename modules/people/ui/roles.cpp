// The sets of rights, and the people who have them.
#include "people/ui/screens.h"

namespace people {
namespace {

struct RoleRow {
    std::int64_t role = 0, version = 0, rights = 0, everything = 0, users = 0;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(RoleRow, (), (role, version, rights, everything, users, name))

struct UserRow {
    std::int64_t id = 0;
    std::string name, fullName, site;
};
BOOST_DESCRIBE_STRUCT(UserRow, (), (id, name, fullName, site))

desk::TableContents readRoles(const db::Read& read, const QJsonObject&) {
    desk::TableContents out;
    for (const auto& r : read.all<RoleRow>(R"sql(
             select r.role_id as role, r.version, r.name,
                    (select count(*) from role_permission p where p.role_id = r.role_id) as rights,
                    (select count(*) from role_permission p where p.role_id = r.role_id and p.permission = '*') as everything,
                    (select count(*) from user_role u where u.role_id = r.role_id) as users
             from role r order by r.name limit 500
         )sql"))
        out.rows.push_back({.cells = {{.text = desk::text(r.name)},
                                      {.text = r.everything > 0 ? desk::say("Everything") : desk::say("%1 rights").arg(r.rights),
                                       .tone = r.everything > 0 ? desk::Tone::attention : desk::Tone::neutral,
                                       .chip = true},
                                      {.text = desk::shownNumber(r.users)},
                                      {}},
                            .key = r.role,
                            .opens = {"role", r.role}});
    return out;
}

}  // namespace

desk::TableKind rolesTable() {
    return {.title = "Roles",
            .columns = {{.title = "Role", .width = 260},
                        {.title = "Rights", .width = 180},
                        {.title = "People", .width = 100, .number = true},
                        {.title = "", .width = 0}},
            .tables = {"role", "role_permission", "user_role"},
            .read = readRoles,
            .actions = {{.title = "New role",
                         .right = "people.addRole",
                         .keys = "Ctrl+N",
                         .icon = "plus",
                         .main = true,
                         .needsRow = false,
                         .run =
                             [](desk::Desk& desk, const std::vector<desk::TableRow>&, const QJsonObject&) {
                                 desk::showForm(desk,
                                                {.action = "people.addRole",
                                                 .title = "New role",
                                                 .verb = "Add role",
                                                 .fields = {{.argument = "name", .label = "Name", .hint = "Its rights are ticked next."},
                                                            {.argument = "permissions", .hidden = true}},
                                                 .then = [](desk::Desk& d, const QJsonObject& answer) {
                                                     d.open(desk::Record{"role", answer["role"].toInteger()});
                                                 }});
                             }}},
            .empty = ""};
}

std::vector<desk::ThreadLink> roleThread(const db::Read& read, std::int64_t id) {
    std::vector<desk::ThreadLink> out;
    for (const auto& u : read.all<UserRow>(R"sql(
             select a.user_account_id as id, a.name, a.full_name, coalesce(s.code, '') as site
             from user_role u join user_account a on a.user_account_id = u.user_account_id
             left join site s on s.site_id = u.site_id
             where u.role_id = $1 order by a.name, s.code nulls first limit 100
         )sql",
                                           id))
        out.push_back({1, "user", u.id, u.name, u.fullName + (u.site.empty() ? "" : ", " + u.site), desk::Tone::neutral});
    return out;
}

}  // namespace people
