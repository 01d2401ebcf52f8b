// Changing a signed order: the lines as they were are kept, stock and promises follow in the same commit.
#include <set>

#include <fmt/core.h>

#include "calendar/calendar.h"
#include "orders/signing.h"
#include "people/people.h"

namespace orders {
namespace {

struct Amendment {
    Head head;
    Terms terms;
    std::vector<Line> before;
    Changes changes;
    Date today;
};

// What is shipped, billed or called off of a line bounds what it can become.
void checkDone(const Head& head, const Line& was, const Line& line, const std::string& path,
               db::Reasons& reasons) {
    const auto done = std::max(was.shipped, was.invoiced) + was.cancelled;
    if (line.quantity < done)
        reasons.add("orders.amend.done",
                    "{done} of line {line} are shipped, billed or called off already, so it cannot become "
                    "{quantity}. Take goods back with a return.",
                    {{"done", done}, {"line", line.lineNo}, {"quantity", line.quantity}}, path + ".quantity");
    if (was.invoiced > Quantity{} && (line.unitPrice != was.unitPrice || line.discount != was.discount ||
                                      line.taxCode != was.taxCode || line.unit != was.unit))
        reasons.add(
            "orders.amend.billed",
            "A part of line {line} of {order} is billed at {price}. Credit that invoice, or "
            "add a line with the new price.",
            {{"line", line.lineNo}, {"order", head.number}, {"price", Price{was.unitPrice, head.currency}}},
            path + ".price");
}

struct Framed {
    std::string frame;
    Quantity most;  // of this line: what was agreed on, less what other lines take
};
BOOST_DESCRIBE_STRUCT(Framed, (), (frame, most))

// A line that was taken from a frame order goes on taking from it, and no line takes more than was agreed on.
void checkFrame(const db::Read& read, const Line& was, const Line& line, const std::string& path, db::Reasons& reasons) {
    if (line.quantity <= was.quantity) return;
    const auto framed = read.find<Framed>(R"sql(
        select f.number as frame,
               x.quantity - coalesce((select cast(sum(l.quantity - l.cancelled) as bigint) from frame_call_off o
                   join sales_order_line l on l.sales_order_line_id = o.sales_order_line_id
                   where o.frame_order_line_id = x.frame_order_line_id and l.sales_order_line_id <> $1), 0) as most
        from frame_call_off c join frame_order_line x on x.frame_order_line_id = c.frame_order_line_id
        join frame_order f on f.frame_order_id = x.frame_order_id
        where c.sales_order_line_id = $1
    )sql", was.id);
    if (framed && line.quantity - was.cancelled > framed->most)
        reasons.add("orders.amend.frame",
                    "Line {line} takes from frame order {frame}, and {most} is all that is left for it, not {quantity}. Take less, or "
                    "enter the rest as an order of its own.",
                    {{"line", line.lineNo}, {"frame", framed->frame}, {"most", framed->most}, {"quantity", line.quantity - was.cancelled}},
                    path + ".quantity");
}

Amendment look(const db::Read& read, const Amend& args, db::Reasons& reasons) {
    Amendment a{headOf(read, args.order), {}, {}, {}, {}};
    people::requireSite(read, "orders.amend", a.head.site);
    checkVersion(read, a.head, args.version, reasons);
    checkReason(args.reason, reasons);
    if (a.head.state != "signed")
        reasons.add("orders.amend.state", "{order} is {state}: only a signed order is amended.",
                    {{"order", a.head.number}, {"state", a.head.state}}, "order");
    if (a.head.imported())
        reasons.add("orders.change.imported",
                    "{order} keeps the amounts of its source, so it is not changed. Cancel it and "
                    "enter a new one.",
                    {{"order", a.head.number}}, "order");
    if (args.lines.empty() && !args.wantedOn)
        reasons.add("orders.change.nothing",
                    "Nothing is changed. Say which lines or days are to be different.", {}, "lines");
    if (reasons.any()) return a;
    a.today = calendar::siteToday(read, a.head.site);
    const auto wantedOn = a.head.wantedOn;
    a.head.wantedOn = args.wantedOn.value_or(wantedOn);
    checkWanted(a.head.orderedOn, a.head.wantedOn, "wantedOn", reasons);
    a.terms = termsOf(read, a.head.customer, a.head.orderedOn);
    a.before = linesOf(read, args.order);
    const auto gross = a.head.gross;
    const Pricing pricing{read, a.terms, a.head.orderedOn};
    a.changes = apply({read, a.terms, pricing, a.head}, a.before,
                      withDay(args.lines, a.before, wantedOn, a.head.wantedOn), reasons);
    for (std::size_t i = 0; i < args.lines.size() && !reasons.any(); ++i)
        if (args.lines[i].line) {
            const auto &was = *lineAt(a.before, *args.lines[i].line), &line = *lineAt(a.changes.lines, *args.lines[i].line);
            checkDone(a.head, was, line, fmt::format("lines[{}]", i), reasons);
            checkFrame(read, was, line, fmt::format("lines[{}]", i), reasons);
        }
    if (reasons.any()) return a;
    gather(reasons, "lines", [&] { addUp(read, a.terms, a.head, a.changes.lines); });
    if (reasons.any()) return a;
    std::vector<Line> touched;
    for (const int number : a.changes.touched) {
        auto& line = *lineAt(a.changes.lines, number);
        if (line.item && !line.unitCost)
            line.unitCost = inventory::unitCost(read, *line.item, a.head.site, a.today);
        touched.push_back(line);
    }
    checkBelowCost(read, a.terms, a.head, touched, a.today, reasons);
    if (a.head.gross > gross)
        checkCredit(read, a.terms, a.head.creditReleasedBy.has_value(),
                    inBook(read, a.terms, a.head.currency, a.head.gross - gross, a.today), a.today, reasons);
    return a;
}

// Gives back what is too much, or leaves more waiting; `was` is the line before.
void rewrite(db::Tx& tx, const Line& was, Line& line) {
    const bool otherLot = was.lot != line.lot;
    const auto less = was.quantity > line.quantity ? was.quantity - line.quantity : Quantity{};
    const auto giveBack = otherLot ? was.allocated : less > was.waiting ? less - was.waiting : Quantity{};
    if (line.item && giveBack > Quantity{}) inventory::deallocate(tx, line.id, giveBack);
    updateLine(tx, line);
    if (line.item)
        tx.run(R"sql(
            update sales_order_line set waiting = quantity - cancelled - shipped - allocated
            where sales_order_line_id = $1
        )sql", line.id);
}

}  // namespace

void check(const db::Read& read, const Amend& args, db::Reasons& reasons) {
    gather(reasons, "", [&] { static_cast<void>(look(read, args, reasons)); });
}

Revised amend(db::Tx& tx, const Amend& args) {
    db::Reasons reasons;
    auto a = look(tx, args, reasons);
    reasons.throwIfAny();
    const auto gross = headOf(tx, args.order).gross;
    keepRevision(tx, a.head, args.reason);
    std::set<ItemId> items;
    for (const int number : a.changes.touched) {
        auto& line = *lineAt(a.changes.lines, number);
        if (line.id) {
            rewrite(tx, *lineAt(a.before, number), line);
        } else {
            line.waiting = line.item ? line.quantity : Quantity{};
            line.id = insertLine(tx, a.head.id, line);
        }
        if (line.item) items.insert(*line.item);
    }
    if (a.head.gross > gross) a.head.creditReleasedBy.reset();  // a release is for what was released
    updateHead(tx, a.head);
    for (const auto item : items) inventory::allocateWaiting(tx, item, a.head.site);
    readPromises(tx, a.head.id, a.changes.lines);
    std::vector<Difference> differences;
    for (const auto& line : a.changes.lines) {
        auto difference = differenceOf(lineAt(a.before, line.lineNo), &line, a.head.currency);
        if (difference.what != "same") differences.push_back(std::move(difference));
    }
    return {a.head.id, a.head.number, a.head.revision, a.head.amount(a.head.gross - gross),
            std::move(differences)};
}

}  // namespace orders
