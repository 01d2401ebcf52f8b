#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/picking.h"

namespace warehouse {
namespace {

struct WaveHead {
    SiteId site;
    std::string number, state;
};
BOOST_DESCRIBE_STRUCT(WaveHead, (), (site, number, state))

WaveHead theWave(const db::Read& read, WaveId wave) {
    auto head = read.find<WaveHead>(R"sql(
        select site_id as site, number, state from wave where wave_id = $1
    )sql", wave);
    if (!head) db::refuse("warehouse.wave.none", "There is no such wave. Look it up again.", {}, "wave");
    return std::move(*head);
}

struct Walker {
    std::string round, who;
};
BOOST_DESCRIBE_STRUCT(Walker, (), (round, who))

}  // namespace

void check(const db::Read& read, const CancelWave& args, db::Reasons& reasons) {
    const auto wave = theWave(read, args.wave);
    people::requireSite(read, "warehouse.cancelWave", wave.site);
    if (wave.state != "released")
        reasons.add("warehouse.wave.over", "{wave} is {state} already. There is nothing left of it to cancel.",
                    {{"wave", wave.number}, {"state", wave.state}}, "wave");
    checkNamed(reasons, "reason", args.reason, 500);
    const auto walker = read.find<Walker>(R"sql(
        select r.number as round, r.taken_by as who
        from pick_list k join pick_round r on r.pick_round_id = k.pick_round_id
        where k.wave_id = $1 and k.state = 'open' and r.taken_by <> '' order by r.pick_round_id limit 1
    )sql", args.wave);
    if (walker)
        reasons.add("warehouse.wave.taken", "{who} walks {round} for this wave. Let that round be finished, or cancel it first.",
                    {{"who", walker->who}, {"round", walker->round}}, "wave");
}

WaveState cancelWave(db::Tx& tx, const CancelWave& args) {
    tx.run(R"sql(
        update pick_round set state = 'cancelled', version = version + 1
        where state = 'open' and pick_round_id in (select k.pick_round_id from pick_list k where k.wave_id = $1 and k.state = 'open')
          and not exists (select 1 from pick_list k
                          where k.pick_round_id = pick_round.pick_round_id and k.state = 'open' and k.wave_id is distinct from $1)
    )sql", args.wave);
    tx.run(R"sql(
        update pick_list set state = 'cancelled', pick_round_id = null, tote = '', version = version + 1
        where wave_id = $1 and state = 'open'
    )sql", args.wave);
    tx.run(R"sql(update wave set state = 'cancelled', version = version + 1 where wave_id = $1)sql", args.wave);
    return {args.wave, "cancelled"};
}

}  // namespace warehouse
