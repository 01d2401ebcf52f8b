// Issued material out of an order again.
#pragma once
#include "production/order.h"

namespace production {

// What of a lot was issued to the order and went into nothing.
Quantity unusedLot(const db::Read&, WorkOrderId, LotId);
// Books a part of it back into a bin; it must be unused. The caller settles.
StockMoveId giveBackMaterial(db::Tx&, const OrderFacts&, const ComponentFacts&, LotId, Quantity, BinId, const By&);

}  // namespace production
