// Sampling by attributes: ISO 2859-1 = ANSI/ASQ Z1.4. Letter and plan from the tables, the decision on a lot, and the
// rules by which one lot after another changes what is asked of the next. How well a plan tells good from bad lots is
// in acceptance.h. Nothing here reads or writes records.
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <string>

#include <boost/describe.hpp>

#include "shared/money.h"

namespace quality {

using namespace tl;

// ---- Plans --------------------------------------------------------------------------------------------------

// General and special levels of inspection.
BOOST_DEFINE_ENUM_CLASS(Level, I, II, III, S1, S2, S3, S4)
// discontinued: nothing more is accepted until the source has been put right; its plans are the tightened ones.
BOOST_DEFINE_ENUM_CLASS(Severity, normal, tightened, reduced, discontinued)

// All acceptable quality limits of the tables, 0.01 to 1000, from the best: per cent nonconforming up to 10, beyond
// that nonconformities in 100 pieces.
std::span<const Percent> limits();
bool isLimit(Percent);

// A to R without I and O, and S, which only tightened inspection comes to. Every lot of one piece or more has one.
char codeLetter(std::int64_t lot, Level);

// What to take and when to decide. Fewer than `reject` and more than `accept` is a gap that only reduced inspection
// has: the lot is accepted, and the next one is inspected normally.
struct SinglePlan {
    char letter = 'A';  // whose sample it is: another than asked for where the table has an arrow
    std::int64_t size = 0;
    int accept = 0, reject = 1;
    bool all = false;  // the sample would be the lot or more: every piece is inspected
    bool operator==(const SinglePlan&) const = default;
};
BOOST_DESCRIBE_STRUCT(SinglePlan, (), (letter, size, accept, reject, all))
// The table's cell with its arrow followed, without regard to a lot. The limit must be one of limits().
SinglePlan tablePlan(char letter, Percent limit, Severity);
SinglePlan singlePlan(std::int64_t lot, Level, Percent limit, Severity);

// Two samples of one size; the numbers of the second are for both together.
struct DoublePlan {
    char letter = 'A';
    std::int64_t size = 0;  // of each sample; of the only one where there is no second
    int accept1 = 0, reject1 = 1, accept2 = 0, reject2 = 1;
    bool second = false;  // the table sends to the single plan where it accepts nothing, and for two pieces
    bool all = false;
    bool operator==(const DoublePlan&) const = default;
};
BOOST_DESCRIBE_STRUCT(DoublePlan, (), (letter, size, accept1, reject1, accept2, reject2, second, all))
DoublePlan tableDoublePlan(char letter, Percent limit, Severity);
DoublePlan doublePlan(std::int64_t lot, Level, Percent limit, Severity);

// marginal: accepted in the gap of reduced inspection.
BOOST_DEFINE_ENUM_CLASS(Decision, accept, marginal, reject, more)
inline bool accepted(Decision d) { return d == Decision::accept || d == Decision::marginal; }
Decision decide(const SinglePlan&, std::int64_t found);
Decision decideFirst(const DoublePlan&, std::int64_t found);       // `more`: take the second sample
Decision decideSecond(const DoublePlan&, std::int64_t foundInBoth);

// ---- Switching ----------------------------------------------------------------------------------------------

// What one source's lots of one item have come to. All of it can be kept in columns; the start is the default.
struct Switching {
    Severity severity = Severity::normal;
    // Normal: the last five lots since it began, oldest first, a = accepted, r = rejected. Else empty.
    std::string recent;
    int acceptedInRow = 0;      // since this severity began or the last rejection
    int rejectedTightened = 0;  // all in this time of tightened inspection, not only in a row
    int score = 0;              // normal: the switching score
    bool operator==(const Switching&) const = default;
};
BOOST_DESCRIBE_STRUCT(Switching, (), (severity, recent, acceptedInRow, rejectedTightened, score))

// One lot's first inspection; a lot that is offered again does not count.
struct LotResult {
    Decision decision = Decision::accept;
    int points = 0;  // of the switching score: pointsOf
    // Production runs steadily and whoever is responsible wants reduced inspection.
    bool steady = true, reducedWanted = true;
};
// Towards reduced inspection: 3 where two or more would be accepted and the lot passes one limit tighter too, 2 where
// none or one would be accepted and it is, else 0, which sets the score back. `found` in the first sample; with a
// double plan 3 where that alone accepts.
int pointsOf(const SinglePlan&, Percent limit, std::int64_t found);
int pointsOf(const DoublePlan&, Percent limit, std::int64_t found);

inline constexpr int scoreToReduce = 30, acceptedToRelax = 5, rejectedToStop = 5;
// What holds for the next lot:
// normal -> tightened: two of five or fewer lots in a row rejected. tightened -> normal: five in a row accepted;
// -> discontinued: five rejected before that. normal -> reduced: score of 30, steady and wanted. reduced -> normal: a
// rejection, a marginal lot, or production no longer steady. discontinued stays until resume().
Switching after(Switching, const LotResult&);
// The source has been put right: tightened inspection begins anew.
Switching resume(Switching);

// ---- Skipping lots ------------------------------------------------------------------------------------------

// Dodge's SkP-2: after `qualify` lots in a row accepted, only about one lot in `every` is inspected until one is
// rejected. every 1: none is skipped.
struct SkipRule {
    int qualify = 10;
    int every = 1;
};
// `drawn`: a number of the lot that no supplier can choose, such as its id; whether it is picked is the same each time.
bool mustInspect(const SkipRule&, int acceptedInRow, Severity, std::uint64_t drawn);
// The lots accepted in a row after this inspected one.
int acceptedInRowAfter(int acceptedInRow, Decision);

}  // namespace quality
