// What an order costs and what it gives back: work_order.wip and work_order_cost change here together, and the standards
// that a close compares with.
#pragma once
#include "production/order.h"

namespace production {

// Adds to what is in process; below zero: it left. Nothing is written for nothing.
void addCost(db::Tx&, WorkOrderId, std::string_view kind, Money, std::optional<JournalEntryId>);
// Milliseconds x an hour's price, both exact, rounded to a cent once.
Money costOf(std::int64_t ms, UnitPrice anHour, const Currency& book);
AccountId wipAccount(const db::Read&, const OrderFacts&);

// What stands in process by standard.
struct Standard {
    Money material, labour, overhead;
    Money all() const { return material + labour + overhead; }
};
// The time of all operations for that many pieces: run time x people x labour rate, run time x overhead rate.
Standard timeOf(const db::Read&, const std::vector<OperationFacts>&, Quantity pieces);
// What pieces carry that did not get past an operation: components used at operations up to it (not those used at the
// end) and the time of the operations before it. Of an order without operations (opNo absent): all components.
Standard carriedAt(const db::Read&, const std::vector<ComponentFacts>&, const std::vector<OperationFacts>&,
                   std::optional<int> opNo, Quantity pieces);
// Whether a component is what a rework order makes good.
inline bool isPiece(const OrderFacts& order, const ComponentFacts& c) {
    return order.kind == OrderKind::rework && c.itemId == order.itemId;
}
// Whether a component is in pieces that stopped at that operation.
bool isIn(const ComponentFacts&, std::optional<int> opNo);
Quantity times(Quantity perOne, Quantity pieces);  // rounded to a millionth

}  // namespace production
