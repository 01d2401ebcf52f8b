#include "quality/constants.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>

#include <boost/math/quadrature/gauss.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include "database/errors.h"
#include "quality/normal.h"

namespace quality {
namespace {

// Over the whole line. The integrands fall off as a normal density does, and there equal steps are as exact as
// doubles are; 0.05 is small enough for the narrow densities of a thousand values.
template <class F>
double overTheLine(F f) {
    constexpr int most = 260;
    constexpr double step = 0.05;
    double sum = 0;
    for (int i = -most; i <= most; ++i) sum += f(i * step);
    return sum * step;
}

// P(at least one value on either side of x), summed over x, is the expected distance between the outer two.
double meanRange(int n) {
    return overTheLine([n](double x) {
        return 1 - std::pow(normalBelow(x), n) - std::pow(normalAbove(x), n);
    });
}

// Density of the range at w, of which x is the middle.
double rangeDensity(int n, double w) {
    const auto at = [n, w](double x) {
        const auto low = x - w / 2, high = x + w / 2;
        return normalDensity(low) * normalDensity(high) * std::pow(normalBelow(high) - normalBelow(low), n - 2);
    };
    return n * (n - 1.0) * overTheLine(at);
}

// About the mean, so that nothing is lost by subtracting squares.
double rangeDeviation(int n, double mean) {
    const auto spread = [n, mean](double w) { return (w - mean) * (w - mean) * rangeDensity(n, w); };
    using Quadrature = boost::math::quadrature::gauss<double, 30>;
    double variance = 0;
    for (double from = 0; from < 16; from += 4) variance += Quadrature::integrate(spread, from, from + 4);
    return std::sqrt(variance);
}

Constants computed(int n) {
    Constants c;
    c.d2 = meanRange(n);
    c.d3 = rangeDeviation(n, c.d2);
    c.c4 = std::sqrt(2.0 / (n - 1)) * boost::math::tgamma_ratio(n / 2.0, (n - 1) / 2.0);
    c.A2 = 3 / (c.d2 * std::sqrt(n));
    c.A3 = 3 / (c.c4 * std::sqrt(n));
    const auto s = 3 * std::sqrt(1 - c.c4 * c.c4) / c.c4;
    c.B3 = std::max(0.0, 1 - s);
    c.B4 = 1 + s;
    const auto r = 3 * c.d3 / c.d2;
    c.D3 = std::max(0.0, 1 - r);
    c.D4 = 1 + r;
    return c;
}

}  // namespace

const Constants& constants(int n) {
    db::ensure(n >= 2 && n <= mostInSubgroup, "quality: no chart has a subgroup of this size");
    static std::mutex mutex;
    static std::map<int, Constants> known;  // its nodes stay where they are
    const std::lock_guard lock{mutex};
    const auto found = known.find(n);
    return found != known.end() ? found->second : known.emplace(n, computed(n)).first->second;
}

}  // namespace quality
