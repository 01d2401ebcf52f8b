// Lists of what things are made of and how: revisions, bills of material, routings.
#include "engineering/lists.h"

namespace engineering {

using enum db::ListType;

std::vector<const db::List*> allLists() {
    return {&itemRevisionsList(), &bomsList(),           &bomLinesList(),          &routingsList(),
            &routingOperationsList(), &workCentersList(), &machinesList(),         &skillsList(),
            &toolsList(),         &documentsList(),       &documentRevisionsList(), &changeOrdersList(),
            &changeItemsList(),   &changeApprovalsList(), &parametersList(),        &itemParametersList(),
            &makerPartsList(),    &optionValuesList(),    &itemFilesList()};
}

const db::List& itemRevisionsList() {
    static const db::List list{
        .name = "item_revisions",
        .title = "Revisions of items",
        .from = R"list(item_revision r left join item i on i.item_id = r.item_id)list",
        .where = "",
        .key = "r.item_revision_id",
        .columns = {{.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "item_name", .title = "Item name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
                    {.name = "revision", .title = "Revision", .sql = "r.revision", .notNull = true},
                    {.name = "state", .title = "State", .sql = "r.state", .notNull = true},
                    {.name = "current", .title = "Made now", .sql = "case when i.revision = r.revision then 'current' else '' end", .notNull = true},
                    {.name = "released_on", .title = "Released on", .sql = "r.released_on", .type = date},
                    {.name = "on_hand",
                     .title = "On hand",
                     .sql = "coalesce((select cast(sum(b.on_hand) as bigint) from lot l join stock_balance b on b.lot_id = l.lot_id "
                            "where l.item_id = r.item_id and l.revision = r.revision), 0)",
                     .type = quantity,
                     .notNull = true},
                    {.name = "note", .title = "Note", .sql = "r.note", .notNull = true},
                    {.name = "item_id", .sql = "r.item_id", .type = key, .notNull = true, .opens = "item"}},
        .right = "engineering.see"};
    return list;
}

const db::List& bomsList() {
    static const db::List list{
        .name = "boms",
        .title = "Bills of material",
        .from = R"list(bom b left join item i on i.item_id = b.item_id)list",
        .where = "",
        .key = "b.bom_id",
        .columns = {{.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "item_name", .title = "Item name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
                    {.name = "revision", .title = "Revision", .sql = "b.revision", .notNull = true},
                    {.name = "alternate", .title = "Another way", .sql = "b.alternate", .notNull = true},
                    {.name = "state", .title = "State", .sql = "b.state", .notNull = true},
                    {.name = "lines",
                     .title = "Lines",
                     .sql = "(select count(*) from bom_line l where l.bom_id = b.bom_id)",
                     .type = number,
                     .notNull = true},
                    {.name = "yield", .title = "Comes out good", .sql = "b.yield", .type = quantity, .notNull = true},
                    {.name = "note", .title = "Note", .sql = "b.note", .notNull = true},
                    {.name = "item_id", .sql = "b.item_id", .type = key, .notNull = true, .opens = "item"}},
        .opens = "bill of material",
        .right = "engineering.see"};
    return list;
}

const db::List& bomLinesList() {
    static const db::List list{
        .name = "bom_lines",
        .title = "Lines of bills of material",
        .from = R"list(bom_line l left join bom b on b.bom_id = l.bom_id left join item m on m.item_id = b.item_id
            left join item i on i.item_id = l.item_id left join unit u on u.unit_id = i.unit_id)list",
        .where = "",
        .key = "l.bom_line_id",
        .columns = {{.name = "made", .title = "Made", .sql = "m.number", .notNull = true, .link = "made_id"},
                    {.name = "made_revision", .title = "Revision made", .sql = "b.revision", .notNull = true},
                    {.name = "alternate", .title = "Another way", .sql = "b.alternate", .notNull = true},
                    {.name = "state", .title = "State", .sql = "b.state", .notNull = true},
                    {.name = "line", .title = "Line", .sql = "l.line_no", .type = number, .notNull = true},
                    {.name = "kind", .title = "Kind", .sql = "l.kind", .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "item_name", .title = "Item name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
                    {.name = "revision", .title = "Only revision", .sql = "l.revision", .notNull = true},
                    {.name = "quantity", .title = "Quantity", .sql = "l.quantity", .type = quantity, .notNull = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "scrap", .title = "Scrap allowance", .sql = "l.scrap", .type = quantity, .notNull = true},
                    {.name = "operation", .title = "Operation", .sql = "l.op_no", .type = number},
                    {.name = "designators", .title = "Places", .sql = "l.designators", .notNull = true},
                    {.name = "valid_from", .title = "Valid from", .sql = "l.valid_from", .type = date, .notNull = true},
                    {.name = "valid_to", .title = "Valid to", .sql = "l.valid_to", .type = date},
                    {.name = "bom_id", .sql = "l.bom_id", .type = key, .notNull = true, .opens = "bill of material"},
                    {.name = "made_id", .sql = "b.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "item_id", .sql = "l.item_id", .type = key, .notNull = true, .opens = "item"}},
        .right = "engineering.see"};
    return list;
}

const db::List& routingsList() {
    static const db::List list{
        .name = "routings",
        .title = "Routings",
        .from = R"list(routing r left join item i on i.item_id = r.item_id)list",
        .where = "",
        .key = "r.routing_id",
        .columns = {{.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "item_name", .title = "Item name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
                    {.name = "revision", .title = "Revision", .sql = "r.revision", .notNull = true},
                    {.name = "alternate", .title = "Another way", .sql = "r.alternate", .notNull = true},
                    {.name = "state", .title = "State", .sql = "r.state", .notNull = true},
                    {.name = "operations",
                     .title = "Operations",
                     .sql = "(select count(*) from routing_operation o where o.routing_id = r.routing_id)",
                     .type = number,
                     .notNull = true},
                    {.name = "item_id", .sql = "r.item_id", .type = key, .notNull = true, .opens = "item"}},
        .opens = "routing",
        .right = "engineering.see"};
    return list;
}

const db::List& routingOperationsList() {
    static const db::List list{
        .name = "routing_operations",
        .title = "Operations of routings",
        .from = R"list(routing_operation o left join routing r on r.routing_id = o.routing_id
            left join item i on i.item_id = r.item_id left join work_center w on w.work_center_id = o.work_center_id
            left join skill s on s.skill_id = o.skill_id left join tool t on t.tool_id = o.tool_id
            left join party p on p.party_id = o.supplier_id)list",
        .where = "",
        .key = "o.routing_operation_id",
        .columns = {{.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "revision", .title = "Revision", .sql = "r.revision", .notNull = true},
                    {.name = "alternate", .title = "Another way", .sql = "r.alternate", .notNull = true},
                    {.name = "state", .title = "State", .sql = "r.state", .notNull = true},
                    {.name = "operation", .title = "Operation", .sql = "o.op_no", .type = number, .notNull = true},
                    {.name = "name", .title = "What is done", .sql = "o.name", .notNull = true},
                    {.name = "work_center", .title = "Work centre", .sql = "w.code", .notNull = true, .link = "work_center_id"},
                    {.name = "setup", .title = "Set-up in ms", .sql = "o.setup_ms", .type = number, .notNull = true},
                    {.name = "run", .title = "Run time in ms", .sql = "o.run_ms", .type = number, .notNull = true},
                    {.name = "run_quantity", .title = "For quantity", .sql = "o.run_quantity", .type = quantity, .notNull = true},
                    {.name = "crew", .title = "People", .sql = "o.crew", .type = number, .notNull = true},
                    {.name = "skill", .title = "Skill", .sql = "s.code", .link = "skill_id"},
                    {.name = "tool", .title = "Tool", .sql = "t.code", .link = "tool_id"},
                    {.name = "supplier", .title = "Done outside by", .sql = "p.name", .sortBy = "p.name_sort"},
                    {.name = "routing_id", .sql = "o.routing_id", .type = key, .notNull = true, .opens = "routing"},
                    {.name = "item_id", .sql = "r.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "work_center_id", .sql = "o.work_center_id", .type = key, .notNull = true, .opens = "work centre"},
                    {.name = "skill_id", .sql = "o.skill_id", .type = key, .opens = "skill"},
                    {.name = "tool_id", .sql = "o.tool_id", .type = key, .opens = "tool"}},
        .right = "engineering.see"};
    return list;
}

}  // namespace engineering
