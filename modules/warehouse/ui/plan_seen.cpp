#include "warehouse/ui/plan_seen.h"

#include <algorithm>

#include "app/desk/say.h"
#include "warehouse/ui/looks.h"

namespace warehouse {

using desk::say;
using desk::text;
using desk::Tone;

BOOST_DESCRIBE_STRUCT(BinTile, (),
                      (bin, code, kind, zone, zoneName, type, abc, locked, lockReason, item, faceItem, walk, lots, items, units, coming, weight, volume,
                       maxWeight, maxVolume, maxUnits))
BOOST_DESCRIBE_STRUCT(InBin, (), (lot, item, lotNumber, unit, onHand, packed))

std::optional<int> BinTile::percent() const {
    std::optional<int> most;
    const auto look = [&](std::int64_t there, std::int64_t limit) {
        if (limit > 0) most = std::max(most.value_or(0), static_cast<int>(std::min<std::int64_t>(mulDiv(there, 100, limit, Rounding::Up), 999)));
    };
    look(weight, maxWeight);
    look(volume, maxVolume);
    look(units, maxUnits);
    return most;
}

Tone BinTile::tone() const {
    if (empty()) return Tone::neutral;
    const auto full = percent();
    if (!full || *full < 80) return Tone::active;
    return *full <= 100 ? Tone::attention : Tone::bad;
}

QString BinTile::fillWords() const {
    if (empty()) return say("Empty");
    if (const auto full = percent()) return QStringLiteral("%1 %").arg(*full);
    if (lots == 0) return say("%1 units").arg(units);
    return lots == 1 ? say("1 lot") : say("%1 lots").arg(lots);
}

QString BinTile::contentWords() const {
    if (items == 1) return text(item);
    if (items > 1) return say("%1 and %2 more").arg(text(item)).arg(items - 1);
    if (!faceItem.empty()) return say("for %1").arg(text(faceItem));
    return coming > 0 ? say("%1 on the way").arg(coming) : QString{};
}

QString BinTile::allWords() const {
    QStringList all{text(code), wordIn(binKinds(), kind), text(zone), text(zoneName), text(type), fillWords(), contentWords()};
    if (!locked.empty()) all << wordIn(locks(), locked) << text(lockReason);
    if (!abc.empty()) all << say("class %1").arg(text(abc));
    all.removeAll(QString{});
    return all.join(", ");
}

std::vector<BinTile> binTiles(const db::Read& read, WarehouseId warehouse) {
    return read.all<BinTile>(R"sql(
        select n.bin_id as bin, n.code, n.kind, coalesce(z.code, '') as zone, coalesce(z.name, '') as zone_name, coalesce(t.name, '') as type,
               coalesce(r.abc, '') as abc, coalesce(r.locked, '') as locked, coalesce(r.lock_reason, '') as lock_reason,
               coalesce(c.item, '') as item, coalesce(i.number, '') as face_item, n.walk, coalesce(c.lots, 0) as lots,
               coalesce(c.items, 0) as items, coalesce(u.units, 0) as units, coalesce(k.coming, 0) as coming,
               coalesce(c.weight, 0) + coalesce(u.gross, 0) as weight, coalesce(c.volume, 0) as volume,
               coalesce(t.max_weight, 0) as max_weight, coalesce(t.max_volume, 0) as max_volume, coalesce(t.max_units, 0) as max_units
        from bin n
        left join bin_rule r on r.bin_id = n.bin_id
        left join zone z on z.zone_id = r.zone_id
        left join bin_type t on t.bin_type_id = r.bin_type_id
        left join pick_face f on f.bin_id = n.bin_id
        left join item i on i.item_id = f.item_id
        left join (select b.bin_id, count(*) as lots, count(distinct b.item_id) as items, min(m.number) as item,
                          cast(sum((b.on_hand - b.packed) / 1000 * coalesce(s.weight, 0) / 1000) as bigint) as weight,
                          cast(sum(b.on_hand / 1000 * coalesce(s.volume, 0) / 1000) as bigint) as volume
                   from stock_balance b
                   join bin x on x.bin_id = b.bin_id and x.warehouse_id = $1
                   join item m on m.item_id = b.item_id
                   left join item_storage s on s.item_id = b.item_id
                   where b.on_hand > 0 group by b.bin_id) c on c.bin_id = n.bin_id
        left join (select h.bin_id, count(*) as units, cast(sum(h.gross) as bigint) as gross
                   from handling_unit h join bin x on x.bin_id = h.bin_id and x.warehouse_id = $1
                   where h.parent_id is null group by h.bin_id) u on u.bin_id = n.bin_id
        left join (select coalesce(w.then_bin_id, w.to_bin_id) as bin_id, count(*) as coming
                   from warehouse_task w where w.state = 'open' group by coalesce(w.then_bin_id, w.to_bin_id)) k on k.bin_id = n.bin_id
        where n.warehouse_id = $1
        order by case when z.code is null then 1 else 0 end, coalesce(z.code, ''), n.walk, n.code, n.bin_id limit 20000
    )sql", warehouse);
}

std::vector<InBin> inBin(const db::Read& read, BinId bin, int most) {
    return read.all<InBin>(R"sql(
        select t.lot_id as lot, i.number as item, t.number as lot_number, u.code as unit, s.on_hand, s.packed
        from stock_balance s
        join lot t on t.lot_id = s.lot_id
        join item i on i.item_id = s.item_id
        join unit u on u.unit_id = i.unit_id
        where s.bin_id = $1 and s.on_hand > 0 order by i.number, t.lot_id limit $2
    )sql", bin, most);
}

}  // namespace warehouse
