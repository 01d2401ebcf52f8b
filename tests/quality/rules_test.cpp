// Each rule alone: what breaks it, what nearly does, and the points it names.
#include <algorithm>
#include <cmath>
#include <random>

#include <catch2/catch.hpp>

#include "quality/rules.h"

using namespace quality;

namespace {

// Points in sigmas from the centre, 100, of a chart whose sigma is 2.
std::vector<Mark> marks(const std::vector<double>& sigmas) {
    std::vector<Mark> all;
    for (const auto z : sigmas) all.push_back({100 + 2 * z, {94, 100, 106, 2}});
    return all;
}

using Positions = std::vector<std::size_t>;

// The points that the last one breaks the rule with; empty where it does not.
Positions broken(Rule rule, const std::vector<double>& sigmas) {
    const auto all = brokenAtLast(marks(sigmas), {rule});
    if (all.empty()) return {};
    CHECK(all.size() == 1);
    CHECK(all[0].rule == rule);
    return all[0].points;
}

Positions from(std::size_t first, std::size_t last) {
    Positions all;
    for (auto i = first; i <= last; ++i) all.push_back(i);
    return all;
}

std::vector<double> mirrored(std::vector<double> sigmas) {
    for (auto& z : sigmas) z = -z;
    return sigmas;
}

const Rule every[] = {Rule::beyond_limits, Rule::two_of_three, Rule::four_of_five, Rule::eight_one_side, Rule::nine_one_side,
                      Rule::six_trend, Rule::fourteen_alternating, Rule::fifteen_inside, Rule::eight_outside};

}  // namespace

TEST_CASE("A8 row 4: one point beyond a limit; on the limit is not beyond") {
    CHECK(broken(Rule::beyond_limits, {0, 3.01}) == Positions{1});
    CHECK(broken(Rule::beyond_limits, {0, -3.01}) == Positions{1});
    CHECK(broken(Rule::beyond_limits, {3.01, 3}).empty());
}

TEST_CASE("A8 row 4: two of three beyond 2 sigmas on one side, the newest among them") {
    CHECK(broken(Rule::two_of_three, {0, 2.1, 0, 2.1}) == Positions{1, 3});
    CHECK(broken(Rule::two_of_three, {2.1, 2.1}) == Positions{0, 1});
    CHECK(broken(Rule::two_of_three, {2.1, 0, 0, 2.1}).empty());
    CHECK(broken(Rule::two_of_three, {2.1, 0, -2.1}).empty());
    CHECK(broken(Rule::two_of_three, {2.1, 2.1, 0}).empty());
    CHECK(broken(Rule::two_of_three, {2.1, 2.1, -2.1}).empty());
    CHECK(broken(Rule::two_of_three, {2, 2}).empty());
}

TEST_CASE("A8 row 4: four of five beyond 1 sigma on one side") {
    CHECK(broken(Rule::four_of_five, {0, 1.1, -1.5, 1.1, 1.1, 1.1}) == Positions{1, 3, 4, 5});
    CHECK(broken(Rule::four_of_five, {1.1, 1.1, 1.1, 1.1, 1.1}) == from(0, 4));
    CHECK(broken(Rule::four_of_five, {1.1, 1.1, 0, 0, 1.1, 1.1}).empty());
    CHECK(broken(Rule::four_of_five, {1.1, 1.1, 1.1, 1.1, 0.9}).empty());
}

TEST_CASE("A8 row 4: eight in a row on one side by Western Electric, nine by Nelson; the centre is no side") {
    const std::vector<double> eight(8, 0.1), nine(9, 0.1);
    CHECK(broken(Rule::eight_one_side, eight) == from(0, 7));
    CHECK(broken(Rule::eight_one_side, nine) == from(1, 8));
    CHECK(broken(Rule::nine_one_side, eight).empty());
    CHECK(broken(Rule::nine_one_side, nine) == from(0, 8));
    auto through = nine;
    through[4] = 0;
    CHECK(broken(Rule::eight_one_side, through).empty());
    CHECK(broken(Rule::nine_one_side, through).empty());
}

TEST_CASE("A8 row 4: six points in a row that rise or fall; two alike end it") {
    CHECK(broken(Rule::six_trend, {0.5, -1, -0.5, 0, 0.1, 0.2, 0.3}) == from(1, 6));
    CHECK(broken(Rule::six_trend, {0, 0.1, 0.2, 0.3, 0.4}).empty());
    CHECK(broken(Rule::six_trend, {0, 0.1, 0.2, 0.2, 0.3, 0.4}).empty());
    CHECK(broken(Rule::six_trend, {0, 0.1, 0.2, 0.1, 0.3, 0.4}).empty());
}

