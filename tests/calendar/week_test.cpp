#include <algorithm>
#include <random>

#include <catch2/catch.hpp>

#include "calendar/calendar.h"

using namespace calendar;
using db::dateOf;

namespace {

constexpr std::int64_t minuteMicros = 60'000'000;
const std::string berlin = "Europe/Berlin";

Week weekdays(std::vector<Span> spans) {
    Week week;
    for (std::size_t d = 0; d < 5; ++d) week.shifts[d] = spans;
    return week;
}
Week dayShift() { return weekdays({{450, 930}}); }           // 07:30 - 15:30
Week nightShift() { return weekdays({{22 * 60, 30 * 60}}); }  // 22:00 - 06:00

Instant local(Date day, int hour, int minute = 0) { return at(berlin, day, hour * 60 + minute); }

// Whether somebody works in the minute that begins at this moment, by what the clock on the wall shows.
bool worksAt(const Week& week, const std::string& zone, Instant i) {
    const auto day = localDate(zone, i);
    const int minute = localMinute(zone, i);
    for (int ago = 0; ago <= 2; ++ago)
        for (const auto span : week.on(day - ago))
            if (span.from <= minute + ago * 1440 && minute + ago * 1440 < span.to) return true;
    return false;
}

std::int64_t countMinutes(const Week& week, const std::string& zone, Instant from, Instant to) {
    std::int64_t n = 0;
    for (auto i = from; i < to; i.micros += minuteMicros) n += worksAt(week, zone, i) ? 1 : 0;
    return n;
}

// Shifts of any kind, but none begins or ends in the hours in which clocks change.
Week anyWeek(std::mt19937& random) {
    const auto edge = [&](int low, int high) {
        int minute = low;
        do minute = low + static_cast<int>(random() % static_cast<std::uint64_t>(high - low));
        while (minute % 1440 >= 60 && minute % 1440 <= 240);
        return minute;
    };
    const auto spans = [&] {
        std::vector<Span> out;
        for (auto n = random() % 3; n > 0; --n) {
            const int from = edge(out.empty() ? 0 : out.back().from + 1, 1440);
            out.push_back({from, edge(from + 1, 2880)});
            if (from > 1400) break;
        }
        return out;
    };
    Week week;
    for (auto& day : week.shifts) day = spans();
    week.shifts[random() % 7].push_back({1439, 1500});  // somebody works some day
    for (int n = 0; n < 6; ++n)
        week.exceptions[Date{static_cast<std::int32_t>(dateOf(2026, 3, 20).days + random() % 250)}] = spans();
    return week;
}

}  // namespace

TEST_CASE("a day works by its shifts, and by its exception alone where it has one") {
    auto week = dayShift();
    const auto monday = dateOf(2026, 11, 23);
    CHECK(works(week, monday));
    CHECK_FALSE(works(week, monday + 5));
    week.exceptions[monday];                      // a holiday
    week.exceptions[monday + 5] = {{480, 720}};   // a saturday to catch up
    CHECK_FALSE(works(week, monday));
    CHECK(works(week, monday + 5));
    CHECK(workingMinutes(week, berlin, local(monday, 0), local(monday + 7, 0)) == 4 * 480 + 240);
}

TEST_CASE("working days are counted on and back") {
    auto week = dayShift();
    const auto friday = dateOf(2026, 12, 18);
    week.exceptions[friday + 7];  // 25 December
    CHECK(nextWorkingDay(week, friday) == friday);
    CHECK(nextWorkingDay(week, friday + 1) == friday + 3);
    CHECK(addWorkingDays(week, friday, 0) == friday);
    CHECK(addWorkingDays(week, friday + 1, 0) == friday + 3);
    CHECK(addWorkingDays(week, friday, 5) == friday + 10);  // over the holiday and two weekends
    CHECK(addWorkingDays(week, friday + 10, -5) == friday);
    CHECK(addWorkingDays(week, friday + 2, -1) == friday - 1);
}

TEST_CASE("a calendar without shifts works every day") {
    Week week;
    week.shiftless = true;
    const auto sunday = dateOf(2026, 11, 22);
    CHECK(works(week, sunday));
    CHECK(workingMinutes(week, berlin, local(sunday, 0), local(sunday + 1, 0)) == 1440);
    CHECK(workingMinutes(week, berlin, local(dateOf(2026, 3, 29), 0), local(dateOf(2026, 3, 30), 0)) == 23 * 60);
    week.exceptions[sunday];
    CHECK(nextWorkingDay(week, sunday) == sunday + 1);
}

