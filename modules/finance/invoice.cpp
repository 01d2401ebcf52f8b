#include <algorithm>

#include "calendar/calendar.h"
#include "finance/document.h"
#include "finance/finance.h"
#include "orders/orders.h"
#include "people/people.h"

namespace finance {
namespace {

struct Order {
    std::string number, state, source;
    SiteId site;
    CustomerId customer;
    PartyId party;
    int paymentDays = 0;
    Currency currency;
    Money net, tax, gross;
    std::optional<std::int64_t> sourceTotal;
    Money billedTax, billedGross;  // on its invoices so far
};
BOOST_DESCRIBE_STRUCT(Order, (),
                      (number, state, source, site, customer, party, paymentDays, currency, net, tax, gross,
                       sourceTotal, billedTax, billedGross))

// `billed` is the net that this line's invoices hold so far.
struct Line {
    SalesOrderLineId id;
    bool charge = false;
    std::string text;
    Quantity quantity, shipped, invoiced;  // quantity: without what was called off
    Money net, billed;
    TaxCodeId taxCode;
    Quantity due() const { return (charge ? quantity : shipped) - invoiced; }
    Money share() const {
        const auto after = invoiced + due();
        return (after == quantity ? net : money::portion(net, after, quantity)) - billed;
    }
};
BOOST_DESCRIBE_STRUCT(Line, (), (id, charge, text, quantity, shipped, invoiced, net, billed, taxCode))

Order orderOf(const db::Read& read, SalesOrderId id) {
    auto found = read.find<Order>(R"sql(
        select o.number, o.state, o.source, o.site_id as site, o.customer_id as customer, c.party_id as party,
               c.payment_days, o.currency, o.net, o.tax, o.gross, o.source_total,
               coalesce((select cast(sum(i.tax) as bigint) from invoice i
                         where i.sales_order_id = o.sales_order_id and i.kind = 'invoice'), 0) as billed_tax,
               coalesce((select cast(sum(i.gross) as bigint) from invoice i
                         where i.sales_order_id = o.sales_order_id and i.kind = 'invoice'), 0) as billed_gross
        from sales_order o join customer c on c.customer_id = o.customer_id
        where o.sales_order_id = $1
    )sql", id);
    if (!found) db::refuse("finance.invoice.order", "There is no such order. Look it up again.", {}, "order");
    return *found;
}

std::vector<Line> linesOf(const db::Read& read, SalesOrderId id) {
    return read.all<Line>(R"sql(
        select l.sales_order_line_id as id, case when l.item_id is null then 1 else 0 end as charge, l.text,
               l.quantity - l.cancelled as quantity, l.shipped, l.invoiced, l.net, l.tax_code_id as tax_code,
               coalesce((select cast(sum(v.net) as bigint) from invoice_line v
                         join invoice i on i.invoice_id = v.invoice_id
                         where v.sales_order_line_id = l.sales_order_line_id
                           and i.kind = 'invoice'), 0) as billed
        from sales_order_line l where l.sales_order_id = $1
        order by l.line_no
    )sql", id);
}

// Charges go with goods; alone they are billed where no goods are left to bill.
bool billable(const std::vector<Line>& lines) {
    const auto due = [&](bool charge) {
        return std::ranges::any_of(lines,
                                   [=](const Line& l) { return l.charge == charge && l.due() > Quantity{}; });
    };
    const bool goodsDone =
        std::ranges::all_of(lines, [](const Line& l) { return l.charge || l.invoiced == l.quantity; });
    return due(false) || (goodsDone && due(true));
}

std::vector<DocumentTax> ownTaxes(const db::Read& read, const std::vector<DocumentLine>& lines, Date on) {
    std::vector<orders::TaxedNet> nets;
    for (const auto& l : lines) nets.push_back({l.taxCode, ledger::taxRate(read, l.taxCode, on), l.net});
    std::vector<DocumentTax> out;
    for (const auto& sum : orders::totals(nets).taxes)
        out.push_back({sum.code, sum.rate.millionths, sum.base, sum.tax});
    return out;
}

// The source's tax on what is billed now, shared over the tax codes by their bases.
std::vector<DocumentTax> sourceTaxes(const std::vector<DocumentLine>& lines, Money tax) {
    std::vector<DocumentTax> out;
    for (const auto& l : lines) {
        const auto there = std::ranges::find(out, l.taxCode, &DocumentTax::taxCode);
        if (there == out.end())
            out.push_back({l.taxCode, -1, l.net, {}});
        else
            there->base += l.net;
    }
    std::vector<std::int64_t> bases;
    for (const auto& t : out) bases.push_back(t.base > Money{} ? t.base.minor : 0);
    const auto parts = money::allocate(tax, bases);
    for (std::size_t i = 0; i < out.size(); ++i) out[i].tax = parts[i];
    return out;
}

// What is billed now: lines, taxes and sums. The number, the rate and the entry come later.
Document bill(const db::Read& read, const Order& order, const std::vector<Line>& lines, Date on) {
    Document bill;
    auto& h = bill.header;
    Money netAfter;
    bool last = true;  // nothing is left to bill after this one
    for (const auto& l : lines) {
        last = last && l.invoiced + l.due() == l.quantity;
        netAfter += l.billed;
        if (l.due() <= Quantity{}) continue;
        const int no = static_cast<int>(bill.lines.size()) + 1;
        bill.lines.push_back({no, l.id, l.text, l.due(), l.share(), l.taxCode});
        h.net += l.share();
        netAfter += l.share();
    }
    const bool imported = !order.source.empty();
    if (imported) {
        const auto taxAfter = last ? order.tax : shareBetween(order.tax, Money{}, netAfter, order.net);
        bill.taxes = sourceTaxes(bill.lines, taxAfter - order.billedTax);
    } else {
        bill.taxes = ownTaxes(read, bill.lines, on);
    }
    for (const auto& t : bill.taxes) h.tax += t.tax;
    if (imported && last) h.rounding = order.gross - order.billedGross - h.net - h.tax;
    h.gross = h.net + h.tax + h.rounding;
    // The source's total belongs to the document only where the document is the whole of it.
    if (imported && order.sourceTotal &&
        money::ofTenThousandths(*order.sourceTotal, order.currency) == h.gross)
        h.sourceTotal = order.sourceTotal;
    return bill;
}

JournalEntryId post(db::Tx& tx, const Order& order, const Document& bill) {
    const auto& h = bill.header;
    std::vector<Side> sides;
    for (const auto& l : bill.lines) addTo(sides, lineAccount(tx, l.orderLine, "sales"), -l.net);
    if (h.tax != Money{}) addTo(sides, ledger::accountFor(tx, "output_tax"), -h.tax);
    if (h.rounding != Money{}) addTo(sides, ledger::accountFor(tx, "rounding"), -h.rounding);
    ledger::Entry entry;
    entry.site = order.site;
    entry.on = h.invoicedOn;
    entry.documentKind = "invoice";
    entry.text = "Invoice " + h.number + ", " + order.number;
    entry.lines = entryLines(ledger::accountFor(tx, "receivable"), order.party, h.gross, h.bookGross,
                             h.currency, sides);
    return ledger::post(tx, entry);
}

Date dayOf(const db::Read& read, const Order& order, const InvoiceOrder& args) {
    return args.onDate ? *args.onDate : calendar::siteToday(read, order.site);
}

}  // namespace

void check(const db::Read& read, const InvoiceOrder& args, db::Reasons& reasons) {
    const auto order = orderOf(read, args.order);
    people::requireSite(read, "finance.invoice", order.site);
    const auto on = dayOf(read, order, args);
    ledger::checkPeriod(read, on, reasons, "onDate");
    if (order.state != "signed") {
        reasons.add(
            "finance.invoice.state",
            "{order} is in state '{state}': only signed orders are billed, and each thing once. See its "
            "invoices.",
            {{"order", order.number}, {"state", order.state}}, "order");
        return;
    }
    const auto lines = linesOf(read, args.order);
    if (!billable(lines)) {
        reasons.add("finance.invoice.nothing",
                    "Everything that left for {order} is billed already. Ship the rest first.",
                    {{"order", order.number}}, "order");
        return;
    }
    const auto h = bill(read, order, lines, on).header;
    if (h.gross < Money{})
        reasons.add("finance.invoice.negative",
                    "The invoice for {order} would come to {gross}, because more was billed before than "
                    "the lines are worth now. Write a credit note for the difference instead.",
                    {{"order", order.number}, {"gross", Amount{h.gross, order.currency}}}, "order");
    if (h.rounding > Money{5} || h.rounding < Money{-5})
        reasons.add(
            "finance.invoice.rounding",
            "The parts of {order} miss its source's total by {difference}, more than rounding explains. "
            "Correct the order at its source and import it again.",
            {{"order", order.number}, {"difference", Amount{h.rounding, order.currency}}}, "order");
}

Invoiced invoice(db::Tx& tx, const InvoiceOrder& args) {
    const auto order = orderOf(tx, args.order);
    const auto on = dayOf(tx, order, args);
    auto document = bill(tx, order, linesOf(tx, args.order), on);
    auto& h = document.header;
    const auto book = ledger::bookCurrency(tx);
    const auto rate = ledger::rateOn(tx, order.currency, book, on);
    h.kind = "invoice";
    h.site = order.site;
    h.salesOrder = args.order;
    h.customer = order.customer;
    h.invoicedOn = on;
    h.dueOn = on + order.paymentDays;
    h.currency = order.currency;
    h.rateNumerator = rate.numerator;
    h.rateDenominator = rate.denominator;
    h.bookGross = money::exchange(h.gross, order.currency, rate, book);
    h.number = ledger::nextNumber(tx, order.site, "invoice", on);
    h.entry = post(tx, order, document);
    const auto id = write(tx, document);
    for (const auto& l : document.lines)
        tx.run(R"sql(
            update sales_order_line set invoiced = invoiced + $2, version = version + 1
            where sales_order_line_id = $1
        )sql", *l.orderLine, l.quantity);
    const bool completed = orders::completeWhenDone(tx, args.order);
    const auto amount = [&](Money m) { return Amount{m, h.currency}; };
    return {id,
            h.number,
            amount(h.net),
            amount(h.tax),
            amount(h.rounding),
            amount(h.gross),
            h.dueOn,
            completed ? "completed" : "signed"};
}

}  // namespace finance
