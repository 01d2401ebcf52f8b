// Files from elsewhere, read as text into the arguments of the actions that keep them; nothing is written here, and
// what cannot be understood is left out, never guessed. Pure.
//   vCard 3.0 and 4.0 (RFC 6350), CSV (RFC 4180), mail (RFC 5322, quoted-printable and base64), iCalendar (RFC 5545).
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "customers/entries.h"

namespace customers {

// Lines that go on with a blank or a tab are one (RFC 5545 3.1, RFC 6350 3.2); CR is left out.
std::vector<std::string> unfolded(std::string_view text);
// Of what no line may exceed: 75 bytes, never cut within a character; each ends with CR LF.
std::string folded(std::string_view line);

// Leads, and how many cards or rows were passed over because they name nobody.
struct LeadsRead {
    std::vector<AddLead> leads;
    std::int64_t nameless = 0;
};
// One lead a card. ORG is the name where there is one, else FN.
LeadsRead leadsOfCards(std::string_view vcards);
// The first line names the columns: name, contact, email, phone, tax_number, text; others are passed over.
// Separated by comma, semicolon or tab, whichever the first line has.
LeadsRead leadsOfTable(std::string_view csv);
// Fields of records by RFC 4180: quoted ones may hold the separator, line ends and doubled quotes.
std::vector<std::vector<std::string>> tableOf(std::string_view csv, char separator);

// A mail's sender, subject, day and readable text, at most 2,000 characters of it (the whole stays as attachment).
KeepMail mailOf(std::string_view eml);
// "=?utf-8?B?…?=" and "=?gb2312?Q?…?=" as people read them (RFC 2047); what is not encoded is of the character set `plain`.
// Always valid UTF-8.
std::string decodedWords(std::string_view header, std::string_view plain = {});

// Appointments (VEVENT: meetings) and tasks (VTODO) of a calendar, each with its UID. Times are those of UTC (Z), of the
// zone named by TZID (an IANA name, a Windows name, or what VTIMEZONE says it is), or of `zone` where none is named; a
// time of a zone nobody knows is left out. Of what comes again (RRULE) the first time; changed single days of it
// (RECURRENCE-ID) are passed over, as they have the UID of the whole.
std::vector<TakeEntry> entriesIn(std::string_view ical, std::string_view zone);
// Those of them that are on, as new activities.
std::vector<AddActivity> activitiesOf(std::string_view ical, std::string_view zone);
// What is written out of one activity.
struct Entry {
    std::string uid, subject, text;
    bool task = false;  // VTODO instead of VEVENT
    std::optional<Instant> dueAt, endsAt, doneAt;
    int sequence = 0;
    bool cancelled = false;
};
// Times in UTC.
std::string calendarOf(std::span<const Entry>, Instant now);
// The open activities of a user with a day, and those of the last 30 days, for calendarOf.
std::vector<Entry> entriesOf(const db::Read&, UserAccountId);

}  // namespace customers
