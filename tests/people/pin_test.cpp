// Signing in at a terminal by a short number, and changing one's own password.
#include "people/town.h"

using namespace test;

namespace {

struct Terminal : Town {
    db::Actor anna = hire("anna", "clerk"), bert = hire("bert", "clerk");
    std::string setPin(const db::Actor& who, const std::string& user, const std::string& pin) {
        return refusalFor(who, "people.setPin", R"({"user":")" + user + R"(","pin":")" + pin + R"("})");
    }
    std::string tryPin(const std::string& user, const std::string& pin) {
        return refusal([&] { company->signInWithPin(user, {pin}, "terminal 1"); });
    }
};

}  // namespace

TEST_CASE("on a server a terminal signs in with a password") {
    if (engine() != db::Engine::postgres) return;
    Terminal town;
    CHECK(town.setPin(town.anna, "anna", "4711") == "people.pin.server");
    CHECK(town.tryPin("anna", "4711") == "sign_in.pin_server");
}

TEST_CASE("a PIN is a few digits that nobody tries first") {
    if (engine() == db::Engine::postgres) return;
    Terminal town;
    for (const char* pin : {"", "471", "471147114", "47a1", "４７１１", "-471"})
        CHECK(town.setPin(town.anna, "anna", pin) == "people.pin.text");
    for (const char* pin : {"0000", "77777777", "1234", "45678", "9876", "3210"})
        CHECK(town.setPin(town.anna, "anna", pin) == "people.pin.simple");
    for (const char* pin : {"4711", "1235", "90210", "13579135"}) CHECK(town.setPin(town.anna, "anna", pin).empty());
    CHECK(town.number("select count(*) from action_log where args like '%4711%'") == 0);
    CHECK(town.text("select pin_hash from terminal_pin").starts_with("$argon2id$"));
}

TEST_CASE("one's own PIN lets in, and only an administrator sets another's") {
    if (engine() == db::Engine::postgres) return;
    Terminal town;
    CHECK(town.setPin(town.bert, "anna", "4711") == "people.pin.other");
    CHECK(town.setPin(town.boss, "anna", "4711").empty());
    CHECK(town.setPin(town.bert, "bert", "5822").empty());
    CHECK(town.company->signInWithPin("anna", {"4711"}, "terminal 1").name == "anna");
    CHECK(town.tryPin("anna", "5822") == "sign_in.pin");
    CHECK(town.tryPin("boss", "4711") == "sign_in.pin");   // has none
    CHECK(town.tryPin("nobody", "4711") == "sign_in.pin");
    town.perform("people.lockUser", R"({"user": "anna"})");
    CHECK(town.tryPin("anna", "4711") == "sign_in.pin");
    CHECK(town.setPin(town.boss, "anna", "4712") == "people.user.locked");
    // Whoever may set passwords, but has fewer rights than another, gets no more by it.
    const auto sam = town.hire("sam", "staff");
    CHECK(town.setPin(sam, "boss", "4713") == "people.role.beyond");
}

TEST_CASE("after five wrong tries a PIN is of no use until it is set anew, known or not alike") {
    if (engine() == db::Engine::postgres) return;
    Terminal town;
    town.setPin(town.anna, "anna", "4711");
    for (const char* name : {"anna", "nobody"}) {
        INFO(name);
        for (int n = 0; n < 5; ++n) CHECK(town.tryPin(name, "1111") == "sign_in.pin");
        CHECK(town.tryPin(name, "4711") == "sign_in.wait");
        town.wait(0, 1);
        CHECK(town.tryPin(name, "4711") == "sign_in.pin");
    }
    CHECK(town.company->signIn("anna", {Town::pass}, "test").name == "anna");  // the password still does
    CHECK(town.setPin(town.anna, "anna", "4711").empty());
    CHECK(town.company->signInWithPin("anna", {"4711"}, "terminal 1").name == "anna");
    CHECK(town.number("select count(*) from refused_attempt where action = 'sign in by PIN'") == 12);
}

TEST_CASE("everybody changes their own password, by the rules for all") {
    Terminal town;
    const auto change = [&](const db::Actor& who, const std::string& to) {
        return town.refusalFor(who, "people.changeOwnPassword", R"({"password":")" + to + R"("})");
    };
    CHECK(change(town.anna, "short") == "people.password.short");
    CHECK(change(town.anna, "anna has a long one") == "people.password.name");
    CHECK(change(town.anna, "eight brown doors sing").empty());
    CHECK(change({0, "nobody", "test"}, "eight brown doors sing") == "permission.nobody");
    CHECK(town.number("select count(*) from action_log where args like '%doors%'") == 0);
    if (engine() == db::Engine::postgres) return;
    CHECK(town.refusal([&] { town.company->signIn("anna", {Town::pass}, "test"); }) == "sign_in.wrong");
    CHECK(town.company->signIn("anna", {"eight brown doors sing"}, "test").name == "anna");
}
