// Charts by what they promise: equal sizes are the textbook's formulas, unequal ones are fair, limits stay, a live chart
// is the same as one drawn at once.
#include <cmath>
#include <random>

#include <catch2/catch.hpp>

#include "database/errors.h"
#include "quality/chart.h"
#include "quality/published.h"

using namespace quality;

namespace {

template <class F>
std::string refusal(F attempt) {
    try {
        attempt();
    } catch (const db::Refusal& r) {
        return r.code;
    }
    return {};
}

std::vector<std::vector<double>> byChance(std::uint64_t seed, std::size_t groups, std::size_t least, std::size_t most) {
    std::mt19937_64 chance{seed};
    std::normal_distribution<double> normal{40, 3};
    std::uniform_int_distribution<std::size_t> size{least, most};
    std::vector<std::vector<double>> all(groups);
    for (auto& group : all) {
        group.resize(size(chance));
        for (auto& x : group) x = normal(chance);
    }
    return all;
}

void checkSame(const Limits& a, const Limits& b) {
    CHECK(a.lower == Approx(b.lower).margin(1e-12));
    CHECK(a.centre == Approx(b.centre));
    CHECK(a.upper == Approx(b.upper));
    CHECK(a.sigma == Approx(b.sigma));
}

const Base given{.centre = 40, .sigma = 3};

}  // namespace

TEST_CASE("A8 row 4: for equal sizes the limits are those of A2, D3, D4 and of A3, B3, B4") {
    for (const std::size_t n : {2U, 5U, 8U, 14U}) {
        const auto groups = published::measuredAll(byChance(n, 30, n, n));
        double mean = 0, range = 0, deviation = 0;
        for (const auto& s : groups) {
            mean += s.mean / 30;
            range += s.range / 30;
            deviation += s.deviation / 30;
        }
        const auto& c = constants(static_cast<int>(n));
        const auto ranges = drawn({.kind = ChartKind::xbar_r}, estimated(ChartKind::xbar_r, groups), groups);
        checkSame(ranges.points()[7].main.limits, limitsByRange(mean, range, c).mean);
        checkSame(ranges.points()[7].second->limits, limitsByRange(mean, range, c).spread);
        const auto deviations = drawn({.kind = ChartKind::xbar_s}, estimated(ChartKind::xbar_s, groups), groups);
        checkSame(deviations.points()[7].main.limits, limitsByDeviation(mean, deviation, c).mean);
        checkSame(deviations.points()[7].second->limits, limitsByDeviation(mean, deviation, c).spread);
    }
}

TEST_CASE("A8 row 4: subgroups of different sizes have limits of their own, and the sigma is fair") {
    const auto groups = published::measuredAll(byChance(99, 4000, 2, 9));
    for (const auto kind : {ChartKind::xbar_r, ChartKind::xbar_s}) {
        const auto base = estimated(kind, groups);
        CHECK(base.sigma == Approx(3).epsilon(0.02));
        CHECK(base.centre == Approx(40).epsilon(0.002));
        CHECK(base.values > base.subgroups);
        const auto chart = drawn({.kind = kind}, base, groups);
        for (std::size_t i = 0; i < 40; ++i) {
            const auto& point = chart.points()[i];
            CHECK(point.main.limits.upper == Approx(base.centre + 3 * base.sigma / std::sqrt(groups[i].size)));
            CHECK(point.second->limits.lower >= 0);
        }
    }
}

TEST_CASE("A8 row 4: single values have 2.66 average moving ranges, and their moving ranges 3.267") {
    const std::vector<double> values{10, 12, 11, 13, 12, 10, 11, 14};
    const auto groups = published::measuredAll(published::inGroups(values, 1));
    const auto base = estimated(ChartKind::i_mr, groups);
    const auto chart = drawn({.kind = ChartKind::i_mr}, base, groups);
    const auto average = 12.0 / 7;  // 2 1 2 1 2 1 3
    CHECK(base.centre == Approx(11.625));
    CHECK_FALSE(chart.points()[0].second);
    CHECK(chart.points()[1].second->value == 2);
    // The table's 2.660 is 3 / 1.128, of a rounded d2.
    CHECK((chart.points()[3].main.limits.upper - 11.625) / average == Approx(2.660).margin(0.0015));
    CHECK(published::printed(chart.points()[3].second->limits.upper / average, 3) == "3.267");
    CHECK(chart.points()[3].second->limits.centre == Approx(average));
    CHECK(chart.points()[3].second->limits.lower == 0);
}

