// People's forms of the simple types: the only conversions between text and values, used by JSON
// arguments, CSV files, refusals and screens alike. A vocabulary type adds `std::string toText(const
// T&)` and `void fromText(std::string_view, T&)` beside itself; fromText refuses what it cannot read.
#pragma once
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "database/value.h"

namespace db {

// A calendar day, proleptic Gregorian, 0001-01-01 to 9999-12-31. Text and column: ISO "2026-12-01".
struct Date {
    std::int32_t days = 0;  // since 1970-01-01
    auto operator<=>(const Date&) const = default;
    friend Date operator+(Date d, int n) { return {d.days + n}; }
    friend Date operator-(Date d, int n) { return {d.days - n}; }
    friend int operator-(Date a, Date b) { return a.days - b.days; }
};
Date dateOf(int year, int month, int day);  // Fault when there is no such day
struct CivilDate {
    int year, month, day;
};
CivilDate civil(Date);
int weekday(Date);  // 1 Monday ... 7 Sunday (ISO 8601)
std::string toText(Date);
void fromText(std::string_view, Date&);  // refuses anything but YYYY-MM-DD
inline std::string_view detailKind(Date) { return "date"; }
Value store(Date);
void load(const Cell&, Date&);

// A moment: microseconds since 1970-01-01T00:00:00Z. Text: "2026-12-01T14:02:03.000000Z".
struct Instant {
    std::int64_t micros = 0;
    auto operator<=>(const Instant&) const = default;
};
std::string toText(Instant);
void fromText(std::string_view, Instant&);  // "…Z" only; fraction of 0 to 6 digits
inline std::string_view detailKind(Instant) { return "instant"; }
Value store(Instant);
void load(const Cell&, Instant&);
Date utcDate(Instant);

// A decimal with `scale` digits kept: "-12.5", 6 -> -12500000. Refuses text that is no plain decimal,
// has more significant digits than the scale, or overflows int64.
std::int64_t decimalOf(std::string_view text, int scale);
// The shortest text with at least `least` fraction digits: (12500000, 6, 2) -> "12.50".
std::string decimalText(std::int64_t value, int scale, int least = 0);

// Refuses text that is not UTF-8, holds NUL, or is longer than `most` characters; gives NFC.
std::string cleanText(std::string_view, std::size_t most = 2000);
std::size_t characters(std::string_view utf8);  // as people count: 一线通 has 3
// Bytes that sort like a person's list in any language: stored in `*_sort` columns, upper-case hex.
std::string sortKey(std::string_view);

std::string hex(std::string_view bytes);  // upper case

bool isJsonObject(std::string_view);  // {"…": …}, no member twice; in json.cpp

// Any bytes made fit for a refusal's sentence: at most 40 characters, what is unreadable as U+FFFD.
std::string shown(std::string_view);

// Reads a text column through the type's own fromText; what that refuses is a damaged column: Fault.
template <class T>
void loadText(const Cell& from, T& to) {
    try {
        fromText(from.text(), to);
    } catch (const Refusal& why) {
        throw Fault{std::string{"a column is damaged: "} + why.what()};
    }
}

}  // namespace db
