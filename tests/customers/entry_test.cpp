// A1: entries of other calendars (RFC 5545) come in, go out and find each other again by their UID.
#include "customers/read_in.h"
#include "support/world.h"

using namespace test;
using customers::entriesIn;

namespace {

std::string calendar(const std::string& inside) { return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + inside + "END:VCALENDAR\r\n"; }
std::string event(const std::string& inside) { return "BEGIN:VEVENT\r\nUID:u1\r\nSUMMARY:Visit\r\n" + inside + "END:VEVENT\r\n"; }

std::string dueOf(const std::string& start, const std::string& before = "") {
    const auto all = entriesIn(calendar(before + event(start + "\r\n")), "Europe/Berlin");
    REQUIRE(all.size() == 1);
    return all[0].dueAt ? toText(*all[0].dueAt) : "none";
}

struct Diary : World {
    Diary() : World{flows} {
        perform("people.addUser", R"({"name":"anna","fullName":"Anna Abel","password":"seven green lamps hum"})");
        perform("people.addContact", R"({"party":"C-1","contact":{"name":"Jo","email":"Jo@nord.example"}})");
    }
    std::string take(const std::string& more) {
        return perform("customers.takeEntry", R"({"outsideId":"u1@other","kind":"meeting","user":"anna",)" + more + "}");
    }
    std::string did(const std::string& more) {
        const auto answer = take(more);
        const auto at = answer.find(R"("did":")") + 7;
        return answer.substr(at, answer.find('"', at) - at);
    }
};

}  // namespace

TEST_CASE("A1: a time is that of UTC, of the zone named by IANA or by Windows, or of the calendar's owner") {
    CHECK(dueOf("DTSTART:20261201T090000Z") == "2026-12-01T09:00:00.000000Z");
    CHECK(dueOf("DTSTART:20260701T090030") == "2026-07-01T07:00:30.000000Z");
    CHECK(dueOf("DTSTART;TZID=America/New_York:20261201T090000") == "2026-12-01T14:00:00.000000Z");
    CHECK(dueOf("DTSTART;TZID=\"W. Europe Standard Time\":20261201T090000") == "2026-12-01T08:00:00.000000Z");
    CHECK(dueOf("DTSTART;TZID=China Standard Time:20261201T090000") == "2026-12-01T01:00:00.000000Z");
    CHECK(dueOf("DTSTART;VALUE=DATE:20261201") == "2026-11-30T23:00:00.000000Z");
    CHECK(dueOf("DTSTART;TZID=Ours:20261201T090000", "BEGIN:VTIMEZONE\r\nTZID:Ours\r\nX-LIC-LOCATION:Asia/Tokyo\r\nEND:VTIMEZONE\r\n") ==
          "2026-12-01T00:00:00.000000Z");
    CHECK(dueOf("DTSTART;TZID=Middle Earth:20261201T090000") == "none");  // left out, never guessed
    CHECK(dueOf("DTSTART:20260231T090000Z") == "none");
    CHECK(dueOf("DTSTART:20261201T250000Z") == "none");
    CHECK(dueOf("DTSTART:20261201T09Z") == "none");
    CHECK(dueOf("DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20261201T090000") == "2026-12-01T08:00:00.000000Z");
    CHECK(dueOf("DTSTART;X-NOTE=\"a:b;c\":20261201T090000Z") == "2026-12-01T09:00:00.000000Z");
}

TEST_CASE("A1: length, state, number of changes and people of an entry are read, single days of a series are not") {
    const auto all = entriesIn(calendar(event("DTSTART:20261201T090000Z\r\nDURATION:PT1H30M\r\nSEQUENCE:4\r\nSTATUS:CANCELLED\r\nATTENDEE;CN=\"Jo: Nord\":mailto:jo@nord.example\r\nORGANIZER:MAILTO:anna@ours.example\r\n") +
                                        event("DTSTART:20261208T090000Z\r\nRECURRENCE-ID:20261208T090000Z\r\n") +
                                        "BEGIN:VTODO\r\nUID:t1\r\nSUMMARY:Send samples\r\nDUE:20261202T100000Z\r\nCOMPLETED:20261202T090000Z\r\nEND:VTODO\r\n"), "UTC");
    REQUIRE(all.size() == 2);
    CHECK(toText(all[0].endsAt.value()) == "2026-12-01T10:30:00.000000Z");
    CHECK(all[0].sequence == 4);
    CHECK(all[0].cancelled);
    REQUIRE(all[0].mails.size() == 2);
    CHECK(all[0].mails[0].address == "jo@nord.example");
    CHECK(all[1].kind == customers::ActivityKind::task);
    CHECK(toText(all[1].doneAt.value()) == "2026-12-02T09:00:00.000000Z");
    CHECK(entriesIn("METHOD:CANCEL\r\n" + event("DTSTART:20261201T090000Z\r\n"), "UTC").at(0).cancelled);
    CHECK(customers::activitiesOf("METHOD:CANCEL\r\n" + event("DTSTART:20261201T090000Z\r\n"), "UTC").empty());
    CHECK(entriesIn("", "UTC").empty());
}

