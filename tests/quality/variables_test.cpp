#include <cmath>
#include <random>
#include <vector>

#include <catch2/catch.hpp>

#include "quality/acceptance.h"
#include "quality/variables.h"

using namespace quality;

namespace {

Percent limit(std::string_view text) {
    Percent read;
    fromText(text, read);
    return read;
}

VariablePlan of(char letter, std::string_view aql, Severity severity = Severity::normal) {
    return tableVariablePlan(letter, limit(aql), severity);
}

constexpr std::string_view letters = "BCDEFGHIJKLMNP";

}  // namespace

TEST_CASE("A8 row 2: letters and plans by variables, their arrows followed") {
    CHECK(variableLetter(5'000, Level::II) == 'L');
    CHECK(variableLetter(300, Level::II) == 'H');
    CHECK(variableLetter(450, Level::II) == 'I');
    CHECK(variableLetter(2, Level::S3) == 'B');
    CHECK(variableLetter(8, Level::S1) == 'B');
    CHECK(variableLetter(3'000'000, Level::III) == 'P');
    CHECK(variableLetter(1'000, Level::III) == 'K');

    const auto plan = variablePlan(5'000, Level::II, limit("1.5"), Severity::normal);
    CHECK(plan.letter == 'L');
    CHECK(plan.size == 75);
    CHECK(plan.k == Approx(1.84097).margin(5e-6));
    CHECK(plan.most == Approx(0.0317));
    // One limit tighter is the column to the left.
    CHECK(of('L', "1.5", Severity::tightened) == of('L', "1.0"));
    CHECK(of('L', "0.10", Severity::tightened).most == Approx(0.00225));
    CHECK(of('L', "1.5", Severity::reduced).size == 25);
    CHECK(of('L', "1.5", Severity::discontinued) == of('L', "1.5", Severity::tightened));
    // Arrows: to letter C, E and F.
    CHECK(of('B', "1.0").letter == 'C');
    CHECK(of('B', "0.10").size == 7);
    CHECK(of('B', "0.10", Severity::tightened).size == 10);
    CHECK(of('B', "4.0").size == 3);
    CHECK(of('B', "0.10", Severity::reduced).letter == 'H');
    CHECK(isVariableLimit(limit("10")));
    CHECK_FALSE(isVariableLimit(limit("0.065")));
    CHECK_FALSE(isVariableLimit(limit("15")));

    const auto all = variablePlan(6, Level::II, limit("0.10"), Severity::normal);
    CHECK(all.all);
    CHECK(all.size == 6);
}

TEST_CASE("A8 row 2: the printed constants k of the standard") {
    // Single limit, form 1, normal inspection.
    CHECK(of('D', "1.0").k == Approx(1.53).margin(0.006));
    CHECK(of('F', "1.0").k == Approx(1.72).margin(0.006));
    CHECK(of('F', "2.5").k == Approx(1.41).margin(0.006));
    CHECK(of('J', "0.65").k == Approx(2.03).margin(0.02));
    CHECK(of('K', "1.0").k == Approx(1.93).margin(0.02));
}

TEST_CASE("A8 row 2: every plan grows stricter with tightened inspection and looser with the limit") {
    for (const auto letter : letters) {
        for (const auto severity : {Severity::normal, Severity::tightened, Severity::reduced}) {
            double before = 0;
            std::int64_t sizeBefore = 0;
            for (const auto aql : variableLimits()) {
                INFO(letter << ' ' << toText(aql) << ' ' << static_cast<int>(severity));
                const auto plan = tableVariablePlan(letter, aql, severity);
                if (plan.size == sizeBefore) CHECK(plan.most > before);  // not over an arrow
                CHECK(fractionBeyond(plan.k, plan.size) == Approx(plan.most));
                before = plan.most, sizeBefore = plan.size;
            }
        }
        for (const auto aql : variableLimits()) {
            const auto normal = tableVariablePlan(letter, aql, Severity::normal);
            const auto tightened = tableVariablePlan(letter, aql, Severity::tightened);
            INFO(letter << ' ' << toText(aql));
            if (normal.size == tightened.size) CHECK(tightened.k > normal.k);
        }
    }
    CHECK(variableLimits().size() == 11);
}

TEST_CASE("A8 row 2: one limit is judged by k, two by the estimated fraction outside") {
    // Five values with mean 195 and deviation 8.80: the example of MIL-STD-414, upper limit 209, Q = 1.59.
    const std::vector<double> values{197, 188, 184, 205, 201};
    const auto plan = of('D', "1.0");
    auto said = judge(plan, {{}, 209.0}, values);
    CHECK(said.mean == Approx(195));
    CHECK(said.deviation == Approx(8.803).margin(0.001));
    CHECK(*said.upperQuality == Approx(1.590).margin(0.001));
    CHECK(said.decision == Decision::accept);
    CHECK_FALSE(said.lowerQuality);
    CHECK(said.aboveUpper <= plan.most);
    CHECK(judge(plan, {{}, 208.0}, values).decision == Decision::reject);

    // With a lower limit of 180 too the example estimates 0.66 % and 2.19 % outside, and allows 3.33 %.
    said = judge(plan, {180.0, 209.0}, values);
    CHECK(*said.lowerQuality == Approx(1.704).margin(0.001));
    CHECK(said.outside() == Approx(said.belowLower + said.aboveUpper));
    CHECK(fractionBeyond(1.70, 5) == Approx(0.0066).margin(0.00005));
    CHECK(fractionBeyond(1.59, 5) == Approx(0.0219).margin(0.00005));
    CHECK(plan.most == Approx(0.0333));
    CHECK(said.decision == Decision::accept);
    // Each side alone would pass.
    const Tolerance tight{181.3, 208.7};
    CHECK(judge(plan, {tight.lower, {}}, values).decision == Decision::accept);
    CHECK(judge(plan, {{}, tight.upper}, values).decision == Decision::accept);
    CHECK(judge(plan, tight, values).decision == Decision::reject);
}

TEST_CASE("A8 row 2: a mean beyond its limit, equal values and a lot that is measured wholly") {
    const auto plan = of('D', "1.0");
    const auto beyond = judge(plan, {{}, 10.0}, std::vector<double>{11, 12, 13, 12, 11});
    CHECK(beyond.decision == Decision::reject);
    CHECK(beyond.aboveUpper > 0.9);
    const std::vector<double> equal{5, 5, 5, 5, 5};
    CHECK(judge(plan, {4.0, 5.0}, equal).decision == Decision::accept);
    CHECK(judge(plan, {4.0, 4.9}, equal).decision == Decision::reject);
    const VariablePlan all{'D', 2, 1.5, 0.01, true};
    CHECK(judge(all, {4.0, 6.0}, std::vector<double>{4, 6}).decision == Decision::accept);
    CHECK(judge(all, {4.0, 6.0}, std::vector<double>{4, 6.1}).decision == Decision::reject);
}

TEST_CASE("A8 row 2: the estimated fraction is the true one on average, whatever the sample") {
    // It is the estimate without bias: known answer for the normal distribution beyond 1.5 deviations, 6.681 %.
    for (const int n : {3, 5, 10, 35}) {
        std::mt19937_64 random{11};
        std::normal_distribution<double> any{0, 1};
        double sum = 0;
        constexpr int samples = 60'000;
        const VariablePlan plan{'D', n, 1, 0.01};
        for (int s = 0; s < samples; ++s) {
            std::vector<double> values(static_cast<std::size_t>(n));
            for (auto& value : values) value = any(random);
            sum += judge(plan, {{}, 1.5}, values).aboveUpper;
        }
        INFO(n);
        CHECK(sum / samples == Approx(0.066807).margin(0.0015));
        for (const auto fraction : {0.001, 0.0227, 0.1}) {
            CHECK(fractionBeyond(distanceFor(fraction, n), n) == Approx(fraction));
        }
    }
}

TEST_CASE("A8 row 2: the chance of acceptance, and that a plan by variables does what one by attributes does") {
    // Drawn: how often a lot with a fraction p beyond its limit is accepted.
    const auto plan = of('F', "2.5");
    std::mt19937_64 random{2};
    std::normal_distribution<double> any{0, 1};
    constexpr int samples = 40'000;
    int accepts = 0;
    for (int s = 0; s < samples; ++s) {
        std::vector<double> values(static_cast<std::size_t>(plan.size));
        for (auto& value : values) value = any(random);
        accepts += accepted(judge(plan, {{}, 1.2815516}, values).decision) ? 1 : 0;  // 10 % lie beyond
    }
    CHECK(accepts / static_cast<double>(samples) == Approx(acceptByVariables(plan, 0.1)).margin(0.01));
    CHECK(acceptByVariables(plan, 0) == 1);
    CHECK(acceptByVariables(plan, 1) == 0);

    // Lots of 3 201 to 10 000, level II, limit 1.5: 75 measured pieces are worth 200:7/8.
    const auto large = of('L', "1.5");
    const SinglePlan pieces{'L', 200, 7, 8};
    for (const auto p : {0.005, 0.013, 0.02, 0.05, 0.064, 0.08})
        CHECK(acceptByVariables(large, p) == Approx(outlook(pieces, p).accept()).margin(0.1));
    for (const auto letter : letters)
        for (const auto aql : variableLimits()) {
            INFO(letter << ' ' << toText(aql));
            double before = 1;
            for (const auto times : {0.5, 1.0, 2.0, 4.0, 8.0}) {
                const auto now = acceptByVariables(tableVariablePlan(letter, aql, Severity::normal),
                                                   times * static_cast<double>(aql.millionths) / 1e6);
                CHECK(now < before);
                before = now;
            }
        }
}

TEST_CASE("A8 row 2: values that are not normal are told from normal ones") {
    std::mt19937_64 random{4};
    std::normal_distribution<double> normal{10, 2};
    std::exponential_distribution<double> skew{1};
    int doubtful = 0, found = 0;
    constexpr int samples = 2'000;
    for (int s = 0; s < samples; ++s) {
        std::vector<double> good(25), bad(25);
        for (auto& value : good) value = normal(random);
        for (auto& value : bad) value = skew(random);
        doubtful += *normality(good) < 0.05 ? 1 : 0;
        found += *normality(bad) < 0.05 ? 1 : 0;
    }
    CHECK(doubtful / static_cast<double>(samples) == Approx(0.05).margin(0.015));
    CHECK(found / static_cast<double>(samples) > 0.85);
    CHECK_FALSE(normality(std::vector<double>{1, 2, 3, 4, 5, 6, 7}));
    CHECK_FALSE(normality(std::vector<double>(20, 3.0)));
    std::vector<double> outlier{1, 2, 3, 4, 5, 6, 7, 1e9};
    CHECK(*normality(outlier) < 0.001);
}
