#include <algorithm>

#include "calendar/calendar.h"
#include "inventory/facts.h"

namespace inventory {

void check(const db::Read& read, const Allocate& args, db::Reasons& reasons) {
    const auto line = theLine(read, args.line);
    const auto lot = theLot(read, args.lot);
    checkSigned(read, line, "inventory.allocate", reasons);
    if (lot.itemId != line.itemId)
        reasons.add("inventory.allocate.item",
                    "Lot {lot} is of {item}, which line {line} of {order} does not want. "
                    "Choose a lot of the line's item.",
                    {{"lot", lot.number},
                     {"item", lot.item},
                     {"line", std::int64_t{line.lineNo}},
                     {"order", line.order}},
                    "lot");
    if (line.lotId && *line.lotId != args.lot)
        reasons.add("inventory.allocate.named",
                    "Only lot {named} will do for line {line} of {order}. Take that one, or amend the order "
                    "first.",
                    {{"named", theLot(read, *line.lotId).number},
                     {"line", std::int64_t{line.lineNo}},
                     {"order", line.order}},
                    "lot");
    if (args.bin) requireUnlocked(theBin(read, *args.bin), false, "bin");
    checkQuantity(read, lot.itemId, args.quantity, reasons);
    checkUsable(read, lot, calendar::earliestShipDay(read, line.siteId, line.wantedOn), line.minShelfDays, reasons,
                "lot");
}

Allocated allocate(db::Tx& tx, const Allocate& args) {
    const auto line = theLine(tx, args.line);
    const auto quantity = toStock(tx, line.itemId, args.quantity);
    // What the line was given by itself makes room, and comes back for what is left.
    for (const auto& kept : keptFor(tx, args.line))
        if (!kept.byHand) giveBack(tx, kept, kept.quantity);
    auto left = quantity;
    for (const auto& balance : balancesOf(tx, args.lot)) {
        if (left == Quantity{} || (args.bin && balance.binId != *args.bin)) continue;
        const auto bin = theBin(tx, balance.binId);
        if (bin.siteId != line.siteId || !bin.promised() || bin.lockedOut() || balance.free() == Quantity{}) continue;
        const auto part = std::min(left, balance.free());
        allocateLot(tx, args.line, args.lot, balance.binId, part, true);
        left -= part;
    }
    if (left > Quantity{})
        db::refuse("inventory.allocate.free",
                   "Only {free} of lot {lot} are free to set aside, not {wanted}. "
                   "Take that, or free some from other orders.",
                   {{"free", quantity - left}, {"lot", theLot(tx, args.lot).number}, {"wanted", quantity}},
                   "quantity");
    if (const auto waiting = theLine(tx, args.line).waiting; waiting > Quantity{})
        allocateByRule(tx, args.line, waiting);
    allocateWaiting(tx, line.itemId, line.siteId);  // what made room may serve others
    const auto after = theLine(tx, args.line);
    return {args.line, after.allocated, after.waiting};
}

}  // namespace inventory
