// Units and goods on their way: a unit carried whole, goods taken out of units for an order that leaves.
#pragma once
#include <span>

#include "inventory/stock.h"
#include "warehouse/unit_facts.h"

namespace warehouse {

// Out of the unit it stands in, which is no unit any more when it is empty now.
void takeOff(db::Tx&, const UnitFacts&);
// So much of a lot out of a unit, loose into its bin: an open unit is left, or none where it is empty now.
void takeLoose(db::Tx&, HandlingUnitId, LotId, BinId, Quantity);
// No unit any more where nothing is in it; then neither are those it was in alone.
void dissolveIfEmpty(db::Tx&, HandlingUnitId);
// Nobody has to carry it by itself any more.
void endTasks(db::Tx&, HandlingUnitId);
// It and all within it stand in this bin now, or have left.
void standIn(db::Tx&, HandlingUnitId, std::optional<BinId>);

// Its goods were booked into this bin as loose ones: they are packed again, and its tasks follow.
void setDown(db::Tx&, HandlingUnitId, BinId, SalesOrderId order);
// Loose goods of a line are about to be carried out of this bin: its tasks there have so much less to carry.
void looseCarried(db::Tx&, SalesOrderLineId, LotId, BinId from, Quantity);

// Carries a unit with all within it and with what is set aside of its goods; its walk and its tasks follow, and the
// promises are settled. What stands in another unit comes off that first. Gives the moves, one a lot.
std::vector<StockMoveId> carryUnit(db::Tx&, const UnitFacts&, BinId to);

// Goods of a lot that leave a bin for an order. `more` may leave too, where a whole unit holds it.
struct Leaving {
    LotId lot;
    BinId bin;
    Quantity quantity;
    Quantity more{};
};
struct Withdrawn {
    std::vector<HandlingUnitId> whole;  // units that leave as they are, taken off those they stood in
    std::vector<Leaving> more;          // of `more`: what is in them
};
// These units leave whole, whatever else does: taken off those they stood in, their goods count as loose.
void loosen(db::Tx&, std::span<const HandlingUnitId>);
// Clears the way for goods that leave: afterwards all of them count as loose, so that they may be booked out. First
// go the order's own units that are meant whole; then what lies loose (before them where `looseFirst`); then parts of its own units; then units packed
// for stock, whole or in part. What is packed for another order stays: refuses "warehouse.ship.packed". The caller
// says where the whole units are afterwards.
Withdrawn withdraw(db::Tx&, SalesOrderId, std::vector<Leaving>, std::string_view field, bool looseFirst = false);

// What is set aside for an order line, to another bin: as inventory::moveAllocated, with the units it is packed in.
AllocationId carryAllocated(db::Tx&, AllocationId, Quantity, BinId to, std::string_view documentKind,
                            std::optional<std::int64_t> documentId);
// What a grip of a walk took, to that bin: goods set aside for its line (the allocation), in units where they are
// packed, with what else of the walk those hold. The answer is the allocation there; the caller counts the grip itself.
AllocationId carryGrip(db::Tx&, PickLineId, AllocationId, Quantity, BinId to);

}  // namespace warehouse
