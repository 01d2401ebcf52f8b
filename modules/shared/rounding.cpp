#include "shared/rounding.h"

#include "database/errors.h"

namespace tl {
namespace {

bool away(Rounding rounding, int128 whole, int128 twiceRest, int128 divisor) {
    switch (rounding) {
        case Rounding::HalfAwayFromZero:
            return twiceRest >= divisor;
        case Rounding::HalfEven:
            return twiceRest > divisor || (twiceRest == divisor && whole % 2 != 0);
        case Rounding::Down:
            return false;
        case Rounding::Up:
            return twiceRest > 0;
    }
    throw db::Fault{"no such rounding"};
}

}  // namespace

std::int64_t mulDiv(std::int64_t a, std::int64_t n, std::int64_t d, Rounding rounding) {
    db::ensure(d != 0, "a fraction needs a divisor other than 0");
    const int128 product = int128{a} * n;
    const bool negative = (product < 0) != (d < 0);
    const int128 size = product < 0 ? -product : product;
    const int128 divisor = d < 0 ? -int128{d} : int128{d};
    int128 whole = size / divisor;
    if (away(rounding, whole, size % divisor * 2, divisor)) ++whole;
    if (negative) whole = -whole;
    if (whole > INT64_MAX || whole < INT64_MIN)
        db::refuse("number.overflow",
                   "{a} times {n} divided by {d} is too large to be kept: check the numbers and their units.",
                   {{"a", a}, {"n", n}, {"d", d}});
    return static_cast<std::int64_t>(whole);
}

}  // namespace tl
