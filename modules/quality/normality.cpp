#include "quality/normality.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

#include <fmt/format.h>

#include "database/errors.h"
#include "quality/normal.h"
#include "quality/subgroup.h"

namespace quality {
namespace {

// Ascending, each as its distance from the mean in standard deviations.
std::vector<double> standardized(std::span<const double> values, std::int64_t fewest) {
    if (values.size() < static_cast<std::size_t>(fewest))
        db::refuse("quality.normality.few", "To judge a distribution takes at least {fewest} values. Choose a longer period.",
                   {{"fewest", fewest}});
    const auto all = measured(values);
    if (!(all.deviation > 0))
        db::refuse("quality.normality.flat", "All values are the same, which no distribution is. Measure finer.");
    std::vector<double> z;
    for (const auto value : values) z.push_back((value - all.mean) / all.deviation);
    std::ranges::sort(z);
    return z;
}

double polynomial(std::initializer_list<double> coefficients, double x) {
    double sum = 0, power = 1;
    for (const auto c : coefficients) {
        sum += c * power;
        power *= x;
    }
    return sum;
}

double stephens(double corrected) {
    const auto a = corrected;
    if (a < 0.2) return 1 - std::exp(polynomial({-13.436, 101.14, -223.73}, a));
    if (a < 0.34) return 1 - std::exp(polynomial({-8.318, 42.796, -59.938}, a));
    if (a < 0.6) return std::exp(polynomial({0.9177, -4.279, -1.38}, a));
    // Beyond 10 the parabola would turn; there the probability is 0 to any use.
    return a < 10 ? std::exp(polynomial({1.2937, -5.709, 0.0186}, a)) : 3.7e-24;
}

// Royston's weights of the upper half, from the outermost value inwards.
std::vector<double> weightsOf(std::size_t count) {
    const auto n = static_cast<double>(count);
    if (count == 3) return {std::numbers::sqrt2 / 2};
    std::vector<double> m;  // expected normal order statistics, approximately; above 0
    double squares = 0;
    for (std::size_t i = 1; i <= count / 2; ++i) {
        m.push_back(-normalQuantile((static_cast<double>(i) - 0.375) / (n + 0.25)));
        squares += 2 * m.back() * m.back();
    }
    const auto length = std::sqrt(squares), root = 1 / std::sqrt(n);
    auto a = m;
    a[0] = polynomial({0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056}, root) + m[0] / length;
    auto left = squares - 2 * m[0] * m[0], rest = 1 - 2 * a[0] * a[0];
    std::size_t done = 1;
    if (count > 5) {
        a[1] = polynomial({0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633}, root) + m[1] / length;
        left -= 2 * m[1] * m[1];
        rest -= 2 * a[1] * a[1];
        done = 2;
    }
    for (auto i = done; i < a.size(); ++i) a[i] = m[i] * std::sqrt(rest / left);
    return a;
}

double royston(double w, double n) {
    if (n == 3) {
        const auto p = 6 / std::numbers::pi * (std::asin(std::sqrt(w)) - std::asin(std::sqrt(0.75)));
        return std::clamp(p, 0.0, 1.0);
    }
    const auto y = std::log(1 - w), l = std::log(n);
    if (n > 11) {
        const auto mean = polynomial({-1.5861, -0.31082, -0.083751, 0.0038915}, l);
        return normalAbove((y - mean) / std::exp(polynomial({-0.4803, -0.082676, 0.0030302}, l)));
    }
    const auto most = polynomial({-2.273, 0.459}, n);
    if (y >= most) return 1e-99;
    const auto mean = polynomial({0.544, -0.39978, 0.025054, -6.714e-4}, n);
    return normalAbove((-std::log(most - y) - mean) / std::exp(polynomial({1.3822, -0.77857, 0.062767, -0.0020322}, n)));
}

}  // namespace

NormalityTest andersonDarling(std::span<const double> values) {
    const auto z = standardized(values, 8);
    const auto n = static_cast<double>(z.size());
    // A value so far out that its tail is no number any more still has a logarithm.
    const auto tail = [](double part) { return std::log(std::max(part, std::numeric_limits<double>::min())); };
    double sum = 0;
    for (std::size_t i = 0; i < z.size(); ++i)
        sum += (2 * static_cast<double>(i) + 1) * (tail(normalBelow(z[i])) + tail(normalAbove(z[z.size() - 1 - i])));
    const auto a = -n - sum / n;
    return {a, stephens(a * (1 + 0.75 / n + 2.25 / (n * n)))};
}

NormalityTest shapiroWilk(std::span<const double> values) {
    constexpr std::size_t most = 5000;
    if (values.size() > most)
        db::refuse("quality.normality.many", "This test takes at most {most} values. Take the Anderson-Darling test.",
                   {{"most", static_cast<std::int64_t>(most)}});
    const auto z = standardized(values, 3);
    const auto weights = weightsOf(z.size());
    double sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i] * (z[z.size() - 1 - i] - z[i]);
    // Standardized values have squares that sum to n - 1.
    const auto w = std::min(1.0, sum * sum / static_cast<double>(z.size() - 1));
    return {w, w < 1 ? royston(w, static_cast<double>(z.size())) : 1.0};
}

}  // namespace quality
