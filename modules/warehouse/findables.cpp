// What can be found of goods on their way: pick lists, shipments, returns.
#include "database/search.h"
#include "warehouse/warehouse.h"

namespace warehouse {

void addFindables(db::Actions& actions) {
    static const db::Findable pickList{
        .kind = "pick list",
        .title = "Pick list",
        .right = "warehouse.see",
        .byPrefix = R"sql(
            select k.pick_list_id as record_id, k.number, p.name, k.state, k.number as found_by
            from pick_list k left join sales_order o on o.sales_order_id = k.sales_order_id
            left join customer c on c.customer_id = o.customer_id left join party p on p.party_id = c.party_id
            where k.number >= $1 and k.number < $2 order by k.number limit $3
        )sql",
        .byId = R"sql(
            select k.pick_list_id as record_id, k.number, p.name, k.state
            from pick_list k left join sales_order o on o.sales_order_id = k.sales_order_id
            left join customer c on c.customer_id = o.customer_id left join party p on p.party_id = c.party_id
            where k.pick_list_id = $1
        )sql"};
    static const db::Findable shipment{
        .kind = "shipment",
        .title = "Shipment",
        .right = "warehouse.see",
        .byPrefix = R"sql(
            select s.shipment_id as record_id, s.number, p.name, '' as state, s.number as found_by
            from shipment s left join sales_order o on o.sales_order_id = s.sales_order_id
            left join customer c on c.customer_id = o.customer_id left join party p on p.party_id = c.party_id
            where s.number >= $1 and s.number < $2 order by s.number limit $3
        )sql",
        .byId = R"sql(
            select s.shipment_id as record_id, s.number, p.name, '' as state
            from shipment s left join sales_order o on o.sales_order_id = s.sales_order_id
            left join customer c on c.customer_id = o.customer_id left join party p on p.party_id = c.party_id
            where s.shipment_id = $1
        )sql"};
    static const db::Findable customerReturn{
        .kind = "return",
        .title = "Return",
        .right = "warehouse.see",
        .byPrefix = R"sql(
            select customer_return_id as record_id, number, reason as name, disposition as state, number as found_by
            from customer_return where number >= $1 and number < $2 order by number limit $3
        )sql",
        .byId = R"sql(
            select customer_return_id as record_id, number, reason as name, disposition as state
            from customer_return where customer_return_id = $1
        )sql"};
    for (const auto* findable : {&pickList, &shipment, &customerReturn}) actions.addFindable(*findable);
}

}  // namespace warehouse
