// What packing asks of units and of the goods that go into them.
#pragma once
#include <span>

#include "warehouse/unit_facts.h"

namespace warehouse {

// Adds a reason where the unit has left, or is on a truck.
void checkHere(const UnitFacts&, db::Reasons&, std::string_view field = "unit");
void checkOpen(const UnitFacts&, db::Reasons&);
// Adds a reason where not so much of the lot lies loose in the bin or, for an order, is set aside for it there and not
// packed yet.
void checkLoose(const db::Read&, LotId, BinId, std::optional<SalesOrderId>, Quantity, db::Reasons&, std::string_view field);
// Adds a reason where the other unit cannot stand in one of that order in that bin.
void checkInner(const UnitFacts& inner, std::optional<BinId>, std::optional<SalesOrderId>, db::Reasons&, std::string_view field);
// Adds a reason where dangerous goods would be in one unit that must lie apart.
void checkTogether(const db::Read&, std::span<const LotId>, db::Reasons&, std::string_view field);

UnitChanged changedUnit(const db::Read&, HandlingUnitId);

}  // namespace warehouse
