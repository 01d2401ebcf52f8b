// The second half of an order's life: picked, shipped, billed, paid; and what is left when the last day ends.
#include <fmt/core.h>

#include "app/bench/make_trade.h"
#include "finance/document.h"

namespace app::bench {
namespace {

constexpr std::int64_t million = 1'000'000;
constexpr std::string_view carriers[] = {"DHL Freight", "DB Schenker", "Kuehne+Nagel", "DSV", "顺丰速运", "德邦物流"};

}  // namespace

// The hall has no outbound bins: goods leave from where they lie, so a walk moves nothing.
void Trade::pick(const Order& order) {
    const auto walk = picks_.add(ground_.site.number, numbers_.next("pick_list", "PK-"), order.id, "", "shipped", 1);
    for (const auto& line : order.lines) {
        const auto& lot = lots_[static_cast<std::size_t>(line.lot)];
        pickLines_.add(walk, line.id, firstLot_ + line.lot, ground_.bins[lot.bin], line.pieces * million, line.pieces * million);
    }
}

void Trade::ship(Date on, const Order& order) {
    pick(order);
    const auto number = numbers_.next("shipment", "SH-");
    const auto at = moment(on);
    const auto carrier = dice_.of(carriers);
    const auto shipment = shipments_.add(ground_.site.number, number, order.id, at, ground_.days.text(on), carrier,
                                         fmt::format("{:012}", dice_.below(million * million)));
    tl::Money cost;
    for (const auto& line : order.lines) cost.minor += line.pieces * items_[line.item].cost;
    const auto entry = books_.post(on, "shipment", shipment, "Shipment " + number + ", " + order.number,
                                   {{ground_.stock, -cost}, {ground_.costOfSales, cost}});
    for (const auto& line : order.lines) {
        auto& item = items_[line.item];
        auto& lot = lots_[static_cast<std::size_t>(line.lot)];
        lot.onHand -= line.pieces;
        lot.allocated -= line.pieces;
        item.onHand -= line.pieces;
        const auto quantity = line.pieces * million;
        const auto move = moves_.add(ground_.site.number, item.id, firstLot_ + line.lot, "shipment", ground_.bins[lot.bin], nullptr, quantity, 0,
                                     -line.pieces * item.cost, at, "shipment", shipment, entry, ground_.logId);
        shipmentLines_.add(shipment, line.id, firstLot_ + line.lot, quantity, move);
    }
}

void Trade::invoice(Date on, const Order& order) {
    const auto& days = ground_.days;
    const auto& c = customers_[order.customer];
    const auto& money = ground_.monies[c.money];
    const tl::Money gross{order.gross()}, book = tl::money::exchange(gross, money.currency, money.rate, ground_.book());
    finance::Document bill;
    auto& h = bill.header;
    h = {"invoice", numbers_.next("invoice", "IN-", days.year(on)), ground_.site, tl::SalesOrderId{order.id}, {}, {c.id}, on,
         on + static_cast<int>(c.days), money.currency, money.rate.numerator, money.rate.denominator, {order.net}, {order.tax}, {}, gross, book,
         {}, {}};
    std::vector<finance::Side> sides{{ground_.sales, -h.net}};
    if (h.tax != tl::Money{}) sides.push_back({ground_.outputTax, -h.tax});
    h.entry = {books_.post(on, "invoice", std::nullopt, "Invoice " + h.number + ", " + order.number,
                           finance::entryLines(ground_.receivable, c.party, gross, book, money.currency, sides))};
    for (const auto& line : order.lines)
        bill.lines.push_back({static_cast<int>(bill.lines.size()) + 1, tl::SalesOrderLineId{line.id}, items_[line.item].name,
                              {line.pieces * million}, {line.net}, c.tax->code});
    bill.taxes = {{c.tax->code, c.tax->rate.millionths, h.net, h.tax}};

    // Nearly everybody pays, some too late; what is not paid by today is open.
    const auto paidOn = days.working(h.dueOn - 8 + static_cast<int>(dice_.below(30)));
    const bool paid = paidOn > on && paidOn <= days.last() && !dice_.percent(2);
    const auto id = invoices_.add(h.site.number, h.kind, h.number, order.id, c.id, days.text(on), days.text(h.dueOn), h.currency.code,
                                  h.rateNumerator, h.rateDenominator, h.net.minor, h.tax.minor, 0, gross.minor, book.minor,
                                  paid ? gross.minor : 0, paid ? book.minor : 0, h.entry.number, hashOf(bill));
    for (const auto& line : bill.lines)
        invoiceLines_.add(id, line.lineNo, line.orderLine->number, line.text, line.quantity.millionths, line.net.minor, line.taxCode.number);
    invoiceTaxes_.add(id, c.tax->code.number, c.tax->rate.millionths, h.net.minor, h.tax.minor);
    if (paid) due_[offset(paidOn)].push_back({id, gross.minor, book.minor, h.number, order.customer});
}

void Trade::pay(Date on, const Bill& bill) {
    const auto& c = customers_[bill.customer];
    const auto& money = ground_.monies[c.money];
    const auto number = numbers_.next("payment", "PM-", ground_.days.year(on));
    const tl::Money gross{bill.gross}, book{bill.book};
    const auto entry = books_.post(on, "payment", std::nullopt, "Payment " + number + ": " + bill.number,
                                   {{ground_.bank, book, std::nullopt, money.currency, gross},
                                    {ground_.receivable, -book, c.party, money.currency, -gross}});
    const auto payment = payments_.add(ground_.site.number, number, c.id, ground_.days.text(on), money.currency.code, bill.gross, bill.gross,
                                       bill.book, bill.number, entry);
    settlements_.add(bill.invoice, payment, bill.gross, ground_.days.text(on));
}

void Trade::finish(Tally& tally) {
    for (std::size_t n = 0; n < lots_.size(); ++n) {
        const auto& lot = lots_[n];
        const auto id = static_cast<std::int64_t>(n);
        if (lot.onHand == 0) balances_.skip();
        else
            balances_.add(items_[lot.item].id, firstLot_ + id, ground_.bins[lot.bin], ground_.site.number, lot.onHand * million,
                          lot.allocated * million, 0, 0);
    }
    for (std::size_t n = 0; n < items_.size(); ++n) {
        const auto& item = items_[n];
        if (item.lot >= 0)
            values_.add(item.id, "A", ground_.site.number, ground_.stock.number, item.onHand * million, item.onHand * item.cost);
    }
    // In the order of their ids, which their promises hold already.
    std::vector<std::size_t> supplied(static_cast<std::size_t>(supplied_));
    for (std::size_t n = 0; n < supplies_.size(); ++n)
        if (supplies_[n] != 0) supplied[static_cast<std::size_t>(supplies_[n] - firstSupply_)] = n;
    for (const auto n : supplied) {
        const auto& item = items_[n];
        supplyRows_.add(ground_.site.number, item.id, "hand", "", ground_.days.text(dueOn(n)), (item.waiting + item.usual) * million, 0,
                        item.waiting * million, "Ordered", "open", 1);
    }
    books_.writeBalances(sums_);
    numbers_.write(series_, ground_.site.number);
    tally.finish(orders_, orderLines_, allocations_, promises_, lotRows_, moves_, picks_, pickLines_, shipments_, shipmentLines_, invoices_,
                 invoiceLines_, invoiceTaxes_, payments_, settlements_, balances_, values_, supplyRows_, books_.entries, books_.lines, sums_,
                 series_);
}

}  // namespace app::bench
