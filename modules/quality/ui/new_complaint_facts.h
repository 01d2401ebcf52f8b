// What the screen for a new complaint asks the company: all that a code leads to, or the deliveries it may mean.
#pragma once
#include <map>

#include "app/desk/card.h"
#include "quality/complaint.h"

namespace quality::cases {

struct LotSeen {
    std::string item, itemName, number, unit;
};

struct ComplaintSeen {
    ComplaintFound found;
    bool known = false;  // false: `deliveries` are to choose from, and `why` says why
    std::map<LotId, LotSeen> lots;  // of all that stand in `found`
    std::vector<desk::FactGroup> facts;
    std::vector<desk::TableRow> links;
    std::vector<Delivery> deliveries;
    QString why;
};
ComplaintSeen seenBy(const db::Read&, const std::string& code, std::optional<ShipmentId>);

// What of a lot is where.
struct Spread {
    Quantity here, loaded, atThem, atOthers;
};
Spread spreadOf(const ComplaintFound&, LotId);

}  // namespace quality::cases
