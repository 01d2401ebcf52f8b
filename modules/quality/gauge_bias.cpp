// Bias, capability with one piece, and the line of bias over the range of a gauge.
#include "quality/gauge_bias.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <boost/math/distributions/students_t.hpp>

#include "database/errors.h"

namespace quality {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

// Both ends of Student's distribution beyond t.
double chanceBeyond(double t, double freedom) {
    const boost::math::students_t student{freedom};
    return 2 * boost::math::cdf(boost::math::complement(student, std::abs(t)));
}

// How many errors of its own a number is from nothing.
double chanceOf(double number, double error, double freedom) {
    if (error > 0) return chanceBeyond(number / error, freedom);
    return number == 0 ? 1 : 0;
}

double ratioTo(double allowed, double spread) {
    if (spread > 0) return allowed / spread;
    return allowed > 0 ? infinite : -infinite;
}

}  // namespace

Bias biasOf(std::span<const double> readings, double reference) {
    db::ensure(readings.size() >= 2, "a bias needs two readings");
    Bias made;
    made.count = static_cast<int>(readings.size());
    made.reference = reference;
    // About the running mean: equal readings have exactly themselves as mean and no deviation.
    double seen = 0;
    for (const auto reading : readings) made.mean += (reading - made.mean) / ++seen;
    double squares = 0;
    for (const auto reading : readings) squares += (reading - made.mean) * (reading - made.mean);
    made.deviation = std::sqrt(squares / (made.count - 1));
    const auto error = made.deviation / std::sqrt(made.count);
    const boost::math::students_t student{made.count - 1.0};
    const auto reach = boost::math::quantile(student, 0.975) * error;
    made.lower = made.bias() - reach;
    made.upper = made.bias() + reach;
    if (error > 0) {
        made.t = made.bias() / error;
        made.chance = chanceBeyond(*made.t, made.count - 1.0);
    }
    return made;
}

GaugeCapability capabilityOf(std::span<const double> readings, double reference, double tolerance, double share,
                             double deviations) {
    db::ensure(tolerance > 0 && share > 0 && deviations > 0, "a gauge is compared with a tolerance above zero");
    GaugeCapability made;
    made.bias = biasOf(readings, reference);
    const auto spread = deviations * made.bias.deviation;
    made.cg = ratioTo(share * tolerance, spread);
    made.cgk = ratioTo(share * tolerance - 2 * std::abs(made.bias.bias()), spread);
    made.percentRepeatability = 100 * share / made.cg;
    made.percentWithBias = made.cgk > 0 ? 100 * share / made.cgk : infinite;
    return made;
}

double Linearity::over(double processVariation) const { return std::abs(slope) * processVariation; }

Linearity linearityOf(std::span<const ReferenceReading> readings) {
    const auto n = static_cast<double>(readings.size());
    db::ensure(readings.size() >= 3, "linearity needs three readings");
    double meanReference = 0;
    Linearity line;
    for (const auto& r : readings) {
        meanReference += r.reference / n;
        line.averageBias += (r.value - r.reference) / n;
    }
    double xx = 0, xy = 0, yy = 0;
    for (const auto& r : readings) {
        const auto x = r.reference - meanReference, y = r.value - r.reference - line.averageBias;
        xx += x * x;
        xy += x * y;
        yy += y * y;
    }
    db::ensure(xx > 0, "linearity needs two references");
    line.slope = xy / xx;
    line.intercept = line.averageBias - line.slope * meanReference;
    line.fit = yy > 0 ? xy * xy / (xx * yy) : 0;
    const auto freedom = n - 2;
    line.residual = std::sqrt(std::max(0.0, yy - line.slope * xy) / freedom);
    line.slopeError = line.residual / std::sqrt(xx);
    line.interceptError = line.residual * std::sqrt(1 / n + meanReference * meanReference / xx);
    line.slopeChance = chanceOf(line.slope, line.slopeError, freedom);
    line.interceptChance = chanceOf(line.intercept, line.interceptError, freedom);
    return line;
}

}  // namespace quality
