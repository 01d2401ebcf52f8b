// The parts of handling goods that came in, for those who look after what lies where nothing stays.
#pragma once
#include "warehouse/units.h"

namespace warehouse {

// What of a lot in a bin is nobody's: not set aside for orders or work, and not on its way by an open task.
Quantity unclaimed(const db::Read&, LotId, BinId);
// A put-away task, by the rules, as it lies there.
void putAwayLoose(db::Tx&, Handled&, const Arrived&, Quantity);
void putAwayUnit(db::Tx&, Handled&, const Arrived&, HandlingUnitId);

}  // namespace warehouse
