// What a record held before, who changed it, when and why.
#include "database/history.h"

#include "database/probe.h"

using namespace probe;

namespace {

std::vector<db::FieldChange> historyOf(Office& office, std::int64_t id) {
    return office.company->read(office.boss, [&](const db::Read& r) { return db::historyOf(r, "calendar", id); });
}

void rename(Office& office, const db::Actor& who, std::int64_t id, const std::string& name, const std::string& why = {}) {
    auto asked = request("probe.rename", fmt::format(R"({{"id":{},"name":"{}"}})", id, name));
    asked.circumstances.reason = why;
    office.company->perform(who, asked);
}

}  // namespace

TEST_CASE("a change tells who, when, why, old and new") {
    Office office;
    const auto anna = office.hire("anna", {"probe.rename"});
    const auto id = office.add("A", "Day");
    CHECK(historyOf(office, id).empty());
    office.wait(1);
    rename(office, anna, id, "Night", "it is dark");
    office.wait(1);
    rename(office, office.boss, id, "Noon");
    const auto changes = historyOf(office, id);
    REQUIRE(changes.size() == 4);  // name and version, twice; newest first
    CHECK(changes[0].field == "name");
    CHECK(changes[0].before == "Night");
    CHECK(changes[0].after == "Noon");
    CHECK(changes[0].actor == "boss");
    CHECK(changes[2].field == "name");
    CHECK(changes[2].before == "Day");
    CHECK(changes[2].after == "Night");
    CHECK(changes[2].actor == "anna");
    CHECK(changes[2].action == "probe.rename");
    CHECK(changes[2].reason == "it is dark");
    CHECK(changes[2].at.micros == test::mondayMorning.micros + 86'400'000'000);
    CHECK(changes[3].field == "version");
    CHECK(changes[3].after == "2");
}

TEST_CASE("a deleted record tells all it held") {
    Office office;
    const auto id = office.add("A", "Day");
    office.perform("probe.remove", fmt::format(R"({{"id":{}}})", id));
    const auto changes = historyOf(office, id);
    REQUIRE(changes.size() == 4);
    CHECK(changes[1].operation == "delete");
    CHECK(changes[1].field == "code");
    CHECK(changes[1].before == "A");
    CHECK(changes[1].after.empty());
}

TEST_CASE("line ends, backslashes and equal signs come back as they were") {
    Office office;
    const std::string odd = "a=b\\n\nsecond\\line\n精密";
    const auto id = office.add("A", odd);
    rename(office, office.boss, id, "plain");
    CHECK(historyOf(office, id).at(0).before == odd);
}

TEST_CASE("an update that changes nothing leaves no history") {
    Office office;
    const auto id = office.add("A", "Day");
    office.raw("update calendar set name = name");
    CHECK(historyOf(office, id).empty());
    CHECK(office.refusal([&] { office.company->read(office.boss, [](const db::Read& r) { return db::historyOf(r, "nothing", 1); }); }) ==
          "history.table");
}

TEST_CASE("what was taken back leaves no history") {
    Office office;
    const auto id = office.add("A", "Day");
    office.company->rehearse(office.boss, request("probe.rename", fmt::format(R"({{"id":{},"name":"Night"}})", id)));
    CHECK(office.number("select count(*) as n from history") == 0);
}
