#include <cmath>
#include <fstream>
#include <map>
#include <random>
#include <sstream>

#include <catch2/catch.hpp>

#include "quality/gauge_study.h"
#include "support/world.h"

using namespace quality;

namespace {

// A file of the shared data as a crossed study; the columns that hold appraiser, part and value. Trials are the
// readings of one part by one appraiser in the order of the file.
Readings study(const std::string& file, std::size_t appraiserAt, std::size_t partAt, std::size_t valueAt) {
    std::ifstream in{test::sharedData() + "/05-quality/" + file};
    std::map<std::string, std::map<std::string, std::vector<double>>> byPart;
    std::string line;
    for (std::getline(in, line); std::getline(in, line);) {
        std::istringstream fields{line};
        std::vector<std::string> each;
        for (std::string field; std::getline(fields, field, ',');) each.push_back(field);
        byPart[each.at(partAt)][each.at(appraiserAt)].push_back(std::stod(each.at(valueAt)));
    }
    Readings readings;
    readings.parts = static_cast<int>(byPart.size());
    for (const auto& [part, byAppraiser] : byPart) {
        readings.appraisers = static_cast<int>(byAppraiser.size());
        for (const auto& [appraiser, values] : byAppraiser) {
            readings.trials = static_cast<int>(values.size());
            readings.values.insert(readings.values.end(), values.begin(), values.end());
        }
    }
    return readings;
}

bool dataIsMissing() {
    const auto missing = test::sharedData().empty();
    if (missing) WARN("The public data is not here: the published studies were not looked at.");
    return missing;
}

// Readings that parts, appraisers and chance make, with these deviations.
Readings drawn(int parts, int appraisers, int trials, const Variation& from, double interaction, unsigned seed) {
    std::mt19937_64 random{seed};
    std::normal_distribution<double> any{0, 1};
    Readings made{parts, appraisers, trials, {}};
    std::vector<double> ofAppraiser;
    for (int a = 0; a < appraisers; ++a) ofAppraiser.push_back(from.reproducibility * any(random));
    for (int p = 0; p < parts; ++p) {
        const auto ofPart = from.parts * any(random);
        for (int a = 0; a < appraisers; ++a) {
            const auto ofCell = ofPart + ofAppraiser[static_cast<std::size_t>(a)] + interaction * any(random);
            for (int t = 0; t < trials; ++t) made.values.push_back(ofCell + from.repeatability * any(random));
        }
    }
    return made;
}

}  // namespace

TEST_CASE("A8 row 6: the study of the AIAG manual by averages and ranges") {
    if (dataIsMissing()) return;
    const auto readings = study("textbook/aiag_msa4_gageaiag.csv", 0, 2, 3);
    REQUIRE(readings.parts == 10);
    REQUIRE(readings.appraisers == 3);
    REQUIRE(readings.trials == 3);
    const auto found = averageRange(readings);
    CHECK(found.meanRange == Approx(0.3417).margin(0.00005));
    CHECK(found.differenceOfMeans == Approx(0.4447).margin(0.00005));
    CHECK(found.rangeOfParts == Approx(3.511).margin(0.0005));
    const auto& v = found.variation;
    CHECK(v.repeatability == Approx(0.2019).margin(0.00005));
    CHECK(v.reproducibility == Approx(0.2297).margin(0.00005));
    CHECK(v.gauge() == Approx(0.3058).margin(0.00005));
    CHECK(v.parts == Approx(1.1046).margin(0.00005));
    CHECK(v.total() == Approx(1.1461).margin(0.00005));
    CHECK(v.percentOfTotal(v.repeatability) == Approx(17.62).margin(0.01));  // the manual divides rounded numbers
    CHECK(v.percentOfTotal(v.reproducibility) == Approx(20.04).margin(0.005));
    CHECK(v.percentOfTotal(v.gauge()) == Approx(26.68).margin(0.005));
    CHECK(v.percentOfTotal(v.parts) == Approx(96.38).margin(0.005));
    CHECK(v.categories() == 5);
    CHECK(v.verdict() == GaugeVerdict::limited);
    CHECK(percentOfTolerance(v.gauge(), 4) == Approx(45.87).margin(0.01));
    CHECK(v.verdict(4) == GaugeVerdict::unfit);
    CHECK(v.verdict(8) == GaugeVerdict::limited);
}

