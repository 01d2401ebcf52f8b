// What screens list of customers and of what they want: terms, orders, and orders as they were.
#include "database/list.h"
#include "orders/orders.h"

namespace orders {

const db::List& customersList() {
    using enum db::ListType;
    static const db::List list{
        .name = "customers",
        .title = "Customers",
        .from = R"list(customer c left join party p on p.party_id = c.party_id
            left join price_list l on l.price_list_id = c.price_list_id
            left join tax_code t on t.tax_code_id = c.tax_code_id)list",
        .where = "",
        .key = "c.customer_id",
        .columns = {{.name = "number", .title = "Number", .sql = "p.number", .notNull = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort"},
                    {.name = "city", .title = "City", .sql = R"list((select d.city from party_address d
                        where d.party_id = p.party_id and d.kind = 'main' order by d.party_address_id limit 1))list"},
                    {.name = "phone", .title = "Telephone", .sql = "p.phone", .notNull = true},
                    {.name = "email", .title = "Mail", .sql = "p.email", .notNull = true},
                    {.name = "price_list", .title = "Price list", .sql = "l.code"},
                    {.name = "payment_days", .title = "Days to pay", .sql = "c.payment_days", .type = number, .notNull = true},
                    {.name = "credit_limit", .title = "Credit limit", .sql = "c.credit_limit", .type = money},
                    {.name = "currency", .title = "Currency", .sql = "c.currency", .notNull = true},
                    {.name = "tax_code", .title = "Tax", .sql = "t.code", .notNull = true},
                    {.name = "state", .title = "State", .sql = "p.state", .notNull = true},
                    {.name = "party_id", .sql = "c.party_id", .type = key, .notNull = true, .opens = "party"},
                    {.name = "price_list_id", .sql = "c.price_list_id", .type = key}},
        .opens = "customer",
        .right = "orders.see"};
    return list;
}

const db::List& ordersList() {
    using enum db::ListType;
    static const db::List list{
        .name = "orders",
        .title = "Quotes and orders",
        .from = R"list(sales_order o left join customer c on c.customer_id = o.customer_id
            left join party p on p.party_id = c.party_id left join site s on s.site_id = o.site_id)list",
        .where = "",
        .key = "o.sales_order_id",
        .columns = {{.name = "number", .title = "Order", .sql = "o.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort", .link = "customer_id"},
                    {.name = "reference", .title = "Their number", .sql = "o.reference", .notNull = true},
                    {.name = "state", .title = "State", .sql = "o.state", .notNull = true, .instant = true},
                    {.name = "ordered_on", .title = "Ordered", .sql = "o.ordered_on", .type = date, .notNull = true, .instant = true},
                    {.name = "wanted_on", .title = "Wanted", .sql = "o.wanted_on", .type = date, .notNull = true},
                    {.name = "promised_on", .title = "Promised on", .sql = R"list((select max(n.promised_on) from sales_order_line n
                        where n.sales_order_id = o.sales_order_id))list", .type = date},
                    {.name = "valid_to", .title = "Holds until", .sql = "o.valid_to", .type = date},
                    {.name = "net", .title = "Net", .sql = "o.net", .type = money, .notNull = true, .summed = true, .unit = "currency"},
                    {.name = "gross", .title = "Gross", .sql = "o.gross", .type = money, .notNull = true, .summed = true, .unit = "currency"},
                    {.name = "currency", .title = "Currency", .sql = "o.currency", .notNull = true},
                    {.name = "revision", .title = "Revision", .sql = "o.revision", .notNull = true},
                    {.name = "site", .title = "Site", .sql = "s.code", .notNull = true},
                    {.name = "customer_id", .sql = "o.customer_id", .type = key, .notNull = true, .instant = true, .opens = "customer"}},
        .opens = "order",
        .right = "orders.see"};
    return list;
}

const db::List& orderRevisionsList() {
    using enum db::ListType;
    static const db::List list{
        .name = "order_revisions",
        .title = "Order lines as earlier revisions showed them",
        .from = R"list(sales_order_revision r left join sales_order o on o.sales_order_id = r.sales_order_id
            left join item i on i.item_id = r.item_id left join unit u on u.unit_id = r.unit_id)list",
        .where = "",
        .key = "r.sales_order_revision_id",
        .columns = {{.name = "order_number", .title = "Order", .sql = "o.number", .notNull = true, .link = "order_id"},
                    {.name = "revision", .title = "Revision", .sql = "r.revision", .notNull = true},
                    {.name = "line", .title = "Line", .sql = "r.line_no", .type = number, .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .link = "item_id"},
                    {.name = "text", .title = "Text", .sql = "r.text", .notNull = true},
                    {.name = "quantity", .title = "Quantity", .sql = "r.entered_quantity", .type = quantity, .notNull = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "unit_price", .title = "Price", .sql = "r.unit_price", .type = price, .notNull = true, .unit = "currency"},
                    {.name = "net", .title = "Net", .sql = "r.net", .type = money, .notNull = true, .unit = "currency"},
                    {.name = "currency", .title = "Currency", .sql = "o.currency", .notNull = true},
                    {.name = "wanted_on", .title = "Wanted", .sql = "r.wanted_on", .type = date, .notNull = true},
                    {.name = "replaced_at", .title = "Replaced", .sql = "r.replaced_at", .type = instantTime, .notNull = true},
                    {.name = "reason", .title = "Why", .sql = "r.reason", .notNull = true},
                    {.name = "order_id", .sql = "r.sales_order_id", .type = key, .notNull = true, .opens = "order"},
                    {.name = "item_id", .sql = "r.item_id", .type = key, .opens = "item"}},
        .right = "orders.see"};
    return list;
}

}  // namespace orders
