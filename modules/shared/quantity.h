// Quantities, units and the exact ratios between units.
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "database/text.h"
#include "shared/rounding.h"

namespace tl {

// Millionths of the item's stocking unit. Column: integer. Text: "90", "-0.5". Sums refuse
// "quantity.overflow"; entered text is at most 9,000,000,000 units in either sign.
struct Quantity {
    std::int64_t millionths = 0;
    auto operator<=>(const Quantity&) const = default;
};
Quantity operator+(Quantity, Quantity);
Quantity operator-(Quantity, Quantity);
Quantity operator-(Quantity);
inline Quantity& operator+=(Quantity& a, Quantity b) { return a = a + b; }
inline Quantity& operator-=(Quantity& a, Quantity b) { return a = a - b; }
constexpr Quantity quantity(std::int64_t units) { return {units * 1'000'000}; }  // whole units

std::string toText(Quantity);
void fromText(std::string_view, Quantity&);
inline std::string_view detailKind(Quantity) { return "quantity"; }
inline db::Value store(Quantity q) { return q.millionths; }
inline void load(const db::Cell& from, Quantity& to) { to.millionths = from.integer(); }

// What a unit is called on documents: "pcs", "kg", "件"; 1 to 8 characters without spaces. Column and
// text: the same; the default, "", means "none yet".
struct UnitCode {
    std::string code;
    explicit operator bool() const { return !code.empty(); }
    auto operator<=>(const UnitCode&) const = default;
};
inline const std::string& toText(const UnitCode& u) { return u.code; }
void fromText(std::string_view, UnitCode&);  // refuses "unit.text"
inline db::Value store(const UnitCode& u) { return u.code; }
void load(const db::Cell&, UnitCode&);

// A quantity as people say it: millionths of the unit named, or of the stocking unit where none is
// named. Text: "100 pcs", "100". Never a column: records keep the number and the unit in two.
struct Measure {
    std::int64_t millionths = 0;
    UnitCode unit;
    bool operator==(const Measure&) const = default;
};
std::string toText(const Measure&);
void fromText(std::string_view, Measure&);  // refuses "number.*", "unit.text", "quantity.overflow"
inline std::string_view detailKind(const Measure&) { return "quantity"; }

// An exact factor above zero, in lowest terms: how many units one other unit is. Column and text: the
// decimal where it ends ("0.45359237"), else the fraction ("1/12"); both are read.
struct Ratio {
    std::int64_t numerator = 1, denominator = 1;
    bool operator==(const Ratio&) const = default;
    Ratio inverse() const { return {denominator, numerator}; }
};
Ratio ratio(std::int64_t numerator, std::int64_t denominator);  // lowest terms; refuses "ratio.text"
Ratio operator*(Ratio, Ratio);                                  // refuses "ratio.overflow"
std::string toText(Ratio);
void fromText(std::string_view, Ratio&);  // refuses "ratio.text", "number.*"
inline db::Value store(Ratio r) { return toText(r); }
void load(const db::Cell&, Ratio&);

// A quantity of another unit in the stocking unit: convert once, from the unit that was entered, and
// keep both. Both refuse overflow. Exactly: nothing where a rest below one millionth would be lost.
std::optional<Quantity> convertExactly(std::int64_t millionths, Ratio);
Quantity convert(std::int64_t millionths, Ratio, Rounding = Rounding::HalfAwayFromZero);

}  // namespace tl
