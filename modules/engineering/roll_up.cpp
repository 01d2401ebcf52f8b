// The standard cost of what is made: material and time, from the bottom to the top.
#include "engineering/structure.h"
#include "engineering/time_cost.h"
#include "inventory/stock.h"
#include "ledger/ledger.h"

namespace engineering {
namespace {

constexpr std::int64_t hour = 3'600'000;  // milliseconds

struct Bought {
    ItemId itemId;
    UnitPrice unitCost;
};
BOOST_DESCRIBE_STRUCT(Bought, (), (itemId, unitCost))

struct Averaged {
    ItemId itemId;
    Quantity quantity;
    Money value;
};
BOOST_DESCRIBE_STRUCT(Averaged, (), (itemId, quantity, value))

struct Timed {
    ItemId itemId;
    std::int64_t runMs = 0;
    Quantity runQuantity;
    int crew = 0;
    UnitPrice labourRate, overheadRate;
};
BOOST_DESCRIBE_STRUCT(Timed, (), (itemId, runMs, runQuantity, crew, labourRate, overheadRate))

struct Shared {
    ItemId itemId;
    std::int64_t share = 0;
};
BOOST_DESCRIBE_STRUCT(Shared, (), (itemId, share))

// n / d rounded once, half away from zero; n is not below zero.
std::int64_t rounded(int128 n, int128 d) {
    const auto whole = (n + d / 2) / d;
    if (whole > INT64_MAX) db::refuse("engineering.cost.large", "The cost is too large to be kept. Look at its quantities.");
    return static_cast<std::int64_t>(whole);
}

// What an item costs by the parts that went before it.
struct Sums {
    UnitPrice labour, overhead;
    bool worked = false;
    std::int64_t share = 0;  // that others carry
    std::optional<UnitPrice> own;
    bool given = false;  // somebody says what it costs
};

class Roller {
public:
    explicit Roller(const Structure& structure) : structure_(structure) {}
    void take(const Bought& b) { sums_[b.itemId].own = b.unitCost; }
    void take(const Averaged& a, const Currency& book) {
        if (a.quantity > Quantity{}) sums_[a.itemId].own = money::perUnit(a.value, a.quantity, book);
    }
    void take(const Timed& t) {
        auto& sums = sums_[t.itemId];
        sums.worked = true;
        sums.labour += timeCost(t.runMs, t.runQuantity, t.crew, t.labourRate);
        sums.overhead += timeCost(t.runMs, t.runQuantity, 1, t.overheadRate);
    }
    void take(const Shared& s) { sums_[s.itemId].share = s.share; }
    void give(const GivenCost& given) {
        auto& sums = sums_[given.item];
        sums.own = given.cost;
        sums.given = true;
    }
    std::vector<Rolled> run() {
        const auto order = structure_.byLevel();
        std::vector<Rolled> all(order.size());
        for (std::size_t i = order.size(); i-- > 0;) all[i] = cost(i, all);
        return all;
    }

private:
    Rolled cost(std::size_t place, const std::vector<Rolled>& below) {
        int128 sum = 0;
        bool complete = true;
        const auto edges = structure_.edgesOf(place);
        for (const auto& edge : edges) {
            const auto& part = below[static_cast<std::size_t>(edge.part)];
            const auto each = edge.phantom ? part.material : part.total();
            sum += static_cast<int128>(each.millionths) * edge.perOne;
            complete = complete && part.complete;
        }
        const auto item = structure_.byLevel()[place];
        const auto& sums = sums_[item];
        if (sums.given || (edges.empty() && !sums.worked))
            return {item, sums.own.value_or(UnitPrice{}), {}, {}, false, sums.own.has_value()};
        const auto left = [&](UnitPrice p) {
            return sums.share == 0 ? p : money::share(p, Percent{1'000'000 - sums.share});
        };
        return {item, left({rounded(sum, 1'000'000)}), left(sums.labour), left(sums.overhead), true, complete};
    }

