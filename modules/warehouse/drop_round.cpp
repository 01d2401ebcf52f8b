#include "people/people.h"
#include "warehouse/rounds.h"
#include "warehouse/unit_moves.h"

namespace warehouse {
namespace {

std::vector<CartPart> partsOf(const db::Read& read, const DropRound& args) {
    auto parts = cartParts(read, args.round);
    if (!args.tote.empty()) std::erase_if(parts, [&](const CartPart& p) { return p.tote != args.tote; });
    return parts;
}

}  // namespace

void check(const db::Read& read, const DropRound& args, db::Reasons& reasons) {
    const auto round = theRound(read, args.round);
    people::requireSite(read, "warehouse.dropRound", round.siteId);
    const auto parts = partsOf(read, args);
    if (parts.empty())
        reasons.add("warehouse.drop.nothing", "Nothing of {round} stands on a cart there. It was dropped, or went to a dock at once.",
                    {{"round", round.number}}, args.tote.empty() ? "round" : "tote");
    else
        dockOf(read, round, args.toBin, parts.front().order);
}

RoundDropped dropRound(db::Tx& tx, const DropRound& args) {
    const auto round = theRound(tx, args.round);
    RoundDropped done{args.round, {}, 0};
    for (const auto& p : partsOf(tx, args)) {
        done.bin = dockOf(tx, round, args.toBin, p.order);
        carryAllocated(tx, p.allocation, p.quantity, done.bin, "pick_round", args.round.number);
        ++done.parts;
    }
    return done;
}

}  // namespace warehouse
