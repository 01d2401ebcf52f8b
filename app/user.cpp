// user list, add, password: the people actions in short form.
#include <fmt/core.h>

#include "app/commands.h"
#include "database/json.h"
#include "people/people.h"

namespace app {
namespace {

struct Row {
    std::string name, fullName, state, role, site;
};
BOOST_DESCRIBE_STRUCT(Row, (), (name, fullName, state, role, site))

db::Secret newPassword(const Line& line, const std::string& name) {
    return line.has("password-stdin") ? passwordFromStdin() : askPassword("New password of " + name);
}

}  // namespace

int userList(const Line& line) {
    auto session = open(line);
    const auto rows = session.company->read(session.actor, [](const db::Read& r) {
        return r.all<Row>(R"sql(
            select a.name, a.full_name, a.state, coalesce(o.name, '') as role, coalesce(s.code, '') as site
            from user_account a
            left join user_role r on r.user_account_id = a.user_account_id
            left join role o on o.role_id = r.role_id left join site s on s.site_id = r.site_id
            order by a.name, o.name
        )sql");
    });
    if (line.json()) print(db::json::written(rows));
    else
        for (const auto& r : rows) print(fmt::format("{:<16} {:<28} {:<7} {} {}", r.name, r.fullName, r.state, r.role, r.site));
    return 0;
}

int userAdd(const Line& line) {
    const auto name = line.word(0, "name");
    auto session = open(line);
    std::string args = fmt::format("{{\"name\":{},\"fullName\":{},\"password\":{},\"roles\":[{{\"role\":{}{}}}]}}", inJson(name),
                                   inJson(line.option("full-name", name)), inJson(newPassword(line, name).text),
                                   inJson(line.need("role")),
                                   line.has("site") ? ",\"site\":" + inJson(line.option("site")) : std::string{});
    print(session.company->perform(session.actor, {"people.addUser", args, {}, 1}).result);
    return 0;
}

int userPassword(const Line& line) {
    const auto name = line.word(0, "name");
    auto session = open(line);
    const auto args = fmt::format("{{\"user\":{},\"password\":{}}}", inJson(name), inJson(newPassword(line, name).text));
    print(session.company->perform(session.actor, {"people.setPassword", args, {}, 1}).result);
    return 0;
}

}  // namespace app
