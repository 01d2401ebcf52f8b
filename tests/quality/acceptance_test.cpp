#include <cmath>

#include <catch2/catch.hpp>

#include "quality/acceptance.h"

using namespace quality;

namespace {

const SinglePlan one{'L', 200, 7, 8};             // lot 3 201 to 10 000, level II, limit 1.5
const DoublePlan two{'L', 125, 3, 7, 8, 9, true};  // the double plan for the same

constexpr std::string_view letters = "ABCDEFGHJKLMNPQR";
constexpr Severity severities[] = {Severity::normal, Severity::tightened, Severity::reduced};

// Every plan of the tables in pieces, up to a limit of 10 per cent.
template <class Act>
void forEachPlan(Act act) {
    for (const auto severity : severities)
        for (const auto letter : letters)
            for (const auto aql : limits())
                if (aql <= percent(10)) act(letter, aql, severity);
}

double binomial(std::int64_t n, std::int64_t most, double p) {
    double term = std::pow(1 - p, static_cast<double>(n)), sum = 0;
    for (std::int64_t k = 0; k <= most; ++k) {
        sum += term;
        term *= static_cast<double>(n - k) / static_cast<double>(k + 1) * p / (1 - p);
    }
    return sum;
}

}  // namespace

TEST_CASE("A8 row 1: the chance of acceptance is the sum of the chances of what may be found") {
    for (const auto p : {0.001, 0.013, 0.03, 0.064, 0.2})
        CHECK(outlook(one, p).accept() == Approx(binomial(200, 7, p)));
    // The points that the curves of single and double plans of this letter share.
    CHECK(outlook(one, 0.064).accept() == Approx(0.054).margin(0.015));
    CHECK(outlook(two, 0.064).accept() == Approx(0.054).margin(0.015));
    CHECK(outlook(one, 0.013).accept() > 0.975);
    CHECK(outlook(two, 0.013).accept() > 0.975);
    // 13:0/1 of pieces of a lot of 20 with 2 bad: 18 over 13 of 20 over 13 = 7 * 6 / (20 * 19).
    CHECK(outlook(SinglePlan{'E', 13, 0, 1}, 0.1, {Chance::hypergeometric, 20}).accept() == Approx(42.0 / 380));
    // No nonconformity where 0.8 are expected, and at most one.
    CHECK(outlook(SinglePlan{'D', 8, 0, 1}, 0.1, {Chance::poisson, {}}).accept() == Approx(std::exp(-0.8)));
    CHECK(outlook(SinglePlan{'D', 8, 1, 2}, 0.1, {Chance::poisson, {}}).accept() == Approx(1.8 * std::exp(-0.8)));
    // A lot in the gap of reduced inspection is accepted.
    CHECK(outlook(SinglePlan{'L', 80, 2, 5}, 0.03).accept() == Approx(binomial(80, 4, 0.03)));
}

TEST_CASE("A8 row 1: two samples are the single plans they are made of") {
    for (const auto p : {0.005, 0.02, 0.04, 0.08}) {
        double accept = binomial(125, 3, p), second = 0;
        for (int found = 4; found <= 6; ++found) {
            const auto chance = binomial(125, found, p) - binomial(125, found - 1, p);
            second += chance;
            accept += chance * binomial(125, 8 - found, p);
        }
        CHECK(outlook(two, p).accept() == Approx(accept));
        CHECK(outlook(two, p).second == Approx(second));
        CHECK(averageSample(two, p) == Approx(125 * (1 + second)));
        CHECK(averageSample(one, p) == 200);
    }
}

TEST_CASE("A8 row 1: every curve begins at one, falls and ends at nothing") {
    forEachPlan([](char letter, Percent aql, Severity severity) {
        INFO(letter << ' ' << toText(aql) << ' ' << static_cast<int>(severity));
        const auto single = tablePlan(letter, aql, severity);
        const auto twice = tableDoublePlan(letter, aql, severity);
        CHECK(outlook(single, 0).accept() == 1);
        CHECK(outlook(twice, 0).accept() == 1);
        CHECK(outlook(single, 1).accept() == Approx(0).margin(1e-12));
        CHECK(outlook(twice, 1).accept() == Approx(0).margin(1e-12));
        double before = 1, beforeTwice = 1;
        for (int n = 1; n <= 30; ++n) {
            const auto p = std::min(1.0, n / 3.0 / static_cast<double>(single.size));
            const auto now = outlook(single, p).accept(), nowTwice = outlook(twice, p).accept();
            CHECK(now <= before + 1e-12);
            CHECK(nowTwice <= beforeTwice + 1e-12);
            CHECK(nowTwice >= -1e-12);
            before = now, beforeTwice = nowTwice;
        }
    });
}

