// The next revision of a quote.
#include "orders/lines.h"
#include "people/people.h"

namespace orders {
namespace {

struct Revision {
    Head head;
    Terms terms;
    std::vector<Line> before;
    Changes changes;
};

Revision look(const db::Read& read, const Revise& args, db::Reasons& reasons) {
    Revision r{headOf(read, args.order), {}, {}, {}};
    people::requireSite(read, "orders.revise", r.head.site);
    checkVersion(read, r.head, args.version, reasons);
    checkReason(args.reason, reasons);
    if (r.head.state != "quote")
        reasons.add("orders.revise.state", "{order} is {state}: a quote is revised, an order is amended.",
                    {{"order", r.head.number}, {"state", r.head.state}}, "order");
    if (r.head.imported())
        reasons.add("orders.change.imported",
                    "{order} keeps the amounts of its source, so it is not changed. Cancel it and "
                    "enter a new one.",
                    {{"order", r.head.number}}, "order");
    if (args.lines.empty() && !args.wantedOn && !args.validTo)
        reasons.add("orders.change.nothing",
                    "Nothing is changed. Say which lines or days are to be different.", {}, "lines");
    if (reasons.any()) return r;
    const auto wantedOn = r.head.wantedOn;
    r.head.wantedOn = args.wantedOn.value_or(wantedOn);
    if (args.validTo) r.head.validTo = args.validTo;
    checkWanted(r.head.orderedOn, r.head.wantedOn, "wantedOn", reasons);
    r.terms = termsOf(read, r.head.customer, r.head.orderedOn);
    r.before = linesOf(read, args.order);
    const Pricing pricing{read, r.terms, r.head.orderedOn};
    r.changes = apply({read, r.terms, pricing, r.head}, r.before,
                      withDay(args.lines, r.before, wantedOn, r.head.wantedOn), reasons);
    return r;
}

}  // namespace

void check(const db::Read& read, const Revise& args, db::Reasons& reasons) {
    gather(reasons, "", [&] { static_cast<void>(look(read, args, reasons)); });
}

Revised revise(db::Tx& tx, const Revise& args) {
    db::Reasons reasons;
    auto r = look(tx, args, reasons);
    reasons.throwIfAny();
    const auto gross = r.head.gross;
    keepRevision(tx, r.head, args.reason);
    std::vector<Difference> differences;
    for (const int gone : r.changes.removed) {
        const auto* line = lineAt(r.before, gone);
        tx.run(R"sql(delete from sales_order_line where sales_order_line_id = $1)sql", line->id);
        differences.push_back(differenceOf(line, nullptr, r.head.currency));
    }
    for (const int number : r.changes.touched) {
        auto& line = *lineAt(r.changes.lines, number);
        if (line.id) {
            updateLine(tx, line);
        } else {
            line.unitCost.reset();
            line.id = insertLine(tx, r.head.id, line);
        }
        differences.push_back(differenceOf(lineAt(r.before, number), &line, r.head.currency));
    }
    addUp(tx, r.terms, r.head, r.changes.lines);
    if (r.head.gross > gross) r.head.creditReleasedBy.reset();  // a release is for what was released
    updateHead(tx, r.head);
    return {r.head.id, r.head.number, r.head.revision, r.head.amount(r.head.gross - gross),
            std::move(differences)};
}

}  // namespace orders
