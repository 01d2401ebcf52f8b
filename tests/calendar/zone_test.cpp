#include <random>

#include <catch2/catch.hpp>

#include "calendar/calendar.h"

using namespace calendar;
using db::dateOf;

namespace {

std::string moment(std::string_view zone, Date day, int hour, int minute = 0) {
    return db::toText(at(zone, day, hour * 60 + minute)).substr(0, 16);
}

}  // namespace

TEST_CASE("local times become moments") {
    CHECK(moment("Europe/Berlin", dateOf(2026, 1, 5), 7, 30) == "2026-01-05T06:30");
    CHECK(moment("Europe/Berlin", dateOf(2026, 7, 6), 7, 30) == "2026-07-06T05:30");
    CHECK(moment("Asia/Shanghai", dateOf(2026, 7, 6), 7, 30) == "2026-07-05T23:30");
    CHECK(moment("America/St_Johns", dateOf(2026, 7, 1), 12) == "2026-07-01T14:30");
    CHECK(moment("UTC", dateOf(1969, 12, 31), 23, 59) == "1969-12-31T23:59");
    CHECK(moment("UTC", dateOf(2026, 12, 31), 30) == "2027-01-01T06:00");
}

TEST_CASE("a time that a gap leaves out is the moment at which the gap ends") {
    const auto day = dateOf(2026, 3, 29);  // Berlin: 02:00 -> 03:00
    CHECK(moment("Europe/Berlin", day, 1, 59) == "2026-03-29T00:59");
    CHECK(moment("Europe/Berlin", day, 2) == "2026-03-29T01:00");
    CHECK(moment("Europe/Berlin", day, 2, 30) == "2026-03-29T01:00");
    CHECK(moment("Europe/Berlin", day, 3) == "2026-03-29T01:00");
    CHECK(moment("Europe/Berlin", day, 3, 1) == "2026-03-29T01:01");

    const auto lordHowe = dateOf(2026, 10, 4);  // half an hour: 02:00 -> 02:30
    CHECK(moment("Australia/Lord_Howe", lordHowe, 1, 59) == "2026-10-03T15:29");
    CHECK(moment("Australia/Lord_Howe", lordHowe, 2, 15) == "2026-10-03T15:30");
    CHECK(moment("Australia/Lord_Howe", lordHowe, 2, 30) == "2026-10-03T15:30");
}

TEST_CASE("a time that comes twice is the first of the two") {
    const auto day = dateOf(2026, 10, 25);  // Berlin: 03:00 -> 02:00
    CHECK(moment("Europe/Berlin", day, 1, 59) == "2026-10-24T23:59");
    CHECK(moment("Europe/Berlin", day, 2, 30) == "2026-10-25T00:30");
    CHECK(moment("Europe/Berlin", day, 3) == "2026-10-25T02:00");
    CHECK(localMinute("Europe/Berlin", {at("Europe/Berlin", day, 150).micros + 3'600'000'000}) == 150);

    const auto lordHowe = dateOf(2026, 4, 5);  // 02:00 -> 01:30
    CHECK(moment("Australia/Lord_Howe", lordHowe, 1, 45) == "2026-04-04T14:45");
    CHECK(moment("Australia/Lord_Howe", lordHowe, 2) == "2026-04-04T15:30");
}

TEST_CASE("Apia left out 30 December 2011") {
    const auto gone = dateOf(2011, 12, 30);
    CHECK(moment("Pacific/Apia", gone - 1, 23, 59) == "2011-12-30T09:59");
    CHECK(moment("Pacific/Apia", gone, 0) == "2011-12-30T10:00");
    CHECK(moment("Pacific/Apia", gone, 12) == "2011-12-30T10:00");
    CHECK(moment("Pacific/Apia", gone + 1, 0) == "2011-12-30T10:00");
    CHECK(localDate("Pacific/Apia", at("Pacific/Apia", gone, 720)) == gone + 1);
}

TEST_CASE("the local day and minute of a moment, also before 1970") {
    const auto newYear = at("Europe/Berlin", dateOf(2027, 1, 1), 0);
    CHECK(localDate("Europe/Berlin", newYear) == dateOf(2027, 1, 1));
    CHECK(localMinute("Europe/Berlin", newYear) == 0);
    CHECK(localDate("Europe/Berlin", {newYear.micros - 1}) == dateOf(2026, 12, 31));
    CHECK(localMinute("Europe/Berlin", {newYear.micros - 1}) == 1439);
    CHECK(localDate("UTC", {-1}) == dateOf(1969, 12, 31));
    CHECK(localMinute("UTC", {-1}) == 1439);
}

TEST_CASE("property: a moment is the first at which the local clock has come that far") {
    std::mt19937 random{20260329};
    for (const auto* zone : {"Europe/Berlin", "Australia/Lord_Howe", "Pacific/Apia", "America/New_York",
                             "Africa/Casablanca", "Asia/Shanghai"})
        for (int n = 0; n < 2000; ++n) {
            const Date day{static_cast<std::int32_t>(14'000 + random() % 7'000)};
            const int minute = static_cast<int>(random() % 2881);
            const auto moment = at(zone, day, minute);
            const auto reached = [&](Instant i) {
                return localDate(zone, i).days * 1440LL + localMinute(zone, i) >= day.days * 1440LL + minute;
            };
            INFO(zone << ' ' << db::toText(day) << ' ' << minute << ' ' << db::toText(moment));
            REQUIRE(reached(moment));
            REQUIRE_FALSE(reached({moment.micros - 1}));
            REQUIRE(at(zone, day, minute + 1) >= moment);
        }
}

TEST_CASE("zones are IANA names") {
    CHECK(isZone("Europe/Berlin"));
    CHECK(isZone("UTC"));
    CHECK_FALSE(isZone("Europe/Berlyn"));
    CHECK_FALSE(isZone("Etc/Unknown"));
    CHECK_FALSE(isZone(""));
    CHECK_THROWS_AS(at("Nowhere", dateOf(2026, 1, 1), 0), db::Fault);
}
