// Sampling by variables with unknown spread: ISO 3951-1, s-method, by the tables of ANSI/ASQ Z1.9. Each piece of the
// sample is measured, and the lot is judged by how far mean and standard deviation keep from the limits. It
// holds for values that are distributed normally, which normality() tells. Switching is that of sampling.h. Nothing
// here reads or writes records.
#pragma once
#include <optional>
#include <span>

#include "quality/sampling.h"

namespace quality {

// The limits that the tables know: 0.10 to 10.
std::span<const Percent> variableLimits();
bool isVariableLimit(Percent);

// B to P without O. Special levels 1 and 2 are not in the tables: level 3 stands for them.
char variableLetter(std::int64_t lot, Level);

struct VariablePlan {
    char letter = 'B';  // whose sample it is, where the table has an arrow
    std::int64_t size = 0;
    double k = 0;      // one limit: the mean must keep so many standard deviations from it
    double most = 0;   // estimated fraction outside that is accepted, 0.01 = one in a hundred
    bool all = false;  // the lot is not larger than the sample: measure every piece, and accept by each of them
    bool operator==(const VariablePlan&) const = default;
};
BOOST_DESCRIBE_STRUCT(VariablePlan, (), (letter, size, k, most, all))
VariablePlan tableVariablePlan(char letter, Percent limit, Severity);
VariablePlan variablePlan(std::int64_t lot, Level, Percent limit, Severity);

struct Tolerance {
    std::optional<double> lower, upper;  // one of them at least
};
// What a sample says. One limit is judged by k, two by the estimated fraction outside both.
struct VariableJudgement {
    double mean = 0, deviation = 0;
    std::optional<double> lowerQuality, upperQuality;  // distance of the mean in standard deviations
    double belowLower = 0, aboveUpper = 0;             // estimated fractions
    double outside() const { return belowLower + aboveUpper; }
    Decision decision = Decision::reject;
};
// Needs at least three values; fewer than three only where every piece was measured.
VariableJudgement judge(const VariablePlan&, const Tolerance&, std::span<const double> values);
// The fraction that is estimated to lie beyond a limit which the mean of n values keeps `distance` standard deviations
// from, and the distance at which it is that.
double fractionBeyond(double distance, std::int64_t n);
double distanceFor(double fraction, std::int64_t n);

// The chance that a lot of normal values is accepted of which the fraction p lies beyond the one limit.
double acceptByVariables(const VariablePlan&, double p);

// Anderson and Darling: how likely values of a normal distribution look no better than these. Below 0.05 the s-method
// is in doubt. Nothing where there are fewer than eight values or all are equal.
std::optional<double> normality(std::span<const double> values);

}  // namespace quality
