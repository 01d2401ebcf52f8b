// The failure sweep of every action: whatever statement fails, nothing is changed; and doctor agrees at the end.
#include <set>

#include "support/life.h"
#include "support/sweep.h"

using namespace test;

TEST_CASE("an action that fails at any statement changes nothing, every action") {
    World firm{flows};
    std::set<std::string> swept;
    for (const auto& step : life()) {
        INFO(step.action << " " << step.args);
        swept.insert(step.action);
        if (!happensHere(step)) continue;
        const auto args = filled(firm, step.args);
        const auto hand = handOf(firm, step);
        CHECK(sweep(firm, step.action, args, hand.actor, hand.circumstances) > 0);
    }
    for (const auto* action : allActions().all()) {
        INFO(action->name << " has no step in this test");
        CHECK(swept.count(action->name) == 1);
    }
    for (const auto& complaint : firm.complaints()) FAIL_CHECK(complaint);
}
