// The clock of a zone: local minutes to moments and back, by ICU's tz data.
#include <unicode/basictz.h>
#include <unicode/tztrans.h>
#include <unicode/unistr.h>

#include <memory>
#include <mutex>

#include "calendar/calendar.h"

namespace calendar {
namespace {

constexpr std::int64_t microsAMilli = 1'000, millisAMinute = 60'000, millisADay = 86'400'000;

icu::UnicodeString nameOf(std::string_view zone) {
    return icu::UnicodeString::fromUTF8({zone.data(), static_cast<std::int32_t>(zone.size())});
}

// Making a zone reads its rules, so each is made once. Its const functions may be called by all threads.
const icu::BasicTimeZone& rules(std::string_view zone) {
    static std::mutex mutex;
    static std::map<std::string, std::unique_ptr<icu::BasicTimeZone>, std::less<>> made;
    const std::scoped_lock lock{mutex};
    const auto found = made.find(zone);
    if (found != made.end()) return *found->second;
    if (!isZone(zone)) throw db::Fault{"there is no time zone '" + std::string{zone} + "'"};
    std::unique_ptr<icu::TimeZone> any{icu::TimeZone::createTimeZone(nameOf(zone))};
    auto* basic = dynamic_cast<icu::BasicTimeZone*>(any.get());
    db::ensure(basic != nullptr, "ICU gives every zone as a BasicTimeZone");
    static_cast<void>(any.release());
    return *made.emplace(zone, basic).first->second;
}

std::int64_t floorDiv(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

// Local milliseconds since 1970-01-01T00:00 on the zone's clock.
std::int64_t localMillis(std::string_view zone, Instant instant) {
    const auto millis = floorDiv(instant.micros, microsAMilli);
    std::int32_t raw = 0, summer = 0;
    UErrorCode status = U_ZERO_ERROR;
    rules(zone).getOffset(static_cast<double>(millis), false, raw, summer, status);
    db::ensure(U_SUCCESS(status) != 0, "ICU knows a zone's offset");
    return millis + raw + summer;
}

}  // namespace

bool isZone(std::string_view zone) {
    icu::UnicodeString canonical;
    UBool known = false;
    UErrorCode status = U_ZERO_ERROR;
    icu::TimeZone::getCanonicalID(nameOf(zone), canonical, known, status);
    return U_SUCCESS(status) != 0 && known != 0 && canonical != icu::UnicodeString{"Etc/Unknown"};
}

Instant at(std::string_view zone, Date day, int minute) {
    const auto& zoneRules = rules(zone);
    const auto local = day.days * millisADay + minute * millisAMinute;
    std::int32_t raw = 0, summer = 0;
    UErrorCode status = U_ZERO_ERROR;
    // "Former" is the offset before the change: the first of a double hour, and past the end of a gap.
    zoneRules.getOffsetFromLocal(static_cast<double>(local), UCAL_TZ_LOCAL_FORMER, UCAL_TZ_LOCAL_FORMER, raw, summer,
                                 status);
    db::ensure(U_SUCCESS(status) != 0, "ICU knows a zone's offset");
    auto millis = local - raw - summer;
    if (localMillis(zone, {millis * microsAMilli}) != local) {  // no clock ever shows it: go back to the change
        icu::TimeZoneTransition change;
        if (zoneRules.getPreviousTransition(static_cast<double>(millis), true, change) != 0)
            millis = static_cast<std::int64_t>(change.getTime());
    }
    return {millis * microsAMilli};
}

Date localDate(std::string_view zone, Instant instant) {
    return {static_cast<std::int32_t>(floorDiv(localMillis(zone, instant), millisADay))};
}

int localMinute(std::string_view zone, Instant instant) {
    const auto local = localMillis(zone, instant);
    return static_cast<int>((local - floorDiv(local, millisADay) * millisADay) / millisAMinute);
}

}  // namespace calendar
