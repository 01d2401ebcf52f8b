// What is set aside makes way: for a hold, a count below it, scrap, a bin that nothing is promised from, or that is locked.
#include <algorithm>
#include <set>

#include "inventory/facts.h"

namespace inventory {
namespace {

struct LineKept {
    AllocationId allocationId;
    SalesOrderLineId salesOrderLineId;
    StockBalanceId stockBalanceId;
    Quantity quantity;
    bool byHand = false;
    std::string order;
    int lineNo = 0;
};
BOOST_DESCRIBE_STRUCT(LineKept, (),
                      (allocationId, salesOrderLineId, stockBalanceId, quantity, byHand, order, lineNo))

std::vector<LineKept> linesOn(const db::Read& read, StockBalanceId balance) {
    return read.all<LineKept>(R"sql(
        select a.allocation_id, a.sales_order_line_id, a.stock_balance_id, a.quantity, a.by_hand,
               o.number as "order", l.line_no
        from allocation a
        join sales_order_line l on l.sales_order_line_id = a.sales_order_line_id
        join sales_order o on o.sales_order_id = l.sales_order_id
        where a.stock_balance_id = $1 order by a.by_hand, a.allocation_id desc
    )sql", balance);
}

struct Lying {
    StockBalanceId stockBalanceId;
    ItemId itemId;
};
BOOST_DESCRIBE_STRUCT(Lying, (), (stockBalanceId, itemId))

std::vector<Lying> lyingIn(const db::Read& read, BinId bin) {
    return read.all<Lying>(R"sql(
        select stock_balance_id, item_id from stock_balance where bin_id = $1 order by stock_balance_id
    )sql", bin);
}

}  // namespace

std::vector<Lost> giveUp(db::Tx& tx, StockBalanceId balance, Quantity most) {
    const auto material = materialOn(tx, balance);
    const auto lines = linesOn(tx, balance);
    Quantity kept;
    for (const auto& m : material) kept += m.quantity;
    for (const auto& a : lines) kept += a.quantity;
    std::vector<Lost> lost;
    for (const auto& m : material) {
        if (kept <= most) break;
        const auto part = std::min(m.quantity, kept - most);
        const auto covers = giveMaterialBack(tx, m, part);
        lost.push_back({{{}, m.order, m.lineNo, part, false, m.workOrderComponentId}, covers});
        kept -= part;
    }
    for (const auto& a : lines) {
        if (kept <= most) break;
        const auto part = std::min(a.quantity, kept - most);
        giveBack(tx, {a.allocationId, a.salesOrderLineId, a.stockBalanceId, a.quantity, a.byHand}, part);
        lost.push_back({{a.salesOrderLineId, a.order, a.lineNo, part, a.byHand, {}}, {}});
        kept -= part;
    }
    return lost;
}

void followLock(db::Tx& tx, BinId id) {
    const auto bin = theBin(tx, id);
    const bool makesWay = bin.lockedOut() && bin.kind != BinKind::outbound;
    std::vector<Dropped> dropped;
    std::set<ItemId> items;
    for (const auto& b : lyingIn(tx, id)) {
        items.insert(b.itemId);
        if (!makesWay) continue;
        for (auto& lost : dropAllocations(tx, b.stockBalanceId, {})) dropped.push_back(std::move(lost));
    }
    for (const auto item : items) allocateWaiting(tx, item, bin.siteId);
    coverAgain(tx, dropped);
}

std::vector<Dropped> dropAllocations(db::Tx& tx, StockBalanceId balance, Quantity most) {
    std::vector<Dropped> dropped;
    for (auto& lost : giveUp(tx, balance, most)) dropped.push_back(std::move(lost.dropped));
    return dropped;
}

}  // namespace inventory
