// How goods leave: carriers and their pick-ups, what is ready for them, and trucks loaded unit by unit.
//
// Records: pick_up (a carrier at a site on a weekday, with its cut-off and its dock), order_carrier, truck_load
// (loading -> departed, or cancelled). A load takes closed or open handling units of signed orders that stand at its dock;
// when it leaves, each of its orders gets one shipment of what is on it.
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

// warehouse.setPickUp: goods ready by the cut-off (local minutes) go along; no cut-off: the carrier does not come on
// that weekday any more. The dock is an outbound bin of the site.
struct SetPickUp {
    SiteId site;
    std::string carrier;
    int weekday = 0;  // 1 Monday ... 7 Sunday
    std::optional<int> cutoffMinute;
    std::optional<BinId> dock;
};
struct PickUpSet {
    SiteId site;
};
// warehouse.setCarrier: who takes a signed order; empty: anybody.
struct SetCarrier {
    SalesOrderId order;
    std::string carrier;
};
struct CarrierSet {
    SalesOrderId order;
};

// warehouse.addLoad: a truck stands at a dock (an outbound bin; absent: unsaid, units of every dock go onto it).
struct AddLoad {
    std::optional<SiteId> site;
    std::string carrier, vehicle;
    std::optional<BinId> dock;
    std::optional<db::Instant> leavesAt;
};
struct LoadAdded {
    TruckLoadId load;
    std::string number;
};
// warehouse.loadUnit: by its SSCC. Refuses units packed for no order, of another carrier's order, at another dock or not
// at a dock yet, and dangerous goods beside what they must lie apart from ("warehouse.load.*").
struct LoadUnit {
    TruckLoadId load;
    HandlingUnitId unit;
};
struct UnitLoaded {
    TruckLoadId load;
    HandlingUnitId unit;
    int units = 0;            // on the load now
    std::int64_t gross = 0;   // their grams
};
// warehouse.unloadUnit: it stands at its dock again.
struct UnloadUnit {
    HandlingUnitId unit;
};
// warehouse.leave: ships what is on it, and says what of its carrier's day missed the cut-off or was left behind.
struct Leave {
    TruckLoadId load;
    std::string tracking;
};
struct LeftShipment {
    ShipmentId shipment;
    std::string number, order;
    int units = 0;
};
struct Missed {
    SalesOrderId order;
    std::string number;
    std::string state;  // ready, half, waiting
};
struct LoadLeft {
    TruckLoadId load;
    std::vector<LeftShipment> shipments;
    std::vector<Missed> missed;
};
// warehouse.cancelLoad: its units stand at the dock again.
struct CancelLoad {
    TruckLoadId load;
    std::string reason;
};
struct LoadState {
    TruckLoadId load;
    std::string state;
};

extern const db::Action<SetPickUp, PickUpSet> setPickUpAction;
extern const db::Action<SetCarrier, CarrierSet> setCarrierAction;
extern const db::Action<AddLoad, LoadAdded> addLoadAction;
extern const db::Action<LoadUnit, UnitLoaded> loadUnitAction;
extern const db::Action<UnloadUnit, LoadState> unloadUnitAction;
extern const db::Action<Leave, LoadLeft> leaveAction;
extern const db::Action<CancelLoad, LoadState> cancelLoadAction;

PickUpSet setPickUp(db::Tx&, const SetPickUp&);
CarrierSet setCarrier(db::Tx&, const SetCarrier&);
LoadAdded addLoad(db::Tx&, const AddLoad&);
UnitLoaded loadUnit(db::Tx&, const LoadUnit&);
LoadState unloadUnit(db::Tx&, const UnloadUnit&);
LoadLeft leave(db::Tx&, const Leave&);
LoadState cancelLoad(db::Tx&, const CancelLoad&);

// ---------------------------------------------------------------- what leaves when

// A signed order that is wanted by that day: with which pick-up it leaves, and how far it is.
struct Departure {
    SalesOrderId order;
    std::string number, customer, carrier;  // carrier: '' for any
    Date wantedOn;
    std::optional<db::Instant> cutoff;  // of its pick-up on that day; its site's where it has no carrier
    std::optional<BinId> dock;
    Quantity open, setAside, ready;     // still to leave; of it set aside; of it at a dock or loaded
    int units = 0;                      // its handling units, outermost
    bool loaded = false;                // all of what is open is on a load
    // ready: all of it stands at a dock; half: a part is set aside or there; waiting: nothing yet.
    std::string state;
    bool late = false;                  // not ready, and its cut-off is over
};
// By cut-off, then in the order of signing.
std::vector<Departure> departures(const db::Read&, SiteId, Date day);

// How an order leaves from a warehouse.
struct WayOut {
    std::string carrier;             // '' for any
    std::optional<BinId> dock;       // its pick-up's, else the warehouse's first open outbound bin; none: it has none
    std::optional<db::Instant> due;  // the next cut-off not before the order may leave
};
WayOut wayOut(const db::Read&, SalesOrderId, WarehouseId);

}  // namespace warehouse
