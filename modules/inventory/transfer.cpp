// A lot from bin to bin, with what is set aside of it.
#include <algorithm>

#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "ledger/ledger.h"

namespace inventory {

void check(const db::Read& read, const Transfer& args, db::Reasons& reasons) {
    const auto lot = theLot(read, args.lot);
    const auto from = theBin(read, args.from), to = theBin(read, args.to);
    checkSite(read, "inventory.transfer", from.siteId, reasons, "from");
    if (to.siteId != from.siteId) checkSite(read, "inventory.transfer", to.siteId, reasons, "to");
    if (args.from == args.to)
        reasons.add("inventory.transfer.same", "Both bins are {bin}. Choose where it goes.",
                    {{"bin", to.code}}, "to");
    const auto quantity = checkQuantity(read, lot.itemId, args.quantity, reasons);
    const auto there = findBalance(read, args.lot, args.from).value_or(Balance{}).onHand;
    if (quantity && there < *quantity)
        reasons.add("inventory.stock.short",
                    "{bin} holds {there} of lot {lot} of {item}, not {wanted}. Take what is there.",
                    {{"bin", from.code},
                     {"there", there},
                     {"lot", lot.number},
                     {"item", lot.item},
                     {"wanted", *quantity}},
                    "quantity");
    if (from.siteId == to.siteId) return;
    ledger::checkPeriod(read, calendar::siteToday(read, from.siteId), reasons, "");
    if (lot.costing == Costing::standard)
        trying(reasons, "to",
               [&] { return standardCost(read, lot.itemId, lot.item, lot.revision, to.siteId); });
}

Transferred transfer(db::Tx& tx, const Transfer& args) {
    const auto lot = theLot(tx, args.lot);
    const auto from = theBin(tx, args.from), to = theBin(tx, args.to);
    const auto quantity = toStock(tx, lot.itemId, args.quantity);
    const auto balance = findBalance(tx, args.lot, args.from).value();
    Transferred moved;

    // What is free goes first. Of the rest the allocations go along, or wait again where they cannot.
    std::vector<Kept> along;
    if (balance.free() < quantity) {
        const bool follow = to.promised() && to.siteId == from.siteId && !lot.onHold;
        const auto before = follow ? keptOn(tx, balance.stockBalanceId) : std::vector<Kept>{};
        moved.dropped = dropAllocations(tx, balance.stockBalanceId, balance.onHand - quantity);
        if (follow) {
            auto left = quantity - balance.free();
            for (const auto& kept : before) {
                if (left == Quantity{}) break;
                along.push_back(kept);
                along.back().quantity = std::min(kept.quantity, left);
                left -= along.back().quantity;
            }
            moved.dropped.clear();
        }
    }
    Movement move;
    move.kind = "transfer";
    move.lot = args.lot;
    move.from = args.from;
    move.to = args.to;
    move.quantity = quantity;
    const Document document{from.siteId,
                            calendar::siteToday(tx, from.siteId),
                            "transfer",
                            {},
                            "Transfer of " + lot.item + " from " + from.code + " to " + to.code,
                            {}};
    moved.move = book(tx, document, {&move, 1}).moves.front().move;
    for (const auto& kept : along)
        give(tx, kept.salesOrderLineId, findBalance(tx, args.lot, args.to)->stockBalanceId, kept.quantity,
             kept.byHand);
    allocateWaiting(tx, lot.itemId, from.siteId);
    if (to.siteId != from.siteId) allocateWaiting(tx, lot.itemId, to.siteId);
    return moved;
}

}  // namespace inventory
