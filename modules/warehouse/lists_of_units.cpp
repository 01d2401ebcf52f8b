// What screens list of handling units and what is in them, of what is to carry, and of what leaves with whom.
#include "database/list.h"
#include "warehouse/units_lists.h"

namespace warehouse {

using enum db::ListType;

const db::List& handlingUnitsList() {
    static const db::List list{
        .name = "handling_units",
        .title = "Handling units",
        .from = R"list(handling_unit u left join bin b on b.bin_id = u.bin_id left join handling_unit n on n.handling_unit_id = u.parent_id
            left join sales_order o on o.sales_order_id = u.sales_order_id left join customer c on c.customer_id = o.customer_id
            left join party p on p.party_id = c.party_id left join shipment s on s.shipment_id = u.shipment_id
            left join truck_load d on d.truck_load_id = u.truck_load_id)list",
        .where = "",
        .key = "u.handling_unit_id",
        .columns = {{.name = "sscc", .title = "SSCC", .sql = "u.sscc", .notNull = true, .instant = true, .unique = true},
                    {.name = "kind", .title = "Packed in", .sql = "u.kind", .notNull = true},
                    {.name = "bin", .title = "Bin", .sql = "b.code", .link = "bin_id"},
                    {.name = "stands_in", .title = "Stands in", .sql = "n.sscc"},
                    {.name = "order_number", .title = "Order", .sql = "o.number", .link = "order_id"},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .sortBy = "p.name_sort"},
                    {.name = "gross", .title = "Grams", .sql = "u.gross", .type = number, .notNull = true, .summed = true},
                    {.name = "load", .title = "Load", .sql = "d.number"},
                    {.name = "shipment", .title = "Shipment", .sql = "s.number", .link = "shipment_id"},
                    {.name = "state", .title = "State", .sql = "u.state", .notNull = true},
                    {.name = "bin_id", .sql = "u.bin_id", .type = key, .opens = "bin"},
                    {.name = "order_id", .sql = "u.sales_order_id", .type = key, .opens = "order"},
                    {.name = "shipment_id", .sql = "u.shipment_id", .type = key, .opens = "shipment"}},
        .opens = "handling unit",
        .right = "warehouse.see"};
    return list;
}

const db::List& packedList() {
    static const db::List list{
        .name = "packed",
        .title = "What is packed",
        .from = R"list(packed k left join handling_unit u on u.handling_unit_id = k.handling_unit_id left join bin b on b.bin_id = u.bin_id
            left join sales_order o on o.sales_order_id = u.sales_order_id left join lot l on l.lot_id = k.lot_id
            left join item i on i.item_id = l.item_id left join unit m on m.unit_id = i.unit_id)list",
        .where = "",
        .key = "k.packed_id",
        .columns = {{.name = "sscc", .title = "SSCC", .sql = "u.sscc", .notNull = true, .link = "unit_id"},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "item_name", .title = "Item name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
                    {.name = "lot", .title = "Lot", .sql = "l.number", .notNull = true, .link = "lot_id"},
                    {.name = "quantity", .title = "Quantity", .sql = "k.quantity", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "m.code", .notNull = true},
                    {.name = "bin", .title = "Bin", .sql = "b.code"},
                    {.name = "order_number", .title = "Order", .sql = "o.number", .link = "order_id"},
                    {.name = "state", .title = "State", .sql = "u.state", .notNull = true},
                    {.name = "unit_id", .sql = "k.handling_unit_id", .type = key, .notNull = true, .opens = "handling unit"},
                    {.name = "item_id", .sql = "l.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "lot_id", .sql = "k.lot_id", .type = key, .notNull = true, .opens = "lot"},
                    {.name = "order_id", .sql = "u.sales_order_id", .type = key, .opens = "order"}},
        .right = "warehouse.see"};
    return list;
}

const db::List& tasksList() {
    static const db::List list{
        .name = "warehouse_tasks",
        .title = "Things to carry",
        .from = R"list(warehouse_task t left join lot l on l.lot_id = t.lot_id left join item i on i.item_id = l.item_id
            left join unit m on m.unit_id = i.unit_id left join handling_unit u on u.handling_unit_id = t.handling_unit_id
            left join bin f on f.bin_id = t.from_bin_id left join bin d on d.bin_id = t.to_bin_id
            left join sales_order_line x on x.sales_order_line_id = t.sales_order_line_id
            left join sales_order o on o.sales_order_id = x.sales_order_id)list",
        .where = "",
        .key = "t.warehouse_task_id",
        .columns = {{.name = "priority", .title = "Priority", .sql = "t.priority", .type = number, .notNull = true},
                    {.name = "kind", .title = "Kind", .sql = "t.kind", .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "lot", .title = "Lot", .sql = "l.number", .notNull = true, .link = "lot_id"},
                    {.name = "sscc", .title = "SSCC", .sql = "u.sscc", .link = "unit_id"},
                    {.name = "quantity", .title = "Quantity", .sql = "t.quantity", .type = quantity, .notNull = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "m.code", .notNull = true},
                    {.name = "from_bin", .title = "From", .sql = "f.code", .notNull = true, .link = "from_id"},
                    {.name = "to_bin", .title = "To", .sql = "d.code", .link = "to_id"},
                    {.name = "order_number", .title = "Order", .sql = "o.number", .link = "order_id"},
                    {.name = "due_at", .title = "At the latest", .sql = "t.due_at", .type = instantTime},
                    {.name = "taken_by", .title = "Whose", .sql = "t.taken_by", .notNull = true},
                    {.name = "note", .title = "Note", .sql = "t.note"},
                    {.name = "state", .title = "State", .sql = "t.state", .notNull = true},
                    {.name = "made_at", .title = "Since", .sql = "t.made_at", .type = instantTime, .notNull = true},
                    {.name = "done_at", .title = "Done at", .sql = "t.done_at", .type = instantTime},
                    {.name = "done_by", .title = "By", .sql = "t.done_by", .notNull = true},
                    {.name = "item_id", .sql = "l.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "lot_id", .sql = "t.lot_id", .type = key, .notNull = true, .opens = "lot"},
                    {.name = "unit_id", .sql = "t.handling_unit_id", .type = key, .opens = "handling unit"},
                    {.name = "from_id", .sql = "t.from_bin_id", .type = key, .notNull = true, .opens = "bin"},
                    {.name = "to_id", .sql = "t.to_bin_id", .type = key, .opens = "bin"},
                    {.name = "order_id", .sql = "o.sales_order_id", .type = key, .opens = "order"}},
        .right = "warehouse.see"};
    return list;
}

