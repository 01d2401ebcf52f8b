// The threads of handling units, waves, rounds, counts and trucks; and units on the threads of orders, shipments, work
// orders and lots.
#include "warehouse/ui/looks.h"
#include "warehouse/ui/screens.h"
#include "warehouse/warehouse.h"

namespace warehouse {
namespace {

using desk::ThreadLink;
using desk::Tone;
using Links = std::vector<ThreadLink>;

struct Step {
    std::int64_t id = 0;
    std::string number, what;
};
BOOST_DESCRIBE_STRUCT(Step, (), (id, number, what))

void add(Links& all, int side, const char* kind, const std::vector<Step>& steps, Tone tone = Tone::neutral) {
    for (const auto& step : steps) all.push_back({.side = side, .kind = kind, .id = step.id, .number = step.number, .what = step.what, .tone = tone});
}

// Units, with what they are in words.
void addUnits(Links& all, int side, std::vector<Step> steps, Tone tone = Tone::neutral) {
    for (auto& step : steps) step.what = desk::utf8(wordIn(packKinds(), step.what));
    add(all, side, "handling unit", steps, tone);
}

Links ofUnit(const db::Read& read, std::int64_t id) {
    Links all;
    if (read.may("orders.see"))
        add(all, -1, "order", read.all<Step>(R"sql(
            select o.sales_order_id as id, o.number, p.name as what
            from handling_unit u join sales_order o on o.sales_order_id = u.sales_order_id
            join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id where u.handling_unit_id = $1
        )sql", id));
    if (read.may("production.see"))
        add(all, -1, "work order", read.all<Step>(R"sql(
            with recursive tree (handling_unit_id) as (
                select handling_unit_id from handling_unit where handling_unit_id = $1
                union all
                select u.handling_unit_id from tree t join handling_unit u on u.parent_id = t.handling_unit_id
            )
            select distinct w.work_order_id as id, w.number, i.number as what
            from tree t join packed k on k.handling_unit_id = t.handling_unit_id
            join production_report r on r.lot_id = k.lot_id join work_order w on w.work_order_id = r.work_order_id
            join item i on i.item_id = w.item_id order by w.number limit 20
        )sql", id));
    add(all, -1, "lot", read.all<Step>(R"sql(
        with recursive tree (handling_unit_id) as (
            select handling_unit_id from handling_unit where handling_unit_id = $1
            union all
            select u.handling_unit_id from tree t join handling_unit u on u.parent_id = t.handling_unit_id
        )
        select distinct l.lot_id as id, case when l.number = '-' then i.number else l.number end as number, i.number as what
        from tree t join packed k on k.handling_unit_id = t.handling_unit_id
        join lot l on l.lot_id = k.lot_id join item i on i.item_id = l.item_id order by what, number limit 30
    )sql", id));
    addUnits(all, -1, read.all<Step>(R"sql(
        select p.handling_unit_id as id, p.sscc as number, p.kind as what
        from handling_unit u join handling_unit p on p.handling_unit_id = u.parent_id where u.handling_unit_id = $1
    )sql", id));
    addUnits(all, 1, read.all<Step>(R"sql(
        select handling_unit_id as id, sscc as number, kind as what from handling_unit where parent_id = $1 order by handling_unit_id limit 20
    )sql", id));
    add(all, 1, "load", read.all<Step>(R"sql(
        select d.truck_load_id as id, d.number, d.carrier as what
        from handling_unit u join truck_load d on d.truck_load_id = u.truck_load_id where u.handling_unit_id = $1
    )sql", id), Tone::active);
    add(all, 1, "shipment", read.all<Step>(R"sql(
        select s.shipment_id as id, s.number, s.shipped_on as what
        from handling_unit u join shipment s on s.shipment_id = u.shipment_id where u.handling_unit_id = $1
    )sql", id), Tone::good);
    return all;
}

Links ofOrder(const db::Read& read, std::int64_t id) {
    Links all;
    if (!read.may("warehouse.see")) return all;
    add(all, 1, "wave", read.all<Step>(R"sql(
        select distinct v.wave_id as id, v.number, v.carrier as what
        from pick_list k join wave v on v.wave_id = k.wave_id where k.sales_order_id = $1 order by v.number limit 10
    )sql", id), Tone::active);
    addUnits(all, 1, read.all<Step>(R"sql(
        select handling_unit_id as id, sscc as number, kind as what from handling_unit
        where sales_order_id = $1 and parent_id is null and state <> 'unpacked' order by handling_unit_id limit 20
    )sql", id));
    return all;
}

Links ofShipment(const db::Read& read, std::int64_t id) {
    Links all;
    if (!read.may("warehouse.see")) return all;
    addUnits(all, -1, read.all<Step>(R"sql(
        select handling_unit_id as id, sscc as number, kind as what from handling_unit
        where shipment_id = $1 and parent_id is null order by handling_unit_id limit 20
    )sql", id));
    add(all, 1, "load", read.all<Step>(R"sql(
        select d.truck_load_id as id, d.number, d.carrier as what
        from shipment s join truck_load d on d.truck_load_id = s.truck_load_id where s.shipment_id = $1
    )sql", id), Tone::good);
    return all;
}

// What holds that which the work order made, as it is moved: the outermost units.
Links ofWorkOrder(const db::Read& read, std::int64_t id) {
    Links all;
    if (!read.may("warehouse.see")) return all;
    addUnits(all, 1, read.all<Step>(R"sql(
        with recursive way (handling_unit_id, parent_id) as (
            select u.handling_unit_id, u.parent_id
            from (select distinct lot_id from production_report where work_order_id = $1 and lot_id is not null) m
            join packed k on k.lot_id = m.lot_id join handling_unit u on u.handling_unit_id = k.handling_unit_id
            where u.state <> 'unpacked'
            union
            select u.handling_unit_id, u.parent_id from way y join handling_unit u on u.handling_unit_id = y.parent_id
        )
        select u.handling_unit_id as id, u.sscc as number, u.kind as what
        from way y join handling_unit u on u.handling_unit_id = y.handling_unit_id
        where y.parent_id is null order by u.sscc limit 20
    )sql", id));
    return all;
}

Links ofLot(const db::Read& read, std::int64_t id) {
    Links all;
    if (!read.may("warehouse.see")) return all;
    addUnits(all, 1, read.all<Step>(R"sql(
        select u.handling_unit_id as id, u.sscc as number, u.kind as what
        from packed k join handling_unit u on u.handling_unit_id = k.handling_unit_id
        where k.lot_id = $1 and u.state in ('open', 'closed') order by u.handling_unit_id limit 20
    )sql", id));
    return all;
}

Links ofWave(const db::Read& read, std::int64_t id) {
    Links all;
    add(all, -1, "order", read.all<Step>(R"sql(
        select distinct o.sales_order_id as id, o.number, p.name as what
        from pick_list k join sales_order o on o.sales_order_id = k.sales_order_id
        join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id
        where k.wave_id = $1 order by o.number limit 30
    )sql", id));
    add(all, 1, "round", read.all<Step>(R"sql(
        select pick_round_id as id, number, taken_by as what from pick_round where wave_id = $1 order by pick_round_id limit 30
    )sql", id), Tone::active);
    return all;
}

Links ofRound(const db::Read& read, std::int64_t id) {
    Links all;
    add(all, -1, "wave", read.all<Step>(R"sql(
        select v.wave_id as id, v.number, v.carrier as what from pick_round r join wave v on v.wave_id = r.wave_id where r.pick_round_id = $1
    )sql", id));
    add(all, 1, "pick list", read.all<Step>(R"sql(
        select k.pick_list_id as id, k.number, o.number as what
        from pick_list k join sales_order o on o.sales_order_id = k.sales_order_id where k.pick_round_id = $1 order by k.pick_list_id limit 40
    )sql", id));
    return all;
}

Links ofCount(const db::Read& read, std::int64_t id) {
    Links all;
    add(all, -1, "bin", read.all<Step>(R"sql(
        select b.bin_id as id, b.code as number, w.name as what
        from count_task c join bin b on b.bin_id = c.bin_id join warehouse w on w.warehouse_id = b.warehouse_id where c.count_task_id = $1
    )sql", id));
    add(all, -1, "count", read.all<Step>(R"sql(
        select f.count_task_id as id, f.number, f.counted_by as what
        from count_task c join count_task f on f.count_task_id = c.recount_of_id where c.count_task_id = $1
    )sql", id));
    add(all, 1, "count", read.all<Step>(R"sql(
        select count_task_id as id, number, counted_by as what from count_task where recount_of_id = $1 order by count_task_id
    )sql", id), Tone::attention);
    return all;
}

Links ofLoad(const db::Read& read, std::int64_t id) {
    Links all;
    addUnits(all, -1, read.all<Step>(R"sql(
        select handling_unit_id as id, sscc as number, kind as what from handling_unit
        where truck_load_id = $1 and parent_id is null order by handling_unit_id limit 40
    )sql", id));
    add(all, 1, "shipment", read.all<Step>(R"sql(
        select s.shipment_id as id, s.number, o.number as what
        from shipment s join sales_order o on o.sales_order_id = s.sales_order_id where s.truck_load_id = $1 order by s.shipment_id limit 40
    )sql", id), Tone::good);
    return all;
}

}  // namespace

void addUnitThreads(desk::Desk& desk) {
    desk.addThread("handling unit", ofUnit);
    desk.addThread("order", ofOrder);
    desk.addThread("shipment", ofShipment);
    desk.addThread("work order", ofWorkOrder);
    desk.addThread("lot", ofLot);
    desk.addThread("wave", ofWave);
    desk.addThread("round", ofRound);
    desk.addThread("count", ofCount);
    desk.addThread("load", ofLoad);
}

}  // namespace warehouse
