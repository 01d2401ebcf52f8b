// What screens list of order lines: all of them, and those that wait for goods.
#include "database/list.h"
#include "orders/orders.h"

namespace orders {

const db::List& orderLinesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "order_lines",
        .title = "Lines of quotes and orders",
        .from = R"list(sales_order_line l left join sales_order o on o.sales_order_id = l.sales_order_id
            left join customer c on c.customer_id = o.customer_id left join party p on p.party_id = c.party_id
            left join item i on i.item_id = l.item_id left join unit u on u.unit_id = i.unit_id
            left join unit e on e.unit_id = l.unit_id)list",
        .where = "",
        .key = "l.sales_order_line_id",
        .columns = {{.name = "order_number", .title = "Order", .sql = "o.number", .notNull = true, .link = "order_id"},
                    {.name = "line", .title = "Line", .sql = "l.line_no", .type = number, .notNull = true},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort", .link = "customer_id"},
                    {.name = "item", .title = "Item", .sql = "i.number", .link = "item_id"},
                    {.name = "text", .title = "Text", .sql = "l.text", .notNull = true},
                    {.name = "quantity", .title = "Quantity", .sql = "l.quantity", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "coalesce(u.code, e.code)", .notNull = true},
                    {.name = "unit_price", .title = "Price", .sql = "l.unit_price", .type = price, .notNull = true, .unit = "currency"},
                    {.name = "price_unit", .title = "Price for", .sql = "e.code", .notNull = true},
                    {.name = "discount", .title = "Discount", .sql = "l.discount", .type = quantity, .notNull = true},
                    {.name = "net", .title = "Net", .sql = "l.net", .type = money, .notNull = true, .summed = true, .unit = "currency"},
                    {.name = "currency", .title = "Currency", .sql = "o.currency", .notNull = true},
                    {.name = "unit_cost", .title = "Cost", .sql = "l.unit_cost", .type = price, .secret = "cost.see"},
                    {.name = "wanted_on", .title = "Wanted", .sql = "l.wanted_on", .type = date, .notNull = true},
                    {.name = "promised_on", .title = "Promised on", .sql = "l.promised_on", .type = date},
                    {.name = "state", .title = "State", .sql = "o.state", .notNull = true},
                    {.name = "allocated", .title = "Set aside", .sql = "l.allocated", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "waiting", .title = "Waiting", .sql = "l.waiting", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "shipped", .title = "Shipped", .sql = "l.shipped", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "invoiced", .title = "Billed", .sql = "l.invoiced", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "returned", .title = "Returned", .sql = "l.returned", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "cancelled", .title = "Called off", .sql = "l.cancelled", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "order_id", .sql = "l.sales_order_id", .type = key, .notNull = true, .opens = "order"},
                    {.name = "customer_id", .sql = "o.customer_id", .type = key, .notNull = true, .opens = "customer"},
                    {.name = "item_id", .sql = "l.item_id", .type = key, .opens = "item"},
                    {.name = "lot_id", .sql = "l.lot_id", .type = key, .opens = "lot"}},
        .right = "orders.see"};
    return list;
}

const db::List& waitingLinesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "waiting_lines",
        .title = "Order lines that wait for goods",
        .from = R"list(sales_order_line l left join sales_order o on o.sales_order_id = l.sales_order_id
            left join customer c on c.customer_id = o.customer_id left join party p on p.party_id = c.party_id
            left join item i on i.item_id = l.item_id left join unit u on u.unit_id = i.unit_id)list",
        .where = "l.waiting > 0",
        .key = "l.sales_order_line_id",
        .columns = {{.name = "order_number", .title = "Order", .sql = "o.number", .notNull = true, .link = "order_id"},
                    {.name = "line", .title = "Line", .sql = "l.line_no", .type = number, .notNull = true},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort", .link = "customer_id"},
                    {.name = "item", .title = "Item", .sql = "i.number", .link = "item_id"},
                    {.name = "item_name", .title = "Item name", .sql = "i.name", .sortBy = "i.name_sort"},
                    {.name = "waiting", .title = "Waiting", .sql = "l.waiting", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code"},
                    {.name = "wanted_on", .title = "Wanted", .sql = "l.wanted_on", .type = date, .notNull = true},
                    {.name = "promised_on", .title = "Promised on", .sql = "l.promised_on", .type = date},
                    {.name = "order_id", .sql = "l.sales_order_id", .type = key, .notNull = true, .opens = "order"},
                    {.name = "customer_id", .sql = "o.customer_id", .type = key, .notNull = true, .opens = "customer"},
                    {.name = "item_id", .sql = "l.item_id", .type = key, .opens = "item"}},
        .right = "orders.see"};
    return list;
}

const db::List& cancellationsList() {
    using enum db::ListType;
    static const db::List list{
        .name = "cancellations",
        .title = "What was called off, and why",
        .from = R"list(order_cancellation k left join sales_order_line l on l.sales_order_line_id = k.sales_order_line_id
            left join sales_order o on o.sales_order_id = l.sales_order_id
            left join customer c on c.customer_id = o.customer_id left join party p on p.party_id = c.party_id
            left join item i on i.item_id = l.item_id left join unit u on u.unit_id = i.unit_id)list",
        .where = "",
        .key = "k.order_cancellation_id",
        .columns = {{.name = "cancelled_at", .title = "When", .sql = "k.cancelled_at", .type = instantTime, .notNull = true},
                    {.name = "reason", .title = "Why", .sql = "k.reason", .notNull = true},
                    {.name = "order_number", .title = "Order", .sql = "o.number", .notNull = true, .link = "order_id"},
                    {.name = "line", .title = "Line", .sql = "l.line_no", .type = number, .notNull = true},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort", .link = "customer_id"},
                    {.name = "item", .title = "Item", .sql = "i.number", .link = "item_id"},
                    {.name = "quantity", .title = "Quantity", .sql = "k.quantity", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code"},
                    {.name = "net", .title = "Net", .sql = "k.net", .type = money, .notNull = true, .summed = true, .unit = "currency"},
                    {.name = "currency", .title = "Currency", .sql = "o.currency", .notNull = true},
                    {.name = "who", .title = "Who", .sql = "k.cancelled_by", .notNull = true},
                    {.name = "order_id", .sql = "l.sales_order_id", .type = key, .notNull = true, .opens = "order"},
                    {.name = "customer_id", .sql = "o.customer_id", .type = key, .notNull = true, .opens = "customer"},
                    {.name = "item_id", .sql = "l.item_id", .type = key, .opens = "item"}},
        .right = "orders.see"};
    return list;
}

}  // namespace orders
