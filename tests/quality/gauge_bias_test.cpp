#include <cmath>
#include <limits>
#include <vector>

#include <catch2/catch.hpp>

#include "quality/gauge_bias.h"

using namespace quality;

namespace {

// The linearity study of the AIAG manual: five pieces, twelve readings each.
struct Piece {
    double reference;
    std::vector<double> readings;
};
const std::vector<Piece> pieces{
    {2, {2.7, 2.5, 2.4, 2.5, 2.7, 2.3, 2.5, 2.5, 2.4, 2.4, 2.6, 2.4}},
    {4, {5.1, 3.9, 4.2, 5.0, 3.8, 3.9, 3.9, 3.9, 3.9, 4.0, 4.1, 3.8}},
    {6, {5.8, 5.7, 5.9, 5.9, 6.0, 6.1, 6.0, 6.1, 6.4, 6.3, 6.0, 6.1}},
    {8, {7.6, 7.7, 7.8, 7.7, 7.8, 7.8, 7.8, 7.7, 7.8, 7.5, 7.6, 7.7}},
    {10, {9.1, 9.3, 9.5, 9.3, 9.4, 9.5, 9.5, 9.5, 9.6, 9.2, 9.3, 9.4}},
};

std::vector<ReferenceReading> allReadings() {
    std::vector<ReferenceReading> all;
    for (const auto& piece : pieces)
        for (const auto reading : piece.readings) all.push_back({piece.reference, reading});
    return all;
}

// So many readings, an even number, with just that mean and deviation.
std::vector<double> readingsWith(int count, double mean, double deviation) {
    const auto reach = deviation * std::sqrt((count - 1.0) / count);
    std::vector<double> made;
    for (int n = 0; n < count; ++n) made.push_back(n % 2 == 0 ? mean - reach : mean + reach);
    return made;
}

}  // namespace

TEST_CASE("A8 row 6: bias at each reference of the AIAG study") {
    const double biases[] = {0.491667, 0.125, 0.025, -0.291667, -0.616667};
    const double chances[] = {2.87233e-8, 0.353991, 0.667131, 6.41948e-7, 1.55444e-8};
    for (std::size_t n = 0; n < pieces.size(); ++n) {
        const auto found = biasOf(pieces[n].readings, pieces[n].reference);
        INFO(n);
        CHECK(found.bias() == Approx(biases[n]).margin(1e-6));
        CHECK(*found.chance == Approx(chances[n]).epsilon(1e-4));
        CHECK(found.isSignificant() == (*found.chance < 0.05));
    }
}

TEST_CASE("A8 row 6: the line of the AIAG linearity study") {
    const auto line = linearityOf(allReadings());
    CHECK(line.slope == Approx(-0.131667).margin(5e-7));
    CHECK(line.intercept == Approx(0.736667).margin(5e-7));
    CHECK(line.fit == Approx(0.7143).margin(0.00005));
    CHECK(line.slopeError == Approx(0.0109334).margin(5e-8));
    CHECK(line.interceptError == Approx(0.0725243).margin(5e-8));
    CHECK(line.slopeChance == Approx(2.0377e-17).epsilon(1e-3));
    CHECK(line.interceptChance == Approx(1.7338e-14).epsilon(1e-3));
    CHECK(line.residual == Approx(0.23954).margin(5e-6));
    CHECK(line.averageBias == Approx(-0.053333).margin(1e-6));
    CHECK(line.over(1) == Approx(0.131667).margin(5e-7));
    CHECK(line.biasAt(6) == Approx(line.averageBias));
    CHECK_FALSE(line.isAcceptable());
}

TEST_CASE("A8 row 6: a gauge without bias is linear, and one that is exactly off is not") {
    std::vector<ReferenceReading> good, off;
    for (int n = 1; n <= 12; ++n) {
        good.push_back({n * 1.0, n + (n % 2 == 0 ? 0.01 : -0.01)});
        off.push_back({n * 1.0, n * 1.02});
    }
    CHECK(linearityOf(good).isAcceptable());
    CHECK(linearityOf(off).slope == Approx(0.02));
    CHECK_FALSE(linearityOf(off).isAcceptable());
}

TEST_CASE("A8 row 6: Cg and Cgk of a published study of one piece") {
    // 50 readings with mean -3.946 and deviation 0.42001, reference -4, tolerance 15; checked with Minitab.
    const auto readings = readingsWith(50, -3.946, 0.420014577006512);
    const auto found = capabilityOf(readings, -4, 15);
    CHECK(found.cg == Approx(1.19).margin(0.005));
    CHECK(found.cgk == Approx(1.15).margin(0.005));
    CHECK(found.percentRepeatability == Approx(16.80).margin(0.005));
    CHECK(found.percentWithBias == Approx(17.43).margin(0.005));
    CHECK(found.bias.bias() == Approx(0.054));
    CHECK(*found.bias.t == Approx(0.909105737620188));
    CHECK(*found.bias.chance == Approx(0.367744349288335));
    CHECK(found.bias.lower == Approx(-0.0653668220476197));
    CHECK(found.bias.upper == Approx(0.17336682204762));
    CHECK_FALSE(found.bias.isSignificant());
    CHECK_FALSE(found.isCapable());
    CHECK(capabilityOf(readings, -4, 18).isCapable());
    // A smaller share and fewer deviations.
    CHECK(capabilityOf(readings, -4, 15, 0.15, 4).cg == Approx(0.15 * 15 / (4 * 0.420014577)));
}

TEST_CASE("A8 row 6: a gauge that always shows the same") {
    const std::vector<double> same(10, 5.0);
    const auto right = capabilityOf(same, 5, 1);
    CHECK(right.cg == std::numeric_limits<double>::infinity());
    CHECK(right.isCapable());
    CHECK(right.percentRepeatability == 0);
    CHECK_FALSE(right.bias.t);
    CHECK_FALSE(right.bias.isSignificant());
    const auto wrong = capabilityOf(same, 5.2, 1);
    CHECK_FALSE(wrong.isCapable());
    CHECK(wrong.bias.isSignificant());
    CHECK(wrong.percentWithBias == std::numeric_limits<double>::infinity());
}
