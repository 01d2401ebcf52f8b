// Capability: indices, intervals and parts per million, and what cannot be said.
#include <cmath>
#include <random>

#include <catch2/catch.hpp>

#include "database/errors.h"
#include "quality/capability.h"
#include "quality/normal.h"
#include "quality/published.h"

using namespace quality;
using published::printed;

namespace {

std::string refusal(const Specification& spec, const Process& p, double confidence = 0.95) {
    try {
        capabilityOf(spec, p, confidence);
    } catch (const db::Refusal& r) {
        return r.code;
    }
    return {};
}

const Process middling{.count = 100, .mean = 10, .within = 1, .freedom = 80, .overall = 1.25};

}  // namespace

TEST_CASE("A8 row 5: the flow width's Cp is the book's 1.192") {
    const auto data = published::folder();
    if (data.empty()) return;
    auto table = published::table(data + "textbook/montgomery_flow_width.csv");
    std::vector<std::vector<double>> groups(table["x1"].size());
    for (const auto* name : {"x1", "x2", "x3", "x4", "x5"})
        for (std::size_t i = 0; i < groups.size(); ++i) groups[i].push_back(table[name][i]);
    const Specification spec{1.00, 1.50, 2.00};
    const auto process = processOf(ChartKind::xbar_r, groups, spec);
    CHECK(process.count == 125);
    const auto c = capabilityOf(spec, process);
    CHECK(printed(c.cp->value, 3) == "1.192");
    CHECK(c.cpk.value == c.cpu->value);
    CHECK(c.observed.total() == 0);
}

TEST_CASE("A8 row 5: the piston rings' indices and intervals are those that qcc prints") {
    const auto data = published::folder();
    if (data.empty()) return;
    auto groups = published::inGroups(published::table(data + "qcc/pistonrings.txt")["diameter"], 5);
    groups.resize(25);
    const Specification spec{73.95, 74.0, 74.05};
    auto process = processOf(ChartKind::xbar_r, groups, spec);
    // qcc takes one sigma for everything, and one degree of freedom less than values.
    process.freedom = process.count - 1;
    process.overall = process.within;
    const auto c = capabilityOf(spec, process);
    CHECK(printed(c.cp->value, 3) == "1.703");
    CHECK(printed(c.cp->lower, 3) == "1.491");
    CHECK(printed(c.cp->upper, 3) == "1.915");
    CHECK(printed(c.cpl->value, 3) == "1.743");
    CHECK(printed(c.cpu->value, 3) == "1.663");
    CHECK(printed(c.cpk.value, 3) == "1.663");
    CHECK(printed(c.cpk.lower, 3) == "1.448");
    CHECK(printed(c.cpk.upper, 3) == "1.878");
    CHECK(printed(c.cpm->value, 3) == "1.691");
    // 1.480 and 1.902 there: it leaves a square out of Boyles' degrees of freedom, which the test below decides.
    CHECK(c.cpm->lower == Approx(1.480).margin(0.003));
    CHECK(c.cpm->upper == Approx(1.902).margin(0.003));
    // Its one-sided indices have bounds of 95 % each: the ends of an interval of 90 %.
    const auto each = capabilityOf(spec, process, 0.90);
    CHECK(printed(each.cpl->lower, 3) == "1.555");
    CHECK(printed(each.cpl->upper, 3) == "1.932");
    CHECK(printed(each.cpu->lower, 3) == "1.483");
    CHECK(printed(each.cpu->upper, 3) == "1.844");
}

TEST_CASE("A8 row 5: within and overall spread give Cp and Pp, the nearer limit Cpk and Ppk") {
    const auto c = capabilityOf({7, std::nullopt, 16}, middling);
    CHECK(c.cp->value == Approx(1.5));
    CHECK(c.cpl->value == Approx(1));
    CHECK(c.cpu->value == Approx(2));
    CHECK(c.cpk.value == Approx(1));
    CHECK(c.pp->value == Approx(1.2));
    CHECK(c.ppk.value == Approx(0.8));
    // The target is the middle: tau = sqrt(1.25^2 + 1.5^2).
    CHECK(c.cpm->value == Approx(9 / (6 * std::sqrt(1.25 * 1.25 + 1.5 * 1.5))));
    CHECK(c.expectedWithin.below == Approx(1349.898));
    CHECK(c.expectedWithin.above == Approx(1e6 * normalAbove(6)));
    CHECK(c.expectedOverall.below == Approx(1e6 * normalBelow(-2.4)));
    CHECK(c.cpk.lower == Approx(1 - 1.959964 * std::sqrt(1.0 / 900 + 1.0 / 160)));
}

TEST_CASE("A8 row 5: with one limit there is Cpk and no Cp, and Cpm only about a target") {
    const auto upper = capabilityOf({std::nullopt, std::nullopt, 13}, middling);
    CHECK_FALSE(upper.cp);
    CHECK_FALSE(upper.pp);
    CHECK_FALSE(upper.cpl);
    CHECK_FALSE(upper.cpm);
    CHECK(upper.cpk.value == Approx(1));
    CHECK(upper.ppk.value == Approx(0.8));
    CHECK(upper.expectedWithin.below == 0);
    CHECK(upper.expectedWithin.total() == Approx(1349.898));
    const auto lower = capabilityOf({7, 10, std::nullopt}, middling);
    CHECK_FALSE(lower.cpu);
    CHECK(lower.cpk.value == Approx(1));
    CHECK(lower.cpm->value == Approx(0.8));
}

