// Handling units: boxes, cartons and pallets under their SSCC, units in units, moved and shipped by one scan.
//
// What is in a unit is a part of what lies in its bin (stock_balance.packed says how much): it moves with the
// unit only, and the verbs here are the only ones that put goods in and out. A unit in a unit stands where that
// one stands. A closed unit is labelled and not empty; an open one may still be filled. A unit packed for an order
// is for that order alone; when the order is no longer signed, its units count as packed for stock.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "database/action.h"
#include "inventory/stock.h"
#include "shared/ids.h"
#include "shared/quantity.h"
#include "warehouse/warehouse.h"

namespace warehouse {

using namespace tl;
using db::Date;

BOOST_DEFINE_ENUM_CLASS(PackKind, box, carton, crate, pallet)
BOOST_DEFINE_ENUM_CLASS(UnitState, open, closed, shipped, unpacked)

// ---------------------------------------------------------------- numbers

// warehouse.setCompanyPrefix: the GS1 company prefix (4 to 12 digits) and the extension digit that a site's SSCCs begin
// with; sites of one prefix differ in the extension. `version`: 0 where there is none yet.
struct SetCompanyPrefix {
    SiteId site;
    std::int64_t version = 0;
    std::string prefix;
    int extension = 0;
};
struct CompanyPrefixSet {
    SiteId site;
    std::int64_t version = 0;
};

// ---------------------------------------------------------------- packing by hand

struct PackPart {
    LotId lot;
    Measure quantity;
};
struct PackInner {
    HandlingUnitId unit;
};
// warehouse.packUnit: a new unit in a bin, with loose goods and units that stand there in it; `close`: labelled at once.
// For an order: only what is set aside for it there and not packed yet ("warehouse.pack.order"), in units of that order.
// Dangerous goods that must lie apart are not packed together ("warehouse.pack.hazard").
struct PackUnit {
    BinId bin;
    PackKind kind = PackKind::carton;
    std::optional<SalesOrderId> order;
    std::vector<PackPart> parts;
    std::vector<PackInner> units;
    bool close = false;
};
struct UnitPacked {
    HandlingUnitId unit;
    std::string sscc, state;
};
// warehouse.putIn: a lot, or a unit, into an open unit in the same bin.
struct PutIn {
    HandlingUnitId unit;
    std::optional<LotId> lot;
    std::optional<Measure> quantity;
    std::optional<HandlingUnitId> inner;
};
// warehouse.takeOut: a lot, loose into its bin, or a unit, which stands beside it then. What is empty now is no unit any more.
struct TakeOut {
    HandlingUnitId unit;
    std::optional<LotId> lot;
    std::optional<Measure> quantity;
    std::optional<HandlingUnitId> inner;
};
// warehouse.closeUnit: it is labelled and not empty. `gross`: grams as weighed; absent: as counted up.
struct CloseUnit {
    HandlingUnitId unit;
    std::optional<std::int64_t> gross;
};
struct OpenUnit {
    HandlingUnitId unit;
};
// warehouse.unpack: its goods lie loose in its bin, the units in it stand by themselves; `all`: they are unpacked too.
struct Unpack {
    HandlingUnitId unit;
    bool all = false;
};
struct UnitChanged {
    HandlingUnitId unit;
    std::string state;
    std::int64_t gross = 0;  // grams
};

// ---------------------------------------------------------------- moving and shipping

// warehouse.moveUnit: one scan moves it with all in it, with what is set aside of its goods; out of the unit it stands in.
// Refuses a place that does not take it ("warehouse.place.*"), another site, and one that is loaded.
struct MoveUnit {
    HandlingUnitId unit;
    BinId to;
};
struct UnitMoved {
    HandlingUnitId unit;
    BinId bin;
    int lots = 0;
};
// warehouse.shipUnit: one scan ships the order of a unit: what of its units is not at a dock yet is carried there, and all
// that is set aside for it leaves. Refuses an order that still waits for something ("warehouse.unit.partly"), unless told:
// `partly` ships what this unit (the outermost it stands in) holds and nothing else. Carrier: absent: the order's.
struct ShipUnit {
    HandlingUnitId unit;
    std::string carrier, tracking;
    bool partly = false;
};

extern const db::Action<SetCompanyPrefix, CompanyPrefixSet> setCompanyPrefixAction;
extern const db::Action<PackUnit, UnitPacked> packUnitAction;
extern const db::Action<PutIn, UnitChanged> putInAction;
extern const db::Action<TakeOut, UnitChanged> takeOutAction;
extern const db::Action<CloseUnit, UnitChanged> closeUnitAction;
extern const db::Action<OpenUnit, UnitChanged> openUnitAction;
extern const db::Action<Unpack, UnitChanged> unpackAction;
extern const db::Action<MoveUnit, UnitMoved> moveUnitAction;
extern const db::Action<ShipUnit, Shipped> shipUnitAction;

CompanyPrefixSet setCompanyPrefix(db::Tx&, const SetCompanyPrefix&);
UnitPacked packUnit(db::Tx&, const PackUnit&);
UnitChanged putIn(db::Tx&, const PutIn&);
UnitChanged takeOut(db::Tx&, const TakeOut&);
UnitChanged closeUnit(db::Tx&, const CloseUnit&);
UnitChanged openUnit(db::Tx&, const OpenUnit&);
UnitChanged unpack(db::Tx&, const Unpack&);
UnitMoved moveUnit(db::Tx&, const MoveUnit&);
Shipped shipUnit(db::Tx&, const ShipUnit&);

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

// Before goods are used up where they lie (make_loose.cpp): what these movements take out of a bin and is not loose there
// comes out of units packed for stock, begun ones first. What is packed for an order stays, and booking says so.
void makeLoose(db::Tx&, std::span<const inventory::Movement>);

// ---------------------------------------------------------------- reads

// A unit as its label says it, with all in it.
struct UnitLot {
    LotId lot;
    std::string item, name, lotNumber, revision, unitCode;
    std::optional<Date> expiresOn;
    Quantity quantity;
};
struct UnitOnLabel {
    HandlingUnitId unit;
    std::string sscc;
    PackKind kind = PackKind::carton;
    UnitState state = UnitState::open;
    std::int64_t gross = 0;
    std::string bin;       // '' when it has left
    std::string order, customer, reference;  // '' for stock; reference: the customer's own number
    std::string shipment, load;
    std::optional<HandlingUnitId> parent;
    std::vector<UnitLot> lots;               // of it and all in it
    std::vector<HandlingUnitId> inner;       // directly in it
};
std::optional<UnitOnLabel> unitOnLabel(const db::Read&, HandlingUnitId);

void addUnits(db::Actions&);  // units, places, tasks and loads: their actions, lists and findables

}  // namespace warehouse
