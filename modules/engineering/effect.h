// The parts of a change order's effect, put together by effect().
#pragma once
#include "engineering/change_facts.h"

namespace engineering {

// The stock that a new revision leaves behind, order by order as it will be used.
EffectStock stockOf(const db::Read&, const ChangeFacts&, const ChangeItem&);
// Promises of the item itself that are still to be made good, and of what the work orders named bring.
void addPromises(const db::Read&, const EffectStock&, std::vector<EffectPromise>&);
// What the order sets, and what it does to all that the items go into.
void addCosts(const db::Read&, const std::vector<ChangeItem>&, Effect&);

}  // namespace engineering
