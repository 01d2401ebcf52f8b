// Who may sign in, and what they may do where.
#include "people/ui/screens.h"

namespace people {
namespace {

using desk::Tone;

struct UserRow {
    std::int64_t user = 0;
    std::string name, fullName, state, roles;
    std::optional<db::Instant> lastAt;
};
BOOST_DESCRIBE_STRUCT(UserRow, (), (user, name, fullName, state, roles, lastAt))

struct GrantRow {
    std::int64_t role = 0;
    std::string name, site;
};
BOOST_DESCRIBE_STRUCT(GrantRow, (), (role, name, site))

struct DoneRow {
    std::int64_t logId = 0;
    std::string action, device, reason;
    db::Instant at;
};
BOOST_DESCRIBE_STRUCT(DoneRow, (), (logId, action, device, reason, at))

std::string roleList(const db::Read& read, std::int64_t user) {
    std::string all;
    for (const auto& g : read.all<GrantRow>(R"sql(
             select r.role_id as role, r.name, coalesce(s.code, '') as site
             from user_role u join role r on r.role_id = u.role_id left join site s on s.site_id = u.site_id
             where u.user_account_id = $1 order by r.name, s.code nulls first limit 50
         )sql",
                                            user))
        all += (all.empty() ? "" : ", ") + g.name + (g.site.empty() ? "" : " (" + g.site + ")");
    return all;
}

desk::TableContents readUsers(const db::Read& read, const QJsonObject&) {
    desk::TableContents out;
    for (const auto& u : read.all<UserRow>(R"sql(
             select user_account_id as "user", name, full_name, state, '' as roles, cast(null as bigint) as last_at
             from user_account order by name limit 1000
         )sql")) {
        const bool active = u.state == "active";
        out.rows.push_back(
            {.cells = {{.text = desk::text(u.name)},
                       {.text = desk::text(u.fullName)},
                       {.text = desk::text(roleList(read, u.user)), .muted = true},
                       {.text = active ? desk::say("Active") : desk::say("Locked"), .tone = active ? Tone::good : Tone::bad, .chip = true}},
             .key = u.user,
             .opens = {"user", u.user},
             .data = {{"user", static_cast<qint64>(u.user)}, {"name", desk::text(u.name)}, {"state", desk::text(u.state)}}});
    }
    return out;
}

void giveRole(desk::Desk& desk, std::int64_t user) {
    desk.read<std::pair<Choices, Choices>>(
        &desk,
        [](const db::Read& read) {
            return std::pair{roleChoices(read), siteChoices(read)};
        },
        [&desk, user](std::pair<Choices, Choices> all) {
            desk::showForm(desk, {.action = "people.giveRole",
                                  .title = "Give a role",
                                  .verb = "Give role",
                                  .fields = {{.argument = "user", .hidden = true},
                                             choiceOf("role", "Role", std::move(all.first)),
                                             choiceOf("site", "Only at", std::move(all.second), true)},
                                  .preset = {{"user", static_cast<qint64>(user)}}});
        });
}

void takeRole(desk::Desk& desk, std::int64_t user, const desk::TableRow& row) {
    QJsonObject args{{"user", static_cast<qint64>(user)}, {"role", row.data["role"]}};
    if (!row.data["site"].toString().isEmpty()) args["site"] = row.data["site"];
    desk::doNow(desk, "people.takeRole", args, desk::say("The role is taken away"),
                desk::say("Take the role %1 away?").arg(row.cells.front().text));
}

desk::CardTable rolesOf(const db::Read& read, std::int64_t user) {
    desk::CardTable table{
        .title = "Roles",
        .columns = {{.title = "Role", .width = 240}, {.title = "Where", .width = 0}},
        .rows = {},
        .empty = "No role: this person can sign in and do nothing.",
        .actions = {{.title = "Give role…",
                     .right = "people.giveRole",
                     .run = [user](desk::Desk& desk, const desk::TableRow&) { giveRole(desk, user); },
                     .needsRow = false},
                    {.title = "Take away", .right = "people.takeRole", .run = [user](desk::Desk& desk, const desk::TableRow& row) {
                         takeRole(desk, user, row);
                     }}}};
    for (const auto& g : read.all<GrantRow>(R"sql(
             select r.role_id as role, r.name, coalesce(s.code, '') as site
             from user_role u join role r on r.role_id = u.role_id left join site s on s.site_id = u.site_id
             where u.user_account_id = $1 order by r.name, s.code nulls first limit 200
         )sql",
                                            user))
        table.rows.push_back({.cells = {{.text = desk::text(g.name)},
                                        {.text = g.site.empty() ? desk::say("everywhere") : desk::text(g.site), .muted = g.site.empty()}},
                              .key = g.role,
                              .opens = {"role", g.role},
                              .data = {{"role", static_cast<qint64>(g.role)}, {"site", desk::text(g.site)}}});
    return table;
}

