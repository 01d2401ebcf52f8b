// Lots from bin to bin with what is set aside of them, loose or inside handling units.
#include <algorithm>

#include "inventory/facts.h"

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

// Those of the order first; then, as where allocations are dropped, newest first and by hand last.
std::vector<Claim> claims(const db::Read& read, StockBalanceId balance, std::optional<SalesOrderId> order) {
    return read.all<Claim>(R"sql(
        select a.allocation_id, a.sales_order_line_id, a.stock_balance_id, a.quantity, a.by_hand, o.number as "order",
               l.line_no, case when o.sales_order_id = $2 then 1 else 0 end as own
        from allocation a
        join sales_order_line l on l.sales_order_line_id = a.sales_order_line_id
        join sales_order o on o.sales_order_id = l.sales_order_id
        where a.stock_balance_id = $1
        order by own desc, a.by_hand, a.allocation_id desc
    )sql", balance, order);
}

// The parts of what is set aside that have to leave the balance with `quantity` of it.
std::vector<Claim> leaving(const db::Read& read, const Balance& balance, const Carry& c) {
    std::vector<Claim> parts;
    if (balance.allocated == Quantity{}) return parts;
    auto left = c.quantity;
    auto free = balance.free();
    for (auto& claim : claims(read, balance.stockBalanceId, c.order)) {
        if (!claim.own) {
            const auto loose = std::min(free, left);
            left -= loose;
            free -= loose;
        }
        if (left == Quantity{}) break;
        claim.part = std::min(claim.quantity, left);
        left -= claim.part;
        parts.push_back(std::move(claim));
    }
    return parts;
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
    std::vector<std::vector<Claim>> along;
    for (const auto& c : carries) {
        const auto from = theBin(tx, c.from), to = theBin(tx, c.to);
        const bool follow = to.promised() && to.siteId == from.siteId && !theLot(tx, c.lot).onHold;
        auto& parts = along.emplace_back();
        if (const auto balance = findBalance(tx, c.lot, c.from)) parts = leaving(tx, *balance, c);
        for (const auto& p : parts) {
            giveBack(tx, p.kept(), p.part);
            if (!follow) done.dropped.push_back({p.salesOrderLineId, p.order, p.lineNo, p.part, p.byHand});
        }
        if (!follow) parts.clear();
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
        for (const auto& p : along[i]) {
            give(tx, p.salesOrderLineId, findBalance(tx, c.lot, c.to)->stockBalanceId, p.part, p.byHand);
            done.along.push_back({p.salesOrderLineId, c.lot, p.part});
        }
    }
    return done;
}

}  // namespace inventory
