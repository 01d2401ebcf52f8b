// What waits for planners, shift leaders and those who look after people on Home.
#include "production/ui/people_forms.h"
#include "production/ui/screens.h"

namespace production::ui {

namespace {

// Those that have ended already too.
std::int64_t skillsEnding(const db::Read& read) {
    return read.one<std::int64_t>(R"sql(
        select count(*) from employee_skill k join employee e on e.employee_id = k.employee_id
        where e.state = 'active' and k.expires_on <= $1
    )sql", db::utcDate(read.now()) + soonDays);
}

}  // namespace

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
    desk.add(Waiting{.title = "Skills end within 30 days",
                     .right = "production.giveSkill",
                     .icon = "star",
                     .tone = Tone::attention,
                     .count = "",
                     .screen = "production.skills",
                     .counts = [](const db::Read& read) { return skillsEnding(read); }});
}

}  // namespace production::ui
