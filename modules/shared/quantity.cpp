#include "shared/quantity.h"

#include <algorithm>
#include <numeric>

namespace tl {
namespace {

constexpr int finest = 18;  // digits after the point that 64 bits hold

[[noreturn]] void tooLarge() {
    db::refuse("quantity.overflow", "The quantity is too large to be kept: check its digits and its unit.");
}

std::int64_t entered(std::string_view text) {
    const auto millionths = db::decimalOf(text, 6);
    if (!enterable(millionths)) tooLarge();
    return millionths;
}

[[noreturn]] void noRatio(std::string_view text) {
    db::refuse("ratio.text", "'{text}' is no factor: write a number above zero, like 1.0843 or 1/12.",
               {{"text", db::shown(text)}});
}

}  // namespace

Quantity operator+(Quantity a, Quantity b) {
    if (__builtin_add_overflow(a.millionths, b.millionths, &a.millionths)) tooLarge();
    return a;
}

Quantity operator-(Quantity a, Quantity b) {
    if (__builtin_sub_overflow(a.millionths, b.millionths, &a.millionths)) tooLarge();
    return a;
}

Quantity operator-(Quantity a) { return Quantity{} - a; }

std::string toText(Quantity q) { return db::decimalText(q.millionths, 6); }

void fromText(std::string_view text, Quantity& to) { to.millionths = entered(text); }

void fromText(std::string_view text, UnitCode& to) {
    const auto hidden = [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == '\x7f'; };
    auto code = db::cleanText(text);
    const auto starts = [](char c) { return (c & 0xc0) != 0x80; };  // a character's first byte
    const auto characters = std::count_if(code.begin(), code.end(), starts);
    if (code.empty() || characters > 8 || std::any_of(code.begin(), code.end(), hidden))
        db::refuse("unit.text", "'{text}' is no unit: write 1 to 8 characters without spaces, like kg.",
                   {{"text", db::shown(text)}});
    to.code = std::move(code);
}

void load(const db::Cell& from, UnitCode& to) { to.code = from.text(); }

std::string toText(const Measure& measure) {
    auto text = db::decimalText(measure.millionths, 6);
    return measure.unit ? text + " " + measure.unit.code : text;
}

void fromText(std::string_view text, Measure& to) {
    const auto space = text.find(' ');
    Measure read{.millionths = entered(text.substr(0, space)), .unit = {}};
    if (space != text.npos) fromText(text.substr(space + 1), read.unit);
    to = std::move(read);
}

Ratio ratio(std::int64_t numerator, std::int64_t denominator) {
    if (numerator <= 0 || denominator <= 0)
        noRatio(std::to_string(numerator) + "/" + std::to_string(denominator));
    const auto common = std::gcd(numerator, denominator);
    return {numerator / common, denominator / common};
}

Ratio operator*(Ratio a, Ratio b) {
    const auto down = std::gcd(a.numerator, b.denominator), up = std::gcd(b.numerator, a.denominator);
    Ratio out;
    if (__builtin_mul_overflow(a.numerator / down, b.numerator / up, &out.numerator) ||
        __builtin_mul_overflow(a.denominator / up, b.denominator / down, &out.denominator))
        db::refuse("ratio.overflow", "The factors {a} and {b} together are too fine to be kept exactly.",
                   {{"a", toText(a)}, {"b", toText(b)}});
    return out;
}

std::string toText(Ratio r) {
    int128 power = 1;
    for (int scale = 0; scale <= finest; ++scale, power *= 10) {
        if (power % r.denominator != 0) continue;
        const auto decimal = r.numerator * (power / r.denominator);
        if (decimal <= INT64_MAX) return db::decimalText(static_cast<std::int64_t>(decimal), scale);
    }
    return std::to_string(r.numerator) + "/" + std::to_string(r.denominator);
}

void fromText(std::string_view text, Ratio& to) {
    std::int64_t numerator = 0, denominator = 1;
    if (const auto slash = text.find('/'); slash != text.npos) {
        numerator = db::decimalOf(text.substr(0, slash), 0);
        denominator = db::decimalOf(text.substr(slash + 1), 0);
    } else {
        const auto point = text.find('.');
        const auto digits = point == text.npos ? 0 : std::min<std::size_t>(text.size() - point - 1, finest);
        numerator = db::decimalOf(text, static_cast<int>(digits));
        for (std::size_t n = 0; n < digits; ++n) denominator *= 10;
    }
    if (numerator <= 0 || denominator <= 0) noRatio(text);
    to = ratio(numerator, denominator);
}

void load(const db::Cell& from, Ratio& to) { db::loadText(from, to); }

std::optional<Quantity> convertExactly(std::int64_t millionths, Ratio by) {
    if (int128{millionths} * by.numerator % by.denominator != 0) return {};
    return convert(millionths, by, Rounding::Down);
}

Quantity convert(std::int64_t millionths, Ratio by, Rounding rounding) {
    return {mulDiv(millionths, by.numerator, by.denominator, rounding)};
}

}  // namespace tl
