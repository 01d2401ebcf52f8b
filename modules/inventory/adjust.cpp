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

// What the books' weight changes by with `more` pieces: as weighed, or the share (needed where nothing lies there yet).
Quantity weightDifference(const db::Read& read, const Adjust& args, const LotFacts& lot, const Balance& there, Quantity more) {
    if (!lot.catchUnitId) return {};
    if (args.catchWeight) {
        const auto weighed = toCatchUnit(read, lot.itemId, *args.catchWeight);
        if (args.counted) return weighed - there.catchWeight;
        return more < Quantity{} ? -weighed : weighed;
    }
    if (there.onHand == Quantity{}) return {};
    return Quantity{mulDiv(there.catchWeight.millionths, more.millionths, there.onHand.millionths, Rounding::HalfAwayFromZero)};
}

// Pieces that weigh something stay, and nothing weighs less than nothing.
void checkWeighed(const db::Read& read, const Adjust& args, const LotFacts& lot, const Balance& there, Quantity more,
                  db::Reasons& reasons) {
    checkWeight(read, lot.itemId, args.catchWeight, there.onHand == Quantity{} && more > Quantity{}, reasons);
    if (!lot.catchUnitId || !args.catchWeight || reasons.any()) return;
    const auto after = there.catchWeight + weightDifference(read, args, lot, there, more);
    if (after < Quantity{} || (after == Quantity{}) != (there.onHand + more == Quantity{}))
        reasons.add("inventory.adjust.weight",
                    "{bin} holds {weight} of lot {lot} by weight; after this it would be {after}, which does not fit its "
                    "pieces. Weigh again.",
                    {{"bin", theBin(read, args.bin).code}, {"weight", there.catchWeight}, {"lot", lot.number}, {"after", after}},
                    "catchWeight");
}

// The pieces with their weight, and what of the weight alone is wrong by more than theirs.
std::vector<Movement> movements(const Adjust& args, Quantity more, Quantity weight) {
    std::vector<Movement> all;
    const auto add = [&](bool in, Quantity pieces, std::optional<Quantity> weighs) {
        auto& move = all.emplace_back();
        move.kind = "adjustment";
        move.lot = args.lot;
        move.event = "adjustment";
        (in ? move.to : move.from) = args.bin;
        move.quantity = pieces;
        move.catchWeight = weighs;
    };
    const bool in = more > Quantity{};
    if (more != Quantity{} && (weight == Quantity{} || (weight > Quantity{}) == in)) {
        add(in, in ? more : -more, args.catchWeight || in ? std::optional{in ? weight : -weight} : std::nullopt);
        return all;
    }
    if (more != Quantity{}) add(in, in ? more : -more, Quantity{});
    if (weight != Quantity{}) add(weight > Quantity{}, {}, weight > Quantity{} ? weight : -weight);
    return all;
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
    const auto balance = findBalance(read, args.lot, args.bin).value_or(Balance{});
    const auto there = balance.onHand;
    checkWeighed(read, args, lot, balance, *more, reasons);
    const auto after = there + *more;
    if (after < Quantity{} || !enterable(after.millionths) || !enterable(more->millionths))
        reasons.add("inventory.adjust.range",
                    "{bin} holds {there} of lot {lot}; after this it would hold {after}. Count again.",
                    {{"bin", bin.code}, {"there", there}, {"lot", lot.number}, {"after", after}},
                    args.counted ? "counted" : "difference");
    Quantity elsewhere;  // a serial number is one piece, wherever it lies
    for (const auto& other : balancesOf(read, args.lot))
        if (other.binId != args.bin) elsewhere += other.onHand;
    if (lot.tracking == Tracking::serial && *more > Quantity{} && after + elsewhere > tl::quantity(1))
        reasons.add("inventory.serial.one",
                    "A serial number is one piece. Receive each piece by its own number.", {}, "counted");
    if (*more > Quantity{}) trying(reasons, "lot", [&] { return worth(read, lot, bin.siteId, *more, {}); });
}

Adjusted adjust(db::Tx& tx, const Adjust& args) {
    const auto lot = theLot(tx, args.lot);
    const auto bin = theBin(tx, args.bin);
    const auto balance = findBalance(tx, args.lot, args.bin).value_or(Balance{});
    Adjusted adjusted;
    adjusted.difference = difference(tx, args, lot);
    const auto moves = movements(args, adjusted.difference, weightDifference(tx, args, lot, balance, adjusted.difference));
    if (moves.empty()) return adjusted;
    if (adjusted.difference < Quantity{})
        adjusted.dropped = dropAllocations(tx, balance.stockBalanceId, balance.onHand + adjusted.difference);
    const Document document{bin.siteId,
                            calendar::siteToday(tx, bin.siteId),
                            "adjustment",
                            {},
                            "Adjustment of " + lot.item + " in " + bin.code + ": " + args.reason,
                            {}};
    const auto booked = book(tx, document, moves).moves.front();
    adjusted.move = booked.move;
    adjusted.value = booked.value;
    allocateWaiting(tx, lot.itemId, bin.siteId);
    coverAgain(tx, adjusted.dropped);
    return adjusted;
}

}  // namespace inventory
