#include <map>
#include <set>

#include "people/town.h"

using namespace test;

TEST_CASE("nobody does what he has no right to") {
    Town town;
    const auto anna = town.hire("anna", "clerk");
    CHECK(town.refusalFor(anna, "people.addParty", R"({"name": "Acme"})").empty());
    CHECK(town.refusalFor(anna, "people.addSite", R"({"code": "X", "name": "X", "zone": "UTC", "calendar": "ALL"})") ==
          "permission.missing");
    CHECK(town.number("select count(*) from site") == 2);
}

TEST_CASE("a role at one site reaches no other") {
    Town town;
    town.perform("people.addRole", R"({"name": "yard", "permissions": ["people.changeSite"]})");
    const auto nina = town.hire("nina", "yard", "NORTH");
    CHECK(town.refusalFor(nina, "people.changeSite", R"({"site": "NORTH", "version": 1, "name": "Yard"})").empty());
    CHECK(town.refusalFor(nina, "people.changeSite", R"({"site": "SOUTH", "version": 1, "name": "Yard"})") ==
          "people.site.forbidden");
    const auto north = tl::SiteId{town.number("select site_id from site where code = 'NORTH'")};
    town.company->read(nina, [&](const db::Read& r) {
        CHECK_NOTHROW(people::requireSite(r, "people.changeSite", north));
        CHECK(town.refusal([&] { people::requireSite(r, "people.addSite", north); }) == "people.site.forbidden");
    });
}

TEST_CASE("a right at one site does not reach what belongs to the whole company") {
    Town town;
    town.perform("people.addRole", R"({"name": "books", "permissions": ["ledger.addCurrency"]})");
    const auto nina = town.hire("nina", "books", "NORTH");
    CHECK(town.refusalFor(nina, "ledger.addCurrency", R"({"code": "SEK", "name": "Krona"})") == "permission.missing");
    town.perform("people.giveRole", R"({"user": "nina", "role": "books"})");
    CHECK(town.refusalFor(nina, "ledger.addCurrency", R"({"code": "SEK", "name": "Krona"})").empty());
}

TEST_CASE("the site must be said where there are several") {
    Town town;
    town.company->read(town.boss, [&](const db::Read& r) {
        CHECK(town.refusal([&] { people::theSite(r, {}); }) == "people.site.choose");
        CHECK(town.refusal([&] { people::theSite(r, tl::SiteId{99}); }) == "people.site.none");
        CHECK(people::theSite(r, tl::SiteId{1}) == tl::SiteId{1});
    });
    World empty;
    empty.company->read(empty.boss, [&](const db::Read& r) {
        CHECK(empty.refusal([&] { people::theSite(r, {}); }) == "people.site.first");
    });
    empty.perform("calendar.add", R"({"code": "ALL", "name": "Every day"})");
    empty.perform("people.addSite", R"({"code": "ONE", "name": "One", "zone": "UTC", "calendar": "ALL"})");
    empty.company->read(empty.boss, [&](const db::Read& r) { CHECK(people::theSite(r, {})); });
}

TEST_CASE("nobody raises his own rights") {
    Town town;
    const auto sam = town.hire("sam", "staff");
    CHECK(town.refusalFor(sam, "people.giveRole", R"({"user": "sam", "role": "administrator"})") == "people.role.own");
    CHECK(town.refusalFor(sam, "people.giveRole", R"({"user": "sam", "role": "clerk"})") == "people.role.own");
    CHECK(town.refusalFor(sam, "people.changeRole", R"({"role": "staff", "version": 1, "add": ["people.addParty"]})") ==
          "people.role.own");
    CHECK(town.refusalFor(sam, "people.setLimit",
                          R"({"role": "staff", "permission": "people.addUser", "currency": "EUR", "most": "9 EUR"})") ==
          "people.limit.own");

    SECTION("nor through somebody else") {
        town.hire("anna", "clerk");
        CHECK(town.refusalFor(sam, "people.giveRole", R"({"user": "anna", "role": "administrator"})") == "people.role.beyond");
        CHECK(town.refusalFor(sam, "people.addUser", R"({"name": "friend", "fullName": "A Friend",
              "password": "seven quiet herons", "roles": [{"role": "administrator"}]})") == "people.role.beyond");
        CHECK(town.refusalFor(sam, "people.changeRole", R"({"role": "clerk", "version": 1, "add": ["*"]})") ==
              "people.role.beyond");
        CHECK(town.refusalFor(sam, "people.setPassword", R"({"user": "boss", "password": "seven quiet herons"})") ==
              "people.role.beyond");
    }
    SECTION("nor from one site to all") {
        const auto nina = town.hire("nina", "staff", "NORTH");
        town.perform("people.addRole", R"({"name": "adder", "permissions": ["people.addUser"]})");
        CHECK(town.refusalFor(nina, "people.giveRole", R"({"user": "sam", "role": "adder"})") == "people.role.beyond");
        CHECK(town.refusalFor(nina, "people.giveRole", R"({"user": "sam", "role": "adder", "site": "SOUTH"})") ==
              "people.role.beyond");
        CHECK(town.refusalFor(nina, "people.giveRole", R"({"user": "sam", "role": "adder", "site": "NORTH"})").empty());
    }
    CHECK(town.number("select count(*) from permission_limit") == 0);
}

