// What screens list of stock to come, of what may not be used, what is set aside, and what stock is worth.
#include "database/list.h"
#include "inventory/inventory.h"

namespace inventory {

using enum db::ListType;

const db::List& suppliesList() {
    static const db::List list{
        .name = "supplies",
        .title = "Expected",
        .from = R"list(supply s left join item i on i.item_id = s.item_id left join unit u on u.unit_id = i.unit_id
            left join site p on p.site_id = s.site_id)list",
        .where = "",
        .key = "s.supply_id",
        .columns = {{.name = "due_on", .title = "Due on", .sql = "s.due_on", .type = date, .notNull = true, .instant = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "item_name", .title = "Item name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
                    {.name = "quantity", .title = "Quantity", .sql = "s.quantity", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "received", .title = "Received", .sql = "s.received", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "promised", .title = "Promised", .sql = "s.promised", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "kind", .title = "Comes by", .sql = "s.kind", .notNull = true},
                    {.name = "note", .title = "Note", .sql = "s.note", .notNull = true},
                    {.name = "site", .title = "Site", .sql = "p.code", .notNull = true},
                    {.name = "state", .title = "State", .sql = "s.state", .notNull = true},
                    {.name = "item_id", .sql = "s.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "version", .sql = "s.version", .type = key, .notNull = true}},
        .right = "stock.see"};
    return list;
}

const db::List& holdsList() {
    static const db::List list{
        .name = "holds",
        .title = "Holds",
        .from = R"list(hold h left join lot l on l.lot_id = h.lot_id left join item i on i.item_id = l.item_id)list",
        .where = "",
        .key = "h.hold_id",
        .columns = {{.name = "placed_at", .title = "Since", .sql = "h.placed_at", .type = instantTime, .notNull = true},
                    {.name = "lot", .title = "Lot", .sql = "l.number", .notNull = true, .link = "lot_id"},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "item_name", .title = "Item name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
                    {.name = "reason", .title = "Reason", .sql = "h.reason", .notNull = true},
                    {.name = "case_number", .title = "Case", .sql = "h.case_number", .notNull = true},
                    {.name = "placed_by", .title = "By", .sql = "h.placed_by", .notNull = true},
                    {.name = "released_at", .title = "Released", .sql = "h.released_at", .type = instantTime},
                    {.name = "released_by", .title = "Released by", .sql = "h.released_by"},
                    {.name = "state", .title = "State", .sql = "case when h.released_at is null then 'open' else 'released' end", .notNull = true},
                    {.name = "lot_id", .sql = "h.lot_id", .type = key, .notNull = true, .opens = "lot"},
                    {.name = "item_id", .sql = "l.item_id", .type = key, .notNull = true, .opens = "item"}},
        .right = "stock.see"};
    return list;
}

const db::List& allocationsList() {
    static const db::List list{
        .name = "allocations",
        .title = "Set aside",
        .from = R"list(allocation a left join stock_balance s on s.stock_balance_id = a.stock_balance_id
            left join lot l on l.lot_id = s.lot_id left join item i on i.item_id = s.item_id left join unit u on u.unit_id = i.unit_id
            left join bin b on b.bin_id = s.bin_id left join sales_order_line n on n.sales_order_line_id = a.sales_order_line_id
            left join sales_order o on o.sales_order_id = n.sales_order_id left join customer c on c.customer_id = o.customer_id
            left join party p on p.party_id = c.party_id)list",
        .where = "",
        .key = "a.allocation_id",
        .columns = {{.name = "order_number", .title = "Order", .sql = "o.number", .notNull = true, .link = "order_id"},
                    {.name = "line", .title = "Line", .sql = "n.line_no", .type = number, .notNull = true},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort"},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "lot", .title = "Lot", .sql = "l.number", .notNull = true, .link = "lot_id"},
                    {.name = "bin", .title = "Bin", .sql = "b.code", .notNull = true},
                    {.name = "quantity", .title = "Quantity", .sql = "a.quantity", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "promised_on", .title = "Promised on", .sql = "n.promised_on", .type = date},
                    {.name = "by_hand", .title = "Chosen", .sql = "case when a.by_hand = 1 then 'hand' else 'rule' end", .notNull = true},
                    {.name = "order_id", .sql = "n.sales_order_id", .type = key, .notNull = true, .opens = "order"},
                    {.name = "order_line_id", .sql = "a.sales_order_line_id", .type = key, .notNull = true},
                    {.name = "item_id", .sql = "s.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "lot_id", .sql = "s.lot_id", .type = key, .notNull = true, .opens = "lot"}},
        .right = "stock.see"};
    return list;
}

const db::List& stockValuesList() {
    static const db::List list{
        .name = "stock_values",
        .title = "Stock value",
        .from = R"list(stock_value v left join item i on i.item_id = v.item_id left join unit u on u.unit_id = i.unit_id
            left join site p on p.site_id = v.site_id left join account a on a.account_id = v.account_id)list",
        .where = "",
        .key = "v.stock_value_id",
        .columns = {{.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "item_name", .title = "Item name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
                    {.name = "revision", .title = "Revision", .sql = "v.revision", .notNull = true},
                    {.name = "site", .title = "Site", .sql = "p.code", .notNull = true},
                    {.name = "account", .title = "Account", .sql = "a.number", .notNull = true, .link = "account_id"},
                    {.name = "account_name", .title = "Account name", .sql = "a.name", .notNull = true},
                    {.name = "quantity", .title = "Quantity", .sql = "v.quantity", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "value", .title = "Value", .sql = "v.value", .type = money, .notNull = true, .secret = "cost.see", .summed = true},
                    {.name = "item_id", .sql = "v.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "account_id", .sql = "v.account_id", .type = key, .notNull = true, .opens = "account"}},
        .right = "cost.see"};
    return list;
}

}  // namespace inventory
