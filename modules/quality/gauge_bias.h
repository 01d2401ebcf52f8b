// How far a gauge is from the truth: bias at a reference, over the range of the gauge (linearity), and the study of one
// piece that goes before all others (Type 1: Cg, Cgk). Nothing here reads or writes records.
#pragma once
#include <optional>
#include <span>

namespace quality {

// Readings of one piece whose true value is known.
struct Bias {
    int count = 0;
    double reference = 0, mean = 0, deviation = 0;
    double bias() const { return mean - reference; }
    std::optional<double> t, chance;  // that there is no bias; nothing where all readings are equal
    double lower = 0, upper = 0;      // 95 % interval of the bias
    bool isSignificant() const { return lower > 0 || upper < 0; }
};
Bias biasOf(std::span<const double> readings, double reference);  // at least two readings

// Type 1. `share` of the tolerance is what the gauge may take, in `deviations` of its readings.
struct GaugeCapability {
    Bias bias;
    double cg = 0, cgk = 0;  // both should be 1.33 or more; infinite where all readings are equal and none is off
    double percentRepeatability = 0, percentWithBias = 0;  // of the tolerance; the second without bound where Cgk <= 0
    bool isCapable() const { return cg >= 1.33 && cgk >= 1.33; }
};
GaugeCapability capabilityOf(std::span<const double> readings, double reference, double tolerance, double share = 0.2,
                             double deviations = 6);

// One reading of a piece with a known value.
struct ReferenceReading {
    double reference = 0, value = 0;
};
struct Linearity {
    double slope = 0, intercept = 0;  // bias = intercept + slope x reference
    double slopeError = 0, interceptError = 0;
    double residual = 0;              // deviation of the readings around the line
    double fit = 0;                   // R squared
    double slopeChance = 1, interceptChance = 1;  // that the true one is nothing
    double averageBias = 0;
    double biasAt(double reference) const { return intercept + slope * reference; }
    // Over the variation of the process, such as six deviations of it.
    double over(double processVariation) const;
    // Neither slope nor intercept is told from nothing with 95 %.
    bool isAcceptable() const { return slopeChance > 0.05 && interceptChance > 0.05; }
};
Linearity linearityOf(std::span<const ReferenceReading>);  // at least three readings of two references

}  // namespace quality
