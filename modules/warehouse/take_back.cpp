#include "calendar/calendar.h"
#include "inventory/stock.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "promise/promise.h"
#include "warehouse/warehouse.h"

namespace warehouse {
namespace {

// What left, what of it came back already, and what it was worth when it left.
struct Left {
    std::string shipment, item, lotNumber, tracking;
    SalesOrderLineId line;
    ItemId itemId;
    LotId lot;
    bool onHold = false;
    StockMoveId move;
    Quantity quantity, returned, weight;
    Money value;
};
BOOST_DESCRIBE_STRUCT(Left, (),
                      (shipment, item, lotNumber, tracking, line, itemId, lot, onHold, move, quantity,
                       returned, weight, value))

Left left(const db::Read& read, ShipmentLineId id) {
    auto found = read.find<Left>(R"sql(
        select s.number as shipment, i.number as item, t.number as lot_number, i.tracking,
               x.sales_order_line_id as line, i.item_id, t.lot_id as lot, t.on_hold, m.stock_move_id as move,
               x.quantity, coalesce((select cast(sum(r.quantity) as bigint) from customer_return r
                                     where r.shipment_line_id = x.shipment_line_id), 0) as returned,
               m.catch_weight as weight, -m.value as value
        from shipment_line x
        join shipment s on s.shipment_id = x.shipment_id
        join lot t on t.lot_id = x.lot_id
        join item i on i.item_id = t.item_id
        join stock_move m on m.stock_move_id = x.stock_move_id
        where x.shipment_line_id = $1
    )sql", id);
    if (!found)
        db::refuse("warehouse.return.none", "There is no such shipment line. Look the shipment up again.", {},
                   "shipmentLine");
    return *found;
}

struct Place {
    SiteId site;
    std::string code, kind;
};
BOOST_DESCRIBE_STRUCT(Place, (), (site, code, kind))

std::optional<Place> place(const db::Read& read, BinId bin) {
    return read.find<Place>(R"sql(select site_id as site, code, kind from bin where bin_id = $1)sql", bin);
}

bool fits(const Place& bin, Disposition what) {
    if (what == Disposition::restock) return bin.kind == "storage" || bin.kind == "outbound";
    if (what == Disposition::hold) return bin.kind == "quarantine" || bin.kind == "inspection";
    return true;
}

// Its share of what left, counted through all that came back, so that the parts add up to the whole.
Money originalValue(const Left& goods, Quantity back) {
    return money::portion(goods.value, goods.returned + back, goods.quantity) -
           money::portion(goods.value, goods.returned, goods.quantity);
}

// The same of what it weighed, for goods with a second unit.
Quantity originalWeight(const Left& goods, Quantity back) {
    const auto until = [&](Quantity q) {
        return Quantity{mulDiv(goods.weight.millionths, q.millionths, goods.quantity.millionths, Rounding::HalfAwayFromZero)};
    };
    return until(goods.returned + back) - until(goods.returned);
}

}  // namespace

void check(const db::Read& read, const TakeBack& args, db::Reasons& reasons) {
    const auto goods = left(read, args.shipmentLine);
    if (args.quantity <= Quantity{})
        reasons.add("warehouse.return.quantity", "A return brings more than nothing. Enter what came back.",
                    {}, "quantity");
    if (const auto most = goods.quantity - goods.returned; args.quantity > most)
        reasons.add("warehouse.return.too_much",
                    "{most} of {item}, lot {lot}, are still with the customer from {shipment}; {back} "
                    "cannot come back. Look for the shipment the rest left with.",
                    {{"most", most},
                     {"item", goods.item},
                     {"lot", goods.lotNumber},
                     {"shipment", goods.shipment},
                     {"back", args.quantity}},
                    "quantity");
    if (args.reason.empty())
        reasons.add("warehouse.return.reason", "Say why the goods came back: quality and finance will ask.",
                    {}, "reason");
    if (goods.onHold && args.disposition == Disposition::restock)
        reasons.add(
            "warehouse.return.held",
            "Lot {lot} is on hold, so what comes back of it cannot be stocked for use. Take it back to "
            "hold, or ask Quality to release the lot.",
            {{"lot", goods.lotNumber}}, "disposition");
    const auto bin = place(read, args.bin);
    if (!bin || !fits(*bin, args.disposition)) {
        reasons.add("warehouse.return.bin",
                    "Bin {bin} does not fit: what is stocked again goes to a storage or outbound bin, what "
                    "is held to a quarantine or inspection bin.",
                    {{"bin", bin ? bin->code : "?"}}, "bin");
        return;
    }
    people::requireSite(read, "warehouse.takeBack", bin->site);
    ledger::checkPeriod(read, calendar::siteToday(read, bin->site), reasons, "");
}

TakenBack takeBack(db::Tx& tx, const TakeBack& args) {
    const auto goods = left(tx, args.shipmentLine);
    const auto bin = place(tx, args.bin).value();
    const auto on = calendar::siteToday(tx, bin.site);
    const auto number = ledger::nextNumber(tx, bin.site, "customer_return", on);
    // Before the goods come in, so that they are worth their cost in the quarantine account from the start.
    if (args.disposition == Disposition::hold && !goods.onHold && goods.tracking != "none")
        inventory::hold(tx, {goods.lot, args.reason, number});

    inventory::Movement in;
    in.kind = "return";
    in.lot = goods.lot;
    in.to = args.bin;
    in.quantity = args.quantity;
    in.catchWeight = originalWeight(goods, args.quantity);
    in.event = "cost_of_sales";
    in.given = originalValue(goods, args.quantity);
    in.source = goods.move;
    const inventory::Document document{
        bin.site, on, "return", {}, "Return " + number + " of " + goods.shipment + ": " + args.reason, {}};
    const auto booked = inventory::book(tx, document, {&in, 1});

    TakenBack back{{}, number};
    back.customerReturn =
        tx.make<CustomerReturnId>(R"sql(
        insert into customer_return (site_id, number, shipment_line_id, quantity, disposition, reason,
                                     returned_on, stock_move_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8) returning customer_return_id
    )sql", bin.site, number, args.shipmentLine, args.quantity, args.disposition, args.reason, on,
        booked.moves.at(0).move);
    tx.run(R"sql(
        update sales_order_line set returned = returned + $2, version = version + 1
        where sales_order_line_id = $1
    )sql", goods.line, args.quantity);

    const promise::Touched touched[] = {{goods.itemId, bin.site}};
    if (args.disposition == Disposition::scrap)
        inventory::scrap(tx, {goods.lot, args.bin, Measure{args.quantity.millionths, {}}, args.reason, {}});
    if (args.disposition == Disposition::restock)
        inventory::allocateWaiting(tx, goods.itemId, bin.site);  // settles
    else
        promise::settle(tx, touched);
    return back;
}

}  // namespace warehouse
