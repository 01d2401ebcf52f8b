// Signing a quote: it becomes an order, what is in stock is set aside, the rest is promised.
#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "orders/signing.h"
#include "people/people.h"

namespace orders {
namespace {

struct Quote {
    Head head;
    Terms terms;
    std::vector<Line> lines;
    Date today;
};

Quote look(const db::Read& read, const Sign& args, db::Reasons& reasons) {
    Quote q{headOf(read, args.order), {}, {}, {}};
    people::requireSite(read, "orders.sign", q.head.site);
    if (q.head.state != "quote") {
        reasons.add("orders.sign.state", "{order} is {state} already: only a quote can be signed.",
                    {{"order", q.head.number}, {"state", q.head.state}}, "order");
        return q;
    }
    if (args.version) checkVersion(read, q.head, *args.version, reasons);
    q.today = calendar::siteToday(read, q.head.site);
    q.terms = termsOf(read, q.head.customer, q.today);
    q.lines = linesOf(read, args.order);
    checkSigning(read, q.terms, q.head, q.lines, q.today, reasons);
    return q;
}

}  // namespace

void check(const db::Read& read, const Sign& args, db::Reasons& reasons) {
    gather(reasons, "", [&] { static_cast<void>(look(read, args, reasons)); });
}

Signed sign(db::Tx& tx, const Sign& args) {
    db::Reasons reasons;
    auto q = look(tx, args, reasons);
    reasons.throwIfAny();
    q.head.state = "signed";
    q.head.signedAt = tx.now();
    q.head.number = ledger::nextNumber(tx, q.head.site, "sales_order", q.today);
    updateHead(tx, q.head);
    serve(tx, q.terms, q.head, q.lines, q.today);
    return {q.head.id, q.head.number, statesOf(q.lines)};
}

}  // namespace orders
