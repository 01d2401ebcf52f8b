// The operating characteristic of single and double plans.
#include "quality/acceptance.h"

#include <algorithm>
#include <cmath>

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/hypergeometric.hpp>
#include <boost/math/distributions/poisson.hpp>

#include "database/errors.h"

namespace quality {
namespace {

// How likely so many are found in a sample; `before` of the lot are in a sample already, with `foundBefore` of its bad.
struct Draw {
    double p;
    const Origin& origin;

    std::int64_t lot() const {
        db::ensure(origin.lot.has_value() && *origin.lot > 0, "the chances of one lot need its size");
        return *origin.lot;
    }
    std::int64_t bad() const { return std::llround(p * static_cast<double>(lot())); }

    double atMost(std::int64_t found, std::int64_t size, std::int64_t before = 0, std::int64_t foundBefore = 0) const {
        if (found < 0) return 0;
        if (origin.chance == Chance::hypergeometric) return ofLot(found, size, lot() - before, bad() - foundBefore);
        if (p <= 0) return 1;
        if (origin.chance == Chance::poisson)
            return boost::math::cdf(boost::math::poisson{p * static_cast<double>(size)}, static_cast<double>(found));
        if (found >= size) return 1;
        return boost::math::cdf(boost::math::binomial{static_cast<double>(size), std::min(p, 1.0)},
                                static_cast<double>(found));
    }
    double exactly(std::int64_t found, std::int64_t size) const {
        return std::max(0.0, atMost(found, size) - atMost(found - 1, size));
    }

private:
    static double ofLot(std::int64_t found, std::int64_t size, std::int64_t pieces, std::int64_t badPieces) {
        const auto least = std::max<std::int64_t>(0, size + badPieces - pieces), most = std::min(size, badPieces);
        if (found >= most) return 1;
        if (found < least) return 0;
        const boost::math::hypergeometric among{static_cast<unsigned>(badPieces), static_cast<unsigned>(size),
                                                static_cast<unsigned>(pieces)};
        return boost::math::cdf(among, static_cast<unsigned>(found));
    }
};

// What of the lot was not looked at, where samples of that many were taken.
double unseen(const Origin& origin, double sampled) {
    if (!origin.lot) return 1;
    const auto lot = static_cast<double>(*origin.lot);
    return std::max(0.0, lot - sampled) / lot;
}

double sizeOf(const SinglePlan& plan) { return static_cast<double>(plan.size); }
double sizeOf(const DoublePlan& plan) { return static_cast<double>(plan.size); }

template <class Plan>
double sampleOf(const Plan& plan, double p, const Origin& origin) {
    return sizeOf(plan) * (1 + outlook(plan, p, origin).second);
}

template <class Plan>
double outgoingOf(const Plan& plan, double p, const Origin& origin) {
    const auto ways = outlook(plan, p, origin);
    return p * (ways.acceptFirst * unseen(origin, sizeOf(plan)) + ways.acceptSecond * unseen(origin, 2 * sizeOf(plan)));
}

template <class Plan>
double inspectedOf(const Plan& plan, double p, const Origin& origin) {
    db::ensure(origin.lot.has_value(), "how much of a lot is inspected needs its size");
    const auto ways = outlook(plan, p, origin);
    return sizeOf(plan) * (ways.acceptFirst + 2 * ways.acceptSecond) +
           static_cast<double>(*origin.lot) * (1 - ways.accept());
}

// Beyond it hardly a lot is accepted; as many bad as that are expected in one sample.
double hardlyAccepted(int reject, double size, Chance chance) {
    const auto many = (2.0 * reject + 30) / size;
    return chance == Chance::poisson ? many : std::min(1.0, many);
}
double hardlyAccepted(const SinglePlan& plan, Chance chance) {
    return hardlyAccepted(plan.reject, sizeOf(plan), chance);
}
double hardlyAccepted(const DoublePlan& plan, Chance chance) {
    return hardlyAccepted(plan.reject2, sizeOf(plan), chance);
}

// The curve falls, so halving finds the place.
template <class Plan>
double qualityOf(const Plan& plan, double chance, const Origin& origin) {
    constexpr int halvings = 60;
    double low = 0, high = hardlyAccepted(plan, origin.chance);
    for (int n = 0; n < halvings; ++n) {
        const auto middle = (low + high) / 2;
        (outlook(plan, middle, origin).accept() >= chance ? low : high) = middle;
    }
    return low;
}

// There is one maximum: it is looked for ever more finely around the best seen.
template <class Plan>
WorstOutgoing worstOf(const Plan& plan, const Origin& origin) {
    constexpr int steps = 200, rounds = 4;
    WorstOutgoing worst;
    double low = 0, high = hardlyAccepted(plan, origin.chance);
    for (int round = 0; round < rounds; ++round) {
        const auto step = (high - low) / steps;
        for (int n = 0; n <= steps; ++n) {
            const auto p = low + step * n;
            if (const auto out = outgoingOf(plan, p, origin); out > worst.outgoing) worst = {p, out};
        }
        low = std::max(0.0, worst.p - step);
        high = worst.p + step;
    }
    return worst;
}

}  // namespace

Outlook outlook(const SinglePlan& plan, double p, const Origin& origin) {
    return {Draw{p, origin}.atMost(plan.reject - 1, plan.size), 0, 0};
}

Outlook outlook(const DoublePlan& plan, double p, const Origin& origin) {
    const Draw draw{p, origin};
    if (!plan.second) return {draw.atMost(plan.reject1 - 1, plan.size), 0, 0};
    Outlook ways{draw.atMost(plan.accept1, plan.size), 0, 0};
    for (auto found = plan.accept1 + 1; found < plan.reject1; ++found) {
        const auto chance = draw.exactly(found, plan.size);
        ways.second += chance;
        const auto most = plan.reject2 - 1 - found;
        if (chance > 0) ways.acceptSecond += chance * draw.atMost(most, plan.size, plan.size, found);
    }
    return ways;
}

double qualityAccepted(const SinglePlan& plan, double chance, const Origin& origin) {
    return qualityOf(plan, chance, origin);
}
double qualityAccepted(const DoublePlan& plan, double chance, const Origin& origin) {
    return qualityOf(plan, chance, origin);
}
double averageSample(const SinglePlan& plan, double p, const Origin& origin) { return sampleOf(plan, p, origin); }
double averageSample(const DoublePlan& plan, double p, const Origin& origin) { return sampleOf(plan, p, origin); }
double averageOutgoing(const SinglePlan& plan, double p, const Origin& origin) { return outgoingOf(plan, p, origin); }
double averageOutgoing(const DoublePlan& plan, double p, const Origin& origin) { return outgoingOf(plan, p, origin); }
WorstOutgoing worstOutgoing(const SinglePlan& plan, const Origin& origin) { return worstOf(plan, origin); }
WorstOutgoing worstOutgoing(const DoublePlan& plan, const Origin& origin) { return worstOf(plan, origin); }
double averageInspected(const SinglePlan& plan, double p, const Origin& origin) { return inspectedOf(plan, p, origin); }
double averageInspected(const DoublePlan& plan, double p, const Origin& origin) { return inspectedOf(plan, p, origin); }

double acceptBySwitching(double normal, double tightened) {
    if (normal >= 1) return 1;
    if (tightened <= 0) return 0;  // it never comes back
    const auto four = std::pow(normal, 4), five = std::pow(tightened, 5);
    const auto lotsNormal = (2 - four) / ((1 - normal) * (1 - four));
    const auto lotsTightened = tightened >= 1 ? 5 : (1 - five) / ((1 - tightened) * five);
    return (lotsNormal * normal + lotsTightened * tightened) / (lotsNormal + lotsTightened);
}

double acceptBySkipping(const SkipRule& rule, double inspected) {
    const auto share = 1.0 / std::max(1, rule.every), qualified = std::pow(inspected, rule.qualify);
    return (share * inspected + (1 - share) * qualified) / (share + (1 - share) * qualified);
}

}  // namespace quality
