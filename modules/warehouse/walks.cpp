#include "warehouse/walks.h"

#include <algorithm>

#include "warehouse/rounds.h"
#include "warehouse/warehouse.h"

namespace warehouse {
namespace {

struct Wanted {
    SalesOrderLineId line;
    Quantity quantity;  // set aside
    Quantity left;      // of it on the walk, not picked yet
};
BOOST_DESCRIBE_STRUCT(Wanted, (), (line, quantity, left))

std::string kindOf(const db::Read& read, BinId bin) {
    return read.one<std::string>(R"sql(select kind from bin where bin_id = $1)sql", bin);
}

bool pickedFrom(const std::string& kind) { return kind == "storage" || kind == "production"; }

void addLine(db::Tx& tx, PickListId walk, SalesOrderLineId line, LotId lot, BinId bin, Quantity quantity) {
    const auto raised = tx.run(R"sql(
        update pick_line set quantity = quantity + $5
        where pick_list_id = $1 and sales_order_line_id = $2 and lot_id = $3 and from_bin_id = $4
    )sql", walk, line, lot, bin, quantity);
    if (raised == 0)
        tx.run(R"sql(
            insert into pick_line (pick_list_id, sales_order_line_id, lot_id, from_bin_id, quantity, picked)
            values ($1, $2, $3, $4, $5, 0)
        )sql", walk, line, lot, bin, quantity);
}

struct OnWalk {
    PickLineId pickLine;
    PickListId walk;
    Quantity left, picked;
};
BOOST_DESCRIBE_STRUCT(OnWalk, (), (pickLine, walk, left, picked))

std::vector<OnWalk> onWalks(const db::Read& read, SalesOrderLineId line, LotId lot, BinId bin) {
    return read.all<OnWalk>(R"sql(
        select p.pick_line_id as pick_line, k.pick_list_id as walk, p.quantity - p.picked as "left", p.picked
        from pick_line p join pick_list k on k.pick_list_id = p.pick_list_id
        where p.sales_order_line_id = $1 and p.lot_id = $2 and p.from_bin_id = $3 and k.state = 'open'
          and p.picked < p.quantity
        order by p.pick_line_id
    )sql", line, lot, bin);
}

}  // namespace

std::optional<PickListId> addToWalk(db::Tx& tx, SalesOrderId order, LotId lot, BinId bin) {
    if (!pickedFrom(kindOf(tx, bin))) return std::nullopt;
    const auto walk = tx.find<PickListId>(R"sql(
        select pick_list_id from pick_list where sales_order_id = $1 and state = 'open'
        order by pick_list_id desc limit 1
    )sql", order);
    if (!walk) return pick(tx, {order}).pickList;
    const auto wanted = tx.all<Wanted>(R"sql(
        select a.sales_order_line_id as line, a.quantity,
               coalesce((select cast(sum(p.quantity - p.picked) as bigint)
                         from pick_line p join pick_list k on k.pick_list_id = p.pick_list_id
                         where p.sales_order_line_id = a.sales_order_line_id and p.lot_id = $2 and p.from_bin_id = $3
                           and k.state = 'open'), 0) as "left"
        from stock_balance b
        join allocation a on a.stock_balance_id = b.stock_balance_id
        join sales_order_line l on l.sales_order_line_id = a.sales_order_line_id
        where b.lot_id = $2 and b.bin_id = $3 and l.sales_order_id = $1
        order by a.sales_order_line_id
    )sql", order, lot, bin);
    for (const auto& w : wanted)
        if (w.quantity > w.left) addLine(tx, *walk, w.line, lot, bin, w.quantity - w.left);
    tx.run(R"sql(update pick_list set version = version + 1 where pick_list_id = $1)sql", *walk);
    return walk;
}

void followCarried(db::Tx& tx, std::span<const inventory::Along> along, BinId from, BinId to) {
    if (along.empty()) return;
    const auto target = kindOf(tx, to);
    for (const auto& part : along) {
        auto left = part.quantity;
        for (const auto& w : onWalks(tx, part.line, part.lot, from)) {
            const auto now = std::min(left, w.left);
            if (now == Quantity{}) break;
            left -= now;
            if (!pickedFrom(target)) {
                tx.run(R"sql(update pick_line set picked = picked + $2 where pick_line_id = $1)sql", w.pickLine, now);
            } else {
                if (now == w.left && w.picked == Quantity{})
                    tx.run(R"sql(delete from pick_line where pick_line_id = $1)sql", w.pickLine);
                else
                    tx.run(R"sql(update pick_line set quantity = quantity - $2 where pick_line_id = $1)sql", w.pickLine, now);
                addLine(tx, w.walk, part.line, part.lot, to, now);
            }
            settleWalk(tx, w.walk);
        }
    }
}

}  // namespace warehouse
