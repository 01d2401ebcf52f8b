// A lot from bin to bin, with what is set aside of it.
#include <utility>

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
    std::vector<Lost> along;
    if (balance.free() < quantity) {
        along = giveUp(tx, balance.stockBalanceId, balance.onHand - quantity);
        if (!to.promised() || to.siteId != from.siteId || lot.onHold)
            for (auto& lost : std::exchange(along, {})) moved.dropped.push_back(std::move(lost.dropped));
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
    for (const auto& lost : along) {
        const auto there = findBalance(tx, args.lot, args.to)->stockBalanceId;
        const auto& kept = lost.dropped;
        if (kept.component)
            giveMaterial(tx, *kept.component, there, kept.quantity, lost.covers);
        else
            give(tx, kept.line, there, kept.quantity, kept.byHand);
    }
    allocateWaiting(tx, lot.itemId, from.siteId);
    if (to.siteId != from.siteId) allocateWaiting(tx, lot.itemId, to.siteId);
    coverAgain(tx, moved.dropped);
    return moved;
}

}  // namespace inventory
