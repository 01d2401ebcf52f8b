// Gauge studies by averages and ranges, and what a variation says of the gauge.
#include "quality/gauge_study.h"

#include <algorithm>
#include <cmath>

#include <boost/math/distributions/normal.hpp>

#include "database/errors.h"

namespace quality {
namespace {

// The trapezoid rule: these functions and all their slopes are nothing at both ends.
constexpr double bound = 8, step = 0.05;
constexpr int points = static_cast<int>(2 * bound / step) + 1;

const std::vector<double>& normalBelow() {
    static const auto below = [] {
        std::vector<double> made;
        for (int i = 0; i < points; ++i) made.push_back(boost::math::cdf(boost::math::normal{}, step * i - bound));
        return made;
    }();
    return below;
}

double meanOfAppraiser(const Readings& readings, int appraiser) {
    double sum = 0;
    for (int part = 0; part < readings.parts; ++part)
        for (int trial = 0; trial < readings.trials; ++trial) sum += readings.at(part, appraiser, trial);
    return sum / (readings.parts * readings.trials);
}

double meanOfPart(const Readings& readings, int part) {
    double sum = 0;
    for (int appraiser = 0; appraiser < readings.appraisers; ++appraiser)
        for (int trial = 0; trial < readings.trials; ++trial) sum += readings.at(part, appraiser, trial);
    return sum / (readings.appraisers * readings.trials);
}

// Of `mean(0)` to `mean(count - 1)`.
template <class Mean>
double rangeOf(int count, Mean mean) {
    double least = mean(0), most = least;
    for (int n = 1; n < count; ++n) {
        least = std::min(least, mean(n));
        most = std::max(most, mean(n));
    }
    return most - least;
}

double meanRange(const Readings& readings) {
    double sum = 0;
    for (int part = 0; part < readings.parts; ++part)
        for (int appraiser = 0; appraiser < readings.appraisers; ++appraiser)
            sum += rangeOf(readings.trials, [&](int trial) { return readings.at(part, appraiser, trial); });
    return sum / (readings.parts * readings.appraisers);
}

// The manual's constants K have four digits, and its forms are compared to the last one.
double asPrinted(double constant) { return std::round(constant * 1e4) / 1e4; }

}  // namespace

bool isComplete(const Readings& readings) {
    return readings.parts >= 2 && readings.appraisers >= 1 && readings.trials >= 2 &&
           readings.values.size() == static_cast<std::size_t>(readings.parts) *
                                         static_cast<std::size_t>(readings.appraisers) *
                                         static_cast<std::size_t>(readings.trials);
}

double Variation::gauge() const { return std::hypot(repeatability, reproducibility); }

double Variation::total() const { return std::hypot(gauge(), parts); }

double Variation::percentOfTotal(double deviation) const { return total() > 0 ? 100 * deviation / total() : 0; }

double Variation::percentOfVariance(double deviation) const {
    return percentOfTotal(deviation) * percentOfTotal(deviation) / 100;
}

std::optional<int> Variation::categories() const {
    if (!(gauge() > 0)) return {};
    constexpr double most = 1e6;  // keeps the count an int
    return static_cast<int>(std::min(most, 1.41 * parts / gauge()));
}

GaugeVerdict Variation::verdict(std::optional<double> tolerance) const {
    constexpr double fitBelow = 10, unfitAbove = 30;
    constexpr int enoughCategories = 5;
    if (!(total() > 0)) return GaugeVerdict::unfit;
    const auto percent = std::max(percentOfTotal(gauge()), tolerance ? percentOfTolerance(gauge(), *tolerance) : 0);
    if (percent > unfitAbove || categories().value_or(enoughCategories) < enoughCategories) return GaugeVerdict::unfit;
    return percent < fitBelow ? GaugeVerdict::fit : GaugeVerdict::limited;
}

double percentOfTolerance(double deviation, double tolerance) {
    db::ensure(tolerance > 0, "a gauge is compared with a tolerance above zero");
    return 100 * 6 * deviation / tolerance;
}

AverageRange averageRange(const Readings& readings) {
    db::ensure(isComplete(readings), "a gauge study has all its values");
    AverageRange made;
    made.meanRange = meanRange(readings);
    made.differenceOfMeans = rangeOf(readings.appraisers, [&](int n) { return meanOfAppraiser(readings, n); });
    made.rangeOfParts = rangeOf(readings.parts, [&](int n) { return meanOfPart(readings, n); });
    auto& variation = made.variation;
    variation.repeatability = made.meanRange * asPrinted(1 / meanRangeOf(readings.trials));
    if (readings.appraisers > 1) {
        const auto seen = made.differenceOfMeans * asPrinted(1 / rootMeanSquareRangeOf(readings.appraisers));
        const auto ofGauge = variation.repeatability * variation.repeatability / (readings.parts * readings.trials);
        variation.reproducibility = std::sqrt(std::max(0.0, seen * seen - ofGauge));
    }
    variation.parts = made.rangeOfParts * asPrinted(1 / rootMeanSquareRangeOf(readings.parts));
    return made;
}

double meanRangeOf(int n) {
    double sum = 0;
    for (const auto below : normalBelow()) sum += 1 - std::pow(below, n) - std::pow(1 - below, n);
    return sum * step;
}

double rootMeanSquareRangeOf(int n) {
    // The chance that the least value is below x and the greatest above y, over all x < y.
    const auto& below = normalBelow();
    double sum = 0;
    for (std::size_t y = 1; y < below.size(); ++y) {
        const auto noneAbove = std::pow(below[y], n);
        for (std::size_t x = 0; x < y; ++x)
            sum += 1 - noneAbove - std::pow(1 - below[x], n) + std::pow(below[y] - below[x], n);
    }
    double onDiagonal = 0;
    for (const auto b : below) onDiagonal += 1 - std::pow(b, n) - std::pow(1 - b, n);
    return std::sqrt(2 * (sum + onDiagonal / 2) * step * step);
}

}  // namespace quality
