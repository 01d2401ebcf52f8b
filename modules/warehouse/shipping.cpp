// What leaves for an order: the one function that writes a shipment, whoever asked for it.
#include "warehouse/shipping.h"

#include <algorithm>
#include <map>
#include <set>

#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "orders/orders.h"
#include "promise/promise.h"
#include "warehouse/order_head.h"
#include "warehouse/rounds.h"
#include "warehouse/unit_moves.h"

namespace warehouse {
namespace {

struct Left {
    int line = 0;
    std::string item, lot;
    Quantity backOrder;
};
BOOST_DESCRIBE_STRUCT(Left, (), (line, item, lot, backOrder))

ShippedLine writeLine(db::Tx& tx, ShipmentId shipment, const inventory::Issued& issued) {
    const auto id = tx.make<ShipmentLineId>(R"sql(
        insert into shipment_line (shipment_id, sales_order_line_id, lot_id, quantity, stock_move_id)
        values ($1, $2, $3, $4, $5) returning shipment_line_id
    )sql", shipment, issued.line, issued.lot, issued.quantity, issued.move);
    const auto left = tx.one<Left>(R"sql(
        select l.line_no as line, i.number as item, t.number as lot,
               l.quantity - l.shipped - l.cancelled as back_order
        from sales_order_line l join lot t on t.lot_id = $2 join item i on i.item_id = t.item_id
        where l.sales_order_line_id = $1
    )sql", issued.line, issued.lot);
    return {left.line, id, left.item, left.lot, issued.quantity, left.backOrder};
}

// Units that left stand nowhere, and nobody has to carry them any more.
void sendUnits(db::Tx& tx, const Sending& sending, const std::vector<HandlingUnitId>& whole, ShipmentId shipment) {
    for (const auto unit : whole)
        for (const auto part : within(tx, unit)) {
            tx.run(R"sql(
                update handling_unit
                set state = 'shipped', bin_id = null, sales_order_id = $2, shipment_id = $3, truck_load_id = $4, version = version + 1
                where handling_unit_id = $1
            )sql", part, sending.order, shipment, sending.load);
            endTasks(tx, part);
        }
    // Loose goods were on their way to the dock for this order: where none are set aside any more, none are to carry.
    tx.run(R"sql(
        update warehouse_task set state = 'cancelled'
        where state = 'open' and handling_unit_id is null
          and sales_order_line_id in (select sales_order_line_id from sales_order_line where sales_order_id = $1)
          and not exists (select 1 from stock_balance b
                          join allocation a on a.stock_balance_id = b.stock_balance_id
                          join sales_order_line l on l.sales_order_line_id = a.sales_order_line_id
                          where b.lot_id = warehouse_task.lot_id and b.bin_id = warehouse_task.from_bin_id
                            and l.sales_order_id = $1)
    )sql", sending.order);
}

// The units that leave, with everything out of the way that book refuses.
std::vector<HandlingUnitId> clear(db::Tx& tx, const Sending& sending) {
    std::map<std::pair<LotId, BinId>, Quantity> left;
    for (const auto& part : sending.parts) left[{part.lot, part.bin}] += part.quantity;
    for (const auto unit : sending.units)
        for (const auto& c : contentOf(tx, unit)) left[{c.lot, theUnit(tx, unit).binId.value()}] -= c.quantity;
    loosen(tx, sending.units);
    std::vector<Leaving> leaving;
    for (const auto& [place, quantity] : left) {
        db::ensure(quantity >= Quantity{}, "a unit that leaves whole holds what leaves and no more");
        if (quantity > Quantity{}) leaving.push_back({place.first, place.second, quantity, {}});
    }
    auto whole = sending.units;
    for (const auto unit : withdraw(tx, sending.order, std::move(leaving), "order").whole) whole.push_back(unit);
    return whole;
}

// Walks whose goods are gone are over: those that were walked to the end, and all when nothing is left.
void endWalks(db::Tx& tx, SalesOrderId order) {
    tx.run(R"sql(
        update pick_list set state = 'shipped', version = version + 1
        where sales_order_id = $1 and (state = 'picked' or (state = 'open' and not exists (
            select 1 from allocation a
            join sales_order_line l on l.sales_order_line_id = a.sales_order_line_id
            where l.sales_order_id = $1)))
    )sql", order);
    endRoundsOf(tx, order);
}

}  // namespace

std::vector<Part> setAsideFor(const db::Read& read, SalesOrderId order) {
    return read.all<Part>(R"sql(
        select a.allocation_id as allocation, l.sales_order_line_id as order_line, l.line_no as line,
               b.item_id as item, b.lot_id as lot, b.bin_id as bin, a.quantity
        from sales_order_line l
        join allocation a on a.sales_order_line_id = l.sales_order_line_id
        join stock_balance b on b.stock_balance_id = a.stock_balance_id
        join bin n on n.bin_id = b.bin_id
        join lot t on t.lot_id = b.lot_id
        where l.sales_order_id = $1
        order by l.line_no, case when n.kind = 'outbound' then 0 else 1 end, t.expires_on nulls last,
                 t.lot_id, a.allocation_id
    )sql", order);
}

std::vector<Part> partsInUnits(const db::Read& read, std::span<const HandlingUnitId> units, std::vector<Part> parts) {
    std::map<std::pair<LotId, BinId>, Quantity> inside;
    for (const auto unit : units)
        for (const auto& c : contentOf(read, unit)) inside[{c.lot, theUnit(read, unit).binId.value()}] += c.quantity;
    for (auto& part : parts) {
        auto& left = inside[{part.lot, part.bin}];
        part.quantity = std::min(part.quantity, left);
        left -= part.quantity;
    }
    std::erase_if(parts, [](const Part& part) { return part.quantity == Quantity{}; });
    return parts;
}

bool areSetAside(const db::Read& read, std::span<const HandlingUnitId> units, SalesOrderId order) {
    Quantity inside, aside;
    for (const auto unit : units)
        for (const auto& c : contentOf(read, unit)) inside += c.quantity;
    for (const auto& part : partsInUnits(read, units, setAsideFor(read, order))) aside += part.quantity;
    return aside == inside;
}

void checkSending(const db::Read& read, SalesOrderId id, db::Reasons& reasons) {
    const auto order = orderHead(read, id);
    checkSigned(order, reasons);
    // The exposure holds the signed order already: shipping adds nothing to it.
    orders::checkCredit(read, order.customer, id, Money{}, reasons);
    ledger::checkPeriod(read, calendar::siteToday(read, order.site), reasons, "");
}

Shipped sendOff(db::Tx& tx, const Sending& sending) {
    db::ensure(!sending.parts.empty(), "a shipment has lines");
    const auto order = orderHead(tx, sending.order);
    const auto on = calendar::siteToday(tx, order.site);
    const auto whole = clear(tx, sending);

    Shipped shipped;
    shipped.number = ledger::nextNumber(tx, order.site, "shipment", on);
    shipped.shipment = tx.make<ShipmentId>(R"sql(
        insert into shipment (site_id, number, sales_order_id, shipped_at, shipped_on, carrier, tracking, truck_load_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8) returning shipment_id
    )sql", order.site, shipped.number, sending.order, tx.occurredAt(), on, sending.carrier, sending.tracking, sending.load);

    std::vector<inventory::Take> takes;
    std::set<ItemId> items;
    for (const auto& part : sending.parts) {
        takes.push_back({part.allocation, part.quantity, part.catchWeight});
        items.insert(part.item);
    }
    const inventory::Document document{order.site,
                                       on,
                                       "shipment",
                                       shipped.shipment.number,
                                       "Shipment " + shipped.number + ", " + order.number,
                                       {}};
    for (const auto& issued : inventory::issueAllocated(tx, document, takes))
        shipped.lines.push_back(writeLine(tx, shipped.shipment, issued));
    sendUnits(tx, sending, whole, shipped.shipment);
    endWalks(tx, sending.order);

    std::vector<promise::Touched> touched;
    for (const auto item : items) touched.push_back({item, order.site});
    promise::settle(tx, touched);
    orders::completeWhenDone(tx, sending.order);
    return shipped;
}

}  // namespace warehouse
