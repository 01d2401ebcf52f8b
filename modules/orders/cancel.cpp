// Calling off an order or a part of it: what was set aside and promised goes to those who wait.
#include <set>

#include <fmt/core.h>

#include "orders/signing.h"
#include "people/people.h"

namespace orders {
namespace {

struct Part {
    int line = 0;
    Quantity quantity;
};

struct Cancellation {
    Head head;
    std::vector<Line> lines;
    std::vector<Part> parts;
};

Quantity cancellable(const Line& line) { return line.open() - std::max(line.shipped, line.invoiced); }

void checkPart(const Head& head, std::vector<Line>& lines, const CancelLine& wanted, const std::string& path,
               std::vector<Part>& parts, db::Reasons& reasons) {
    const auto* line = lineAt(lines, wanted.line);
    if (line == nullptr) {
        reasons.add("orders.line.none", "{order} has no line {line}. Look at its lines again.",
                    {{"order", head.number}, {"line", wanted.line}}, path + ".line");
        return;
    }
    for (const auto& other : parts)
        if (other.line == wanted.line)
            reasons.add("orders.change.twice", "Line {line} is changed twice. Put both changes together.",
                        {{"line", wanted.line}}, path + ".line");
    const auto most = cancellable(*line);
    const auto quantity = wanted.quantity.value_or(most);
    if (quantity <= Quantity{} || quantity > most)
        reasons.add("orders.cancel.quantity",
                    "Of line {line} of {order} {most} can be called off, not {quantity}: the rest is "
                    "shipped, billed or called off already. Take goods back with a return.",
                    {{"line", wanted.line}, {"order", head.number}, {"most", most}, {"quantity", quantity}},
                    path + ".quantity");
    parts.push_back({wanted.line, quantity});
}

Cancellation look(const db::Read& read, const Cancel& args, db::Reasons& reasons) {
    Cancellation c{headOf(read, args.order), {}, {}};
    people::requireSite(read, "orders.cancel", c.head.site);
    checkReason(args.reason, reasons);
    if (c.head.state != "quote" && c.head.state != "signed")
        reasons.add("orders.cancel.state", "{order} is {state}: there is nothing left to call off.",
                    {{"order", c.head.number}, {"state", c.head.state}}, "order");
    else if (c.head.state == "quote" && !args.lines.empty())
        reasons.add("orders.cancel.quote", "{order} is a quote: cancel it whole, or revise its lines.",
                    {{"order", c.head.number}}, "lines");
    if (reasons.any()) return c;
    c.lines = linesOf(read, args.order);
    for (std::size_t i = 0; i < args.lines.size(); ++i)
        checkPart(c.head, c.lines, args.lines[i], fmt::format("lines[{}]", i), c.parts, reasons);
    if (args.lines.empty() && c.head.state == "signed")
        for (const auto& line : c.lines)
            if (cancellable(line) > Quantity{}) c.parts.push_back({line.lineNo, cancellable(line)});
    if (args.lines.empty() && c.parts.empty() && c.head.state == "signed")
        reasons.add("orders.cancel.nothing",
                    "All of {order} is shipped or billed. Take goods back with a return.",
                    {{"order", c.head.number}}, "order");
    return c;
}

void callOff(db::Tx& tx, const Head& head, Line& line, Quantity quantity, const std::string& reason) {
    if (line.item) {
        if (quantity > line.waiting) {
            inventory::deallocate(tx, line.id, quantity - line.waiting);
            line.allocated -= quantity - line.waiting;
            line.waiting = quantity;
        }
        line.waiting -= quantity;
    }
    line.cancelled += quantity;
    const auto before = line.net;
    line.net = netOf(line, head.currency);
    tx.run(R"sql(
        insert into order_cancellation (sales_order_line_id, quantity, net, reason, cancelled_by, cancelled_at)
        values ($1, $2, $3, $4, $5, $6)
    )sql", line.id, quantity, before - line.net, reason, tx.actor().name, tx.now());
    tx.run(R"sql(
        update sales_order_line set waiting = $2, cancelled = $3, net = $4, cancelled_reason = $5,
            version = version + 1
        where sales_order_line_id = $1
    )sql", line.id, line.waiting, line.cancelled, line.net, reason);
}

// Nothing stays linked to a dead order: its walks are called off too.
void bury(db::Tx& tx, Head& head, const std::string& reason) {
    head.state = "cancelled";
    tx.run(R"sql(update sales_order set cancelled_reason = $2 where sales_order_id = $1)sql", head.id,
           reason);
    tx.run(R"sql(
        update pick_list set state = 'cancelled', version = version + 1
        where sales_order_id = $1 and state in ('open', 'picked')
    )sql", head.id);
}

// In the stocking unit: what of the line is still wanted.
Measure left(const Line& line) { return {line.open().millionths, {}}; }

}  // namespace

void check(const db::Read& read, const Cancel& args, db::Reasons& reasons) {
    gather(reasons, "", [&] { static_cast<void>(look(read, args, reasons)); });
}

Cancelled cancel(db::Tx& tx, const Cancel& args) {
    db::Reasons reasons;
    auto c = look(tx, args, reasons);
    reasons.throwIfAny();
    if (c.head.state == "quote") {  // its lines stay as they were shown
        bury(tx, c.head, args.reason);
        updateHead(tx, c.head);
        return {c.head.id, c.head.number, c.head.state, c.head.amount({}), {}};
    }
    const auto before = c.lines;
    const auto gross = c.head.gross;
    std::set<ItemId> items;
    for (const auto& part : c.parts) {
        auto& line = *lineAt(c.lines, part.line);
        callOff(tx, c.head, line, part.quantity, args.reason);
        if (line.item) items.insert(*line.item);
    }
    bool dead = true;
    for (const auto& line : c.lines) dead = dead && line.open() == Quantity{};
    const auto terms = termsOf(tx, c.head.customer, c.head.orderedOn);
    addUp(tx, terms, c.head, c.lines);
    if (dead) bury(tx, c.head, args.reason);
    updateHead(tx, c.head);
    for (const auto item : items) inventory::allocateWaiting(tx, item, c.head.site);
    if (!items.empty()) readPromises(tx, c.head.id, c.lines);
    if (!dead && completeWhenDone(tx, c.head.id)) c.head.state = "completed";
    Cancelled out{c.head.id, c.head.number, c.head.state, c.head.amount(c.head.gross - gross), {}};
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i].cancelled == c.lines[i].cancelled) continue;
        auto difference = differenceOf(&before[i], &c.lines[i], c.head.currency);
        difference.what = "changed";
        difference.oldQuantity = left(before[i]);
        difference.newQuantity = left(c.lines[i]);
        out.lines.push_back(std::move(difference));
    }
    return out;
}

}  // namespace orders
