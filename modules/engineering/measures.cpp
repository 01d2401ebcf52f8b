#include "engineering/measures.h"

#include <fmt/core.h>

#include "shared/rounding.h"

namespace engineering {
namespace {

struct Unit {
    std::string_view name;
    std::int64_t ms;
};
constexpr Unit units[] = {{"ms", 1}, {"min", 60'000}, {"h", 3'600'000}, {"s", 1'000}};  // the longer name first
constexpr std::int64_t longest = 1'000LL * 24 * 3'600'000;

[[noreturn]] void refuseText(std::string_view text) {
    db::refuse("engineering.duration.text",
               "'{text}' is no time that work takes. Write it as 15 min, 0.02 h or 90 s, at most 1,000 days.",
               {{"text", db::shown(text)}});
}

}  // namespace

std::string toText(Duration d) {
    if (d.ms != 0 && d.ms % 3'600'000 == 0) return std::to_string(d.ms / 3'600'000) + " h";
    if (d.ms % 60'000 == 0) return std::to_string(d.ms / 60'000) + " min";
    return db::decimalText(d.ms, 3) + " s";
}

void fromText(std::string_view text, Duration& to) {
    const auto end = text.find_last_not_of(' ');
    const auto whole = text.substr(0, end == text.npos ? 0 : end + 1);
    for (const auto& unit : units) {
        if (!whole.ends_with(unit.name)) continue;
        auto number = whole.substr(0, whole.size() - unit.name.size());
        while (!number.empty() && number.back() == ' ') number.remove_suffix(1);
        const auto millionths = db::decimalOf(number, 6);
        if (millionths < 0 || millionths / 1'000'000 > longest / unit.ms) refuseText(text);
        const auto down = tl::mulDiv(millionths, unit.ms, 1'000'000, tl::Rounding::Down);
        if (down != tl::mulDiv(millionths, unit.ms, 1'000'000, tl::Rounding::Up) || down > longest) refuseText(text);
        to.ms = down;
        return;
    }
    refuseText(text);
}

std::string toText(Reading r) { return fmt::format("{}", r.value); }

void fromText(std::string_view text, Reading& to) { to.value = static_cast<double>(db::decimalOf(text, 9)) / 1e9; }

}  // namespace engineering
