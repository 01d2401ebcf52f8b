// How waiting quantity takes expected supply; what settling, a new line and an offer have in common.
#pragma once
#include <span>

#include "calendar/calendar.h"
#include "promise/promise.h"

namespace promise {

// What a supply still has for those who come now.
struct Source {
    SupplyId supply;
    Date dueOn;
    Quantity left;
    std::string note;
};
struct Part {
    std::optional<SupplyId> supply;  // none: nothing known
    Date dueOn;                      // of that supply
    Quantity quantity;
};

// Takes up to `wanted` from the sources in their order; what they cannot give is the last part.
std::vector<Part> take(std::span<Source>, Quantity wanted);

// A peg of the item at the site, in the order in which pegs are served: that of signing.
struct Claim {
    PegId peg;
    SupplyId supply;
    SalesOrderLineId line;
    Quantity quantity, open;  // pegged; what the supply still brings, nothing where it is closed
    Quantity wanted;          // what of the line has not left, nothing where its order is not signed
};
std::vector<Claim> claimsOf(const db::Read&, ItemId, SiteId);
// Takes back what a supply no longer brings, or a line no longer wants; the answer is what is left.
std::vector<Claim> trimmed(db::Tx&, std::vector<Claim>);

// Open supplies of an item with something unpromised, by day.
std::vector<Source> unpromised(const db::Read&, ItemId, SiteId);

struct NewRow {
    SalesOrderLineId line;
    ItemId item;
    std::string_view source;
    std::optional<SupplyId> supply;
    Quantity quantity;
    std::optional<Date> shipsOn;
};
void insertRow(db::Tx&, const NewRow&);
void insertPart(db::Tx&, SalesOrderLineId, ItemId, const Part&, calendar::ShipDays&);

}  // namespace promise
