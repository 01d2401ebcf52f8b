// 21 CFR Part 11: a signature asks for the password again, says what it stands for, and stands in the log.
#include "database/probe.h"

using namespace probe;

namespace {

// One more calendar, signed by a person; the code of what refused it.
std::string addSigned(Office& office, const db::Actor& who, const std::string& code, const std::optional<db::Signature>& signature) {
    return codeOf([&] {
        auto asked = request("probe.add", R"({"code":")" + code + R"(","name":"Day"})");
        asked.circumstances.signature = signature;
        office.company->perform(who, asked);
    });
}

}  // namespace

TEST_CASE("a signature is given with the password and stands in the log with its meaning") {
    Office office;
    const auto anna = office.hire("anna", {"probe.add"}, "a sentence of anna");
    CHECK(codeOf([&] { office.company->sign(anna, {"a sentence of berta"}, "reviewed"); }) == "sign_in.wrong");
    CHECK(codeOf([&] { office.company->sign(anna, {""}, "reviewed"); }) == "sign_in.wrong");
    CHECK(codeOf([&] { office.company->sign(anna, {"a sentence of anna"}, ""); }) == "signature.meaning");
    const auto signature = office.company->sign(anna, {"a sentence of anna"}, "reviewed for production");
    CHECK(signature.person() == "anna");
    CHECK(signature.at() == office.clock);
    CHECK(addSigned(office, anna, "A", signature) == "");
    CHECK(office.text("select signature from action_log order by log_id desc limit 1") ==
          "anna (anna), 2026-11-23T10:00:00.000000Z: reviewed for production");
    CHECK(addSigned(office, anna, "B", {}) == "");
    CHECK(office.text("select signature from action_log order by log_id desc limit 1") == "");
    CHECK(office.complaints().empty());
    office.raw("update action_log set signature = 'anna: not reviewed' where signature <> ''");
    CHECK(office.complaints().size() == 1);
}

TEST_CASE("a signature is the person's own and holds for ten minutes") {
    Office office;
    const auto anna = office.hire("anna", {"probe.add"}, "a sentence of anna"), berta = office.hire("berta", {"probe.add"}, "a sentence of berta");
    const auto signature = office.company->sign(anna, {"a sentence of anna"}, "reviewed");
    CHECK(addSigned(office, berta, "A", signature) == "signature.other");
    office.clock.micros += 10LL * 60 * 1'000'000;
    CHECK(addSigned(office, anna, "A", signature) == "");
    office.clock.micros += 1;
    CHECK(addSigned(office, anna, "B", signature) == "signature.old");
    CHECK(office.number("select count(*) as n from calendar") == 1);
}

TEST_CASE("wrong passwords for signatures are slowed down like those for signing in") {
    if (onPostgres()) return;  // the server knows the passwords
    Office office;
    const auto anna = office.hire("anna", {"probe.add"}, "a sentence of anna");
    for (int n = 0; n < 5; ++n) codeOf([&] { office.company->sign(anna, {"wrong"}, "reviewed"); });
    CHECK(codeOf([&] { office.company->sign(anna, {"a sentence of anna"}, "reviewed"); }) == "sign_in.wait");
}
