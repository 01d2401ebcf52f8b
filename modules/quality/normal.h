// The standard normal distribution: mean 0, standard deviation 1. Each tail is computed on its own, so that a millionth
// of a millionth beyond a limit is still seen.
#pragma once

namespace quality {

double normalDensity(double z);
double normalBelow(double z);        // P(Z < z)
double normalAbove(double z);        // P(Z > z)
double normalQuantile(double below);  // the z with that part below it; more than 0 and less than 1, others are a Fault

}  // namespace quality
