// Open walks are put together for one person; of a zone round, what they want in other zones stays behind.
#include <algorithm>

#include <fmt/format.h>

#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "warehouse/rounds.h"

namespace warehouse {
namespace {

constexpr int usualRound = 12, largestRound = 500;

// A walk that may stand on the round, with its open grips: all of them, and those in the zone.
struct Walk {
    PickListId walk;
    std::string number, state;
    SiteId site;
    SalesOrderId order;
    std::optional<WaveId> wave;
    std::optional<PickRoundId> round;
    int grips = 0, within = 0;
};
BOOST_DESCRIBE_STRUCT(Walk, (), (walk, number, state, site, order, wave, round, grips, within))

SiteId siteOf(const db::Read& read, const MakeRound& args) {
    if (!args.wave) return people::theSite(read, args.site);
    const auto site = read.find<SiteId>(R"sql(select site_id from wave where wave_id = $1)sql", *args.wave);
    if (!site) db::refuse("warehouse.wave.none", "There is no such wave. Look it up again.", {}, "wave");
    return *site;
}

std::optional<Walk> named(const db::Read& read, PickListId walk, std::optional<ZoneId> zone) {
    return read.find<Walk>(R"sql(
        select k.pick_list_id as walk, k.number, k.state, k.site_id as site, k.sales_order_id as "order", k.wave_id as wave,
               k.pick_round_id as round,
               (select count(*) from pick_line p where p.pick_list_id = k.pick_list_id and p.picked < p.quantity) as grips,
               (select count(*) from pick_line p join bin_rule u on u.bin_id = p.from_bin_id
                where p.pick_list_id = k.pick_list_id and p.picked < p.quantity and u.zone_id = $2) as within
        from pick_list k where k.pick_list_id = $1
    )sql", walk, zone);
}

std::vector<Walk> waiting(const db::Read& read, SiteId site, const MakeRound& args) {
    return read.all<Walk>(R"sql(
        select k.pick_list_id as walk, k.number, k.state, k.site_id as site, k.sales_order_id as "order", k.wave_id as wave,
               k.pick_round_id as round,
               (select count(*) from pick_line p where p.pick_list_id = k.pick_list_id and p.picked < p.quantity) as grips,
               (select count(*) from pick_line p join bin_rule u on u.bin_id = p.from_bin_id
                where p.pick_list_id = k.pick_list_id and p.picked < p.quantity and u.zone_id = $3) as within
        from pick_list k
        where k.state = 'open' and k.pick_round_id is null and k.site_id = $1
          and (cast($2 as bigint) is null or k.wave_id = $2)
        order by k.pick_list_id
    )sql", site, args.wave, args.zone);
}

bool fits(const Walk& walk, const MakeRound& args) { return args.zone ? walk.within > 0 : walk.grips > 0; }

// One walk an order: its goods must be told apart by the order.
std::vector<Walk> choose(const db::Read& read, SiteId site, const MakeRound& args) {
    std::vector<Walk> all, chosen;
    for (const auto id : args.pickLists)
        if (const auto walk = named(read, id, args.zone)) all.push_back(*walk);
    if (args.pickLists.empty()) all = waiting(read, site, args);
    const auto most = static_cast<std::size_t>(args.most.value_or(args.pickLists.empty() ? usualRound : largestRound));
    for (const auto& walk : all) {
        if (chosen.size() == most) break;
        if (fits(walk, args) && std::ranges::find(chosen, walk.order, &Walk::order) == chosen.end()) chosen.push_back(walk);
    }
    return chosen;
}

void checkNamed(const db::Read& read, SiteId site, const MakeRound& args, db::Reasons& reasons) {
    std::vector<SalesOrderId> orders;
    for (std::size_t i = 0; i < args.pickLists.size(); ++i) {
        const auto field = fmt::format("pickLists[{}]", i);
        const auto walk = named(read, args.pickLists[i], args.zone);
        if (!walk || walk->site != site || walk->state != "open" || walk->round || !fits(*walk, args))
            reasons.add("warehouse.round.walk",
                        "Walk {walk} is not open, stands on a round already, or asks for nothing here. Leave it out.",
                        {{"walk", walk ? walk->number : "?"}}, field);
        else if (std::ranges::find(orders, walk->order) != orders.end())
            reasons.add("warehouse.round.twice",
                        "Another walk of the same order stands here. A round takes one walk of an order.", {}, field);
        if (walk) orders.push_back(walk->order);
    }
}

void checkTotes(const MakeRound& args, std::size_t walks, db::Reasons& reasons) {
    if (args.totes.empty()) return;
    if (args.method != RoundMethod::cluster || args.totes.size() != walks)
        reasons.add("warehouse.round.totes", "Totes are for a cluster, one for each of its {walks} walks. Scan as many.",
                    {{"walks", static_cast<std::int64_t>(walks)}}, "totes");
    for (std::size_t i = 0; i < args.totes.size(); ++i)
        if (args.totes[i].empty() || db::characters(args.totes[i]) > 60 ||
            std::ranges::count(args.totes, args.totes[i]) > 1)
            reasons.add("warehouse.round.tote", "A tote has a label of 60 characters at most, and no two have the same. Scan another.",
                        {}, fmt::format("totes[{}]", i));
}

void checkPlaces(const db::Read& read, SiteId site, const MakeRound& args, db::Reasons& reasons) {
    const auto zoneSite = !args.zone ? std::nullopt : read.find<SiteId>(R"sql(
        select w.site_id from zone z join warehouse w on w.warehouse_id = z.warehouse_id where z.zone_id = $1
    )sql", *args.zone);
    if ((args.method == RoundMethod::zone) != args.zone.has_value() || (args.zone && zoneSite != site))
        reasons.add("warehouse.round.zone", "A zone of this site is named for a round of one zone, and for no other. Choose one, or none.",
                    {}, "zone");
    const auto bin = !args.bin ? std::nullopt : read.find<SiteId>(R"sql(
        select site_id from bin where bin_id = $1 and kind = 'outbound'
    )sql", *args.bin);
    if ((args.bin && bin != site) || (!args.bin && args.method == RoundMethod::batch))
        reasons.add("warehouse.round.bin",
                    "What a round takes stands on an outbound bin of its site until it is sorted and dropped; a batch cannot do "
                    "without. Scan the cart or the sorting place.",
                    {}, "bin");
    if (args.most && (*args.most < 1 || *args.most > largestRound))
        reasons.add("warehouse.round.most", "A round takes from 1 to {most} walks. Say how many at most.",
                    {{"most", std::int64_t{largestRound}}}, "most");
}

// The walk itself, or where it wants things in other zones too, its part in this one.
PickListId partOf(db::Tx& tx, const Walk& walk, const MakeRound& args, Date on) {
    if (!args.zone || walk.within == walk.grips) return walk.walk;
    const auto part = tx.make<PickListId>(R"sql(
        insert into pick_list (site_id, number, sales_order_id, wave_id, tote, state, version)
        values ($1, $2, $3, $4, '', 'open', 1) returning pick_list_id
    )sql", walk.site, ledger::nextNumber(tx, walk.site, "pick_list", on), walk.order, walk.wave);
    tx.run(R"sql(
        update pick_line set pick_list_id = $2
        where pick_list_id = $1 and picked < quantity and from_bin_id in (select u.bin_id from bin_rule u where u.zone_id = $3)
    )sql", walk.walk, part, *args.zone);
    return part;
}

}  // namespace

void check(const db::Read& read, const MakeRound& args, db::Reasons& reasons) {
    const auto site = siteOf(read, args);
    people::requireSite(read, "warehouse.makeRound", site);
    checkPlaces(read, site, args, reasons);
    checkNamed(read, site, args, reasons);
    if (reasons.any()) return;
    const auto walks = choose(read, site, args);
    checkTotes(args, walks.size(), reasons);
    if (walks.empty())
        reasons.add("warehouse.round.nothing",
                    "No open walk waits to be put on this round. Release a wave, or make walks for orders first.", {}, "");
}

RoundMade makeRound(db::Tx& tx, const MakeRound& args) {
    const auto site = siteOf(tx, args);
    const auto walks = choose(tx, site, args);
    const auto on = calendar::siteToday(tx, site);
    RoundMade made;
    made.walks = static_cast<int>(walks.size());
    made.number = ledger::nextNumber(tx, site, "pick_round", on);
    made.round = tx.make<PickRoundId>(R"sql(
        insert into pick_round (site_id, number, method, wave_id, zone_id, bin_id, taken_by, state, version)
        values ($1, $2, $3, $4, $5, $6, '', 'open', 1) returning pick_round_id
    )sql", site, made.number, args.method, args.wave, args.zone, args.bin);
    for (std::size_t i = 0; i < walks.size(); ++i) {
        std::string tote;
        if (args.method == RoundMethod::cluster) tote = args.totes.empty() ? std::to_string(i + 1) : args.totes[i];
        tx.run(R"sql(
            update pick_list set pick_round_id = $2, tote = $3, version = version + 1 where pick_list_id = $1
        )sql", partOf(tx, walks[i], args, on), made.round, tote);
        made.grips += args.zone ? walks[i].within : walks[i].grips;
    }
    return made;
}

}  // namespace warehouse
