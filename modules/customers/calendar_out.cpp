// Our activities as other calendars read them (RFC 5545): times in UTC, lines folded at 75 bytes.
#include <fmt/core.h>

#include "customers/read_in.h"

namespace customers {
namespace {

// Without what would end a value: line ends, and the signs that part values.
std::string asValue(std::string_view text) {
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

// "20261201T090000Z" of "2026-12-01T09:00:00.000000Z".
std::string utcStamp(Instant at) {
    std::string out;
    for (const char c : toText(at).substr(0, 19))
        if (c != '-' && c != ':') out += c;
    return out + "Z";
}

void write(std::string& out, const Entry& entry, Instant now) {
    const auto* kind = entry.task ? "VTODO" : "VEVENT";
    out += folded(fmt::format("BEGIN:{}", kind)) + folded("UID:" + entry.uid) + folded("DTSTAMP:" + utcStamp(now)) +
           folded(fmt::format("SEQUENCE:{}", entry.sequence)) + folded("SUMMARY:" + asValue(entry.subject));
    if (!entry.text.empty()) out += folded("DESCRIPTION:" + asValue(entry.text));
    if (entry.dueAt) out += folded((entry.task ? "DUE:" : "DTSTART:") + utcStamp(*entry.dueAt));
    if (entry.endsAt && !entry.task) out += folded("DTEND:" + utcStamp(*entry.endsAt));
    if (entry.cancelled) out += folded("STATUS:CANCELLED");
    else if (entry.doneAt && entry.task)
        out += folded("STATUS:COMPLETED") + folded("COMPLETED:" + utcStamp(*entry.doneAt)) + folded("PERCENT-COMPLETE:100");
    out += folded(fmt::format("END:{}", kind));
}

}  // namespace

BOOST_DESCRIBE_STRUCT(Entry, (), (uid, subject, text, task, dueAt, endsAt, doneAt, sequence, cancelled))

std::string calendarOf(std::span<const Entry> entries, Instant now) {
    std::string out = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Throughline//Activities//EN\r\nMETHOD:PUBLISH\r\n";
    for (const auto& entry : entries)
        if (entry.dueAt || entry.task) write(out, entry, now);  // an appointment without a time is none (3.6.1)
    return out + "END:VCALENDAR\r\n";
}

std::vector<Entry> entriesOf(const db::Read& read, UserAccountId user) {
    constexpr std::int64_t month = std::int64_t{30} * 86'400 * 1'000'000;
    return read.all<Entry>(R"sql(
        select case when a.outside_id = '' then 'activity-' || cast(a.activity_id as text) || '@' || c.uuid else a.outside_id end as uid,
               a.subject, a.text, case when a.kind = 'meeting' then 0 else 1 end as task, a.due_at, a.ends_at, a.done_at,
               coalesce(e.sequence, 0) as sequence, coalesce(e.cancelled, 0) as cancelled
        from activity a join company c on c.company_id = 1 left join activity_entry e on e.activity_id = a.activity_id
        where a.user_account_id = $1 and a.due_at is not null and (a.done_at is null or a.done_at >= $2)
        order by a.due_at, a.activity_id
    )sql", user, read.now().micros - month);
}

}  // namespace customers
