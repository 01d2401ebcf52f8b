// Signing a quote: it becomes an order, what is in stock is set aside, the rest is promised.
#include "ledger/ledger.h"
#include "orders/signing.h"
#include "people/people.h"

namespace orders {
namespace {

struct Quote {
    Head head;
    Terms terms;
    std::vector<Line> lines;
    std::optional<calendar::ShipDays> days;
};

void look(const db::Read& read, const Sign& args, Quote& q, db::Reasons& reasons) {
    q.head = headOf(read, args.order);
    people::requireSite(read, "orders.sign", q.head.site);
    if (q.head.state != "quote") {
        reasons.add("orders.sign.state", "{order} is {state} already: only a quote can be signed.",
                    {{"order", q.head.number}, {"state", q.head.state}}, "order");
        return;
    }
    if (args.version) checkVersion(read, q.head, *args.version, reasons);
    const auto today = q.days.emplace(read, q.head.site).today();
    q.terms = termsOf(read, q.head.customer, today);
    q.lines = linesOf(read, args.order);
    checkSigning(read, q.terms, q.head, q.lines, today, reasons);
}

}  // namespace

void check(const db::Read& read, const Sign& args, db::Reasons& reasons) {
    Quote q;
    gather(reasons, "", [&] { look(read, args, q, reasons); });
}

Signed sign(db::Tx& tx, const Sign& args) {
    db::Reasons reasons;
    Quote q;
    gather(reasons, "", [&] { look(tx, args, q, reasons); });
    reasons.throwIfAny();
    q.head.state = "signed";
    q.head.signedAt = tx.now();
    q.head.number = ledger::nextNumber(tx, q.head.site, "sales_order", q.days->today());
    updateHead(tx, q.head);
    serve(tx, q.terms, q.head, q.lines, *q.days);
    return {q.head.id, q.head.number, statesOf(q.lines)};
}

}  // namespace orders
