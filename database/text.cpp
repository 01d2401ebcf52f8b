#include "database/text.h"

#include <algorithm>
#include <chrono>
#include <memory>

#include <fmt/format.h>
#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>
#include <unicode/ustring.h>

namespace db {
namespace {

namespace ch = std::chrono;

constexpr std::int64_t microsADay = 86'400'000'000;
constexpr std::int32_t firstDay = -719'162, lastDay = 2'932'896;  // 0001-01-01, 9999-12-31

bool digit(char c) { return c >= '0' && c <= '9'; }

// The number said by `count` digits at `at`, or nothing.
std::optional<int> digitsAt(std::string_view text, std::size_t at, std::size_t count) {
    int number = 0;
    for (const char c : text.substr(at, count)) {
        if (!digit(c)) return {};
        number = number * 10 + (c - '0');
    }
    return number;
}

std::optional<Date> dateIfAny(int year, int month, int day) {
    const ch::year_month_day ymd{ch::year{year}, ch::month{static_cast<unsigned>(month)},
                                 ch::day{static_cast<unsigned>(day)}};
    if (year < 1 || year > 9999 || !ymd.ok()) return {};
    return Date{static_cast<std::int32_t>(ch::sys_days{ymd}.time_since_epoch().count())};
}

bool dateShaped(std::string_view text) {
    return text.size() == 10 && text[4] == '-' && text[7] == '-' && digitsAt(text, 0, 4) &&
           digitsAt(text, 5, 2) && digitsAt(text, 8, 2);
}

std::optional<Date> readDate(std::string_view text) {
    if (!dateShaped(text)) return {};
    return dateIfAny(*digitsAt(text, 0, 4), *digitsAt(text, 5, 2), *digitsAt(text, 8, 2));
}

// Microseconds of the day in "14:02:03" or "14:02:03.5".
std::optional<std::int64_t> readTime(std::string_view text) {
    if (text.size() < 8 || text.size() == 9 || text.size() > 15) return {};
    if (text[2] != ':' || text[5] != ':') return {};
    const auto hour = digitsAt(text, 0, 2), minute = digitsAt(text, 3, 2), second = digitsAt(text, 6, 2);
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) return {};
    std::int64_t fraction = 0;
    if (text.size() > 9) {
        const auto read = digitsAt(text, 9, 6);
        if (text[8] != '.' || !read) return {};
        fraction = *read;
        for (auto n = text.size() - 9; n < 6; ++n) fraction *= 10;
    }
    return ((*hour * 60 + *minute) * 60 + *second) * std::int64_t{1'000'000} + fraction;
}

void icuDid(UErrorCode error, const char* what) { ensure(U_SUCCESS(error), what); }

icu::UnicodeString wide(std::string_view text) {
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

// "zh" orders Latin, digits and every other script as the root does, and Chinese by pinyin.
const icu::Collator& collator() {
    static const auto one = [] {
        UErrorCode error = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made{icu::Collator::createInstance(icu::Locale{"zh"}, error)};
        icuDid(error, "ICU has no collation for zh");
        made->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_OFF, error);
        icuDid(error, "the ICU collation cannot be set up");
        return made;
    }();
    return *one;
}

}  // namespace

Date dateOf(int year, int month, int day) {
    const auto date = dateIfAny(year, month, day);
    ensure(date.has_value(), "there is no such day");
    return *date;
}