// Looked for in the last 20,000 lines of the log only: it has no order by person.
desk::CardTable doneBy(const db::Read& read, const std::string& name, const db::Actions& actions) {
    desk::CardTable table{.title = "Did lately",
                          .columns = {{.title = "When", .width = 160},
                                      {.title = "What", .width = 0},
                                      {.title = "Device", .width = 200},
                                      {.title = "Why", .width = 240}},
                          .rows = {},
                          .empty = "Nothing of late."};
    for (const auto& d : read.all<DoneRow>(R"sql(
             select log_id, action, device, reason, at from action_log
             where actor = $1 and log_id > (select coalesce(max(log_id), 0) - 20000 from action_log)
             order by log_id desc limit 100
         )sql",
                                           name)) {
        const auto* action = actions.find(d.action);
        table.rows.push_back({.cells = {{.text = desk::shown(d.at), .muted = true},
                                        {.text = action == nullptr ? desk::text(d.action) : desk::say(action->title)},
                                        {.text = desk::text(d.device), .muted = true},
                                        {.text = desk::text(d.reason)}},
                              .key = d.logId,
                              .opens = {"log line", d.logId}});
    }
    return table;
}

std::vector<desk::CardButton> buttonsOf(std::int64_t id, const std::string& name, bool active, bool sqlite) {
    const auto key = static_cast<qint64>(id);
    const auto who = desk::text(name);
    std::vector<desk::CardButton> buttons{
        {.title = "Give role…",
         .right = "people.giveRole",
         .keys = "Ctrl+G",
         .icon = "plus",
         .main = true,
         .run = [id](desk::Desk& desk) { giveRole(desk, id); }},
        {.title = "Set password…", .right = "people.setPassword", .keys = "Ctrl+Shift+P", .icon = "key", .run = [key](desk::Desk& desk) {
             desk::showForm(
                 desk,
                 {.action = "people.setPassword",
                  .title = "Set a password",
                  .verb = "Set password",
                  .fields = {{.argument = "user", .hidden = true},
                             {.argument = "password", .label = "New password", .hint = "At least 15 characters; a sentence is best."}},
                  .preset = {{"user", key}}});
         }}};
    if (sqlite)
        buttons.push_back({.title = "Set PIN…", .right = "people.setPassword", .icon = "lock", .run = [key](desk::Desk& desk) {
                               desk::showForm(desk, {.action = "people.setPin",
                                                     .title = "Set a PIN for terminals",
                                                     .verb = "Set PIN",
                                                     .fields = {{.argument = "user", .hidden = true},
                                                                {.argument = "pin", .label = "PIN", .hint = "4 to 8 digits"}},
                                                     .preset = {{"user", key}}});
                           }});
    if (active)
        buttons.push_back(
            {.title = "Lock", .right = "people.lockUser", .keys = "Ctrl+L", .icon = "lock", .run = [key, who](desk::Desk& desk) {
                 desk::doNow(desk, "people.lockUser", {{"user", key}}, desk::say("%1 is locked").arg(who),
                             desk::say("Lock %1? They cannot sign in or do anything until you unlock them.").arg(who));
             }});
    else
        buttons.push_back(
            {.title = "Unlock", .right = "people.unlockUser", .keys = "Ctrl+L", .icon = "unlock", .run = [key, who](desk::Desk& desk) {
                 desk::doNow(desk, "people.unlockUser", {{"user", key}}, desk::say("%1 may sign in again").arg(who));
             }});
    return buttons;
}

}  // namespace