TEST_CASE("A1: an entry that comes again changes the activity it became; an older one does not") {
    Diary diary;
    CHECK(diary.did(R"("sequence":0,"subject":"Visit","dueAt":"2026-12-01T09:00:00Z","mails":[{"address":"anna@ours.example"},{"address":"jo@NORD.example"}])") == "added");
    CHECK(diary.number("select count(*) as n from activity a join party_contact c on c.party_contact_id = a.party_contact_id where c.name = 'Jo' and a.party_id = c.party_id") == 1);
    CHECK(diary.did(R"("sequence":0,"subject":"Visit","dueAt":"2026-12-01T09:00:00Z")") == "same");
    CHECK(diary.did(R"("sequence":2,"subject":"Visit","dueAt":"2026-12-02T09:00:00Z","endsAt":"2026-12-02T10:00:00Z")") == "changed");
    CHECK(diary.did(R"("sequence":1,"subject":"Old","dueAt":"2026-12-03T09:00:00Z")") == "older");
    CHECK(diary.number("select count(*) as n from activity") == 1);
    CHECK(diary.text("select subject from activity") == "Visit");
    CHECK(diary.number("select ends_at - due_at as lasts from activity") == std::int64_t{3600} * 1'000'000);
    CHECK(diary.refusal("customers.takeEntry", R"({"outsideId":"u2","kind":"call","sequence":0,"subject":"x"})") == "customers.entry.kind");
    CHECK(diary.refusal("customers.takeEntry", R"({"outsideId":"u2","kind":"task","sequence":-1,"subject":"x"})") == "customers.entry.sequence");
    CHECK(diary.refusal("customers.takeEntry", R"({"outsideId":"u2","kind":"meeting","sequence":0,"subject":"x","dueAt":"2026-12-02T09:00:00Z","endsAt":"2026-12-02T08:00:00Z"})") ==
          "customers.activity.ends");
}

TEST_CASE("A1: what is called off elsewhere is done here, is open again when it is on again, and what was done here stays done") {
    Diary diary;
    CHECK(diary.did(R"("sequence":0,"subject":"Visit","cancelled":true)") == "cancelled");
    CHECK(diary.number("select count(*) as n from activity") == 0);
    const auto on = R"("sequence":0,"subject":"Visit","dueAt":"2026-12-01T09:00:00Z")", off = R"("sequence":0,"subject":"Visit","dueAt":"2026-12-01T09:00:00Z","cancelled":true)";
    diary.did(on);
    CHECK(diary.did(off) == "changed");
    CHECK(diary.number("select count(*) as n from activity where done_at is not null") == 1);
    CHECK(diary.did(off) == "same");
    CHECK(diary.did(on) == "changed");
    CHECK(diary.number("select count(*) as n from activity where done_at is not null") == 0);
    diary.perform("customers.finishActivity", R"({"activity":)" + std::to_string(diary.number("select activity_id from activity")) + R"(,"result":"went well"})");
    CHECK(diary.did(on) == "same");
    CHECK(diary.number("select count(*) as n from activity where done_at is not null") == 1);
    CHECK(diary.complaints().empty());
}

TEST_CASE("A1: our own entries find their activity again when they come back changed") {
    Diary diary;
    diary.perform("customers.addActivity", R"({"kind":"call","subject":"Ask for the drawing","party":"C-1","user":"anna","dueAt":"2026-11-24T09:00:00Z"})");
    diary.perform("customers.addActivity", R"({"kind":"meeting","subject":"Visit","user":"anna","dueAt":"2026-11-25T09:00:00Z","endsAt":"2026-11-25T10:00:00Z"})");
    const auto written = diary.company->read(diary.boss, [](const db::Read& r) {
        return customers::calendarOf(customers::entriesOf(r, r.one<tl::UserAccountId>("select user_account_id from user_account where name = 'anna'")), r.now());
    });
    CHECK(written.find("DTSTART:20261125T090000Z\r\nDTEND:20261125T100000Z\r\n") != std::string::npos);
    CHECK(written.find("DUE:20261124T090000Z\r\n") != std::string::npos);
    auto back = entriesIn(written, "UTC");
    REQUIRE(back.size() == 2);
    back[0].dueAt = db::Instant{back[0].dueAt->micros + std::int64_t{3600} * 1'000'000};
    CHECK(diary.perform(customers::takeEntryAction, back[0]).did == "changed");
    CHECK(diary.perform(customers::takeEntryAction, back[1]).did == "same");
    CHECK(diary.number("select count(*) as n from activity") == 2);
    CHECK(diary.number("select count(*) as n from activity where kind = 'call' and party_id is not null") == 1);
    back[0].outsideId = "activity-" + std::to_string(diary.number("select min(activity_id) as id from activity")) + "@another-company";
    CHECK(diary.perform(customers::takeEntryAction, back[0]).did == "added");
}
