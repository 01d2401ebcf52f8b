// What waits for the people of the warehouse on Home.
#include "warehouse/ui/screens.h"

namespace warehouse {
namespace {

using desk::Tone;
using desk::Waiting;

constexpr std::int64_t soon = 2 * 3'600'000'000;  // microseconds before a truck leaves

void addCarrying(desk::Desk& desk) {
    Waiting overdue{.title = "Carrying is overdue", .right = "warehouse.doTask", .icon = "clock", .tone = Tone::bad, .count = "", .screen = "warehouse.board"};
    overdue.counts = [](const db::Read& read) {
        return read.one<std::int64_t>(R"sql(select count(*) from warehouse_task where state = 'open' and due_at < $1)sql", read.now());
    };
    desk.add(std::move(overdue));
    Waiting mine{.title = "Given to you to carry", .right = "warehouse.doTask", .icon = "swap", .tone = Tone::active, .count = "", .screen = "warehouse.board"};
    mine.counts = [](const db::Read& read) {
        return read.one<std::int64_t>(R"sql(select count(*) from warehouse_task where state = 'open' and taken_by = $1)sql", read.actor().name);
    };
    desk.add(std::move(mine));
    desk.add(Waiting{.title = "Goods for which no bin was found",
                     .right = "warehouse.doTask",
                     .icon = "bin",
                     .tone = Tone::attention,
                     .count = R"sql(select count(*) from warehouse_task where state = 'open' and to_bin_id is null)sql",
                     .screen = "warehouse.tasks",
                     .with = R"({"filters": [["state", "equals", "open"], ["to_bin", "isEmpty", ""]]})"});
    desk.add(Waiting{.title = "Pick faces to refill",
                     .right = "warehouse.makeRefills",
                     .icon = "refresh",
                     .tone = Tone::attention,
                     .count = R"sql(
                         select count(*) from pick_face f
                         where f.refill_below > coalesce((select sum(b.on_hand) from stock_balance b where b.bin_id = f.bin_id and b.item_id = f.item_id), 0)
                             + coalesce((select sum(x.quantity) from warehouse_task x join lot t on t.lot_id = x.lot_id
                                         where (x.to_bin_id = f.bin_id or x.then_bin_id = f.bin_id) and x.state = 'open' and t.item_id = f.item_id), 0)
                     )sql",
                     .screen = "warehouse.rules",
                     .with = R"({"tab": 3})"});
}

void addCounts(desk::Desk& desk) {
    Waiting approve{.title = "Counts to approve",
                    .right = "warehouse.approveCount",
                    .icon = "count",
                    .tone = Tone::attention,
                    .count = "",
                    .screen = "warehouse.counts",
                    .with = R"({"filters": [["state", "equals", "counted"]]})"};
    approve.counts = [](const db::Read& read) {  // nobody approves what they counted themselves
        return read.one<std::int64_t>(R"sql(
            select count(*) from count_task c left join count_task f on f.count_task_id = c.recount_of_id
            where c.state = 'counted' and c.counted_by <> $1 and coalesce(f.counted_by, '') <> $1
        )sql", read.actor().name);
    };
    desk.add(std::move(approve));
    desk.add(Waiting{.title = "Bins to count",
                     .right = "warehouse.recordCount",
                     .icon = "count",
                     .tone = Tone::active,
                     .count = R"sql(select count(*) from count_task where state = 'open' and due_on <= $1)sql",
                     .screen = "warehouse.counts",
                     .with = R"({"filters": [["state", "equals", "open"], ["due_on", "atMost", "@today"]]})"});
}

void addLeaving(desk::Desk& desk) {
    desk.add(Waiting{.title = "Rounds that nobody walks",
                     .right = "warehouse.takeRound",
                     .icon = "pick",
                     .tone = Tone::active,
                     .count = R"sql(select count(*) from pick_round where state = 'open' and taken_by = '')sql",
                     .screen = "warehouse.rounds",
                     .with = R"({"filters": [["state", "equals", "open"], ["walker", "isEmpty", ""]]})"});
    Waiting leaving{.title = "Trucks leave within two hours",
                    .right = "warehouse.loadUnit",
                    .icon = "truck",
                    .tone = Tone::bad,
                    .count = "",
                    .screen = "warehouse.loads",
                    .with = R"({"filters": [["state", "equals", "loading"]]})"};
    leaving.counts = [](const db::Read& read) {
        return read.one<std::int64_t>(R"sql(
            select count(*) from truck_load where state = 'loading' and leaves_at < $1
        )sql", db::Instant{read.now().micros + soon});
    };
    desk.add(std::move(leaving));
}

}  // namespace

void addWaiting(desk::Desk& desk) {
    desk.add(Waiting{.title = "Orders to pick today",
                     .right = "warehouse.pick",
                     .icon = "pick",
                     .tone = Tone::active,
                     .count = R"sql(
                         select count(distinct l.sales_order_id)
                         from allocation a join sales_order_line l on l.sales_order_line_id = a.sales_order_line_id
                         where coalesce(l.promised_on, l.wanted_on) <= $1
                           and not exists (select 1 from pick_list k where k.sales_order_id = l.sales_order_id and k.state in ('open', 'picked'))
                     )sql",
                     .screen = "warehouse.pick"});
    desk.add(Waiting{.title = "Walks under way",
                     .right = "warehouse.confirmPick",
                     .icon = "pick",
                     .tone = Tone::attention,
                     .count = R"sql(select count(*) from pick_list where state in ('open', 'picked'))sql",
                     .screen = "warehouse.pick"});
    addCarrying(desk);
    addCounts(desk);
    addLeaving(desk);
}

}  // namespace warehouse