TEST_CASE("A8 row 4: fourteen points in a row that go up and down in turn") {
    std::vector<double> turns;
    for (int i = 0; i < 14; ++i) turns.push_back(i % 2 == 0 ? 0.5 : 0.7);
    CHECK(broken(Rule::fourteen_alternating, turns) == from(0, 13));
    auto early = turns;
    early.pop_back();
    CHECK(broken(Rule::fourteen_alternating, early).empty());
    turns[6] = 0.8;
    CHECK(broken(Rule::fourteen_alternating, turns).empty());
}

TEST_CASE("A8 row 4: fifteen in a row within 1 sigma; on its line is not within") {
    std::vector<double> close(15, 0.9);
    for (std::size_t i = 0; i < close.size(); i += 2) close[i] = -0.3;
    CHECK(broken(Rule::fifteen_inside, close) == from(0, 14));
    close[3] = 1;
    CHECK(broken(Rule::fifteen_inside, close).empty());
    CHECK(broken(Rule::fifteen_inside, std::vector<double>(14, 0.1)).empty());
}

TEST_CASE("A8 row 4: eight in a row beyond 1 sigma, on both sides") {
    CHECK(broken(Rule::eight_outside, {0, 1.5, -1.5, 1.5, 1.5, 1.5, -1.5, 1.5, 1.5}) == from(1, 8));
    CHECK(broken(Rule::eight_outside, std::vector<double>(8, 1.5)).empty());
    CHECK(broken(Rule::eight_outside, {1.5, -1.5, 1.5, 0.5, 1.5, -1.5, 1.5, 1.5}).empty());
}

TEST_CASE("A8 row 4: only the chosen rules are looked at, and the two sets are those of their authors") {
    const std::vector<double> all(9, 3.5);
    CHECK(brokenAtLast(marks(all), {}).empty());
    CHECK(brokenAtLast(marks(all), westernElectric()).size() == 4);
    CHECK(brokenAtLast(marks(all), nelson()).size() == 4);
    CHECK(brokenAtLast(marks(all), nelson().without(Rule::beyond_limits)).size() == 3);
    CHECK_FALSE(westernElectric().has(Rule::nine_one_side));
    CHECK_FALSE(nelson().has(Rule::eight_one_side));
    CHECK(Rules{}.with(Rule::six_trend) == Rules{Rule::six_trend});
    CHECK(brokenAtLast({}, nelson()).empty());
}

TEST_CASE("A8 row 4: the rules know no up and down, no unit, and look back no further than they say") {
    std::mt19937_64 chance{17};
    std::normal_distribution<double> normal{0, 1.6};
    for (int i = 0; i < 3000; ++i) {
        std::vector<double> z(20);
        for (auto& x : z) x = normal(chance);
        if (i % 3 == 0) std::ranges::sort(z);
        if (i % 5 == 0)
            for (auto& x : z) x = std::abs(x) / 2;
        for (const auto rule : every) {
            const auto points = broken(rule, z);
            CHECK(points == broken(rule, mirrored(z)));
            if (!points.empty()) CHECK(points.back() == z.size() - 1);
            auto longer = z;
            longer.insert(longer.begin(), {9, -9, 9});
            CHECK(broken(rule, longer).size() == points.size());
        }
    }
}

TEST_CASE("A8 row 4: chance breaks the limits about 27 times in ten thousand, and Western Electric's four about 1 in 92") {
    std::mt19937_64 chance{23};
    std::normal_distribution<double> normal;
    int beyond = 0, signals = 0;
    double runs = 0;
    std::vector<Mark> window;
    constexpr int many = 300'000;
    for (int i = 0; i < many; ++i) {
        window.push_back(marks({normal(chance)})[0]);
        if (window.size() > longestRule) window.erase(window.begin());
        beyond += brokenAtLast(window, {Rule::beyond_limits}).empty() ? 0 : 1;
        if (brokenAtLast(window, westernElectric()).empty()) continue;
        // Champ and Woodall, Technometrics 29 (1987): 91.75 points until the first signal.
        ++signals;
        window.clear();
    }
    runs = static_cast<double>(many) / signals;
    CHECK(beyond > 0.0024 * many);
    CHECK(beyond < 0.0030 * many);
    CHECK(runs == Approx(91.75).epsilon(0.03));
}
