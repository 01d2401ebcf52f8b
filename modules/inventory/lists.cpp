// What screens list of things: the items, where they lie, and how they moved.
#include "database/list.h"
#include "inventory/inventory.h"

namespace inventory {

const db::List& itemsList() {
    using enum db::ListType;
    static const db::List list{
        .name = "items",
        .title = "Items",
        .from = R"list(item i left join item_category c on c.item_category_id = i.item_category_id
            left join unit u on u.unit_id = i.unit_id)list",
        .where = "",
        .key = "i.item_id",
        .columns = {{.name = "number", .sql = "i.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .sql = "i.name", .notNull = true, .instant = true, .sortBy = "i.name_sort"},
                    {.name = "category", .sql = "c.code", .notNull = true},
                    {.name = "unit", .sql = "u.code", .notNull = true},
                    {.name = "shelf_days", .sql = "i.shelf_days", .type = number},
                    {.name = "state", .sql = "i.state", .notNull = true}}};
    return list;
}

const db::List& stockList() {
    using enum db::ListType;
    static const db::List list{
        .name = "stock",
        .title = "What lies in which bin",
        .from = R"list(stock_balance s left join item i on i.item_id = s.item_id left join lot l on l.lot_id = s.lot_id
            left join bin b on b.bin_id = s.bin_id left join warehouse w on w.warehouse_id = b.warehouse_id)list",
        .where = "s.on_hand > 0",
        .key = "s.stock_balance_id",
        .columns = {{.name = "item", .sql = "i.number", .notNull = true},
                    {.name = "lot", .sql = "l.number", .notNull = true},
                    {.name = "warehouse", .sql = "w.code", .notNull = true},
                    {.name = "bin", .sql = "b.code", .notNull = true},
                    {.name = "on_hand", .sql = "s.on_hand", .type = quantity, .notNull = true},
                    {.name = "allocated", .sql = "s.allocated", .type = quantity, .notNull = true},
                    {.name = "expires_on", .sql = "l.expires_on", .type = date}}};
    return list;
}

const db::List& stockMovesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "stock_moves",
        .title = "How stock moved",
        .from = R"list(stock_move m left join item i on i.item_id = m.item_id
            left join lot l on l.lot_id = m.lot_id)list",
        .where = "",
        .key = "m.stock_move_id",
        .columns = {{.name = "id", .sql = "m.stock_move_id", .type = number, .notNull = true, .instant = true, .unique = true},
                    {.name = "occurred_at", .sql = "m.occurred_at", .type = instantTime, .notNull = true},
                    {.name = "item", .sql = "i.number", .notNull = true},
                    {.name = "lot", .sql = "l.number", .notNull = true},
                    {.name = "kind", .sql = "m.kind", .notNull = true},
                    {.name = "quantity", .sql = "m.quantity", .type = quantity, .notNull = true},
                    {.name = "value", .sql = "m.value", .type = money, .notNull = true, .secret = "cost.see"}}};
    return list;
}

}  // namespace inventory
