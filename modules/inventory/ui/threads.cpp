// The threads of an item and of a lot: where it came from, and for whom it is or where it went.
#include "inventory/inventory.h"
#include "inventory/ui/screens.h"

namespace inventory {
namespace {

using desk::ThreadLink;
using desk::Tone;

struct Step {
    std::int64_t id = 0;
    std::string number;
    Quantity quantity;
    std::string unit;
    std::optional<db::Date> day;
};
BOOST_DESCRIBE_STRUCT(Step, (), (id, number, quantity, unit, day))

// "60 pcs, 2026-11-20"
std::string words(const Step& step) {
    auto all = desk::shown(step.quantity, step.unit);
    if (step.day) all += ", " + desk::shown(*step.day);
    return desk::utf8(all);
}

void add(std::vector<ThreadLink>& all, int side, const char* kind, const std::vector<Step>& steps, Tone tone = Tone::neutral,
         const QString& before = {}) {
    for (const auto& step : steps)
        all.push_back({.side = side,
                       .kind = kind,
                       .id = step.id,
                       .number = step.number,
                       .what = (before.isEmpty() ? "" : desk::utf8(before) + " ") + words(step),
                       .tone = tone});
}

std::vector<ThreadLink> ofItem(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> all;
    add(all, -1, "lot", read.all<Step>(R"sql(
        select l.lot_id as id, l.number, m.quantity, u.code as unit, l.made_on as day
        from (select lot_id, item_id, quantity, stock_move_id from stock_move
              where item_id = $1 and kind = 'receipt' order by stock_move_id desc limit 5) m
        join lot l on l.lot_id = m.lot_id join item i on i.item_id = m.item_id join unit u on u.unit_id = i.unit_id
        order by m.stock_move_id desc
    )sql", id), Tone::neutral, desk::say("received"));
    if (!read.may("orders.see")) return all;
    add(all, 1, "order", read.all<Step>(R"sql(
        select o.sales_order_id as id, o.number, n.waiting as quantity, u.code as unit, n.promised_on as day
        from (select sales_order_line_id, sales_order_id, item_id, waiting, promised_on from sales_order_line
              where item_id = $1 and waiting > 0 order by sales_order_line_id limit 10) n
        join sales_order o on o.sales_order_id = n.sales_order_id
        join item i on i.item_id = n.item_id join unit u on u.unit_id = i.unit_id
        order by n.sales_order_line_id
    )sql", id), Tone::attention, desk::say("waits for"));
    add(all, 1, "order", read.all<Step>(R"sql(
        select o.sales_order_id as id, o.number, cast(sum(a.quantity) as bigint) as quantity, u.code as unit, o.wanted_on as day
        from stock_balance b
        join allocation a on a.stock_balance_id = b.stock_balance_id
        join sales_order_line n on n.sales_order_line_id = a.sales_order_line_id
        join sales_order o on o.sales_order_id = n.sales_order_id
        join item i on i.item_id = b.item_id join unit u on u.unit_id = i.unit_id
        where b.item_id = $1 and b.allocated > 0
        group by o.sales_order_id, o.number, u.code, o.wanted_on order by o.wanted_on, o.sales_order_id limit 10
    )sql", id), Tone::active, desk::say("set aside"));
    return all;
}

struct HoldStep {
    std::int64_t id = 0;
    std::string reason, caseNumber;
    bool open = false;
};
BOOST_DESCRIBE_STRUCT(HoldStep, (), (id, reason, caseNumber, open))

void addHolds(std::vector<ThreadLink>& all, const db::Read& read, std::int64_t lot) {
    for (const auto& hold : read.all<HoldStep>(R"sql(
             select hold_id as id, reason, case_number, case when released_at is null then 1 else 0 end as open
             from hold where lot_id = $1 order by hold_id desc limit 5
         )sql", lot))
        all.push_back({.side = -1,
                       .kind = "hold",
                       .id = hold.id,
                       .number = hold.caseNumber.empty() ? desk::utf8(desk::say("Hold")) : hold.caseNumber,
                       .what = hold.reason,
                       .tone = hold.open ? Tone::bad : Tone::neutral});
}

std::vector<ThreadLink> ofLot(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> all;
    add(all, -1, "item", read.all<Step>(R"sql(
        select i.item_id as id, i.number, coalesce((select cast(sum(b.on_hand) as bigint) from stock_balance b where b.lot_id = l.lot_id), 0) as quantity,
               u.code as unit, l.expires_on as day
        from lot l join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id where l.lot_id = $1
    )sql", id), Tone::neutral, desk::say("on hand"));
    add(all, -1, "stock move", read.all<Step>(R"sql(
        select m.stock_move_id as id, n.code as number, m.quantity, u.code as unit, cast(null as text) as day
        from stock_move m join bin n on n.bin_id = m.to_bin_id join item i on i.item_id = m.item_id join unit u on u.unit_id = i.unit_id
        where m.lot_id = $1 and m.kind = 'receipt' order by m.stock_move_id desc limit 5
    )sql", id), Tone::good, desk::say("received"));
    addHolds(all, read, id);
    add(all, 1, "order", read.all<Step>(R"sql(
        select o.sales_order_id as id, o.number, a.quantity, u.code as unit, n.promised_on as day
        from stock_balance b
        join allocation a on a.stock_balance_id = b.stock_balance_id
        join sales_order_line n on n.sales_order_line_id = a.sales_order_line_id
        join sales_order o on o.sales_order_id = n.sales_order_id
        join item i on i.item_id = b.item_id join unit u on u.unit_id = i.unit_id
        where b.lot_id = $1 order by a.allocation_id limit 10
    )sql", id), Tone::active, desk::say("set aside"));
    add(all, 1, "shipment", read.all<Step>(R"sql(
        select s.shipment_id as id, s.number, x.quantity, u.code as unit, s.shipped_on as day
        from shipment_line x join shipment s on s.shipment_id = x.shipment_id
        join lot l on l.lot_id = x.lot_id join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id
        where x.lot_id = $1 order by x.shipment_line_id desc limit 20
    )sql", id), Tone::good);
    add(all, 1, "return", read.all<Step>(R"sql(
        select r.customer_return_id as id, r.number, r.quantity, u.code as unit, r.returned_on as day
        from shipment_line x join customer_return r on r.shipment_line_id = x.shipment_line_id
        join lot l on l.lot_id = x.lot_id join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id
        where x.lot_id = $1 order by r.customer_return_id desc limit 10
    )sql", id), Tone::attention);
    return all;
}

}  // namespace

void addThreads(desk::Desk& desk) {
    desk.addThread("item", ofItem);
    desk.addThread("lot", ofLot);
}

}  // namespace inventory
