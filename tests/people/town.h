// A company with two sites and people who may do little.
#pragma once
#include "database/rights.h"
#include "people/people.h"
#include "support/world.h"

namespace test {

struct Town : World {
    Town() {
        // The world copies its database, and roles belong to a server: the copy has none yet.
        if (engine() == db::Engine::postgres) db::grantRights(company->writer());
        play(R"({"do": "calendar.add", "args": {"code": "ALL", "name": "Every day"}}
{"do": "people.addSite", "args": {"code": "NORTH", "name": "North works", "zone": "Europe/Berlin", "calendar": "ALL"}}
{"do": "people.addSite", "args": {"code": "SOUTH", "name": "South works", "zone": "Asia/Shanghai", "calendar": "ALL"}}
{"do": "people.addRole", "args": {"name": "clerk", "permissions": ["people.addParty", "people.changeParty"]}}
{"do": "people.addRole", "args": {"name": "staff", "permissions": ["people.addUser", "people.giveRole", "people.takeRole", "people.addRole", "people.changeRole", "people.setLimit", "people.setPassword", "people.lockUser"]}}
)");
    }
    // A user with one role, at one site or everywhere.
    db::Actor hire(const std::string& name, const std::string& role, const std::string& site = "") {
        perform("people.addUser", R"({"name": ")" + name + R"(", "fullName": "Somebody Else", "password": ")" + pass +
                                      R"(", "roles": [{"role": ")" + role + R"(")" +
                                      (site.empty() ? "" : R"(, "site": ")" + site + R"(")") + "}]}");
        return company->actorNamed(name, "test");
    }
    std::string refusalFor(const db::Actor& actor, const std::string& action, const std::string& args) {
        return refusal([&] { company->perform(actor, {action, args, {}, 1}); });
    }
    static constexpr const char* pass = "seven quiet herons";
};

}  // namespace test
