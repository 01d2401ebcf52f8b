// A lot from bin to bin, with what is set aside of it.
#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "inventory/inspections.h"
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
    checkWeight(read, lot.itemId, args.catchWeight, false, reasons);
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
    if (quantity)
        trying(reasons, "to", [&] {
            requireDecided(read, args.lot, args.from, args.to, *quantity);
            return true;
        });
    if (from.siteId == to.siteId) return;
    ledger::checkPeriod(read, calendar::siteToday(read, from.siteId), reasons, "");
    if (lot.costing == Costing::standard)
        trying(reasons, "to",
               [&] { return standardCost(read, lot.itemId, lot.item, lot.revision, to.siteId); });
}

Transferred transfer(db::Tx& tx, const Transfer& args) {
    const auto lot = theLot(tx, args.lot);
    const auto from = theBin(tx, args.from), to = theBin(tx, args.to);
    const Document document{from.siteId,
                            calendar::siteToday(tx, from.siteId),
                            "transfer",
                            {},
                            "Transfer of " + lot.item + " from " + from.code + " to " + to.code,
                            {}};
    Carry whole;
    whole.lot = args.lot;
    whole.from = args.from;
    whole.to = args.to;
    whole.quantity = toStock(tx, lot.itemId, args.quantity);
    if (args.catchWeight) whole.catchWeight = toCatchUnit(tx, lot.itemId, *args.catchWeight);
    auto carried = carry(tx, document, {&whole, 1});
    allocateWaiting(tx, lot.itemId, from.siteId);
    if (to.siteId != from.siteId) allocateWaiting(tx, lot.itemId, to.siteId);
    coverAgain(tx, carried.dropped);
    return {carried.moves.front(), std::move(carried.dropped)};
}

}  // namespace inventory
