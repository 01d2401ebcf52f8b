#include <catch2/catch.hpp>

#include "calendar/calendar.h"
#include "support/world.h"

using namespace calendar;
using db::dateOf;

namespace {

CalendarState addWorkWeek(test::World& w) {
    AddCalendar args{"WORK", "Monday to Friday", {}};
    for (int d = 1; d <= 5; ++d) args.shifts.push_back({d, 450, 930});
    return w.perform(addAction, args);
}

// A site in Berlin from where goods leave until 14:00.
SiteId addSite(test::World& w, CalendarId calendar) {
    auto& c = w.company->writer();
    c.beginWrite();
    auto tx = db::Company::foundingTx(c, w.boss, w.clock);
    const auto site = tx.make<SiteId>(R"sql(
        insert into site (code, name, zone, calendar_id, cutoff_minute, version)
        values ('MAIN', 'Main works', 'Europe/Berlin', $1, 840, 1) returning site_id
    )sql", calendar);
    c.commit();
    return site;
}

}  // namespace

TEST_CASE("a calendar is read as it was entered") {
    test::World w;
    const auto made = w.perform("calendar.add", R"({"code":"N","name":"Nights","shifts":[
        {"weekday":7,"from":1320,"to":1800},{"weekday":1,"from":600,"to":900},{"weekday":1,"from":400,"to":600}]})");
    CHECK(made == R"({"calendar":1,"version":1})");
    w.perform("calendar.addException", R"({"calendar":"N","onDate":"2026-12-25","reason":"Christmas Day"})");
    w.perform("calendar.addException", R"({"calendar":"N","onDate":"2026-12-26","from":600,"to":700,"reason":"Stocktaking"})");
    w.perform("calendar.addException", R"({"calendar":"N","onDate":"2026-12-26","from":300,"to":400,"reason":"Stocktaking"})");
    const auto week = w.company->read(w.boss, [](const db::Read& r) { return load(r, {1}); });
    CHECK(week.shifts[0] == std::vector<Span>{{400, 600}, {600, 900}});
    CHECK(week.shifts[6] == std::vector<Span>{{1320, 1800}});
    CHECK(week.exceptions.at(dateOf(2026, 12, 25)).empty());
    CHECK(week.exceptions.at(dateOf(2026, 12, 26)) == std::vector<Span>{{300, 400}, {600, 700}});
    CHECK_FALSE(week.shiftless);
    const auto later = w.company->read(w.boss, [](const db::Read& r) { return load(r, {1}, dateOf(2026, 12, 26)); });
    CHECK(later.exceptions.size() == 1);
    CHECK(w.perform("calendar.removeException", R"({"calendar":"N","onDate":"2026-12-26"})") == R"({"calendar":1,"version":5})");
    CHECK(w.number("select count(*) from calendar_exception") == 1);
}

TEST_CASE("a calendar that cannot be is refused") {
    test::World w;
    const auto shifts = [&](std::string_view list) {
        return w.refusals("calendar.add", R"({"code":"X","name":"X","shifts":[)" + std::string{list} + "]}");
    };
    using Codes = std::vector<std::string>;
    CHECK(w.refusals("calendar.add", R"({"code":"","name":""})") == Codes{"calendar.code", "calendar.name.none"});
    CHECK(shifts(R"({"weekday":0,"from":0,"to":60},{"weekday":8,"from":0,"to":60})") == Codes{"calendar.weekday", "calendar.weekday"});
    CHECK(shifts(R"({"weekday":1,"from":600,"to":600})") == Codes{"calendar.minutes"});
    CHECK(shifts(R"({"weekday":1,"from":0,"to":2881})") == Codes{"calendar.minutes"});
    CHECK(shifts(R"({"weekday":1,"from":0,"to":600},{"weekday":1,"from":599,"to":700})") == Codes{"calendar.overlap"});
    CHECK(shifts(R"({"weekday":1,"from":1320,"to":1800},{"weekday":2,"from":300,"to":700})") == Codes{"calendar.overlap"});
    CHECK(shifts(R"({"weekday":7,"from":1320,"to":1800},{"weekday":1,"from":300,"to":700})") == Codes{"calendar.overlap"});
    CHECK(shifts(R"({"weekday":1,"from":0,"to":2880},{"weekday":3,"from":0,"to":60})").empty());
    CHECK(w.refusal("calendar.add", R"({"code":"X","name":"X"})") == "calendar.code.taken");
}

