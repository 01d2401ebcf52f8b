#include "finance/finance.h"

namespace finance {

Money shareBetween(Money whole, Quantity before, Quantity after, Quantity all) {
    db::ensure(Quantity{} <= before && before <= after && after <= all, "shares lie between nothing and all");
    if (all == Quantity{}) return Money{};
    return money::portion(whole, after, all) - money::portion(whole, before, all);
}

Money shareBetween(Money whole, Money before, Money after, Money all) {
    if (all == Money{}) return Money{};
    return money::round(whole.minor, after.minor, all.minor) -
           money::round(whole.minor, before.minor, all.minor);
}

std::vector<Money> inBook(std::span<const Money> parts, Money total, Money bookTotal) {
    // What counts down is converted as one sum first; what counts up then makes up the rest.
    std::vector<std::int64_t> up(parts.size()), down(parts.size());
    Money ups, downs;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool positive = parts[i] >= Money{};
        (positive ? up : down)[i] = positive ? parts[i].minor : (-parts[i]).minor;
        (positive ? ups : downs) += positive ? parts[i] : -parts[i];
    }
    db::ensure(ups - downs == total, "the parts of a document add up to it");
    if (parts.empty()) return {};
    const auto bookDowns = total == Money{} ? downs : money::round(downs.minor, bookTotal.minor, total.minor);
    const auto pluses = money::allocate(bookTotal + bookDowns, up);
    const auto minuses = money::allocate(bookDowns, down);
    std::vector<Money> out(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) out[i] = pluses[i] - minuses[i];
    return out;
}

}  // namespace finance