TEST_CASE("who never works is never waited for") {
    const Week week;
    const auto code = [](auto&& attempt) {
        try {
            attempt();
        } catch (const db::Refusal& no) {
            return no.code;
        }
        return std::string{};
    };
    const auto day = dateOf(2026, 1, 1);
    CHECK(code([&] { static_cast<void>(nextWorkingDay(week, day)); }) == "calendar.never");
    CHECK(code([&] { static_cast<void>(addWorkingDays(week, day, -1)); }) == "calendar.never.before");
    CHECK(code([&] { static_cast<void>(afterWorking(week, berlin, local(day, 0), 1)); }) == "calendar.never");
    CHECK(workingMinutes(week, berlin, local(day, 0), local(day + 30, 0)) == 0);
}

TEST_CASE("a night shift belongs to its evening and works into the next day") {
    const auto week = nightShift();
    const auto friday = dateOf(2026, 11, 27);
    CHECK(workingMinutes(week, berlin, local(friday, 12), local(friday + 1, 12)) == 480);
    CHECK(workingMinutes(week, berlin, local(friday + 1, 0), local(friday + 1, 6)) == 360);
    CHECK(workingMinutes(week, berlin, local(friday + 1, 12), local(friday + 3, 12)) == 0);
    CHECK(afterWorking(week, berlin, local(friday, 23), 120) == local(friday + 1, 1));
    CHECK(afterWorking(week, berlin, local(friday, 23), 421) == local(friday + 3, 22, 1));
}

TEST_CASE("a night shift over the change of clocks lasts as long as it lasts") {
    Week week;
    week.shifts[5] = {{22 * 60, 30 * 60}};  // saturday night
    const auto spring = dateOf(2026, 3, 28), autumn = dateOf(2026, 10, 24);
    CHECK(workingMinutes(week, berlin, local(spring, 12), local(spring + 1, 12)) == 7 * 60);
    CHECK(workingMinutes(week, berlin, local(autumn, 12), local(autumn + 1, 12)) == 9 * 60);
    CHECK(db::toText(afterWorking(week, berlin, local(autumn, 22), 5 * 60)).substr(0, 16) == "2026-10-25T01:00");
    CHECK(localMinute(berlin, afterWorking(week, berlin, local(autumn, 22), 5 * 60)) == 120);  // 02:00 again
}

TEST_CASE("work goes on after breaks, nights and weekends") {
    const auto week = weekdays({{450, 600}, {615, 930}});  // a break of 15 minutes
    const auto friday = dateOf(2026, 11, 27);
    CHECK(afterWorking(week, berlin, local(friday, 7, 30), 150) == local(friday, 10));
    CHECK(afterWorking(week, berlin, local(friday, 7, 30), 151) == local(friday, 10, 16));
    CHECK(afterWorking(week, berlin, local(friday, 10, 5), 0) == local(friday, 10, 15));
    CHECK(afterWorking(week, berlin, local(friday, 9), 0) == local(friday, 9));
    CHECK(afterWorking(week, berlin, local(friday, 15), 31) == local(friday + 3, 7, 31));
    CHECK(workingMinutes(week, berlin, local(friday, 10), local(friday, 10, 15)) == 0);
}

TEST_CASE("spans that overlap count once") {
    Week week;
    week.shifts[0] = {{1200, 2000}};
    week.exceptions[dateOf(2026, 11, 24)] = {{300, 600}};  // begins in monday's night
    const auto monday = dateOf(2026, 11, 23);
    CHECK(workingMinutes(week, berlin, local(monday, 0), local(monday + 2, 0)) == 1440 - 1200 + 600);
}

TEST_CASE("property: working minutes are those a loop over the minutes counts") {
    std::mt19937 random{7};
    for (int n = 0; n < 150; ++n) {
        const std::string zone = n % 3 == 0 ? "Australia/Lord_Howe" : n % 3 == 1 ? berlin : "UTC";
        const auto week = anyWeek(random);
        const auto begin = at(zone, dateOf(2026, 3, 20), 0).micros + static_cast<std::int64_t>(random() % 360'000) * minuteMicros;
        const Instant from{begin}, to{begin + static_cast<std::int64_t>(random() % 12'000) * minuteMicros};
        INFO("round " << n << ": " << db::toText(from) << " to " << db::toText(to) << " in " << zone);
        const auto counted = countMinutes(week, zone, from, to);
        REQUIRE(workingMinutes(week, zone, from, to) == counted);
        if (counted == 0) continue;
        const auto end = afterWorking(week, zone, from, counted);
        REQUIRE(end <= to);
        REQUIRE(workingMinutes(week, zone, from, end) == counted);
        REQUIRE(workingMinutes(week, zone, from, {end.micros - minuteMicros}) == counted - 1);
    }
}
