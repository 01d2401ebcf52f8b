#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "warehouse/order_head.h"
#include "warehouse/tasks.h"
#include "warehouse/warehouse.h"

namespace warehouse {
namespace {

struct SetAside {
    SalesOrderLineId line;
    LotId lot;
    BinId bin;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(SetAside, (), (line, lot, bin, quantity))

// In walking order: this is the order in which the lines are numbered and shown.
std::vector<SetAside> inStorage(const db::Read& read, SalesOrderId order) {
    return read.all<SetAside>(R"sql(
        select a.sales_order_line_id as line, b.lot_id as lot, b.bin_id as bin, a.quantity
        from sales_order_line l
        join allocation a on a.sales_order_line_id = l.sales_order_line_id
        join stock_balance b on b.stock_balance_id = a.stock_balance_id
        join bin n on n.bin_id = b.bin_id
        join warehouse w on w.warehouse_id = n.warehouse_id
        where l.sales_order_id = $1 and n.kind in ('storage', 'production')
        order by w.code, n.walk, n.code, b.lot_id, l.line_no
    )sql", order);
}

// The round that an open walk of the order stands on.
std::optional<std::string> roundOf(const db::Read& read, SalesOrderId order) {
    return read.find<std::string>(R"sql(
        select r.number from pick_list k join pick_round r on r.pick_round_id = k.pick_round_id
        where k.sales_order_id = $1 and k.state = 'open' order by r.pick_round_id limit 1
    )sql", order);
}

}  // namespace

void check(const db::Read& read, const Pick& args, db::Reasons& reasons) {
    const auto order = orderHead(read, args.order);
    people::requireSite(read, "warehouse.pick", order.site);
    checkSigned(order, reasons);
    if (const auto round = roundOf(read, args.order))
        reasons.add("warehouse.pick.round", "{order} is picked on round {round}. Finish that one, or cancel it first.",
                    {{"order", order.number}, {"round", *round}}, "order");
    if (!reasons.any() && inStorage(read, args.order).empty())
        reasons.add(
            "warehouse.pick.nothing",
            "Nothing of {order} is set aside in storage, so there is nothing to pick. See which supply its "
            "lines wait for, or set a lot aside by hand.",
            {{"order", order.number}}, "order");
}

PickMade pick(db::Tx& tx, const Pick& args) {
    const auto order = orderHead(tx, args.order);
    const auto wave = tx.one<std::optional<WaveId>>(R"sql(
        select max(wave_id) as wave from pick_list where sales_order_id = $1 and state = 'open'
    )sql", args.order);
    tx.run(R"sql(
        update pick_list set state = 'cancelled', version = version + 1
        where sales_order_id = $1 and state = 'open'
    )sql", args.order);

    PickMade made;
    made.number = ledger::nextNumber(tx, order.site, "pick_list", calendar::siteToday(tx, order.site));
    made.pickList = tx.make<PickListId>(R"sql(
        insert into pick_list (site_id, number, sales_order_id, wave_id, tote, state, version)
        values ($1, $2, $3, $4, '', 'open', 1) returning pick_list_id
    )sql", order.site, made.number, args.order, wave);
    for (const auto& part : inStorage(tx, args.order)) {
        tx.run(R"sql(
            insert into pick_line (pick_list_id, sales_order_line_id, lot_id, from_bin_id, quantity, picked)
            values ($1, $2, $3, $4, $5, 0)
        )sql", made.pickList, part.line, part.lot, part.bin, part.quantity);
        ++made.lines;
    }
    bringDown(tx, made.pickList);
    return made;
}

}  // namespace warehouse
