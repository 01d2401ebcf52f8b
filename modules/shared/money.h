// Amounts, prices, percentages and exchange, and the only functions that round an amount.
#pragma once
#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "database/text.h"
#include "shared/currency.h"
#include "shared/quantity.h"
#include "shared/rounding.h"

namespace tl {

// Minor units (cents) of the currency that the record names. Column: integer. Text: that integer, for
// the log; people get an Amount, which knows its currency. Sums refuse "money.overflow".
struct Money {
    std::int64_t minor = 0;
    auto operator<=>(const Money&) const = default;
};
Money operator+(Money, Money);
Money operator-(Money, Money);
Money operator-(Money);
inline Money& operator+=(Money& a, Money b) { return a = a + b; }
inline Money& operator-=(Money& a, Money b) { return a = a - b; }
std::string toText(Money);
void fromText(std::string_view, Money&);  // refuses "number.*", "money.overflow"
inline db::Value store(Money m) { return m.minor; }
inline void load(const db::Cell& from, Money& to) { to.minor = from.integer(); }

// A price or cost of one stocking unit: millionths of the currency's major unit. Column: integer.
// Text: the decimal in the major unit, "9.00". Sums refuse "money.overflow".
struct UnitPrice {
    std::int64_t millionths = 0;
    auto operator<=>(const UnitPrice&) const = default;
};
UnitPrice operator+(UnitPrice, UnitPrice);
UnitPrice operator-(UnitPrice, UnitPrice);
UnitPrice operator-(UnitPrice);
inline UnitPrice& operator+=(UnitPrice& a, UnitPrice b) { return a = a + b; }
inline UnitPrice& operator-=(UnitPrice& a, UnitPrice b) { return a = a - b; }
std::string toText(UnitPrice);
void fromText(std::string_view, UnitPrice&);  // refuses "number.*", "money.overflow"
inline std::string_view detailKind(UnitPrice) { return "number"; }
inline db::Value store(UnitPrice p) { return p.millionths; }
inline void load(const db::Cell& from, UnitPrice& to) { to.millionths = from.integer(); }

// What people read and write. Text: "9.00 EUR", at most the currency's digits. Never a column:
// records keep the number and the currency in two. Refuses "money.text", "number.*",
// "currency.text", "money.overflow".
struct Amount {
    Money money;
    Currency currency;
    bool operator==(const Amount&) const = default;
};
std::string toText(const Amount&);
void fromText(std::string_view, Amount&);
inline std::string_view detailKind(const Amount&) { return "money"; }

// As Amount, with up to six digits: "0.0125 EUR".
struct Price {
    UnitPrice price;
    Currency currency;
    bool operator==(const Price&) const = default;
};
std::string toText(const Price&);
void fromText(std::string_view, Price&);
inline std::string_view detailKind(const Price&) { return "money"; }

// Millionths of one: 19 % is 190'000. Column: integer. Text: "19 %"; "19%" and "19" are read too, with
// at most four digits after the point.
struct Percent {
    std::int64_t millionths = 0;
    auto operator<=>(const Percent&) const = default;
};
constexpr Percent percent(std::int64_t whole) { return {whole * 10'000}; }
std::string toText(Percent);
void fromText(std::string_view, Percent&);  // refuses "number.*"
inline std::string_view detailKind(Percent) { return "percent"; }
inline db::Value store(Percent p) { return p.millionths; }
inline void load(const db::Cell& from, Percent& to) { to.millionths = from.integer(); }

// An exchange rate: how many units of the other currency one unit of the first is worth, in lowest
// terms. Column and text as Ratio: "1.0843".
struct Rate {
    std::int64_t numerator = 1, denominator = 1;
    bool operator==(const Rate&) const = default;
};
std::string toText(Rate);
void fromText(std::string_view, Rate&);  // refuses "ratio.text", "number.*"
inline std::string_view detailKind(Rate) { return "number"; }
inline db::Value store(Rate r) { return toText(r); }
void load(const db::Cell&, Rate&);

// Every function below rounds once, at its end, and refuses "number.overflow".
namespace money {

inline constexpr auto commercial = Rounding::HalfAwayFromZero;  // EN 16931: two decimals, half up

// a x n / d as an amount; the others are this one with the right factors.
Money round(std::int64_t a, std::int64_t n, std::int64_t d, Rounding = commercial);

Money extend(UnitPrice, Quantity, const Currency&, Rounding = commercial);         // price x quantity
UnitPrice perUnit(Money value, Quantity, const Currency&, Rounding = commercial);  // value / quantity
Money tax(Money base, Percent, Rounding = commercial);                             // EN 16931 BR-CO-17
Money share(Money, Ratio, Rounding = commercial);
Money share(Money, Percent, Rounding = commercial);
UnitPrice share(UnitPrice, Ratio, Rounding = commercial);  // also: the price of another unit
UnitPrice share(UnitPrice, Percent, Rounding = commercial);
// The value that leaves with `part` of `whole` on hand; whole = 0 is a Fault.
Money portion(Money value, Quantity part, Quantity whole, Rounding = commercial);
Money exchange(Money, const Currency& from, Rate, const Currency& to, Rounding = commercial);
UnitPrice exchange(UnitPrice, Rate, Rounding = commercial);
// An imported amount of four decimals, rounded to the currency's digits.
Money ofTenThousandths(std::int64_t source, const Currency&, Rounding = commercial);

// Shares `total` out in proportion to the weights (none below zero; all zero means equal parts) so
// that the parts add up to it: what is left after rounding towards zero goes cent by cent to the
// largest remainders, ties in order. No weights for a total other than 0 is a Fault.
std::vector<Money> allocate(Money total, std::span<const std::int64_t> weights);

}  // namespace money
}  // namespace tl
