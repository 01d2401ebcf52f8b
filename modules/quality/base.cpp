#include "quality/base.h"

#include <cmath>
#include <numbers>

#include "database/errors.h"

namespace quality {
namespace {

bool weighs(ChartKind kind) { return kind == ChartKind::ewma || kind == ChartKind::cusum; }

}  // namespace

void Estimate::add(const Subgroup& s) {
    requireFits(kind_, s);
    const bool single = before_.has_value();
    if (weighs(kind_) && subgroups_ > 0 && single != (s.size < 2))
        db::refuse("quality.base.mixed",
                   "The base has single values and subgroups of several, whose spreads are not the same. Choose subgroups of one kind.",
                   {}, "values");
    subgroups_ += 1;
    // Only a c chart takes its subgroups for one unit each, whatever was looked at.
    values_ += kind_ == ChartKind::c ? 1 : s.size;
    count_ += s.count;
    if (!measures(kind_)) return;
    mean_ += (s.mean - mean_) * s.size / values_;
    if (s.size < 2) return addMovingRange(s.mean);
    addSpread(s);
}

void Estimate::addSpread(const Subgroup& s) {
    const auto& c = constants(static_cast<int>(s.size));
    const bool byRange = kind_ == ChartKind::xbar_r;
    const auto unit = byRange ? c.d2 : c.c4, error = byRange ? c.d3 : std::sqrt(1 - c.c4 * c.c4);
    const auto weight = unit * unit / (error * error);
    weights_ += weight;
    sigma_ += ((byRange ? s.range : s.deviation) / unit - sigma_) * weight / weights_;
}

void Estimate::addMovingRange(double value) {
    if (before_) {
        movingRanges_ += 1;
        movingRange_ += (std::abs(value - *before_) - movingRange_) / movingRanges_;
    }
    before_ = value;
}

// Moving ranges that follow each other share a value. The variance of a range of two is 2 - 4/pi, the covariance of
// neighbours that of |U| and |V| correlated by -1/2 (Cryer and Ryan, Journal of Quality Technology 22, 1990, who give
// 0.826 for the variance of the estimate times the number of values).
double Estimate::freedomOfMovingRanges() const {
    const auto square = 4 / std::numbers::pi;
    const auto together = square * (std::sqrt(0.75) + std::numbers::pi / 12) - square;
    const auto variance = ((2 - square) * movingRanges_ + 2 * together * (movingRanges_ - 1)) / (movingRanges_ * movingRanges_);
    return square / variance / 2;
}

Base Estimate::base() const {
    if (subgroups_ < 2)
        db::refuse("quality.base.few", "Limits need at least 2 subgroups, better 25. Choose a longer base period.");
    Base base;
    base.subgroups = subgroups_;
    base.values = values_;
    base.centre = measures(kind_) ? mean_ : count_ / values_;
    if (measures(kind_)) {
        // A variance of 1 / weights, and a standard deviation of sqrt(1 / (2 freedom)) in sigmas for a chi distribution.
        base.sigma = before_ ? movingRange_ / constants(2).d2 : sigma_;
        base.freedom = before_ ? freedomOfMovingRanges() : weights_ / 2;
    }
    requireBase(kind_, base);
    return base;
}

Base estimated(ChartKind kind, std::span<const Subgroup> subgroups) {
    Estimate estimate{kind};
    for (const auto& s : subgroups) estimate.add(s);
    return estimate.base();
}

}  // namespace quality
