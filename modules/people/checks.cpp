#include "people/checks.h"

#include <algorithm>

#include <unicode/timezone.h>

namespace people {

BOOST_DESCRIBE_STRUCT(SiteRecord, (), (code, version))
BOOST_DESCRIBE_STRUCT(UserRecord, (), (name, fullName, state, version))
BOOST_DESCRIBE_STRUCT(RoleRecord, (), (name, version))

void checkOptional(db::Reasons& reasons, std::string_view field, std::string_view text, std::size_t most) {
    try {
        static_cast<void>(db::cleanText(text, most));
    } catch (const db::Refusal& no) {
        reasons.add(no.code, no.sentence, no.details, field);
    }
}

void checkText(db::Reasons& reasons, std::string_view field, std::string_view text, std::size_t most) {
    if (text.find_first_not_of(' ') == text.npos)
        reasons.add("people.text.empty", "The {field} is empty. Write it.", {{"field", field}}, field);
    else
        checkOptional(reasons, field, text, most);
}

void checkCode(db::Reasons& reasons, std::string_view field, std::string_view code) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.';
    };
    if (code.empty() || code.size() > 20 || !std::ranges::all_of(code, fits))
        reasons.add("people.code.text", "'{code}' is no {field}. Use 1 to 20 letters, digits, dots and dashes.",
                    {{"code", db::shown(code)}, {"field", field}}, field);
}

void checkEmail(db::Reasons& reasons, std::string_view field, std::string_view email) {
    if (email.empty()) return;
    checkOptional(reasons, field, email);
    const auto at = email.find('@');
    if (at == email.npos || at == 0 || at + 1 == email.size() || email.find('@', at + 1) != email.npos ||
        email.find(' ') != email.npos)
        reasons.add("people.email.text", "'{email}' is no address for mail. Write it as name@firm.example.",
                    {{"email", db::shown(email)}}, field);
}

void checkVersion(const db::Read& read, db::Reasons& reasons, std::string_view table, std::int64_t row,
                  std::string_view what, std::int64_t opened, std::int64_t present) {
    if (opened == present) return;
    const auto who = read.find<std::string>(R"sql(
        select a.actor from history h join action_log a on a.log_id = h.log_id
        where h.table_name = $1 and h.row_id = $2 order by h.history_id desc limit 1
    )sql", table, row);
    reasons.add("people.record.stale",
                "{what} was changed by {who} since you opened it. Look at the new values and save again.",
                {{"what", what}, {"who", who.value_or("somebody")}}, "version");
}

void checkZone(db::Reasons& reasons, std::string_view zone) {
    UErrorCode error = U_ZERO_ERROR;
    UBool known = false;
    icu::UnicodeString canonical;
    icu::TimeZone::getCanonicalID(
        icu::UnicodeString::fromUTF8({zone.data(), static_cast<std::int32_t>(zone.size())}), canonical, known, error);
    if (U_FAILURE(error) || !known)
        reasons.add("people.site.zone", "'{zone}' is no time zone. Use its IANA name, such as Europe/Berlin.",
                    {{"zone", db::shown(zone)}}, "zone");
}

void checkCutoff(db::Reasons& reasons, int minute) {
    if (minute < 0 || minute > 1440)
        reasons.add("people.site.cutoff",
                    "{minute} is no minute of a day. "
                    "The cut-off is from 0 to 1440 minutes after midnight: 14:00 is 840.",
                    {{"minute", std::int64_t{minute}}}, "cutoffMinute");
}

void checkCalendar(const db::Read& read, db::Reasons& reasons, CalendarId calendar) {
    if (!read.find<CalendarId>(R"sql(select calendar_id from calendar where calendar_id = $1)sql", calendar))
        reasons.add("people.calendar.none", "There is no such calendar. Make the calendar first.", {}, "calendar");
}

SiteRecord siteRecord(const db::Read& read, SiteId site) {
    auto record = read.find<SiteRecord>(R"sql(select code, version from site where site_id = $1)sql", site);
    if (!record) db::refuse("people.site.none", "There is no such site. Choose one that there is.", {}, "site");
    return std::move(*record);
}

UserRecord userRecord(const db::Read& read, UserAccountId user) {
    auto record = read.find<UserRecord>(R"sql(
        select name, full_name, state, version from user_account where user_account_id = $1
    )sql", user);
    if (!record) db::refuse("people.user.none", "There is no such user. Choose one that there is.", {}, "user");
    return std::move(*record);
}

UserAccountId actorsId(const db::Read& read) {
    const auto id = read.find<UserAccountId>(R"sql(select user_account_id from user_account where name = $1)sql",
                                             read.actor().name);
    if (!id) db::refuse("people.user.none", "There is no such user. Choose one that there is.", {}, "user");
    return *id;
}

RoleRecord roleRecord(const db::Read& read, RoleId role, std::string_view field) {
    auto record = read.find<RoleRecord>(R"sql(select name, version from role where role_id = $1)sql", role);
    if (!record) db::refuse("people.role.none", "There is no such role. Choose one that there is.", {}, field);
    return std::move(*record);
}

}  // namespace people
