// The constants of control charts, computed for any subgroup size instead of read from a table that ends somewhere.
// All are of the normal distribution and without a unit. Sources: the range of n standard normal values (Tippett,
// Biometrika 17, 1925) and the chi distribution (ASTM E2587, ISO 7870-2); Montgomery, Introduction to Statistical
// Quality Control, appendix VI prints them.
#pragma once

namespace quality {

// n: values in a subgroup.
struct Constants {
    double d2 = 0, d3 = 0;  // mean and standard deviation of the range, in process sigmas
    double c4 = 0;          // mean of the standard deviation s (divisor n - 1), in process sigmas
    double A2 = 0, A3 = 0;  // three sigmas of a mean, from the average range and from the average s
    double B3 = 0, B4 = 0;  // limits of s, in average s; B3 is never below 0
    double D3 = 0, D4 = 0;  // limits of the range, in average ranges; D3 is never below 0
};

inline constexpr int mostInSubgroup = 1000;

// n from 2 to mostInSubgroup; others are a Fault, because a chart refuses such a subgroup before. The first call for a
// size integrates (about a millisecond), later ones look it up. Any thread may ask.
const Constants& constants(int n);

}  // namespace quality
