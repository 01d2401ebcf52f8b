// What a scanned code means in the warehouse: what inventory understands, and handling units, walks and loads. It changes
// nothing.
#pragma once
#include "inventory/scan.h"
#include "warehouse/units.h"

namespace warehouse {

struct Meaning {
    inventory::Meaning stock;                  // item, lot, bin, and what the label says
    std::optional<HandlingUnitId> unit;        // its SSCC, in a GS1 label or alone
    std::optional<WarehouseTaskId> task;       // the open task about that unit, or about the one it stands in
    std::optional<PickListId> pickList;
    std::optional<TruckLoadId> load;
    bool any() const { return stock.any() || unit || pickList || load; }
};
// In this order: an SSCC, the number of a walk or a load, then as inventory::understand. Refuses what that refuses, and
// "warehouse.scan.sscc" for an SSCC that is none of ours.
Meaning understand(const db::Read&, std::string_view code, Date today, std::optional<ItemId> within = {});

}  // namespace warehouse
