// What waits for the people of the warehouse on Home.
#include "warehouse/ui/screens.h"

namespace warehouse {

void addWaiting(desk::Desk& desk) {
    using desk::Tone;
    desk.add(desk::Waiting{.title = "Orders to pick today",
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
    desk.add(desk::Waiting{.title = "Walks under way",
                           .right = "warehouse.confirmPick",
                           .icon = "pick",
                           .tone = Tone::attention,
                           .count = R"sql(select count(*) from pick_list where state in ('open', 'picked'))sql",
                           .screen = "warehouse.pick"});
}

}  // namespace warehouse
