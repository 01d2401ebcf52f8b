#include <algorithm>
#include <map>
#include <set>

#include "inventory/stock.h"
#include "people/people.h"
#include "warehouse/order_head.h"
#include "warehouse/shipping.h"

namespace warehouse {
namespace {

// How much of each line may leave: what was asked for, or everything.
std::vector<Part> chosen(std::vector<Part> parts, const std::vector<ShipLine>& lines) {
    if (lines.empty()) return parts;
    std::map<int, std::optional<Quantity>> wanted;
    for (const auto& l : lines) wanted[l.line] = l.quantity;
    std::vector<Part> out;
    for (auto& part : parts) {
        const auto asked = wanted.find(part.line);
        if (asked == wanted.end()) continue;
        if (auto& left = asked->second) {
            part.quantity = std::min(part.quantity, *left);
            *left -= part.quantity;
        }
        if (part.quantity > Quantity{}) out.push_back(part);
    }
    return out;
}

void checkLines(const std::vector<Part>& parts, const Ship& args, const std::string& order,
                db::Reasons& reasons) {
    std::map<int, Quantity> there;
    for (const auto& part : parts) there[part.line] += part.quantity;
    std::set<int> seen;
    for (std::size_t i = 0; i < args.lines.size(); ++i) {
        const auto& asked = args.lines[i];
        const auto field = "lines[" + std::to_string(i) + "]";
        if (!seen.insert(asked.line).second)
            reasons.add("warehouse.ship.twice",
                        "Line {line} stands here twice. Name it once, with the whole quantity.",
                        {{"line", asked.line}}, field + ".line");
        if (asked.quantity && *asked.quantity <= Quantity{})
            reasons.add("warehouse.ship.quantity",
                        "Nothing or less than nothing cannot leave. Enter a quantity above zero.", {},
                        field + ".quantity");
        const auto most = there.contains(asked.line) ? there[asked.line] : Quantity{};
        if (most == Quantity{} || (asked.quantity && *asked.quantity > most))
            reasons.add(
                "warehouse.ship.short",
                "{there} are set aside for line {line} of {order}: no more can leave. Ship that, or see "
                "what the rest waits for.",
                {{"there", most}, {"line", asked.line}, {"order", order}}, field + ".quantity");
    }
}

// What a line was weighed at is shared out by quantity, the last part takes the rest.
void shareWeights(const db::Read& read, std::vector<Part>& parts, const std::vector<ShipLine>& lines) {
    for (const auto& l : lines) {
        if (!l.catchWeight) continue;
        Quantity whole, before, given;
        for (const auto& part : parts)
            if (part.line == l.line) whole += part.quantity;
        for (auto& part : parts) {
            if (part.line != l.line) continue;
            const auto weight = inventory::toCatchUnit(read, part.item, *l.catchWeight);
            before += part.quantity;
            const Quantity until{mulDiv(weight.millionths, before.millionths, whole.millionths, Rounding::HalfAwayFromZero)};
            part.catchWeight = until - given;
            given = until;
        }
    }
}

void checkWeights(const db::Read& read, const std::vector<Part>& parts, const Ship& args, db::Reasons& reasons) {
    for (std::size_t i = 0; i < args.lines.size(); ++i) {
        const auto& asked = args.lines[i];
        const auto part = std::ranges::find(parts, asked.line, &Part::line);
        if (asked.catchWeight && part != parts.end())
            inventory::checkWeight(read, part->item, asked.catchWeight, false, reasons,
                                   "lines[" + std::to_string(i) + "].catchWeight");
    }
}

}  // namespace

void check(const db::Read& read, const Ship& args, db::Reasons& reasons) {
    const auto order = orderHead(read, args.order);
    people::requireSite(read, "warehouse.ship", order.site);
    const auto parts = setAsideFor(read, args.order);
    checkSending(read, args.order, reasons);
    if (parts.empty() && args.lines.empty())
        reasons.add("warehouse.ship.nothing",
                    "Nothing is set aside for {order}, so nothing can leave. See what its lines wait for.",
                    {{"order", order.number}}, "order");
    checkLines(parts, args, order.number, reasons);
    checkWeights(read, parts, args, reasons);
    if (db::characters(args.carrier) > 100 || db::characters(args.tracking) > 100)
        reasons.add("warehouse.ship.text",
                    "Carrier and tracking number take 100 characters at most. Shorten them.", {},
                    db::characters(args.carrier) > 100 ? "carrier" : "tracking");
}

Shipped ship(db::Tx& tx, const Ship& args) {
    Sending sending;
    sending.order = args.order;
    sending.carrier = args.carrier;
    sending.tracking = args.tracking;
    sending.parts = chosen(setAsideFor(tx, args.order), args.lines);
    shareWeights(tx, sending.parts, args.lines);
    return sendOff(tx, sending);
}

}  // namespace warehouse
