// What screens list of pieces that were lost or sent to rework at work.
#include "quality/figures.h"

namespace quality {

using enum db::ListType;

const db::List& lossesList() {
    static const db::List list{
        .name = "losses",
        .title = "Pieces lost or sent to rework",
        .from = R"list(production_report r left join work_order w on w.work_order_id = r.work_order_id
            left join work_order_operation o on o.work_order_operation_id = r.work_order_operation_id
            left join work_center t on t.work_center_id = o.work_center_id
            left join item i on i.item_id = w.item_id left join unit u on u.unit_id = i.unit_id
            left join reason s on s.reason_id = r.scrap_reason_id left join reason x on x.reason_id = r.rework_reason_id
            left join employee e on e.employee_id = r.employee_id left join machine m on m.machine_id = r.machine_id)list",
        .where = "r.scrapped + r.reworked > 0",
        .key = "r.production_report_id",
        .columns = {{.name = "occurred_at", .title = "When", .sql = "r.occurred_at", .type = instantTime, .notNull = true},
                    {.name = "order_number", .title = "Work order", .sql = "w.number", .notNull = true, .link = "order_id"},
                    {.name = "op_no", .title = "Operation", .sql = "o.op_no", .type = number},
                    {.name = "work_center", .title = "Work centre", .sql = "t.code", .link = "work_center_id"},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "scrapped", .title = "Scrapped", .sql = "r.scrapped", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "scrap_reason", .title = "Why scrapped", .sql = "s.text"},
                    {.name = "reworked", .title = "To rework", .sql = "r.reworked", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "rework_reason", .title = "Why to rework", .sql = "x.text"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "employee", .title = "Person", .sql = "e.name"},
                    {.name = "machine", .title = "Machine", .sql = "m.code"},
                    {.name = "order_id", .sql = "r.work_order_id", .type = key, .notNull = true, .opens = "work order"},
                    {.name = "item_id", .sql = "w.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "work_center_id", .sql = "o.work_center_id", .type = key, .opens = "work centre"},
                    {.name = "scrap_reason_id", .sql = "r.scrap_reason_id", .type = key},
                    {.name = "rework_reason_id", .sql = "r.rework_reason_id", .type = key}},
        .right = "complaints.see"};
    return list;
}

}  // namespace quality
