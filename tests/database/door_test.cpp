// The one door: once or not at all, by who may, and in one piece.
#include <boost/json/parse.hpp>

#include "database/probe.h"
#include "support/sweep.h"

using namespace probe;

TEST_CASE("the same request twice has one effect and the same answer") {
    Office office;
    const auto id = db::newRequestId();
    const auto asked = request("probe.add", R"({"code":"A","name":"Day"})", id);
    const auto first = office.company->perform(office.boss, asked);
    const auto again = office.company->perform(office.boss, asked);
    CHECK_FALSE(first.repeated);
    CHECK(again.repeated);
    CHECK(again.result == first.result);
    CHECK(again.logId == first.logId);
    CHECK(office.session()->perform(office.boss, asked).result == first.result);
    CHECK(office.number("select count(*) as n from calendar") == 1);
    CHECK(office.company->lastLogId() == first.logId);
}

TEST_CASE("a request id belongs to one action of one person") {
    Office office;
    const auto id = db::newRequestId();
    const auto anna = office.hire("anna", {"probe.add"});
    office.company->perform(office.boss, request("probe.add", R"({"code":"A","name":"Day"})", id));
    const auto before = test::fingerprint(office);
    CHECK(codeOf([&] { office.company->perform(office.boss, request("probe.remove", R"({"id":1})", id)); }) == "request.reused");
    CHECK(codeOf([&] { office.company->perform(anna, request("probe.add", R"({"code":"A","name":"Day"})", id)); }) ==
          "request.reused");
    CHECK(test::fingerprint(office) == before);
}

