// Goods leaving and coming back: walks through the bins, shipments, returns.
//
// Records: pick_list (open -> picked -> shipped, or cancelled), pick_line, shipment, shipment_line,
// customer_return. What leaves is what inventory set aside for an order line (allocation): picking and
// shipping never look for stock of their own. A part that could not be set aside stays behind as a
// back-order: its line keeps waiting, with its promise, and leaves with a later shipment.
//
// All quantities are in the item's stocking unit.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "shared/ids.h"
#include "shared/quantity.h"

namespace warehouse {

using namespace tl;
using db::Date;

struct CustomerReturn;
using CustomerReturnId = db::Id<CustomerReturn>;

// restock: free again; hold: set apart in a quarantine or inspection bin until somebody decides; scrap: lost.
BOOST_DEFINE_ENUM_CLASS(Disposition, restock, hold, scrap)

// Makes a walk for everything that is set aside for a signed order and lies in storage, in the order of the
// bins. An open walk of the order is replaced by it, so a walk never asks for what is no longer set aside; it takes
// that one's place in its wave. Refuses an order that is not signed ("warehouse.order.state"), one that stands on
// somebody's round ("warehouse.pick.round") and one with nothing to pick ("warehouse.pick.nothing").
struct Pick {
    SalesOrderId order;
};
struct PickMade {
    PickListId pickList;
    std::string number;
    int lines = 0;
};

// One grip: `lot` is what was scanned and must be the line's lot ("warehouse.pick.lot"). The goods are
// carried to `toBin`, an outbound bin of the site, and stay set aside for the order line; absent: the first
// outbound bin of the warehouse; where it has none they stay where they are. Of a walk on a round they go into
// the round's own bin, and only its walker confirms. What is packed for the order goes along
// in its unit, with what else of the walk that unit holds; of what is packed for stock whole packs go along and the
// rest is taken out; what is packed for another order stays ("warehouse.ship.packed"). Refuses more than the line
// asks ("warehouse.pick.too_much"), what is no longer set aside ("warehouse.pick.gone"), a lot on hold or expired
// ("inventory.lot.*"), another bin than the line's where one was scanned ("warehouse.pick.place"), and another tote
// than the walk's ("warehouse.pick.tote").
struct ConfirmPick {
    PickLineId pickLine;
    LotId lot;
    Quantity quantity;
    std::optional<BinId> toBin;
    std::optional<BinId> bin{};  // as scanned
    std::string tote{};          // as scanned; needed where the walk has one
};
struct PickConfirmed {
    PickListId pickList;
    std::string number, state;  // of the walk: 'picked' when this was its last grip
    Quantity left;              // of this grip
    bool askEmpty = false;      // nothing is left in its bin by the book: ask, and say so by confirmEmpty
};

// Sends what is set aside for the order's lines, or of the lines named at most that much. The credit limit
// is looked at again (A1 row 10); a lot on hold or one that would not keep long enough is refused, by the
// same rule as for promises: usable through its last day. Posts cost of sales against stock. The order's handling
// units leave with it where all that they hold leaves; what else is packed is taken out of its unit, but never out of
// one packed for another order ("warehouse.ship.packed").
struct ShipLine {
    int line = 0;                      // the order's line number
    std::optional<Quantity> quantity;  // absent: all that is set aside for it
    std::optional<Measure> catchWeight{};  // what it weighs, of goods with a second unit; absent: its share
};
struct Ship {
    SalesOrderId order;
    std::string carrier, tracking;  // empty when unknown, at most 100 characters
    std::vector<ShipLine> lines;    // empty: all that is set aside
};
struct ShippedLine {
    int line = 0;
    ShipmentLineId shipmentLine;
    std::string item, lot;
    Quantity quantity;
    Quantity backOrder;  // of the order line: still to leave
};
struct Shipped {
    ShipmentId shipment;
    std::string number;
    std::vector<ShippedLine> lines;
};

// Takes goods of one shipment line back, at what they cost when they left: a part takes its share of that
// move's value, the last part takes the rest. To hold is to hold the lot, since a lot is usable or not as a
// whole; only untracked goods are kept apart by the bin alone. What is scrapped comes in and is written off.
// Refuses more than left and has not come back ("warehouse.return.too_much"), a bin that does not fit the
// disposition ("warehouse.return.bin"), and to restock a lot on hold ("warehouse.return.held").
struct TakeBack {
    ShipmentLineId shipmentLine;
    Quantity quantity;
    Disposition disposition = Disposition::hold;
    BinId bin;  // where they are set down; restock: storage or outbound, hold: quarantine or inspection
    std::string reason;  // needed
};
struct TakenBack {
    CustomerReturnId customerReturn;
    std::string number;
};

extern const db::Action<Pick, PickMade> pickAction;
extern const db::Action<ConfirmPick, PickConfirmed> confirmPickAction;
extern const db::Action<Ship, Shipped> shipAction;
extern const db::Action<TakeBack, TakenBack> takeBackAction;

PickMade pick(db::Tx&, const Pick&);
PickConfirmed confirmPick(db::Tx&, const ConfirmPick&);
Shipped ship(db::Tx&, const Ship&);
TakenBack takeBack(db::Tx&, const TakeBack&);

// What screens and `throughline list` show (database/list.h).
const db::List& pickListsList();
const db::List& shipmentsList();
const db::List& shipmentLinesList();
const db::List& returnsList();

void install(db::Actions&);

// A walk as the picker sees it, in the order of the bins.
struct Grip {
    PickLineId pickLine;
    int line = 0;  // the order's line number
    std::string item, name, lot, bin;
    std::optional<Date> expiresOn;
    Quantity quantity, picked;
};
std::vector<Grip> grips(const db::Read&, PickListId);

}  // namespace warehouse
