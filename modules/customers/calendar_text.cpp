// Calendars of other programs (RFC 5545), read.
#include <unicode/timezone.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <map>

#include "calendar/calendar.h"
#include "customers/read_in.h"

namespace customers {
namespace {

constexpr std::int64_t aSecond = 1'000'000, aDay = 86'400 * aSecond, longest = 3'660 * aDay;
constexpr std::size_t longestSubject = 200, longestText = 2000;

std::string unescaped(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) out += text[i];
        else if (++i; text[i] == 'n' || text[i] == 'N') out += '\n';
        else out += text[i];
    }
    return out;
}

// At most so many characters, none cut.
std::string begun(std::string text, std::size_t most) {
    std::size_t seen = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U && ++seen > most) {
            text.resize(i);
            break;
        }
    return text;
}

// NAME;PARAM="a:b";OTHER=c:value
struct ContentLine {
    std::string name, value, zone, kind;  // zone: TZID; kind: VALUE
};

std::string upper(std::string_view text) {
    std::string out{text};
    for (char& c : out)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return out;
}

std::string unquoted(std::string_view text) {
    return std::string{text.size() >= 2 && text.front() == '"' && text.back() == '"' ? text.substr(1, text.size() - 2) : text};
}

ContentLine contentLine(std::string_view line) {
    ContentLine read;
    bool quoted = false;
    std::size_t from = 0;
    const auto part = [&](std::size_t end) {
        const auto piece = line.substr(from, end - from);
        const auto equals = piece.find('=');
        if (from == 0) read.name = upper(piece);
        else if (equals != piece.npos && upper(piece.substr(0, equals)) == "TZID") read.zone = unquoted(piece.substr(equals + 1));
        else if (equals != piece.npos && upper(piece.substr(0, equals)) == "VALUE") read.kind = upper(piece.substr(equals + 1));
        from = end + 1;
    };
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"') quoted = !quoted;
        if (quoted || (line[i] != ';' && line[i] != ':')) continue;
        part(i);
        if (line[i] != ':') continue;
        read.value = line.substr(i + 1);
        return read;
    }
    return {};
}

std::optional<int> digitsOf(std::string_view text) {
    if (text.empty() || text.size() > 9 || text.find_first_not_of("0123456789") != text.npos) return {};
    int value = 0;
    for (const char c : text) value = value * 10 + (c - '0');
    return value;
}

// The IANA name of what a calendar calls a zone; '' where nobody knows it.
std::string zoneNamed(const std::string& tzid, const std::map<std::string, std::string>& locations) {
    if (calendar::isZone(tzid)) return tzid;
    if (const auto found = locations.find(tzid); found != locations.end() && calendar::isZone(found->second)) return found->second;
    // "/mozilla.org/20050126_1/Europe/Berlin": what begins with a stroke is of whoever stands first (3.2.19).
    for (auto at = tzid.starts_with('/') ? std::size_t{0} : tzid.npos; at != tzid.npos; at = tzid.find('/', at + 1))
        if (const auto rest = tzid.substr(at + 1); !rest.empty() && rest.find('/') != rest.npos && calendar::isZone(rest)) return rest;
    icu::UnicodeString iana;
    UErrorCode status = U_ZERO_ERROR;
    icu::TimeZone::getIDForWindowsID(icu::UnicodeString::fromUTF8(tzid), nullptr, iana, status);
    std::string name;
    if (U_SUCCESS(status) != 0) iana.toUTF8String(name);
    return name.empty() || !calendar::isZone(name) ? std::string{} : name;
}

// Locations that VTIMEZONEs say of themselves.
std::map<std::string, std::string> locationsIn(const std::vector<std::string>& lines) {
    std::map<std::string, std::string> locations;
    std::string tzid, location;
    for (const auto& line : lines) {
        const auto read = contentLine(line);
        if (read.name == "BEGIN" && upper(read.value) == "VTIMEZONE") tzid = location = "";
        if (read.name == "TZID") tzid = read.value;
        if (read.name == "X-LIC-LOCATION") location = read.value;
        if (read.name == "END" && upper(read.value) == "VTIMEZONE" && !tzid.empty()) locations[tzid] = location;
    }
    return locations;
}

struct Zones {
    std::string usual;  // of times that name none
    std::map<std::string, std::string> locations;
};

