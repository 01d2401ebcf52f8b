// The books follow what was counted.
#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "ledger/ledger.h"

namespace inventory {
namespace {

// Counted less booked; both in the stocking unit.
Quantity difference(const db::Read& read, const Adjust& args, const LotFacts& lot) {
    if (args.difference) return toStock(read, lot.itemId, *args.difference, "difference");
    return toStock(read, lot.itemId, args.counted.value(), "counted") -
           findBalance(read, args.lot, args.bin).value_or(Balance{}).onHand;
}

}  // namespace

void check(const db::Read& read, const Adjust& args, db::Reasons& reasons) {
    const auto lot = theLot(read, args.lot);
    const auto bin = theBin(read, args.bin);
    checkSite(read, "inventory.adjust", bin.siteId, reasons, "bin");
    checkText(reasons, "reason", args.reason);
    ledger::checkPeriod(read, calendar::siteToday(read, bin.siteId), reasons, "");
    if (args.counted.has_value() == args.difference.has_value()) {
        reasons.add("inventory.adjust.either", "Give what was counted or the difference, one of the two.", {},
                    "counted");
        return;
    }
    const auto more =
        trying(reasons, args.counted ? "counted" : "difference", [&] { return difference(read, args, lot); });
    if (!more) return;
    const auto there = findBalance(read, args.lot, args.bin).value_or(Balance{}).onHand;
    const auto after = there + *more;
    if (after < Quantity{} || !enterable(after.millionths) || !enterable(more->millionths))
        reasons.add("inventory.adjust.range",
                    "{bin} holds {there} of lot {lot}; after this it would hold {after}. Count again.",
                    {{"bin", bin.code}, {"there", there}, {"lot", lot.number}, {"after", after}},
                    args.counted ? "counted" : "difference");
    Quantity elsewhere;  // a serial number is one piece, wherever it lies
    for (const auto& balance : balancesOf(read, args.lot))
        if (balance.binId != args.bin) elsewhere += balance.onHand;
    if (lot.tracking == Tracking::serial && *more > Quantity{} && after + elsewhere > tl::quantity(1))
        reasons.add("inventory.serial.one",
                    "A serial number is one piece. Receive each piece by its own number.", {}, "counted");
    if (*more > Quantity{}) trying(reasons, "lot", [&] { return worth(read, lot, bin.siteId, *more, {}); });
}

Adjusted adjust(db::Tx& tx, const Adjust& args) {
    const auto lot = theLot(tx, args.lot);
    const auto bin = theBin(tx, args.bin);
    Adjusted adjusted;
    adjusted.difference = difference(tx, args, lot);
    if (adjusted.difference == Quantity{}) return adjusted;
    Movement move;
    move.kind = "adjustment";
    move.lot = args.lot;
    move.event = "adjustment";
    if (adjusted.difference > Quantity{}) {
        move.to = args.bin;
        move.quantity = adjusted.difference;
    } else {
        move.from = args.bin;
        move.quantity = -adjusted.difference;
        const auto balance = findBalance(tx, args.lot, args.bin).value();
        adjusted.dropped = dropAllocations(tx, balance.stockBalanceId, balance.onHand - move.quantity);
    }
    const Document document{bin.siteId,
                            calendar::siteToday(tx, bin.siteId),
                            "adjustment",
                            {},
                            "Adjustment of " + lot.item + " in " + bin.code + ": " + args.reason,
                            {}};
    const auto booked = book(tx, document, {&move, 1}).moves.front();
    adjusted.move = booked.move;
    adjusted.value = booked.value;
    allocateWaiting(tx, lot.itemId, bin.siteId);
    coverAgain(tx, adjusted.dropped);
    return adjusted;
}

}  // namespace inventory
