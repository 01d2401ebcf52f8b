// What was typed at this terminal for an inspection. What the company had not heard of when the inspection was read is
// added to its counts, so that nobody is asked for the same pieces again.
#pragma once
#include "app/terminal/quality/inspect_view.h"
#include "app/terminal/store.h"

namespace terminal::quality {

struct TypedHere {
    std::string requestId;
    int line = 0;
    std::vector<Reading> readings;
    int good = 0, bad = 0;  // pieces that were counted
};
// What waits and what was performed, the oldest first.
std::vector<TypedHere> typedHere(const Store&, tl::InspectionId);
// Those of them that the company has.
std::vector<std::string> heardOf(const db::Read&, const std::vector<TypedHere>&);
// Adds what view.heard does not name.
void addTyped(InspectionView&, const std::vector<TypedHere>&);

}  // namespace terminal::quality
