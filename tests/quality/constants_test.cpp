// The constants of control charts against printed tables and against what they mean.
#include <cmath>
#include <random>

#include <catch2/catch.hpp>

#include "quality/constants.h"
#include "quality/normal.h"
#include "quality/published.h"
#include "quality/subgroup.h"

using namespace quality;
using published::printed;

TEST_CASE("A8 row 4: the constants are those of the printed tables to their last digit") {
    struct Row {
        int n;
        const char *d2, *d3, *c4, *A2, *A3, *B3, *B4, *D3, *D4;
    };
    const Row rows[] = {
        {2, "1.128", "0.853", "0.7979", "1.880", "2.659", "0.000", "3.267", "0.000", "3.267"},
        {3, "1.693", "0.888", "0.8862", "1.023", "1.954", "0.000", "2.568", "0.000", "2.575"},
        {4, "2.059", "0.880", "0.9213", "0.729", "1.628", "0.000", "2.266", "0.000", "2.282"},
        {5, "2.326", "0.864", "0.9400", "0.577", "1.427", "0.000", "2.089", "0.000", "2.114"},
        {6, "2.534", "0.848", "0.9515", "0.483", "1.287", "0.030", "1.970", "0.000", "2.004"},
        {7, "2.704", "0.833", "0.9594", "0.419", "1.182", "0.118", "1.882", "0.076", "1.924"},
        {8, "2.847", "0.820", "0.9650", "0.373", "1.099", "0.185", "1.815", "0.136", "1.864"},
        {9, "2.970", "0.808", "0.9693", "0.337", "1.032", "0.239", "1.761", "0.184", "1.816"},
        {10, "3.078", "0.797", "0.9727", "0.308", "0.975", "0.284", "1.716", "0.223", "1.777"},
        {15, "3.472", "0.756", "0.9823", "0.223", "0.789", "0.428", "1.572", "0.347", "1.653"},
        {25, "3.931", "0.708", "0.9896", "0.153", "0.606", "0.565", "1.435", "0.459", "1.541"},
    };
    for (const auto& row : rows) {
        INFO("n = " << row.n);
        const auto& c = constants(row.n);
        CHECK(printed(c.d2, 3) == row.d2);
        CHECK(printed(c.d3, 3) == row.d3);
        CHECK(printed(c.c4, 4) == row.c4);
        CHECK(printed(c.A2, 3) == row.A2);
        CHECK(printed(c.A3, 3) == row.A3);
        CHECK(printed(c.B3, 3) == row.B3);
        CHECK(printed(c.B4, 3) == row.B4);
        CHECK(printed(c.D3, 3) == row.D3);
        CHECK(printed(c.D4, 3) == row.D4);
    }
}

TEST_CASE("the constants of two and three values are those of the closed forms") {
    const auto pi = std::acos(-1.0);
    CHECK(constants(2).d2 == Approx(2 / std::sqrt(pi)).epsilon(1e-12));
    CHECK(constants(2).d3 == Approx(std::sqrt(2 - 4 / pi)).epsilon(1e-12));
    CHECK(constants(2).c4 == Approx(std::sqrt(2 / pi)).epsilon(1e-14));
    CHECK(constants(3).d2 == Approx(3 / std::sqrt(pi)).epsilon(1e-12));
    CHECK(constants(3).c4 == Approx(std::sqrt(pi) / 2).epsilon(1e-14));
}

TEST_CASE("the constants go on behind every table") {
    CHECK(printed(constants(100).d2, 3) == "5.015");
    CHECK(printed(constants(1000).d2, 2) == "6.48");
    for (int n = 3; n <= 200; ++n) {
        INFO("n = " << n);
        CHECK(constants(n).d2 > constants(n - 1).d2);
        CHECK(constants(n).c4 > constants(n - 1).c4);
        CHECK(constants(n).c4 < 1);
        CHECK(constants(n).D3 >= 0);
        CHECK(constants(n).B4 < constants(n - 1).B4);
    }
    CHECK_THROWS(constants(1));
    CHECK_THROWS(constants(mostInSubgroup + 1));
}

TEST_CASE("subgroups drawn by chance have ranges and deviations as the constants say") {
    std::mt19937_64 chance{20261126};
    std::normal_distribution<double> normal;
    for (const int n : {2, 4, 9, 30}) {
        INFO("n = " << n);
        constexpr int many = 40'000;
        double ranges = 0, squares = 0, deviations = 0;
        std::vector<double> values(static_cast<std::size_t>(n));
        for (int i = 0; i < many; ++i) {
            for (auto& x : values) x = normal(chance);
            const auto s = measured(values);
            ranges += s.range;
            squares += s.range * s.range;
            deviations += s.deviation;
        }
        const auto mean = ranges / many;
        CHECK(mean == Approx(constants(n).d2).epsilon(0.01));
        CHECK(std::sqrt(squares / many - mean * mean) == Approx(constants(n).d3).epsilon(0.02));
        CHECK(deviations / many == Approx(constants(n).c4).epsilon(0.01));
    }
}

TEST_CASE("both tails of the normal distribution are exact where the other is nearly everything") {
    CHECK(normalAbove(6) == Approx(9.865876450376946e-10).epsilon(1e-12));
    CHECK(normalBelow(-6) == normalAbove(6));
    for (double z = -8; z <= 8; z += 0.25) CHECK(normalBelow(z) + normalAbove(z) == Approx(1).epsilon(1e-15));
    for (double part = 0.001; part < 1; part += 0.001) CHECK(normalBelow(normalQuantile(part)) == Approx(part).epsilon(1e-12));
    CHECK_THROWS(normalQuantile(0));
}
