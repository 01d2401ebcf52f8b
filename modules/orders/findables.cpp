// What can be found of sales: customers, and orders by our number or the customer's own.
#include "database/search.h"
#include "orders/orders.h"

namespace orders {
namespace {

constexpr const char* orderById = R"sql(
    select o.sales_order_id as record_id, o.number, p.name, o.state
    from sales_order o left join customer c on c.customer_id = o.customer_id left join party p on p.party_id = c.party_id
    where o.sales_order_id = $1
)sql";

}  // namespace

void addFindables(db::Actions& actions) {
    static const db::Findable order{
        .kind = "order",
        .title = "Order",
        .right = "orders.see",
        .byPrefix = R"sql(
            select o.sales_order_id as record_id, o.number, p.name, o.state, o.number as found_by
            from sales_order o left join customer c on c.customer_id = o.customer_id
            left join party p on p.party_id = c.party_id
            where o.number >= $1 and o.number < $2 order by o.number limit $3
        )sql",
        .byId = orderById};
    static const db::Findable reference{
        .kind = "order",
        .title = "Order",
        .right = "orders.see",
        .byPrefix = R"sql(
            select o.sales_order_id as record_id, o.number, p.name, o.state, o.reference as found_by
            from sales_order o left join customer c on c.customer_id = o.customer_id
            left join party p on p.party_id = c.party_id
            where o.reference <> '' and o.reference >= $1 and o.reference < $2 order by o.reference limit $3
        )sql",
        .byId = orderById};
    // The limit within bounds the way through parties that are no customers.
    static const db::Findable customer{
        .kind = "customer",
        .title = "Customer",
        .right = "orders.see",
        .byPrefix = R"sql(
            select c.customer_id as record_id, p.number, p.name, p.state, p.number as found_by
            from (select party_id, number, name, state from party where number >= $1 and number < $2 order by number limit 200) p
            join customer c on c.party_id = p.party_id
            order by p.number limit $3
        )sql",
        .byId = R"sql(
            select c.customer_id as record_id, p.number, p.name, p.state
            from customer c left join party p on p.party_id = c.party_id where c.customer_id = $1
        )sql",
        .words = "party",
        .byWords = R"sql(
            select c.customer_id as record_id, p.number, p.name, p.state
            from customer c left join party p on p.party_id = c.party_id where c.party_id = $1
        )sql"};
    for (const auto* findable : {&customer, &order, &reference}) actions.addFindable(*findable);
}

}  // namespace orders
