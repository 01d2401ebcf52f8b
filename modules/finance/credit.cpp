#include <algorithm>
#include <set>

#include "calendar/calendar.h"
#include "finance/document.h"
#include "finance/finance.h"
#include "finance/settling.h"
#include "people/people.h"

namespace finance {
namespace {

// What earlier credit notes took back of one line.
struct CreditedLine {
    SalesOrderLineId orderLine;
    Quantity quantity;
    Money net;
};
struct CreditedTax {
    TaxCodeId taxCode;
    Money base, tax;
};
struct CreditedSums {
    Money net, rounding;
};
struct Billed {
    Document document;
    std::string orderNumber;
    PartyId party;
    std::vector<CreditedLine> lines;
    std::vector<CreditedTax> taxes;
    CreditedSums sums;

    CreditedLine before(const DocumentLine& line) const {
        const auto there =
            std::ranges::find(lines, line.orderLine.value_or(SalesOrderLineId{}), &CreditedLine::orderLine);
        return there == lines.end() ? CreditedLine{} : *there;
    }
    Money left(const DocumentLine& line) const { return line.net - before(line).net; }
};
BOOST_DESCRIBE_STRUCT(CreditedLine, (), (orderLine, quantity, net))
BOOST_DESCRIBE_STRUCT(CreditedTax, (), (taxCode, base, tax))
BOOST_DESCRIBE_STRUCT(CreditedSums, (), (net, rounding))

Billed billedBy(const db::Read& read, InvoiceId id) {
    Billed billed;
    billed.document = documentOf(read, id);
    billed.party = read.one<PartyId>(R"sql(select party_id from customer where customer_id = $1)sql",
                                     billed.document.header.customer);
    billed.lines = read.all<CreditedLine>(R"sql(
        select l.sales_order_line_id as order_line, cast(sum(l.quantity) as bigint) as quantity,
               cast(sum(l.net) as bigint) as net
        from invoice c join invoice_line l on l.invoice_id = c.invoice_id
        where c.credits_invoice_id = $1 group by l.sales_order_line_id
    )sql", id);
    billed.taxes = read.all<CreditedTax>(R"sql(
        select t.tax_code_id as tax_code, cast(sum(t.base) as bigint) as base,
               cast(sum(t.tax) as bigint) as tax
        from invoice c join invoice_tax t on t.invoice_id = c.invoice_id
        where c.credits_invoice_id = $1 group by t.tax_code_id
    )sql", id);
    billed.sums = read.one<CreditedSums>(R"sql(
        select cast(coalesce(sum(net), 0) as bigint) as net,
               cast(coalesce(sum(rounding), 0) as bigint) as rounding
        from invoice where credits_invoice_id = $1
    )sql", id);
    return billed;
}

// The part's share of the line's net, but never more than is left of it after credits by amount.
Money shareOf(const Billed& billed, const DocumentLine& line, Quantity quantity) {
    const auto before = billed.before(line).quantity;
    const auto share = shareBetween(line.net, before, before + quantity, line.quantity);
    const auto left = billed.left(line);
    return left < Money{} ? std::max(share, left) : std::min(share, left);
}

std::vector<DocumentLine> byLines(const Billed& billed, const std::vector<CreditLine>& asked) {
    std::vector<DocumentLine> out;
    for (const auto& a : asked)
        for (auto line : billed.document.lines) {
            if (line.lineNo != a.line) continue;
            const auto whole = line.quantity - billed.before(line).quantity;
            const auto quantity = a.quantity.value_or(whole);
            line.net = quantity == whole ? billed.left(line) : shareOf(billed, line, quantity);
            line.quantity = quantity;
            out.push_back(line);
        }
    return out;
}

std::vector<DocumentLine> byAmount(const Billed& billed, Money amount) {
    std::vector<std::int64_t> weights;
    for (const auto& line : billed.document.lines)
        weights.push_back(std::max(billed.left(line), Money{}).minor);
    const auto parts = money::allocate(amount, weights);
    std::vector<DocumentLine> out;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (parts[i] != Money{}) {
            out.push_back(billed.document.lines[i]);
            out.back().quantity = {};  // goods stay where they are
            out.back().net = parts[i];
        }
    return out;
}

std::vector<DocumentLine> allLeft(const Billed& billed) {
    std::vector<DocumentLine> out;
    for (auto line : billed.document.lines) {
        line.quantity -= billed.before(line).quantity;
        line.net = billed.left(line);
        if (line.quantity != Quantity{} || line.net != Money{}) out.push_back(line);
    }
    return out;
}

// The invoice's own tax goes back by the share of its base, whole when the whole base is credited.
void addTaxes(const Billed& billed, Document& note) {
    for (const auto& invoiced : billed.document.taxes) {
        Money base;
        bool touched = false;
        for (const auto& line : note.lines)
            if (line.taxCode == invoiced.taxCode) {
                base += line.net;
                touched = true;
            }
        if (!touched) continue;
        const auto there = std::ranges::find(billed.taxes, invoiced.taxCode, &CreditedTax::taxCode);
        const auto before = there == billed.taxes.end() ? CreditedTax{} : *there;
        const auto after = before.base + base;
        const auto due =
            after == invoiced.base ? invoiced.tax : shareBetween(invoiced.tax, Money{}, after, invoiced.base);
        note.taxes.push_back({invoiced.taxCode, invoiced.rate, base, due - before.tax});
    }
}

Document noteFor(const Billed& billed, const CreditInvoice& args) {
    Document note;
    note.lines = !args.lines.empty() ? byLines(billed, args.lines)
                 : args.amount       ? byAmount(billed, args.amount->money)
                                     : allLeft(billed);
    addTaxes(billed, note);
    auto& h = note.header;
    const auto& invoiced = billed.document.header;
    int no = 0;
    for (auto& line : note.lines) {
        line.lineNo = ++no;
        h.net += line.net;
    }
    for (const auto& tax : note.taxes) h.tax += tax.tax;
    if (billed.sums.net + h.net == invoiced.net) h.rounding = invoiced.rounding - billed.sums.rounding;
    h.gross = h.net + h.tax + h.rounding;
    return note;
}

void checkLines(const Billed& billed, const CreditInvoice& args, db::Reasons& reasons) {
    std::set<int> seen;
    for (std::size_t i = 0; i < args.lines.size(); ++i) {
        const auto& asked = args.lines[i];
        const auto field = "lines[" + std::to_string(i) + "]";
        const auto line = std::ranges::find(billed.document.lines, asked.line, &DocumentLine::lineNo);
        if (line == billed.document.lines.end() || !seen.insert(asked.line).second) {
            reasons.add("finance.credit.line",
                        "{invoice} has no line {line}, or it stands here twice. Name each line once.",
                        {{"invoice", billed.document.header.number}, {"line", asked.line}}, field + ".line");
            continue;
        }
        const auto most = line->quantity - billed.before(*line).quantity;
        if (asked.quantity && *asked.quantity <= Quantity{})
            reasons.add("finance.credit.quantity",
                        "A credit takes back more than nothing. Enter what is taken back.", {},
                        field + ".quantity");
        else if ((asked.quantity && *asked.quantity > most) ||
                 (most == Quantity{} && billed.left(*line) == Money{}))
            reasons.add(
                "finance.credit.too_much",
                "{most} of line {line} are billed and not credited yet: more cannot be taken back. See the "
                "credit notes of this invoice.",
                {{"most", most}, {"line", asked.line}}, field + ".quantity");
    }
}

void checkAmount(const Billed& billed, const Amount& amount, db::Reasons& reasons) {
    const auto& h = billed.document.header;
    Money left;
    for (const auto& line : billed.document.lines) left += std::max(billed.left(line), Money{});
    if (amount.currency != h.currency || amount.money <= Money{} || amount.money > left)
        reasons.add("finance.credit.amount",
                    "{amount} cannot be credited: {left} before tax of {invoice} are billed and not "
                    "credited yet. Enter an amount above zero up to that.",
                    {{"amount", amount}, {"left", Amount{left, h.currency}}, {"invoice", h.number}},
                    "amount");
}

Date dayOf(const db::Read& read, const Header& invoiced, const CreditInvoice& args) {
    return args.onDate ? *args.onDate : calendar::siteToday(read, invoiced.site);
}

JournalEntryId post(db::Tx& tx, const Billed& billed, const Document& note, const std::string& reason) {
    const auto& h = note.header;
    std::vector<Side> sides;
    for (const auto& l : note.lines) addTo(sides, lineAccount(tx, l.orderLine, "returns"), l.net);
    if (h.tax != Money{}) addTo(sides, ledger::accountFor(tx, "output_tax"), h.tax);
    if (h.rounding != Money{}) addTo(sides, ledger::accountFor(tx, "rounding"), h.rounding);
    ledger::Entry entry;
    entry.site = h.site;
    entry.on = h.invoicedOn;
    entry.documentKind = "credit_note";
    entry.text = "Credit note " + h.number + " for " + billed.document.header.number + ": " + reason;
    entry.cause = billed.document.header.entry;
    entry.lines = entryLines(ledger::accountFor(tx, "receivable"), billed.party, -h.gross, -h.bookGross,
                             h.currency, sides);
    return ledger::post(tx, entry);
}

}  // namespace

void check(const db::Read& read, const CreditInvoice& args, db::Reasons& reasons) {
    const auto billed = billedBy(read, args.invoice);
    const auto& h = billed.document.header;
    people::requireSite(read, "finance.credit", h.site);
    const auto on = dayOf(read, h, args);
    ledger::checkPeriod(read, on, reasons, "onDate");
    if (args.reason.empty())
        reasons.add("finance.credit.reason", "Say why this is credited: the books keep the reason.", {},
                    "reason");
    if (on < h.invoicedOn)
        reasons.add("finance.credit.early",
                    "{invoice} is of {day}: a credit note cannot be older. Choose a later day.",
                    {{"invoice", h.number}, {"day", h.invoicedOn}}, "onDate");
    if (h.kind != "invoice") {
        reasons.add("finance.credit.kind",
                    "{invoice} is a credit note itself: only invoices are credited. Bill anew.",
                    {{"invoice", h.number}}, "invoice");
        return;
    }
    if (!args.lines.empty() && args.amount)
        reasons.add("finance.credit.both", "Name lines or an amount, not both. Write two credit notes.", {},
                    "amount");
    else if (args.amount)
        checkAmount(billed, *args.amount, reasons);
    else
        checkLines(billed, args, reasons);
    if (!reasons.any() && noteFor(billed, args).header.gross <= Money{})
        reasons.add("finance.credit.nothing", "Nothing of {invoice} is left to credit. See its credit notes.",
                    {{"invoice", h.number}}, "invoice");
}

Credited credit(db::Tx& tx, const CreditInvoice& args) {
    const auto billed = billedBy(tx, args.invoice);
    const auto& invoiced = billed.document.header;
    auto note = noteFor(billed, args);
    auto& h = note.header;
    h.kind = "credit_note";
    h.site = invoiced.site;
    h.salesOrder = invoiced.salesOrder;
    h.credits = args.invoice;
    h.customer = invoiced.customer;
    h.invoicedOn = h.dueOn = dayOf(tx, invoiced, args);
    h.currency = invoiced.currency;
    h.rateNumerator = invoiced.rateNumerator;
    h.rateDenominator = invoiced.rateDenominator;

    // What meets the open invoice is worth what that stands for; the rest, at the invoice's own rate.
    const auto settled = openPart(tx, args.invoice, h.gross);
    const Rate rate{h.rateNumerator, h.rateDenominator};
    h.bookGross =
        settled.book + money::exchange(h.gross - settled.amount, h.currency, rate, ledger::bookCurrency(tx));
    h.number = ledger::nextNumber(tx, h.site, "credit_note", h.invoicedOn);
    h.entry = post(tx, billed, note, args.reason);
    const auto id = write(tx, note, settled.amount, settled.book);
    if (settled.amount > Money{}) settle(tx, settled, {{}, id}, h.invoicedOn);
    const auto amount = [&](Money m) { return Amount{m, h.currency}; };
    return {id, h.number, amount(h.net), amount(h.tax), amount(h.gross), amount(settled.amount)};
}

}  // namespace finance
