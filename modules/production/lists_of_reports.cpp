// What screens list of what happened in work: pieces reported, material taken, which lot went into which, and costs.
#include "database/list.h"
#include "production/production.h"

namespace production {

using enum db::ListType;

const db::List& productionReportsList() {
    static const db::List list{
        .name = "production_reports",
        .title = "Reports of work",
        .from = R"list(production_report r left join work_order w on w.work_order_id = r.work_order_id
            left join work_order_operation o on o.work_order_operation_id = r.work_order_operation_id
            left join item i on i.item_id = w.item_id left join unit u on u.unit_id = i.unit_id
            left join lot l on l.lot_id = r.lot_id left join reason s on s.reason_id = r.scrap_reason_id
            left join reason x on x.reason_id = r.rework_reason_id left join employee e on e.employee_id = r.employee_id
            left join machine m on m.machine_id = r.machine_id)list",
        .where = "",
        .key = "r.production_report_id",
        .columns = {{.name = "occurred_at", .title = "When", .sql = "r.occurred_at", .type = instantTime, .notNull = true},
                    {.name = "order_number", .title = "Work order", .sql = "w.number", .notNull = true, .link = "order_id"},
                    {.name = "op_no", .title = "Operation", .sql = "o.op_no", .type = number},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "good", .title = "Good", .sql = "r.good", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "scrapped", .title = "Scrapped", .sql = "r.scrapped", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "scrap_reason", .title = "Why scrapped", .sql = "s.text"},
                    {.name = "reworked", .title = "To rework", .sql = "r.reworked", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "rework_reason", .title = "Why to rework", .sql = "x.text"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "lot", .title = "Lot", .sql = "l.number", .link = "lot_id"},
                    {.name = "employee", .title = "Person", .sql = "e.name"},
                    {.name = "machine", .title = "Machine", .sql = "m.code"},
                    {.name = "order_id", .sql = "r.work_order_id", .type = key, .notNull = true, .opens = "work order"},
                    {.name = "item_id", .sql = "w.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "lot_id", .sql = "r.lot_id", .type = key, .opens = "lot"}},
        .right = "production.see"};
    return list;
}

const db::List& materialIssuesList() {
    static const db::List list{
        .name = "material_issues",
        .title = "Material taken for work",
        .from = R"list(material_issue m left join work_order w on w.work_order_id = m.work_order_id
            left join lot l on l.lot_id = m.lot_id left join item i on i.item_id = l.item_id
            left join unit u on u.unit_id = i.unit_id left join employee e on e.employee_id = m.employee_id)list",
        .where = "",
        .key = "m.material_issue_id",
        .columns = {{.name = "occurred_at", .title = "When", .sql = "m.occurred_at", .type = instantTime, .notNull = true},
                    {.name = "order_number", .title = "Work order", .sql = "w.number", .notNull = true, .link = "order_id"},
                    {.name = "op_no", .title = "Operation", .sql = "m.op_no", .type = number},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "lot", .title = "Lot", .sql = "l.number", .notNull = true, .link = "lot_id"},
                    {.name = "quantity", .title = "Quantity", .sql = "m.quantity", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "employee", .title = "Person", .sql = "e.name"},
                    {.name = "order_id", .sql = "m.work_order_id", .type = key, .notNull = true, .opens = "work order"},
                    {.name = "item_id", .sql = "l.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "lot_id", .sql = "m.lot_id", .type = key, .notNull = true, .opens = "lot"}},
        .right = "production.see"};
    return list;
}

const db::List& genealogyList() {
    static const db::List list{
        .name = "genealogy",
        .title = "What went into what",
        .from = R"list(genealogy g left join lot a on a.lot_id = g.output_lot_id left join item b on b.item_id = a.item_id
            left join lot l on l.lot_id = g.input_lot_id left join item i on i.item_id = l.item_id
            left join unit u on u.unit_id = i.unit_id left join work_order w on w.work_order_id = g.work_order_id
            left join employee e on e.employee_id = g.employee_id left join machine m on m.machine_id = g.machine_id)list",
        .where = "",
        .key = "g.genealogy_id",
        .columns = {{.name = "occurred_at", .title = "When", .sql = "g.occurred_at", .type = instantTime, .notNull = true},
                    {.name = "output_item", .title = "Made", .sql = "b.number", .link = "output_item_id"},
                    {.name = "output_lot", .title = "Its lot", .sql = "a.number", .link = "output_lot_id"},
                    {.name = "input_item", .title = "Went in", .sql = "i.number", .notNull = true, .link = "input_item_id"},
                    {.name = "input_lot", .title = "Lot that went in", .sql = "l.number", .notNull = true, .link = "input_lot_id"},
                    {.name = "quantity", .title = "Quantity", .sql = "g.quantity", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "order_number", .title = "Work order", .sql = "w.number", .notNull = true, .link = "order_id"},
                    {.name = "op_no", .title = "Operation", .sql = "g.op_no", .type = number},
                    {.name = "employee", .title = "Person", .sql = "e.name"},
                    {.name = "machine", .title = "Machine", .sql = "m.code"},
                    {.name = "order_id", .sql = "g.work_order_id", .type = key, .notNull = true, .opens = "work order"},
                    {.name = "output_item_id", .sql = "a.item_id", .type = key, .opens = "item"},
                    {.name = "output_lot_id", .sql = "g.output_lot_id", .type = key, .opens = "lot"},
                    {.name = "input_item_id", .sql = "l.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "input_lot_id", .sql = "g.input_lot_id", .type = key, .notNull = true, .opens = "lot"}},
        .right = "production.see"};
    return list;
}

const db::List& workOrderCostsList() {
    static const db::List list{
        .name = "work_order_costs",
        .title = "Costs of work orders",
        .from = R"list(work_order_cost k left join work_order w on w.work_order_id = k.work_order_id
            left join item i on i.item_id = w.item_id left join journal_entry j on j.journal_entry_id = k.journal_entry_id)list",
        .where = "",
        .key = "k.work_order_cost_id",
        .columns = {{.name = "occurred_at", .title = "When", .sql = "k.occurred_at", .type = instantTime, .notNull = true},
                    {.name = "order_number", .title = "Work order", .sql = "w.number", .notNull = true, .link = "order_id"},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "kind", .title = "Kind", .sql = "k.kind", .notNull = true},
                    {.name = "amount", .title = "Amount", .sql = "k.amount", .type = money, .notNull = true, .secret = "cost.see", .summed = true},
                    {.name = "entry", .title = "Entry", .sql = "j.number", .link = "entry_id"},
                    {.name = "order_id", .sql = "k.work_order_id", .type = key, .notNull = true, .opens = "work order"},
                    {.name = "item_id", .sql = "w.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "entry_id", .sql = "k.journal_entry_id", .type = key, .opens = "journal entry"}},
        .right = "production.see"};
    return list;
}

}  // namespace production
