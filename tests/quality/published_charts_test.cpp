// Control charts against the results printed with their data (05-quality of the public sets).
#include <algorithm>

#include <catch2/catch.hpp>

#include "quality/chart.h"
#include "quality/published.h"

using namespace quality;
using published::printed;

namespace {

// Points that are out of their limits, counted from 1 as books do.
std::vector<int> out(const std::vector<Point>& points, std::size_t from = 0) {
    std::vector<int> all;
    for (auto i = from; i < points.size(); ++i)
        if (points[i].main.out()) all.push_back(static_cast<int>(i) + 1);
    return all;
}

std::vector<Subgroup> countedAll(const std::vector<double>& counts, const std::vector<double>& sizes) {
    REQUIRE(counts.size() == sizes.size());
    std::vector<Subgroup> all;
    for (std::size_t i = 0; i < counts.size(); ++i) all.push_back(counted(counts[i], sizes[i]));
    return all;
}

std::vector<Subgroup> firstOf(const std::vector<Subgroup>& all, std::size_t many) {
    REQUIRE(all.size() >= many);
    return {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(many)};
}

const std::vector<Subgroup>& pistonRings(const std::string& data) {
    static const auto all = published::measuredAll(published::inGroups(published::table(data + "qcc/pistonrings.txt")["diameter"], 5));
    REQUIRE(all.size() == 40);
    return all;
}

}  // namespace

TEST_CASE("A8 row 4: piston rings: limits of 25 subgroups judge the next 15 and find 37 to 39") {
    const auto data = published::folder();
    if (data.empty()) return;
    const auto& rings = pistonRings(data);
    const auto base = estimated(ChartKind::xbar_r, firstOf(rings, 25));
    CHECK(printed(base.centre, 5) == "74.00118");
    CHECK(printed(base.sigma * constants(5).d2, 5) == "0.02276");
    CHECK(printed(base.sigma, 6) == "0.009785");
    const auto chart = drawn({}, base, rings);
    const auto& limits = chart.points()[30].main.limits;
    CHECK(printed(limits.lower, 5) == "73.98805");
    CHECK(printed(limits.upper, 4) == "74.0143");
    CHECK(out(chart.points()) == std::vector{37, 38, 39});
    // The fifth digit of the published upper limit comes from averages that were rounded before; exactly it is 74.014304.
    const auto rounded = limitsByRange(74.00118, 0.02276, constants(5)).mean;
    CHECK(printed(rounded.lower, 5) == "73.98805");
    CHECK(printed(rounded.upper, 5) == "74.01431");
}

TEST_CASE("A8 row 4: piston rings by standard deviation: the numbers that qcc prints") {
    const auto data = published::folder();
    if (data.empty()) return;
    const auto& rings = pistonRings(data);
    const auto base = estimated(ChartKind::xbar_s, firstOf(rings, 25));
    CHECK(printed(base.sigma * constants(5).c4, 9) == "0.009240037");
    CHECK(printed(base.sigma, 9) == "0.009829977");
    const auto chart = drawn({.kind = ChartKind::xbar_s}, base, rings);
    const auto& point = chart.points()[0];
    CHECK(printed(point.main.limits.upper, 3) == "74.014");
    CHECK(printed(point.main.limits.lower, 3) == "73.988");
    CHECK(printed(point.second->limits.upper, 5) == "0.01930");
    CHECK(point.second->limits.lower == 0);
}

TEST_CASE("A8 row 4: orange juice: the p chart of 30 samples finds 15 and 23") {
    const auto data = published::folder();
    if (data.empty()) return;
    auto table = published::table(data + "qcc/orangejuice.txt");
    const auto trial = firstOf(countedAll(table["D"], table["size"]), 30);
    const auto base = estimated(ChartKind::p, trial);
    CHECK(printed(base.centre, 4) == "0.2313");
    const auto chart = drawn({.kind = ChartKind::p}, base, trial);
    CHECK(printed(chart.points()[0].main.limits.lower, 4) == "0.0524");
    CHECK(printed(chart.points()[0].main.limits.upper, 4) == "0.4102");
    CHECK(out(chart.points()) == std::vector{15, 23});
    const auto numbers = drawn({.kind = ChartKind::np}, estimated(ChartKind::np, trial), trial);
    CHECK(out(numbers.points()) == std::vector{15, 23});
    CHECK(numbers.points()[0].main.limits.upper == Approx(50 * chart.points()[0].main.limits.upper).epsilon(1e-12));
}

TEST_CASE("A8 row 4: circuits: the c chart of 26 samples finds 6 and 20") {
    const auto data = published::folder();
    if (data.empty()) return;
    auto table = published::table(data + "qcc/circuit.txt");
    const auto trial = firstOf(countedAll(table["x"], table["size"]), 26);
    const auto base = estimated(ChartKind::c, trial);
    CHECK(printed(base.centre, 2) == "19.85");
    const auto chart = drawn({.kind = ChartKind::c}, base, trial);
    CHECK(printed(chart.points()[0].main.limits.lower, 2) == "6.48");
    CHECK(printed(chart.points()[0].main.limits.upper, 4) == "33.2109");
    CHECK(out(chart.points()) == std::vector{6, 20});
    // The book prints 33.22, from the centre it had rounded.
    const auto rounded = limitsOfCount(ChartKind::c, {.centre = 19.85}, 1);
    CHECK(printed(rounded.lower, 2) == "6.48");
    CHECK(printed(rounded.upper, 2) == "33.22");
}

