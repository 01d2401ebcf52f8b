// What came before a work order and what came after it; and work orders on the threads of sales orders, lots and items.
#include "production/production.h"
#include "production/ui/screens.h"

namespace production::ui {
namespace {

using desk::ThreadLink;
using desk::Tone;

struct Step {
    std::int64_t id = 0;
    std::string number, what;
    std::optional<Quantity> quantity;
    std::string unit;
    std::optional<Date> day;
};
BOOST_DESCRIBE_STRUCT(Step, (), (id, number, what, quantity, unit, day))

void add(std::vector<ThreadLink>& all, int side, const char* kind, const std::vector<Step>& steps, Tone tone = Tone::neutral) {
    for (const auto& step : steps) {
        QStringList words;
        if (!step.what.empty()) words << desk::text(step.what);
        if (step.quantity) words << desk::shown(*step.quantity, step.unit);
        if (step.day) words << desk::shown(*step.day);
        all.push_back({.side = side, .kind = kind, .id = step.id, .number = step.number == "-" ? step.what : step.number,
                       .what = desk::utf8(words.join(", ")), .tone = tone});
    }
}

void addForWhom(std::vector<ThreadLink>& all, const db::Read& read, std::int64_t id) {
    if (!read.may("orders.see")) return;
    add(all, -1, "order", read.all<Step>(R"sql(
        select o.sales_order_id as id, o.number, p.name as what, cast(sum(g.quantity) as bigint) as quantity, u.code as unit, o.wanted_on as day
        from work_order w join peg g on g.supply_id = w.supply_id
        join sales_order_line l on l.sales_order_line_id = g.sales_order_line_id join sales_order o on o.sales_order_id = l.sales_order_id
        join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
        join item i on i.item_id = w.item_id join unit u on u.unit_id = i.unit_id
        where w.work_order_id = $1 group by o.sales_order_id, o.number, p.name, u.code, o.wanted_on order by o.wanted_on, o.sales_order_id limit 20
    )sql", id), Tone::active);
}

std::vector<ThreadLink> ofWorkOrder(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> all;
    addForWhom(all, read, id);
    add(all, -1, "work order", read.all<Step>(R"sql(
        select s.work_order_id as id, s.number, w.defect as what, w.quantity, u.code as unit, s.due_on as day
        from work_order w join work_order s on s.work_order_id = w.source_order_id
        join item i on i.item_id = w.item_id join unit u on u.unit_id = i.unit_id where w.work_order_id = $1
    )sql", id));
    add(all, -1, "lot", read.all<Step>(R"sql(
        select t.lot_id as id, t.number, i.number as what, cast(sum(m.quantity) as bigint) as quantity, u.code as unit, cast(null as text) as day
        from material_issue m join lot t on t.lot_id = m.lot_id join item i on i.item_id = t.item_id join unit u on u.unit_id = i.unit_id
        where m.work_order_id = $1 group by t.lot_id, t.number, i.number, u.code having sum(m.quantity) > 0 order by i.number, t.lot_id limit 30
    )sql", id));
    add(all, 1, "lot", read.all<Step>(R"sql(
        select t.lot_id as id, t.number, i.number as what, cast(sum(r.good) as bigint) as quantity, u.code as unit, t.expires_on as day
        from production_report r join lot t on t.lot_id = r.lot_id join item i on i.item_id = t.item_id join unit u on u.unit_id = i.unit_id
        where r.work_order_id = $1 group by t.lot_id, t.number, i.number, u.code, t.expires_on order by t.lot_id limit 30
    )sql", id), Tone::good);
    add(all, 1, "work order", read.all<Step>(R"sql(
        select w.work_order_id as id, w.number, w.defect as what, w.quantity, u.code as unit, w.due_on as day
        from work_order w join item i on i.item_id = w.item_id join unit u on u.unit_id = i.unit_id
        where w.source_order_id = $1 order by w.work_order_id limit 20
    )sql", id), Tone::attention);
    add(all, 1, "shipment", read.all<Step>(R"sql(
        select s.shipment_id as id, s.number, o.number as what, cast(sum(x.quantity) as bigint) as quantity, u.code as unit, s.shipped_on as day
        from (select distinct lot_id from production_report where work_order_id = $1 and lot_id is not null) m
        join shipment_line x on x.lot_id = m.lot_id join shipment s on s.shipment_id = x.shipment_id
        join sales_order o on o.sales_order_id = s.sales_order_id
        join lot t on t.lot_id = m.lot_id join item i on i.item_id = t.item_id join unit u on u.unit_id = i.unit_id
        group by s.shipment_id, s.number, o.number, u.code, s.shipped_on order by s.shipment_id limit 20
    )sql", id), Tone::good);
    return all;
}

std::vector<ThreadLink> ofOrder(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> all;
    if (!read.may("production.see")) return all;
    add(all, -1, "work order", read.all<Step>(R"sql(
        select w.work_order_id as id, w.number, i.number as what, cast(sum(g.quantity) as bigint) as quantity, u.code as unit, w.due_on as day
        from sales_order_line l join peg g on g.sales_order_line_id = l.sales_order_line_id
        join work_order w on w.supply_id = g.supply_id join item i on i.item_id = w.item_id join unit u on u.unit_id = i.unit_id
        where l.sales_order_id = $1 group by w.work_order_id, w.number, i.number, u.code, w.due_on order by w.due_on, w.work_order_id limit 20
    )sql", id), Tone::active);
    return all;
}

std::vector<ThreadLink> ofLot(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> all;
    if (!read.may("production.see")) return all;
    add(all, -1, "work order", read.all<Step>(R"sql(
        select w.work_order_id as id, w.number, '' as what, cast(sum(r.good) as bigint) as quantity, u.code as unit, w.due_on as day
        from production_report r join work_order w on w.work_order_id = r.work_order_id
        join item i on i.item_id = w.item_id join unit u on u.unit_id = i.unit_id
        where r.lot_id = $1 group by w.work_order_id, w.number, u.code, w.due_on order by w.work_order_id limit 10
    )sql", id), Tone::good);
    add(all, 1, "work order", read.all<Step>(R"sql(
        select w.work_order_id as id, w.number, j.number as what, cast(sum(m.quantity) as bigint) as quantity, u.code as unit, w.due_on as day
        from material_issue m join work_order w on w.work_order_id = m.work_order_id join item j on j.item_id = w.item_id
        join lot t on t.lot_id = m.lot_id join item i on i.item_id = t.item_id join unit u on u.unit_id = i.unit_id
        where m.lot_id = $1 group by w.work_order_id, w.number, j.number, u.code, w.due_on having sum(m.quantity) > 0
        order by w.work_order_id limit 20
    )sql", id), Tone::active);
    return all;
}

std::vector<ThreadLink> ofShipment(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> all;
    if (!read.may("production.see")) return all;
    add(all, -1, "work order", read.all<Step>(R"sql(
        select w.work_order_id as id, w.number, i.number as what, cast(null as bigint) as quantity, '' as unit, w.due_on as day
        from (select distinct lot_id from shipment_line where shipment_id = $1) x
        join production_report r on r.lot_id = x.lot_id join work_order w on w.work_order_id = r.work_order_id
        join item i on i.item_id = w.item_id
        group by w.work_order_id, w.number, i.number, w.due_on order by w.work_order_id limit 20
    )sql", id));
    return all;
}

}  // namespace

void addThreads(desk::Desk& desk) {
    desk.addThread("work order", ofWorkOrder);
    desk.addThread("order", ofOrder);
    desk.addThread("lot", ofLot);
    desk.addThread("shipment", ofShipment);
}

}  // namespace production::ui
