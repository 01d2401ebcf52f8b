// A cost that arrives after its goods, where some of them are in work that is not closed.
#include <algorithm>

#include "production/costs.h"

namespace production {
namespace {

inventory::AddCost costOf(const AddLateCost& args) { return {args.receipt, args.amount, args.reason, args.against}; }

// What of a lot an order holds in process: issued, and in nothing that was made.
struct InWork {
    WorkOrderId order;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(InWork, (), (order, quantity))

std::vector<InWork> inWork(const db::Read& read, LotId lot, SiteId site) {
    return read.all<InWork>(R"sql(
        select h.work_order_id as "order", h.issued - h.made as quantity
        from (select i.work_order_id, cast(sum(i.quantity) as bigint) as issued,
                     coalesce((select cast(sum(g.quantity) as bigint) from genealogy g
                               where g.work_order_id = i.work_order_id and g.input_lot_id = $1
                                 and g.output_lot_id is not null), 0) as made
              from material_issue i join work_order w on w.work_order_id = i.work_order_id
              where i.lot_id = $1 and w.site_id = $2 and w.state in ('released', 'finished')
              group by i.work_order_id) h
        where h.issued > h.made order by h.work_order_id desc
    )sql", lot, site);
}

}  // namespace

void check(const db::Read& read, const AddLateCost& args, db::Reasons& reasons) {
    inventory::checkLateCost(read, costOf(args), "production.addLateCost", reasons);
}

LateCostAdded addLateCost(db::Tx& tx, const AddLateCost& args) {
    const auto cost = inventory::lateCost(tx, costOf(args));
    std::vector<inventory::Elsewhere> elsewhere;
    std::vector<WorkOrderId> orders;
    auto gone = cost.received - cost.left;
    if (!cost.standard)
        for (const auto& held : inWork(tx, cost.lot, cost.site)) {
            const auto part = std::min(held.quantity, gone);
            const auto amount = money::portion(cost.amount, part, cost.received);
            if (amount == Money{}) continue;
            elsewhere.push_back({wipAccount(tx, theOrder(tx, held.order)), amount});
            orders.push_back(held.order);
            gone -= part;
        }
    const auto added = inventory::addCost(tx, costOf(args), elsewhere);
    for (std::size_t i = 0; i < orders.size(); ++i)
        addCost(tx, orders[i], "late_cost", elsewhere[i].amount, added.entry);
    return {added.move, added.toStock, added.toCostOfSales, added.toWork, added.entry};
}

}  // namespace production
