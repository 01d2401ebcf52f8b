// Whether values may come from a normal distribution whose mean and standard deviation are not known.
#pragma once
#include <span>

namespace quality {

// p: how often a normal distribution gives a statistic at least as far off, 0 to 1. Small: not normal (below 0.05 is
// usual).
struct NormalityTest {
    double statistic = 0, p = 0;
};

// A squared, without correction; p from A^2 (1 + 0.75/n + 2.25/n^2) by Stephens, in D'Agostino and Stephens,
// Goodness-of-Fit Techniques (1986), table 4.9. Looks harder at the tails than at the middle. At least 8 values: refuses
// "quality.normality.few"; "quality.normality.flat" where all are the same; "quality.subgroup.value" (not finite).
NormalityTest andersonDarling(std::span<const double>);

// W and p by Royston, Applied Statistics 44 (1995), algorithm AS R94. The best for few values. 3 to 5000 values:
// refuses "quality.normality.many" above, and as above.
NormalityTest shapiroWilk(std::span<const double>);

}  // namespace quality
