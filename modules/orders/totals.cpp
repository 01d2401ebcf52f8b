// Amounts of lines and documents: pure.
#include <numeric>

#include "orders/orders.h"

namespace orders {

Money lineNet(UnitPrice price, std::int64_t enteredMillionths, Percent discount, const Currency& currency) {
    constexpr std::int64_t million = 1'000'000;
    const std::int64_t kept = million - discount.millionths;
    const std::int64_t common = std::gcd(kept, million);
    std::int64_t scale = 1;  // millionths x millionths to minor units
    for (int i = minorDigits(currency); i < 12; ++i) scale *= 10;
    std::int64_t reduced = 0, parts = 0;
    if (__builtin_mul_overflow(price.millionths, kept / common, &reduced) ||
        __builtin_mul_overflow(scale, million / common, &parts))
        db::refuse("orders.price.large",
                   "The price is too large to be reduced by {discount}: check its digits.",
                   {{"discount", discount}}, "price");
    return money::round(reduced, enteredMillionths, parts);
}

Totals totals(std::span<const TaxedNet> lines) {
    Totals out{};
    for (const auto& line : lines) {
        auto sum = out.taxes.begin();
        while (sum != out.taxes.end() && (sum->code != line.code || sum->rate != line.rate)) ++sum;
        if (sum == out.taxes.end()) sum = out.taxes.insert(sum, {line.code, line.rate, {}, {}});
        sum->base += line.net;
        out.net += line.net;
    }
    for (auto& sum : out.taxes) out.tax += sum.tax = money::tax(sum.base, sum.rate);
    out.gross = out.net + out.tax;
    return out;
}

}  // namespace orders
