// The ways of a thread that checking and complaining take.
#include "quality/thread_ways.h"

namespace quality {
namespace {

constexpr ThreadWay qualityWays[] = {
    {.bond = Bond::inspected, .from = "lot", .to = "inspection",
     .after = R"sql(
        select inspection_id as id, quantity from inspection_lot where lot_id = $1 limit $2
     )sql",
     .before = R"sql(
        select lot_id as id, quantity from inspection_lot where inspection_id = $1 and lot_id is not null limit $2
     )sql"},
    {.bond = Bond::inspected, .from = "work order", .to = "inspection",
     .after = R"sql(
        select inspection_id as id, quantity from inspection where work_order_id = $1 limit $2
     )sql",
     .before = R"sql(
        select work_order_id as id, quantity from inspection where inspection_id = $1 and work_order_id is not null limit $2
     )sql"},
    {.bond = Bond::inspected, .from = "operation", .to = "inspection",
     .after = R"sql(
        select n.inspection_id as id, n.quantity
        from work_order_operation o join inspection n on n.work_order_id = o.work_order_id and n.op_no = o.op_no
        where o.work_order_operation_id = $1 limit $2
     )sql"},
    {.bond = Bond::found, .from = "lot", .to = "nonconformance",
     .after = R"sql(
        select nonconformance_id as id, quantity from nonconformance where lot_id = $1 limit $2
     )sql",
     .before = R"sql(
        select lot_id as id, quantity from nonconformance where nonconformance_id = $1 and lot_id is not null limit $2
     )sql"},
    {.bond = Bond::found, .from = "work order", .to = "nonconformance",
     .after = R"sql(
        select n.nonconformance_id as id, n.quantity
        from work_order_operation o join nonconformance n on n.work_order_operation_id = o.work_order_operation_id
        where o.work_order_id = $1 limit $2
     )sql",
     .before = R"sql(
        select o.work_order_id as id, n.quantity
        from nonconformance n join work_order_operation o on o.work_order_operation_id = n.work_order_operation_id
        where n.nonconformance_id = $1 limit $2
     )sql",
     .unitOfTo = true},
    {.bond = Bond::found, .from = "operation", .to = "nonconformance",
     .after = R"sql(
        select nonconformance_id as id, quantity from nonconformance where work_order_operation_id = $1 limit $2
     )sql",
     .unitOfTo = true},
    {.bond = Bond::found, .from = "document", .to = "nonconformance",
     .after = R"sql(
        select n.nonconformance_id as id, cast(null as bigint) as quantity
        from document_revision r join nonconformance n on n.document_revision_id = r.document_revision_id
        where r.document_id = $1 limit $2
     )sql",
     .before = R"sql(
        select r.document_id as id, cast(null as bigint) as quantity
        from nonconformance n join document_revision r on r.document_revision_id = n.document_revision_id
        where n.nonconformance_id = $1 limit $2
     )sql"},
    {.bond = Bond::led_to, .from = "nonconformance", .to = "work order",
     .after = R"sql(
        select work_order_id as id, quantity from disposition where nonconformance_id = $1 and work_order_id is not null limit $2
     )sql",
     .before = R"sql(
        select nonconformance_id as id, quantity from disposition where work_order_id = $1 limit $2
     )sql"},
    {.bond = Bond::complained, .from = "customer", .to = "complaint",
     .after = R"sql(
        select k.complaint_id as id, cast(null as bigint) as quantity
        from customer c join complaint k on k.party_id = c.party_id and k.kind = 'customer' where c.customer_id = $1
        order by k.complaint_id desc limit $2
     )sql",
     .before = R"sql(
        select c.customer_id as id, cast(null as bigint) as quantity
        from complaint k join customer c on c.party_id = k.party_id where k.complaint_id = $1 and k.kind = 'customer' limit $2
     )sql",
     .newest = true},
    {.bond = Bond::complained, .from = "party", .to = "complaint",
     .after = R"sql(
        select complaint_id as id, cast(null as bigint) as quantity
        from complaint where party_id = $1 and kind = 'supplier' order by complaint_id desc limit $2
     )sql",
     .before = R"sql(
        select party_id as id, cast(null as bigint) as quantity
        from complaint where complaint_id = $1 and kind = 'supplier' limit $2
     )sql",
     .newest = true},
    {.bond = Bond::complained, .from = "shipment", .to = "complaint",
     .after = R"sql(
        select complaint_id as id, quantity from complaint where shipment_id = $1 limit $2
     )sql",
     .before = R"sql(
        select shipment_id as id, quantity from complaint where complaint_id = $1 and shipment_id is not null limit $2
     )sql",
     .unitOfTo = true},
    {.bond = Bond::complained, .from = "lot", .to = "complaint",
     .after = R"sql(
        select complaint_id as id, quantity from complaint where lot_id = $1 limit $2
     )sql",
     .before = R"sql(
        select lot_id as id, quantity from complaint where complaint_id = $1 limit $2
     )sql"},
    {.bond = Bond::led_to, .from = "complaint", .to = "complaint",
     .after = R"sql(
        select complaint_id as id, cast(null as bigint) as quantity from complaint where raised_from_id = $1 limit $2
     )sql",
     .before = R"sql(
        select raised_from_id as id, cast(null as bigint) as quantity
        from complaint where complaint_id = $1 and raised_from_id is not null limit $2
     )sql"},
    {.bond = Bond::led_to, .from = "complaint", .to = "nonconformance",
     .after = R"sql(
        select nonconformance_id as id, quantity from nonconformance where complaint_id = $1 limit $2
     )sql",
     .before = R"sql(
        select complaint_id as id, quantity from nonconformance where nonconformance_id = $1 and complaint_id is not null limit $2
     )sql",
     .unitOfTo = true},
    {.bond = Bond::led_to, .from = "complaint", .to = "8D report",
     .after = R"sql(
        select capa_id as id, cast(null as bigint) as quantity from capa where complaint_id = $1 limit $2
     )sql",
     .before = R"sql(
        select complaint_id as id, cast(null as bigint) as quantity
        from capa where capa_id = $1 and complaint_id is not null limit $2
     )sql"},
    {.bond = Bond::led_to, .from = "nonconformance", .to = "8D report",
     .after = R"sql(
        select capa_id as id, cast(null as bigint) as quantity from capa where nonconformance_id = $1 limit $2
     )sql",
     .before = R"sql(
        select nonconformance_id as id, cast(null as bigint) as quantity
        from capa where capa_id = $1 and nonconformance_id is not null limit $2
     )sql"},
    {.bond = Bond::led_to, .from = "complaint", .to = "return order",
     .after = R"sql(
        select return_order_id as id, quantity from return_order where complaint_id = $1 limit $2
     )sql",
     .before = R"sql(
        select complaint_id as id, quantity from return_order where return_order_id = $1 and complaint_id is not null limit $2
     )sql",
     .unitOfTo = true},
    {.bond = Bond::announced, .from = "shipment", .to = "return order",
     .after = R"sql(
        select r.return_order_id as id, r.quantity
        from shipment_line x join return_order r on r.shipment_line_id = x.shipment_line_id where x.shipment_id = $1 limit $2
     )sql",
     .before = R"sql(
        select x.shipment_id as id, r.quantity
        from return_order r join shipment_line x on x.shipment_line_id = r.shipment_line_id where r.return_order_id = $1 limit $2
     )sql",
     .unitOfTo = true},
    {.bond = Bond::came_back, .from = "return order", .to = "return",
     .after = R"sql(
        select customer_return_id as id, quantity from return_step where return_order_id = $1 and customer_return_id is not null limit $2
     )sql",
     .before = R"sql(
        select return_order_id as id, quantity from return_step where customer_return_id = $1 limit $2
     )sql"},
    {.bond = Bond::credited, .from = "return order", .to = "invoice",
     .after = R"sql(
        select invoice_id as id, quantity from return_step where return_order_id = $1 and invoice_id is not null limit $2
     )sql",
     .before = R"sql(
        select return_order_id as id, quantity from return_step where invoice_id = $1 limit $2
     )sql"},
    {.bond = Bond::replaced, .from = "return order", .to = "order",
     .after = R"sql(
        select sales_order_id as id, quantity from return_step where return_order_id = $1 and sales_order_id is not null limit $2
     )sql",
     .before = R"sql(
        select return_order_id as id, quantity from return_step where sales_order_id = $1 limit $2
     )sql"},
    {.bond = Bond::found, .from = "return order", .to = "nonconformance",
     .after = R"sql(
        select nonconformance_id as id, quantity from return_step where return_order_id = $1 and nonconformance_id is not null limit $2
     )sql",
     .before = R"sql(
        select return_order_id as id, quantity from return_step where nonconformance_id = $1 limit $2
     )sql"},
};

}  // namespace

std::span<const ThreadWay> waysOfQuality() { return qualityWays; }

}  // namespace quality
