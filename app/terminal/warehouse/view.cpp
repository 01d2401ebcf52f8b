#include "app/terminal/warehouse/view.h"

#include "app/terminal/codes.h"
#include "app/terminal/queued.h"
#include "warehouse/picking.h"
#include "warehouse/tasks.h"
#include "warehouse/units.h"
#include "warehouse/warehouse.h"

namespace terminal::warehouse {

namespace {

std::optional<tl::SiteId> siteOf(const db::Read& read, const std::string& code) {
    return read.find<tl::SiteId>(R"sql(select site_id from site where code = $1)sql", code);
}

constexpr int mostReasons = 20;  // tasks without a bin for which the bins are looked at

struct Waiting {
    std::int64_t rounds = 0, walks = 0, counts = 0, loads = 0;
};
BOOST_DESCRIBE_STRUCT(Waiting, (), (rounds, walks, counts, loads))

}  // namespace

Tasks readTasks(const db::Read& read, const std::string& code) {
    Tasks tasks;
    const auto site = siteOf(read, code);
    if (!site) return tasks;
    int asked = 0;
    for (const auto& one : ::warehouse::openTasks(read, *site)) {
        tasks.all.push_back({one.task, boost::describe::enum_to_string(one.kind, ""), one.item, one.name, one.lotNumber,
                             one.unitCode, one.sscc, one.fromCode, one.toCode, one.order, one.note, one.blockedBy, "",
                             one.lot, one.unit, one.from, one.to, one.quantity, one.dueAt});
        if (one.to || asked++ >= mostReasons) continue;
        const auto why = ::warehouse::whyNowhere(read, one);
        if (why.against) tasks.all.back().nowhere = written({*why.against});
        if (!why.takes.empty()) tasks.all.back().note = "room";  // a bin has become free since
    }
    const auto waiting = read.one<Waiting>(R"sql(
        select (select count(*) from pick_round where site_id = $1 and state = 'open') as rounds,
               (select count(*) from pick_list where site_id = $1 and state = 'open' and pick_round_id is null) as walks,
               (select count(*) from count_task where site_id = $1 and state in ('open', 'counted', 'recounting')) as counts,
               (select count(*) from truck_load where site_id = $1 and state = 'loading') as loads
    )sql",
                                           *site);
    tasks.rounds = waiting.rounds;
    tasks.walks = waiting.walks;
    tasks.counts = waiting.counts;
    tasks.loads = waiting.loads;
    return tasks;
}

Walks readWalks(const db::Read& read, const std::string& site) {
    Walks walks;
    walks.all = read.all<WalkHead>(R"sql(
        select r.number, r.method, r.taken_by, coalesce(z.code, '') as words, r.pick_round_id as round, cast(null as bigint) as pick_list,
               (select count(*) from pick_list k join pick_line p on p.pick_list_id = k.pick_list_id
                where k.pick_round_id = r.pick_round_id and k.state = 'open' and p.picked < p.quantity) as grips
        from pick_round r join site s on s.site_id = r.site_id left join zone z on z.zone_id = r.zone_id
        where s.code = $1 and r.state = 'open' order by r.pick_round_id
    )sql",
                                   site);
    for (auto& one : read.all<WalkHead>(R"sql(
             select k.number, '' as method, '' as taken_by, o.number as words, cast(null as bigint) as round, k.pick_list_id as pick_list,
                    (select count(*) from pick_line p where p.pick_list_id = k.pick_list_id and p.picked < p.quantity) as grips
             from pick_list k join site s on s.site_id = k.site_id join sales_order o on o.sales_order_id = k.sales_order_id
             where s.code = $1 and k.state = 'open' and k.pick_round_id is null order by k.pick_list_id
         )sql",
                                        site))
        walks.all.push_back(std::move(one));
    return walks;
}

namespace {

std::vector<GripView> gripsOf(const db::Read& read, tl::PickListId walk) {
    return read.all<GripView>(R"sql(
        select p.pick_line_id as pick_line, b.bin_id as bin, l.lot_id as lot, w.code || '/' || b.code as place, i.number as item, i.name,
               l.number as lot_number, u.code as unit, o.number as "order", k.tote, l.expires_on, p.quantity, p.quantity - p.picked as "left"
        from pick_list k
        join pick_line p on p.pick_list_id = k.pick_list_id
        join sales_order o on o.sales_order_id = k.sales_order_id
        join lot l on l.lot_id = p.lot_id
        join item i on i.item_id = l.item_id
        join unit u on u.unit_id = i.unit_id
        join bin b on b.bin_id = p.from_bin_id
        join warehouse w on w.warehouse_id = b.warehouse_id
        where k.pick_list_id = $1 and p.picked < p.quantity order by b.walk, b.code, p.pick_line_id
    )sql",
                              walk);
}

struct RoundHead {
    std::string number, method, takenBy;
};
BOOST_DESCRIBE_STRUCT(RoundHead, (), (number, method, takenBy))

struct ListHead {
    std::string number, order;
};
BOOST_DESCRIBE_STRUCT(ListHead, (), (number, order))

}  // namespace

