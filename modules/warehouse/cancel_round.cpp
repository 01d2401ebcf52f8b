#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/rounds.h"

namespace warehouse {

void check(const db::Read& read, const CancelRound& args, db::Reasons& reasons) {
    const auto round = theRound(read, args.round);
    people::requireSite(read, "warehouse.cancelRound", round.siteId);
    if (round.state != "open")
        reasons.add("warehouse.round.over", "{round} is {state} already. Take another one.",
                    {{"round", round.number}, {"state", round.state}}, "round");
    else if (!onCart(read, args.round).empty())
        reasons.add("warehouse.round.laden",
                    "What was taken for {round} still stands on its cart. Drop it at a dock first, then cancel the rest.",
                    {{"round", round.number}}, "round");
    checkNamed(reasons, "reason", args.reason, 500);
}

RoundState cancelRound(db::Tx& tx, const CancelRound& args) {
    tx.run(R"sql(
        update pick_list set pick_round_id = null, tote = '', version = version + 1
        where pick_round_id = $1 and state = 'open'
    )sql", args.round);
    tx.run(R"sql(
        update pick_round set state = 'cancelled', version = version + 1 where pick_round_id = $1
    )sql", args.round);
    return {args.round, "cancelled"};
}

}  // namespace warehouse