TEST_CASE("what happened cannot lie in the future") {
    Office office;
    auto asked = request("probe.add", R"({"code":"A","name":"Day"})");
    asked.circumstances.occurredAt = db::Instant{office.clock.micros + 6LL * 60'000'000};
    CHECK(codeOf([&] { office.company->perform(office.boss, asked); }) == "request.future");
    asked.circumstances.occurredAt = db::Instant{office.clock.micros - 3'600'000'000};
    office.company->perform(office.boss, asked);
    CHECK(office.number("select at - occurred_at as n from action_log order by log_id desc limit 1") == 3'600'000'000);
}

TEST_CASE("a refusal writes an attempt and nothing else") {
    Office office;
    office.add("A");
    const auto before = test::fingerprint(office);
    CHECK(office.refusal("probe.add", R"({"code":"A","name":"Day"})") == "probe.there");
    CHECK(office.refusal("probe.halfway", R"({"code":"B"})") == "probe.no");
    CHECK(test::fingerprint(office) == before);
    CHECK(office.number("select count(*) as n from refused_attempt") == 2);
    CHECK(office.text("select action || ' ' || actor || ' ' || code as t from refused_attempt order by refused_attempt_id limit 1") ==
          "probe.add boss probe.there");
}

TEST_CASE("all reasons are told at once, each beside its field") {
    Office office;
    try {
        office.perform("probe.add", R"({"code":"","name":""})");
        FAIL("it was performed");
    } catch (const db::Refused& no) {
        REQUIRE(no.reasons.size() == 2);
        CHECK(no.reasons[0].field == "code");
        CHECK(no.reasons[1].field == "name");
    }
}

TEST_CASE("arguments are read strictly") {
    Office office;
    const auto refusal = [&](const char* args) { return office.refusal("probe.add", args); };
    CHECK_FALSE(refusal(R"({"code":"A","name":"Day","colour":"red"})").empty());
    CHECK_FALSE(refusal(R"({"code":"A","code":"B","name":"Day"})").empty());
    CHECK_FALSE(refusal(R"({"code":5,"name":["Day"]})").empty());
    CHECK_FALSE(refusal(R"({"code":"A")").empty());
    CHECK_FALSE(refusal("").empty());
    CHECK_FALSE(refusal("{\"code\":\"A\xff\",\"name\":\"Day\"}").empty());
    CHECK(office.refusal("probe.fly", "{}") == "action.unknown");
    CHECK(office.number("select count(*) as n from calendar") == 0);
}

TEST_CASE("nobody does what no role of theirs allows") {
    Office office;
    const auto anna = office.hire("anna", {"probe.add"});
    const db::Actor ghost{0, "ghost", "test"};
    const auto allowed = request("probe.add", R"({"code":"A","name":"Day"})");
    const auto other = request("probe.remove", R"({"id":1})");
    office.company->perform(anna, allowed);
    CHECK(codeOf([&] { office.company->perform(anna, other); }) == "permission.missing");
    CHECK(codeOf([&] { office.company->perform(ghost, other); }) == "permission.missing");
    CHECK(codeOf([&] { office.company->rehearse(anna, other); }) == "permission.missing");
    const auto outcomes = office.company->performAll(anna, std::vector{other}, db::Mode::Each);
    REQUIRE(outcomes[0].reasons.size() == 1);
    CHECK(outcomes[0].reasons[0].code == "permission.missing");
    CHECK(office.number("select count(*) as n from calendar") == 1);
    office.raw("update user_account set state = 'locked' where name = 'anna'");
    CHECK(codeOf([&] { office.company->perform(anna, request("probe.add", R"({"code":"B","name":"Day"})")); }) ==
          "permission.missing");
}

TEST_CASE("many requests: all or nothing") {
    Office office;
    const auto before = test::fingerprint(office);
    const std::vector asked{request("probe.add", R"({"code":"A","name":"Day"})"), request("probe.halfway", R"({"code":"B"})"),
                            request("probe.add", R"({"code":"A","name":"Again"})"), request("probe.add", R"({"code":"C","name":""})")};
    const auto outcomes = office.company->performAll(office.boss, asked, db::Mode::AllOrNothing);
    REQUIRE(outcomes.size() == 4);
    for (const auto& outcome : outcomes) CHECK_FALSE(outcome.answer);
    CHECK(outcomes[0].reasons.empty());
    CHECK(outcomes[1].reasons.at(0).code == "probe.no");
    CHECK(outcomes[2].reasons.at(0).code == "probe.there");
    CHECK(outcomes[3].reasons.at(0).code == "probe.name");
    CHECK(test::fingerprint(office) == before);
    CHECK(office.number("select count(*) as n from refused_attempt") == 3);
}

TEST_CASE("many requests: each for itself") {
    Office office;
    const std::vector asked{request("probe.add", R"({"code":"A","name":"Day"})", "one"), request("probe.halfway", R"({"code":"B"})"),
                            request("probe.add", R"({"code":"C","name":"Night"})", "three")};
    const auto outcomes = office.company->performAll(office.boss, asked, db::Mode::Each);
    CHECK(outcomes[0].answer);
    CHECK_FALSE(outcomes[1].answer);
    CHECK(outcomes[2].answer);
    CHECK(outcomes[2].answer->logId == outcomes[0].answer->logId + 1);
    CHECK(office.number("select count(*) as n from calendar") == 2);
    const auto again = office.company->performAll(office.boss, asked, db::Mode::Each);
    CHECK(again[2].answer->repeated);
    CHECK(again[2].answer->result == outcomes[2].answer->result);
    CHECK(office.number("select count(*) as n from calendar") == 2);
    CHECK(office.complaints().empty());
}

TEST_CASE("many requests: rehearsed, or ended by whoever waits for them") {
    Office office;
    const auto before = test::fingerprint(office);
    const std::vector asked{request("probe.add", R"({"code":"A","name":"Day"})"), request("probe.add", R"({"code":"A","name":"Again"})"),
                            request("probe.add", R"({"code":"C","name":"Night"})")};
    const auto outcomes = office.company->performAll(office.boss, asked, db::Mode::Rehearse);
    REQUIRE(outcomes.size() == 3);
    CHECK(outcomes[0].reasons.empty());
    CHECK(outcomes[1].reasons.at(0).code == "probe.there");  // the first was there while the second was tried
    CHECK(outcomes[2].reasons.empty());
    CHECK(office.number("select count(*) as n from refused_attempt") == 0);
    CHECK(test::fingerprint(office) == before);
    struct Enough {};
    for (const auto mode : {db::Mode::AllOrNothing, db::Mode::Each, db::Mode::Rehearse})
        CHECK_THROWS_AS(office.company->performAll(office.boss, asked, mode,
                                                   [](std::size_t at) {
                                                       if (at == 2) throw Enough{};
                                                   }),
                        Enough);
    CHECK(test::fingerprint(office) == before);
    CHECK(office.company->performAll(office.boss, std::vector{asked[2]}, db::Mode::Each)[0].answer);
}

TEST_CASE("a rehearsal tells the answer and changes nothing") {
    Office office;
    office.add("A");
    const auto before = test::fingerprint(office);
    const auto told = office.company->rehearse(office.boss, request("probe.add", R"({"code":"B","name":"Day"})"));
    CHECK(boost::json::parse(told).at("id").as_int64() > 0);
    CHECK(codeOf([&] { office.company->rehearse(office.boss, request("probe.add", R"({"code":"A","name":"Day"})")); }) ==
          "probe.there");
    CHECK(test::fingerprint(office) == before);
    CHECK(office.number("select count(*) as n from refused_attempt") == 0);
}

TEST_CASE("an action that fails at any statement changes nothing") {
    Office office;
    const auto id = office.add("A");
    CHECK(test::sweep(office, "probe.add", R"({"code":"B","name":"Day"})") > 4);
    CHECK(test::sweep(office, "probe.rename", fmt::format(R"({{"id":{},"name":"Night"}})", id)) > 4);
    CHECK(test::sweep(office, "probe.remove", fmt::format(R"({{"id":{}}})", id)) > 4);
    CHECK(office.complaints().empty());
}

TEST_CASE("request ids are new each time and sort by time") {
    std::set<std::string> ids;
    for (int n = 0; n < 1000; ++n) ids.insert(db::newRequestId());
    CHECK(ids.size() == 1000);
    for (const auto& id : ids) {
        CHECK(id.size() == 36);
        CHECK(id[14] == '7');
    }
}
