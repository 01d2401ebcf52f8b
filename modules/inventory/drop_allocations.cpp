// What is set aside makes way: for a hold, a count below it, scrap, a bin that nothing is promised from.
#include <algorithm>

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

std::vector<Dropped> dropAllocations(db::Tx& tx, StockBalanceId balance, Quantity most) {
    std::vector<Dropped> dropped;
    for (auto& lost : giveUp(tx, balance, most)) dropped.push_back(std::move(lost.dropped));
    return dropped;
}

}  // namespace inventory