TEST_CASE("an exception that cannot be is refused") {
    test::World w;
    addWorkWeek(w);
    const auto add = [&](std::string_view rest) {
        return w.refusal("calendar.addException", R"({"calendar":"WORK","onDate":"2026-12-24",)" + std::string{rest} + "}");
    };
    CHECK(add(R"("reason":"")") == "calendar.exception.reason");
    CHECK(add(R"("from":600,"reason":"Short day")") == "calendar.exception.half");
    CHECK(add(R"("from":600,"to":500,"reason":"Short day")") == "calendar.exception.minutes");
    CHECK(add(R"("from":450,"to":720,"reason":"Short day")").empty());
    CHECK(add(R"("from":700,"to":800,"reason":"Again")") == "calendar.exception.exists");
    CHECK(add(R"("reason":"Closed after all")") == "calendar.exception.exists");
    CHECK(w.refusal("calendar.removeException", R"({"calendar":"WORK","onDate":"2026-12-23"})") == "calendar.exception.none");
}

TEST_CASE("who changes a calendar has seen its last version") {
    test::World w;
    const auto made = addWorkWeek(w);
    const auto change = [&](std::int64_t version, std::optional<std::vector<Shift>> shifts) {
        return w.perform(changeAction, ChangeCalendar{made.calendar, version, "Four days", std::move(shifts)});
    };
    CHECK(change(1, std::vector<Shift>{{1, 420, 1020}, {2, 420, 1020}}).version == 2);
    CHECK(w.number("select count(*) from calendar_shift") == 2);
    CHECK(w.refusal([&] { change(1, {}); }) == "calendar.record.stale");
    CHECK(change(2, {}).version == 3);
    CHECK(w.number("select count(*) from calendar_shift") == 2);
    CHECK(w.refusal([&] { w.perform(changeAction, ChangeCalendar{{99}, 1, {}, {}}); }) == "calendar.none");
}

TEST_CASE("what is ready before the cut-off leaves on the same working day") {
    test::World w;
    const auto calendar = addWorkWeek(w).calendar;
    const auto site = addSite(w, calendar);
    const auto ask = [&](Date readyOn) {
        return w.company->read(w.boss, [&](const db::Read& r) { return earliestShipDay(r, site, readyOn); });
    };
    const auto monday = dateOf(2026, 11, 23);  // 11:00 at the site
    CHECK(w.company->read(w.boss, [&](const db::Read& r) { return siteToday(r, site); }) == monday);
    CHECK(ask(monday) == monday);
    CHECK(ask(monday - 30) == monday);
    CHECK(ask(monday + 5) == monday + 7);
    w.clock = at("Europe/Berlin", monday, 14 * 60);
    CHECK(ask(monday) == monday + 1);
    w.clock.micros -= 1;
    CHECK(ask(monday) == monday);
    w.perform(addExceptionAction, AddException{calendar, monday, {}, {}, "Storm"});
    w.perform(addExceptionAction, AddException{calendar, monday + 5, 480, 720, "Catching up"});
    CHECK(ask(monday) == monday + 1);
    CHECK(ask(monday + 5) == monday + 5);
    w.clock = at("Europe/Berlin", monday, 30);  // still sunday in UTC
    CHECK(w.company->read(w.boss, [&](const db::Read& r) { return siteToday(r, site); }) == monday);
}

TEST_CASE("a site whose calendar has no shifts ships every day") {
    test::World w;
    w.perform("calendar.add", R"({"code":"ALL","name":"Always"})");
    const auto site = addSite(w, {1});
    const auto saturday = dateOf(2026, 11, 28);
    w.company->read(w.boss, [&](const db::Read& r) {
        ShipDays days{r, site};
        CHECK(days.earliest(saturday) == saturday);
        CHECK(days.earliest(saturday + 1) == saturday + 1);
        CHECK(days.earliest(saturday) == saturday);
    });
}
