// Orders of which goods have left and are not billed: bills one, or all that are chosen, one invoice an order.
#include <map>

#include "finance/ui/screens.h"
#include "orders/orders.h"

namespace finance {
namespace {

constexpr int most = 500;  // orders shown at once, those that wait longest

struct Due {
    SalesOrderId salesOrder;
    std::string number, reference, name;
    CustomerId customer;
    Currency currency;
    std::optional<Date> shippedOn;
    Quantity quantity, due;  // quantity: without what was called off
    Money net;               // of the whole line
};
BOOST_DESCRIBE_STRUCT(Due, (), (salesOrder, number, reference, name, customer, currency, shippedOn, quantity, due, net))

struct Bill {
    Due head;
    int lines = 0;
    Money goods;
};

std::vector<Bill> bills(const db::Read& read) {
    std::vector<Bill> out;
    for (const auto& line : read.all<Due>(R"sql(
             select o.sales_order_id as sales_order, o.number, o.reference, p.name, o.customer_id as customer, o.currency,
                    (select max(s.shipped_on) from shipment s where s.sales_order_id = o.sales_order_id) as shipped_on,
                    l.quantity - l.cancelled as quantity, l.shipped - l.invoiced as due, l.net
             from sales_order_line l join sales_order o on o.sales_order_id = l.sales_order_id
             join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
             where l.shipped > l.invoiced
             order by l.sales_order_id, l.line_no limit 5000
         )sql")) {
        if (out.empty() || out.back().head.salesOrder != line.salesOrder) {
            if (static_cast<int>(out.size()) == most) break;
            out.push_back({line, 0, {}});
        }
        ++out.back().lines;
        out.back().goods += line.due >= line.quantity ? line.net : money::portion(line.net, line.due, line.quantity);
    }
    return out;
}

desk::TableContents readBills(const db::Read& read, const QJsonObject&) {
    desk::TableContents out;
    std::map<std::string, Money> sums;
    const auto all = bills(read);
    for (const auto& bill : all) {
        const auto& h = bill.head;
        sums[h.currency.code] += bill.goods;
        out.rows.push_back({.cells = {{.text = desk::text(h.number)},
                                      {.text = desk::text(h.name)},
                                      {.text = desk::text(h.reference), .muted = true},
                                      {.text = h.shippedOn ? desk::shown(*h.shippedOn) : QString{}},
                                      {.text = desk::shownNumber(bill.lines), .muted = true},
                                      {.text = desk::shown(Amount{bill.goods, h.currency})}},
                            .key = h.salesOrder.number,
                            .opens = {"order", h.salesOrder.number},
                            .data = {{"order", static_cast<qint64>(h.salesOrder.number)}, {"number", desk::text(h.number)}}});
    }
    if (static_cast<int>(all.size()) == most)
        out.note = desk::say("The %1 orders that wait longest; bill these, then the next appear.").arg(most);
    for (const auto& [currency, sum] : sums)
        out.figures.push_back({.label = "Goods to bill, before tax", .value = desk::utf8(desk::shown(Amount{sum, Currency{currency}}))});
    return out;
}

// One after the other, so that a refusal of one keeps no other from being billed.
void billAll(desk::Desk& desk, std::vector<desk::TableRow> rows, int done, std::vector<QString> refusals) {
    if (rows.empty()) {
        if (done > 0) desk.toast(desk::say("%1 orders are billed").arg(done));
        for (const auto& sentence : refusals) desk.toast(sentence, desk::Tone::bad);
        return;
    }
    const auto row = rows.front();
    rows.erase(rows.begin());
    const auto order = SalesOrderId{row.data["order"].toInteger()};
    desk.perform<InvoiceOrder, Invoiced>(
        &desk, invoiceAction, InvoiceOrder{order, std::nullopt},
        [&desk, rows, done, refusals](const Invoiced&) { billAll(desk, rows, done + 1, refusals); },
        [&desk, rows, done, refusals, row](const std::vector<db::Refusal>& reasons) {
            auto all = refusals;
            all.push_back(row.data["number"].toString() + ": " + desk::sentences(reasons));
            billAll(desk, rows, done, std::move(all));
        });
}

void bill(desk::Desk& desk, const std::vector<desk::TableRow>& rows) {
    if (rows.size() > 1) return billAll(desk, rows, 0, {});
    const auto order = SalesOrderId{rows.front().data["order"].toInteger()};
    desk.perform<InvoiceOrder, Invoiced>(&desk, invoiceAction, InvoiceOrder{order, std::nullopt}, [&desk](const Invoiced& made) {
        desk.toast(desk::say("Invoice %1 of %2 is posted").arg(desk::text(made.number), desk::shown(made.gross)),
                   desk::Record{"invoice", made.invoice.number});
    });
}

}  // namespace

desk::TableKind toBillTable() {
    return {.title = "Orders to invoice",
            .columns = {{.title = "Order", .width = 120},
                        {.title = "Customer", .width = 0},
                        {.title = "Their number", .width = 150},
                        {.title = "Last shipped", .width = 120},
                        {.title = "Lines", .width = 80, .number = true},
                        {.title = "Goods, before tax", .width = 170, .number = true}},
            .tables = {"sales_order_line", "sales_order", "shipment", "invoice"},
            .read = readBills,
            .actions = {{.title = "Invoice",
                         .right = "finance.invoice",
                         .keys = "Ctrl+I",
                         .icon = "invoice",
                         .main = true,
                         .run = [](desk::Desk& desk, const std::vector<desk::TableRow>& rows, const QJsonObject&) { bill(desk, rows); }},
                        {.title = "Invoice all",
                         .right = "finance.invoice",
                         .keys = "Ctrl+Shift+I",
                         .needsRow = false,
                         .run = [](desk::Desk& desk, const std::vector<desk::TableRow>& rows,
                                   const QJsonObject&) { billAll(desk, rows, 0, {}); }},
                        {.title = "Open order",
                         .keys = "Ctrl+O",
                         .run = [](desk::Desk& desk, const std::vector<desk::TableRow>& rows,
                                   const QJsonObject&) { desk.open(rows.front().opens); }}},
            .empty = "Everything that left is billed. Ship goods, and their orders appear here.",
            .many = true,
            .opensBy = 0};
}

}  // namespace finance
