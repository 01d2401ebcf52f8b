// What the verbs of handling units ask again and again, and the few places that write units and what is in them.
#pragma once
#include "database/transaction.h"
#include "warehouse/units.h"

namespace warehouse {

struct UnitFacts {
    HandlingUnitId handlingUnitId;
    SiteId siteId;
    std::string sscc;
    PackKind kind = PackKind::carton;
    std::optional<HandlingUnitId> parentId;
    std::optional<BinId> binId;
    std::optional<SalesOrderId> salesOrderId;  // only while that order is signed
    std::optional<TruckLoadId> truckLoadId;
    UnitState state = UnitState::open;
    std::int64_t gross = 0;
    std::int64_t version = 0;
    bool here() const { return state == UnitState::open || state == UnitState::closed; }
};
BOOST_DESCRIBE_STRUCT(UnitFacts, (),
                      (handlingUnitId, siteId, sscc, kind, parentId, binId, salesOrderId, truckLoadId, state, gross, version))

// What of a lot is in a unit and in all that is in it.
struct Content {
    LotId lot;
    ItemId item;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(Content, (), (lot, item, quantity))

UnitFacts theUnit(const db::Read&, HandlingUnitId, std::string_view field = "unit");  // refuses "warehouse.unit.none"
std::vector<HandlingUnitId> within(const db::Read&, HandlingUnitId);    // itself, then what is in it, level by level
HandlingUnitId outermost(const db::Read&, HandlingUnitId);
std::vector<Content> contentOf(const db::Read&, HandlingUnitId);        // with all that is in it, by lot

struct NewUnit {
    SiteId site;
    PackKind kind = PackKind::carton;
    BinId bin;
    std::optional<SalesOrderId> order;
    std::optional<HandlingUnitId> parent;
    UnitState state = UnitState::open;
    std::int64_t gross = 0;
};
HandlingUnitId makeUnit(db::Tx&, const NewUnit&, const std::string& sscc);  // empty: the caller fills it

// Loose goods of the unit's bin go into it; below zero they come out. Nothing but this writes `packed`.
void fill(db::Tx&, HandlingUnitId, LotId, BinId, Quantity);
void setParent(db::Tx&, HandlingUnitId, std::optional<HandlingUnitId> parent);
void setState(db::Tx&, HandlingUnitId, UnitState);
// Counts up anew what it weighs (its packing, its goods, the units in it) and what its open task carries; then the same of
// the units it is in.
void recount(db::Tx&, HandlingUnitId);

}  // namespace warehouse
