// What an order is made by from its release on; asked before it is released, also by who adds it.
#pragma once
#include "engineering/engineering.h"
#include "production/order.h"

namespace production {

struct MakeBy {
    ItemId item;
    SiteId site;
    Quantity quantity;
    std::optional<Date> startsOn;
    std::string revision, alternate, serial;  // revision '': the one in force
};
// The day whose bill, routing and papers count: the first day of work, today at the earliest.
Date dayOf(const db::Read&, SiteId, const std::optional<Date>& startsOn);
std::string revisionOf(const db::Read&, const MakeBy&);
// Bill and routing, life cycle, standard cost, and the account of work in process.
void checkRelease(const db::Read&, const MakeBy&, db::Reasons&);

}  // namespace production
