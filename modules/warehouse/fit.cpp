#include "warehouse/fit.h"

#include <algorithm>

#include "inventory/stock.h"

namespace warehouse {
namespace {

std::int64_t times(Quantity quantity, std::int64_t perUnit) {
    return mulDiv(quantity.millionths, perUnit, 1'000'000, Rounding::Up);
}

struct Roots {
    int units = 0;
    std::int64_t gross = 0;
};
BOOST_DESCRIBE_STRUCT(Roots, (), (units, gross))

std::vector<Goods> goodsOf(const db::Read& read, LotId lot, Quantity quantity, Quantity loose) {
    return read.all<Goods>(R"sql(
        select l.item_id as item, l.lot_id as lot, cast($2 as bigint) as quantity, cast($3 as bigint) as loose,
               coalesce(s.weight, 0) as weight, coalesce(s.volume, 0) as volume, i.number, coalesce(s.hazard, '') as hazard,
               s.bin_type_id as bin_type, l.on_hold
        from lot l join item i on i.item_id = l.item_id left join item_storage s on s.item_id = l.item_id
        where l.lot_id = $1
    )sql", lot, quantity, loose);
}

void addUnit(const db::Read& read, HandlingUnitId unit, Burden& burden) {
    for (const auto& c : contentOf(read, unit))
        for (const auto& g : goodsOf(read, c.lot, c.quantity, {})) burden.goods.push_back(g);
    burden.gross += theUnit(read, unit).gross;
    ++burden.units;
}

struct Coming {
    std::optional<HandlingUnitId> unit;
    LotId lot;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(Coming, (), (unit, lot, quantity))

// Two lots, or two items, where only one may lie.
bool mixes(Mixing mixing, const Burden& there, const Burden& coming) {
    if (mixing == Mixing::any || coming.goods.empty()) return false;
    const auto& first = coming.goods.front();
    const auto other = [&](const Goods& g) { return mixing == Mixing::one_item ? g.item != first.item : g.lot != first.lot; };
    return std::ranges::any_of(there.goods, other) || std::ranges::any_of(coming.goods, other);
}

}  // namespace

std::int64_t weightOf(const Burden& burden) {
    auto weight = burden.gross;
    for (const auto& g : burden.goods) weight += times(g.loose, g.weight);
    return weight;
}

std::int64_t volumeOf(const Burden& burden) {
    std::int64_t volume = 0;
    for (const auto& g : burden.goods) volume += times(g.quantity, g.volume);
    return volume;
}

Burden burdenOf(const db::Read& read, const PutAway& what) {
    Burden burden;
    if (what.unit)
        addUnit(read, *what.unit, burden);
    else
        burden.goods = goodsOf(read, what.lot, what.quantity, what.quantity);
    return burden;
}

std::optional<BinLook> lookAt(const db::Read& read, BinId bin) {
    return read.find<BinLook>(R"sql(
        select n.bin_id as bin, n.warehouse_id as warehouse, w.code || '/' || n.code as code, n.kind,
               coalesce(r.locked, '') as locked, coalesce(r.lock_reason, '') as lock_reason, r.zone_id as zone,
               r.bin_type_id as type, coalesce(t.max_weight, 0) as max_weight, coalesce(t.max_volume, 0) as max_volume,
               coalesce(t.max_units, 0) as max_units, coalesce(t.mixing, 'any') as mixing, f.item_id as face_item,
               coalesce(f.refill_to, 0) as face_to
        from bin n
        join warehouse w on w.warehouse_id = n.warehouse_id
        left join bin_rule r on r.bin_id = n.bin_id
        left join bin_type t on t.bin_type_id = r.bin_type_id
        left join pick_face f on f.bin_id = n.bin_id
        where n.bin_id = $1
    )sql", bin);
}

Burden contentsOf(const db::Read& read, BinId bin, std::optional<WarehouseTaskId> but) {
    Burden there;
    there.goods = read.all<Goods>(R"sql(
        select b.item_id as item, b.lot_id as lot, b.on_hand as quantity, b.on_hand - b.packed as loose,
               coalesce(s.weight, 0) as weight, coalesce(s.volume, 0) as volume, i.number, coalesce(s.hazard, '') as hazard,
               s.bin_type_id as bin_type, l.on_hold
        from stock_balance b
        join item i on i.item_id = b.item_id
        join lot l on l.lot_id = b.lot_id
        left join item_storage s on s.item_id = b.item_id
        where b.bin_id = $1 and b.on_hand > 0
        order by b.stock_balance_id
    )sql", bin);
    const auto roots = read.one<Roots>(R"sql(
        select count(*) as units, coalesce(cast(sum(gross) as bigint), 0) as gross
        from handling_unit where bin_id = $1 and parent_id is null
    )sql", bin);
    there.units = roots.units;
    there.gross = roots.gross;
    const auto coming = read.all<Coming>(R"sql(
        select handling_unit_id as unit, lot_id as lot, quantity
        from warehouse_task
        where (to_bin_id = $1 or then_bin_id = $1) and state = 'open' and from_bin_id <> $1 and warehouse_task_id <> coalesce(cast($2 as bigint), 0)
        order by warehouse_task_id
    )sql", bin, but);
    for (const auto& c : coming)
        if (c.unit)
            addUnit(read, *c.unit, there);
        else
            for (const auto& g : goodsOf(read, c.lot, c.quantity, c.quantity)) there.goods.push_back(g);
    return there;
}

std::optional<db::Refusal> unsuited(const BinLook& bin, const Burden& coming, std::string_view field) {
    const bool held = std::ranges::any_of(coming.goods, &Goods::onHold);
    if (bin.kind != (held ? "quarantine" : "storage"))
        return db::Refusal{"warehouse.place.kind",
                           "{bin} is for other goods: what may be used is put away in storage, what is on hold in quarantine. "
                           "Choose such a bin.",
                           {{"bin", bin.code}},
                           field};
    if (bin.locked == "in" || bin.locked == "both")
        return db::Refusal{"warehouse.place.locked", "Nothing may go into {bin} now: {reason}. Choose another bin.",
                           {{"bin", bin.code}, {"reason", bin.lockReason}}, field};
    for (const auto& g : coming.goods)
        if (g.binType && g.binType != bin.type)
            return db::Refusal{"warehouse.place.type", "{item} wants another kind of bin than {bin}. Choose one of its kind.",
                               {{"item", g.number}, {"bin", bin.code}}, field};
    return std::nullopt;
}

std::optional<db::Refusal> crowded(const BinLook& bin, const Burden& there, const Burden& coming, std::string_view field) {
    if (bin.maxWeight > 0 && weightOf(there) + weightOf(coming) > bin.maxWeight)
        return db::Refusal{"warehouse.place.weight",
                           "{bin} carries {most} g and {there} g are on it or on the way; {more} g more are too heavy. Choose "
                           "another bin, or put down less.",
                           {{"bin", bin.code}, {"most", bin.maxWeight}, {"there", weightOf(there)}, {"more", weightOf(coming)}},
                           field};
    if (bin.maxVolume > 0 && volumeOf(there) + volumeOf(coming) > bin.maxVolume)
        return db::Refusal{"warehouse.place.volume",
                           "{bin} takes {most} cm3 and {there} cm3 are in it or on the way; {more} cm3 more do not fit. Choose "
                           "another bin, or put down less.",
                           {{"bin", bin.code}, {"most", bin.maxVolume}, {"there", volumeOf(there)}, {"more", volumeOf(coming)}},
                           field};
    if (bin.maxUnits > 0 && there.units + coming.units > bin.maxUnits)
        return db::Refusal{"warehouse.place.units",
                           "{bin} takes {most} handling units and {there} stand there or are on the way. Choose another bin.",
                           {{"bin", bin.code}, {"most", bin.maxUnits}, {"there", there.units}}, field};
    if (mixes(bin.mixing, there, coming))
        return db::Refusal{"warehouse.place.mixing",
                           "In {bin} lie only goods of one item or one lot, and others are there or on the way. Choose another "
                           "bin.",
                           {{"bin", bin.code}}, field};
    if (!bin.faceItem) return std::nullopt;
    Quantity inFace;
    for (const auto* burden : {&there, &coming})
        for (const auto& g : burden->goods) inFace += g.item == *bin.faceItem ? g.quantity : Quantity{};
    const bool others = std::ranges::any_of(coming.goods, [&](const Goods& g) { return g.item != *bin.faceItem; });
    if (others || inFace > bin.faceTo)
        return db::Refusal{"warehouse.place.face",
                           "{bin} is the pick face of one item and takes {most} of it. Choose a bin behind it.",
                           {{"bin", bin.code}, {"most", bin.faceTo}}, field};
    return std::nullopt;
}

namespace {

struct Near {
    std::string item, hazard, bin;
};
BOOST_DESCRIBE_STRUCT(Near, (), (item, hazard, bin))

// What open tasks bring to the bin or its zone.
std::optional<Near> onTheWay(const db::Read& read, const BinLook& bin, const Goods& g, std::optional<WarehouseTaskId> but) {
    return read.find<Near>(R"sql(
        select i.number as item, s.hazard, w.code || '/' || n.code as bin
        from warehouse_task t
        join lot l on l.lot_id = t.lot_id
        join item i on i.item_id = l.item_id
        join item_storage s on s.item_id = l.item_id
        join hazard_rule r on (r.hazard = $1 and r.other = s.hazard) or (r.other = $1 and r.hazard = s.hazard)
        join bin n on n.bin_id = coalesce(t.then_bin_id, t.to_bin_id)
        join warehouse w on w.warehouse_id = n.warehouse_id
        left join bin_rule z on z.bin_id = n.bin_id
        where t.state = 'open' and s.item_id <> $2 and t.warehouse_task_id <> coalesce(cast($3 as bigint), 0)
          and (n.bin_id = $4 or (r.apart = 'zone' and z.zone_id = $5))
        order by t.warehouse_task_id limit 1
    )sql", g.hazard, g.item, but, bin.bin, bin.zone);
}

}  // namespace

std::optional<db::Refusal> dangerous(const db::Read& read, const BinLook& bin, const Burden& coming,
                                     std::optional<WarehouseTaskId> but, std::string_view field) {
    for (const auto& g : coming.goods) {
        if (g.hazard.empty()) continue;
        if (auto no = inventory::keptApart(read, g.lot, bin.bin, field)) return no;
        if (const auto near = onTheWay(read, bin, g, but))
            return db::Refusal{"warehouse.place.hazard",
                               "{item} is dangerous goods of class {hazard} and must lie apart from {other} of class {beside}, "
                               "which is on its way to {there}. Choose another bin for it.",
                               {{"item", g.number},
                                {"hazard", g.hazard},
                                {"other", near->item},
                                {"beside", near->hazard},
                                {"there", near->bin}},
                               field};
    }
    return std::nullopt;
}

}  // namespace warehouse