TEST_CASE("A8 row 1: the double plan accepts about as the single plan does, with a smaller sample for good lots") {
    forEachPlan([](char letter, Percent aql, Severity severity) {
        const auto single = tablePlan(letter, aql, severity);
        const auto twice = tableDoublePlan(letter, aql, severity);
        if (!twice.second || single.size < 20) return;  // few pieces cannot be matched well
        INFO(letter << ' ' << toText(aql) << ' ' << static_cast<int>(severity));
        const auto expected = static_cast<double>(aql.millionths) / 1e6;
        const auto most = severity == Severity::reduced ? 0.2 : 0.09;  // the gaps are of different width
        for (const auto times : {0.5, 1.0, 2.0, 4.0, 6.0}) {
            const auto p = expected * times;
            CHECK(std::abs(outlook(single, p).accept() - outlook(twice, p).accept()) < most);
        }
        CHECK(averageSample(twice, expected / 4) < static_cast<double>(single.size));
    });
}

TEST_CASE("A8 row 1: the quality that is accepted with a chance has that chance") {
    forEachPlan([](char letter, Percent aql, Severity severity) {
        INFO(letter << ' ' << toText(aql) << ' ' << static_cast<int>(severity));
        const auto single = tablePlan(letter, aql, severity);
        const auto twice = tableDoublePlan(letter, aql, severity);
        for (const auto chance : {0.95, 0.5, 0.1}) {
            CHECK(outlook(single, qualityAccepted(single, chance)).accept() == Approx(chance));
            CHECK(outlook(twice, qualityAccepted(twice, chance)).accept() == Approx(chance));
        }
    });
    // 13:0/1: 0.95 = (1 - p)^13.
    CHECK(qualityAccepted(SinglePlan{'E', 13, 0, 1}, 0.95) == Approx(1 - std::pow(0.95, 1.0 / 13)));
}

TEST_CASE("A8 row 1: tightened asks more than normal and reduced less, everywhere in the tables") {
    forEachPlan([](char letter, Percent aql, Severity) {
        INFO(letter << ' ' << toText(aql));
        const auto p = static_cast<double>(aql.millionths) / 1e6;
        const auto accept = [&](Severity s) { return outlook(tablePlan(letter, aql, s), p).accept(); };
        CHECK(accept(Severity::tightened) < accept(Severity::normal) + 1e-12);
        CHECK(accept(Severity::normal) < accept(Severity::reduced) + 1e-12);
        CHECK(accept(Severity::normal) > 0.85);  // a source at the limit passes most lots
    });
}

TEST_CASE("A8 row 1: one large lot is as a long run, and few bad pieces as rare nonconformities") {
    const Origin large{Chance::hypergeometric, 1'000'000}, rare{Chance::poisson, {}};
    for (const auto p : {0.01, 0.03, 0.05}) {
        CHECK(outlook(one, p, large).accept() == Approx(outlook(one, p).accept()).margin(1e-3));
        CHECK(outlook(two, p, large).accept() == Approx(outlook(two, p).accept()).margin(1e-3));
    }
    const SinglePlan many{'R', 2'000, 3, 4};
    CHECK(outlook(many, 0.002).accept() == Approx(outlook(many, 0.002, rare).accept()).margin(1e-3));
    // A lot that is inspected wholly is accepted by what is in it.
    const SinglePlan all{'E', 13, 1, 2, true};
    CHECK(outlook(all, 1.0 / 13, {Chance::hypergeometric, 13}).accept() == 1);
    CHECK(outlook(all, 2.0 / 13, {Chance::hypergeometric, 13}).accept() == 0);
}

TEST_CASE("A8 row 1: what leaves after sorting, at its worst, and how much is looked at") {
    const Origin run{Chance::binomial, 5'000};
    for (const auto p : {0.005, 0.02, 0.05}) {
        const auto pa = outlook(one, p).accept();
        CHECK(averageOutgoing(one, p) == Approx(p * pa));
        CHECK(averageOutgoing(one, p, run) == Approx(p * pa * 4'800 / 5'000));
        CHECK(averageInspected(one, p, run) == Approx(200 + (1 - pa) * 4'800));
        const auto ways = outlook(two, p);
        CHECK(averageInspected(two, p, run) ==
              Approx(125 * ways.acceptFirst + 250 * ways.acceptSecond + 5'000 * (1 - ways.accept())));
        // What is not looked at leaves as it came.
        CHECK(averageOutgoing(one, p, run) == Approx(p * (1 - averageInspected(one, p, run) / 5'000)));
        CHECK(averageOutgoing(two, p, run) == Approx(p * (1 - averageInspected(two, p, run) / 5'000)));
    }
    const auto worst = worstOutgoing(one);
    const auto worstTwice = worstOutgoing(two, run);
    for (int n = 1; n < 200; ++n) {
        CHECK(averageOutgoing(one, n * 0.0005) <= worst.outgoing + 1e-9);
        CHECK(averageOutgoing(two, n * 0.0005, run) <= worstTwice.outgoing + 1e-9);
    }
    CHECK(worst.outgoing == Approx(averageOutgoing(one, worst.p)));
    // Dodge and Romig: y / n, and 0.3679 / n where nothing is accepted; y of 2 is 1.372.
    const Origin rare{Chance::poisson, {}};
    CHECK(worstOutgoing(SinglePlan{'K', 125, 0, 1}, rare).outgoing == Approx(0.3679 / 125).epsilon(1e-3));
    CHECK(worstOutgoing(SinglePlan{'K', 125, 2, 3}, rare).outgoing == Approx(1.372 / 125).epsilon(1e-3));
}
