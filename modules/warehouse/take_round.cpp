#include <set>

#include "people/people.h"
#include "warehouse/rounds.h"

namespace warehouse {
namespace {

// Grips of the round that ask for more than is set aside in their bin now.
struct Stale {
    PickLineId pickLine;
    PickListId walk;
    Quantity picked, setAside;
};
BOOST_DESCRIBE_STRUCT(Stale, (), (pickLine, walk, picked, setAside))

std::vector<Stale> stale(const db::Read& read, PickRoundId round) {
    return read.all<Stale>(R"sql(
        select p.pick_line_id as pick_line, p.pick_list_id as walk, p.picked, coalesce(a.quantity, 0) as set_aside
        from pick_list k
        join pick_line p on p.pick_list_id = k.pick_list_id
        left join stock_balance b on b.lot_id = p.lot_id and b.bin_id = p.from_bin_id
        left join allocation a on a.sales_order_line_id = p.sales_order_line_id and a.stock_balance_id = b.stock_balance_id
        where k.pick_round_id = $1 and k.state = 'open' and p.quantity - p.picked > coalesce(a.quantity, 0)
        order by p.pick_line_id
    )sql", round);
}

void lower(db::Tx& tx, const Stale& grip) {
    if (const auto quantity = grip.picked + grip.setAside; quantity > Quantity{})
        tx.run(R"sql(update pick_line set quantity = $2 where pick_line_id = $1)sql", grip.pickLine, quantity);
    else
        tx.run(R"sql(delete from pick_line where pick_line_id = $1)sql", grip.pickLine);
}

}  // namespace

void check(const db::Read& read, const TakeRound& args, db::Reasons& reasons) {
    const auto round = theRound(read, args.round);
    people::requireSite(read, "warehouse.takeRound", round.siteId);
    if (round.state != "open")
        reasons.add("warehouse.round.over", "{round} is {state} already. Take another one.",
                    {{"round", round.number}, {"state", round.state}}, "round");
    else if (!round.takenBy.empty() && round.takenBy != read.actor().name && !args.over)
        checkMine(read, round.number, round.takenBy, reasons, "round");
}

RoundTaken takeRound(db::Tx& tx, const TakeRound& args) {
    tx.run(R"sql(
        update pick_round set taken_by = $2, version = version + 1 where pick_round_id = $1
    )sql", args.round, tx.actor().name);
    RoundTaken taken{args.round, {}, 0, 0};
    std::set<PickListId> walks;
    for (const auto& grip : stale(tx, args.round)) {
        lower(tx, grip);
        walks.insert(grip.walk);
        ++taken.gone;
    }
    for (const auto walk : walks) settleWalk(tx, walk);
    taken.state = theRound(tx, args.round).state;
    for (const auto& grip : roundGrips(tx, args.round)) taken.grips += grip.picked < grip.quantity ? 1 : 0;
    return taken;
}

}  // namespace warehouse
