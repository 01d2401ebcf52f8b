// The screens of people: firms and persons, users and their rights, sites and their letterheads, the log, the outbox, the doctor.
#include "app/desk/list_screen.h"
#include "people/ui/screens.h"

namespace people {

void install(desk::Desk& desk);

namespace {

using desk::Area;

void addPeople(desk::Desk& desk, const db::Actions& actions) {
    desk.add({.id = "people.parties",
              .area = Area::people,
              .title = "Partners",
              .icon = "building",
              .right = "people.see",
              .make = desk::listScreen(partiesLook())});
    desk.add({.id = "people.party",
              .area = Area::people,
              .title = "Firm or person",
              .icon = "building",
              .right = "people.see",
              .inRail = false,
              .opens = "party",
              .make = desk::cardScreen(partyCard())});
    desk.add({.id = "people.users",
              .area = Area::people,
              .title = "Users",
              .icon = "user",
              .right = "people.see",
              .make = desk::tableScreen(usersTable())});
    desk.add({.id = "people.user",
              .area = Area::people,
              .title = "User",
              .icon = "user",
              .right = "people.see",
              .inRail = false,
              .opens = "user",
              .make = desk::cardScreen(userCard(actions))});
    desk.add({.id = "people.roles",
              .area = Area::people,
              .title = "Roles",
              .icon = "key",
              .right = "people.see",
              .make = desk::tableScreen(rolesTable())});
    desk.add({.id = "people.role",
              .area = Area::people,
              .title = "Role",
              .icon = "key",
              .right = "people.see",
              .inRail = false,
              .opens = "role",
              .make = roleScreen});
    desk.add({.id = "people.sites",
              .area = Area::people,
              .title = "Sites",
              .icon = "factory",
              .right = "people.see",
              .make = desk::tableScreen(sitesTable())});
    desk.add({.id = "people.letterhead",
              .area = Area::people,
              .title = "Letterhead",
              .icon = "print",
              .right = "people.see",
              .make = desk::tableScreen(letterheadsTable())});
}

void addLog(desk::Desk& desk, const db::Actions& actions) {
    desk.add({.id = "people.log",
              .area = Area::people,
              .title = "Log",
              .icon = "log",
              .right = "log.see",
              .make = desk::listScreen(logLook(actions))});
    desk.add({.id = "people.log_line",
              .area = Area::people,
              .title = "Line of the log",
              .icon = "log",
              .right = "log.see",
              .inRail = false,
              .opens = "log line",
              .make = desk::cardScreen(logLineCard(actions))});
    desk.add({.id = "people.refused",
              .area = Area::people,
              .title = "Refused attempts",
              .icon = "hold",
              .right = "log.see",
              .make = desk::listScreen(refusedLook(actions))});
    desk.add({.id = "people.outbox",
              .area = Area::people,
              .title = "Outbox",
              .icon = "mail",
              .right = "log.see",
              .make = desk::listScreen(outboxLook())});
    desk.add({.id = "people.message",
              .area = Area::people,
              .title = "Message",
              .icon = "mail",
              .right = "log.see",
              .inRail = false,
              .opens = "message",
              .make = desk::cardScreen(messageCard())});
    desk.add({.id = "people.doctor", .area = Area::people, .title = "Doctor", .icon = "doctor", .right = "log.see", .make = doctorScreen});
}

}  // namespace

void install(desk::Desk& desk) {
    const auto& actions = desk.company().actions();
    addPeople(desk, actions);
    addLog(desk, actions);
    desk.add(desk::CommandKind{
        .id = "people.new_party", .title = "New supplier, carrier or employee", .right = "people.addParty", .run = newParty});
    desk.add(desk::CommandKind{.id = "people.new_user", .title = "New user", .right = "people.addUser", .run = newUser});
    desk.add(desk::PickKind{.kind = "party", .create = "people.addParty"});
    desk.addThread("user", userThread);
    desk.addThread("role", roleThread);
    desk.addThread("party", partyThread);
    desk.add(desk::Waiting{.title = "Messages that could not be sent",
                           .right = "log.see",
                           .icon = "mail",
                           .tone = desk::Tone::bad,
                           .count = R"sql(
                               select count(*) from outbox where sent_at is null and error is not null and cast($1 as text) is not null
                           )sql",
                           .screen = "people.outbox",
                           .with = R"({"filters":[["state","equals","failed"]]})"});
}

}  // namespace people
