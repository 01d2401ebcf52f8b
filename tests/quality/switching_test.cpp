#include <cmath>
#include <random>

#include <catch2/catch.hpp>

#include "quality/acceptance.h"

using namespace quality;

namespace {

LotResult lot(char result, int points = 0) {
    return {result == 'a' ? Decision::accept : result == 'm' ? Decision::marginal : Decision::reject, points};
}
// a accepted, m accepted in the gap, r rejected; without points.
Switching played(std::string_view results, Switching state = {}) {
    for (const auto result : results) state = after(state, lot(result));
    return state;
}
Switching in(Severity severity) { return {severity, {}, 0, 0, 0}; }

}  // namespace

TEST_CASE("A8 row 1: two of five or fewer rejected lots tighten, five accepted relax") {
    CHECK(played("arar").severity == Severity::tightened);  // the case of flow E1
    CHECK(played("rr").severity == Severity::tightened);
    CHECK(played("raaar").severity == Severity::tightened);
    CHECK(played("raaaar").severity == Severity::normal);  // the first of six counts no more
    CHECK(played("raaaarr").severity == Severity::tightened);
    CHECK(played("arar" "aaaa").severity == Severity::tightened);
    CHECK(played("arar" "aaaar" "aaaa").severity == Severity::tightened);
    CHECK(played("arar" "aaaaa") == Switching{});  // what was before is forgotten
    CHECK(played("arar" "aaaaa" "r").severity == Severity::normal);
    CHECK(played("arar").recent.empty());
}

TEST_CASE("A8 row 1: five rejected in one time of tightened inspection stop it until the source is put right") {
    CHECK(played("rrrr", in(Severity::tightened)).severity == Severity::tightened);
    CHECK(played("raraararaar", in(Severity::tightened)).severity == Severity::discontinued);
    CHECK(played("rrrraaaaa" "rr" "rrrr", in(Severity::tightened)).severity == Severity::tightened);
    const auto stopped = played("rrrrr", in(Severity::tightened));
    CHECK(stopped == in(Severity::discontinued));
    CHECK(played("aaaaaaaa", stopped) == stopped);
    CHECK(resume(stopped) == in(Severity::tightened));
    CHECK(resume(Switching{}) == Switching{});
}

TEST_CASE("A8 row 1: a score of 30 reduces, where it is wanted and production is steady") {
    Switching state;
    for (int n = 0; n < 9; ++n) state = after(state, lot('a', 3));
    CHECK(state.score == 27);
    CHECK(after(state, lot('a', 2)).severity == Severity::normal);
    CHECK(after(state, lot('a', 3)) == in(Severity::reduced));
    CHECK(after(state, lot('a', 0)).score == 0);
    CHECK(after(state, lot('r', 0)).score == 0);
    auto ready = lot('a', 3);
    ready.steady = false;
    CHECK(after(state, ready).severity == Severity::normal);
    CHECK(after(after(state, ready), lot('a', 3)).severity == Severity::reduced);
    ready = lot('a', 3);
    ready.reducedWanted = false;
    CHECK(after(state, ready).severity == Severity::normal);
}

TEST_CASE("A8 row 1: reduced inspection ends with a rejection, a lot in the gap or unsteady production") {
    CHECK(played("aaaaaaaaaaaa", in(Severity::reduced)).severity == Severity::reduced);
    CHECK(played("r", in(Severity::reduced)) == Switching{});
    CHECK(played("m", in(Severity::reduced)) == Switching{});
    auto unsteady = lot('a');
    unsteady.steady = false;
    CHECK(after(in(Severity::reduced), unsteady) == Switching{});
    auto unwanted = lot('a');
    unwanted.reducedWanted = false;
    CHECK(after(in(Severity::reduced), unwanted) == Switching{});
}

TEST_CASE("A8 row 1: switching accepts in the long run what its chain of states says") {
    for (const auto& [normal, tightened] : {std::pair{0.95, 0.85}, {0.8, 0.6}, {0.6, 0.5}}) {
        std::mt19937_64 random{7};
        std::uniform_real_distribution<double> any{0, 1};
        Switching state;
        constexpr int lots = 400'000;
        int good = 0;
        for (int n = 0; n < lots; ++n) {
            const bool accept = any(random) < (state.severity == Severity::normal ? normal : tightened);
            good += accept ? 1 : 0;
            state = after(state, lot(accept ? 'a' : 'r'));
            state.rejectedTightened = 0;  // the chain knows no stop
        }
        INFO(normal << ' ' << tightened);
        CHECK(static_cast<double>(good) / lots == Approx(acceptBySwitching(normal, tightened)).margin(0.004));
    }
    CHECK(acceptBySwitching(1, 1) == 1);
    CHECK(acceptBySwitching(0.2, 0) == 0);
    CHECK(acceptBySwitching(0.7, 0.7) == Approx(0.7));
}

TEST_CASE("A8 row 1: lots are skipped only after enough good ones, about all but one in so many") {
    const SkipRule rule{10, 4};
    for (std::uint64_t n = 0; n < 100; ++n) {
        CHECK(mustInspect(rule, 9, Severity::normal, n));
        CHECK(mustInspect(rule, 50, Severity::tightened, n));
        CHECK(mustInspect(rule, 50, Severity::discontinued, n));
        CHECK(mustInspect({10, 1}, 50, Severity::normal, n));
    }
    int inspected = 0;
    for (std::uint64_t n = 0; n < 40'000; ++n) inspected += mustInspect(rule, 10, Severity::reduced, n) ? 1 : 0;
    CHECK(std::abs(inspected - 10'000) < 400);
    CHECK(acceptedInRowAfter(12, Decision::accept) == 13);
    CHECK(acceptedInRowAfter(12, Decision::reject) == 0);
}

TEST_CASE("A8 row 1: skipping accepts in the long run what Dodge's formula says") {
    const SkipRule rule{6, 3};
    for (const auto chance : {0.9, 0.7}) {
        std::mt19937_64 random{3};
        std::uniform_real_distribution<double> any{0, 1};
        constexpr std::uint64_t lots = 400'000;
        int good = 0, row = 0;
        for (std::uint64_t n = 0; n < lots; ++n) {
            if (!mustInspect(rule, row, Severity::normal, n)) {
                ++good;
                continue;
            }
            const auto decision = any(random) < chance ? Decision::accept : Decision::reject;
            good += accepted(decision) ? 1 : 0;
            row = acceptedInRowAfter(row, decision);
        }
        CHECK(good / static_cast<double>(lots) == Approx(acceptBySkipping(rule, chance)).margin(0.004));
    }
    CHECK(acceptBySkipping({10, 1}, 0.8) == Approx(0.8));
}
