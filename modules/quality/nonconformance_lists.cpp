// What screens list of goods that are not as they should be, what was decided, and what comes back.
#include "database/list.h"
#include "quality/nonconformance.h"
#include "quality/returns.h"

namespace quality {

using enum db::ListType;

const db::List& nonconformancesList() {
    static const db::List list{
        .name = "nonconformances",
        .title = "Nonconforming goods",
        .from = R"list(nonconformance n left join complaint c on c.complaint_id = n.complaint_id left join item i on i.item_id = n.item_id
            left join unit u on u.unit_id = i.unit_id left join lot l on l.lot_id = n.lot_id left join bin b on b.bin_id = n.bin_id
            left join defect_kind k on k.defect_kind_id = n.defect_kind_id
            left join work_order_operation p on p.work_order_operation_id = n.work_order_operation_id
            left join work_order w on w.work_order_id = p.work_order_id left join machine m on m.machine_id = n.machine_id
            left join employee e on e.employee_id = n.employee_id)list",
        .where = "",
        .key = "n.nonconformance_id",
        .columns = {{.name = "number", .title = "Nonconformance", .sql = "n.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "source", .title = "Found by", .sql = "n.source", .notNull = true},
                    {.name = "complaint", .title = "Complaint", .sql = "c.number", .link = "complaint_id"},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "lot", .title = "Lot", .sql = "l.number", .link = "lot_id"},
                    {.name = "bin", .title = "Bin", .sql = "b.code"},
                    {.name = "quantity", .title = "Quantity", .sql = "n.quantity", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "decided", .title = "Decided on", .sql = "n.decided", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "defect", .title = "Defect", .sql = "k.name"},
                    {.name = "text", .title = "What is wrong", .sql = "n.text", .notNull = true},
                    {.name = "order_number", .title = "Work order", .sql = "w.number", .link = "order_id"},
                    {.name = "op_no", .title = "Operation", .sql = "p.op_no", .type = number},
                    {.name = "machine", .title = "Machine", .sql = "m.code"},
                    {.name = "employee", .title = "Person", .sql = "e.name"},
                    {.name = "found_at", .title = "Found", .sql = "n.found_at", .type = instantTime, .notNull = true},
                    {.name = "state", .title = "State", .sql = "n.state", .notNull = true},
                    // Of goods of the lot that are still here and may be used.
                    {.name = "conceded_until", .title = "Concession until",
                     .sql = "(select min(d.allowed_until) from disposition d join stock_balance s on s.lot_id = n.lot_id and s.on_hand > 0 "
                            "where d.nonconformance_id = n.nonconformance_id and l.on_hold = 0)",
                     .type = date},
                    {.name = "complaint_id", .sql = "n.complaint_id", .type = key, .opens = "complaint"},
                    {.name = "item_id", .sql = "n.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "lot_id", .sql = "n.lot_id", .type = key, .opens = "lot"},
                    {.name = "order_id", .sql = "p.work_order_id", .type = key, .opens = "work order"},
                    {.name = "defect_kind_id", .sql = "n.defect_kind_id", .type = key},
                    {.name = "work_center_id", .sql = "p.work_center_id", .type = key, .opens = "work centre"}},
        .opens = "nonconformance",
        .right = "complaints.see"};
    return list;
}

const db::List& dispositionsList() {
    static const db::List list{
        .name = "dispositions",
        .title = "What was decided on goods",
        .from = R"list(disposition d left join nonconformance n on n.nonconformance_id = d.nonconformance_id left join item i on i.item_id = n.item_id
            left join unit u on u.unit_id = i.unit_id left join lot l on l.lot_id = n.lot_id left join bin b on b.bin_id = d.bin_id
            left join work_order w on w.work_order_id = d.work_order_id)list",
        .where = "",
        .key = "d.disposition_id",
        .columns = {{.name = "nonconformance", .title = "Nonconformance", .sql = "n.number", .notNull = true, .link = "nonconformance_id"},
                    {.name = "kind", .title = "Decision", .sql = "d.kind", .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true},
                    {.name = "lot", .title = "Lot", .sql = "l.number"},
                    {.name = "quantity", .title = "Quantity", .sql = "d.quantity", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "bin", .title = "Bin", .sql = "b.code"},
                    {.name = "reason", .title = "Reason", .sql = "d.reason", .notNull = true},
                    {.name = "allowed_by", .title = "Allowed by", .sql = "d.allowed_by", .notNull = true},
                    {.name = "allowed_until", .title = "Allowed until", .sql = "d.allowed_until", .type = date},
                    {.name = "work_order", .title = "Work order", .sql = "w.number", .link = "order_id"},
                    {.name = "decided_at", .title = "When", .sql = "d.decided_at", .type = instantTime, .notNull = true},
                    {.name = "decided_by", .title = "Who", .sql = "d.decided_by", .notNull = true},
                    {.name = "signed", .title = "Signed by", .sql = "d.full_name", .notNull = true},
                    {.name = "meaning", .title = "Meaning", .sql = "d.meaning", .notNull = true},
                    {.name = "nonconformance_id", .sql = "d.nonconformance_id", .type = key, .notNull = true, .opens = "nonconformance"},
                    {.name = "order_id", .sql = "d.work_order_id", .type = key, .opens = "work order"}},
        .right = "complaints.see"};
    return list;
}