TEST_CASE("A8 row 4: the degrees of freedom of sigma are those by which the estimate really varies") {
    for (const auto kind : {ChartKind::xbar_r, ChartKind::xbar_s, ChartKind::i_mr}) {
        double sum = 0, squares = 0, freedom = 0;
        constexpr int many = 3000;
        for (std::uint64_t i = 0; i < many; ++i) {
            const auto single = kind == ChartKind::i_mr;
            const auto base = estimated(kind, published::measuredAll(byChance(i + 1, 20, single ? 1 : 3, single ? 1 : 6)));
            sum += base.sigma;
            squares += base.sigma * base.sigma;
            freedom += base.freedom / many;
        }
        const auto mean = sum / many, variation = std::sqrt(squares / many - mean * mean) / mean;
        CHECK(mean == Approx(3).epsilon(0.02));
        CHECK(1 / (2 * variation * variation) == Approx(freedom).epsilon(0.1));
    }
}

TEST_CASE("A8 row 4: counts: limits follow the size, and are cut where a count cannot be") {
    const Base half{.centre = 0.5};
    CHECK(limitsOfCount(ChartKind::p, half, 4).upper == 1);
    CHECK(limitsOfCount(ChartKind::p, half, 4).lower == 0);
    CHECK(limitsOfCount(ChartKind::np, half, 4).upper == 4);
    CHECK(limitsOfCount(ChartKind::np, half, 100).upper == Approx(65));
    CHECK(limitsOfCount(ChartKind::p, half, 100).lower == Approx(0.35));
    CHECK(limitsOfCount(ChartKind::c, {.centre = 16}, 100).upper == Approx(28));
    CHECK(limitsOfCount(ChartKind::u, {.centre = 16}, 4).upper == Approx(22));
    // Nothing was ever defective: the first that is stands out.
    Chart none{{.kind = ChartKind::p}, {.centre = 0}};
    CHECK(none.append(counted(0, 50)).empty());
    CHECK(none.append(counted(1, 50)).size() == 1);
}

TEST_CASE("A8 row 4: p of unequal samples is all defective pieces by all pieces") {
    const std::vector<Subgroup> groups{counted(2, 10), counted(30, 90)};
    CHECK(estimated(ChartKind::p, groups).centre == Approx(0.32));
    CHECK(estimated(ChartKind::np, groups).centre == Approx(0.32));
    CHECK(estimated(ChartKind::u, groups).centre == Approx(0.32));
    CHECK(estimated(ChartKind::c, groups).centre == Approx(16));
}

TEST_CASE("A8 row 4: EWMA's limits are those of the closed form, and with lambda 1 it is the chart of means") {
    Chart chart{{.kind = ChartKind::ewma, .lambda = 0.3, .reach = 2.9}, given};
    Chart one{{.kind = ChartKind::ewma, .lambda = 1}, given}, means{{.kind = ChartKind::xbar_r}, given};
    const auto groups = published::measuredAll(byChance(4, 30, 4, 4));
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (auto* each : {&chart, &one, &means}) each->append(groups[i]);
        const auto error = 3 / 2.0 * std::sqrt(0.3 / 1.7 * (1 - std::pow(0.7, 2.0 * static_cast<double>(i + 1))));
        CHECK(chart.points()[i].main.limits.upper == Approx(40 + 2.9 * error));
        CHECK(one.points()[i].main.value == Approx(means.points()[i].main.value));
        CHECK(one.points()[i].main.limits.lower == Approx(means.points()[i].main.limits.lower));
    }
}

