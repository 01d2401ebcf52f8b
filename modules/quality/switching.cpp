// What one lot's result changes for the next: normal, tightened, reduced or no more; and which lots are skipped.
#include <algorithm>

#include "quality/sampling.h"

namespace quality {
namespace {

constexpr std::size_t window = 5, rejectionsInWindow = 2;

Switching begin(Severity severity) { return {severity, {}, 0, 0, 0}; }

Switching afterNormal(Switching state, const LotResult& lot) {
    state.recent += accepted(lot.decision) ? 'a' : 'r';
    if (state.recent.size() > window) state.recent.erase(0, 1);
    if (std::ranges::count(state.recent, 'r') >= static_cast<std::ptrdiff_t>(rejectionsInWindow))
        return begin(Severity::tightened);
    state.score = accepted(lot.decision) && lot.points > 0 ? state.score + lot.points : 0;
    if (state.score >= scoreToReduce && lot.steady && lot.reducedWanted) return begin(Severity::reduced);
    return state;
}

Switching afterTightened(Switching state, const LotResult& lot) {
    if (state.acceptedInRow >= acceptedToRelax) return begin(Severity::normal);
    if (!accepted(lot.decision)) ++state.rejectedTightened;
    if (state.rejectedTightened >= rejectedToStop) return begin(Severity::discontinued);
    return state;
}

Switching afterReduced(const Switching& state, const LotResult& lot) {
    if (lot.decision != Decision::accept || !lot.steady || !lot.reducedWanted) return begin(Severity::normal);
    return state;
}

// Neighbouring numbers are to be picked as if they had nothing to do with each other (splitmix64).
std::uint64_t scattered(std::uint64_t number) {
    number += 0x9e3779b97f4a7c15;
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9;
    number = (number ^ (number >> 27)) * 0x94d049bb133111eb;
    return number ^ (number >> 31);
}

}  // namespace

Switching after(Switching state, const LotResult& lot) {
    if (state.severity == Severity::discontinued) return state;
    state.acceptedInRow = acceptedInRowAfter(state.acceptedInRow, lot.decision);
    switch (state.severity) {
        case Severity::tightened: return afterTightened(std::move(state), lot);
        case Severity::reduced: return afterReduced(state, lot);
        default: return afterNormal(std::move(state), lot);
    }
}

Switching resume(Switching state) {
    return state.severity == Severity::discontinued ? begin(Severity::tightened) : state;
}

bool mustInspect(const SkipRule& rule, int acceptedInRow, Severity severity, std::uint64_t drawn) {
    if (rule.every <= 1 || acceptedInRow < rule.qualify) return true;
    if (severity == Severity::tightened || severity == Severity::discontinued) return true;
    return scattered(drawn) % static_cast<std::uint64_t>(rule.every) == 0;
}

int acceptedInRowAfter(int acceptedInRow, Decision decision) { return accepted(decision) ? acceptedInRow + 1 : 0; }

}  // namespace quality
