// Walks that follow their goods: what comes in for an order is put on its walk, what is carried is on it no more.
#pragma once
#include <span>

#include "database/transaction.h"
#include "inventory/stock.h"
#include "shared/ids.h"

namespace warehouse {

using namespace tl;

// What is set aside of the lot in this bin for the order stands on its open walk; where it has none, one is made.
// Nothing where the bin is no place that is picked from.
std::optional<PickListId> addToWalk(db::Tx&, SalesOrderId, LotId, BinId);
// What is set aside was carried: to a dock it counts as picked, to another place it is picked from there.
void followCarried(db::Tx&, std::span<const inventory::Along>, BinId from, BinId to);

}  // namespace warehouse