TEST_CASE("A8 row 4: CUSUM finds a shift down as well, is the same in any unit, and begins ahead where told") {
    std::vector<double> values(12, 40);
    for (std::size_t i = 4; i < values.size(); ++i) values[i] = 36.4;  // 1.2 sigmas below
    const Design design{.kind = ChartKind::cusum};
    const auto groups = published::measuredAll(published::inGroups(values, 1));
    const auto chart = drawn(design, given, groups);
    REQUIRE_FALSE(chart.signals().empty());
    CHECK(chart.signals()[0].second);
    CHECK(chart.signals()[0].points.front() == 4);
    CHECK(chart.signals()[0].points.back() == 11);
    CHECK(shiftedMean(design, chart, 1).value() == Approx(36.4));
    for (auto& x : values) x *= 25.4;
    const auto other = drawn(design, {.centre = 40 * 25.4, .sigma = 3 * 25.4}, published::measuredAll(published::inGroups(values, 1)));
    CHECK(other.points().back().second->value == Approx(chart.points().back().second->value));
    CHECK(drawn({.kind = ChartKind::cusum, .headStart = 2.5}, given, groups).points()[0].main.value == Approx(2));
    Chart calm{design, given};
    calm.append(groups[0]);
    CHECK_FALSE(shiftedMean(design, calm, 1));
}

TEST_CASE("A8 row 4: neighbours of an EWMA are not independent: it knows its limits alone") {
    Chart chart{{.kind = ChartKind::ewma, .rules = nelson(), .lambda = 0.1}, given};
    for (int i = 0; i < 9; ++i) CHECK(chart.append(measured(std::vector{40.1})).empty());
    Chart silent{{.kind = ChartKind::ewma, .rules = {}}, given};
    CHECK(silent.append(measured(std::vector{400.0})).empty());
}

TEST_CASE("A8 row 4: limits stay until the chart is given others, and its runs begin again with them") {
    Chart chart{{.kind = ChartKind::i_mr}, given};
    std::size_t signals = 0;
    for (int i = 0; i < 7; ++i) signals += chart.append(measured(std::vector{41.0})).size();
    CHECK(signals == 0);
    chart.restart({.centre = 35, .sigma = 10});
    for (int i = 0; i < 7; ++i) signals += chart.append(measured(std::vector{41.0})).size();
    CHECK(signals == 0);
    CHECK(chart.points()[6].main.limits.centre == 40);
    CHECK(chart.points()[7].main.limits.centre == 35);
    CHECK_FALSE(chart.points()[7].second);
    const auto eighth = chart.append(measured(std::vector{41.0}));
    REQUIRE(eighth.size() == 1);
    CHECK(eighth[0].rule == Rule::eight_one_side);
    CHECK(eighth[0].points.front() == 7);
    CHECK(eighth[0].points.back() == 14);
}

TEST_CASE("A8 row 4: the spread signals by its own rules and its own limits") {
    Chart chart{{.kind = ChartKind::xbar_r}, given};
    const auto found = chart.append(measured(std::vector<double>{20, 60}));
    REQUIRE(found.size() == 1);
    CHECK(found[0].second);
    CHECK(found[0].points == std::vector<std::size_t>{0});
    Chart deaf{{.kind = ChartKind::xbar_r, .spreadRules = {}}, given};
    CHECK(deaf.append(measured(std::vector<double>{20, 60})).empty());
}

