// The extra step out of a high bay: a truck brings down what walkers take further.
#include "warehouse/tasks.h"

namespace warehouse {
namespace {

struct High {
    SiteId site;
    SalesOrderLineId line;
    LotId lot;
    BinId bin, handover;
    Quantity quantity;  // to pick, and not brought down by an open task yet
};
BOOST_DESCRIBE_STRUCT(High, (), (site, line, lot, bin, handover, quantity))

}  // namespace

void bringDown(db::Tx& tx, PickListId walk) {
    const auto all = tx.all<High>(R"sql(
        select k.site_id as site, p.sales_order_line_id as line, p.lot_id as lot, p.from_bin_id as bin,
               z.handover_bin_id as handover,
               p.quantity - p.picked
               - coalesce((select cast(sum(t.quantity) as bigint) from warehouse_task t
                           where t.sales_order_line_id = p.sales_order_line_id and t.lot_id = p.lot_id
                             and t.from_bin_id = p.from_bin_id and t.state = 'open'), 0) as quantity
        from pick_line p
        join pick_list k on k.pick_list_id = p.pick_list_id
        join bin_rule r on r.bin_id = p.from_bin_id
        join zone z on z.zone_id = r.zone_id
        where p.pick_list_id = $1 and z.handover_bin_id is not null and z.handover_bin_id <> p.from_bin_id
        order by p.pick_line_id
    )sql", walk);
    for (const auto& high : all) {
        if (high.quantity <= Quantity{}) continue;
        NewTask task;
        task.site = high.site;
        task.kind = TaskKind::move;
        task.lot = high.lot;
        task.from = high.bin;
        task.to = high.handover;
        task.quantity = high.quantity;
        task.line = high.line;
        task.documentKind = "pick_list";
        task.documentId = walk.number;
        task.priority = priorityOfBringDown;
        makeTask(tx, task);
    }
}

}  // namespace warehouse
