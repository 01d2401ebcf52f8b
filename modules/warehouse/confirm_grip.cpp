#include "people/people.h"
#include "warehouse/rounds.h"
#include "warehouse/warehouse.h"

namespace warehouse {
namespace {

// The round's open grips in this bin; of a cluster those of the tote.
std::vector<RoundGrip> asked(const db::Read& read, const RoundHead& round, const ConfirmGrip& args) {
    auto grips = roundGrips(read, round.pickRoundId);
    std::erase_if(grips, [&](const RoundGrip& g) {
        return g.bin != args.bin || g.left() <= Quantity{} || (round.method == RoundMethod::cluster && g.tote != args.tote);
    });
    return grips;
}

ConfirmPick partOf(const ConfirmGrip& args, const RoundGrip& grip, Quantity quantity) {
    return {grip.pickLine, args.lot, quantity, args.toBin, args.bin, grip.tote};
}

void checkLot(const db::Read& read, const RoundHead& round, const ConfirmGrip& args, const std::vector<RoundGrip>& here,
              db::Reasons& reasons) {
    if (here.empty() && round.method == RoundMethod::cluster)
        reasons.add("warehouse.grip.tote",
                    "{round} asks for nothing more in this bin for tote '{tote}'. Scan the tote that the grip names, or the next bin.",
                    {{"round", round.number}, {"tote", args.tote}}, "tote");
    else if (here.empty())
        reasons.add("warehouse.grip.bin", "{round} asks for nothing more in this bin. Scan the bin that stands next on the way.",
                    {{"round", round.number}}, "bin");
    if (here.empty()) return;
    const auto scanned = read.find<std::string>(R"sql(select number from lot where lot_id = $1)sql", args.lot);
    reasons.add("warehouse.grip.lot",
                "This is lot {scanned}; {round} asks for lot {wanted} in bin {bin}. Put it back and take that one.",
                {{"scanned", scanned.value_or("?")},
                 {"round", round.number},
                 {"wanted", here.front().label},
                 {"bin", here.front().place}},
                "lot");
}

}  // namespace

void check(const db::Read& read, const ConfirmGrip& args, db::Reasons& reasons) {
    const auto round = theRound(read, args.round);
    people::requireSite(read, "warehouse.confirmGrip", round.siteId);
    if (round.state != "open")
        reasons.add("warehouse.round.over", "{round} is {state} already. Take another one.",
                    {{"round", round.number}, {"state", round.state}}, "round");
    else
        checkMine(read, round.number, round.takenBy, reasons, "round");
    if (round.method != RoundMethod::cluster && !args.tote.empty())
        reasons.add("warehouse.pick.untoted", "This walk goes into no tote of its own. Leave the tote out.", {}, "tote");
    if (args.quantity <= Quantity{})
        reasons.add("warehouse.pick.quantity", "A grip takes more than nothing. Enter what was taken.", {},
                    "quantity");
    if (reasons.any()) return;
    auto grips = asked(read, round, args);
    const auto here = grips;
    std::erase_if(grips, [&](const RoundGrip& g) { return g.lot != args.lot; });
    if (grips.empty()) return checkLot(read, round, args, here, reasons);
    Quantity most;
    for (const auto& g : grips) most += g.left();
    if (args.quantity > most)
        reasons.add("warehouse.pick.too_much",
                    "This grip still asks for {left}, not {taken}. Put the rest back.",
                    {{"left", most}, {"taken", args.quantity}}, "quantity");
    auto left = args.quantity;
    for (const auto& g : grips) {
        const auto part = std::min(left, g.left());
        if (part == Quantity{} || reasons.any()) break;
        left -= part;
        checkGrip(read, partOf(args, g, part), reasons);
    }
}

GripConfirmed confirmGrip(db::Tx& tx, const ConfirmGrip& args) {
    const auto round = theRound(tx, args.round);
    GripConfirmed done{args.round, {}, {}, false};
    auto left = args.quantity;
    for (const auto& g : asked(tx, round, args)) {
        const auto part = std::min(left, g.left());
        if (g.lot != args.lot || part == Quantity{}) continue;
        left -= part;
        done.askEmpty = confirmPick(tx, partOf(args, g, part)).askEmpty;
        done.parts.push_back({g.pickLine, g.order, g.number, part});
    }
    done.state = theRound(tx, args.round).state;
    return done;
}

}  // namespace warehouse
