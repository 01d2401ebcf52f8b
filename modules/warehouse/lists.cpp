// What screens list of goods on their way: walks, shipments, what left with them, and what came back.
#include "database/list.h"
#include "warehouse/warehouse.h"

namespace warehouse {

using enum db::ListType;

const db::List& pickListsList() {
    static const db::List list{
        .name = "pick_lists",
        .title = "Pick lists",
        .from = R"list(pick_list k left join sales_order o on o.sales_order_id = k.sales_order_id
            left join customer c on c.customer_id = o.customer_id left join party p on p.party_id = c.party_id
            left join wave v on v.wave_id = k.wave_id left join pick_round r on r.pick_round_id = k.pick_round_id)list",
        .where = "",
        .key = "k.pick_list_id",
        .columns = {{.name = "number", .title = "Number", .sql = "k.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "order_number", .title = "Order", .sql = "o.number", .notNull = true, .link = "order_id"},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort", .link = "customer_id"},
                    {.name = "grips",
                     .title = "Grips",
                     .sql = "(select count(*) from pick_line g where g.pick_list_id = k.pick_list_id)",
                     .type = number,
                     .notNull = true},
                    {.name = "done",
                     .title = "Done",
                     .sql = "(select count(*) from pick_line g where g.pick_list_id = k.pick_list_id and g.picked = g.quantity)",
                     .type = number,
                     .notNull = true},
                    {.name = "wanted_on", .title = "Wanted on", .sql = "o.wanted_on", .type = date, .notNull = true},
                    {.name = "wave", .title = "Wave", .sql = "v.number", .link = "wave_id"},
                    {.name = "round", .title = "Round", .sql = "r.number", .link = "round_id"},
                    {.name = "tote", .title = "Tote", .sql = "k.tote", .notNull = true},
                    {.name = "state", .title = "State", .sql = "k.state", .notNull = true},
                    {.name = "order_id", .sql = "k.sales_order_id", .type = key, .notNull = true, .opens = "order"},
                    {.name = "wave_id", .sql = "k.wave_id", .type = key, .opens = "wave"},
                    {.name = "round_id", .sql = "k.pick_round_id", .type = key, .opens = "round"},
                    {.name = "customer_id", .sql = "o.customer_id", .type = key, .notNull = true, .opens = "customer"}},
        .opens = "pick list",
        .right = "warehouse.see"};
    return list;
}

const db::List& shipmentsList() {
    static const db::List list{
        .name = "shipments",
        .title = "Shipments",
        .from = R"list(shipment s left join sales_order o on o.sales_order_id = s.sales_order_id
            left join customer c on c.customer_id = o.customer_id left join party p on p.party_id = c.party_id)list",
        .where = "",
        .key = "s.shipment_id",
        .columns = {{.name = "number", .title = "Number", .sql = "s.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "shipped_on", .title = "Shipped on", .sql = "s.shipped_on", .type = date, .notNull = true, .instant = true},
                    {.name = "order_number", .title = "Order", .sql = "o.number", .notNull = true, .link = "order_id"},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort", .link = "customer_id"},
                    {.name = "reference", .title = "Customer's number", .sql = "o.reference", .notNull = true},
                    {.name = "lines",
                     .title = "Lines",
                     .sql = "(select count(*) from shipment_line x where x.shipment_id = s.shipment_id)",
                     .type = number,
                     .notNull = true},
                    {.name = "carrier", .title = "Carrier", .sql = "s.carrier", .notNull = true},
                    {.name = "tracking", .title = "Tracking number", .sql = "s.tracking", .notNull = true},
                    {.name = "order_id", .sql = "s.sales_order_id", .type = key, .notNull = true, .opens = "order"},
                    {.name = "customer_id", .sql = "o.customer_id", .type = key, .notNull = true, .opens = "customer"}},
        .opens = "shipment",
        .right = "warehouse.see"};
    return list;
}

