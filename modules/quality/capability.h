// How well a process keeps its limits: capability (spread within subgroups) and performance (spread of all values).
//
// Cp = (U - L) / 6 sigma within, Cpk = min(U - mean, mean - L) / 3 sigma within; Pp and Ppk with the standard deviation of
// all values (AIAG SPC 2; ISO 22514-2). Cpm = (U - L) / 6 tau, tau^2 = overall^2 + (mean - target)^2 (Chan, Cheng and
// Spiring 1988); for a target not in the middle, and for one limit, the nearer limit from the target over 3 tau.
// All suppose a normal distribution (normality.h) and a process in control (chart.h).
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "quality/base.h"

namespace quality {

// In the unit of measurement. One limit may be missing.
struct Specification {
    std::optional<double> lower, target, upper;
};

// What is known of the process. `freedom`: degrees of freedom of `within`, may be a fraction (Base::freedom).
struct Process {
    double count = 0, mean = 0;
    double within = 0, freedom = 0;
    double overall = 0;  // divisor count - 1
    double below = 0, above = 0;  // how many of the values lie beyond a limit
};

// An index with the interval that holds the true one with the confidence asked for.
struct Index {
    double value = 0, lower = 0, upper = 0;
};

// Parts per million (of pieces, 0 to 1,000,000) beyond a limit; 0 on a side without one.
struct Ppm {
    double below = 0, above = 0;
    double total() const { return below + above; }
};

// Absent is what the specification does not give: cp and pp need both limits, cpl and ppl the lower, cpu and ppu the
// upper, cpm both limits or one and a target (the middle is the target where none is given).
struct Capability {
    std::optional<Index> cp, cpl, cpu, pp, ppl, ppu, cpm;
    Index cpk, ppk;
    Ppm observed, expectedWithin, expectedOverall;
};

// Subgroups of measured values, each with at least one. Estimates sigma within as the chart of this kind does.
// Refuses what estimated() refuses, and what requireSpecification() refuses.
Process processOf(ChartKind, std::span<const std::vector<double>> subgroups, const Specification&);

// Refuses "quality.capability.limits" (none is given), "quality.capability.order" (lower not below upper),
// "quality.capability.target" (beyond a limit), each also for what is not finite.
void requireSpecification(const Specification&);

// confidence: more than 0 and less than 1, 0.95 for 95 %. Intervals: Cp, Pp by the chi-squared distribution (Kane 1986);
// the others' one-sided indices and Cpk, Ppk by Bissell (Applied Statistics 39, 1990): index +- z sqrt(1 / 9n +
// index^2 / 2f); Cpm by Boyles (1991). Refuses what requireSpecification() refuses, "quality.capability.few" below 2
// values, "quality.capability.flat" where a standard deviation is not above 0, "quality.capability.confidence".
Capability capabilityOf(const Specification&, const Process&, double confidence = 0.95);

}  // namespace quality
