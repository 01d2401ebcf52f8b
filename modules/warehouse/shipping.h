// What leaves for an order: the one function that writes a shipment, whoever asked for it.
#pragma once
#include "warehouse/unit_facts.h"
#include "warehouse/warehouse.h"

namespace warehouse {

// A part of a line that is set aside.
struct Part {
    AllocationId allocation;
    SalesOrderLineId orderLine;
    int line = 0;
    ItemId item;
    LotId lot;
    BinId bin;
    Quantity quantity;
    std::optional<Quantity> catchWeight{};  // in the item's catch unit, where it was weighed
};
BOOST_DESCRIBE_STRUCT(Part, (), (allocation, orderLine, line, item, lot, bin, quantity))

// What was picked first, then first expiry first.
std::vector<Part> setAsideFor(const db::Read&, SalesOrderId);
// Of these what is in the units; less where more is in them than is set aside for the order.
std::vector<Part> partsInUnits(const db::Read&, std::span<const HandlingUnitId>, std::vector<Part>);

// Whether all that is in these units of an order is set aside for it.
bool areSetAside(const db::Read&, std::span<const HandlingUnitId>, SalesOrderId);

struct Sending {
    SalesOrderId order;
    std::string carrier, tracking;
    std::vector<Part> parts;
    std::vector<HandlingUnitId> units;  // leave whole; what else is packed leaves as `withdraw` says
    std::optional<TruckLoadId> load;
};
// What forbids that anything leaves for the order: its state, credit, a closed period.
void checkSending(const db::Read&, SalesOrderId, db::Reasons&);
// Writes the shipment, its lines and its journal entry; units, walks, tasks and promises follow.
Shipped sendOff(db::Tx&, const Sending&);

}  // namespace warehouse
