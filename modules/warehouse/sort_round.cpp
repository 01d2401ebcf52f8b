#include "people/people.h"
#include "warehouse/rounds.h"
#include "warehouse/unit_moves.h"

namespace warehouse {
namespace {

std::vector<CartPart> partsFor(const db::Read& read, const SortRound& args) {
    auto parts = cartParts(read, args.round);
    std::erase_if(parts, [&](const CartPart& p) { return p.order != args.order || p.lot != args.lot; });
    return parts;
}

std::string numberOf(const db::Read& read, SalesOrderId order) {
    return read.find<std::string>(R"sql(select number from sales_order where sales_order_id = $1)sql", order).value_or("?");
}

// The order that this lot is sorted to next.
std::optional<SalesOrderId> nextFor(const db::Read& read, const SortRound& args) {
    for (const auto& p : cartParts(read, args.round))
        if (p.lot == args.lot) return p.order;
    return {};
}

}  // namespace

void check(const db::Read& read, const SortRound& args, db::Reasons& reasons) {
    const auto round = theRound(read, args.round);
    people::requireSite(read, "warehouse.sortRound", round.siteId);
    if (args.quantity <= Quantity{})
        reasons.add("warehouse.pick.quantity", "A grip takes more than nothing. Enter what was taken.", {},
                    "quantity");
    const auto parts = partsFor(read, args);
    if (parts.empty()) {
        const auto next = nextFor(read, args);
        if (next)
            reasons.add("warehouse.sort.order", "{order} has no part in this lot. It goes to {next}.",
                        {{"order", numberOf(read, args.order)}, {"next", numberOf(read, *next)}}, "order");
        else
            reasons.add("warehouse.sort.lot", "Nothing of this lot is left to be sorted for {round}. Take the next one.",
                        {{"round", round.number}}, "lot");
        return;
    }
    Quantity most;
    for (const auto& p : parts) most += p.quantity;
    if (args.quantity > most)
        reasons.add("warehouse.sort.too_much", "{most} of this lot are for {order}, not {taken}. Put the rest to the others.",
                    {{"most", most}, {"order", numberOf(read, args.order)}, {"taken", args.quantity}}, "quantity");
    dockOf(read, round, args.toBin, args.order);
}

RoundSorted sortRound(db::Tx& tx, const SortRound& args) {
    const auto round = theRound(tx, args.round);
    const auto parts = partsFor(tx, args);
    RoundSorted done{args.round, dockOf(tx, round, args.toBin, args.order), {}};
    auto left = args.quantity;
    for (const auto& p : parts) {
        const auto now = std::min(left, p.quantity);
        if (now == Quantity{}) break;
        carryAllocated(tx, p.allocation, now, done.bin, "pick_round", args.round.number);
        left -= now;
    }
    for (const auto& p : cartParts(tx, args.round))
        if (p.lot == args.lot) done.left += p.quantity;
    return done;
}

}  // namespace warehouse
