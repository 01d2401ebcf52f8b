// What screens list of work: orders, what they are made of, and by which operations.
#include "database/list.h"
#include "production/production.h"

namespace production {

using enum db::ListType;

const db::List& workOrdersList() {
    static const db::List list{
        .name = "work_orders",
        .title = "Work orders",
        .from = R"list(work_order w left join item i on i.item_id = w.item_id left join unit u on u.unit_id = i.unit_id
            left join supply s on s.supply_id = w.supply_id left join work_order f on f.work_order_id = w.source_order_id)list",
        .where = "",
        .key = "w.work_order_id",
        .columns = {{.name = "number", .title = "Number", .sql = "w.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "kind", .title = "Kind", .sql = "w.kind", .notNull = true},
                    {.name = "state", .title = "State", .sql = "w.state", .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "item_name", .title = "Item name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
                    {.name = "revision", .title = "Revision", .sql = "w.revision", .notNull = true},
                    {.name = "lot", .title = "Lot", .sql = "w.lot", .notNull = true},
                    {.name = "quantity", .title = "Quantity", .sql = "w.quantity", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "good", .title = "Good", .sql = "w.good", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "scrapped", .title = "Scrapped", .sql = "w.scrapped", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "reworked", .title = "To rework", .sql = "w.reworked", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "left",
                     .title = "Still to come",
                     .sql = "(case when w.state in ('planned', 'released') then w.quantity - w.good - w.scrapped - w.reworked else 0 end)",
                     .type = quantity,
                     .notNull = true,
                     .summed = true,
                     .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "starts_on", .title = "Starts on", .sql = "w.starts_on", .type = date},
                    {.name = "due_on", .title = "Due", .sql = "w.due_on", .type = date, .notNull = true},
                    {.name = "wanted_on",
                     .title = "Wanted",
                     .sql = "(select min(l.wanted_on) from peg p join sales_order_line l on l.sales_order_line_id = p.sales_order_line_id where p.supply_id = w.supply_id)",
                     .type = date},
                    {.name = "promised", .title = "Promised", .sql = "coalesce(s.promised, 0)", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "for_order",
                     .title = "For order",
                     .sql = "(select min(o.number) from peg p join sales_order_line l on l.sales_order_line_id = p.sales_order_line_id join sales_order o on o.sales_order_id = l.sales_order_id where p.supply_id = w.supply_id)"},
                    {.name = "missing",
                     .title = "Components missing",
                     .sql = "(case when w.state = 'released' then (select count(*) from work_order_component c where c.work_order_id = w.work_order_id and c.kind = 'component' and c.required > c.issued + c.allocated) else 0 end)",
                     .type = number,
                     .notNull = true},
                    {.name = "priority", .title = "Priority", .sql = "w.priority", .type = number, .notNull = true},
                    {.name = "stopped", .title = "Stopped", .sql = "w.stopped", .notNull = true},
                    {.name = "defect", .title = "Defect", .sql = "w.defect", .notNull = true},
                    {.name = "source", .title = "From order", .sql = "f.number", .link = "source_id"},
                    {.name = "wip", .title = "In process", .sql = "w.wip", .type = money, .notNull = true, .secret = "cost.see", .summed = true},
                    {.name = "unit_cost", .title = "Cost", .sql = "w.unit_cost", .type = price, .secret = "cost.see"},
                    {.name = "item_id", .sql = "w.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "source_id", .sql = "w.source_order_id", .type = key, .opens = "work order"}},
        .opens = "work order",
        .right = "production.see"};
    return list;
}

const db::List& workOrderComponentsList() {
    static const db::List list{
        .name = "work_order_components",
        .title = "Material of work orders",
        .from = R"list(work_order_component c left join work_order w on w.work_order_id = c.work_order_id
            left join item i on i.item_id = c.item_id left join unit u on u.unit_id = i.unit_id)list",
        .where = "",
        .key = "c.work_order_component_id",
        .columns = {{.name = "order_number", .title = "Work order", .sql = "w.number", .notNull = true, .link = "order_id"},
                    {.name = "line", .title = "Line", .sql = "c.line_no", .type = number, .notNull = true},
                    {.name = "kind", .title = "Kind", .sql = "c.kind", .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "item_name", .title = "Item name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
                    {.name = "op_no", .title = "Operation", .sql = "c.op_no", .type = number},
                    {.name = "required", .title = "Required", .sql = "c.required", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "allocated", .title = "Set aside", .sql = "c.allocated", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "issued", .title = "Issued", .sql = "c.issued", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "missing",
                     .title = "Missing",
                     .sql = "case when c.kind = 'component' and w.state = 'released' and c.required > c.issued + c.allocated then c.required - c.issued - c.allocated else 0 end",
                     .type = quantity,
                     .notNull = true,
                     .summed = true,
                     .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "unit_cost", .title = "Cost", .sql = "c.unit_cost", .type = price, .secret = "cost.see"},
                    {.name = "state", .title = "State", .sql = "w.state", .notNull = true},
                    {.name = "order_id", .sql = "c.work_order_id", .type = key, .notNull = true, .opens = "work order"},
                    {.name = "item_id", .sql = "c.item_id", .type = key, .notNull = true, .opens = "item"}},
        .right = "production.see"};
    return list;
}

const db::List& workOrderOperationsList() {
    static const db::List list{
        .name = "work_order_operations",
        .title = "Operations of work orders",
        .from = R"list(work_order_operation o left join work_order w on w.work_order_id = o.work_order_id
            left join work_center c on c.work_center_id = o.work_center_id left join item i on i.item_id = w.item_id
            left join unit u on u.unit_id = i.unit_id)list",
        .where = "",
        .key = "o.work_order_operation_id",
        .columns = {{.name = "order_number", .title = "Work order", .sql = "w.number", .notNull = true, .link = "order_id"},
                    {.name = "op_no", .title = "Operation", .sql = "o.op_no", .type = number, .notNull = true},
                    {.name = "name", .title = "What is done", .sql = "o.name", .notNull = true},
                    {.name = "work_center", .title = "Work centre", .sql = "c.code", .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "good", .title = "Good", .sql = "o.good", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "scrapped", .title = "Scrapped", .sql = "o.scrapped", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "reworked", .title = "To rework", .sql = "o.reworked", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "state", .title = "State", .sql = "o.state", .notNull = true},
                    {.name = "due_on", .title = "Due", .sql = "w.due_on", .type = date, .notNull = true},
                    {.name = "order_id", .sql = "o.work_order_id", .type = key, .notNull = true, .opens = "work order"},
                    {.name = "item_id", .sql = "w.item_id", .type = key, .notNull = true, .opens = "item"}},
        .right = "production.see"};
    return list;
}

}  // namespace production
