// What screens list of prices: the price lists, what is in them, and what is taken off.
#include "database/list.h"
#include "orders/orders.h"

namespace orders {

const db::List& priceListsList() {
    using enum db::ListType;
    static const db::List list{
        .name = "price_lists",
        .title = "Price lists",
        .from = "price_list s left join party p on p.party_id = s.party_id left join customer c on c.party_id = s.party_id",
        .where = "",
        .key = "s.price_list_id",
        .columns = {{.name = "code", .title = "Code", .sql = "s.code", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "s.name", .notNull = true},
                    {.name = "currency", .title = "Currency", .sql = "s.currency", .notNull = true},
                    {.name = "customer", .title = "Agreed with", .sql = "p.name", .sortBy = "p.name_sort", .link = "customer_id"},
                    {.name = "priority", .title = "Priority", .sql = "s.priority", .type = number, .notNull = true},
                    {.name = "prices", .title = "Prices", .sql = R"list((select count(*) from price r
                        where r.price_list_id = s.price_list_id))list", .type = number, .notNull = true},
                    {.name = "valid_from", .title = "From", .sql = "s.valid_from", .type = date, .notNull = true},
                    {.name = "valid_to", .title = "To", .sql = "s.valid_to", .type = date},
                    {.name = "customer_id", .sql = "c.customer_id", .type = key, .opens = "customer"}},
        .opens = "price list",
        .right = "orders.see"};
    return list;
}

const db::List& pricesList() {
    using enum db::ListType;
    static const db::List list{
        .name = "prices",
        .title = "Prices of all price lists",
        .from = R"list(price r left join price_list s on s.price_list_id = r.price_list_id
            left join item i on i.item_id = r.item_id left join unit u on u.unit_id = i.unit_id)list",
        .where = "",
        .key = "r.price_id",
        .columns = {{.name = "price_list", .title = "Price list", .sql = "s.code", .notNull = true, .link = "price_list_id"},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "item_name", .title = "Item name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
                    {.name = "from_quantity", .title = "From quantity", .sql = "r.from_quantity", .type = quantity, .notNull = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "valid_from", .title = "From", .sql = "r.valid_from", .type = date, .notNull = true},
                    {.name = "valid_to", .title = "To", .sql = "r.valid_to", .type = date},
                    {.name = "unit_price", .title = "Price", .sql = "r.unit_price", .type = price, .notNull = true, .unit = "currency"},
                    {.name = "currency", .title = "Currency", .sql = "s.currency", .notNull = true},
                    {.name = "price_list_id", .sql = "r.price_list_id", .type = key, .notNull = true, .opens = "price list"},
                    {.name = "item_id", .sql = "r.item_id", .type = key, .notNull = true, .opens = "item"}},
        .right = "orders.see"};
    return list;
}

const db::List& discountsList() {
    using enum db::ListType;
    static const db::List list{
        .name = "discounts",
        .title = "Discounts",
        .from = R"list(discount d left join party p on p.party_id = d.party_id left join customer c on c.party_id = d.party_id
            left join item i on i.item_id = d.item_id left join item_category g on g.item_category_id = d.item_category_id)list",
        .where = "",
        .key = "d.discount_id",
        .columns = {{.name = "code", .title = "Code", .sql = "d.code", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "d.name", .notNull = true},
                    {.name = "rate", .title = "Rate", .sql = "d.rate", .type = quantity, .notNull = true},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .sortBy = "p.name_sort", .link = "customer_id"},
                    {.name = "item", .title = "Item", .sql = "i.number", .link = "item_id"},
                    {.name = "category", .title = "Category", .sql = "g.code"},
                    {.name = "from_quantity", .title = "From quantity", .sql = "d.from_quantity", .type = quantity, .notNull = true},
                    {.name = "to_quantity", .title = "To quantity", .sql = "d.to_quantity", .type = quantity},
                    {.name = "valid_from", .title = "From", .sql = "d.valid_from", .type = date, .notNull = true},
                    {.name = "valid_to", .title = "To", .sql = "d.valid_to", .type = date},
                    {.name = "priority", .title = "Priority", .sql = "d.priority", .type = number, .notNull = true},
                    {.name = "given", .title = "Given", .sql = "case when d.automatic = 1 then 'by itself' else 'by hand' end", .notNull = true},
                    {.name = "customer_id", .sql = "c.customer_id", .type = key, .opens = "customer"},
                    {.name = "item_id", .sql = "d.item_id", .type = key, .opens = "item"}},
        .right = "orders.see"};
    return list;
}

}  // namespace orders
