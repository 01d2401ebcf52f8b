// Between a delivery and all that a complaint is linked to.
#pragma once
#include "quality/complaint.h"

namespace quality {

// Of a lot, and of all that it is made of on every level.
std::vector<Linked> workBehind(const db::Read&, LotId);   // operations, people, machines, inspections in process
std::vector<Linked> goodsBehind(const db::Read&, LotId);  // inspections, receipts, suppliers
std::vector<LotId> stillSomewhere(const db::Read&, LotId);  // of them those that lie here or were sent; it comes first
// What else was made of it or of what it is made of, and is at other customers.
std::vector<AlsoSent> sentToOthers(const db::Read&, LotId, PartyId complaining);

}  // namespace quality
