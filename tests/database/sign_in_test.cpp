// Who gets in, and how tries are slowed down.
#include "database/sign_in.h"

#include "database/probe.h"

using namespace probe;

namespace {

struct Door : Office {
    std::string tryAs(const std::string& name, const std::string& secret) {
        return sentenceOf([&] { company->signIn(name, {secret}, "test"); });
    }
    void tryOften(const std::string& name, int times) {
        for (int n = 0; n < times; ++n) tryAs(name, "wrong");
    }
};

}  // namespace

TEST_CASE("the right password lets in, and the rights are those of the person") {
    Door door;
    door.hire("anna", {"probe.add"}, "a sentence of anna");
    if (onPostgres()) {
        db::Company company{door.addressOf("anna", "a sentence of anna"), actions()};
        CHECK(company.signIn("anna", {"a sentence of anna"}, "test").name == "anna");
        CHECK(codeOf([&] { db::Company{door.addressOf("anna", "wrong"), actions()}; }) == "sign_in.wrong");
        CHECK(codeOf([&] { db::Company{door.addressOf("nobody", "wrong"), actions()}; }) == "sign_in.wrong");
        CHECK(codeOf([&] { door.company->signIn("anna", {"a sentence of anna"}, "test"); }) == "sign_in.wrong");
        return;
    }
    const auto anna = door.company->signIn("anna", {"a sentence of anna"}, "test");
    CHECK(anna.name == "anna");
    CHECK(codeOf([&] { door.company->signIn("anna", {"another sentence"}, "test"); }) == "sign_in.wrong");
}

TEST_CASE("a person who is locked does not get in with the right password either") {
    Door door;
    door.hire("anna", {"probe.add"}, "a sentence of anna");
    door.raw("update user_account set state = 'locked' where name = 'anna'");
    if (onPostgres()) {
        door.raw("select set_login('anna', '', 0)");
        CHECK(codeOf([&] { db::Company{door.addressOf("anna", "a sentence of anna"), actions()}; }) == "sign_in.wrong");
        return;
    }
    CHECK(codeOf([&] { door.company->signIn("anna", {"a sentence of anna"}, "test"); }) == "sign_in.wrong");
}

TEST_CASE("a wrong password, an unknown name and a locked account read alike") {
    if (onPostgres()) return;
    Door door;
    door.hire("anna", {}, "a sentence of anna");
    door.hire("berta", {}, "a sentence of berta");
    door.raw("update user_account set state = 'locked' where name = 'berta'");
    const auto wrong = door.tryAs("anna", "wrong");
    CHECK_FALSE(wrong.empty());
    CHECK(door.tryAs("nobody", "wrong") == wrong);
    CHECK(door.tryAs("berta", "a sentence of berta") == wrong);
    CHECK(door.tryAs("", "") == wrong);
    CHECK(door.number("select count(*) as n from refused_attempt where action = 'sign in'") == 4);
}

TEST_CASE("after five wrong tries a name has to wait, known or not, longer each time") {
    if (onPostgres()) return;
    Door door;
    door.hire("anna", {}, "a sentence of anna");
    for (const char* name : {"anna", "nobody"}) {
        INFO(name);
        door.tryOften(name, 5);
        CHECK(codeOf([&] { door.company->signIn(name, {"a sentence of anna"}, "test"); }) == "sign_in.wait");
        door.clock.micros += 2'000'000;
        CHECK(codeOf([&] { door.company->signIn(name, {"wrong"}, "test"); }) == "sign_in.wrong");  // the sixth: 4 s
        door.clock.micros += 3'900'000;
        CHECK(codeOf([&] { door.company->signIn(name, {"wrong"}, "test"); }) == "sign_in.wait");
        door.clock.micros += 200'000;
        CHECK(codeOf([&] { door.company->signIn(name, {"wrong"}, "test"); }) == "sign_in.wrong");  // the seventh: 8 s
    }
    door.wait(0, 1);
    CHECK(door.company->signIn("anna", {"a sentence of anna"}, "test").name == "anna");
    door.tryOften("anna", 4);  // the right one has forgotten the wrong ones
    CHECK(door.company->signIn("anna", {"a sentence of anna"}, "test").name == "anna");
}

TEST_CASE("the wait survives a restart") {
    if (onPostgres()) return;
    Door door;
    door.tryOften("boss", 5);
    door.company = door.session();
    CHECK(codeOf([&] { door.company->signIn("boss", {password}, "test"); }) == "sign_in.wait");
}

TEST_CASE("after a hundred wrong tries only an administrator helps") {
    if (onPostgres()) return;
    Door door;
    door.raw("update credential set failures = 99");
    door.tryAs("boss", "wrong");
    door.wait(1);
    CHECK(codeOf([&] { door.company->signIn("boss", {password}, "test"); }) == "sign_in.wrong");
    door.wait(1);
    door.raw("update credential set failures = 0, retry_after_at = 0");
    CHECK(door.company->signIn("boss", {password}, "test").name == "boss");
}

TEST_CASE("a password is kept as argon2id, salted anew each time") {
    const auto once = db::argon2id({"a sentence of anna"}), again = db::argon2id({"a sentence of anna"});
    CHECK(once != again);
    CHECK(once.starts_with("$argon2id$v=19$m=65536,t=3,p=1$"));
}
