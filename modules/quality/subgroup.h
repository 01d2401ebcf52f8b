// What is drawn or looked at together and becomes one point of a control chart.
#pragma once
#include <span>

#include <boost/describe.hpp>

namespace quality {

// xbar_r, xbar_s: means of measured subgroups with their ranges or standard deviations. i_mr: single values with moving
// ranges of two. p, np: part and number of defective pieces. c, u: defects, and defects for one unit. ewma, cusum:
// means or single values, weighted by what came before.
BOOST_DEFINE_ENUM_CLASS(ChartKind, xbar_r, xbar_s, i_mr, p, np, c, u, ewma, cusum)

bool measures(ChartKind);  // and does not count

// Measured: size values in the characteristic's unit. Counted: `count` defective pieces, or defects, in `size` pieces
// or units (of area, length ..., which may be parts of one).
struct Subgroup {
    double size = 0;
    double mean = 0, range = 0, deviation = 0;  // deviation: divisor size - 1; 0 for one value
    double count = 0;
};

// Refuses "quality.subgroup.empty" and "quality.subgroup.value" (not finite).
Subgroup measured(std::span<const double> values);
// Refuses "quality.subgroup.size" (not more than 0) and "quality.subgroup.count" (below 0).
Subgroup counted(double count, double size);

// Whether the chart can show it. Refuses "quality.subgroup.few" (a chart of means needs 2 values to mostInSubgroup),
// "quality.subgroup.single" (i_mr takes one), "quality.subgroup.many" (more values than mostInSubgroup),
// "quality.subgroup.defective" (more defective pieces than pieces), and what measured() and counted() refuse.
void requireFits(ChartKind, const Subgroup&);

}  // namespace quality
