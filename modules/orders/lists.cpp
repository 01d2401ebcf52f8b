// What screens list of orders: the orders, their lines that wait for goods, and the prices.
#include "database/list.h"
#include "orders/orders.h"

namespace orders {

const db::List& ordersList() {
    using enum db::ListType;
    static const db::List list{
        .name = "orders",
        .title = "Quotes and orders",
        .from = R"list(sales_order o left join customer c on c.customer_id = o.customer_id
            left join party p on p.party_id = c.party_id)list",
        .where = "",
        .key = "o.sales_order_id",
        .columns = {{.name = "number", .sql = "o.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort"},
                    {.name = "state", .sql = "o.state", .notNull = true},
                    {.name = "ordered_on", .sql = "o.ordered_on", .type = date, .notNull = true},
                    {.name = "wanted_on", .sql = "o.wanted_on", .type = date, .notNull = true},
                    {.name = "valid_to", .sql = "o.valid_to", .type = date},
                    {.name = "net", .sql = "o.net", .type = money, .notNull = true, .summed = true, .unit = "currency"},
                    {.name = "gross", .sql = "o.gross", .type = money, .notNull = true, .summed = true, .unit = "currency"},
                    {.name = "currency", .sql = "o.currency", .notNull = true}}};
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
        .columns = {{.name = "order_number", .sql = "o.number", .notNull = true},
                    {.name = "line", .sql = "l.line_no", .type = number, .notNull = true},
                    {.name = "customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort"},
                    {.name = "item", .sql = "i.number"},
                    {.name = "waiting", .sql = "l.waiting", .type = quantity, .notNull = true},
                    {.name = "unit", .sql = "u.code"},
                    {.name = "wanted_on", .sql = "l.wanted_on", .type = date, .notNull = true},
                    {.name = "promised_on", .sql = "l.promised_on", .type = date}}};
    return list;
}

const db::List& pricesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "prices",
        .title = "Prices of all price lists",
        .from = R"list(price r left join price_list s on s.price_list_id = r.price_list_id
            left join item i on i.item_id = r.item_id)list",
        .where = "",
        .key = "r.price_id",
        .columns = {{.name = "price_list", .sql = "s.code", .notNull = true},
                    {.name = "item", .sql = "i.number", .notNull = true},
                    {.name = "from_quantity", .sql = "r.from_quantity", .type = quantity, .notNull = true},
                    {.name = "valid_from", .sql = "r.valid_from", .type = date, .notNull = true},
                    {.name = "valid_to", .sql = "r.valid_to", .type = date},
                    {.name = "unit_price", .sql = "r.unit_price", .type = price, .notNull = true},
                    {.name = "currency", .sql = "s.currency", .notNull = true}}};
    return list;
}

}  // namespace orders
