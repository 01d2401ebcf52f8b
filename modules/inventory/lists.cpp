// What screens list of things: the items, their lots, where they lie, and how they moved.
#include "database/list.h"
#include "inventory/inventory.h"

namespace inventory {

using enum db::ListType;

const db::List& itemsList() {
    static const db::List list{
        .name = "items",
        .title = "Items",
        .from = R"list(item i left join item_category c on c.item_category_id = i.item_category_id
            left join unit u on u.unit_id = i.unit_id)list",
        .where = "",
        .key = "i.item_id",
        .columns = {{.name = "number", .title = "Number", .sql = "i.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "i.name", .notNull = true, .instant = true, .sortBy = "i.name_sort"},
                    {.name = "category", .title = "Category", .sql = "c.code", .notNull = true},
                    {.name = "on_hand",
                     .title = "On hand",
                     .sql = "coalesce((select cast(sum(sb.on_hand) as bigint) from stock_balance sb where sb.item_id = i.item_id), 0)",
                     .type = quantity,
                     .notNull = true,
                     .unit = "unit"},
                    {.name = "allocated",
                     .title = "Set aside",
                     .sql = "coalesce((select cast(sum(sb.allocated) as bigint) from stock_balance sb where sb.item_id = i.item_id), 0)",
                     .type = quantity,
                     .notNull = true,
                     .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "safety_stock", .title = "Safety stock", .sql = "i.safety_stock", .type = quantity, .notNull = true, .unit = "unit"},
                    {.name = "reorder_point", .title = "Reorder point", .sql = "i.reorder_point", .type = quantity, .notNull = true, .unit = "unit"},
                    {.name = "tracking", .title = "Kept by", .sql = "i.tracking", .notNull = true},
                    {.name = "shelf_days", .title = "Keeps for days", .sql = "i.shelf_days", .type = number},
                    {.name = "gtin", .title = "GTIN", .sql = "i.gtin", .notNull = true},
                    {.name = "revision", .title = "Revision", .sql = "i.revision", .notNull = true},
                    {.name = "state", .title = "State", .sql = "i.state", .notNull = true}},
        .opens = "item"};
    return list;
}

const db::List& lotsList() {
    static const db::List list{
        .name = "lots",
        .title = "Lots",
        .from = R"list(lot l left join item i on i.item_id = l.item_id left join unit u on u.unit_id = i.unit_id)list",
        .where = "l.number <> '-'",
        .key = "l.lot_id",
        .columns = {{.name = "number", .title = "Lot", .sql = "l.number", .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "item_name", .title = "Item name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
                    {.name = "revision", .title = "Revision", .sql = "l.revision", .notNull = true},
                    {.name = "on_hand",
                     .title = "On hand",
                     .sql = "coalesce((select cast(sum(sb.on_hand) as bigint) from stock_balance sb where sb.lot_id = l.lot_id), 0)",
                     .type = quantity,
                     .notNull = true,
                     .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "made_on", .title = "Made on", .sql = "l.made_on", .type = date},
                    {.name = "expires_on", .title = "Usable through", .sql = "l.expires_on", .type = date},
                    {.name = "state", .title = "State", .sql = "case when l.on_hold = 1 then 'held' else 'usable' end", .notNull = true},
                    {.name = "item_id", .sql = "l.item_id", .type = key, .notNull = true, .opens = "item"}},
        .opens = "lot",
        .right = "stock.see"};
    return list;
}

const db::List& stockList() {
    static const db::List list{
        .name = "stock",
        .title = "Stock",
        .from = R"list(stock_balance s left join item i on i.item_id = s.item_id left join unit u on u.unit_id = i.unit_id
            left join unit c on c.unit_id = i.catch_unit_id
            left join lot l on l.lot_id = s.lot_id left join bin b on b.bin_id = s.bin_id
            left join warehouse w on w.warehouse_id = b.warehouse_id)list",
        .where = "s.on_hand > 0",
        .key = "s.stock_balance_id",
        .columns = {{.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "item_name", .title = "Item name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
                    {.name = "lot", .title = "Lot", .sql = "l.number", .notNull = true, .link = "lot_id"},
                    {.name = "warehouse", .title = "Warehouse", .sql = "w.code", .notNull = true},
                    {.name = "bin", .title = "Bin", .sql = "b.code", .notNull = true, .link = "bin_id"},
                    {.name = "bin_kind", .title = "Used for", .sql = "b.kind", .notNull = true},
                    {.name = "on_hand", .title = "On hand", .sql = "s.on_hand", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "allocated", .title = "Set aside", .sql = "s.allocated", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "packed", .title = "Packed", .sql = "s.packed", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "catch_weight",
                     .title = "Weighed",
                     .sql = "case when i.catch_unit_id is not null then s.catch_weight end",
                     .type = quantity,
                     .summed = true,
                     .unit = "catch_unit"},
                    {.name = "catch_unit", .title = "Weighed in", .sql = "c.code"},
                    {.name = "expires_on", .title = "Usable through", .sql = "l.expires_on", .type = date},
                    {.name = "state", .title = "State", .sql = "case when l.on_hold = 1 then 'held' else 'usable' end", .notNull = true},
                    {.name = "item_id", .sql = "s.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "lot_id", .sql = "s.lot_id", .type = key, .notNull = true, .opens = "lot"},
                    {.name = "bin_id", .sql = "s.bin_id", .type = key, .notNull = true, .opens = "bin"}},
        .right = "stock.see"};
    return list;
}

const db::List& stockMovesList() {
    static const db::List list{
        .name = "stock_moves",
        .title = "Moves",
        .from = R"list(stock_move m left join item i on i.item_id = m.item_id left join unit u on u.unit_id = i.unit_id
            left join unit c on c.unit_id = i.catch_unit_id
            left join lot l on l.lot_id = m.lot_id left join bin f on f.bin_id = m.from_bin_id
            left join bin t on t.bin_id = m.to_bin_id left join action_log a on a.log_id = m.log_id)list",
        .where = "",
        .key = "m.stock_move_id",
        .columns = {{.name = "id", .title = "No.", .sql = "m.stock_move_id", .type = number, .notNull = true, .instant = true, .unique = true},
                    {.name = "occurred_at", .title = "When", .sql = "m.occurred_at", .type = instantTime, .notNull = true},
                    {.name = "kind", .title = "Kind", .sql = "m.kind", .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "lot", .title = "Lot", .sql = "l.number", .notNull = true, .link = "lot_id"},
                    {.name = "quantity", .title = "Quantity", .sql = "m.quantity", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "catch_weight",
                     .title = "Weighed",
                     .sql = "case when i.catch_unit_id is not null then m.catch_weight end",
                     .type = quantity,
                     .summed = true,
                     .unit = "catch_unit"},
                    {.name = "catch_unit", .title = "Weighed in", .sql = "c.code"},
                    {.name = "from_bin", .title = "From", .sql = "f.code"},
                    {.name = "to_bin", .title = "To", .sql = "t.code"},
                    {.name = "value", .title = "Value", .sql = "m.value", .type = money, .notNull = true, .secret = "cost.see", .summed = true},
                    {.name = "document", .title = "Document", .sql = "m.document_kind", .notNull = true},
                    {.name = "by", .title = "By", .sql = "a.actor"},
                    {.name = "item_id", .sql = "m.item_id", .type = key, .notNull = true, .instant = true, .opens = "item"},
                    {.name = "lot_id", .sql = "m.lot_id", .type = key, .notNull = true, .opens = "lot"}},
        .right = "stock.see"};
    return list;
}

}  // namespace inventory
