// Tests of normality against what R prints and against what chance gives.
#include <algorithm>
#include <cmath>
#include <random>

#include <catch2/catch.hpp>

#include "database/errors.h"
#include "quality/normal.h"
#include "quality/normality.h"
#include "quality/published.h"

using namespace quality;
using published::printed;

namespace {

// Fuel use of 32 cars, miles per gallon (Henderson and Velleman 1981), as in R's mtcars.
const std::vector<double> cars{21.0, 21.0, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4,
                               14.7, 32.4, 30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26.0, 30.4, 15.8, 19.7, 15.0, 21.4};

std::string refusal(NormalityTest (*test)(std::span<const double>), const std::vector<double>& values) {
    try {
        test(values);
    } catch (const db::Refusal& r) {
        return r.code;
    }
    return {};
}

}  // namespace

TEST_CASE("A8 row 5: Anderson-Darling and Shapiro-Wilk say of 32 cars what R says") {
    const auto a = andersonDarling(cars);
    CHECK(printed(a.statistic, 5) == "0.57968");
    CHECK(printed(a.p, 4) == "0.1207");
    const auto w = shapiroWilk(cars);
    CHECK(printed(w.statistic, 5) == "0.94756");
    CHECK(printed(w.p, 4) == "0.1229");
}

TEST_CASE("A8 row 5: few values: three evenly apart are as normal as three can be") {
    const auto w = shapiroWilk(std::vector<double>{1, 2, 3});
    CHECK(w.statistic == Approx(1));
    CHECK(w.p == Approx(1).margin(1e-6));
    for (std::size_t n = 4; n <= 12; ++n) {
        std::vector<double> values;
        for (std::size_t i = 1; i <= n; ++i)
            values.push_back(normalQuantile((static_cast<double>(i) - 0.375) / (static_cast<double>(n) + 0.25)));
        CHECK(shapiroWilk(values).p > 0.9);
        values.back() += 100;
        CHECK(shapiroWilk(values).p < 0.01);
    }
}

TEST_CASE("A8 row 5: normal values are called not normal as often as the level says, others nearly always") {
    std::mt19937_64 chance{3};
    std::normal_distribution<double> normal{5, 0.1};
    std::exponential_distribution<double> waiting{2};
    constexpr int many = 2000;
    int anderson = 0, shapiro = 0, andersonOther = 0, shapiroOther = 0;
    for (int i = 0; i < many; ++i) {
        std::vector<double> values(50), others(50);
        for (auto& x : values) x = normal(chance);
        for (auto& x : others) x = waiting(chance);
        anderson += andersonDarling(values).p < 0.05 ? 1 : 0;
        shapiro += shapiroWilk(values).p < 0.05 ? 1 : 0;
        andersonOther += andersonDarling(others).p < 0.05 ? 1 : 0;
        shapiroOther += shapiroWilk(others).p < 0.05 ? 1 : 0;
    }
    for (const auto level : {anderson, shapiro}) {
        CHECK(level > 0.03 * many);
        CHECK(level < 0.07 * many);
    }
    CHECK(andersonOther > 0.98 * many);
    CHECK(shapiroOther > 0.98 * many);
}

TEST_CASE("A8 row 5: the p value falls as the statistic grows, without a jump that changes the answer") {
    std::mt19937_64 chance{5};
    std::normal_distribution<double> normal;
    std::vector<std::pair<double, double>> seen;
    for (double bend = 0.01; bend < 1.5; bend += 0.01) {
        std::vector<double> values(60);
        for (auto& x : values) x = std::exp(bend * normal(chance));
        const auto test = andersonDarling(values);
        CHECK(test.p >= 0);
        CHECK(test.p <= 1);
        seen.emplace_back(test.statistic, test.p);
    }
    std::ranges::sort(seen);
    for (std::size_t i = 1; i < seen.size(); ++i) CHECK(seen[i].second <= seen[i - 1].second + 0.002);
    // One that is so far out that its tail is no number.
    std::vector<double> far(3000, 0);
    for (std::size_t i = 0; i < far.size(); ++i) far[i] = static_cast<double>(i % 7);
    far[0] = 1e12;
    CHECK(std::isfinite(andersonDarling(far).statistic));
    CHECK(andersonDarling(far).p < 1e-9);
}

TEST_CASE("A8 row 5: too few, too many and equal values are refused") {
    CHECK(refusal(andersonDarling, std::vector<double>(7, 1)) == "quality.normality.few");
    CHECK(refusal(andersonDarling, std::vector<double>(9, 1)) == "quality.normality.flat");
    CHECK(refusal(shapiroWilk, {1, 2}) == "quality.normality.few");
    CHECK(refusal(shapiroWilk, {4, 4, 4}) == "quality.normality.flat");
    CHECK(refusal(shapiroWilk, std::vector<double>(5001, 1)) == "quality.normality.many");
    CHECK(refusal(shapiroWilk, {1, 2, std::nan("")}) == "quality.subgroup.value");
}
