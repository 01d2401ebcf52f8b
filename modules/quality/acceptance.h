// How well a plan tells good lots from bad ones: the operating characteristic and what follows from it.
#pragma once
#include <cstdint>
#include <optional>

#include "quality/sampling.h"

namespace quality {

// binomial: pieces of a long run; hypergeometric: pieces of one lot; poisson: nonconformities, of which a piece may
// have many (the quality is then nonconformities for a piece).
BOOST_DEFINE_ENUM_CLASS(Chance, binomial, hypergeometric, poisson)

// Where samples come from. With hypergeometric the quality is rounded to whole pieces of the lot; it needs a lot.
struct Origin {
    Chance chance = Chance::binomial;
    std::optional<std::int64_t> lot;  // none: so large that the sample does not count
};

// Chances of the ways a lot can end, at a quality p (0.01 = one in a hundred). A marginal lot is an accepted one.
struct Outlook {
    double acceptFirst = 0, acceptSecond = 0, second = 0;  // second: another sample is taken
    double accept() const { return acceptFirst + acceptSecond; }
};
Outlook outlook(const SinglePlan&, double p, const Origin& = {});
Outlook outlook(const DoublePlan&, double p, const Origin& = {});

// The quality whose lots are accepted with that chance: at 0.95 what a producer needs, at 0.10 what a customer gets now
// and then.
double qualityAccepted(const SinglePlan&, double chance, const Origin& = {});
double qualityAccepted(const DoublePlan&, double chance, const Origin& = {});

// Average number of pieces in the samples of a lot, where no sample is broken off.
double averageSample(const SinglePlan&, double p, const Origin& = {});
double averageSample(const DoublePlan&, double p, const Origin& = {});

// With rejected lots sorted wholly and what is found replaced by good pieces: what leaves on average, at its worst, and
// how many pieces of a lot are looked at on average. The last needs a lot.
double averageOutgoing(const SinglePlan&, double p, const Origin& = {});
double averageOutgoing(const DoublePlan&, double p, const Origin& = {});
struct WorstOutgoing {
    double p = 0, outgoing = 0;
};
WorstOutgoing worstOutgoing(const SinglePlan&, const Origin& = {});
WorstOutgoing worstOutgoing(const DoublePlan&, const Origin& = {});
double averageInspected(const SinglePlan&, double p, const Origin&);
double averageInspected(const DoublePlan&, double p, const Origin&);

// In the long run of switching between normal and tightened inspection, neither reduced nor stopped: from the chances
// that each accepts a lot.
double acceptBySwitching(double normal, double tightened);
// In the long run of skipping lots, from the chance that an inspected lot is accepted.
double acceptBySkipping(const SkipRule&, double inspected);

}  // namespace quality
