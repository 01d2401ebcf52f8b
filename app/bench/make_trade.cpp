#include "app/bench/make_trade.h"

#include <algorithm>

#include <fmt/core.h>

namespace app::bench {
namespace {

constexpr std::int64_t million = 1'000'000, day = 86'400 * million, cent = 10'000;  // micros; millionths
constexpr int scarceDays = 40;  // scarce items have not come in for so long

}  // namespace

Trade::Trade(BulkFile& f, const Ground& ground, std::vector<Customer> customers, std::vector<Item> items)
    : ground_(ground),
      customers_(std::move(customers)),
      items_(std::move(items)),
      books_(f, ground, numbers_),
      orders_(f, "sales_order",
              "site_id, number, revision, state, customer_id, reference, ordered_on, wanted_on, valid_to, currency, net, tax, rounding, gross, "
              "rounding_rule, source, signed_at, version"),
      orderLines_(f, "sales_order_line",
                  "sales_order_id, line_no, item_id, text, entered_quantity, unit_id, quantity, unit_price, discount, net, price_why, "
                  "tax_code_id, unit_cost, wanted_on, promised_on, allocated, waiting, shipped, invoiced, returned, cancelled, version"),
      allocations_(f, "allocation", "sales_order_line_id, stock_balance_id, quantity, by_hand"),
      promises_(f, "promise", "sales_order_line_id, item_id, source, supply_id, quantity, ships_on"),
      lotRows_(f, "lot", "item_id, number, revision, expires_on, made_on, on_hold, version"),
      moves_(f, "stock_move",
             "site_id, item_id, lot_id, kind, from_bin_id, to_bin_id, quantity, catch_weight, value, occurred_at, document_kind, document_id, "
             "journal_entry_id, log_id"),
      picks_(f, "pick_list", "site_id, number, sales_order_id, tote, state, version"),
      pickLines_(f, "pick_line", "pick_list_id, sales_order_line_id, lot_id, from_bin_id, quantity, picked"),
      shipments_(f, "shipment", "site_id, number, sales_order_id, shipped_at, shipped_on, carrier, tracking"),
      shipmentLines_(f, "shipment_line", "shipment_id, sales_order_line_id, lot_id, quantity, stock_move_id"),
      invoices_(f, "invoice",
                "site_id, kind, number, sales_order_id, customer_id, invoiced_on, due_on, currency, rate_numerator, rate_denominator, net, tax, "
                "rounding, gross, book_gross, settled, book_settled, journal_entry_id, content_hash"),
      invoiceLines_(f, "invoice_line", "invoice_id, line_no, sales_order_line_id, text, quantity, net, tax_code_id"),
      invoiceTaxes_(f, "invoice_tax", "invoice_id, tax_code_id, rate, base, tax"),
      payments_(f, "payment", "site_id, number, customer_id, received_on, currency, amount, allocated, book_amount, reference, journal_entry_id"),
      settlements_(f, "settlement", "invoice_id, payment_id, amount, settled_on"),
      balances_(f, "stock_balance", "item_id, lot_id, bin_id, site_id, on_hand, allocated, packed, catch_weight"),
      values_(f, "stock_value", "item_id, revision, site_id, account_id, quantity, value"),
      supplyRows_(f, "supply", "site_id, item_id, kind, document_kind, due_on, quantity, received, promised, note, state, version"),
      sums_(f, "account_balance", "account_id, period_id, debit, credit"),
      series_(f, "series", "site_id, kind, year, prefix, next, legal"),
      firstLot_(lotRows_.next()),
      firstBalance_(balances_.next()),
      firstSupply_(supplyRows_.next()) {
    const auto days = offset(ground.days.last()) + 1;
    leaving_.resize(days);
    due_.resize(days);
}

std::int64_t Trade::moment(Date d) { return d.days * day + dice_.between(6 * 3600, 16 * 3600) * million; }

void Trade::play(std::int64_t orders, const std::function<void(std::int64_t)>& told) {
    const auto& days = ground_.days;
    std::int64_t workdays = 0, turn = 0, passed = 0;
    for (auto d = days.first(); d <= days.last(); d = d + 1) workdays += days.works(d) ? 1 : 0;
    for (auto d = days.first(); d <= days.last(); d = d + 1) {
        if (!days.works(d)) continue;
        ++passed;
        for (const auto until = orders * passed / workdays; turn < until; ++turn) enter(d, turn);
        for (const auto& order : leaving_[offset(d)]) {
            ship(d, order);
            invoice(d, order);
        }
        for (const auto& bill : due_[offset(d)]) pay(d, bill);
        std::vector<Order>{}.swap(leaving_[offset(d)]);
        std::vector<Bill>{}.swap(due_[offset(d)]);
        told(turn);
    }
}

void Trade::enter(Date on, std::int64_t turn) {
    const bool quote = turn % 50 == 49;
    auto order = draw(on, turn, quote);
    const auto fate = quote ? Fate::quote : fateOf(on, order);
    writeOrder(on, order, fate);
    if (fate == Fate::open) keepOpen(order);
    if (fate != Fate::shipped) return;
    const auto leaves = std::min(ground_.days.working(on + static_cast<int>(dice_.between(1, 6))), ground_.days.last());
    leaving_[offset(ground_.days.works(leaves) ? leaves : on)].push_back(std::move(order));
}

// Its customer and lines. Two orders have ten lines together; what is wanted most stands first among the items.
Trade::Order Trade::draw(Date on, std::int64_t turn, bool quote) {
    Order order;
    order.customer = static_cast<std::size_t>(dice_.below(static_cast<std::int64_t>(customers_.size())));
    if (customers_[order.customer].closed && ground_.days.last() - on < 365) --order.customer;
    const auto half = (turn / 2 * 7 + 3) % 9 + 1, count = turn % 2 == 0 ? half : 10 - half;
    const auto items = static_cast<std::int64_t>(items_.size());
    for (std::int64_t n = 0; n < count; ++n) {
        Line line;
        line.item = static_cast<std::size_t>(std::min(dice_.below(items), dice_.below(items)));
        line.pieces = items_[line.item].usual * dice_.between(1, 4);
        if (!quote) take(on, line);
        line.net = items_[line.item].price * line.pieces;
        order.net += line.net;
        order.lines.push_back(line);
    }
    order.tax = tl::money::tax({order.net}, customers_[order.customer].tax->rate).minor;
    return order;
}

// Sets a line aside from the lot that is being sold; who gets less than they would like takes the rest of it.
void Trade::take(Date on, Line& line) {
    auto& item = items_[line.item];
    if (item.free == 0 && !(item.scarce && ground_.days.last() - on < scarceDays)) receive(on, line.item, line.pieces);
    if (item.free == 0) {
        item.waiting += line.pieces;
        return;
    }
    line.pieces = std::min(line.pieces, item.free);
    line.lot = item.lot;
    item.free -= line.pieces;
    lots_[static_cast<std::size_t>(item.lot)].allocated += line.pieces;
}

// Most orders have left long ago, and few of the last month's.
Trade::Fate Trade::fateOf(Date on, const Order& order) {
    if (std::ranges::any_of(order.lines, [](const Line& l) { return l.lot < 0; })) return Fate::open;
    const auto age = ground_.days.last() - on;
    const auto open = age < 30 ? 85 : age < 180 ? 30 : 2;
    return age == 0 || dice_.percent(open) ? Fate::open : Fate::shipped;
}

void Trade::receive(Date on, std::size_t index, std::int64_t atLeast) {
    auto& item = items_[index];
    const auto pieces = std::max(atLeast, item.usual * dice_.between(8, 14));
    const auto bin = static_cast<std::size_t>(dice_.below(static_cast<std::int64_t>(ground_.bins.size())));
    const auto year = ground_.days.year(on);
    const auto expires = item.shelf == 0 ? std::nullopt : std::optional{toText(on + item.shelf)};
    const auto lot = lotRows_.add(item.id, fmt::format("L{:02}-{:07}", year % 100, lots_.size() + 1), "A",
                                  expires ? std::optional<std::string_view>{*expires} : std::nullopt, ground_.days.text(on), 0, 1);
    const tl::Money value{pieces * item.cost};
    const auto entry = books_.post(on, "receipt", std::nullopt, "Receipt of " + item.number,
                                   {{ground_.stock, value}, {ground_.receipt, -value}});
    moves_.add(ground_.site.number, item.id, lot, "receipt", nullptr, ground_.bins[bin], pieces * million, 0, value.minor, moment(on), "receipt",
               nullptr, entry, ground_.logId);
    item.lot = static_cast<std::int64_t>(lots_.size());
    item.free = pieces;
    item.onHand += pieces;
    lots_.push_back({index, bin, pieces, 0});
}

void Trade::writeOrder(Date on, Order& order, Fate fate) {
    const auto& days = ground_.days;
    const auto& c = customers_[order.customer];
    const bool quote = fate == Fate::quote;
    order.number = quote ? numbers_.next("quote", "Q-") : numbers_.next("sales_order", "SO-");
    const auto reference = fmt::format("{}{:02}-{:06}", c.chinese ? "采购" : "PO-", days.year(on) % 100, dice_.below(million));
    const auto wanted = days.working(on + static_cast<int>(dice_.between(3, 40)));
    const auto signedAt = quote ? std::nullopt : std::optional{moment(on)};
    const auto validTo = quote ? std::optional<std::string_view>{days.text(on + 30)} : std::nullopt;
    order.id = orders_.add(ground_.site.number, order.number, "A", quote ? "quote" : fate == Fate::open ? "signed" : "completed", c.id, reference,
                           days.text(on), days.text(wanted), validTo, ground_.monies[c.money].currency.code, order.net, order.tax, 0,
                           order.gross(), "line_half_away", "", signedAt, 1);
    int lineNo = 0;
    for (auto& line : order.lines) writeLine(on, wanted, order, line, ++lineNo, fate);
}

void Trade::writeLine(Date on, Date wanted, const Order& order, Line& line, int lineNo, Fate fate) {
    const auto& item = items_[line.item];
    const auto& c = customers_[order.customer];
    const auto quantity = line.pieces * million;
    const auto count = [&](bool here) { return here ? quantity : 0; };
    const bool waits = fate == Fate::open && line.lot < 0, shipped = fate == Fate::shipped;
    const auto cost = fate == Fate::quote ? std::nullopt : std::optional{item.cost * cent};
    const auto promised = line.lot < 0 ? std::nullopt : std::optional<std::string_view>{ground_.days.text(ground_.days.working(on + 1))};
    line.id = orderLines_.add(order.id, lineNo, item.id, item.name, quantity, ground_.unit, quantity, item.price * cent, 0, line.net,
                              item.why[c.money], c.tax->code.number, cost, ground_.days.text(wanted), promised,
                              count(fate == Fate::open && !waits), count(waits), count(shipped), count(shipped), 0, 0, 1);
}

// What a signed order holds: stock that is set aside, or a place in the queue.
void Trade::keepOpen(const Order& order) {
    const auto& days = ground_.days;
    for (const auto& line : order.lines) {
        const auto quantity = line.pieces * million;
        const auto item = items_[line.item].id;
        if (line.lot < 0) {
            promiseWaiting(line);
            continue;
        }
        allocations_.add(line.id, firstBalance_ + line.lot, quantity, 0);
        promises_.add(line.id, item, "stock", nullptr, quantity, days.text(days.working(days.last())));
    }
}

// Half of the scarce items are on order; nobody knows when the others come.
void Trade::promiseWaiting(const Line& line) {
    const auto& item = items_[line.item];
    const auto quantity = line.pieces * million;
    if (line.item % 16 != 7) {
        promises_.add(line.id, item.id, "none", nullptr, quantity, nullptr);
        return;
    }
    if (supplies_.empty()) supplies_.resize(items_.size());
    auto& supply = supplies_[line.item];
    if (supply == 0) supply = firstSupply_ + supplied_++;
    promises_.add(line.id, item.id, "supply", supply, quantity, ground_.days.text(dueOn(line.item)));
}

Date Trade::dueOn(std::size_t item) const { return ground_.days.working(ground_.days.last() + 5 + static_cast<int>(item / 16 % 60)); }

}  // namespace app::bench
