#include <algorithm>
#include <map>
#include <set>

#include "calendar/calendar.h"
#include "inventory/stock.h"
#include "ledger/ledger.h"
#include "orders/orders.h"
#include "people/people.h"
#include "promise/promise.h"
#include "warehouse/order_head.h"
#include "warehouse/rounds.h"
#include "warehouse/warehouse.h"

namespace warehouse {
namespace {

// A part of a line that is set aside. What was picked goes first, then first expiry first.
struct Part {
    AllocationId allocation;
    SalesOrderLineId orderLine;
    int line = 0;
    ItemId item;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(Part, (), (allocation, orderLine, line, item, quantity))

std::vector<Part> setAside(const db::Read& read, SalesOrderId order) {
    return read.all<Part>(R"sql(
        select a.allocation_id as allocation, l.sales_order_line_id as order_line, l.line_no as line,
               b.item_id as item, a.quantity
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

// How much of each line may leave: what was asked for, or everything.
std::vector<Part> chosen(std::vector<Part> parts, const std::vector<ShipLine>& lines) {
    if (lines.empty()) return parts;
    std::map<int, std::optional<Quantity>> wanted;
    for (const auto& l : lines) wanted[l.line] = l.quantity;
    std::vector<Part> out;
    for (auto& part : parts) {
        const auto asked = wanted.find(part.line);
        if (asked == wanted.end()) continue;
        if (auto& left = asked->second) {
            part.quantity = std::min(part.quantity, *left);
            *left -= part.quantity;
        }
        if (part.quantity > Quantity{}) out.push_back(part);
    }
    return out;
}

void checkLines(const std::vector<Part>& parts, const Ship& args, const std::string& order,
                db::Reasons& reasons) {
    std::map<int, Quantity> there;
    for (const auto& part : parts) there[part.line] += part.quantity;
    std::set<int> seen;
    for (std::size_t i = 0; i < args.lines.size(); ++i) {
        const auto& asked = args.lines[i];
        const auto field = "lines[" + std::to_string(i) + "]";
        if (!seen.insert(asked.line).second)
            reasons.add("warehouse.ship.twice",
                        "Line {line} stands here twice. Name it once, with the whole quantity.",
                        {{"line", asked.line}}, field + ".line");
        if (asked.quantity && *asked.quantity <= Quantity{})
            reasons.add("warehouse.ship.quantity",
                        "Nothing or less than nothing cannot leave. Enter a quantity above zero.", {},
                        field + ".quantity");
        const auto most = there.contains(asked.line) ? there[asked.line] : Quantity{};
        if (most == Quantity{} || (asked.quantity && *asked.quantity > most))
            reasons.add(
                "warehouse.ship.short",
                "{there} are set aside for line {line} of {order}: no more can leave. Ship that, or see "
                "what the rest waits for.",
                {{"there", most}, {"line", asked.line}, {"order", order}}, field + ".quantity");
    }
}

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

void check(const db::Read& read, const Ship& args, db::Reasons& reasons) {
    const auto order = orderHead(read, args.order);
    people::requireSite(read, "warehouse.ship", order.site);
    checkSigned(order, reasons);
    const auto parts = setAside(read, args.order);
    if (parts.empty() && args.lines.empty())
        reasons.add("warehouse.ship.nothing",
                    "Nothing is set aside for {order}, so nothing can leave. See what its lines wait for.",
                    {{"order", order.number}}, "order");
    checkLines(parts, args, order.number, reasons);
    if (db::characters(args.carrier) > 100 || db::characters(args.tracking) > 100)
        reasons.add("warehouse.ship.text",
                    "Carrier and tracking number take 100 characters at most. Shorten them.", {},
                    db::characters(args.carrier) > 100 ? "carrier" : "tracking");
    // The exposure holds the signed order already: shipping adds nothing to it.
    orders::checkCredit(read, order.customer, args.order, Money{}, reasons);
    ledger::checkPeriod(read, calendar::siteToday(read, order.site), reasons, "");
}

Shipped ship(db::Tx& tx, const Ship& args) {
    const auto order = orderHead(tx, args.order);
    const auto parts = chosen(setAside(tx, args.order), args.lines);
    db::ensure(!parts.empty(), "a shipment has lines");
    const auto on = calendar::siteToday(tx, order.site);

    Shipped shipped;
    shipped.number = ledger::nextNumber(tx, order.site, "shipment", on);
    shipped.shipment = tx.make<ShipmentId>(R"sql(
        insert into shipment (site_id, number, sales_order_id, shipped_at, shipped_on, carrier, tracking)
        values ($1, $2, $3, $4, $5, $6, $7) returning shipment_id
    )sql", order.site, shipped.number, args.order, tx.occurredAt(), on, args.carrier, args.tracking);

    std::vector<inventory::Take> takes;
    std::set<ItemId> items;
    for (const auto& part : parts) {
        takes.push_back({part.allocation, part.quantity});
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
    endWalks(tx, args.order);

    std::vector<promise::Touched> touched;
    for (const auto item : items) touched.push_back({item, order.site});
    promise::settle(tx, touched);
    orders::completeWhenDone(tx, args.order);
    return shipped;
}

}  // namespace warehouse
