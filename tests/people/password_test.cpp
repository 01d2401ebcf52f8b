#include "people/town.h"

using namespace test;

namespace {

std::vector<std::string> against(const std::string& password) {
    db::Reasons reasons;
    people::checkPassword(reasons, {password}, {"anna", "Anna Meier", "Bracket Works"});
    std::vector<std::string> codes;
    for (const auto& reason : reasons.all()) codes.push_back(reason.code);
    return codes;
}
using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("a password is long, and asks nothing of its characters") {
    CHECK(against("seven quiet herons").empty());
    CHECK(against("fifteen letters").empty());
    CHECK(against("fourteen lette") == Codes{"people.password.short"});
    CHECK(against("") == Codes{"people.password.short", "people.password.simple"});
    CHECK(against("七只安静的苍鹭在清晨的河边站着等").empty());  // characters are counted, not bytes
    CHECK(against("七只安静的苍鹭") == Codes{"people.password.short"});
    CHECK(against(std::string(40, 'x') + " quiet herons " + std::string(146, 'y')).empty());
    CHECK(against(std::string(40, 'x') + " quiet herons " + std::string(147, 'y')) == Codes{"people.password.long"});
    CHECK(against("seven quiet her\xff") == Codes{"people.password.text"});
    CHECK(against("!\"#$%&'()*+,-./").empty());
}

TEST_CASE("a password is neither common nor made of names") {
    CHECK(against("Password 12345678") == Codes{"people.password.simple"});
    CHECK(against("correct-horse-battery-staple") == Codes{"people.password.simple"});
    CHECK(against("abababababababab") == Codes{"people.password.simple"});
    CHECK(against("ANNA likes herons") == Codes{"people.password.name"});
    CHECK(against("we love bracket-works") == Codes{"people.password.name"});
}

TEST_CASE("a user signs in by the password that was set, until locked") {
    Town town;
    const std::string anna = R"({"name": "anna", "fullName": "Anna Meier", "password": )";
    CHECK(town.refusal("people.addUser", anna + R"("short"})") == "people.password.short");
    CHECK(town.refusal("people.addUser", anna + R"("test works is a firm"})") == "people.password.name");
    town.perform("people.addUser", anna + R"("seven quiet herons"})");
    CHECK(town.refusal("people.addUser", anna + R"("seven quiet herons"})") == "people.user.taken");
    CHECK(town.refusal("people.addUser", R"({"name": "Anna", "fullName": "Anna", "password": "seven quiet herons"})") ==
          "people.user.name");
    CHECK(town.number("select count(*) from action_log where args like '%heron%'") == 0);

    town.perform("people.lockUser", R"({"user": "anna"})");
    CHECK(town.refusal("people.lockUser", R"({"user": "anna"})") == "people.user.locked_already");
    CHECK(town.refusal("people.setPassword", R"({"user": "anna", "password": "nine quiet herons"})") == "people.user.locked");
    CHECK(town.refusal([&] { town.company->actorNamed("anna", "test"); }) == "sign_in.wrong");
    town.perform("people.unlockUser", R"({"user": "anna"})");
    town.perform("people.setPassword", R"({"user": "anna", "password": "nine quiet herons"})");
    if (engine() == db::Engine::postgres) return;  // there the server checks passwords
    const auto signIn = [&](const char* password) {
        return town.refusal([&] { town.company->signIn("anna", {password}, "test"); });
    };
    CHECK(signIn("seven quiet herons") == "sign_in.wrong");
    CHECK(signIn("nine quiet herons").empty());
    town.perform("people.lockUser", R"({"user": "anna"})");
    CHECK(signIn("nine quiet herons") == "sign_in.wrong");
}
