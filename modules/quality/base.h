// Estimates what a chart's limits are made from, out of the subgroups of a base period.
//
// The process sigma is what pieces differ by within a subgroup. Subgroups of different sizes are weighted so that the
// estimate varies least (Burr, Journal of Quality Technology 1, 1969): sum(w R / d2) / sum(w) with w = (d2 / d3)^2, and
// sum(w s / c4) / sum(w) with w = c4^2 / (1 - c4^2). For equal sizes these are R average / d2 and s average / c4. Single
// values: average moving range of two / d2.
#pragma once
#include <optional>
#include <span>

#include "quality/limits.h"

namespace quality {

// One subgroup more costs the same however many there are.
class Estimate {
public:
    explicit Estimate(ChartKind kind) : kind_(kind) {}
    // Refuses what requireFits() refuses; "quality.base.mixed" where a chart that weights has single values and
    // subgroups in one base.
    void add(const Subgroup&);
    // Refuses "quality.base.few" below 2 subgroups, and what requireBase() refuses.
    Base base() const;

private:
    void addSpread(const Subgroup&);
    void addMovingRange(double value);
    double freedomOfMovingRanges() const;
    ChartKind kind_;
    double subgroups_ = 0, values_ = 0;  // values_: values, pieces or units
    double mean_ = 0, count_ = 0;
    double weights_ = 0, sigma_ = 0;  // sigma_: weighted mean so far
    double movingRanges_ = 0, movingRange_ = 0;  // how many, and their mean
    std::optional<double> before_;  // the single value before
};

Base estimated(ChartKind, std::span<const Subgroup>);

}  // namespace quality