const db::List& returnOrdersList() {
    static const db::List list{
        .name = "return_orders",
        .title = "Announced returns",
        .from = R"list(return_order r left join shipment_line x on x.shipment_line_id = r.shipment_line_id left join shipment s on s.shipment_id = x.shipment_id
            left join sales_order o on o.sales_order_id = s.sales_order_id left join customer t on t.customer_id = o.customer_id
            left join party p on p.party_id = t.party_id left join lot l on l.lot_id = x.lot_id left join item i on i.item_id = l.item_id
            left join unit u on u.unit_id = i.unit_id left join complaint c on c.complaint_id = r.complaint_id
            left join nonconformance n on n.nonconformance_id = r.nonconformance_id)list",
        .where = "",
        .key = "r.return_order_id",
        .columns = {{.name = "number", .title = "Return", .sql = "r.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "customer", .title = "Customer", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort"},
                    {.name = "complaint", .title = "Complaint", .sql = "c.number", .link = "complaint_id"},
                    {.name = "shipment", .title = "Shipment", .sql = "s.number", .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true},
                    {.name = "lot", .title = "Lot", .sql = "l.number", .notNull = true},
                    {.name = "quantity", .title = "Announced", .sql = "r.quantity", .type = quantity, .notNull = true, .unit = "unit"},
                    {.name = "received", .title = "Received", .sql = "r.received", .type = quantity, .notNull = true, .unit = "unit"},
                    {.name = "credited", .title = "Credited", .sql = "r.credited", .type = quantity, .notNull = true, .unit = "unit"},
                    {.name = "replaced", .title = "Replaced", .sql = "r.replaced", .type = quantity, .notNull = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "nonconformance", .title = "Nonconformance", .sql = "n.number", .link = "nonconformance_id"},
                    {.name = "reason", .title = "Reason", .sql = "r.reason", .notNull = true},
                    {.name = "announced_on", .title = "Announced on", .sql = "r.announced_on", .type = date, .notNull = true},
                    {.name = "state", .title = "State", .sql = "r.state", .notNull = true},
                    {.name = "complaint_id", .sql = "r.complaint_id", .type = key, .opens = "complaint"},
                    {.name = "nonconformance_id", .sql = "r.nonconformance_id", .type = key, .opens = "nonconformance"}},
        .opens = "return order",
        .right = "complaints.see"};
    return list;
}

const db::List& returnStepsList() {
    static const db::List list{
        .name = "return_steps",
        .title = "Papers of returns",
        .from = R"list(return_step t left join return_order r on r.return_order_id = t.return_order_id
            left join customer_return b on b.customer_return_id = t.customer_return_id left join invoice i on i.invoice_id = t.invoice_id
            left join sales_order o on o.sales_order_id = t.sales_order_id)list",
        .where = "",
        .key = "t.return_step_id",
        .columns = {{.name = "return_order", .title = "Return", .sql = "r.number", .notNull = true, .link = "return_order_id"},
                    {.name = "kind", .title = "Paper", .sql = "t.kind", .notNull = true},
                    {.name = "number", .title = "Number", .sql = "coalesce(b.number, i.number, o.number)", .notNull = true},
                    {.name = "quantity", .title = "Quantity", .sql = "t.quantity", .type = quantity, .notNull = true},
                    {.name = "done_at", .title = "When", .sql = "t.done_at", .type = instantTime, .notNull = true},
                    {.name = "done_by", .title = "Who", .sql = "t.done_by", .notNull = true},
                    {.name = "return_order_id", .sql = "t.return_order_id", .type = key, .notNull = true, .opens = "return order"}},
        .right = "complaints.see"};
    return list;
}

}  // namespace quality