const db::List& loadsList() {
    static const db::List list{
        .name = "loads",
        .title = "Loads",
        .from = R"list(truck_load d left join bin b on b.bin_id = d.dock_bin_id)list",
        .where = "",
        .key = "d.truck_load_id",
        .columns = {{.name = "number", .title = "Number", .sql = "d.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "carrier", .title = "Carrier", .sql = "d.carrier", .notNull = true},
                    {.name = "vehicle", .title = "Vehicle", .sql = "d.vehicle", .notNull = true},
                    {.name = "dock", .title = "Dock", .sql = "b.code"},
                    {.name = "leaves_at", .title = "Leaves at", .sql = "d.leaves_at", .type = instantTime},
                    {.name = "units",
                     .title = "Units",
                     .sql = "(select count(*) from handling_unit u where u.truck_load_id = d.truck_load_id and u.parent_id is null)",
                     .type = number,
                     .notNull = true},
                    {.name = "gross",
                     .title = "Grams",
                     .sql = "coalesce((select cast(sum(u.gross) as bigint) from handling_unit u "
                            "where u.truck_load_id = d.truck_load_id and u.parent_id is null), 0)",
                     .type = number,
                     .notNull = true},
                    {.name = "state", .title = "State", .sql = "d.state", .notNull = true}},
        .opens = "load",
        .right = "warehouse.see"};
    return list;
}

const db::List& pickUpsList() {
    static const db::List list{
        .name = "pick_ups",
        .title = "Pick-ups",
        .from = R"list(pick_up p left join site s on s.site_id = p.site_id left join bin b on b.bin_id = p.dock_bin_id)list",
        .where = "",
        .key = "p.pick_up_id",
        .columns = {{.name = "site", .title = "Site", .sql = "s.code", .notNull = true},
                    {.name = "carrier", .title = "Carrier", .sql = "p.carrier", .notNull = true},
                    {.name = "weekday", .title = "Weekday", .sql = "p.weekday", .type = number, .notNull = true},
                    {.name = "cutoff_minute", .title = "Cut-off minute of the day", .sql = "p.cutoff_minute", .type = number, .notNull = true},
                    {.name = "dock", .title = "Dock", .sql = "b.code"}},
        .right = "warehouse.see"};
    return list;
}

const db::List& departuresList() {
    static const db::List list{
        .name = "departures",
        .title = "Departures",
        .from = R"list(sales_order o left join customer c on c.customer_id = o.customer_id left join party p on p.party_id = c.party_id
            left join order_carrier r on r.sales_order_id = o.sales_order_id)list",
        .where = "o.state = 'signed' and exists (select 1 from sales_order_line w where w.sales_order_id = o.sales_order_id "
                 "and w.allocated + w.waiting > 0)",
        .key = "o.sales_order_id",
        .columns = {{.name = "order_number", .title = "Order", .sql = "o.number", .notNull = true},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort", .link = "customer_id"},
                    {.name = "carrier", .title = "Carrier", .sql = "coalesce(r.carrier, '')", .notNull = true},
                    {.name = "wanted_on", .title = "Wanted on", .sql = "o.wanted_on", .type = date, .notNull = true},
                    {.name = "waiting",
                     .title = "Lines that wait",
                     .sql = "(select count(*) from sales_order_line w where w.sales_order_id = o.sales_order_id and w.waiting > 0)",
                     .type = number,
                     .notNull = true},
                    {.name = "to_pick",
                     .title = "Lines to pick",
                     .sql = "(select count(distinct a.sales_order_line_id) from sales_order_line w "
                            "join allocation a on a.sales_order_line_id = w.sales_order_line_id "
                            "join stock_balance s on s.stock_balance_id = a.stock_balance_id join bin b on b.bin_id = s.bin_id "
                            "where w.sales_order_id = o.sales_order_id and b.kind <> 'outbound')",
                     .type = number,
                     .notNull = true},
                    {.name = "at_dock",
                     .title = "Lines at a dock",
                     .sql = "(select count(distinct a.sales_order_line_id) from sales_order_line w "
                            "join allocation a on a.sales_order_line_id = w.sales_order_line_id "
                            "join stock_balance s on s.stock_balance_id = a.stock_balance_id join bin b on b.bin_id = s.bin_id "
                            "where w.sales_order_id = o.sales_order_id and b.kind = 'outbound')",
                     .type = number,
                     .notNull = true},
                    {.name = "units",
                     .title = "Units",
                     .sql = "(select count(*) from handling_unit u where u.sales_order_id = o.sales_order_id and u.parent_id is null "
                            "and u.state in ('open', 'closed'))",
                     .type = number,
                     .notNull = true},
                    {.name = "customer_id", .sql = "o.customer_id", .type = key, .notNull = true, .opens = "customer"}},
        .opens = "order",
        .right = "warehouse.see"};
    return list;
}

}  // namespace warehouse
