#include "warehouse/packing.h"

#include <algorithm>

#include "inventory/stock.h"

namespace warehouse {
namespace {

struct LotWeight {
    ItemId item;
    std::int64_t weight = 0;  // grams of one stocking unit
    bool serial = false;      // a piece is a lot: a pack holds several
};
BOOST_DESCRIBE_STRUCT(LotWeight, (), (item, weight, serial))

struct Opened {
    HandlingUnitId unit;
    std::int64_t inside = 0;  // millionths on level 1, units above
};
BOOST_DESCRIBE_STRUCT(Opened, (), (unit, inside))

// Packs one lot of one item in one bin, level by level.
class Packer {
public:
    Packer(db::Tx& tx, const Loose& goods, const LotWeight& lot, std::vector<Level> levels)
        : tx_(tx), goods_(goods), lot_(lot), levels_(std::move(levels)), numbers_(tx, goods.site) {}

    Packed run() {
        if (levels_.empty() || !numbers_.known()) {
            packed_.loose = goods_.quantity;
            return std::move(packed_);
        }
        auto standing = inmost();
        for (std::size_t i = 1; i < levels_.size(); ++i) standing = stacked(levels_[i], std::move(standing));
        for (const auto unit : packed_.outermost)
            if (levels_.size() > 1) recount(tx_, unit);
        return std::move(packed_);
    }

private:
    HandlingUnitId make(const Level& level, UnitState state, std::int64_t gross) {
        NewUnit unit;
        unit.site = goods_.site;
        unit.kind = level.kind;
        unit.bin = goods_.bin;
        unit.order = goods_.order;
        unit.state = state;
        unit.gross = gross;
        packed_.made.push_back(makeUnit(tx_, unit, numbers_.next()));
        return packed_.made.back();
    }
    // The units of level 1 that goods went into and that stand in no other yet.
    std::vector<HandlingUnitId> inmost() {
        const auto& level = levels_[0];
        std::vector<HandlingUnitId> standing;
        auto left = goods_.quantity.millionths;
        if (goods_.order) {
            if (const auto open = openCarton(level)) {
                const auto more = std::min(left, level.holds - open->inside);
                left -= more;
                fill(tx_, open->unit, goods_.lot, goods_.bin, {more});
                if (open->inside + more == level.holds) setState(tx_, open->unit, UnitState::closed);
                recount(tx_, open->unit);
                note(outermost(tx_, open->unit));
            }
            standing = loneCartons(level);
        }
        while (left >= level.holds || (left > 0 && goods_.order)) {
            const auto part = std::min(left, level.holds);
            const auto gross = level.tare + mulDiv(part, lot_.weight, 1'000'000, Rounding::Up);
            const auto unit = make(level, part == level.holds ? UnitState::closed : UnitState::open, gross);
            fill(tx_, unit, goods_.lot, goods_.bin, {part});
            standing.push_back(unit);
            note(unit);
            left -= part;
        }
        packed_.loose = {left};
        return standing;
    }
    std::vector<HandlingUnitId> stacked(const Level& level, std::vector<HandlingUnitId> below) {
        std::vector<HandlingUnitId> standing;
        std::size_t at = 0;
        auto open = goods_.order ? openStack(level) : std::optional<Opened>{};
        // One carton by itself needs no pallet; for stock only full pallets are made.
        while (at < below.size() && (open || below.size() - at >= least(level))) {
            if (!open) open = Opened{make(level, UnitState::open, 0), 0};
            for (; at < below.size() && open->inside < level.holds; ++at, ++open->inside) {
                setParent(tx_, below[at], open->unit);
                std::erase(packed_.outermost, below[at]);
            }
            if (open->inside >= level.holds) setState(tx_, open->unit, UnitState::closed);
            note(open->unit);
            standing.push_back(open->unit);
            open.reset();
        }
        return standing;
    }
    std::size_t least(const Level& level) const {
        return goods_.order ? 2 : static_cast<std::size_t>(level.holds);
    }
    void note(HandlingUnitId unit) {
        if (std::ranges::find(packed_.outermost, unit) == packed_.outermost.end()) packed_.outermost.push_back(unit);
    }
    // What the order has under way here already.
    std::optional<Opened> openCarton(const Level& level) const {
        return tx_.find<Opened>(R"sql(
            select u.handling_unit_id as unit, cast(sum(p.quantity) as bigint) as inside
            from handling_unit u
            join packed p on p.handling_unit_id = u.handling_unit_id
            join lot l on l.lot_id = p.lot_id
            where u.bin_id = $1 and u.sales_order_id = $2 and u.state = 'open' and u.kind = $3 and u.truck_load_id is null
            group by u.handling_unit_id
            having max(l.item_id) = $4 and min(l.item_id) = $4 and sum(p.quantity) < $5
                   and (cast($6 as bigint) = 1 or (max(p.lot_id) = $7 and min(p.lot_id) = $7))
            order by u.handling_unit_id limit 1
        )sql", goods_.bin, goods_.order, level.kind, lot_.item, level.holds, lot_.serial, goods_.lot);
    }
    std::vector<HandlingUnitId> loneCartons(const Level& level) const {
        return tx_.all<HandlingUnitId>(R"sql(
            select u.handling_unit_id from handling_unit u
            where u.bin_id = $1 and u.sales_order_id = $2 and u.state in ('open', 'closed') and u.kind = $3
              and u.parent_id is null and u.truck_load_id is null
              and exists (select 1 from packed p join lot l on l.lot_id = p.lot_id
                          where p.handling_unit_id = u.handling_unit_id and l.item_id = $4)
            order by u.handling_unit_id
        )sql", goods_.bin, goods_.order, level.kind, lot_.item);
    }
    std::optional<Opened> openStack(const Level& level) const {
        return tx_.find<Opened>(R"sql(
            select u.handling_unit_id as unit, count(*) as inside
            from handling_unit u join handling_unit c on c.parent_id = u.handling_unit_id
            where u.bin_id = $1 and u.sales_order_id = $2 and u.state = 'open' and u.kind = $3
              and u.parent_id is null and u.truck_load_id is null
            group by u.handling_unit_id having count(*) < $4
            order by u.handling_unit_id limit 1
        )sql", goods_.bin, goods_.order, level.kind, level.holds);
    }

    db::Tx& tx_;
    const Loose& goods_;
    const LotWeight& lot_;
    std::vector<Level> levels_;
    Sscc numbers_;
    Packed packed_;
};

}  // namespace

std::vector<Level> packingOf(const db::Read& read, ItemId item) {
    return read.all<Level>(R"sql(
        select level, kind, holds, tare from packing where item_id = $1 order by level
    )sql", item);
}

Packed packGoods(db::Tx& tx, const Loose& goods) {
    const auto lot = tx.one<LotWeight>(R"sql(
        select l.item_id as item, coalesce(s.weight, 0) as weight, case when i.tracking = 'serial' then 1 else 0 end as serial
        from lot l join item i on i.item_id = l.item_id left join item_storage s on s.item_id = l.item_id
        where l.lot_id = $1
    )sql", goods.lot);
    return Packer{tx, goods, lot, packingOf(tx, lot.item)}.run();
}

}  // namespace warehouse
