// Gauge studies by analysis of variance: two factors, crossed, with their interaction.
#include <algorithm>
#include <cmath>

#include <boost/math/distributions/fisher_f.hpp>

#include "database/errors.h"
#include "quality/gauge_study.h"

namespace quality {
namespace {

struct Means {
    double all = 0;
    std::vector<double> parts, appraisers, cells;  // cells by part, in it by appraiser
};

std::size_t cellOf(const Readings& readings, int part, int appraiser) {
    return static_cast<std::size_t>(part * readings.appraisers + appraiser);
}

Means meansOf(const Readings& readings) {
    Means means;
    means.parts.resize(static_cast<std::size_t>(readings.parts));
    means.appraisers.resize(static_cast<std::size_t>(readings.appraisers));
    means.cells.resize(means.parts.size() * means.appraisers.size());
    for (int part = 0; part < readings.parts; ++part)
        for (int appraiser = 0; appraiser < readings.appraisers; ++appraiser) {
            double sum = 0;
            for (int trial = 0; trial < readings.trials; ++trial) sum += readings.at(part, appraiser, trial);
            const auto cell = sum / readings.trials;
            means.cells[cellOf(readings, part, appraiser)] = cell;
            means.parts[static_cast<std::size_t>(part)] += cell / readings.appraisers;
            means.appraisers[static_cast<std::size_t>(appraiser)] += cell / readings.parts;
        }
    for (const auto part : means.parts) means.all += part / readings.parts;
    return means;
}

double squaresAround(double center, const std::vector<double>& values) {
    double sum = 0;
    for (const auto value : values) sum += (value - center) * (value - center);
    return sum;
}

VarianceRow rowOf(double sum, int freedom) { return {sum, freedom, {}, {}}; }

// F and its chance against the row whose variation is in both.
void compare(VarianceRow& row, const VarianceRow& with) {
    if (!(with.mean() > 0)) return;
    row.ratio = row.mean() / with.mean();
    const boost::math::fisher_f f{static_cast<double>(row.freedom), static_cast<double>(with.freedom)};
    row.chance = boost::math::cdf(boost::math::complement(f, *row.ratio));
}

double deviationOf(const VarianceRow& row, double without, int readingsOfEach) {
    return std::sqrt(std::max(0.0, row.mean() - without) / readingsOfEach);
}

void takeApart(VarianceAnalysis& found, const Readings& readings) {
    const auto& part = found.pooled ? found.pooledPart : found.part;
    const auto& appraiser = found.pooled ? found.pooledAppraiser : found.appraiser;
    const auto& repeat = found.pooled ? found.pooledRepeat : found.repeat;
    const auto under = found.pooled ? repeat.mean() : found.interaction.mean();
    if (!found.pooled) found.interactions = deviationOf(found.interaction, repeat.mean(), readings.trials);
    found.appraisers = deviationOf(appraiser, under, readings.parts * readings.trials);
    found.variation.repeatability = std::sqrt(repeat.mean());
    found.variation.reproducibility = std::hypot(found.appraisers, found.interactions);
    found.variation.parts = deviationOf(part, under, readings.appraisers * readings.trials);
}

}  // namespace

VarianceAnalysis analyseVariance(const Readings& given, double poolAbove) {
    db::ensure(isComplete(given) && given.appraisers >= 2, "an analysis of variance has two of everything");
    // Counted from the first value: readings that are all alike vary by nothing then, not by what a mean is rounded by.
    auto readings = given;
    for (auto& value : readings.values) value -= given.values.front();
    const auto means = meansOf(readings);
    const int parts = readings.parts, appraisers = readings.appraisers, trials = readings.trials;
    VarianceAnalysis found;
    found.total = rowOf(squaresAround(means.all, readings.values), parts * appraisers * trials - 1);
    found.part = rowOf(squaresAround(means.all, means.parts) * appraisers * trials, parts - 1);
    found.appraiser = rowOf(squaresAround(means.all, means.appraisers) * parts * trials, appraisers - 1);
    const auto cells = squaresAround(means.all, means.cells) * trials;
    found.interaction = rowOf(std::max(0.0, cells - found.part.sum - found.appraiser.sum),
                              found.part.freedom * found.appraiser.freedom);
    found.repeat = rowOf(std::max(0.0, found.total.sum - cells), parts * appraisers * (trials - 1));
    compare(found.part, found.interaction);
    compare(found.appraiser, found.interaction);
    compare(found.interaction, found.repeat);

    found.pooled = found.interaction.chance && *found.interaction.chance > poolAbove;
    if (found.pooled) {
        found.pooledPart = rowOf(found.part.sum, found.part.freedom);
        found.pooledAppraiser = rowOf(found.appraiser.sum, found.appraiser.freedom);
        found.pooledRepeat = rowOf(found.interaction.sum + found.repeat.sum,
                                   found.interaction.freedom + found.repeat.freedom);
        compare(found.pooledPart, found.pooledRepeat);
        compare(found.pooledAppraiser, found.pooledRepeat);
    }
    takeApart(found, readings);
    return found;
}

}  // namespace quality
