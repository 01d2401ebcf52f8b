// What waits for planners, shift leaders and those who look after people on Home.
#include "production/ui/screens.h"

namespace production::ui {

void addWaiting(desk::Desk& desk) {
    using desk::Tone;
    using desk::Waiting;
    desk.add(Waiting{.title = "Calls for help are open",
                     .right = "floor.see",
                     .icon = "bell",
                     .tone = Tone::bad,
                     .count = R"sql(select count(*) from andon_call where solved_at is null)sql",
                     .screen = "production.calls",
                     .with = R"({"filters": [["state", "oneOf", "", ["open", "answered"]]]})"});
    desk.add(Waiting{.title = "Work orders are late",
                     .right = "production.see",
                     .icon = "clock",
                     .tone = Tone::bad,
                     .count = R"sql(select count(*) from work_order where state in ('planned', 'released') and due_on < $1)sql",
                     .screen = "production.orders",
                     .with = R"({"filters": [["state", "oneOf", "", ["planned", "released"]], ["due_on", "atMost", "@today+-1"]], "sorts": ["due_on"]})"});
    desk.add(Waiting{.title = "Work orders lack material",
                     .right = "production.allocate",
                     .icon = "box",
                     .tone = Tone::attention,
                     .count = R"sql(
                         select count(*) from work_order w
                         where w.state = 'released' and exists (select 1 from work_order_component c
                             where c.work_order_id = w.work_order_id and c.kind = 'component' and c.required > c.issued + c.allocated)
                     )sql",
                     .screen = "production.orders",
                     .with = R"({"filters": [["state", "equals", "released"], ["missing", "atLeast", "1"]], "sorts": ["due_on"]})"});
    desk.add(Waiting{.title = "Order lines wait to be made",
                     .right = "production.addWorkOrder",
                     .icon = "calendar",
                     .tone = Tone::attention,
                     .count = R"sql(
                         select count(*) from sales_order_line l join sales_order o on o.sales_order_id = l.sales_order_id
                         where l.waiting > 0 and o.state = 'signed'
                           and l.waiting > coalesce((select sum(g.quantity) from peg g where g.sales_order_line_id = l.sales_order_line_id), 0)
                           and (exists (select 1 from bom b where b.item_id = l.item_id and b.state = 'released')
                                or exists (select 1 from routing r where r.item_id = l.item_id and r.state = 'released'))
                     )sql",
                     .screen = "production.to_make"});
    desk.add(Waiting{.title = "Work orders to close",
                     .right = "production.close",
                     .icon = "lock",
                     .tone = Tone::active,
                     .count = R"sql(select count(*) from work_order where state = 'finished')sql",
                     .screen = "production.orders",
                     .with = R"({"filters": [["state", "equals", "finished"]]})"});
    // Days are counted as whole numbers: 365 a year, with March as the first month so that February's end falls last.
    desk.add(Waiting{.title = "Skills end within 30 days",
                     .right = "production.giveSkill",
                     .icon = "star",
                     .tone = Tone::attention,
                     .count = R"sql(
                         with span as (
                             select k.employee_skill_id, k.expires_on as day
                             from employee_skill k join employee e on e.employee_id = k.employee_id
                             where e.state = 'active' and k.expires_on is not null
                             union all select 0 as employee_skill_id, cast($1 as text) as day
                         ), part as (
                             select employee_skill_id,
                                    cast(substr(day, 1, 4) as bigint) - case when substr(day, 6, 2) < '03' then 1 else 0 end as y,
                                    (cast(substr(day, 6, 2) as bigint) + 9) % 12 as m, cast(substr(day, 9, 2) as bigint) as d
                             from span
                         ), counted as (
                             select employee_skill_id, 365 * y + y / 4 - y / 100 + y / 400 + (m * 306 + 5) / 10 + d as days from part
                         )
                         select count(*) from counted c join counted t on t.employee_skill_id = 0
                         where c.employee_skill_id <> 0 and c.days <= t.days + 30
                     )sql",
                     .screen = "production.skills"});
}

}  // namespace production::ui
