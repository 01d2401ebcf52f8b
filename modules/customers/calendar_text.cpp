// Calendars of other programs (RFC 5545), both ways.
#include <fmt/core.h>

#include "calendar/calendar.h"
#include "customers/read_in.h"

namespace customers {
namespace {

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\n') {
            out += "\\n";
            continue;
        }
        if (c == '\\' || c == ';' || c == ',') out += '\\';
        if (c != '\r') out += c;
    }
    return out;
}

std::string unescaped(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) out += text[i];
        else if (++i; text[i] == 'n' || text[i] == 'N') out += '\n';
        else out += text[i];
    }
    return out;
}

// "20261201T090000Z" of "2026-12-01T09:00:00.000000Z".
std::string stamp(Instant at) {
    std::string out;
    for (const char c : toText(at).substr(0, 19))
        if (c != '-' && c != ':') out += c;
    return out + "Z";
}

bool digits(std::string_view text) { return !text.empty() && text.find_first_not_of("0123456789") == text.npos; }
int number(std::string_view text) {
    int value = 0;
    for (const char c : text) value = value * 10 + (c - '0');
    return value;
}

// A DATE or a DATE-TIME: of UTC with Z, else of the zone of its TZID, else of `zone`.
std::optional<Instant> momentOf(const std::string& line, std::string_view zone) {
    const auto colon = line.find(':');
    const auto value = line.substr(colon + 1);
    const auto named = line.find("TZID=");
    const auto tzid = named < colon ? line.substr(named + 5, line.find_first_of(";:", named) - named - 5) : std::string{};
    if (value.size() < 8 || !digits(value.substr(0, 8))) return {};
    const int hour = value.size() >= 15 && digits(value.substr(9, 6)) ? number(value.substr(9, 2)) : 0;
    const int minute = value.size() >= 15 && digits(value.substr(9, 6)) ? number(value.substr(11, 2)) : 0;
    db::Date on;
    try {
        on = db::dateOf(number(value.substr(0, 4)), number(value.substr(4, 2)), number(value.substr(6, 2)));
    } catch (const db::Fault&) {  // a day that is none
        return {};
    }
    const auto clock = hour * 60 + minute;
    if (value.ends_with('Z')) return Instant{(std::int64_t{on.days} * 1440 + clock) * 60'000'000};
    return calendar::at(!tzid.empty() && calendar::isZone(tzid) ? std::string_view{tzid} : zone, on, clock);
}

void take(AddActivity& activity, const std::string& line, std::string_view zone) {
    const auto name = line.substr(0, line.find_first_of(":;"));
    const auto value = line.substr(std::min(line.find(':'), line.size() - 1) + 1);
    if (name == "SUMMARY") activity.subject = unescaped(value);
    if (name == "DESCRIPTION") activity.text = unescaped(value);
    if (name == "UID") activity.outsideId = value;
    if (name == "DTSTART" && activity.kind == ActivityKind::meeting) activity.dueAt = momentOf(line, zone);
    if (name == "DTEND") activity.endsAt = momentOf(line, zone);
    if (name == "DUE") activity.dueAt = momentOf(line, zone);
}

}  // namespace

BOOST_DESCRIBE_STRUCT(Entry, (), (uid, subject, text, task, dueAt, endsAt, doneAt))

std::vector<AddActivity> activitiesOf(std::string_view ical, std::string_view zone) {
    std::vector<AddActivity> all;
    std::optional<AddActivity> open;
    int inside = 0;  // of alarms within an entry
    for (const auto& line : unfolded(ical)) {
        if (line == "BEGIN:VEVENT" || line == "BEGIN:VTODO") {
            open.emplace();
            open->kind = line == "BEGIN:VEVENT" ? ActivityKind::meeting : ActivityKind::task;
            inside = 0;
        } else if (open && (line == "END:VEVENT" || line == "END:VTODO")) {
            if (!open->subject.empty()) all.push_back(*open);
            open.reset();
        } else if (line.starts_with("BEGIN:")) {
            ++inside;
        } else if (line.starts_with("END:")) {
            --inside;
        } else if (open && inside == 0 && line.find(':') != line.npos) {
            take(*open, line, zone);
        }
    }
    return all;
}

std::string calendarOf(std::span<const Entry> entries, Instant now) {
    std::string out = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Throughline//Activities//EN\r\n";
    for (const auto& entry : entries) {
        const auto* kind = entry.task ? "VTODO" : "VEVENT";
        out += folded(fmt::format("BEGIN:{}", kind)) + folded("UID:" + entry.uid) + folded("DTSTAMP:" + stamp(now)) +
               folded("SUMMARY:" + escaped(entry.subject));
        if (!entry.text.empty()) out += folded("DESCRIPTION:" + escaped(entry.text));
        if (entry.dueAt) out += folded((entry.task ? "DUE:" : "DTSTART:") + stamp(*entry.dueAt));
        if (entry.endsAt && !entry.task) out += folded("DTEND:" + stamp(*entry.endsAt));
        if (entry.doneAt && entry.task) out += folded("COMPLETED:" + stamp(*entry.doneAt));
        out += folded(fmt::format("END:{}", kind));
    }
    return out + "END:VCALENDAR\r\n";
}

std::vector<Entry> entriesOf(const db::Read& read, UserAccountId user) {
    constexpr std::int64_t month = std::int64_t{30} * 86'400 * 1'000'000;
    return read.all<Entry>(R"sql(
        select case when outside_id = '' then 'activity-' || cast(activity_id as text) || '@throughline' else outside_id end as uid,
               subject, text, case when kind = 'meeting' then 0 else 1 end as task, due_at, ends_at, done_at
        from activity
        where user_account_id = $1 and due_at is not null and (done_at is null or done_at >= $2)
        order by due_at, activity_id
    )sql", user, read.now().micros - month);
}

}  // namespace customers
