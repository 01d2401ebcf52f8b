// Setting stock aside for components of work orders. Every row of `material_allocation`, the balance's `allocated`
// and the component's `allocated` change here together, as allocation.cpp does it for order lines.
#include <algorithm>

#include "calendar/calendar.h"
#include "inventory/facts.h"

namespace inventory {
namespace {

// As much of `free` as covers what is wanted.
MaterialPart partOf(LotId lot, BinId bin, Quantity free, Quantity wanted, Ratio ratio) {
    const auto quantity = convert(wanted.millionths, ratio, Rounding::Up);
    if (quantity <= free) return {lot, bin, quantity, wanted};
    return {lot, bin, free, convert(free.millionths, ratio.inverse(), Rounding::Down)};
}

struct Chosen {
    StockBalanceId balance;
    MaterialPart part;
};

std::vector<Chosen> choose(const db::Read& read, const MaterialWanted& wanted) {
    Turn turn{wanted.item, wanted.site};
    turn.first = wanted.first;
    turn.forWork = true;
    turn.revision = wanted.revision;
    turn.evenByHand = wanted.evenByHand;
    std::vector<Chosen> chosen;
    // The first few are nearly always enough: only where they are not are all of them read.
    for (const int most : {4, 1'000'000}) {
        chosen.clear();
        auto left = wanted.quantity;
        const auto found = inTurn(read, turn, most);
        for (const auto& c : found) {
            if (left <= Quantity{}) break;
            if (promise::isExpired(c.expiresOn, wanted.needed)) continue;
            const auto part = partOf(c.lotId, c.binId, c.free, left, wanted.ratio);
            if (part.covers == Quantity{}) continue;
            chosen.push_back({c.stockBalanceId, part});
            left -= part.covers;
        }
        if (left <= Quantity{} || found.size() < static_cast<std::size_t>(most)) break;
    }
    return chosen;
}

std::vector<MaterialKept> keptFor(const db::Read& read, WorkOrderComponentId component) {
    return read.all<MaterialKept>(R"sql(
        select m.material_allocation_id, m.work_order_component_id, m.stock_balance_id, m.quantity, m.covers,
               w.number as "order", c.line_no
        from material_allocation m
        join work_order_component c on c.work_order_component_id = m.work_order_component_id
        join work_order w on w.work_order_id = c.work_order_id
        where m.work_order_component_id = $1 order by m.material_allocation_id desc
    )sql", component);
}

}  // namespace

std::vector<MaterialKept> materialOn(const db::Read& read, StockBalanceId balance) {
    return read.all<MaterialKept>(R"sql(
        select m.material_allocation_id, m.work_order_component_id, m.stock_balance_id, m.quantity, m.covers,
               w.number as "order", c.line_no
        from material_allocation m
        join work_order_component c on c.work_order_component_id = m.work_order_component_id
        join work_order w on w.work_order_id = c.work_order_id
        where m.stock_balance_id = $1 order by m.material_allocation_id desc
    )sql", balance);
}

void giveMaterial(db::Tx& tx, WorkOrderComponentId component, StockBalanceId balance, Quantity quantity,
                  Quantity covers) {
    const auto changed = tx.run(R"sql(
        update stock_balance set allocated = allocated + $2
        where stock_balance_id = $1 and allocated + $2 <= on_hand
    )sql", balance, quantity);
    db::ensure(changed == 1, "only free stock is set aside");
    tx.run(R"sql(
        insert into material_allocation (work_order_component_id, stock_balance_id, quantity, covers)
        values ($1, $2, $3, $4)
        on conflict (work_order_component_id, stock_balance_id) do update
        set quantity = material_allocation.quantity + excluded.quantity,
            covers = material_allocation.covers + excluded.covers
    )sql", component, balance, quantity, covers);
    tx.run(R"sql(
        update work_order_component set allocated = allocated + $2 where work_order_component_id = $1
    )sql", component, covers);
}

Quantity giveMaterialBack(db::Tx& tx, const MaterialKept& kept, Quantity quantity) {
    db::ensure(quantity > Quantity{} && quantity <= kept.quantity,
               "no more is given back than was set aside");
    auto covers = kept.covers;
    if (quantity == kept.quantity) {
        tx.run(R"sql(delete from material_allocation where material_allocation_id = $1)sql", kept.materialAllocationId);
    } else {
        covers = {mulDiv(kept.covers.millionths, quantity.millionths, kept.quantity.millionths, Rounding::Down)};
        tx.run(R"sql(
            update material_allocation set quantity = quantity - $2, covers = covers - $3
            where material_allocation_id = $1
        )sql", kept.materialAllocationId, quantity, covers);
    }
    tx.run(R"sql(update stock_balance set allocated = allocated - $2 where stock_balance_id = $1)sql",
           kept.stockBalanceId, quantity);
    tx.run(R"sql(
        update work_order_component set allocated = allocated - $2 where work_order_component_id = $1
    )sql", kept.workOrderComponentId, covers);
    return covers;
}

std::vector<MaterialPart> chooseMaterial(const db::Read& read, const MaterialWanted& wanted) {
    std::vector<MaterialPart> parts;
    for (const auto& c : choose(read, wanted)) parts.push_back(c.part);
    return parts;
}

std::vector<MaterialPart> allocateMaterial(db::Tx& tx, const MaterialWanted& wanted) {
    std::vector<MaterialPart> parts;
    for (const auto& c : choose(tx, wanted)) {
        giveMaterial(tx, wanted.component, c.balance, c.part.quantity, c.part.covers);
        parts.push_back(c.part);
    }
    return parts;
}

void releaseMaterial(db::Tx& tx, WorkOrderComponentId component, Quantity quantity) {
    for (const auto& kept : keptFor(tx, component)) {
        if (quantity <= Quantity{}) return;
        auto part = kept.quantity;
        if (quantity < kept.covers)
            part = {mulDiv(kept.quantity.millionths, quantity.millionths, kept.covers.millionths, Rounding::Down)};
        if (part == Quantity{}) return;  // less than a millionth of the lot's unit
        quantity -= giveMaterialBack(tx, kept, part);
    }
}

BOOST_DESCRIBE_STRUCT(MaterialPart, (), (lot, bin, quantity, covers))

std::vector<MaterialPart> materialOf(const db::Read& read, WorkOrderComponentId component) {
    return read.all<MaterialPart>(R"sql(
        select b.lot_id as lot, b.bin_id as bin, m.quantity, m.covers
        from material_allocation m
        join stock_balance b on b.stock_balance_id = m.stock_balance_id
        join lot t on t.lot_id = b.lot_id
        join bin n on n.bin_id = b.bin_id
        left join item_storage s on s.item_id = t.item_id
        where m.work_order_component_id = $1
        order by case s.picking when 'fifo' then t.made_on when 'lifo' then null else t.expires_on end nulls last,
                 case when s.picking = 'lifo' then t.made_on end desc nulls last,
                 case when s.picking = 'lifo' then -t.lot_id else t.lot_id end, n.walk, n.bin_id
    )sql", component);
}

std::vector<MaterialPart> materialThere(const db::Read& read, WorkOrderComponentId component, LotId lot, SiteId site,
                                        Ratio ratio) {
    const auto found = read.all<InTurn>(R"sql(
        select b.stock_balance_id, b.lot_id, b.bin_id, b.on_hand - b.allocated + coalesce(m.quantity, 0) as free, t.expires_on
        from stock_balance b
        join lot t on t.lot_id = b.lot_id
        join bin n on n.bin_id = b.bin_id and n.kind in ('storage', 'production', 'outbound')
        left join bin_rule u on u.bin_id = b.bin_id
        left join material_allocation m on m.stock_balance_id = b.stock_balance_id and m.work_order_component_id = $1
        where b.lot_id = $2 and b.site_id = $3 and b.on_hand - b.allocated + coalesce(m.quantity, 0) > 0
        order by case when coalesce(u.locked, '') in ('out', 'both') then 1 else 0 end,
                 case when m.quantity is null then 1 else 0 end, n.walk, n.bin_id
    )sql", component, lot, site);
    std::vector<MaterialPart> parts;
    for (const auto& c : found)
        parts.push_back({c.lotId, c.binId, c.free, convert(c.free.millionths, ratio.inverse(), Rounding::Down)});
    return parts;
}

void takeMaterial(db::Tx& tx, WorkOrderComponentId component, const MaterialPart& part) {
    const auto balance = findBalance(tx, part.lot, part.bin);
    if (!balance) return;
    for (const auto& kept : materialOn(tx, balance->stockBalanceId))
        if (kept.workOrderComponentId == component)
            giveMaterialBack(tx, kept, std::min(kept.quantity, part.quantity));
}

namespace {

struct Uncovered {
    ItemId item;
    std::string revision;
    SiteId site;
    Quantity missing;
    std::optional<Date> startsOn;
};
BOOST_DESCRIBE_STRUCT(Uncovered, (), (item, revision, site, missing, startsOn))

}  // namespace

void coverAgain(db::Tx& tx, std::span<const Dropped> dropped) {
    for (const auto& d : dropped) {
        if (!d.component) continue;
        const auto open = tx.find<Uncovered>(R"sql(
            select c.item_id as item, c.revision, w.site_id as site, c.required - c.issued - c.allocated as missing,
                   w.starts_on
            from work_order_component c join work_order w on w.work_order_id = c.work_order_id
            where c.work_order_component_id = $1 and w.state = 'released'
              and c.required > c.issued + c.allocated
        )sql", *d.component);
        if (!open) continue;
        const auto today = calendar::siteToday(tx, open->site);
        allocateMaterial(tx, {*d.component, open->item, open->revision, open->site, open->missing,
                              std::max(open->startsOn.value_or(today), today), {}, {}, false});
    }
}

}  // namespace inventory