std::optional<WalkView> readWalk(const db::Read& read, std::optional<tl::PickRoundId> round,
                                 std::optional<tl::PickListId> list) {
    WalkView walk;
    walk.round = round;
    walk.pickList = list;
    if (!round) {
        const auto head = read.find<ListHead>(R"sql(
            select k.number, o.number as "order" from pick_list k join sales_order o on o.sales_order_id = k.sales_order_id where k.pick_list_id = $1
        )sql",
                                              list);
        if (!head) return {};
        walk.number = head->number;
        walk.order = head->order;
        walk.grips = gripsOf(read, *list);
        return walk;
    }
    const auto head = read.find<RoundHead>(
        R"sql(select number, method, taken_by from pick_round where pick_round_id = $1)sql", round);
    if (!head) return {};
    walk.number = head->number;
    walk.method = head->method;
    walk.takenBy = head->takenBy;
    for (const auto& one : ::warehouse::roundGrips(read, *round))
        if (one.left() > Quantity{})
            walk.grips.push_back({one.pickLine, one.bin, one.lot, one.place, one.item, one.name, one.label, one.unit,
                                  one.number, one.tote, one.expiresOn, one.quantity, one.left()});
    for (const auto& one : ::warehouse::onCart(read, *round))
        walk.cart.push_back({one.order, one.lot, one.number, one.item, one.label, one.quantity});
    return walk;
}

Quantity WalkView::onCart() const {
    Quantity sum;
    for (const auto& one : cart) sum += one.quantity;
    return sum;
}

namespace {

struct CountRow {
    tl::CountTaskId count;
    tl::BinId bin;
    std::string number, place, item, cause, state, countedBy;
    db::Date dueOn;
};
BOOST_DESCRIBE_STRUCT(CountRow, (), (count, bin, number, place, item, cause, state, countedBy, dueOn))

struct CountedRow {
    tl::CountTaskId count;
    std::string item, lot;
    Quantity counted;
};
BOOST_DESCRIBE_STRUCT(CountedRow, (), (count, item, lot, counted))

}  // namespace

// What somebody counts is blind: only what was counted is read here, never the book.
Counts readCounts(const db::Read& read, const std::string& site) {
    Counts counts;
    for (const auto& row : read.all<CountRow>(R"sql(
             select c.count_task_id as count, c.bin_id as bin, c.number, w.code || '/' || b.code as place, coalesce(i.number, '') as item, c.cause,
                    c.state, c.counted_by, c.due_on
             from count_task c
             join site s on s.site_id = c.site_id
             join bin b on b.bin_id = c.bin_id
             join warehouse w on w.warehouse_id = b.warehouse_id
             left join item i on i.item_id = c.item_id
             where s.code = $1 and c.state in ('open', 'counted', 'recounting') order by c.due_on, b.walk, c.count_task_id
         )sql",
                                              site))
        counts.all.push_back(
            {row.count, row.bin, row.number, row.place, row.item, row.cause, row.state, row.countedBy, row.dueOn, {}});
    const auto lines = read.all<CountedRow>(R"sql(
        select c.count_task_id as count, i.number as item, l.number as lot, n.counted
        from count_task c
        join site s on s.site_id = c.site_id
        join count_line n on n.count_task_id = c.count_task_id
        join lot l on l.lot_id = n.lot_id
        join item i on i.item_id = l.item_id
        where s.code = $1 and c.state = 'open' order by n.count_line_id
    )sql",
                                            site);
    for (auto& count : counts.all)
        for (const auto& line : lines)
            if (line.count == count.count)
                count.lines.push_back(line.item + " / " + line.lot + ": " + toText(line.counted));
    return counts;
}

std::optional<UnitView> readUnit(const db::Read& read, tl::HandlingUnitId id) {
    const auto label = ::warehouse::unitOnLabel(read, id);
    if (!label) return {};
    UnitView unit{label->unit,
                  label->sscc,
                  boost::describe::enum_to_string(label->kind, ""),
                  boost::describe::enum_to_string(label->state, ""),
                  label->bin,
                  label->order,
                  label->customer,
                  label->shipment,
                  label->load,
                  label->gross,
                  {},
                  static_cast<std::int64_t>(label->inner.size())};
    for (const auto& one : label->lots)
        unit.lots.push_back({one.item, one.name, one.lotNumber, one.unitCode, one.quantity});
    if (const auto held = heldNow(read, id)) unit.held = held->item + " / " + held->number + " (" + held->heldFor + ")";
    return unit;
}

Loads readLoads(const db::Read& read, const std::string& site) {
    return {read.all<LoadView>(R"sql(
        select t.truck_load_id as "load", t.number, t.carrier, t.vehicle, coalesce(b.code, '') as dock, t.leaves_at,
               (select count(*) from handling_unit h where h.truck_load_id = t.truck_load_id and h.parent_id is null) as units
        from truck_load t join site s on s.site_id = t.site_id left join bin b on b.bin_id = t.dock_bin_id
        where s.code = $1 and t.state = 'loading' order by t.truck_load_id
    )sql",
                               site)};
}

}  // namespace terminal::warehouse