const db::List& shipmentLinesList() {
    static const db::List list{
        .name = "shipment_lines",
        .title = "Shipped lines",
        .from = R"list(shipment_line x left join shipment s on s.shipment_id = x.shipment_id
            left join sales_order_line n on n.sales_order_line_id = x.sales_order_line_id
            left join sales_order o on o.sales_order_id = s.sales_order_id left join customer c on c.customer_id = o.customer_id
            left join party p on p.party_id = c.party_id left join lot l on l.lot_id = x.lot_id
            left join item i on i.item_id = l.item_id left join unit u on u.unit_id = i.unit_id
            left join unit w on w.unit_id = i.catch_unit_id left join stock_move m on m.stock_move_id = x.stock_move_id)list",
        .where = "",
        .key = "x.shipment_line_id",
        .columns = {{.name = "shipment", .title = "Shipment", .sql = "s.number", .notNull = true, .link = "shipment_id"},
                    {.name = "shipped_on", .title = "Shipped on", .sql = "s.shipped_on", .type = date, .notNull = true},
                    {.name = "order_number", .title = "Order", .sql = "o.number", .notNull = true, .link = "order_id"},
                    {.name = "line", .title = "Line", .sql = "n.line_no", .type = number, .notNull = true},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort"},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "text", .title = "Text", .sql = "n.text", .notNull = true},
                    {.name = "lot", .title = "Lot", .sql = "l.number", .notNull = true, .link = "lot_id"},
                    {.name = "quantity", .title = "Quantity", .sql = "x.quantity", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "returned",
                     .title = "Came back",
                     .sql = "coalesce((select cast(sum(r.quantity) as bigint) from customer_return r where r.shipment_line_id = x.shipment_line_id), 0)",
                     .type = quantity,
                     .notNull = true,
                     .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "catch_weight",
                     .title = "Weighed",
                     .sql = "case when i.catch_unit_id is not null then m.catch_weight end",
                     .type = quantity,
                     .summed = true,
                     .unit = "catch_unit"},
                    {.name = "catch_unit", .title = "Weighed in", .sql = "w.code"},
                    {.name = "shipment_id", .sql = "x.shipment_id", .type = key, .notNull = true, .opens = "shipment"},
                    {.name = "order_id", .sql = "s.sales_order_id", .type = key, .notNull = true, .opens = "order"},
                    {.name = "item_id", .sql = "l.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "customer_id", .sql = "o.customer_id", .type = key, .notNull = true, .opens = "customer"},
                    {.name = "lot_id", .sql = "x.lot_id", .type = key, .notNull = true, .opens = "lot"}},
        .right = "warehouse.see"};
    return list;
}

const db::List& returnsList() {
    static const db::List list{
        .name = "returns",
        .title = "Returns",
        .from = R"list(customer_return r left join shipment_line x on x.shipment_line_id = r.shipment_line_id
            left join shipment s on s.shipment_id = x.shipment_id left join sales_order o on o.sales_order_id = s.sales_order_id
            left join customer c on c.customer_id = o.customer_id left join party p on p.party_id = c.party_id
            left join lot l on l.lot_id = x.lot_id left join item i on i.item_id = l.item_id
            left join unit u on u.unit_id = i.unit_id)list",
        .where = "",
        .key = "r.customer_return_id",
        .columns = {{.name = "number", .title = "Number", .sql = "r.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "returned_on", .title = "Came back on", .sql = "r.returned_on", .type = date, .notNull = true},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort"},
                    {.name = "shipment", .title = "Shipment", .sql = "s.number", .notNull = true, .link = "shipment_id"},
                    {.name = "order_number", .title = "Order", .sql = "o.number", .notNull = true, .link = "order_id"},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "lot", .title = "Lot", .sql = "l.number", .notNull = true, .link = "lot_id"},
                    {.name = "quantity", .title = "Quantity", .sql = "r.quantity", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "disposition", .title = "What became of it", .sql = "r.disposition", .notNull = true},
                    {.name = "reason", .title = "Reason", .sql = "r.reason", .notNull = true},
                    {.name = "shipment_id", .sql = "x.shipment_id", .type = key, .notNull = true, .opens = "shipment"},
                    {.name = "order_id", .sql = "s.sales_order_id", .type = key, .notNull = true, .opens = "order"},
                    {.name = "item_id", .sql = "l.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "customer_id", .sql = "o.customer_id", .type = key, .notNull = true, .opens = "customer"},
                    {.name = "lot_id", .sql = "x.lot_id", .type = key, .notNull = true, .opens = "lot"}},
        .right = "warehouse.see"};
    return list;
}

}  // namespace warehouse
