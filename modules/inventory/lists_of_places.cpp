// What screens list of places and of what things are counted and grouped by.
#include "database/list.h"
#include "inventory/inventory.h"

namespace inventory {

using enum db::ListType;

const db::List& warehousesList() {
    static const db::List list{
        .name = "warehouses",
        .title = "Warehouses",
        .from = R"list(warehouse w left join site p on p.site_id = w.site_id)list",
        .where = "",
        .key = "w.warehouse_id",
        .columns = {{.name = "code", .title = "Code", .sql = "w.code", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "w.name", .notNull = true},
                    {.name = "site", .title = "Site", .sql = "p.code", .notNull = true},
                    {.name = "bins",
                     .title = "Bins",
                     .sql = "(select count(*) from bin n where n.warehouse_id = w.warehouse_id)",
                     .type = number,
                     .notNull = true}}};
    return list;
}

const db::List& binsList() {
    static const db::List list{
        .name = "bins",
        .title = "Bins",
        .from = R"list(bin b left join warehouse w on w.warehouse_id = b.warehouse_id)list",
        .where = "",
        .key = "b.bin_id",
        .columns = {{.name = "warehouse", .title = "Warehouse", .sql = "w.code", .notNull = true},
                    {.name = "code", .title = "Bin", .sql = "b.code", .notNull = true},
                    {.name = "kind", .title = "Used for", .sql = "b.kind", .notNull = true},
                    {.name = "walk", .title = "Turn on the walk", .sql = "b.walk", .type = number, .notNull = true},
                    {.name = "lots",
                     .title = "Lots in it",
                     .sql = "(select count(*) from stock_balance sb where sb.bin_id = b.bin_id and sb.on_hand > 0)",
                     .type = number,
                     .notNull = true},
                    {.name = "warehouse_id", .sql = "b.warehouse_id", .type = key, .notNull = true}},
        .opens = "bin"};
    return list;
}

const db::List& unitsList() {
    static const db::List list{
        .name = "units",
        .title = "Units",
        .from = "unit u",
        .where = "",
        .key = "u.unit_id",
        .columns = {{.name = "code", .title = "Code", .sql = "u.code", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "u.name", .notNull = true},
                    {.name = "dimension", .title = "Dimension", .sql = "u.dimension", .notNull = true},
                    {.name = "numerator", .title = "Base units", .sql = "u.numerator", .type = number, .notNull = true},
                    {.name = "denominator", .title = "For so many of it", .sql = "u.denominator", .type = number, .notNull = true}}};
    return list;
}

const db::List& categoriesList() {
    static const db::List list{
        .name = "item_categories",
        .title = "Categories",
        .from = R"list(item_category c left join item_category g on g.item_category_id = c.parent_id)list",
        .where = "",
        .key = "c.item_category_id",
        .columns = {{.name = "code", .title = "Code", .sql = "c.code", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "c.name", .notNull = true},
                    {.name = "within", .title = "Within", .sql = "g.code"},
                    {.name = "costing", .title = "Valued at", .sql = "c.costing", .notNull = true},
                    {.name = "items",
                     .title = "Items",
                     .sql = "(select count(*) from item n where n.item_category_id = c.item_category_id)",
                     .type = number,
                     .notNull = true}}};
    return list;
}

}  // namespace inventory
