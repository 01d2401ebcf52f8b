// What order lines are promised: the part that is set aside leaves from stock, the waiting part comes from
// expected supply, and what neither covers has no day. Owns the tables promise and peg, and the column
// supply.promised.
//
// The plan of an item at a site: first every line that waits takes what is pegged to it (made or bought for it),
// so that nobody else is offered that; then waiting lines of signed orders in the order of signing (then line
// id) take what is left of the open supplies in the order of their days (then supply id). A line that is served
// otherwise meanwhile leaves its pegged supply to the others. A supply's open part is quantity - received;
// a late one counts as due today. A line that names a lot waits for that lot: only supply pegged to it is promised.
// ships_on is the day on which it can leave: calendar::earliestShipDay of the day it is there. What is set
// aside keeps its day until more is set aside; the day of expected supply is found anew at every settling.
//
// Every verb that changes demand, supply, allocations or holds ends with settle or settleNew.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "database/transaction.h"
#include "shared/ids.h"
#include "shared/quantity.h"

namespace promise {

using namespace tl;
using db::Date;

struct Touched {
    ItemId item;
    SiteId site;
    auto operator<=>(const Touched&) const = default;
};
// Brings the promises of these items up to date: rows, and supply.promised. Twice is once.
void settle(db::Tx&, std::span<const Touched>);
// The cheap case: the lines of one order signed just now stand last, so nothing of anybody else's moves. Does
// all lines of that order, none of which may have promises yet; its cost does not grow with other orders.
void settleNew(db::Tx&, SiteId, std::span<const SalesOrderLineId>);

// ---- Pegs: supply that is made or bought for an order line ----------------------------------------------

// What is still to come for a line out of a supply.
struct Pegged {
    PegId peg;
    SupplyId supply;
    SalesOrderLineId line;
    std::string order;  // the line's
    int lineNo = 0;
    Quantity quantity;
};
std::vector<Pegged> pegsOf(const db::Read&, SupplyId);
std::vector<Pegged> pegsOf(const db::Read&, SalesOrderLineId);
// Adds to what of the supply is meant for the line. The caller settles, and settling takes back what the supply no
// longer brings or the line no longer wants: nothing stays linked to a dead order or an ended supply.
void peg(db::Tx&, SupplyId, SalesOrderLineId, Quantity);
// Of what is pegged, `quantity` has come or is no longer meant for the line; no quantity: all of it. The caller settles.
void unpeg(db::Tx&, SupplyId, SalesOrderLineId, std::optional<Quantity> = {});
// What the line waits for beyond its pegs.
Quantity unpegged(const db::Read&, SalesOrderLineId);

// The one rule for expiry: a lot is usable through its last day. Expired when expiresOn < on + minShelfDays.
bool isExpired(std::optional<Date> expiresOn, Date on, int minShelfDays = 0);
// Whether only a person gives lots of the item to order lines and to work.
bool pickedByHand(const db::Read&, ItemId);

// A supply that still brings something.
struct Expected {
    SupplyId supply;
    Date dueOn;
    std::string kind, note;   // kind: hand, purchase, work, transfer
    Quantity open, promised;  // still to come; of it promised
};
// onHand = free + promised + held + expired.
struct Availability {
    Quantity onHand;    // all of the site
    Quantity free;      // may be set aside for a line that leaves on the day asked for
    Quantity promised;  // set aside for lines
    Quantity held;      // on hold, or in a bin that nothing is promised from (inbound, inspection, quarantine)
    Quantity expired;   // on the day asked for
    std::vector<Expected> expected;  // by due day
};
Availability availability(const db::Read&, ItemId, SiteId, Date on);

// A part of what a new line would be promised.
struct Offer {
    Quantity quantity;
    std::optional<Date> shipsOn;    // empty: nobody knows yet
    std::string source;             // 'stock', 'supply', 'none'
    std::optional<SupplyId> supply;
    std::string why;                // in words
};
// Available to promise, without writing: what a line signed now would get. Free stock that keeps minShelfDays
// from the first ship day not before wantedOn, then supplies by day, then nothing known. Parts add up to
// `wanted`; `why` says what comes later than wantedOn.
std::vector<Offer> offer(const db::Read&, ItemId, SiteId, Quantity wanted, Date wantedOn, int minShelfDays);
// When all parts have left; empty if any part has no day (or there is no part).
std::optional<Date> promisedOn(std::span<const Offer>);

}  // namespace promise
