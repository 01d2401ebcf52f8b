// Entering a quote or, signed in the same commit, an order. This is the busiest verb: everything is looked
// up once, all reasons against it are collected before the first write, and each row is written once.
#include <fmt/core.h>

#include "ledger/ledger.h"
#include "orders/signing.h"
#include "people/people.h"

namespace orders {
namespace {

constexpr std::size_t mostLines = 10'000;

struct Draft {
    Head head;
    Terms terms;
    std::vector<Line> lines;
    std::optional<calendar::ShipDays> days;
};

void checkHead(const db::Read& read, const Enter& args, const Terms& terms, const Head& head, Date today,
               db::Reasons& reasons) {
    if (terms.state != "active")
        reasons.add("orders.customer.closed",
                    "{customer} is closed: there is no new business with them. Open the party "
                    "again, or choose another.",
                    {{"customer", terms.name}}, "customer");
    if (head.orderedOn != today) checkWanted(today, head.orderedOn, "orderedOn", reasons);
    checkWanted(head.orderedOn, head.wantedOn, "wantedOn", reasons);
    if (head.validTo && *head.validTo < head.orderedOn)
        reasons.add("orders.date.valid", "A quote of {ordered} cannot end on {day}. Give a later day.",
                    {{"ordered", head.orderedOn}, {"day", *head.validTo}}, "validTo");
    if (!args.reference.empty())
        gather(reasons, "reference", [&] { static_cast<void>(db::cleanText(args.reference, 100)); });
    if (args.lines.size() > mostLines)
        reasons.add("orders.lines.many",
                    "{count} lines are too many for one order: {most} is the most. Split it.",
                    {{"count", static_cast<std::int64_t>(args.lines.size())},
                     {"most", static_cast<std::int64_t>(mostLines)}},
                    "lines");
    if (args.shipTo) checkShipTo(read, terms, *args.shipTo, reasons);
    if (args.sign && !read.may("orders.sign", head.site.number))
        reasons.add("orders.enter.sign",
                    "{who} may not sign orders. Enter a quote, and let somebody with the right sign it.",
                    {{"who", read.actor().name}}, "sign");
}

void draw(const db::Read& read, const Enter& args, Draft& d, db::Reasons& reasons) {
    d.head.site = people::theSite(read, args.site);
    people::requireSite(read, "orders.enter", d.head.site);
    const auto today = d.days.emplace(read, d.head.site).today();
    d.head.orderedOn = args.orderedOn.value_or(today);
    d.head.wantedOn = args.wantedOn.value_or(d.head.orderedOn);
    d.head.validTo = args.validTo;
    d.head.reference = args.reference;
    d.head.shipTo = args.shipTo;
    d.head.customer = args.customer;
    d.terms = termsOf(read, args.customer, d.head.orderedOn);
    d.head.currency = d.terms.currency;
    checkHead(read, args, d.terms, d.head, today, reasons);
    const Pricing pricing{read, d.terms, d.head.orderedOn};
    const Desk desk{read, d.terms, pricing, d.head};
    d.lines.reserve(args.lines.size());
    for (std::size_t i = 0; i < args.lines.size(); ++i) {
        d.lines.push_back(drawUp(desk, args.lines[i], fmt::format("lines[{}]", i), reasons));
        d.lines.back().lineNo = static_cast<int>(i) + 1;
    }
    if (reasons.any()) return;
    gather(reasons, "lines", [&] { addUp(read, d.terms, d.head, d.lines); });
    if (args.sign && !reasons.any()) checkSigning(read, d.terms, d.head, d.lines, today, reasons);
}

}  // namespace

void check(const db::Read& read, const Enter& args, db::Reasons& reasons) {
    Draft d;
    gather(reasons, "", [&] { draw(read, args, d, reasons); });
}

Entered enter(db::Tx& tx, const Enter& args) {
    db::Reasons reasons;
    Draft d;
    gather(reasons, "", [&] { draw(tx, args, d, reasons); });
    reasons.throwIfAny();
    d.head.number = ledger::nextNumber(tx, d.head.site, args.sign ? "sales_order" : "quote", d.days->today());
    if (args.sign) {
        d.head.state = "signed";
        d.head.signedAt = tx.now();
    }
    d.head.id = insertHead(tx, d.head);
    if (args.sign) {
        serve(tx, d.terms, d.head, d.lines, *d.days);
    } else {
        for (auto& line : d.lines) {
            line.unitCost.reset();  // a quote keeps no cost: it is that of the day it is signed
            line.id = insertLine(tx, d.head.id, line);
        }
    }
    return {d.head.id, d.head.number, d.head.amount(d.head.gross), statesOf(d.lines)};
}

}  // namespace orders