TEST_CASE("A8 row 6: the study of the AIAG manual by analysis of variance, its interaction pooled") {
    if (dataIsMissing()) return;
    const auto found = analyseVariance(study("textbook/aiag_msa4_gageaiag.csv", 0, 2, 3));
    CHECK(found.part.sum == Approx(88.3619).margin(0.00005));
    CHECK(found.appraiser.sum == Approx(3.1673).margin(0.00005));
    CHECK(found.interaction.sum == Approx(0.3590).margin(0.00005));
    CHECK(found.repeat.sum == Approx(2.7589).margin(0.00005));
    CHECK(found.total.sum == Approx(94.6471).margin(0.00005));
    CHECK(found.part.freedom == 9);
    CHECK(found.appraiser.freedom == 2);
    CHECK(found.interaction.freedom == 18);
    CHECK(found.repeat.freedom == 60);
    CHECK(found.total.freedom == 89);
    CHECK(*found.interaction.ratio == Approx(0.434).margin(0.0005));
    CHECK(*found.interaction.chance == Approx(0.974).margin(0.0005));
    CHECK(*found.part.ratio == Approx(492.291).margin(0.0005));
    CHECK(*found.appraiser.ratio == Approx(79.406).margin(0.0005));
    REQUIRE(found.pooled);
    CHECK(found.pooledRepeat.mean() == Approx(0.03997).margin(0.000005));
    const auto& v = found.variation;
    CHECK(v.gauge() * v.gauge() == Approx(0.09143).margin(0.000005));
    CHECK(v.repeatability * v.repeatability == Approx(0.03997).margin(0.000005));
    CHECK(v.reproducibility * v.reproducibility == Approx(0.05146).margin(0.000005));
    CHECK(v.parts * v.parts == Approx(1.08645).margin(0.000005));
    CHECK(v.percentOfVariance(v.gauge()) == Approx(7.76).margin(0.005));
    CHECK(v.percentOfTotal(v.gauge()) == Approx(27.86).margin(0.005));
    CHECK(v.categories() == 4);
    CHECK(v.verdict() == GaugeVerdict::unfit);  // too few categories
}

TEST_CASE("A8 row 6: a second published study by analysis of variance") {
    if (dataIsMissing()) return;
    const auto found = analyseVariance(study("sixsigma/ss.data.rr.csv", 1, 0, 3));
    CHECK(found.part.sum == Approx(1.2007).margin(0.00005));
    CHECK(found.appraiser.sum == Approx(0.0529).margin(0.00005));
    CHECK(found.interaction.sum == Approx(0.0834).margin(0.00005));
    CHECK(found.repeat.sum == Approx(0.3854).margin(0.00005));
    CHECK(found.total.sum == Approx(1.7225).margin(0.00005));
    CHECK(*found.part.ratio == Approx(28.797).margin(0.0005));
    CHECK(*found.appraiser.ratio == Approx(1.27).margin(0.0005));
    CHECK(*found.interaction.ratio == Approx(0.974).margin(0.0005));
    CHECK(*found.part.chance == Approx(0.00422).margin(0.000005));
    CHECK(*found.appraiser.chance == Approx(0.37415).margin(0.000005));
    CHECK(*found.interaction.chance == Approx(0.44619).margin(0.000005));
    REQUIRE(found.pooled);
    CHECK(found.pooledRepeat.sum == Approx(0.4688).margin(0.00005));
    const auto& v = found.variation;
    CHECK(v.gauge() * v.gauge() == Approx(0.0219).margin(0.00005));
    CHECK(v.repeatability * v.repeatability == Approx(0.0213).margin(0.00005));
    CHECK(v.reproducibility * v.reproducibility == Approx(0.0006).margin(0.00005));
}

TEST_CASE("A8 row 6: the constants of ranges are those of the tables") {
    const double d2[] = {1.128, 1.693, 2.059, 2.326, 2.534, 2.704, 2.847, 2.970, 3.078};
    for (int n = 2; n <= 10; ++n) CHECK(meanRangeOf(n) == Approx(d2[n - 2]).margin(0.0005));
    CHECK(1 / meanRangeOf(2) == Approx(0.8862).margin(0.00005));
    CHECK(1 / meanRangeOf(3) == Approx(0.5908).margin(0.00005));
    const double ofParts[] = {0.7071, 0.5231, 0.4467, 0.4030, 0.3742, 0.3534, 0.3375, 0.3249, 0.3146};
    for (int n = 2; n <= 10; ++n) CHECK(1 / rootMeanSquareRangeOf(n) == Approx(ofParts[n - 2]).margin(0.0001));
}