// A DATE or a DATE-TIME.
std::optional<Instant> momentOf(const ContentLine& line, const Zones& zones) {
    const auto& value = line.value;
    const auto day = digitsOf(std::string_view{value}.substr(0, 8));
    if (value.size() < 8 || !day) return {};
    db::Date on;
    try {
        on = db::dateOf(*day / 10'000, *day / 100 % 100, *day % 100);
    } catch (const db::Fault&) {  // a day that is none
        return {};
    }
    const auto clock = value.size() == 8 ? std::optional{0} : value[8] == 'T' && value.size() >= 15 ? digitsOf(std::string_view{value}.substr(9, 6)) : std::nullopt;
    if (!clock || *clock / 10'000 > 23 || *clock / 100 % 100 > 59) return {};
    const int minute = *clock / 10'000 * 60 + *clock / 100 % 100, second = std::min(*clock % 100, 59);
    if (value.ends_with('Z')) return Instant{on.days * aDay + (std::int64_t{minute} * 60 + second) * aSecond};
    const auto zone = line.zone.empty() ? zones.usual : zoneNamed(line.zone, zones.locations);
    if (zone.empty()) return {};
    return Instant{calendar::at(zone, on, minute).micros + second * aSecond};
}

// "P1DT2H30M", "PT45M", "P2W": how long, in microseconds, ten years at most.
std::optional<std::int64_t> durationOf(std::string_view text) {
    if (text.starts_with('+')) text.remove_prefix(1);
    if (!text.starts_with('P') || text.size() < 3) return {};
    std::int64_t all = 0;
    std::size_t from = 1;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == 'T') from = i + 1;
        if (text[i] == 'T' || (text[i] >= '0' && text[i] <= '9')) continue;
        const auto count = digitsOf(text.substr(from, i - from));
        const auto unit = text[i] == 'W' ? 7 * aDay : text[i] == 'D' ? aDay : text[i] == 'H' ? 3'600 * aSecond : text[i] == 'M' ? 60 * aSecond : text[i] == 'S' ? aSecond : 0;
        if (!count || unit == 0 || *count > longest / unit) return {};
        all += *count * unit;
        if (all > longest) return {};
        from = i + 1;
    }
    return all;
}

struct Reading {
    TakeEntry entry;
    std::optional<std::int64_t> lasts;
    bool part = false;  // a single day of what comes again
};

void readMail(Reading& reading, const std::string& value) {
    if (upper(value.substr(0, 7)) == "MAILTO:" && reading.entry.mails.size() < 50) reading.entry.mails.push_back({value.substr(7)});
}

void readLine(Reading& reading, const ContentLine& line, const Zones& zones) {
    auto& entry = reading.entry;
    const bool meeting = entry.kind == ActivityKind::meeting;
    if (line.name == "SUMMARY") entry.subject = begun(unescaped(line.value), longestSubject);
    if (line.name == "DESCRIPTION") entry.text = begun(unescaped(line.value), longestText);
    if (line.name == "UID") entry.outsideId = line.value;
    if (line.name == "SEQUENCE") entry.sequence = digitsOf(line.value).value_or(0);
    if (line.name == "STATUS" && upper(line.value) == "CANCELLED") entry.cancelled = true;
    if (line.name == "DTSTART" && (meeting || !entry.dueAt)) entry.dueAt = momentOf(line, zones);
    if (line.name == "DTEND" && meeting) entry.endsAt = momentOf(line, zones);
    if (line.name == "DUE") entry.dueAt = momentOf(line, zones);
    if (line.name == "DURATION" && meeting) reading.lasts = durationOf(line.value);
    if (line.name == "COMPLETED" && !meeting) entry.doneAt = momentOf(line, zones);
    if (line.name == "RECURRENCE-ID") reading.part = true;
    if (line.name == "ORGANIZER" || line.name == "ATTENDEE") readMail(reading, line.value);
}

TakeEntry finished(Reading reading, bool calledOff) {
    auto& entry = reading.entry;
    if (reading.lasts && entry.dueAt && !entry.endsAt) entry.endsAt = Instant{entry.dueAt->micros + *reading.lasts};
    if (!entry.dueAt || (entry.endsAt && *entry.endsAt < *entry.dueAt)) entry.endsAt.reset();
    entry.cancelled = entry.cancelled || calledOff;
    return std::move(entry);
}

}  // namespace

std::vector<TakeEntry> entriesIn(std::string_view ical, std::string_view zone) {
    if (ical.starts_with("\xEF\xBB\xBF")) ical.remove_prefix(3);
    const auto lines = unfolded(ical);
    const Zones zones{std::string{zone}, locationsIn(lines)};
    std::vector<TakeEntry> all;
    std::optional<Reading> open;
    bool calledOff = false;
    int inside = 0;  // of alarms within an entry
    for (const auto& text : lines) {
        const auto line = contentLine(text);
        const auto what = upper(line.value);
        if (line.name == "METHOD") calledOff = what == "CANCEL";
        if (line.name == "BEGIN" && (what == "VEVENT" || what == "VTODO")) {
            open.emplace();
            open->entry.kind = what == "VEVENT" ? ActivityKind::meeting : ActivityKind::task;
            inside = 0;
        } else if (line.name == "END" && (what == "VEVENT" || what == "VTODO") && open) {
            if (!open->entry.subject.empty() && !open->part) all.push_back(finished(std::move(*open), calledOff));
            open.reset();
        } else if (line.name == "BEGIN") {
            ++inside;
        } else if (line.name == "END") {
            --inside;
        } else if (open && inside == 0) {
            readLine(*open, line, zones);
        }
    }
    return all;
}

std::vector<AddActivity> activitiesOf(std::string_view ical, std::string_view zone) {
    std::vector<AddActivity> all;
    for (auto& entry : entriesIn(ical, zone))
        if (!entry.cancelled)
            all.push_back({entry.kind, std::move(entry.subject), std::move(entry.text), {}, {}, {}, {}, {}, entry.dueAt, entry.endsAt,
                           std::move(entry.outsideId)});
    return all;
}

}  // namespace customers
