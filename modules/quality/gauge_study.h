// How much of what a gauge shows is the gauge: repeatability and reproducibility of a crossed study, by averages and
// ranges or by analysis of variance (AIAG MSA). Bias, linearity and the study of one piece are in gauge_bias.h. Nothing
// here reads or writes records.
#pragma once
#include <optional>
#include <vector>

#include <boost/describe.hpp>

namespace quality {

// Each appraiser measured each part in each trial.
struct Readings {
    int parts = 0, appraisers = 0, trials = 0;
    std::vector<double> values;  // by part, in it by appraiser, in it by trial
    double at(int part, int appraiser, int trial) const {
        return values.at(static_cast<std::size_t>((part * appraisers + appraiser) * trials + trial));
    }
};
// Two parts and two trials at least and no value missing; for the analysis of variance two appraisers too.
bool isComplete(const Readings&);

// Of the gauge: under 10 % fit, up to 30 % limited (by use and cost), above that or with fewer than five categories
// unfit; of the variation, and where a tolerance is given of it too: the worse of both counts (AIAG MSA 4, chapter II D).
// Unfit is also what shows no variation at all: it tells nothing apart.
BOOST_DEFINE_ENUM_CLASS(GaugeVerdict, fit, limited, unfit)

// Standard deviations by what they come from.
struct Variation {
    double repeatability = 0;    // EV: the gauge itself
    double reproducibility = 0;  // AV: between appraisers, and how they differ from part to part
    double parts = 0;            // PV
    double gauge() const;        // GRR: the first two
    double total() const;        // TV
    double percentOfTotal(double deviation) const;  // of the study's variation; the shares do not add up to 100
    double percentOfVariance(double deviation) const;
    // How many groups of parts the gauge can tell apart; nothing where it shows no variation of its own.
    std::optional<int> categories() const;
    GaugeVerdict verdict(std::optional<double> tolerance = {}) const;
};
double percentOfTolerance(double deviation, double tolerance);  // of six deviations

struct AverageRange {
    Variation variation;
    double meanRange = 0;          // of the trials of one appraiser at one part
    double differenceOfMeans = 0;  // between the highest and the lowest appraiser
    double rangeOfParts = 0;
};
AverageRange averageRange(const Readings&);

struct VarianceRow {
    double sum = 0;  // of squares
    int freedom = 0;
    std::optional<double> ratio, chance;  // F and its p, where the row is compared with one below
    double mean() const { return freedom > 0 ? sum / freedom : 0; }
};
struct VarianceAnalysis {
    VarianceRow part, appraiser, interaction, repeat, total;  // with the interaction
    // An interaction that may well be chance (p above 0.25) is counted with the repeatability.
    bool pooled = false;
    VarianceRow pooledPart, pooledAppraiser, pooledRepeat;  // where it is
    double appraisers = 0, interactions = 0;                // standard deviations, together the reproducibility
    Variation variation;
};
inline constexpr double chanceToPool = 0.25;
VarianceAnalysis analyseVariance(const Readings&, double poolAbove = chanceToPool);

// Mean range of n values of a normal distribution with deviation one (d2), and the root of its mean square (d2* of a
// single range).
double meanRangeOf(int n);
double rootMeanSquareRangeOf(int n);

}  // namespace quality
