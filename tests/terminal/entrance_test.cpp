// Badge and PIN, name and password, with and without the company.
#include "terminal/outpost.h"

using namespace test;
using terminal::Proof;

namespace {

constexpr const char* annasPassword = "seven green lamps hum";

struct Gate : Outpost {
    Gate() {
        perform("people.addRole", R"({"name":"counter","permissions":["inventory.adjust"]})");
        perform("people.addUser",
                std::string{R"({"name":"anna","fullName":"Anna Abel","roles":[{"role":"counter"}],"password":")"} +
                    annasPassword + R"("})");
        perform("production.addEmployee",
                R"({"number":"E-1","name":"Anna Abel","badge":"B-77","user":"anna","site":"MAIN"})");
        if (!port.onServer()) perform("people.setPin", R"({"user":"anna","pin":"4711"})");
    }
    terminal::KnownPerson byPassword() { return entrance.byPassword("anna", {annasPassword}, "MAIN"); }
    std::string byPin(const std::string& pin) {
        return refusal([&] { entrance.byPin("anna", {pin}, "MAIN"); });
    }
    // As after the first sign-in of the shift.
    void settleIn() {
        byPassword();
        if (port.onServer()) entrance.choosePin("anna", {"4711"});
    }
    terminal::Entrance entrance{*store, port};
};

}  // namespace

TEST_CASE("a badge and a PIN let in, with the rights that the person has at this site") {
    Gate gate;
    gate.settleIn();
    const auto person = gate.entrance.ofBadge("B-77");
    CHECK(person.name == "anna");
    CHECK(gate.entrance.asks("anna", false) == Proof::pin);
    CHECK(gate.byPin("4711").empty());
    CHECK(person.employeeNumber == "E-1");
    CHECK(person.may("inventory.adjust"));
    CHECK_FALSE(person.may("inventory.scrap"));
    CHECK(gate.refusal([&] { gate.entrance.ofBadge("B-78"); }) == "terminal.badge.unknown");
    CHECK(gate.refusal([&] { gate.entrance.ofBadge(""); }) == "terminal.badge.empty");
}

TEST_CASE("neither badges nor PINs nor passwords stand in the terminal's file") {
    Gate gate;
    gate.settleIn();
    const db::Actor nobody{};
    const db::Read read{gate.store->connection(), nobody, {}};
    CHECK(read.one<std::int64_t>(
              "select count(*) as n from person where badge_hash like '%77%' and badge_hash like '%B-%'") == 0);
    CHECK(read.one<std::string>("select pin_hash from person where name = 'anna'").starts_with("$argon2id$"));
    CHECK(read.one<std::int64_t>("select count(*) as n from person where pin_hash like '%4711%'") == 0);
}

TEST_CASE("without network badge and PIN let in for 24 hours after the person was last seen") {
    Gate gate;
    gate.settleIn();
    gate.port.cut = true;
    CHECK(gate.entrance.asks("anna", true) == Proof::pin);
    CHECK(gate.byPin("4711").empty());
    CHECK(gate.byPin("4712") == "terminal.pin.wrong");
    gate.wait(0, 23);
    CHECK(gate.byPin("4711").empty());
    gate.wait(0, 2);
    CHECK(gate.byPin("4711") == "terminal.enter.old");
    CHECK_THROWS_AS(gate.byPassword(), terminal::Cut);
    gate.port.cut = false;
    CHECK_NOTHROW(gate.byPassword());
    gate.port.cut = true;
    CHECK(gate.byPin("4711").empty());
}

TEST_CASE("without network five wrong PINs end it, with a wait in between, until the company says so anew") {
    Gate gate;
    gate.settleIn();
    gate.port.cut = true;
    for (int n = 0; n < 5; ++n) CHECK(gate.byPin("1111") == "terminal.pin.wrong");
    CHECK(gate.byPin("4711") == "terminal.pin.wait");
    gate.wait(0, 1);
    CHECK(gate.byPin("4711") == "terminal.pin.wrong");
    gate.port.cut = false;
    CHECK_NOTHROW(gate.byPassword());
    gate.port.cut = true;
    CHECK(gate.byPin("4711").empty());
}

TEST_CASE("at a company file wrong PINs count for all its terminals") {
    Gate gate;
    if (gate.port.onServer()) return;
    gate.settleIn();
    for (int n = 0; n < 5; ++n) CHECK(gate.byPin("1111") == "sign_in.pin");
    CHECK(gate.byPin("4711") == "sign_in.wait");
    CHECK(gate.number("select failures from terminal_pin") == 5);
    gate.perform("people.setPin", R"({"user":"anna","pin":"5822"})");
    CHECK(gate.byPin("5822").empty());
}

TEST_CASE("on a server the password is typed once a shift, and a PIN for this terminal is chosen") {
    Gate gate;
    if (!gate.port.onServer()) return;
    CHECK(gate.entrance.asks("anna", false) == Proof::password);
    CHECK(gate.refusal([&] { gate.entrance.byPassword("anna", {"wrong"}, "MAIN"); }) == "sign_in.wrong");
    gate.byPassword();
    CHECK(gate.port.entered("anna"));
    CHECK(gate.entrance.needsPin("anna"));
    for (const char* pin : {"471", "47a1", "123456789"})
        CHECK(gate.refusal([&] { gate.entrance.choosePin("anna", {pin}); }) == "terminal.pin.text");
    for (const char* pin : {"0000", "1234", "9876"})
        CHECK(gate.refusal([&] { gate.entrance.choosePin("anna", {pin}); }) == "terminal.pin.simple");
    gate.entrance.choosePin("anna", {"4711"});
    CHECK_FALSE(gate.entrance.needsPin("anna"));
    CHECK(gate.byPin("4711").empty());
    // A terminal that was started anew has no session of hers: the password again.
    gate.port.leave("anna");
    CHECK(gate.entrance.asks("anna", false) == Proof::password);
    CHECK(gate.entrance.asks("anna", true) == Proof::pin);  // unless there is no network: then her work waits for it
    gate.byPassword();
    CHECK(gate.entrance.asks("anna", false) == Proof::pin);
    gate.wait(0, 25);
    CHECK(gate.entrance.asks("anna", false) == Proof::password);
}

TEST_CASE("whoever is locked or has left is not let in once the terminal has heard of it") {
    Gate gate;
    gate.settleIn();
    gate.perform("people.lockUser", R"({"user":"anna"})");
    gate.enterBoss();
    terminal::syncPeople(*gate.store, gate.port, "MAIN");
    CHECK(gate.refusal([&] { gate.entrance.ofBadge("B-77"); }) == "terminal.badge.unknown");
    gate.port.cut = true;
    CHECK(gate.byPin("4711") == "terminal.pin.wrong");
}

TEST_CASE("a skill counts until its last day") {
    terminal::KnownPerson person;
    person.skills = {{7, "Press", db::dateOf(2026, 11, 30)}, {8, "Cut", {}}};
    CHECK(person.has(7, db::dateOf(2026, 11, 30)));
    CHECK_FALSE(person.has(7, db::dateOf(2026, 12, 1)));
    CHECK(person.has(8, db::dateOf(2036, 12, 1)));
    CHECK_FALSE(person.has(9, db::dateOf(2026, 11, 30)));
}
