#include "shared/money.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace tl {
namespace {

constexpr std::int64_t million = 1'000'000;

constexpr std::int64_t tenTo(int power) {
    std::int64_t out = 1;
    while (power-- > 0) out *= 10;
    return out;
}

[[noreturn]] void tooLarge() {
    db::refuse("money.overflow", "The amount is too large to be kept: check its digits and its currency.");
}

std::int64_t sum(std::int64_t a, std::int64_t b) {
    if (__builtin_add_overflow(a, b, &a)) tooLarge();
    return a;
}

std::int64_t difference(std::int64_t a, std::int64_t b) {
    if (__builtin_sub_overflow(a, b, &a)) tooLarge();
    return a;
}

std::int64_t entered(std::string_view text, int digits) {
    const auto number = db::decimalOf(text, digits);
    if (!enterable(number)) tooLarge();
    return number;
}

// "9.00 EUR" in its two halves.
std::pair<std::string_view, Currency> halves(std::string_view text) {
    const auto space = text.find(' ');
    if (space == text.npos)
        db::refuse("money.text", "'{text}' is no amount: write the number and its currency, like 9.00 EUR.",
                   {{"text", db::shown(text)}});
    Currency currency;
    fromText(text.substr(space + 1), currency);
    return {text.substr(0, space), currency};
}

}  // namespace

Money operator+(Money a, Money b) { return {sum(a.minor, b.minor)}; }
Money operator-(Money a, Money b) { return {difference(a.minor, b.minor)}; }
Money operator-(Money a) { return {difference(0, a.minor)}; }
std::string toText(Money m) { return std::to_string(m.minor); }
void fromText(std::string_view text, Money& to) { to.minor = entered(text, 0); }

UnitPrice operator+(UnitPrice a, UnitPrice b) { return {sum(a.millionths, b.millionths)}; }
UnitPrice operator-(UnitPrice a, UnitPrice b) { return {difference(a.millionths, b.millionths)}; }
UnitPrice operator-(UnitPrice a) { return {difference(0, a.millionths)}; }
std::string toText(UnitPrice p) { return db::decimalText(p.millionths, 6, 2); }
void fromText(std::string_view text, UnitPrice& to) { to.millionths = entered(text, 6); }

std::string toText(const Amount& amount) {
    const auto digits = minorDigits(amount.currency);
    return db::decimalText(amount.money.minor, digits, digits) + " " + amount.currency.code;
}

void fromText(std::string_view text, Amount& to) {
    auto [number, currency] = halves(text);
    to = {.money = {entered(number, minorDigits(currency))}, .currency = std::move(currency)};
}

std::string toText(const Price& price) {
    const auto digits = minorDigits(price.currency);
    return db::decimalText(price.price.millionths, 6, digits) + " " + price.currency.code;
}

void fromText(std::string_view text, Price& to) {
    auto [number, currency] = halves(text);
    to = {.price = {entered(number, 6)}, .currency = std::move(currency)};
}

std::string toText(Percent p) { return db::decimalText(p.millionths, 4) + " %"; }

void fromText(std::string_view text, Percent& to) {
    if (text.ends_with('%')) {
        text.remove_suffix(1);
        if (text.ends_with(' ')) text.remove_suffix(1);
    }
    to.millionths = db::decimalOf(text, 4);
}

std::string toText(Rate r) { return toText(Ratio{r.numerator, r.denominator}); }

void fromText(std::string_view text, Rate& to) {
    Ratio read;
    fromText(text, read);
    to = {read.numerator, read.denominator};
}

void load(const db::Cell& from, Rate& to) { db::loadText(from, to); }

namespace money {

Money round(std::int64_t a, std::int64_t n, std::int64_t d, Rounding rounding) {
    return {mulDiv(a, n, d, rounding)};
}

Money extend(UnitPrice price, Quantity quantity, const Currency& currency, Rounding rounding) {
    // millionths x millionths of the major unit
    return round(price.millionths, quantity.millionths, tenTo(12 - minorDigits(currency)), rounding);
}

UnitPrice perUnit(Money value, Quantity quantity, const Currency& currency, Rounding rounding) {
    return {mulDiv(value.minor, tenTo(12 - minorDigits(currency)), quantity.millionths, rounding)};
}

Money tax(Money base, Percent rate, Rounding rounding) { return share(base, rate, rounding); }

Money share(Money of, Ratio by, Rounding rounding) {
    return round(of.minor, by.numerator, by.denominator, rounding);
}

Money share(Money of, Percent by, Rounding rounding) {
    return round(of.minor, by.millionths, million, rounding);
}

UnitPrice share(UnitPrice of, Ratio by, Rounding rounding) {
    return {mulDiv(of.millionths, by.numerator, by.denominator, rounding)};
}

UnitPrice share(UnitPrice of, Percent by, Rounding rounding) {
    return {mulDiv(of.millionths, by.millionths, million, rounding)};
}

Money portion(Money value, Quantity part, Quantity whole, Rounding rounding) {
    return round(value.minor, part.millionths, whole.millionths, rounding);
}

Money exchange(Money amount, const Currency& from, Rate rate, const Currency& to, Rounding rounding) {
    const auto factor =
        Ratio{rate.numerator, rate.denominator} * ratio(tenTo(minorDigits(to)), tenTo(minorDigits(from)));
    return round(amount.minor, factor.numerator, factor.denominator, rounding);
}

UnitPrice exchange(UnitPrice price, Rate rate, Rounding rounding) {
    return {mulDiv(price.millionths, rate.numerator, rate.denominator, rounding)};
}

Money ofTenThousandths(std::int64_t source, const Currency& currency, Rounding rounding) {
    return round(source, tenTo(minorDigits(currency)), tenTo(4), rounding);
}

std::vector<Money> allocate(Money total, std::span<const std::int64_t> weights) {
    int128 all = 0;
    for (const auto weight : weights) {
        db::ensure(weight >= 0, "a share cannot have a weight below zero");
        all += weight;
    }
    if (all == 0 && !weights.empty()) return allocate(total, std::vector<std::int64_t>(weights.size(), 1));
    db::ensure(!weights.empty() || total == Money{}, "an amount is shared out among nobody");

    const int128 size = total.minor < 0 ? -int128{total.minor} : int128{total.minor};
    std::vector<int128> parts, rests;
    int128 left = size;
    for (const auto weight : weights) {
        parts.push_back(size * weight / all);
        rests.push_back(size * weight % all);
        left -= parts.back();
    }
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return rests[a] > rests[b]; });
    for (std::size_t n = 0; left > 0; ++n, --left) ++parts[order[n]];

    std::vector<Money> out;
    for (const auto part : parts) out.push_back({static_cast<std::int64_t>(total.minor < 0 ? -part : part)});
    return out;
}

}  // namespace money
}  // namespace tl
