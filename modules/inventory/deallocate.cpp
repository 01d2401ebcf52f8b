#include <algorithm>

#include "inventory/facts.h"

namespace inventory {
namespace {

std::vector<Kept> ofLot(const db::Read& read, const Deallocate& args) {
    auto all = keptFor(read, args.line);
    if (!args.lot) return all;
    const auto balances = balancesOf(read, *args.lot);
    std::erase_if(all, [&](const Kept& kept) {
        return std::ranges::none_of(
            balances, [&](const Balance& b) { return b.stockBalanceId == kept.stockBalanceId; });
    });
    return all;
}

}  // namespace

void check(const db::Read& read, const Deallocate& args, db::Reasons& reasons) {
    const auto line = theLine(read, args.line);
    checkSite(read, "inventory.deallocate", line.siteId, reasons, "line");
    Quantity kept;
    for (const auto& k : ofLot(read, args)) kept += k.quantity;
    const auto quantity =
        args.quantity ? checkQuantity(read, line.itemId, *args.quantity, reasons) : std::optional{kept};
    if (kept == Quantity{} || (quantity && *quantity > kept))
        reasons.add("inventory.deallocate.short",
                    "{kept} are set aside for line {line} of {order}. Give back at most that.",
                    {{"kept", kept}, {"line", std::int64_t{line.lineNo}}, {"order", line.order}}, "quantity");
}

Allocated deallocate(db::Tx& tx, const Deallocate& args) {
    const auto line = theLine(tx, args.line);
    auto left = args.quantity ? std::optional{toStock(tx, line.itemId, *args.quantity)} : std::nullopt;
    for (const auto& kept : ofLot(tx, args)) {
        const auto part = left ? std::min(*left, kept.quantity) : kept.quantity;
        if (part == Quantity{}) break;
        giveBack(tx, kept, part);
        if (left) *left -= part;
    }
    const promise::Touched touched{line.itemId, line.siteId};
    promise::settle(tx, {&touched, 1});
    const auto after = theLine(tx, args.line);
    return {args.line, after.allocated, after.waiting};
}

}  // namespace inventory