CivilDate civil(Date date) {
    ensure(date.days >= firstDay && date.days <= lastDay, "the date is outside the years 1 to 9999");
    const ch::year_month_day ymd{ch::sys_days{ch::days{date.days}}};
    return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
            static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

int weekday(Date date) {
    return static_cast<int>(ch::weekday{ch::sys_days{ch::days{date.days}}}.iso_encoding());
}

std::string toText(Date date) {
    const auto [year, month, day] = civil(date);
    return fmt::format("{:04}-{:02}-{:02}", year, month, day);
}

void fromText(std::string_view text, Date& to) {
    if (!dateShaped(text))
        refuse("date.text", "'{text}' is no date: write year, month and day like 2026-12-01.",
               {{"text", shown(text)}});
    const auto date = readDate(text);
    if (!date)
        refuse("date.none", "There is no day {text} in the calendar: check its month and day.",
               {{"text", text}});
    to = *date;
}

Value store(Date date) { return toText(date); }

void load(const Cell& from, Date& to) { loadText(from, to); }

std::string toText(Instant instant) {
    const auto date = utcDate(instant);
    const auto micros = instant.micros - date.days * microsADay;
    const auto seconds = micros / 1'000'000;
    return fmt::format("{}T{:02}:{:02}:{:02}.{:06}Z", toText(date), seconds / 3600, seconds / 60 % 60,
                       seconds % 60, micros % 1'000'000);
}

void fromText(std::string_view text, Instant& to) {
    std::optional<Date> date;
    std::optional<std::int64_t> time;
    if (text.size() >= 20 && text[10] == 'T' && text.back() == 'Z') {
        date = readDate(text.substr(0, 10));
        time = readTime(text.substr(11, text.size() - 12));
    }
    if (!date || !time)
        refuse("instant.text", "'{text}' is no moment: write it in UTC like 2026-12-01T14:02:03Z.",
               {{"text", shown(text)}});
    to.micros = date->days * microsADay + *time;
}

Value store(Instant instant) { return instant.micros; }

void load(const Cell& from, Instant& to) { to.micros = from.integer(); }

Date utcDate(Instant instant) {
    const auto day = ch::floor<ch::days>(ch::sys_time<ch::microseconds>{ch::microseconds{instant.micros}});
    return {static_cast<std::int32_t>(day.time_since_epoch().count())};
}

std::int64_t decimalOf(std::string_view text, int scale) {
    const bool negative = text.starts_with('-');
    const auto point = std::min(text.find('.'), text.size());
    const auto whole = text.substr(negative ? 1 : 0, point - (negative ? 1 : 0));
    auto fraction = text.substr(std::min(point + 1, text.size()));
    const auto all = [](std::string_view part) { return std::all_of(part.begin(), part.end(), digit); };
    if (whole.empty() || !all(whole) || !all(fraction) || (point < text.size() && fraction.empty()))
        refuse("number.text", "'{text}' is no number: write digits, with a point before the fraction.",
               {{"text", shown(text)}});
    while (fraction.ends_with('0')) fraction.remove_suffix(1);
    if (fraction.size() > static_cast<std::size_t>(scale))
        refuse("number.digits", "{text} is too fine: at most {digits} digits after the point are kept here.",
               {{"text", shown(text)}, {"digits", scale}});

    // Below zero there is room for one number more, so the sum is built there.
    std::int64_t below = 0;
    bool fits = true;
    const auto push = [&](int next) {
        fits = fits && !__builtin_mul_overflow(below, 10, &below) &&
               !__builtin_sub_overflow(below, next, &below);
    };
    for (const char c : whole) push(c - '0');
    for (const char c : fraction) push(c - '0');
    for (auto n = fraction.size(); n < static_cast<std::size_t>(scale); ++n) push(0);
    if (!fits || (!negative && below == INT64_MIN))
        refuse("number.large", "{text} is too large to be kept here: check its digits and its unit.",
               {{"text", shown(text)}});
    return negative ? below : -below;
}

std::string decimalText(std::int64_t value, int scale, int least) {
    const auto unsignedValue = static_cast<std::uint64_t>(value);
    const auto size = static_cast<std::size_t>(scale);
    auto text = fmt::format("{:0{}}", value < 0 ? 0 - unsignedValue : unsignedValue, scale + 1);
    auto fraction = text.substr(text.size() - size);
    text.resize(text.size() - size);
    while (fraction.size() > static_cast<std::size_t>(least) && fraction.ends_with('0')) fraction.pop_back();
    fraction.resize(std::max(fraction.size(), static_cast<std::size_t>(least)), '0');
    return (value < 0 ? "-" : "") + text + (fraction.empty() ? "" : "." + fraction);
}

std::string cleanText(std::string_view text, std::size_t most) {
    const auto tooLong = [&] {
        refuse("text.long", "The text is longer than {most} characters: shorten it.",
               {{"most", static_cast<std::int64_t>(most)}});
    };
    if (text.find('\0') != text.npos)
        refuse("text.nul", "The text holds a zero byte, which no text does: is it a file of another kind?");
    // Sixteen bytes a character is more than any language composes: no time is spent on a flood.
    if (text.size() / 16 > most || text.size() > INT32_MAX / 4) tooLong();

    std::u16string units(text.size(), u'\0');
    std::int32_t length = 0;
    UErrorCode error = U_ZERO_ERROR;
    u_strFromUTF8(units.data(), static_cast<std::int32_t>(units.size()), &length, text.data(),
                  static_cast<std::int32_t>(text.size()), &error);
    if (error == U_INVALID_CHAR_FOUND)
        refuse("text.utf8", "The text is not UTF-8, so its letters cannot be told. Save it as UTF-8 first.");
    icuDid(error, "ICU cannot read UTF-8");
    const auto* nfc = icu::Normalizer2::getNFCInstance(error);
    icuDid(error, "ICU has no NFC");
    const auto clean = nfc->normalize(icu::UnicodeString{false, units.data(), length}, error);
    icuDid(error, "ICU cannot normalize text");
    if (static_cast<std::size_t>(clean.countChar32()) > most) tooLong();
    std::string out;
    return clean.toUTF8String(out);
}

std::string sortKey(std::string_view text) {
    const auto name = wide(text);
    std::string key(256, '\0');
    const auto make = [&] {
        return static_cast<std::size_t>(collator().getSortKey(
            name, reinterpret_cast<std::uint8_t*>(key.data()), static_cast<std::int32_t>(key.size())));
    };
    const auto needed = make();
    if (needed > key.size()) {
        key.resize(needed);
        make();
    }
    key.resize(needed > 0 ? needed - 1 : 0);  // ICU ends the key with a zero byte
    return hex(key);
}

std::string hex(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

std::string shown(std::string_view text) {
    auto all = wide(text.substr(0, 200));
    const bool cut = text.size() > 200 || all.countChar32() > 40;
    if (cut) all.truncate(all.moveIndex32(0, 40));
    for (std::int32_t at = 0; at < all.length(); ++at)
        if (all[at] < u' ' || all[at] == 0x7f) all.setCharAt(at, u'\uFFFD');
    std::string out;
    all.toUTF8String(out);
    return cut ? out + "…" : out;
}

std::size_t characters(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace db
