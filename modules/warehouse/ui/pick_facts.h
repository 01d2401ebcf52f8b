// What the screen for picking and shipping asks the company.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "inventory/scan.h"
#include "warehouse/warehouse.h"

namespace warehouse {

// A signed order with something set aside and no walk under way.
struct ReadyOrder {
    std::int64_t id = 0;
    std::string number, customer;
    std::optional<Date> promisedOn;  // the earliest of its lines, else when it is wanted
    std::int64_t lines = 0;          // that have something set aside
    bool whole = false;              // nothing of it waits
};
BOOST_DESCRIBE_STRUCT(ReadyOrder, (), (id, number, customer, promisedOn, lines, whole))

// A walk that has begun, or is picked and waits to be shipped.
struct OpenWalk {
    std::int64_t id = 0;
    std::string number, order, customer, state;
    std::int64_t grips = 0, done = 0;
};
BOOST_DESCRIBE_STRUCT(OpenWalk, (), (id, number, order, customer, state, grips, done))

struct Work {
    std::vector<ReadyOrder> ready;  // by promised day, at most 300
    std::vector<OpenWalk> walks;    // at most 200
};
Work workToDo(const db::Read&);

// One grip with all that is shown and scanned of it.
struct Stop {
    PickLineId pickLine;
    std::int64_t line = 0;
    ItemId itemId;
    std::string item, name, unit, tracking;
    LotId lotId;
    std::string lot;
    BinId binId;
    std::string bin, warehouse;
    std::optional<Date> expiresOn;
    Quantity quantity, picked;
    bool done() const { return picked >= quantity; }
};
BOOST_DESCRIBE_STRUCT(Stop, (),
                      (pickLine, line, itemId, item, name, unit, tracking, lotId, lot, binId, bin, warehouse, expiresOn, quantity, picked))

struct Walk {
    std::int64_t id = 0;  // 0: there is none
    std::string number, state;
    std::int64_t orderId = 0;
    std::string order, customer;
    std::vector<Stop> stops;
};
Walk walkOf(const db::Read&, std::int64_t pickList);

// What may leave of an order's line.
struct Loading {
    std::int64_t line = 0;
    std::string item, text, unit;
    Quantity there, picked, waiting;  // set aside; of it in an outbound bin; not there yet
};
BOOST_DESCRIBE_STRUCT(Loading, (), (line, item, text, unit, there, picked, waiting))

struct Dispatch {
    std::int64_t orderId = 0;  // 0: there is no such order
    std::string order, customer, reference, address, carrier;  // carrier: of the customer's last shipment
    std::vector<Loading> lines;
};
Dispatch dispatchOf(const db::Read&, std::int64_t order);

// A scan, with the words to answer it.
struct PickScan {
    inventory::Meaning meaning;
    std::string item;             // the number of the item it means
    std::string bin, binKind;
};
PickScan readScan(const db::Read&, const std::string& code, Date today, std::optional<ItemId> within);

}  // namespace warehouse
