#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "inventory/inspections.h"
#include "ledger/ledger.h"

namespace inventory {

void check(const db::Read& read, const Scrap& args, db::Reasons& reasons) {
    const auto lot = theLot(read, args.lot);
    const auto bin = theBin(read, args.bin);
    checkSite(read, "inventory.scrap", bin.siteId, reasons, "bin");
    checkText(reasons, "reason", args.reason);
    ledger::checkPeriod(read, calendar::siteToday(read, bin.siteId), reasons, "");
    const auto quantity = checkQuantity(read, lot.itemId, args.quantity, reasons);
    checkWeight(read, lot.itemId, args.catchWeight, false, reasons);
    const auto there = findBalance(read, args.lot, args.bin).value_or(Balance{}).onHand;
    if (quantity && there < *quantity)
        reasons.add("inventory.stock.short",
                    "{bin} holds {there} of lot {lot} of {item}, not {wanted}. Take what is there.",
                    {{"bin", bin.code},
                     {"there", there},
                     {"lot", lot.number},
                     {"item", lot.item},
                     {"wanted", *quantity}},
                    "quantity");
    if (quantity)
        trying(reasons, "bin", [&] {
            requireDecided(read, args.lot, args.bin, {}, *quantity);
            return true;
        });
}

Scrapped scrap(db::Tx& tx, const Scrap& args) {
    const auto lot = theLot(tx, args.lot);
    const auto bin = theBin(tx, args.bin);
    Movement move;
    move.kind = "issue";
    move.lot = args.lot;
    move.from = args.bin;
    move.quantity = toStock(tx, lot.itemId, args.quantity);
    move.event = "scrap";
    if (args.catchWeight) move.catchWeight = toCatchUnit(tx, lot.itemId, *args.catchWeight);
    Scrapped scrapped;
    requireDecided(tx, args.lot, args.bin, {}, move.quantity);
    if (const auto balance = findBalance(tx, args.lot, args.bin); balance && balance->onHand >= move.quantity)
        scrapped.dropped = dropAllocations(tx, balance->stockBalanceId, balance->onHand - move.quantity);
    const Document document{bin.siteId, calendar::siteToday(tx, bin.siteId),         "scrap",
                            {},         "Scrap of " + lot.item + ": " + args.reason, {}};
    const auto booked = book(tx, document, {&move, 1}).moves.front();
    scrapped.move = booked.move;
    scrapped.value = -booked.value;
    allocateWaiting(tx, lot.itemId, bin.siteId);
    coverAgain(tx, scrapped.dropped);
    return scrapped;
}

}  // namespace inventory