TEST_CASE("A8 row 6: sums of squares and variances add up, whatever is measured") {
    for (unsigned seed = 1; seed <= 40; ++seed) {
        const auto appraisers = 2 + static_cast<int>(seed % 3), trials = 2 + static_cast<int>(seed % 2);
        const auto readings = drawn(8, appraisers, trials, {0.3, 0.2, 1.0}, seed % 2 == 0 ? 0.5 : 0, seed);
        const auto found = analyseVariance(readings);
        INFO(seed);
        CHECK(found.total.sum ==
              Approx(found.part.sum + found.appraiser.sum + found.interaction.sum + found.repeat.sum));
        CHECK(found.total.freedom == found.part.freedom + found.appraiser.freedom + found.interaction.freedom +
                                         found.repeat.freedom);
        const auto& v = found.variation;
        CHECK(v.percentOfVariance(v.gauge()) + v.percentOfVariance(v.parts) == Approx(100));
        CHECK(v.gauge() * v.gauge() ==
              Approx(v.repeatability * v.repeatability + v.reproducibility * v.reproducibility));
        CHECK(found.pooled == (*found.interaction.chance > chanceToPool));
        CHECK((!found.pooled || found.interactions == 0));
        // Moving and stretching the scale changes no share.
        auto other = readings;
        for (auto& value : other.values) value = 20 + 3 * value;
        const auto& w = analyseVariance(other).variation;
        CHECK(w.percentOfTotal(w.gauge()) == Approx(v.percentOfTotal(v.gauge())));
        CHECK(w.parts == Approx(3 * v.parts));
    }
}

TEST_CASE("A8 row 6: both ways find what the readings were made of") {
    const Variation made{0.3, 0.4, 2};
    Variation byRange, byVariance;
    constexpr int studies = 400;
    for (unsigned seed = 1; seed <= studies; ++seed) {
        const auto readings = drawn(10, 5, 3, made, 0, seed);
        const auto range = averageRange(readings).variation, variance = analyseVariance(readings).variation;
        byRange.repeatability += range.repeatability / studies;
        byVariance.repeatability += variance.repeatability / studies;
        byRange.parts += range.parts / studies;
        byVariance.parts += variance.parts / studies;
        byRange.reproducibility += std::pow(range.reproducibility, 2) / studies;
        byVariance.reproducibility += std::pow(variance.reproducibility, 2) / studies;
    }
    CHECK(byRange.repeatability == Approx(made.repeatability).epsilon(0.01));
    CHECK(byVariance.repeatability == Approx(made.repeatability).epsilon(0.02));
    CHECK(byRange.parts == Approx(made.parts).epsilon(0.05));
    CHECK(byVariance.parts == Approx(made.parts).epsilon(0.05));
    CHECK(std::sqrt(byRange.reproducibility) == Approx(made.reproducibility).epsilon(0.1));
    CHECK(std::sqrt(byVariance.reproducibility) == Approx(made.reproducibility).epsilon(0.1));
}

TEST_CASE("A8 row 6: one appraiser, a gauge without variation and values that are missing") {
    const Readings alone{2, 1, 2, {1, 1.1, 2, 2.1}};
    CHECK(averageRange(alone).variation.reproducibility == 0);
    const Readings still{2, 2, 2, {1, 1, 1, 1, 2, 2, 2, 2}};
    const auto found = analyseVariance(still);
    CHECK(found.variation.gauge() == 0);
    CHECK_FALSE(found.variation.categories());
    CHECK(found.variation.verdict() == GaugeVerdict::fit);
    CHECK_FALSE(found.pooled);
    CHECK_FALSE(found.interaction.ratio);
    CHECK(isComplete(alone));
    CHECK_FALSE(isComplete({2, 2, 2, {1, 1, 1, 1, 2, 2, 2}}));
    CHECK_FALSE(isComplete({2, 1, 1, {1, 2}}));
    CHECK(Variation{0.05, 0, 1}.verdict() == GaugeVerdict::fit);
    CHECK(Variation{0.05, 0, 1}.verdict(10) == GaugeVerdict::fit);
    CHECK(Variation{0.05, 0, 1}.verdict(1.5) == GaugeVerdict::limited);
    CHECK(Variation{0.05, 0, 1}.verdict(0.5) == GaugeVerdict::unfit);
    CHECK(Variation{0.2, 0, 1}.verdict(100) == GaugeVerdict::limited);  // the worse of both
    // A gauge that always shows the same is blind, and not exact.
    const Readings blind{3, 2, 3, std::vector<double>(18, 6.1)};
    CHECK(averageRange(blind).variation.verdict() == GaugeVerdict::unfit);
    CHECK(analyseVariance(blind).variation.total() == 0);
    CHECK(analyseVariance(blind).variation.verdict() == GaugeVerdict::unfit);
    CHECK(Variation{0.4, 0, 1}.verdict() == GaugeVerdict::unfit);
    CHECK(Variation{0.2, 0, 1}.verdict() == GaugeVerdict::limited);
}
