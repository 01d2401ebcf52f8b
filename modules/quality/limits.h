// Control limits: three standard errors on either side of the centre.
#pragma once
#include "quality/constants.h"
#include "quality/subgroup.h"

namespace quality {

// In the unit of what is plotted. `sigma` is the standard error of the plotted value, from which the zones of the rules
// are made; `lower` and `upper` are cut where the value cannot be (below 0, above all pieces), `sigma` is not.
struct Limits {
    double lower = 0, centre = 0, upper = 0, sigma = 0;
};
struct Mark {
    double value = 0;
    Limits limits;
    bool out() const { return value > limits.upper || value < limits.lower; }
};

// What a chart's limits are made from: estimated from a base period (base.h) and then kept, or given by a standard.
struct Base {
    double centre = 0;  // process mean in the unit of measurement; part defective (p, np); defects for one unit (c, u)
    double sigma = 0;   // standard deviation within subgroups, in the unit of measurement; 0 for what is counted
    double freedom = 0;  // degrees of freedom behind sigma, may be a fraction; 0 where given
    double subgroups = 0, values = 0;  // it was estimated from; 0 where given
};

// Refuses "quality.base.spread" where a measuring chart has no sigma above 0, "quality.base.centre" where the centre is
// not finite or, for what is counted, below 0 or above what can be.
void requireBase(ChartKind, const Base&);

// n: values in the subgroup.
Limits limitsOfMean(const Base&, double n);
Limits limitsOfRange(const Base&, int n);      // d2 sigma +- 3 d3 sigma
Limits limitsOfDeviation(const Base&, int n);  // c4 sigma +- 3 sigma sqrt(1 - c4^2)
// Of a chart that counts; `size` of the subgroup as in Subgroup (not looked at by c).
Limits limitsOfCount(ChartKind, const Base&, double size);

// The limits of the mean and of the spread from averages, with the constants of a printed table, as books, customers'
// forms and some older charts do: means +- A2 R, R between D3 R and D4 R; means +- A3 s, s between B3 s and B4 s. With
// constants(n) they are what the functions above give.
struct BothLimits {
    Limits mean, spread;
};
BothLimits limitsByRange(double grandMean, double averageRange, const Constants&);
BothLimits limitsByDeviation(double grandMean, double averageDeviation, const Constants&);

}  // namespace quality
