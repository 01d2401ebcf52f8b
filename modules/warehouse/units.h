// Handling units: boxes, cartons and pallets under their SSCC, units in units, moved and shipped by one scan.
//
// What is in a unit is a part of what lies in its bin (stock_balance.packed says how much): it moves with the
// unit only, and the verbs here are the only ones that put goods in and out. A unit in a unit stands where that
// one stands. A closed unit is labelled and not empty; an open one may still be filled. A unit packed for an order
// is for that order alone; when the order is no longer signed, its units count as packed for stock.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "shared/ids.h"
#include "shared/quantity.h"

namespace warehouse {

using namespace tl;
using db::Date;

BOOST_DEFINE_ENUM_CLASS(PackKind, box, carton, crate, pallet)
BOOST_DEFINE_ENUM_CLASS(UnitState, open, closed, shipped, unpacked)

// ---------------------------------------------------------------- goods that just came in (handle.cpp)

// Goods that just came into a bin, and lie there loose: from work, from a supplier.
struct Arrived {
    SiteId site;
    LotId lot;
    BinId bin;
    Quantity quantity;
    std::string documentKind;  // what it follows from: report, receipt, hand
    std::optional<std::int64_t> documentId;
};
struct Handled {
    std::vector<HandlingUnitId> units;      // packed now
    std::vector<WarehouseTaskId> tasks;     // to carry now
    std::vector<PickListId> pickLists;      // of the orders it is for
};
// What of it is set aside for order lines is packed for those orders and gets a cross-dock task to the dock (none
// where it lies at a dock already); the rest is packed for stock in full packs and gets a put-away task. What an
// order had before is topped up: its open carton, its open pallet, its open walk. From an inbound bin, where nothing
// is set aside, goods go straight to the dock for lines that wait for them and leave by the next ship day. What lies in
// storage stays there, what is under inspection or in quarantine waits for its decision. Nothing is packed where the item
// has no packing or the site no company prefix. Reads the allocations itself, so they come first.
Handled handle(db::Tx&, const Arrived&);

}  // namespace warehouse
