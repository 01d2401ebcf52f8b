// Another program's document: its amounts are kept exactly in ten-thousandths; cents are made by rounding
// half up, and what the rounded parts miss of the rounded total is one visible rounding.
#include <cstdlib>

#include <fmt/core.h>

#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "orders/lines.h"
#include "people/people.h"

namespace orders {
namespace {

constexpr std::int64_t mostRounding = 5;  // minor units

struct Source {
    Head head;
    Terms terms;
    std::vector<Line> lines;
};

void checkSums(const ImportOrder& args, db::Reasons& reasons) {
    if (args.source.empty() || args.reference.empty())
        reasons.add("orders.import.source", "Say which program the order comes from, and its number there.",
                    {}, args.source.empty() ? "source" : "reference");
    for (const auto amount : {args.net, args.tax, args.freight, args.total})
        if (amount < 0 || !enterable(amount)) {
            reasons.add("orders.import.amount", "{amount} ten-thousandths is no amount of an order.",
                        {{"amount", amount}}, "total");
            return;
        }
    if (args.net + args.tax + args.freight != args.total)
        reasons.add("orders.import.total",
                    "The total {total} is not net + tax + freight, {sum}. Correct the source.",
                    {{"total", db::decimalText(args.total, 4, 2)},
                     {"sum", db::decimalText(args.net + args.tax + args.freight, 4, 2)}},
                    "total");
}

void checkKnown(const db::Read& read, const ImportOrder& args, db::Reasons& reasons) {
    if (!read.find<Currency>(R"sql(select currency from currency where currency = $1)sql", args.currency))
        reasons.add("orders.currency.none", "The firm does not use {currency} yet. Add the currency first.",
                    {{"currency", toText(args.currency)}}, "currency");
    if (const auto known = read.find<std::string>(R"sql(
            select number from sales_order where customer_id = $1 and source = $2 and reference = $3 limit 1
        )sql", args.customer, args.source, args.reference))
        reasons.add("orders.import.twice", "{reference} of {source} is here already, as {order}.",
                    {{"reference", args.reference}, {"source", args.source}, {"order", *known}}, "reference");
}

// As the source counted it: its price, its discount, its amount.
Line taken(const Desk& desk, const ImportLine& from, const std::string& path, db::Reasons& reasons) {
    auto line = drawUp(desk, {from.item, from.text, from.quantity, from.price, from.discount, {}, {}, {}},
                       path, reasons);
    if (from.amount < 0 || !enterable(from.amount))
        reasons.add("orders.import.amount", "{amount} ten-thousandths is no amount of an order.",
                    {{"amount", from.amount}}, path + ".amount");
    line.sourceAmount = from.amount;
    line.unitCost.reset();
    line.priceWhy = fmt::format("As in {}: {}", desk.head.source, toText(from.price));
    if (line.discount != Percent{}) line.priceWhy += fmt::format("; discount {}", toText(line.discount));
    return line;
}

ImportLine freightLine(const ImportOrder& args) {
    return {{}, "Freight", {1'000'000, {}}, {{args.freight * 100}, args.currency}, {}, args.freight};
}

// Sums in cents. An order whose lines are missing has its source's sums only.
void addUpSource(const ImportOrder& args, Source& s, db::Reasons& reasons) {
    auto& head = s.head;
    Money exactly;  // ten-thousandths; an overflow is refused
    head.net = {};
    for (auto& line : s.lines) {
        line.net = netOf(line, args.currency);
        head.net += line.net;
        exactly += Money{*line.sourceAmount};
    }
    const bool whole = !s.lines.empty() && std::abs(exactly.minor - args.net - args.freight) <=
                                               static_cast<std::int64_t>(s.lines.size());
    if (!whole) head.net = money::ofTenThousandths(args.net + args.freight, args.currency);
    head.tax = money::ofTenThousandths(args.tax, args.currency);
    head.gross = money::ofTenThousandths(args.total, args.currency);
    head.rounding = head.gross - head.net - head.tax;
    if (whole && std::abs(head.rounding.minor) > mostRounding)
        reasons.add("orders.import.rounding",
                    "The rounded parts miss the rounded total by {rounding}; at most {most} are "
                    "taken as rounding. Look for a wrong line.",
                    {{"rounding", head.amount(head.rounding)}, {"most", head.amount({mostRounding})}},
                    "lines");
}

Source look(const db::Read& read, const ImportOrder& args, db::Reasons& reasons) {
    Source s;
    s.head.site = people::theSite(read, args.site);
    people::requireSite(read, "orders.importOrder", s.head.site);
    checkSums(args, reasons);
    checkKnown(read, args, reasons);
    s.terms = termsOf(read, args.customer, args.orderedOn);
    s.head.customer = args.customer;
    s.head.shipTo = args.shipTo;
    s.head.orderedOn = args.orderedOn;
    s.head.wantedOn = args.wantedOn;
    s.head.currency = args.currency;
    s.head.source = args.source;
    s.head.reference = args.reference;
    s.head.sourceNet = args.net;
    s.head.sourceTax = args.tax;
    s.head.sourceFreight = args.freight;
    s.head.sourceTotal = args.total;
    for (const auto* text : {&args.source, &args.reference})
        gather(reasons, text == &args.source ? "source" : "reference",
               [&] { static_cast<void>(db::cleanText(*text, 100)); });
    checkWanted(args.orderedOn, args.wantedOn, "wantedOn", reasons);
    if (args.shipTo) checkShipTo(read, s.terms, *args.shipTo, reasons);
    const Pricing pricing{read, s.terms, args.orderedOn};
    const Desk desk{read, s.terms, pricing, s.head};
    for (std::size_t i = 0; i < args.lines.size(); ++i)
        s.lines.push_back(taken(desk, args.lines[i], fmt::format("lines[{}]", i), reasons));
    if (!args.lines.empty() && args.freight > 0)
        s.lines.push_back(taken(desk, freightLine(args), "freight", reasons));
    if (!reasons.any()) addUpSource(args, s, reasons);
    return s;
}

}  // namespace

void check(const db::Read& read, const ImportOrder& args, db::Reasons& reasons) {
    gather(reasons, "", [&] { static_cast<void>(look(read, args, reasons)); });
}

Imported importOrder(db::Tx& tx, const ImportOrder& args) {
    db::Reasons reasons;
    Source s;
    gather(reasons, "", [&] { s = look(tx, args, reasons); });
    reasons.throwIfAny();
    s.head.number = ledger::nextNumber(tx, s.head.site, "quote", calendar::siteToday(tx, s.head.site));
    s.head.id = insertHead(tx, s.head);
    int number = 0;
    for (auto& line : s.lines) {
        line.lineNo = ++number;
        insertLine(tx, s.head.id, line);
    }
    return {s.head.id, s.head.number, s.head.amount(s.head.gross), s.head.amount(s.head.rounding)};
}

}  // namespace orders
