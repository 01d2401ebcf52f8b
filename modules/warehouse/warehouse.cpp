#include "warehouse/warehouse.h"

#include "warehouse/order_head.h"

namespace warehouse {

BOOST_DESCRIBE_STRUCT(Grip, (), (pickLine, line, item, name, lot, bin, expiresOn, quantity, picked))

OrderHead orderHead(const db::Read& read, SalesOrderId order) {
    auto head = read.find<OrderHead>(R"sql(
        select number, state, site_id as site, customer_id as customer
        from sales_order where sales_order_id = $1
    )sql", order);
    if (!head) db::refuse("warehouse.order.none", "There is no such order. Look it up again.", {}, "order");
    return *head;
}

void checkSigned(const OrderHead& order, db::Reasons& reasons) {
    if (order.state != "signed")
        reasons.add("warehouse.order.state",
                    "{order} is in state '{state}': goods leave for signed orders only. Sign it first.",
                    {{"order", order.number}, {"state", order.state}}, "order");
}

std::vector<Grip> grips(const db::Read& read, PickListId walk) {
    return read.all<Grip>(R"sql(
        select p.pick_line_id as pick_line, l.line_no as line, i.number as item, i.name, t.number as lot,
               n.code as bin, t.expires_on, p.quantity, p.picked
        from pick_line p
        join sales_order_line l on l.sales_order_line_id = p.sales_order_line_id
        join lot t on t.lot_id = p.lot_id
        join item i on i.item_id = t.item_id
        join bin n on n.bin_id = p.from_bin_id
        where p.pick_list_id = $1
        order by p.pick_line_id
    )sql", walk);
}

}  // namespace warehouse
