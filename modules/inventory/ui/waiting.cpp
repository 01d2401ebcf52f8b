// What waits for the stock keeper on Home.
#include "inventory/ui/screens.h"

namespace inventory {

void addWaiting(desk::Desk& desk) {
    using desk::Tone;
    desk.add(desk::Waiting{.title = "Expected stock that is late",
                           .right = "stock.see",
                           .icon = "calendar",
                           .tone = Tone::bad,
                           .count = R"sql(select count(*) from supply where state = 'open' and due_on < $1)sql",
                           .screen = "inventory.supplies",
                           .with = R"({"filters": [["state", "equals", "open"], ["due_on", "atMost", "@today+-1"]], "sorts": ["due_on"]})"});
    desk.add(desk::Waiting{.title = "Lots on hold",
                           .right = "inventory.releaseHold",
                           .icon = "hold",
                           .tone = Tone::attention,
                           .count = R"sql(select count(*) from hold where released_at is null)sql",
                           .screen = "inventory.holds",
                           .with = R"({"filters": [["state", "equals", "open"]]})"});
    // Days are counted as whole numbers: 365 a year, with March as the first month so that February's end falls last.
    desk.add(desk::Waiting{.title = "Lots that expire within 30 days",
                           .right = "stock.see",
                           .icon = "lot",
                           .tone = Tone::attention,
                           .count = R"sql(
                               with span as (
                                   select l.lot_id, l.expires_on as day from lot l
                                   where l.expires_on >= $1 and exists (select 1 from stock_balance b where b.lot_id = l.lot_id and b.on_hand > 0)
                                   union all select 0 as lot_id, cast($1 as text) as day
                               ), part as (
                                   select lot_id, cast(substr(day, 1, 4) as bigint) - case when substr(day, 6, 2) < '03' then 1 else 0 end as y,
                                          (cast(substr(day, 6, 2) as bigint) + 9) % 12 as m, cast(substr(day, 9, 2) as bigint) as d
                                   from span
                               ), counted as (
                                   select lot_id, 365 * y + y / 4 - y / 100 + y / 400 + (m * 306 + 5) / 10 + d as days from part
                               )
                               select count(*) from counted c join counted t on t.lot_id = 0
                               where c.lot_id <> 0 and c.days <= t.days + 30
                           )sql",
                           .screen = "inventory.lots",
                           .with = R"({"filters": [["on_hand", "atLeast", "0.000001"], ["expires_on", "atLeast", "@today"],
                                       ["expires_on", "atMost", "@today+30"]], "sorts": ["expires_on"]})"});
}

}  // namespace inventory
