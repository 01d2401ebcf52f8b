// What comes before and after an order, and around a customer.
#include "app/desk/desk.h"
#include "orders/orders.h"
#include "orders/ui/screens.h"

namespace orders::ui {
namespace {

using desk::ThreadLink;

struct Link {
    std::int64_t id = 0;
    std::string number, what;
};
BOOST_DESCRIBE_STRUCT(Link, (), (id, number, what))

void add(std::vector<ThreadLink>& links, int side, const char* kind, const std::vector<Link>& found) {
    for (const auto& one : found) links.push_back({side, kind, one.id, one.number, one.what});
}

std::vector<ThreadLink> ofOrder(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> links;
    add(links, -1, "customer", read.all<Link>(R"sql(
        select o.customer_id as id, p.number, p.name as what from sales_order o
        join customer c on c.customer_id = o.customer_id join party p on p.party_id = c.party_id where o.sales_order_id = $1
    )sql", id));
    add(links, -1, "lot", read.all<Link>(R"sql(
        select distinct t.lot_id as id, t.number, i.number as what
        from sales_order_line l join allocation a on a.sales_order_line_id = l.sales_order_line_id
        join stock_balance b on b.stock_balance_id = a.stock_balance_id join lot t on t.lot_id = b.lot_id
        join item i on i.item_id = t.item_id where l.sales_order_id = $1 order by t.number limit 20
    )sql", id));
    add(links, 1, "pick list", read.all<Link>(R"sql(
        select pick_list_id as id, number, state as what from pick_list where sales_order_id = $1 order by pick_list_id limit 20
    )sql", id));
    add(links, 1, "shipment", read.all<Link>(R"sql(
        select shipment_id as id, number, shipped_on as what from shipment where sales_order_id = $1 order by shipment_id limit 20
    )sql", id));
    add(links, 1, "invoice", read.all<Link>(R"sql(
        select invoice_id as id, number, invoiced_on as what from invoice where sales_order_id = $1 order by invoice_id limit 20
    )sql", id));
    add(links, 1, "payment", read.all<Link>(R"sql(
        select distinct y.payment_id as id, y.number, y.received_on as what
        from invoice v join settlement s on s.invoice_id = v.invoice_id join payment y on y.payment_id = s.payment_id
        where v.sales_order_id = $1 order by y.number limit 20
    )sql", id));
    return links;
}

std::vector<ThreadLink> ofCustomer(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> links;
    add(links, 1, "order", read.all<Link>(R"sql(
        select sales_order_id as id, number, ordered_on as what from sales_order where customer_id = $1 order by sales_order_id desc limit 12
    )sql", id));
    add(links, 1, "invoice", read.all<Link>(R"sql(
        select invoice_id as id, number, due_on as what from invoice where customer_id = $1 and settled < gross order by due_on limit 12
    )sql", id));
    return links;
}

}  // namespace

void installThreads(desk::Desk& desk) {
    desk.addThread("order", ofOrder);
    desk.addThread("customer", ofCustomer);
}

}  // namespace orders::ui
