// The ways of a thread from a lead to money: who asked, what was ordered, what left for whom, what was billed and paid.
#include "quality/thread_ways.h"

namespace quality {
namespace {

constexpr ThreadWay salesWays[] = {
    {.bond = Bond::became, .from = "lead", .to = "customer",
     .after = R"sql(
        select c.customer_id as id, cast(null as bigint) as quantity
        from lead l join customer c on c.party_id = l.party_id where l.lead_id = $1 limit $2
     )sql",
     .before = R"sql(
        select l.lead_id as id, cast(null as bigint) as quantity
        from customer c join lead l on l.party_id = c.party_id where c.customer_id = $1 limit $2
     )sql"},
    {.bond = Bond::became, .from = "lead", .to = "opportunity",
     .after = R"sql(
        select opportunity_id as id, cast(null as bigint) as quantity from opportunity where lead_id = $1 limit $2
     )sql",
     .before = R"sql(
        select lead_id as id, cast(null as bigint) as quantity
        from opportunity where opportunity_id = $1 and lead_id is not null limit $2
     )sql"},
    {.bond = Bond::asked, .from = "customer", .to = "opportunity",
     .after = R"sql(
        select o.opportunity_id as id, cast(null as bigint) as quantity
        from customer c join opportunity o on o.party_id = c.party_id where c.customer_id = $1
        order by o.opportunity_id desc limit $2
     )sql",
     .before = R"sql(
        select c.customer_id as id, cast(null as bigint) as quantity
        from opportunity o join customer c on c.party_id = o.party_id where o.opportunity_id = $1 limit $2
     )sql",
     .newest = true},
    {.bond = Bond::became, .from = "opportunity", .to = "order",
     .after = R"sql(
        select sales_order_id as id, cast(null as bigint) as quantity
        from opportunity where opportunity_id = $1 and sales_order_id is not null limit $2
     )sql",
     .before = R"sql(
        select opportunity_id as id, cast(null as bigint) as quantity from opportunity where sales_order_id = $1 limit $2
     )sql"},
    {.bond = Bond::ordered, .from = "customer", .to = "frame order",
     .after = R"sql(
        select frame_order_id as id, cast(null as bigint) as quantity
        from frame_order where customer_id = $1 order by frame_order_id desc limit $2
     )sql",
     .before = R"sql(
        select customer_id as id, cast(null as bigint) as quantity from frame_order where frame_order_id = $1 limit $2
     )sql",
     .newest = true},
    {.bond = Bond::ordered, .from = "frame order", .to = "order",
     .after = R"sql(
        select l.sales_order_id as id, cast(null as bigint) as quantity
        from frame_order_line n join frame_call_off f on f.frame_order_line_id = n.frame_order_line_id
        join sales_order_line l on l.sales_order_line_id = f.sales_order_line_id where n.frame_order_id = $1
        order by l.sales_order_id desc limit $2
     )sql",
     .before = R"sql(
        select n.frame_order_id as id, cast(null as bigint) as quantity
        from sales_order_line l join frame_call_off f on f.sales_order_line_id = l.sales_order_line_id
        join frame_order_line n on n.frame_order_line_id = f.frame_order_line_id where l.sales_order_id = $1
        order by n.frame_order_id desc limit $2
     )sql",
     .newest = true},
    {.bond = Bond::ordered, .from = "customer", .to = "order",
     .after = R"sql(
        select sales_order_id as id, cast(null as bigint) as quantity
        from sales_order where customer_id = $1 order by sales_order_id desc limit $2
     )sql",
     .before = R"sql(
        select customer_id as id, cast(null as bigint) as quantity from sales_order where sales_order_id = $1 limit $2
     )sql",
     .newest = true},
    {.bond = Bond::part, .from = "order", .to = "order line",
     .after = R"sql(
        select sales_order_line_id as id, quantity from sales_order_line where sales_order_id = $1 limit $2
     )sql",
     .before = R"sql(
        select sales_order_id as id, quantity from sales_order_line where sales_order_line_id = $1 limit $2
     )sql",
     .unitOfTo = true, .askedAfter = true},
    {.bond = Bond::made_for, .from = "order", .to = "work order",
     .after = R"sql(
        select w.work_order_id as id, g.quantity
        from sales_order_line l join peg g on g.sales_order_line_id = l.sales_order_line_id
        join work_order w on w.supply_id = g.supply_id where l.sales_order_id = $1 limit $2
     )sql",
     .before = R"sql(
        select l.sales_order_id as id, g.quantity
        from work_order w join peg g on g.supply_id = w.supply_id
        join sales_order_line l on l.sales_order_line_id = g.sales_order_line_id where w.work_order_id = $1 limit $2
     )sql",
     .unitOfTo = true},
    {.bond = Bond::made_for, .from = "order line", .to = "work order",
     .after = R"sql(
        select w.work_order_id as id, g.quantity
        from peg g join work_order w on w.supply_id = g.supply_id where g.sales_order_line_id = $1 limit $2
     )sql",
     .unitOfTo = true},
    {.bond = Bond::shipped, .from = "order line", .to = "shipment",
     .after = R"sql(
        select shipment_id as id, quantity from shipment_line where sales_order_line_id = $1 limit $2
     )sql"},
    {.bond = Bond::shipped, .from = "order", .to = "shipment",
     .after = R"sql(
        select shipment_id as id, cast(null as bigint) as quantity from shipment where sales_order_id = $1 limit $2
     )sql",
     .before = R"sql(
        select sales_order_id as id, cast(null as bigint) as quantity from shipment where shipment_id = $1 limit $2
     )sql"},
    {.bond = Bond::delivered, .from = "shipment", .to = "customer",
     .after = R"sql(
        select o.customer_id as id, cast(null as bigint) as quantity
        from shipment s join sales_order o on o.sales_order_id = s.sales_order_id where s.shipment_id = $1 limit $2
     )sql",
     .before = R"sql(
        select s.shipment_id as id, cast(null as bigint) as quantity
        from (select sales_order_id from sales_order where customer_id = $1 order by sales_order_id desc limit $2) o
        join shipment s on s.sales_order_id = o.sales_order_id order by s.shipment_id desc limit $2
     )sql",
     .newest = true},
    {.bond = Bond::billed, .from = "order", .to = "invoice",
     .after = R"sql(
        select invoice_id as id, cast(null as bigint) as quantity
        from invoice where sales_order_id = $1 and credits_invoice_id is null limit $2
     )sql",
     .before = R"sql(
        select sales_order_id as id, cast(null as bigint) as quantity
        from invoice where invoice_id = $1 and sales_order_id is not null and credits_invoice_id is null limit $2
     )sql"},
    // What bills a line of which goods had left by then.
    {.bond = Bond::billed, .from = "shipment", .to = "invoice",
     .after = R"sql(
        select v.invoice_id as id, cast(null as bigint) as quantity
        from shipment s join shipment_line x on x.shipment_id = s.shipment_id
        join invoice_line n on n.sales_order_line_id = x.sales_order_line_id
        join invoice v on v.invoice_id = n.invoice_id and v.kind = 'invoice' and v.invoiced_on >= s.shipped_on
        where s.shipment_id = $1 limit $2
     )sql",
     .before = R"sql(
        select s.shipment_id as id, cast(null as bigint) as quantity
        from invoice v join invoice_line n on n.invoice_id = v.invoice_id
        join shipment_line x on x.sales_order_line_id = n.sales_order_line_id
        join shipment s on s.shipment_id = x.shipment_id and s.shipped_on <= v.invoiced_on
        where v.invoice_id = $1 and v.kind = 'invoice' limit $2
     )sql"},
    {.bond = Bond::credited, .from = "invoice", .to = "invoice",
     .after = R"sql(
        select invoice_id as id, cast(null as bigint) as quantity from invoice where credits_invoice_id = $1 limit $2
     )sql",
     .before = R"sql(
        select credits_invoice_id as id, cast(null as bigint) as quantity
        from invoice where invoice_id = $1 and credits_invoice_id is not null limit $2
     )sql"},
    {.bond = Bond::paid, .from = "invoice", .to = "payment",
     .after = R"sql(
        select payment_id as id, cast(null as bigint) as quantity
        from settlement where invoice_id = $1 and payment_id is not null limit $2
     )sql",
     .before = R"sql(
        select invoice_id as id, cast(null as bigint) as quantity from settlement where payment_id = $1 limit $2
     )sql"},
    {.bond = Bond::reported, .from = "customer", .to = "ticket",
     .after = R"sql(
        select t.service_ticket_id as id, cast(null as bigint) as quantity
        from customer c join service_ticket t on t.party_id = c.party_id where c.customer_id = $1
        order by t.service_ticket_id desc limit $2
     )sql",
     .before = R"sql(
        select c.customer_id as id, cast(null as bigint) as quantity
        from service_ticket t join customer c on c.party_id = t.party_id where t.service_ticket_id = $1 limit $2
     )sql",
     .newest = true},
    {.bond = Bond::reported, .from = "lot", .to = "ticket",
     .after = R"sql(
        select service_ticket_id as id, cast(null as bigint) as quantity from service_ticket where lot_id = $1 limit $2
     )sql",
     .before = R"sql(
        select lot_id as id, cast(null as bigint) as quantity
        from service_ticket where service_ticket_id = $1 and lot_id is not null limit $2
     )sql"},
};

}  // namespace

std::span<const ThreadWay> waysOfSales() { return salesWays; }

}  // namespace quality
