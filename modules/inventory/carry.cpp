// Lots from bin to bin with what is set aside of them, loose or inside handling units.
#include <algorithm>

#include "inventory/facts.h"
#include "inventory/inspections.h"

namespace inventory {
namespace {

struct Claim {
    AllocationId allocationId;
    SalesOrderLineId salesOrderLineId;
    StockBalanceId stockBalanceId;
    Quantity quantity;
    bool byHand = false;
    std::string order;
    int lineNo = 0;
    bool own = false;
    Quantity part{};  // of it that leaves
    Kept kept() const { return {allocationId, salesOrderLineId, stockBalanceId, quantity, byHand}; }
};
BOOST_DESCRIBE_STRUCT(Claim, (),
                      (allocationId, salesOrderLineId, stockBalanceId, quantity, byHand, order, lineNo, own))

// As where allocations are dropped, newest first and by hand last.
std::vector<Claim> claims(const db::Read& read, StockBalanceId balance, std::optional<SalesOrderId> order) {
    return read.all<Claim>(R"sql(
        select a.allocation_id, a.sales_order_line_id, a.stock_balance_id, a.quantity, a.by_hand, o.number as "order",
               l.line_no, case when o.sales_order_id = $2 then 1 else 0 end as own
        from allocation a
        join sales_order_line l on l.sales_order_line_id = a.sales_order_line_id
        join sales_order o on o.sales_order_id = l.sales_order_id
        where a.stock_balance_id = $1
        order by a.by_hand, a.allocation_id desc
    )sql", balance, order);
}

// What is set aside and has to leave the balance: for order lines, and for components of work orders.
struct Material {
    MaterialKept kept;
    Quantity part, covers;
};
struct Leaving {
    std::vector<Claim> lines;
    std::vector<Material> materials;
};

// What is the order's own goes first, then what is free, what work orders keep, and what other orders keep.
Leaving leaving(const db::Read& read, const Balance& balance, const Carry& c) {
    Leaving parts;
    if (balance.allocated == Quantity{}) return parts;
    auto left = c.quantity;
    const auto take = [&](Quantity most) {
        const auto part = std::min(most, left);
        left -= part;
        return part;
    };
    auto lines = claims(read, balance.stockBalanceId, c.order);
    const auto others = std::ranges::stable_partition(lines, &Claim::own);
    for (auto own = lines.begin(); own != others.begin() && left > Quantity{}; ++own) {
        own->part = take(own->quantity);
        parts.lines.push_back(*own);
    }
    take(balance.free());
    if (left == Quantity{}) return parts;
    for (auto& kept : materialOn(read, balance.stockBalanceId)) {
        if (left == Quantity{}) break;
        const auto part = take(kept.quantity);
        parts.materials.push_back({std::move(kept), part, {}});
    }
    for (auto& other : others) {
        if (left == Quantity{}) break;
        other.part = take(other.quantity);
        parts.lines.push_back(std::move(other));
    }
    return parts;
}

// Takes it off the balance; what cannot follow to the new bin is dropped.
void giveUpLeaving(db::Tx& tx, Leaving& parts, bool follow, std::vector<Dropped>& dropped) {
    for (const auto& p : parts.lines) {
        giveBack(tx, p.kept(), p.part);
        if (!follow) dropped.push_back({p.salesOrderLineId, p.order, p.lineNo, p.part, p.byHand, {}});
    }
    for (auto& m : parts.materials) {
        m.covers = giveMaterialBack(tx, m.kept, m.part);
        if (!follow)
            dropped.push_back({{}, m.kept.order, m.kept.lineNo, m.part, false, m.kept.workOrderComponentId});
    }
    if (!follow) parts = {};
}

}  // namespace

void pack(db::Tx& tx, LotId lot, BinId bin, Quantity quantity) {
    const auto changed = tx.run(R"sql(
        update stock_balance set packed = packed + $3
        where lot_id = $1 and bin_id = $2 and packed + $3 >= 0 and packed + $3 <= on_hand
    )sql", lot, bin, quantity);
    if (changed == 1) return;
    const auto balance = findBalance(tx, lot, bin).value_or(Balance{});
    const auto facts = theLot(tx, lot);
    db::refuse("inventory.stock.packed",
               "Of lot {lot} of {item} in {bin}, only {loose} lie loose; the rest is inside handling units and moves "
               "with them. Scan the unit, or unpack it first.",
               {{"lot", facts.number},
                {"item", facts.item},
                {"bin", theBin(tx, bin).code},
                {"loose", balance.onHand - balance.packed}},
               "quantity");
}

Carried carry(db::Tx& tx, const Document& document, std::span<const Carry> carries) {
    Carried done;
    std::vector<Movement> movements;
    std::vector<Leaving> along;
    for (const auto& c : carries) {
        const auto from = theBin(tx, c.from), to = theBin(tx, c.to);
        requireDecided(tx, c.lot, c.from, c.to, c.quantity);
        const bool follow = to.promised() && !to.lockedOut() && to.siteId == from.siteId && !theLot(tx, c.lot).onHold;
        auto& parts = along.emplace_back();
        if (const auto balance = findBalance(tx, c.lot, c.from)) parts = leaving(tx, *balance, c);
        giveUpLeaving(tx, parts, follow, done.dropped);
        if (c.packed) pack(tx, c.lot, c.from, -c.quantity);
        auto& move = movements.emplace_back();
        move.kind = "transfer";
        move.lot = c.lot;
        move.from = c.from;
        move.to = c.to;
        move.quantity = c.quantity;
        move.catchWeight = c.catchWeight;
    }
    for (const auto& booked : book(tx, document, movements).moves) done.moves.push_back(booked.move);
    for (std::size_t i = 0; i < carries.size(); ++i) {
        const auto& c = carries[i];
        if (c.packed) pack(tx, c.lot, c.to, c.quantity);
        const auto& [lines, materials] = along[i];
        if (lines.empty() && materials.empty()) continue;
        const auto there = findBalance(tx, c.lot, c.to)->stockBalanceId;
        for (const auto& p : lines) {
            give(tx, p.salesOrderLineId, there, p.part, p.byHand);
            done.along.push_back({p.salesOrderLineId, c.lot, p.part});
        }
        for (const auto& m : materials) giveMaterial(tx, m.kept.workOrderComponentId, there, m.part, m.covers);
    }
    return done;
}

}  // namespace inventory