    const Structure& structure_;
    std::unordered_map<ItemId, Sums> sums_;
};

void readAll(const db::Read& read, Roller& roller, SiteId site, Date on) {
    read.each<Bought>(R"sql(
        select c.item_id, c.unit_cost
        from item_cost c join item i on i.item_id = c.item_id and i.revision = c.revision
        join item_category k on k.item_category_id = i.item_category_id and k.costing = 'standard'
        where c.site_id = $1 and c.valid_from <= $2
          and not exists (select 1 from item_cost n
                          where n.item_id = c.item_id and n.revision = c.revision and n.site_id = c.site_id
                            and n.valid_from > c.valid_from and n.valid_from <= $2)
    )sql", [&](const Bought& b) { roller.take(b); }, site, on);
    const auto book = ledger::bookCurrency(read);
    read.each<Averaged>(R"sql(
        select v.item_id, cast(sum(v.quantity) as bigint) as quantity, cast(sum(v.value) as bigint) as value
        from stock_value v join item i on i.item_id = v.item_id
        join item_category k on k.item_category_id = i.item_category_id and k.costing = 'moving_average'
        where v.site_id = $1 group by v.item_id
    )sql", [&](const Averaged& a) { roller.take(a, book); }, site);
    read.each<Timed>(R"sql(
        select r.item_id, o.run_ms, o.run_quantity, o.crew, w.labour_rate, w.overhead_rate
        from routing r join item i on i.item_id = r.item_id and i.revision = r.revision
        join routing_operation o on o.routing_id = r.routing_id
        join work_center w on w.work_center_id = o.work_center_id
        where r.alternate = '' and r.state = 'released' and w.site_id = $1
    )sql", [&](const Timed& t) { roller.take(t); }, site);
    read.each<Shared>(R"sql(
        select b.item_id, cast(sum(l.cost_share) as bigint) as share
        from bom b join item i on i.item_id = b.item_id and i.revision = b.revision
        join bom_line l on l.bom_id = b.bom_id
        where b.alternate = '' and b.state = 'released' and l.kind in ('co_product', 'by_product')
          and l.valid_from <= $1 and (l.valid_to is null or l.valid_to >= $1)
        group by b.item_id
    )sql", [&](const Shared& s) { roller.take(s); }, on);
}

// The same for one item: a few parts cost a few questions, whatever else the company has.
void readOne(const db::Read& read, Roller& roller, ItemId item, SiteId site, Date on) {
    if (const auto cost = inventory::unitCost(read, item, site, on)) roller.take(Bought{item, *cost});
    for (const auto& t : read.all<Timed>(R"sql(
             select r.item_id, o.run_ms, o.run_quantity, o.crew, w.labour_rate, w.overhead_rate
             from routing r join item i on i.item_id = r.item_id and i.revision = r.revision
             join routing_operation o on o.routing_id = r.routing_id
             join work_center w on w.work_center_id = o.work_center_id
             where r.item_id = $1 and r.alternate = '' and r.state = 'released' and w.site_id = $2
         )sql", item, site))
        roller.take(t);
    if (const auto s = read.find<Shared>(R"sql(
            select b.item_id, cast(sum(l.cost_share) as bigint) as share
            from bom b join item i on i.item_id = b.item_id and i.revision = b.revision
            join bom_line l on l.bom_id = b.bom_id
            where b.item_id = $1 and b.alternate = '' and b.state = 'released' and l.kind in ('co_product', 'by_product')
              and l.valid_from <= $2 and (l.valid_to is null or l.valid_to >= $2)
            group by b.item_id
        )sql", item, on))
        roller.take(*s);
}

}  // namespace

UnitPrice timeCost(std::int64_t runMs, Quantity runQuantity, int people, UnitPrice rate) {
    const auto ms = static_cast<int128>(runMs) * people;
    return {rounded(ms * rate.millionths * 1'000'000, static_cast<int128>(runQuantity.millionths) * hour)};
}

Rolled rollUp(const db::Read& read, ItemId item, SiteId site, Date on, const std::vector<GivenCost>& given) {
    const Structure structure{read, item, on};
    Roller roller{structure};
    for (const auto part : structure.byLevel()) readOne(read, roller, part, site, on);
    for (const auto& one : given) roller.give(one);
    return roller.run()[*structure.placeOf(item)];
}

std::vector<Rolled> rollUpAll(const db::Read& read, SiteId site, Date on, const std::vector<GivenCost>& given) {
    const Structure structure{read, on};
    Roller roller{structure};
    readAll(read, roller, site, on);
    for (const auto& one : given) roller.give(one);
    return roller.run();
}

}  // namespace engineering
