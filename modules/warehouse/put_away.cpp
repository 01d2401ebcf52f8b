// Where goods are put away: the bins of their warehouse in the order that suits them, and the first that takes them.
#include "warehouse/fit.h"

namespace warehouse {
namespace {

// What the item wants.
struct Liking {
    std::string abc;
    std::optional<ZoneId> zone;
};
BOOST_DESCRIBE_STRUCT(Liking, (), (abc, zone))

struct Candidate {
    BinId bin;
    int zone = 0;   // 1: another zone than the item's
    int same = 0;   // 1: the item does not lie there
    int abc = 0;    // 0: of its class, 1: of any, 2: of another
    int other = 0;  // 1: something lies there
};
BOOST_DESCRIBE_STRUCT(Candidate, (), (bin, zone, same, abc, other))

// `closed`: also those that are locked or of another type than the item asks for.
std::vector<Candidate> candidates(const db::Read& read, WarehouseId warehouse, const Goods& goods, const Liking& liking, int most,
                                  bool closed = false) {
    return read.all<Candidate>(R"sql(
        select n.bin_id as bin,
               case when cast($2 as bigint) is null or r.zone_id = $2 then 0 else 1 end as zone,
               case when exists (select 1 from stock_balance b
                                 where b.item_id = $3 and b.site_id = n.site_id and b.bin_id = n.bin_id
                                   and b.on_hand > 0) then 0 else 1 end as same,
               case when r.abc = $4 then 0 when coalesce(r.abc, '') = '' then 1 else 2 end as abc,
               case when exists (select 1 from stock_balance b where b.bin_id = n.bin_id and b.on_hand > 0) then 1 else 0 end as other
        from bin n left join bin_rule r on r.bin_id = n.bin_id
        where n.warehouse_id = $1 and n.kind = $5
          and (cast($8 as bigint) = 1
               or (coalesce(r.locked, '') in ('', 'out') and (cast($6 as bigint) is null or r.bin_type_id = $6)))
        order by zone, same, abc, other, n.walk, n.code, n.bin_id
        limit $7
    )sql", warehouse, liking.zone, goods.item, liking.abc, goods.onHold ? "quarantine" : "storage", goods.binType, most, closed ? 1 : 0);
}

std::optional<db::Refusal> misfitOf(const db::Read& read, const BinLook& bin, const Burden& burden,
                                    std::optional<WarehouseTaskId> task, std::string_view field) {
    if (auto no = unsuited(bin, burden, field)) return no;
    if (bin.limited())
        if (auto no = crowded(bin, contentsOf(read, bin.bin, task), burden, field)) return no;
    return dangerous(read, bin, burden, task, field);
}

WarehouseId homeOf(const db::Read& read, BinId from) {
    return read.one<WarehouseId>(R"sql(select warehouse_id from bin where bin_id = $1)sql", from);
}

// The first of them says where they go; one lot on hold holds all of them.
Goods leading(const Burden& burden) {
    auto goods = burden.goods.front();
    for (const auto& g : burden.goods) goods.onHold = goods.onHold || g.onHold;
    return goods;
}

Liking likingOf(const db::Read& read, ItemId item) {
    return read.find<Liking>(R"sql(select abc, zone_id as zone from item_storage where item_id = $1)sql", item)
        .value_or(Liking{"C", std::nullopt});
}

// What told it from the bins behind it.
const char* whyThere(const Candidate& c, const Goods& goods, const Liking& liking) {
    if (goods.onHold) return "on_hold";
    if (liking.zone) return c.zone == 0 ? "its_zone" : "zone_full";
    if (c.same == 0) return "lies_there";
    if (c.abc == 0) return "its_class";
    return c.other == 0 ? "empty" : "room";
}

}  // namespace

std::optional<db::Refusal> misfit(const db::Read& read, const PutAway& what, BinId to, std::optional<WarehouseTaskId> task,
                                  std::string_view field) {
    const auto bin = lookAt(read, to);
    if (!bin)
        return db::Refusal{"warehouse.bin.none", "There is no such bin. Choose one from the list.", {}, field};
    return misfitOf(read, *bin, burdenOf(read, what), task, field);
}

Proposal putAwayBin(const db::Read& read, const PutAway& what) {
    const auto burden = burdenOf(read, what);
    if (burden.goods.empty()) return {std::nullopt, "nowhere", std::nullopt};
    const auto home = homeOf(read, what.from);
    const auto goods = leading(burden);
    const auto liking = likingOf(read, goods.item);
    std::optional<db::Refusal> against;
    // The first few are nearly always enough: only where they are not are all of them read.
    for (const int most : {16, 1'000'000}) {
        const auto found = candidates(read, home, goods, liking, most);
        for (const auto& c : found) {
            if (c.bin == what.from) continue;
            auto no = misfitOf(read, lookAt(read, c.bin).value(), burden, std::nullopt, "to");
            if (!no) return {c.bin, whyThere(c, goods, liking), std::nullopt};
            if (!against) against = std::move(no);
        }
        if (found.size() < static_cast<std::size_t>(most)) break;
        against.reset();
    }
    return {std::nullopt, "nowhere", std::move(against)};
}

std::vector<Suited> suitedBins(const db::Read& read, const PutAway& what, int most) {
    const auto burden = burdenOf(read, what);
    if (burden.goods.empty()) return {};
    const auto goods = leading(burden);
    const auto liking = likingOf(read, goods.item);
    std::vector<Suited> all;
    for (const auto& c : candidates(read, homeOf(read, what.from), goods, liking, most, true)) {
        if (c.bin == what.from) continue;
        const auto bin = lookAt(read, c.bin).value();
        all.push_back({c.bin, bin.code, liking.zone ? std::optional{c.zone == 0} : std::nullopt, c.same == 0, c.abc == 0, c.other == 0,
                       misfitOf(read, bin, burden, std::nullopt, "to")});
    }
    return all;
}

}  // namespace warehouse