TEST_CASE("A8 row 4: personal computers: the u chart of five a sample") {
    const auto data = published::folder();
    if (data.empty()) return;
    auto table = published::table(data + "qcc/pcmanufact.txt");
    const auto all = countedAll(table["x"], table["size"]);
    const auto base = estimated(ChartKind::u, all);
    CHECK(printed(base.centre, 2) == "1.93");
    const auto chart = drawn({.kind = ChartKind::u}, base, all);
    CHECK(printed(chart.points()[0].main.limits.lower, 2) == "0.07");
    CHECK(printed(chart.points()[0].main.limits.upper, 2) == "3.79");
    CHECK(out(chart.points()).empty());
}

TEST_CASE("A8 row 4: flow width: the limits of a book's rounded constants, and those of exact ones beside them") {
    const auto data = published::folder();
    if (data.empty()) return;
    auto table = published::table(data + "textbook/montgomery_flow_width.csv");
    std::vector<std::vector<double>> groups(table["x1"].size());
    for (const auto* name : {"x1", "x2", "x3", "x4", "x5"})
        for (std::size_t i = 0; i < groups.size(); ++i) groups[i].push_back(table[name][i]);
    REQUIRE(groups.size() == 25);
    const auto all = published::measuredAll(groups);
    const auto base = estimated(ChartKind::xbar_r, all);
    const auto averageRange = base.sigma * constants(5).d2;
    CHECK(printed(base.centre, 4) == "1.5056");
    CHECK(printed(averageRange, 5) == "0.32521");
    // From the averages as the book prints them, by the constants that it prints.
    const auto book = limitsByRange(1.5056, 0.32521, {.d2 = 2.326, .A2 = 0.577, .D4 = 2.114});
    CHECK(printed(book.mean.upper, 5) == "1.69325");
    CHECK(printed(book.mean.lower, 5) == "1.31795");
    CHECK(printed(book.spread.upper, 5) == "0.68749");
    const auto chart = drawn({}, base, all);
    CHECK(chart.points()[0].main.limits.upper == Approx(book.mean.upper).margin(0.0001));
    CHECK(chart.points()[0].second->limits.upper == Approx(book.spread.upper).margin(0.0003));
    CHECK(out(chart.points()).empty());
}

TEST_CASE("A8 row 4: CUSUM of Montgomery's table 9.1: C+ is 5.28 at its first signal, 29, and the shift began after 22") {
    const auto data = published::folder();
    if (data.empty()) return;
    const auto values = published::table(data + "textbook/montgomery_table_9_1.csv")["x"];
    REQUIRE(values.size() == 30);
    const Design design{.kind = ChartKind::cusum};
    Chart chart{design, {.centre = 10, .sigma = 1}};
    std::vector<Signal> first;
    for (std::size_t i = 0; i < 29; ++i) first = chart.append(measured(std::vector{values[i]}));
    CHECK(chart.signals().size() == 1);
    REQUIRE(first.size() == 1);
    CHECK_FALSE(first[0].second);
    CHECK(first[0].points.back() + 1 == 29);
    CHECK(first[0].points.front() + 1 == 23);
    CHECK(printed(chart.points()[28].main.value, 2) == "5.28");
    CHECK(printed(chart.points()[1].second->value, 2) == "1.56");
    CHECK(printed(shiftedMean(design, chart, 1).value(), 2) == "11.25");
}

TEST_CASE("A8 row 4: EWMA of Montgomery's table 9.1: the first signal is 29") {
    const auto data = published::folder();
    if (data.empty()) return;
    const auto values = published::table(data + "textbook/montgomery_table_9_1.csv")["x"];
    const auto chart = drawn({.kind = ChartKind::ewma, .lambda = 0.1, .reach = 2.7}, {.centre = 10, .sigma = 1},
                             published::measuredAll(published::inGroups(values, 1)));
    REQUIRE_FALSE(chart.signals().empty());
    CHECK(chart.signals()[0].points == std::vector<std::size_t>{28});
    CHECK(printed(chart.points()[28].main.value, 4) == "10.6468");
    CHECK(printed(chart.points()[28].main.limits.upper, 4) == "10.6187");
}

TEST_CASE("A8 row 4: dyed cloth: a u chart whose samples differ in size has limits for each") {
    const auto data = published::folder();
    if (data.empty()) return;
    auto table = published::table(data + "qcc/dyedcloth.txt");
    const auto all = countedAll(table["x"], table["size"]);
    const auto chart = drawn({.kind = ChartKind::u}, estimated(ChartKind::u, all), all);
    // Montgomery's example 7.5: 153 defects in 107.5 units.
    CHECK(printed(chart.base().centre, 2) == "1.42");
    // The book goes on from there with the rounded number.
    const auto first = limitsOfCount(ChartKind::u, {.centre = 1.42}, 10);
    CHECK(printed(first.upper, 2) == "2.55");
    CHECK(printed(first.lower, 2) == "0.29");
    CHECK(chart.points()[0].main.limits.upper == Approx(first.upper).margin(0.005));
    CHECK(chart.points()[1].main.limits.upper > chart.points()[0].main.limits.upper);
    CHECK(chart.points()[2].main.limits.upper < chart.points()[0].main.limits.upper);
    CHECK(out(chart.points()).empty());
}
