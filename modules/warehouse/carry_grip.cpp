// What a grip of a walk takes along: loose goods, and units that hold nothing but what the walk asks for.
#include <algorithm>

#include "warehouse/unit_moves.h"

namespace warehouse {
namespace {

struct Gripped {
    PickListId walk;
    SalesOrderId order;
    SalesOrderLineId line;
    LotId lot;
    BinId bin;
};
BOOST_DESCRIBE_STRUCT(Gripped, (), (walk, order, line, lot, bin))

// Another grip of the walk from the same bin: a pallet may hold what both ask for.
struct Neighbour {
    PickLineId pickLine;
    SalesOrderLineId line;
    LotId lot;
    AllocationId allocation;
    Quantity open;  // to pick and still set aside
};
BOOST_DESCRIBE_STRUCT(Neighbour, (), (pickLine, line, lot, allocation, open))

std::vector<Neighbour> neighbours(const db::Read& read, const Gripped& grip, PickLineId pickLine) {
    return read.all<Neighbour>(R"sql(
        select p.pick_line_id as pick_line, p.sales_order_line_id as line, p.lot_id as lot, a.allocation_id as allocation,
               case when p.quantity - p.picked < a.quantity then p.quantity - p.picked else a.quantity end as open
        from pick_line p
        join stock_balance b on b.lot_id = p.lot_id and b.bin_id = p.from_bin_id
        join allocation a on a.stock_balance_id = b.stock_balance_id and a.sales_order_line_id = p.sales_order_line_id
        where p.pick_list_id = $1 and p.from_bin_id = $2 and p.pick_line_id <> $3 and p.picked < p.quantity
        order by p.pick_line_id
    )sql", grip.walk, grip.bin, pickLine);
}

// What is in the units beside what was gripped: it was picked with it.
void takeAlong(db::Tx& tx, const Gripped& grip, const Leaving& more, const std::vector<Neighbour>& others, BinId to) {
    auto left = more.quantity;
    for (const auto& other : others) {
        const auto part = other.lot == more.lot ? std::min(left, other.open) : Quantity{};
        if (part == Quantity{}) continue;
        left -= part;
        looseCarried(tx, other.line, more.lot, grip.bin, part);
        inventory::moveAllocated(tx, other.allocation, part, to, "pick_list", grip.walk.number);
        tx.run(R"sql(update pick_line set picked = picked + $2 where pick_line_id = $1)sql", other.pickLine, part);
    }
}

struct SetAside {
    SalesOrderId order;
    LotId lot;
    BinId bin;
};
BOOST_DESCRIBE_STRUCT(SetAside, (), (order, lot, bin))

}  // namespace

AllocationId carryAllocated(db::Tx& tx, AllocationId allocation, Quantity quantity, BinId to, std::string_view documentKind,
                            std::optional<std::int64_t> documentId) {
    const auto from = tx.one<SetAside>(R"sql(
        select l.sales_order_id as "order", b.lot_id as lot, b.bin_id as bin
        from allocation a
        join stock_balance b on b.stock_balance_id = a.stock_balance_id
        join sales_order_line l on l.sales_order_line_id = a.sales_order_line_id
        where a.allocation_id = $1
    )sql", allocation);
    if (from.bin == to) return allocation;
    const auto withdrawn = withdraw(tx, from.order, {{from.lot, from.bin, quantity, {}}}, "quantity");
    const auto there = inventory::moveAllocated(tx, allocation, quantity, to, documentKind, documentId);
    for (const auto unit : withdrawn.whole) setDown(tx, unit, to, from.order);
    return there;
}

AllocationId carryGrip(db::Tx& tx, PickLineId pickLine, AllocationId allocation, Quantity quantity, BinId to) {
    const auto grip = tx.one<Gripped>(R"sql(
        select p.pick_list_id as walk, k.sales_order_id as "order", p.sales_order_line_id as line, p.lot_id as lot,
               p.from_bin_id as bin
        from pick_line p join pick_list k on k.pick_list_id = p.pick_list_id where p.pick_line_id = $1
    )sql", pickLine);
    const auto others = neighbours(tx, grip, pickLine);
    std::vector<Leaving> leaving{{grip.lot, grip.bin, quantity, {}}};
    for (const auto& other : others) {
        auto at = std::ranges::find(leaving, other.lot, &Leaving::lot);
        if (at == leaving.end()) at = leaving.insert(at, {other.lot, grip.bin, {}, {}});
        at->more += other.open;
    }
    const auto withdrawn = withdraw(tx, grip.order, std::move(leaving), "quantity");
    looseCarried(tx, grip.line, grip.lot, grip.bin, quantity);
    const auto there = inventory::moveAllocated(tx, allocation, quantity, to, "pick_list", grip.walk.number);
    for (const auto& more : withdrawn.more) takeAlong(tx, grip, more, others, to);
    for (const auto unit : withdrawn.whole) setDown(tx, unit, to, grip.order);
    return there;
}

}  // namespace warehouse
