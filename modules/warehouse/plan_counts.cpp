// Which bins are counted today: by how often their classes want it, or by what lies in them is worth.
#include <algorithm>
#include <limits>
#include <map>
#include <set>

#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "warehouse/counting.h"

namespace warehouse {
namespace {

constexpr int mostBins = 1000, mostRest = 3650, usualRest = 30;

// An item in a bin; `everyDays`: by the rule of its class, none where there is none.
struct InBin {
    BinId bin;
    ItemId item;
    Quantity onHand;
    std::optional<int> everyDays;
};
BOOST_DESCRIBE_STRUCT(InBin, (), (bin, item, onHand, everyDays))

std::vector<InBin> contents(const db::Read& read, SiteId site) {
    return read.all<InBin>(R"sql(
        select b.bin_id as bin, b.item_id as item, cast(sum(b.on_hand) as bigint) as on_hand, r.every_days
        from stock_balance b
        join bin n on n.bin_id = b.bin_id and n.kind in ('storage', 'production')
        left join item_storage s on s.item_id = b.item_id
        left join count_rule r on r.site_id = b.site_id and r.abc = coalesce(s.abc, 'C')
        where b.site_id = $1
        group by b.bin_id, b.item_id, r.every_days
        order by b.bin_id, b.item_id
    )sql", site);
}

struct Worth {
    ItemId item;
    Quantity quantity;
    Money value;
};
BOOST_DESCRIBE_STRUCT(Worth, (), (item, quantity, value))

std::map<ItemId, Worth> worths(const db::Read& read, SiteId site) {
    std::map<ItemId, Worth> all;
    for (const auto& w : read.all<Worth>(R"sql(
             select item_id as item, cast(sum(quantity) as bigint) as quantity, cast(sum(value) as bigint) as value
             from stock_value where site_id = $1 group by item_id
         )sql", site))
        all[w.item] = w;
    return all;
}

struct LastCount {
    BinId bin;
    Date closedOn;
};
BOOST_DESCRIBE_STRUCT(LastCount, (), (bin, closedOn))

// When each bin was counted last, as a whole.
std::map<BinId, Date> lastCounts(const db::Read& read, SiteId site) {
    std::map<BinId, Date> all;
    for (const auto& c : read.all<LastCount>(R"sql(
             select bin_id as bin, max(closed_on) as closed_on from count_task
             where site_id = $1 and state = 'approved' and item_id is null and closed_on is not null
             group by bin_id
         )sql", site))
        all[c.bin] = c.closedOn;
    return all;
}

std::set<BinId> askedFor(const db::Read& read, SiteId site) {
    const auto bins = read.all<BinId>(R"sql(
        select bin_id from count_task where site_id = $1 and state in ('open', 'counted', 'recounting')
    )sql", site);
    return {bins.begin(), bins.end()};
}

struct Candidate {
    BinId bin;
    std::optional<int> everyDays;  // the shortest of what lies there
    Money value;
    std::int64_t overdue = std::numeric_limits<std::int64_t>::max();  // days; never counted: for ever
};

std::vector<Candidate> candidates(const db::Read& read, SiteId site) {
    const auto values = worths(read, site);
    const auto asked = askedFor(read, site);
    std::vector<Candidate> all;
    for (const auto& c : contents(read, site)) {
        if (asked.contains(c.bin)) continue;
        if (all.empty() || all.back().bin != c.bin) all.push_back({c.bin, {}, {}});
        auto& bin = all.back();
        if (c.everyDays) bin.everyDays = std::min(*c.everyDays, bin.everyDays.value_or(*c.everyDays));
        const auto worth = values.find(c.item);
        if (worth != values.end() && worth->second.quantity > Quantity{})
            bin.value += money::portion(worth->second.value, c.onHand, worth->second.quantity);
    }
    return all;
}

std::vector<Candidate> chosen(const db::Read& read, SiteId site, const PlanCounts& args) {
    auto all = candidates(read, site);
    const auto counted = lastCounts(read, site);
    const auto today = calendar::siteToday(read, site);
    std::erase_if(all, [&](Candidate& bin) {
        const auto last = counted.find(bin.bin);
        if (args.by == CountPlan::value)
            return last != counted.end() && today - last->second < args.restDays.value_or(usualRest);
        if (!bin.everyDays) return true;
        if (last != counted.end()) bin.overdue = today - last->second - *bin.everyDays;
        return bin.overdue < 0;
    });
    std::ranges::stable_sort(all, [&](const Candidate& a, const Candidate& b) {
        if (args.by == CountPlan::cycle && a.overdue != b.overdue) return a.overdue > b.overdue;
        return a.value > b.value;
    });
    if (all.size() > static_cast<std::size_t>(args.bins)) all.resize(static_cast<std::size_t>(args.bins));
    return all;
}

}  // namespace

void check(const db::Read& read, const PlanCounts& args, db::Reasons& reasons) {
    const auto site = people::theSite(read, args.site);
    people::requireSite(read, "warehouse.planCounts", site);
    if (args.bins < 1 || args.bins > mostBins)
        reasons.add("warehouse.plan.bins", "From 1 to {most} bins are counted in a day. Say how many.",
                    {{"most", std::int64_t{mostBins}}}, "bins");
    if (args.restDays && (*args.restDays < 0 || *args.restDays > mostRest))
        reasons.add("warehouse.plan.rest", "A bin rests from 0 to {most} days after it was counted. Say how many.",
                    {{"most", std::int64_t{mostRest}}}, "restDays");
    if (!reasons.any() && chosen(read, site, args).empty())
        reasons.add("warehouse.plan.nothing", "No bin is due to be counted. Set how often each class is counted, or ask for a bin by name.",
                    {}, "");
}

CountsPlanned planCounts(db::Tx& tx, const PlanCounts& args) {
    const auto site = people::theSite(tx, args.site);
    const auto bins = chosen(tx, site, args);
    const auto on = calendar::siteToday(tx, site);
    auto numbers = ledger::nextNumbers(tx, site, "count_task", on, static_cast<std::int64_t>(bins.size()));
    CountsPlanned planned;
    for (const auto& bin : bins)
        planned.counts.push_back(tx.make<CountTaskId>(R"sql(
            insert into count_task (site_id, number, bin_id, cause, state, due_on, counted_by, approved_by, version)
            values ($1, $2, $3, $4, 'open', $5, '', '', 1) returning count_task_id
        )sql", site, numbers.prefix + std::to_string(numbers.first++), bin.bin, args.by, on));
    return planned;
}

}  // namespace warehouse