TEST_CASE("A8 row 5: values beyond a limit are counted for each side") {
    const std::vector<std::vector<double>> groups{{1, 2, 3, 4}, {2, 3, 4, 5}, {2, 2, 3, 9}};
    const auto p = processOf(ChartKind::xbar_s, groups, {2, std::nullopt, 4});
    CHECK(p.below == 1);
    CHECK(p.above == 2);
    const auto c = capabilityOf({2, std::nullopt, 4}, p);
    CHECK(c.observed.below == Approx(1e6 / 12));
    CHECK(c.observed.total() == Approx(3e6 / 12));
}

TEST_CASE("A8 row 5: what cannot be said is refused with its reason") {
    CHECK(refusal({}, middling) == "quality.capability.limits");
    CHECK(refusal({5, std::nullopt, 5}, middling) == "quality.capability.order");
    CHECK(refusal({std::nan(""), std::nullopt, 5}, middling) == "quality.capability.order");
    CHECK(refusal({5, 4, 6}, middling) == "quality.capability.target");
    CHECK(refusal({5, std::nan(""), 6}, middling) == "quality.capability.target");
    auto process = middling;
    process.within = 0;
    CHECK(refusal({5, 6, 7}, process) == "quality.capability.flat");
    process = middling;
    process.count = 1;
    CHECK(refusal({5, 6, 7}, process) == "quality.capability.few");
    CHECK(refusal({5, 6, 7}, middling, 1) == "quality.capability.confidence");
    CHECK(refusal({5, 6, 7}, middling, 0) == "quality.capability.confidence");
    CHECK(refusal({5, 6, 7}, middling).empty());
}

TEST_CASE("A8 row 5: an interval of 90 % holds the true index nine times in ten") {
    std::mt19937_64 chance{7};
    std::normal_distribution<double> normal{20, 0.5};
    const Specification spec{18, std::nullopt, 22};
    const auto truth = 4 / (6 * 0.5);
    constexpr int many = 2000;
    int cp = 0, cpk = 0, pp = 0;
    for (int i = 0; i < many; ++i) {
        std::vector<std::vector<double>> groups(20, std::vector<double>(5));
        for (auto& group : groups)
            for (auto& x : group) x = normal(chance);
        const auto c = capabilityOf(spec, processOf(ChartKind::xbar_r, groups, spec), 0.90);
        const auto holds = [&](const Index& index) { return index.lower <= truth && truth <= index.upper ? 1 : 0; };
        cp += holds(*c.cp);
        pp += holds(*c.pp);
        cpk += holds(*c.cpu);
    }
    CHECK(cp > 0.88 * many);
    CHECK(cp < 0.92 * many);
    CHECK(pp > 0.88 * many);
    CHECK(pp < 0.92 * many);
    CHECK(cpk > 0.88 * many);
    CHECK(cpk < 0.92 * many);
}

TEST_CASE("A8 row 5: an interval of 90 % holds the true Cpm nine times in ten, also far from the target") {
    std::mt19937_64 chance{13};
    std::normal_distribution<double> normal{20.7, 0.5};
    const Specification spec{18, 20, 22};
    const auto truth = 4 / (6 * std::hypot(0.5, 0.7));
    constexpr int many = 2000;
    int held = 0;
    for (int i = 0; i < many; ++i) {
        std::vector<std::vector<double>> groups(30, std::vector<double>(5));
        for (auto& group : groups)
            for (auto& x : group) x = normal(chance);
        const auto cpm = *capabilityOf(spec, processOf(ChartKind::xbar_s, groups, spec), 0.90).cpm;
        held += cpm.lower <= truth && truth <= cpm.upper ? 1 : 0;
    }
    CHECK(held > 0.88 * many);
    CHECK(held < 0.92 * many);
}

TEST_CASE("A8 row 5: the indices know no unit: inches give what millimetres give") {
    std::mt19937_64 chance{11};
    std::normal_distribution<double> normal{50, 2};
    for (int i = 0; i < 50; ++i) {
        std::vector<std::vector<double>> metric(12, std::vector<double>(4)), inches = metric;
        for (std::size_t g = 0; g < metric.size(); ++g)
            for (std::size_t k = 0; k < 4; ++k) {
                metric[g][k] = normal(chance);
                inches[g][k] = metric[g][k] / 25.4;
            }
        const Specification mm{43, 51, 58}, in{43 / 25.4, 51 / 25.4, 58 / 25.4};
        const auto a = capabilityOf(mm, processOf(ChartKind::xbar_s, metric, mm));
        const auto b = capabilityOf(in, processOf(ChartKind::xbar_s, inches, in));
        CHECK(a.cpk.value == Approx(b.cpk.value).epsilon(1e-9));
        CHECK(a.ppk.upper == Approx(b.ppk.upper).epsilon(1e-9));
        CHECK(a.cpm->value == Approx(b.cpm->value).epsilon(1e-9));
        CHECK(a.expectedOverall.total() == Approx(b.expectedOverall.total()).epsilon(1e-6));
        CHECK(a.cpk.value <= a.cp->value);
    }
}
