// A control chart that grows: one subgroup more costs the same after a hundred thousand as after ten.
//
// The chart judges by a base that stays as it is until restart() gives another; what was drawn before keeps its limits.
// A chart without frozen limits is drawn anew from the Estimate (base.h) of all its subgroups.
//
// EWMA: z = lambda x + (1 - lambda) z, from the centre; limits centre +- L standard errors of z, where the variance of z
// is lambda^2 sigma^2 / n + (1 - lambda)^2 the one before, which for equal n is sigma^2/n lambda / (2 - lambda)
// (1 - (1 - lambda)^2i) (Roberts, Technometrics 1, 1959; Montgomery 9.2).
// CUSUM, tabular: with y = (x - centre) / (sigma / sqrt n), C+ = max(0, y - k + C+) and C- = max(0, -y - k + C-), both
// in standard errors, so that subgroups may differ in size; it signals above h (Page, Biometrika 41, 1954;
// Montgomery 9.1). It goes on after a signal: restart() it when the cause is dealt with.
#pragma once
#include <optional>
#include <vector>

#include "quality/base.h"
#include "quality/rules.h"

namespace quality {

// Western Electric and Nelson for the value; of the spread (range, s, moving range), whose distribution is not
// symmetric and whose moving ranges overlap, only the limits by default. EWMA and CUSUM know the limits alone, because
// neighbours are not independent: other rules are left out there.
struct Design {
    ChartKind kind = ChartKind::xbar_r;
    Rules rules = westernElectric();
    Rules spreadRules = {Rule::beyond_limits};
    double lambda = 0.2, reach = 3;  // EWMA: weight of the newest, more than 0 to 1; L, in standard errors, above 0
    double slack = 0.5, decision = 5;  // CUSUM: k, 0 or more, and h, above 0, in standard errors
    double headStart = 0;  // CUSUM: both sums begin here, 0 to h; h/2 finds a start that is off sooner (Lucas, Crosier 1982)
};

struct Point {
    Mark main;                   // mean, single value, part, number, defects; z; C+
    std::optional<Mark> second;  // range, s, moving range (from the second single value on); C-
};
// `points`: numbers of points from 0, ascending; the last is the one that gave the signal. Of a CUSUM those since the
// sum left 0: the shift probably began at the first of them.
struct Signal {
    Rule rule = Rule::beyond_limits;
    bool second = false;  // on the second mark
    std::vector<std::size_t> points;
};

// What goes over from one point to the next, beside the points.
struct Carried {
    std::optional<double> before;  // single value before
    double z = 0, variance = 0;    // EWMA
    double above = 0, below = 0;   // CUSUM
};

class Chart {
public:
    // Refuses what requireBase() refuses, and "quality.chart.weights" where lambda, L, k, h or the head start is out of
    // its range.
    Chart(Design, const Base&);
    // Goes on after points that are kept elsewhere, of this base: the newest longestRule of them are enough. They are its
    // first; a CUSUM's signal names no others, though its sum may have left 0 before them.
    Chart(Design, const Base&, std::vector<Point> before, const Carried&);
    Carried carried() const { return {before_, z_, variance_, above_, below_}; }

    // Refuses what requireFits() refuses, and then nothing was added.
    std::vector<Signal> append(const Subgroup&);
    // The next point is judged by this base and as if it were the first: runs, weights and sums begin again. Refuses
    // what requireBase() refuses.
    void restart(const Base&);

    const Base& base() const { return base_; }
    const std::vector<Point>& points() const { return points_; }
    const std::vector<Signal>& signals() const { return signals_; }  // all that append() gave

private:
    Point next(const Subgroup&);
    Point weighted(const Subgroup&);
    Point summed(const Subgroup&);
    void judge(bool second, Rules, std::vector<Signal>&) const;
    void judgeSum(bool second, std::vector<Signal>&) const;

    Design design_;
    Base base_;
    std::vector<Point> points_;
    std::vector<Signal> signals_;
    std::size_t from_ = 0;                // first point since the last restart
    std::optional<double> before_;        // single value before
    double z_ = 0, variance_ = 0;         // EWMA
    double above_ = 0, below_ = 0;        // CUSUM
    std::size_t aboveFrom_ = 0, belowFrom_ = 0;  // first point since that sum was 0
};

// All subgroups at once.
Chart drawn(const Design&, const Base&, std::span<const Subgroup>);

// Where the process has gone, from the sums at a signal, in the unit of measurement: centre + (k + C+ / N+) standard
// errors, or the same downwards (Montgomery 9.1.2). Nothing where the chart is no CUSUM or the last point no signal.
// n: values in a subgroup.
std::optional<double> shiftedMean(const Design&, const Chart&, double n);

}  // namespace quality
