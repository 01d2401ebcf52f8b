// Pick faces are filled up from the reserve behind them: by their bounds, and by what released waves will take out.
#include <algorithm>
#include <limits>
#include <map>

#include "calendar/calendar.h"
#include "people/people.h"
#include "promise/promise.h"
#include "warehouse/picking.h"
#include "warehouse/tasks.h"

namespace warehouse {
namespace {

// What a wave waits for comes before what is only running low.
constexpr int priorityForWave = priorityOfRefill - 5;

struct Face {
    BinId bin;
    ItemId item;
    Quantity refillBelow, refillTo;
    Quantity onHand, coming, demanded;  // coming: open refills; demanded: of released waves, still to be taken out
    std::optional<Instant> leavesAt;    // of the first of those waves
    Quantity projected() const { return onHand + coming - demanded; }
    bool runsLow() const {
        return projected() < refillBelow || (demanded > Quantity{} && projected() <= Quantity{});
    }
};
BOOST_DESCRIBE_STRUCT(Face, (), (bin, item, refillBelow, refillTo, onHand, coming, demanded, leavesAt))

std::vector<Face> faces(const db::Read& read, SiteId site, std::optional<WaveId> wave) {
    auto all = read.all<Face>(R"sql(
        select f.bin_id as bin, f.item_id as item, f.refill_below, f.refill_to,
               coalesce((select cast(sum(b.on_hand) as bigint) from stock_balance b
                         where b.bin_id = f.bin_id and b.item_id = f.item_id), 0) as on_hand,
               coalesce((select cast(sum(x.quantity) as bigint)
                         from warehouse_task x join lot t on t.lot_id = x.lot_id
                         where (x.to_bin_id = f.bin_id or x.then_bin_id = f.bin_id) and x.kind = 'refill' and x.state = 'open'
                           and t.item_id = f.item_id), 0) as coming,
               coalesce((select cast(sum(p.quantity - p.picked) as bigint)
                         from pick_line p
                         join lot t on t.lot_id = p.lot_id and t.item_id = f.item_id
                         join pick_list k on k.pick_list_id = p.pick_list_id and k.state = 'open'
                         join wave v on v.wave_id = k.wave_id and v.state = 'released'
                         where p.from_bin_id = f.bin_id and p.picked < p.quantity), 0) as demanded,
               (select min(v.leaves_at)
                from pick_line p
                join lot t on t.lot_id = p.lot_id and t.item_id = f.item_id
                join pick_list k on k.pick_list_id = p.pick_list_id and k.state = 'open'
                join wave v on v.wave_id = k.wave_id and v.state = 'released'
                where p.from_bin_id = f.bin_id and p.picked < p.quantity) as leaves_at
        from pick_face f
        join bin n on n.bin_id = f.bin_id
        where n.site_id = $1
          and (cast($2 as bigint) is null
               or exists (select 1 from pick_list k
                          join pick_line p on p.pick_list_id = k.pick_list_id
                          join lot t on t.lot_id = p.lot_id
                          where k.wave_id = $2 and t.item_id = f.item_id))
        order by f.bin_id
    )sql", site, wave);
    std::erase_if(all, [](const Face& face) { return !face.runsLow(); });
    // What waves wait for is brought first, by their cut-offs.
    std::ranges::stable_sort(all, [](const Face& a, const Face& b) {
        const auto none = Instant{std::numeric_limits<std::int64_t>::max()};
        if ((a.demanded > Quantity{}) != (b.demanded > Quantity{})) return a.demanded > Quantity{};
        return a.leavesAt.value_or(none) < b.leavesAt.value_or(none);
    });
    return all;
}

// Stock behind the faces that nobody has a claim on: by the item's rule; by hand as first expiry first, since a refill
// gives no lot to anybody.
struct Reserve {
    StockBalanceId balance;
    LotId lot;
    BinId bin;
    Quantity free, loose;
    std::optional<Date> expiresOn;
};
BOOST_DESCRIBE_STRUCT(Reserve, (), (balance, lot, bin, free, loose, expiresOn))

std::vector<Reserve> reserves(const db::Read& read, SiteId site, ItemId item) {
    auto all = read.all<Reserve>(R"sql(
        select b.stock_balance_id as balance, b.lot_id as lot, b.bin_id as bin,
               b.on_hand - b.allocated - coalesce((select cast(sum(x.quantity) as bigint) from warehouse_task x
                                                   where x.lot_id = b.lot_id and x.from_bin_id = b.bin_id and x.state = 'open'
                                                     and x.sales_order_line_id is null), 0) as free,
               b.on_hand - b.packed - coalesce((select cast(sum(x.quantity) as bigint) from warehouse_task x
                                                where x.lot_id = b.lot_id and x.from_bin_id = b.bin_id and x.state = 'open'
                                                  and x.handling_unit_id is null), 0) as loose, t.expires_on
        from (select coalesce((select picking from item_storage where item_id = $1), 'fefo') as picking) r
        cross join stock_balance b
        join lot t on t.lot_id = b.lot_id and t.on_hold = 0
        join bin n on n.bin_id = b.bin_id and n.kind = 'storage'
        left join bin_rule u on u.bin_id = b.bin_id
        where b.item_id = $1 and b.site_id = $2 and b.on_hand > b.allocated and coalesce(u.locked, '') in ('', 'in')
          and b.bin_id not in (select f.bin_id from pick_face f where f.item_id = $1)
        order by case r.picking when 'fifo' then t.made_on when 'lifo' then null else t.expires_on end nulls last,
                 case when r.picking = 'lifo' then t.made_on end desc nulls last,
                 case when r.picking = 'lifo' then -t.lot_id else t.lot_id end, n.walk, n.bin_id
    )sql", item, site);
    const auto today = calendar::siteToday(read, site);
    std::erase_if(all, [&](const Reserve& r) { return r.free <= Quantity{} || promise::isExpired(r.expiresOn, today); });
    return all;
}

// A unit that holds this lot and nothing else, packed for stock, not on its way already.
struct Whole {
    HandlingUnitId unit;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(Whole, (), (unit, quantity))

std::vector<Whole> wholeUnits(const db::Read& read, const Reserve& reserve) {
    return read.all<Whole>(R"sql(
        select u.handling_unit_id as unit, p.quantity
        from packed p
        join handling_unit u on u.handling_unit_id = p.handling_unit_id
        where p.lot_id = $1 and u.bin_id = $2 and u.state = 'closed' and u.sales_order_id is null
          and not exists (select 1 from packed o where o.handling_unit_id = u.handling_unit_id and o.lot_id <> p.lot_id)
          and not exists (select 1 from handling_unit c where c.parent_id = u.handling_unit_id)
          and not exists (select 1 from warehouse_task x where x.handling_unit_id = u.handling_unit_id and x.state = 'open')
        order by p.quantity desc, u.handling_unit_id
    )sql", reserve.lot, reserve.bin);
}

class Refilling {
public:
    Refilling(db::Tx& tx, SiteId site, std::optional<WaveId> wave) : tx_(tx), site_(site), wave_(wave) {}
    void fill(const Face& face) {
        const auto [at, fresh] = reserves_.try_emplace(face.item);
        if (fresh) at->second = reserves(tx_, site_, face.item);
        auto wanted = face.refillTo - face.projected();
        for (auto& reserve : at->second) {
            if (wanted <= Quantity{}) break;
            bringLoose(face, reserve, wanted);
            if (reserve.free > Quantity{} && wanted > Quantity{}) bringUnits(face, reserve, wanted);
        }
        if (wanted > Quantity{}) ++made.missing;
    }
    RefillsMade made;

private:
    void bringLoose(const Face& face, Reserve& reserve, Quantity& wanted) {
        const auto part = std::min({wanted, reserve.free, reserve.loose});
        if (part <= Quantity{}) return;
        bring(face, reserve, {}, part, wanted);
        reserve.loose -= part;
    }
    void bringUnits(const Face& face, Reserve& reserve, Quantity& wanted) {
        for (const auto& whole : wholeUnits(tx_, reserve))
            if (whole.quantity <= wanted && whole.quantity <= reserve.free) bring(face, reserve, whole.unit, whole.quantity, wanted);
    }
    void bring(const Face& face, Reserve& reserve, std::optional<HandlingUnitId> unit, Quantity quantity, Quantity& wanted) {
        NewTask task;
        task.site = site_;
        task.kind = TaskKind::refill;
        task.lot = reserve.lot;
        task.unit = unit;
        task.from = reserve.bin;
        task.to = face.bin;
        task.quantity = quantity;
        task.documentKind = wave_ ? "wave" : "hand";
        if (wave_) task.documentId = wave_->number;
        task.priority = face.demanded > Quantity{} ? priorityForWave : priorityOfRefill;
        task.dueAt = face.leavesAt;
        made.tasks.push_back(makeTask(tx_, task));
        reserve.free -= quantity;
        wanted -= quantity;
    }
    db::Tx& tx_;
    SiteId site_;
    std::optional<WaveId> wave_;
    std::map<ItemId, std::vector<Reserve>> reserves_;
};

SiteId siteOf(const db::Read& read, const MakeRefills& args) {
    if (!args.wave) return people::theSite(read, args.site);
    const auto site = read.find<SiteId>(R"sql(select site_id from wave where wave_id = $1)sql", *args.wave);
    if (!site) db::refuse("warehouse.wave.none", "There is no such wave. Look it up again.", {}, "wave");
    return *site;
}

}  // namespace

void check(const db::Read& read, const MakeRefills& args, db::Reasons& reasons) {
    const auto site = siteOf(read, args);
    people::requireSite(read, "warehouse.makeRefills", site);
    if (faces(read, site, args.wave).empty())
        reasons.add("warehouse.refill.nothing", "No pick face runs low. There is nothing to bring.", {}, "");
}

RefillsMade makeRefills(db::Tx& tx, const MakeRefills& args) {
    const auto site = siteOf(tx, args);
    Refilling refilling{tx, site, args.wave};
    for (const auto& face : faces(tx, site, args.wave)) refilling.fill(face);
    return std::move(refilling.made);
}

}  // namespace warehouse