void newUser(desk::Desk& desk) {
    desk::showForm(desk,
                   {.action = "people.addUser",
                    .title = "New user",
                    .verb = "Add user",
                    .fields = {{.argument = "name", .label = "Sign-in name", .hint = "Small letters, digits, dot, dash; a letter first."},
                               {.argument = "fullName", .label = "Full name"},
                               {.argument = "password", .label = "Password", .hint = "At least 15 characters; a sentence is best."},
                               {.argument = "roles", .hidden = true}},
                    .then = [](desk::Desk& d, const QJsonObject& answer) {
                        d.open(desk::Record{"user", answer["user"].toInteger()});
                        d.toast(desk::say("Give the new user a role, so that they may do something."), Tone::attention);
                    }});
}

desk::TableKind usersTable() {
    return {.title = "Users",
            .columns = {{.title = "Name", .width = 150},
                        {.title = "Full name", .width = 220},
                        {.title = "Roles", .width = 0},
                        {.title = "State", .width = 120}},
            .tables = {"user_account", "user_role", "role"},
            .read = readUsers,
            .actions = {{.title = "New user",
                         .right = "people.addUser",
                         .keys = "Ctrl+N",
                         .icon = "plus",
                         .main = true,
                         .needsRow = false,
                         .run = [](desk::Desk& desk, const std::vector<desk::TableRow>&, const QJsonObject&) { newUser(desk); }}},
            .empty = ""};
}

desk::CardKind userCard(const db::Actions& actions) {
    return {.kind = "user",
            .tables = {"user_account", "user_role", "role", "credential"},
            .read = [&actions](const db::Read& read, std::int64_t id) {
                desk::Card card;
                const auto found = read.find<UserRow>(R"sql(
                    select user_account_id as "user", name, full_name, state, '' as roles,
                           (select max(at) from action_log where actor = name
                            and log_id > (select coalesce(max(log_id), 0) - 20000 from action_log)) as last_at
                    from user_account where user_account_id = $1
                )sql",
                                                      id);
                if (!found) {
                    card.found = false;
                    return card;
                }
                const bool active = found->state == "active";
                card.number = found->name;
                card.name = found->fullName;
                card.chips = {active ? desk::Chip{"", "Active", Tone::good} : desk::Chip{"", "Locked", Tone::bad}};
                card.groups = {{"Person",
                                {{.label = "Sign-in name", .value = found->name},
                                 {.label = "Full name", .value = found->fullName},
                                 {.label = "Last did something", .value = found->lastAt ? desk::utf8(desk::shown(*found->lastAt)) : ""}}}};
                card.tables = {rolesOf(read, id), doneBy(read, found->name, actions)};
                card.buttons = buttonsOf(id, found->name, active, read.connection().engine() == db::Engine::sqlite);
                return card;
            }};
}

std::vector<desk::ThreadLink> userThread(const db::Read& read, std::int64_t id) {
    std::vector<desk::ThreadLink> out;
    for (const auto& g : read.all<GrantRow>(R"sql(
             select r.role_id as role, r.name, coalesce(s.code, '') as site
             from user_role u join role r on r.role_id = u.role_id left join site s on s.site_id = u.site_id
             where u.user_account_id = $1 order by r.name, s.code nulls first limit 50
         )sql",
                                            id))
        out.push_back({-1, "role", g.role, g.name, g.site, Tone::neutral});
    return out;
}

}  // namespace people