TEST_CASE("the last administrator stays") {
    Town town;
    CHECK(town.refusal("people.lockUser", R"({"user": "boss"})") == "people.admin.last");
    CHECK(town.refusal("people.takeRole", R"({"user": "boss", "role": "administrator"})") == "people.admin.last");
    CHECK(town.refusal("people.changeRole", R"({"role": "administrator", "version": 1, "remove": ["*"]})") ==
          "people.admin.last");
    // At one site only is not enough, and a locked one does not count.
    town.hire("north", "administrator", "NORTH");
    CHECK(town.refusal("people.lockUser", R"({"user": "boss"})") == "people.admin.last");
    const auto eve = town.hire("eve", "administrator");
    town.perform("people.lockUser", R"({"user": "eve"})");
    CHECK(town.refusal("people.lockUser", R"({"user": "boss"})") == "people.admin.last");
    town.perform("people.unlockUser", R"({"user": "eve"})");
    CHECK(town.refusal("people.lockUser", R"({"user": "boss"})").empty());
    CHECK(town.refusal("people.addParty", R"({"name": "Acme"})") == "permission.missing");
    CHECK(town.refusalFor(eve, "people.unlockUser", R"({"user": "boss"})").empty());
    CHECK(town.refusal("people.addParty", R"({"name": "Acme"})").empty());
}

TEST_CASE("roles are given once and taken once") {
    Town town;
    const auto anna = town.hire("anna", "clerk");
    CHECK(town.refusal("people.giveRole", R"({"user": "anna", "role": "clerk"})") == "people.role.given");
    town.perform("people.giveRole", R"({"user": "anna", "role": "clerk", "site": "SOUTH"})");
    CHECK(town.refusal("people.takeRole", R"({"user": "anna", "role": "clerk", "site": "NORTH"})") == "people.role.not_given");
    town.perform("people.takeRole", R"({"user": "anna", "role": "clerk"})");
    town.perform("people.takeRole", R"({"user": "anna", "role": "clerk", "site": "SOUTH"})");
    CHECK(town.refusalFor(anna, "people.addParty", R"({"name": "Acme"})") == "permission.missing");
}

TEST_CASE("a role's rights change by name, and unknown ones are refused") {
    Town town;
    const auto anna = town.hire("anna", "clerk");
    CHECK(town.refusal("people.addRole", R"({"name": "x", "permissions": ["orders.singn"]})") == "people.permission.unknown");
    CHECK(town.refusal("people.addRole", R"({"name": "clerk"})") == "people.role.taken");
    town.perform("people.changeRole", R"({"role": "clerk", "version": 1, "name": "office",
        "add": ["people.closeParty", "people.addParty"], "remove": ["people.changeParty"]})");
    CHECK(town.refusal("people.changeRole", R"({"role": "office", "version": 1})") == "people.record.stale");
    CHECK(town.number("select count(*) from role_permission p join role r on r.role_id = p.role_id where r.name = 'office'") == 2);
    CHECK(town.refusalFor(anna, "people.changeParty", R"({"party": 1, "version": 1})") == "permission.missing");
}

TEST_CASE("a limit is one amount for role, right and currency") {
    Town town;
    const auto limit = [&](const std::string& most) {
        town.perform("people.setLimit", R"({"role": "clerk", "permission": "people.addParty", "currency": "EUR")" + most + "}");
    };
    limit(R"(, "most": "500.00 EUR")");
    limit(R"(, "most": "750.00 EUR")");
    CHECK(town.number("select max_amount from permission_limit") == 75'000);
    CHECK(town.refusal("people.setLimit", R"({"role": "clerk", "permission": "people.addParty", "currency": "CHF"})") ==
          "people.limit.currency");
    CHECK(town.refusal("people.setLimit", R"({"role": "clerk", "permission": "people.addParty", "currency": "EUR",
          "most": "1.00 USD"})") == "people.limit.amount");
    limit("");
    CHECK(town.number("select count(*) from permission_limit") == 0);
}

TEST_CASE("a role of the demo firm that may do something may also see what it is done to") {
    World firm{flows};
    const std::map<std::string, std::set<std::string>> wanted{
        {"warehouse", {"quality.receiveReturn", "complaints.see", "quality.see"}},
        {"production", {"quality.recordResults", "quality.logDefect", "quality.see", "complaints.see", "quality.finishStep", "quality.finishCapaAction"}},
        {"planner", {"complaints.see", "quality.finishStep", "quality.finishCapaAction"}},
        {"engineer", {"complaints.see", "quality.finishStep", "quality.finishCapaAction"}},
        {"sales", {"quality.contain", "quality.enterComplaint", "complaints.see", "quality.see", "customers.setStage", "customers.mergeParties"}},
        {"service", {"quality.contain", "quality.enterComplaint", "complaints.see", "quality.see"}},
        {"quality", {"quality.answerSignal", "quality.freezeLimits", "quality.addSubgroup", "quality.addGaugeStudy", "quality.see"}}};
    for (const auto& [role, rights] : wanted)
        for (const auto& right : rights) {
            INFO(role << " " << right);
            CHECK(firm.rows<std::int64_t>("select p.role_id from role_permission p join role r on r.role_id = p.role_id "
                                          "where r.name = $1 and p.permission = $2",
                                          role, right)
                      .size() == 1);
        }
}
