#include "orders/signing.h"

#include <cstdlib>

#include <fmt/core.h>

#include "engineering/engineering.h"
#include "promise/promise.h"

namespace orders {
namespace {

std::string pathOf(std::size_t i) { return fmt::format("lines[{}]", i); }

void checkWhole(const Head& head, std::span<const Line> lines, db::Reasons& reasons) {
    if (lines.empty()) {
        reasons.add("orders.sign.empty",
                    "{order} has no lines, so there is nothing to sign. Add what is wanted first.",
                    {{"order", head.number.empty() ? "The order" : head.number}}, "lines");
        return;
    }
    if (!head.imported()) return;
    std::int64_t sum = 0;
    for (const auto& line : lines) sum += line.sourceAmount.value_or(0);
    const auto wanted = *head.sourceNet + *head.sourceFreight;
    if (std::abs(sum - wanted) > static_cast<std::int64_t>(lines.size()))
        reasons.add("orders.sign.incomplete",
                    "{order} came without all of its lines: they add up to {lines}, its source says "
                    "{source}. Import the rest, or enter the order anew.",
                    {{"order", head.number},
                     {"lines", db::decimalText(sum, 4, 2)},
                     {"source", db::decimalText(wanted, 4, 2)}},
                    "lines");
}

struct Promised {
    SalesOrderLineId line;
    Quantity allocated, waiting;
    std::optional<Date> promisedOn;  // as stored
    std::optional<Date> shipsOn;     // the latest of its parts
    int unknown = 0;                 // parts without a date
};
BOOST_DESCRIBE_STRUCT(Promised, (), (line, allocated, waiting, promisedOn, shipsOn, unknown))

}  // namespace

void checkBelowCost(const db::Read& read, const Terms& terms, const Head& head, std::span<const Line> lines,
                    Date today, db::Reasons& reasons) {
    std::optional<bool> allowed;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& line = lines[i];
        if (!line.unitCost || line.open() == Quantity{}) continue;
        const auto cost = money::extend(*line.unitCost, line.open(), terms.bookCurrency);
        if (inBook(read, terms, head.currency, line.net, today) >= cost) continue;
        if (!allowed) allowed = read.may("orders.below_cost", head.site.number);
        if (*allowed) return;
        reasons.add("orders.sign.below_cost",
                    "{item} on line {line} would be sold below its cost. Raise the price, or let "
                    "somebody with the right orders.below_cost do this.",
                    {{"item", line.itemNumber}, {"line", line.lineNo}}, pathOf(i));
    }
}

void checkSigning(const db::Read& read, const Terms& terms, const Head& head, std::span<Line> lines,
                  Date today, db::Reasons& reasons) {
    checkWhole(head, lines, reasons);
    if (terms.state != "active")
        reasons.add("orders.customer.closed",
                    "{customer} is closed: there is no new business with them. Open the party "
                    "again, or choose another.",
                    {{"customer", terms.name}}, "customer");
    if (head.validTo && *head.validTo < today)
        reasons.add("orders.sign.expired",
                    "Quote {order} held until {day}. Revise it with a new last day first.",
                    {{"order", head.number}, {"day", *head.validTo}}, "order");
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto& line = lines[i];
        if (line.itemState == "obsolete" && line.id)
            reasons.add("orders.item.obsolete",
                        "{item} is obsolete: it is not sold any more. Choose what replaces it.",
                        {{"item", line.itemNumber}}, pathOf(i));
        else if (line.item && line.id)
            engineering::checkUse(read, *line.item, {}, engineering::Use::sell, reasons, pathOf(i));
        if (line.item && !line.unitCost)
            line.unitCost = inventory::unitCost(read, *line.item, head.site, today);
    }
    if (reasons.any()) return;
    checkBelowCost(read, terms, head, lines, today, reasons);
    if (terms.creditLimit)
        checkCredit(read, terms, head.creditReleasedBy.has_value(),
                    inBook(read, terms, head.currency, head.gross, today), today, reasons);
}

void readPromises(db::Tx& tx, SalesOrderId order, std::span<Line> lines) {
    const auto found = tx.all<Promised>(R"sql(
        select l.sales_order_line_id as line, l.allocated, l.waiting, l.promised_on,
               max(p.ships_on) as ships_on,
               cast(count(p.promise_id) - count(p.ships_on) as bigint) as unknown
        from sales_order_line l
        left join promise p on p.sales_order_line_id = l.sales_order_line_id
        where l.sales_order_id = $1
        group by l.sales_order_line_id, l.allocated, l.waiting, l.promised_on, l.line_no
        order by l.line_no
    )sql", order);
    std::size_t i = 0;
    for (auto& line : lines) {
        while (i < found.size() && found[i].line != line.id) ++i;
        if (i == found.size()) throw db::Fault{"the lines of an order are read in their order"};
        const auto& now = found[i];
        line.allocated = now.allocated;
        line.waiting = now.waiting;
        if (line.allocated + line.waiting == Quantity{})
            continue;  // nothing left to leave: the old day stays
        line.promisedOn = now.unknown == 0 ? now.shipsOn : std::nullopt;
        if (line.promisedOn != now.promisedOn)
            tx.run(R"sql(update sales_order_line set promised_on = $2 where sales_order_line_id = $1)sql",
                   line.id, line.promisedOn);
    }
}

void serve(db::Tx& tx, const Terms& terms, const Head& head, std::span<Line> lines,
           calendar::ShipDays& days) {
    const auto leaves = days.earliest(days.today());
    std::vector<SalesOrderLineId> promised;
    bool waiting = false;
    for (auto& line : lines) {
        std::vector<inventory::Part> parts;
        if (line.item) {
            parts = inventory::choose(tx, {*line.item, head.site, line.unshipped(), terms.minShelfDays,
                                           line.lot, days.earliest(line.wantedOn)});
            line.allocated = {};
            for (const auto& part : parts) line.allocated += part.quantity;
            line.waiting = line.unshipped() - line.allocated;
            line.promisedOn = line.waiting == Quantity{} ? std::optional{leaves} : std::nullopt;
            waiting = waiting || line.waiting > Quantity{};
        }
        if (!line.id)
            line.id = insertLine(tx, head.id, line);
        else if (line.item)
            tx.run(R"sql(
                update sales_order_line set unit_cost = $2, allocated = $3, waiting = $4, promised_on = $5
                where sales_order_line_id = $1
            )sql", line.id, line.unitCost, line.allocated, line.waiting, line.promisedOn);
        if (!parts.empty()) inventory::setAside(tx, line.id, parts);
        if (line.item) promised.push_back(line.id);
    }
    promise::settleNew(tx, head.site, promised);
    if (waiting) readPromises(tx, head.id, lines);
}

std::vector<LineState> statesOf(std::span<const Line> lines) {
    std::vector<LineState> out;
    out.reserve(lines.size());
    for (const auto& l : lines) out.push_back({l.lineNo, l.id, l.allocated, l.waiting, l.promisedOn});
    return out;
}

}  // namespace orders
