#include "quality/limits.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "database/errors.h"

namespace quality {
namespace {

Limits threeSigmas(double centre, double sigma) { return {centre - 3 * sigma, centre, centre + 3 * sigma, sigma}; }

Limits notBelowZero(Limits limits) {
    limits.lower = std::max(0.0, limits.lower);
    return limits;
}

}  // namespace

void requireBase(ChartKind kind, const Base& base) {
    const bool parts = kind == ChartKind::p || kind == ChartKind::np;
    if (!std::isfinite(base.centre) || (!measures(kind) && base.centre < 0) || (parts && base.centre > 1))
        db::refuse("quality.base.centre", "{centre} cannot be the centre of such a chart. Correct it, or estimate it from a base period.",
                   {{"centre", fmt::format("{}", base.centre)}}, "centre");
    if (measures(kind) && !(std::isfinite(base.sigma) && base.sigma > 0))
        db::refuse("quality.base.spread",
                   "There are no limits without a spread: all values are the same, or the standard deviation is not above 0. "
                   "Measure finer, or take more subgroups.",
                   {}, "sigma");
}

Limits limitsOfMean(const Base& base, double n) { return threeSigmas(base.centre, base.sigma / std::sqrt(n)); }

Limits limitsOfRange(const Base& base, int n) {
    const auto& c = constants(n);
    return notBelowZero(threeSigmas(c.d2 * base.sigma, c.d3 * base.sigma));
}

Limits limitsOfDeviation(const Base& base, int n) {
    const auto c4 = constants(n).c4;
    return notBelowZero(threeSigmas(c4 * base.sigma, base.sigma * std::sqrt(1 - c4 * c4)));
}

Limits limitsOfCount(ChartKind kind, const Base& base, double size) {
    const auto centre = base.centre, part = centre * (1 - centre);
    if (kind == ChartKind::c) return notBelowZero(threeSigmas(centre, std::sqrt(centre)));
    if (kind == ChartKind::u) return notBelowZero(threeSigmas(centre, std::sqrt(centre / size)));
    db::ensure(kind == ChartKind::p || kind == ChartKind::np, "quality: this chart does not count");
    const bool number = kind == ChartKind::np;
    auto limits = number ? threeSigmas(size * centre, std::sqrt(size * part)) : threeSigmas(centre, std::sqrt(part / size));
    limits.upper = std::min(number ? size : 1.0, limits.upper);
    return notBelowZero(limits);
}

BothLimits limitsByRange(double grandMean, double averageRange, const Constants& c) {
    const auto spread = (c.D4 - 1) * averageRange / 3;
    return {threeSigmas(grandMean, c.A2 * averageRange / 3), {c.D3 * averageRange, averageRange, c.D4 * averageRange, spread}};
}

BothLimits limitsByDeviation(double grandMean, double averageDeviation, const Constants& c) {
    const auto spread = (c.B4 - 1) * averageDeviation / 3;
    return {threeSigmas(grandMean, c.A3 * averageDeviation / 3),
            {c.B3 * averageDeviation, averageDeviation, c.B4 * averageDeviation, spread}};
}

}  // namespace quality
