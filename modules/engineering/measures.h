// How long work takes, as people say it ("15 min", "0.02 h"), and what is measured.
#pragma once
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "database/text.h"

namespace engineering {

// Milliseconds, from 0 to 1,000 days. Column: integer. Text: a number with h, min, s or ms; nothing below a
// millisecond is lost. Refuses "engineering.duration.text" and "number.*".
struct Duration {
    std::int64_t ms = 0;
    auto operator<=>(const Duration&) const = default;
};
std::string toText(Duration);
void fromText(std::string_view, Duration&);
inline db::Value store(Duration d) { return d.ms; }
inline void load(const db::Cell& from, Duration& to) { to.ms = from.integer(); }

// A measured value or a limit of one. Column: real. Text: a decimal with at most nine digits after the point. Refuses
// "number.*".
struct Reading {
    double value = 0;
    auto operator<=>(const Reading&) const = default;
};
std::string toText(Reading);
void fromText(std::string_view, Reading&);
inline std::string_view detailKind(Reading) { return "number"; }
inline db::Value store(Reading r) { return r.value; }
inline void load(const db::Cell& from, Reading& to) { to.value = from.real(); }

}  // namespace engineering