TEST_CASE("A8 row 4: a hundred thousand subgroups one by one: the same as the last alone, and an estimate as of all") {
    std::mt19937_64 chance{41};
    std::normal_distribution<double> normal{40, 3};
    const Design design{.rules = nelson(), .spreadRules = nelson()};
    Chart chart{design, given};
    Estimate live{ChartKind::xbar_r};
    std::vector<Subgroup> groups;
    std::vector<double> values(5);
    std::size_t signals = 0;
    for (int i = 0; i < 100'000; ++i) {
        for (auto& x : values) x = normal(chance);
        groups.push_back(measured(values));
        live.add(groups.back());
        signals += chart.append(groups.back()).size();
    }
    CHECK(chart.points().size() == 100'000);
    CHECK(chart.signals().size() == signals);
    CHECK(live.base().sigma == Approx(3).epsilon(0.005));
    CHECK(live.base().centre == estimated(ChartKind::xbar_r, groups).centre);
    // What the last points say depends on no more than the longest rule before them.
    const std::size_t tail = 500, from = groups.size() - tail;
    const auto late = drawn(design, given, std::span{groups}.subspan(from));
    std::size_t compared = 0;
    for (const auto& signal : chart.signals()) {
        if (signal.points.back() < from + longestRule) continue;
        ++compared;
        bool found = false;
        for (const auto& other : late.signals())
            found = found || (other.rule == signal.rule && other.second == signal.second &&
                              other.points.front() + from == signal.points.front() && other.points.back() + from == signal.points.back());
        CHECK(found);
    }
    CHECK(compared > 0);
}

TEST_CASE("equal values have no deviation at all, whatever they are") {
    for (const double value : {10.1, 0.1, 1e9 + 0.3, -7.7}) {
        const auto s = measured(std::vector<double>(7, value));
        CHECK(s.mean == value);
        CHECK(s.deviation == 0);
        CHECK(s.range == 0);
    }
    // Digits that differ only far behind the first are not lost.
    CHECK(measured(std::vector{1e9 + 1, 1e9 + 2, 1e9 + 3}).deviation == Approx(1));
}

TEST_CASE("A8 row 4: what makes no chart is refused with its reason, and adds nothing") {
    const auto add = [](ChartKind kind, Subgroup s) {
        return refusal([&] { drawn({.kind = kind}, measures(kind) ? given : Base{.centre = 0.5}, std::vector{s}); });
    };
    const auto one = measured(std::vector{1.0}), two = measured(std::vector{1.0, 2.0});
    CHECK(add(ChartKind::xbar_r, one) == "quality.subgroup.few");
    CHECK(add(ChartKind::xbar_s, one) == "quality.subgroup.few");
    CHECK(add(ChartKind::i_mr, two) == "quality.subgroup.single");
    CHECK(add(ChartKind::ewma, {}) == "quality.subgroup.empty");
    CHECK(add(ChartKind::xbar_s, measured(std::vector<double>(1001, 1))) == "quality.subgroup.many");
    CHECK(add(ChartKind::p, {.size = 5, .count = 6}) == "quality.subgroup.defective");
    CHECK(add(ChartKind::u, {.size = 5, .count = 6}).empty());
    CHECK(refusal([] { measured({}); }) == "quality.subgroup.empty");
    CHECK(refusal([] { measured(std::vector{1, std::nan("")}); }) == "quality.subgroup.value");
    CHECK(refusal([] { counted(-1, 5); }) == "quality.subgroup.count");
    CHECK(refusal([] { counted(1, 0); }) == "quality.subgroup.size");
    CHECK(refusal([&] { estimated(ChartKind::xbar_r, std::vector{two}); }) == "quality.base.few");
    CHECK(refusal([&] { estimated(ChartKind::i_mr, std::vector{one, one}); }) == "quality.base.spread");
    CHECK(refusal([&] { estimated(ChartKind::ewma, std::vector{one, two}); }) == "quality.base.mixed");
    CHECK(refusal([&] { estimated(ChartKind::cusum, std::vector{two, one}); }) == "quality.base.mixed");
    CHECK(refusal([] { Chart{{.kind = ChartKind::p}, {.centre = 1.5}}; }) == "quality.base.centre");
    CHECK(refusal([] { Chart{{.kind = ChartKind::ewma, .lambda = 0}, given}; }) == "quality.chart.weights");
    CHECK(refusal([] { Chart{{.kind = ChartKind::cusum, .headStart = 6}, given}; }) == "quality.chart.weights");
    Chart chart{{}, given};
    CHECK_THROWS(chart.append(one));
    CHECK(chart.points().empty());
}
