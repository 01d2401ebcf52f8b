// How orders end.
#pragma once
#include "production/order.h"

namespace production {

// What is left in process goes to the variances it belongs to, with one entry; see production.h for how.
struct Shared {
    std::vector<Variance> variances;
    std::optional<JournalEntryId> entry;
};
Shared shareOut(db::Tx&, WorkOrderId);
// The order ends: what is set aside is free, its supply brings no more. The promises are settled.
void end(db::Tx&, WorkOrderId, OrderState);
// Finished, or cancelled where nothing was reported: whatever fits. For a sale that is called off.
OrderEnded stopMaking(db::Tx&, WorkOrderId, const std::string& reason);
bool canStopMaking(const OrderFacts&);
// Adds a reason while somebody is at work on it.
void checkNobodyAtWork(const db::Read&, const OrderFacts&, db::Reasons&);

}  // namespace production
