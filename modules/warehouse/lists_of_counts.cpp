// What screens list of counting: counts, what was found, and how often and how exactly each class is counted. The book
// and the difference are for those who approve: a count is blind.
#include "database/list.h"
#include "warehouse/counting.h"

namespace warehouse {

using enum db::ListType;

const db::List& countsList() {
    static const db::List list{
        .name = "counts",
        .title = "Stock counts",
        .from = R"list(count_task c left join bin b on b.bin_id = c.bin_id left join warehouse w on w.warehouse_id = b.warehouse_id
            left join item i on i.item_id = c.item_id left join count_task f on f.count_task_id = c.recount_of_id)list",
        .where = "",
        .key = "c.count_task_id",
        .columns = {{.name = "number", .title = "Number", .sql = "c.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "warehouse", .title = "Warehouse", .sql = "w.code", .notNull = true},
                    {.name = "bin", .title = "Bin", .sql = "b.code", .notNull = true, .link = "bin_id"},
                    {.name = "item", .title = "Item", .sql = "i.number", .link = "item_id"},
                    {.name = "cause", .title = "Cause", .sql = "c.cause", .notNull = true},
                    {.name = "checks", .title = "Checks", .sql = "f.number", .link = "first_id"},
                    {.name = "due_on", .title = "Due", .sql = "c.due_on", .type = date, .notNull = true},
                    {.name = "lots",
                     .title = "Lots",
                     .sql = "(select count(*) from count_line l where l.count_task_id = c.count_task_id)",
                     .type = number,
                     .notNull = true},
                    {.name = "counted_by", .title = "Counted by", .sql = "c.counted_by", .notNull = true},
                    {.name = "approved_by", .title = "Approved by", .sql = "c.approved_by", .notNull = true},
                    {.name = "closed_on", .title = "Closed on", .sql = "c.closed_on", .type = date},
                    {.name = "state", .title = "State", .sql = "c.state", .notNull = true},
                    {.name = "bin_id", .sql = "c.bin_id", .type = key, .notNull = true, .opens = "bin"},
                    {.name = "item_id", .sql = "c.item_id", .type = key, .opens = "item"},
                    {.name = "first_id", .sql = "c.recount_of_id", .type = key, .opens = "count"}},
        .opens = "count",
        .right = "warehouse.see"};
    return list;
}

const db::List& countLinesList() {
    static const db::List list{
        .name = "count_lines",
        .title = "Counted lots",
        .from = R"list(count_line l left join count_task c on c.count_task_id = l.count_task_id left join bin b on b.bin_id = c.bin_id
            left join lot t on t.lot_id = l.lot_id left join item i on i.item_id = t.item_id left join unit u on u.unit_id = i.unit_id)list",
        .where = "",
        .key = "l.count_line_id",
        .columns = {{.name = "count", .title = "Stock count", .sql = "c.number", .notNull = true, .link = "count_id"},
                    {.name = "bin", .title = "Bin", .sql = "b.code", .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "lot", .title = "Lot", .sql = "t.number", .notNull = true, .link = "lot_id"},
                    {.name = "scanned_at", .title = "Scanned at", .sql = "l.scanned_at", .type = instantTime, .notNull = true},
                    {.name = "counted", .title = "Counted", .sql = "l.counted", .type = quantity, .notNull = true, .unit = "unit"},
                    {.name = "packed", .title = "Of it packed", .sql = "l.packed", .type = quantity, .notNull = true, .unit = "unit"},
                    {.name = "book",
                     .title = "By the book",
                     .sql = "l.book",
                     .type = quantity,
                     .notNull = true,
                     .secret = "warehouse.approveCount",
                     .unit = "unit"},
                    {.name = "difference",
                     .title = "Difference",
                     .sql = "(l.counted - l.book)",
                     .type = quantity,
                     .notNull = true,
                     .secret = "warehouse.approveCount",
                     .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "state", .title = "State", .sql = "c.state", .notNull = true},
                    {.name = "count_id", .sql = "l.count_task_id", .type = key, .notNull = true, .opens = "count"},
                    {.name = "item_id", .sql = "t.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "lot_id", .sql = "l.lot_id", .type = key, .notNull = true, .opens = "lot"}},
        .right = "warehouse.see"};
    return list;
}

const db::List& countRulesList() {
    static const db::List list{
        .name = "count_rules",
        .title = "Count rules",
        .from = "count_rule r left join site s on s.site_id = r.site_id",
        .where = "",
        .key = "r.count_rule_id",
        .columns = {{.name = "site", .title = "Site", .sql = "s.code", .notNull = true},
                    {.name = "abc", .title = "Class", .sql = "r.abc", .notNull = true},
                    {.name = "every_days", .title = "Days from count to count", .sql = "r.every_days", .type = number, .notNull = true},
                    {.name = "tolerance", .title = "May differ by, share", .sql = "r.tolerance", .type = quantity, .notNull = true},
                    {.name = "value_tolerance", .title = "May differ by, value", .sql = "r.value_tolerance", .type = money, .notNull = true}},
        .right = "warehouse.see"};
    return list;
}

}  // namespace warehouse
