#include "quality/capability.h"

#include <algorithm>
#include <cmath>

#include <boost/math/distributions/chi_squared.hpp>
#include <fmt/format.h>

#include "database/errors.h"
#include "quality/normal.h"

namespace quality {
namespace {

std::string written(double number) { return fmt::format("{}", number); }

// The two tails outside the interval have the same size.
class Intervals {
public:
    explicit Intervals(double confidence) : tail_((1 - confidence) / 2), z_(normalQuantile(1 - tail_)) {}

    // Of an index that is a constant over a standard deviation with so many degrees of freedom.
    Index ofSpread(double value, double freedom) const {
        const boost::math::chi_squared chi{freedom};
        return {value, value * std::sqrt(boost::math::quantile(chi, tail_) / freedom),
                value * std::sqrt(boost::math::quantile(boost::math::complement(chi, tail_)) / freedom)};
    }
    // Of an index in which the mean is estimated as well.
    Index ofDistance(double value, double count, double freedom) const {
        const auto error = z_ * std::sqrt(1 / (9 * count) + value * value / (2 * freedom));
        return {value, value - error, value + error};
    }

private:
    double tail_, z_;
};

struct Distances {
    std::optional<Index> both, lower, upper;
    Index nearer;
};

Distances distances(const Specification& spec, const Process& p, double sigma, double freedom, const Intervals& in) {
    Distances d;
    if (spec.lower && spec.upper) d.both = in.ofSpread((*spec.upper - *spec.lower) / (6 * sigma), freedom);
    if (spec.lower) d.lower = in.ofDistance((p.mean - *spec.lower) / (3 * sigma), p.count, freedom);
    if (spec.upper) d.upper = in.ofDistance((*spec.upper - p.mean) / (3 * sigma), p.count, freedom);
    d.nearer = !d.upper || (d.lower && d.lower->value < d.upper->value) ? *d.lower : *d.upper;
    return d;
}

std::optional<double> targetOf(const Specification& spec) {
    if (spec.target || !spec.lower || !spec.upper) return spec.target;
    return *spec.lower + (*spec.upper - *spec.lower) / 2;
}

std::optional<Index> aboutTarget(const Specification& spec, const Process& p, const Intervals& in) {
    const auto target = targetOf(spec);
    if (!target) return std::nullopt;
    const auto off = (p.mean - *target) / p.overall, square = off * off;
    const auto tau = p.overall * std::sqrt(1 + square);
    const auto room = std::min(spec.lower ? *target - *spec.lower : *spec.upper - *target,
                               spec.upper ? *spec.upper - *target : *target - *spec.lower);
    const auto freedom = p.count * (1 + square) * (1 + square) / (1 + 2 * square);
    return in.ofSpread(room / (3 * tau), freedom);
}

Ppm expected(const Specification& spec, double mean, double sigma) {
    return {spec.lower ? 1e6 * normalBelow((*spec.lower - mean) / sigma) : 0,
            spec.upper ? 1e6 * normalAbove((*spec.upper - mean) / sigma) : 0};
}

void requireProcess(const Process& p, double confidence) {
    if (p.count < 2 || !(p.freedom > 0))
        db::refuse("quality.capability.few", "Capability needs at least 2 values, better 100 in 25 subgroups. Choose a longer period.");
    if (!(p.within > 0) || !(p.overall > 0))
        db::refuse("quality.capability.flat",
                   "The values have no spread to compare with the limits. Measure finer, or take more subgroups.");
    if (!(confidence > 0 && confidence < 1))
        db::refuse("quality.capability.confidence", "{confidence} is no confidence. Give more than 0 and less than 1, such as 0.95.",
                   {{"confidence", written(confidence)}}, "confidence");
}

}  // namespace

void requireSpecification(const Specification& spec) {
    if (!spec.lower && !spec.upper)
        db::refuse("quality.capability.limits", "There is no limit to be capable of. Give a lower limit, an upper one, or both.");
    const auto finite = [](std::optional<double> value) { return !value || std::isfinite(*value); };
    if (!finite(spec.lower) || !finite(spec.upper) || (spec.lower && spec.upper && !(*spec.lower < *spec.upper)))
        db::refuse("quality.capability.order", "The lower limit {lower} is not below the upper limit {upper}. Correct one of them.",
                   {{"lower", written(spec.lower.value_or(0))}, {"upper", written(spec.upper.value_or(0))}}, "upper");
    if (!finite(spec.target) || (spec.target && ((spec.lower && *spec.target < *spec.lower) || (spec.upper && *spec.target > *spec.upper))))
        db::refuse("quality.capability.target", "The target {target} lies beyond a limit. Correct it.",
                   {{"target", written(*spec.target)}}, "target");
}

Process processOf(ChartKind kind, std::span<const std::vector<double>> subgroups, const Specification& spec) {
    db::ensure(measures(kind), "quality: capability is of what is measured");
    requireSpecification(spec);
    Estimate estimate{kind};
    std::vector<double> all;
    for (const auto& values : subgroups) {
        estimate.add(measured(values));
        all.insert(all.end(), values.begin(), values.end());
    }
    const auto base = estimate.base();
    const auto together = measured(all);
    Process p;
    p.count = together.size;
    p.mean = together.mean;
    p.within = base.sigma;
    p.freedom = base.freedom;
    p.overall = together.deviation;
    p.below = static_cast<double>(std::ranges::count_if(all, [&](double x) { return spec.lower && x < *spec.lower; }));
    p.above = static_cast<double>(std::ranges::count_if(all, [&](double x) { return spec.upper && x > *spec.upper; }));
    return p;
}

Capability capabilityOf(const Specification& spec, const Process& p, double confidence) {
    requireSpecification(spec);
    requireProcess(p, confidence);
    const Intervals in{confidence};
    const auto within = distances(spec, p, p.within, p.freedom, in);
    const auto overall = distances(spec, p, p.overall, p.count - 1, in);
    Capability c;
    c.cp = within.both;
    c.cpl = within.lower;
    c.cpu = within.upper;
    c.cpk = within.nearer;
    c.pp = overall.both;
    c.ppl = overall.lower;
    c.ppu = overall.upper;
    c.ppk = overall.nearer;
    c.cpm = aboutTarget(spec, p, in);
    c.observed = {1e6 * p.below / p.count, 1e6 * p.above / p.count};
    c.expectedWithin = expected(spec, p.mean, p.within);
    c.expectedOverall = expected(spec, p.mean, p.overall);
    return c;
}

}  // namespace quality
