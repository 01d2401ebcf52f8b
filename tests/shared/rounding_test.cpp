#include <random>

#include <catch2/catch.hpp>

#include "column.h"
#include "shared/rounding.h"

using namespace tests;
using namespace tl;

namespace {

// The nearest whole number by search around the floor, not by the formula under test.
int128 reference(int128 product, int128 divisor, Rounding rounding) {
    if (divisor < 0) product = -product, divisor = -divisor;
    int128 floor = product / divisor;
    if (floor * divisor > product) --floor;
    const int128 below = product - floor * divisor, above = divisor - below;
    if (below == 0) return floor;
    const bool negative = product < 0;
    switch (rounding) {
        case Rounding::Down:
            return negative ? floor + 1 : floor;
        case Rounding::Up:
            return negative ? floor : floor + 1;
        case Rounding::HalfAwayFromZero:
            if (below == above) return negative ? floor : floor + 1;
            break;
        case Rounding::HalfEven:
            if (below == above) return floor % 2 == 0 ? floor : floor + 1;
            break;
    }
    return below < above ? floor : floor + 1;
}

}  // namespace

TEST_CASE("mulDiv agrees with 128-bit arithmetic for every rounding, or refuses") {
    std::mt19937_64 random{3};
    const auto any = [&] { return static_cast<std::int64_t>(random()) >> (random() % 64); };
    int overflows = 0, halves = 0;
    for (int n = 0; n < 200'000; ++n) {
        const auto a = any(), b = any();
        auto d = n % 3 == 0 ? static_cast<std::int64_t>(random() % 20) - 10 : any();
        if (d == 0) d = 2;
        const int128 product = int128{a} * b;
        halves += product % d != 0 && product * 2 % d == 0 && d % 2 == 0;
        for (const auto rounding :
             {Rounding::HalfAwayFromZero, Rounding::HalfEven, Rounding::Down, Rounding::Up}) {
            const auto expected = reference(product, d, rounding);
            if (expected > INT64_MAX || expected < INT64_MIN) {
                ++overflows;
                REQUIRE(refused([&] { mulDiv(a, b, d, rounding); }) == "number.overflow");
            } else {
                REQUIRE(mulDiv(a, b, d, rounding) == static_cast<std::int64_t>(expected));
            }
        }
    }
    CHECK(overflows > 1000);
    CHECK(halves > 1000);
}

TEST_CASE("halves and ends of the range") {
    CHECK(mulDiv(5, 1, 2, Rounding::HalfAwayFromZero) == 3);
    CHECK(mulDiv(-5, 1, 2, Rounding::HalfAwayFromZero) == -3);
    CHECK(mulDiv(5, 1, 2, Rounding::HalfEven) == 2);
    CHECK(mulDiv(-7, 1, 2, Rounding::HalfEven) == -4);
    CHECK(mulDiv(-5, 1, 2, Rounding::Down) == -2);
    CHECK(mulDiv(1, 1, 1'000'000, Rounding::Up) == 1);
    CHECK(mulDiv(INT64_MIN, INT64_MIN, INT64_MIN, Rounding::Down) == INT64_MIN);
    CHECK(mulDiv(INT64_MAX, INT64_MAX, INT64_MAX, Rounding::Up) == INT64_MAX);
    CHECK(refused([] { mulDiv(INT64_MIN, 1, -1, Rounding::Down); }) == "number.overflow");
    CHECK_THROWS_AS(mulDiv(1, 1, 0, Rounding::Down), db::Fault);
    CHECK(std::string{boost::describe::enum_to_string(Rounding::HalfEven, "?")} == "HalfEven");
}
