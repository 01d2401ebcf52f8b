// What screens list of complaints: the complaints, what they lead to, what was held, and kinds of defects.
#include "database/list.h"
#include "quality/complaint.h"

namespace quality {

using enum db::ListType;

const db::List& complaintsList() {
    static const db::List list{
        .name = "complaints",
        .title = "Complaints",
        .from = R"list(complaint c left join party p on p.party_id = c.party_id left join lot l on l.lot_id = c.lot_id
            left join item i on i.item_id = l.item_id left join unit u on u.unit_id = i.unit_id
            left join sales_order o on o.sales_order_id = c.sales_order_id left join shipment s on s.shipment_id = c.shipment_id
            left join defect_kind k on k.defect_kind_id = c.defect_kind_id)list",
        .where = "",
        .key = "c.complaint_id",
        .columns = {{.name = "number", .title = "Complaint", .sql = "c.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "kind", .title = "Of", .sql = "c.kind", .notNull = true},
                    {.name = "party", .title = "Firm", .sql = "p.name", .notNull = true, .sortBy = "p.name_sort"},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "lot", .title = "Lot", .sql = "l.number", .notNull = true, .link = "lot_id"},
                    {.name = "quantity", .title = "Pieces", .sql = "c.quantity", .type = quantity, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "defect", .title = "Defect", .sql = "k.name"},
                    {.name = "text", .title = "What they say", .sql = "c.text", .notNull = true},
                    {.name = "order_number", .title = "Order", .sql = "o.number", .link = "order_id"},
                    {.name = "shipment", .title = "Shipment", .sql = "s.number", .link = "shipment_id"},
                    {.name = "received_on", .title = "Received", .sql = "c.received_on", .type = date, .notNull = true},
                    {.name = "entered_by", .title = "Entered by", .sql = "c.entered_by", .notNull = true},
                    {.name = "state", .title = "State", .sql = "c.state", .notNull = true},
                    {.name = "closed_at", .title = "Closed", .sql = "c.closed_at", .type = instantTime},
                    {.name = "item_id", .sql = "l.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "lot_id", .sql = "c.lot_id", .type = key, .notNull = true, .opens = "lot"},
                    {.name = "order_id", .sql = "c.sales_order_id", .type = key, .opens = "order"},
                    {.name = "shipment_id", .sql = "c.shipment_id", .type = key, .opens = "shipment"},
                    {.name = "raised_from_id", .sql = "c.raised_from_id", .type = key, .opens = "complaint"}},
        .opens = "complaint",
        .right = "complaints.see"};
    return list;
}

const db::List& complaintLinksList() {
    static const db::List list{
        .name = "complaint_links",
        .title = "What complaints lead to",
        .from = R"list(complaint_link k left join complaint c on c.complaint_id = k.complaint_id)list",
        .where = "",
        .key = "k.complaint_link_id",
        .columns = {{.name = "complaint", .title = "Complaint", .sql = "c.number", .notNull = true, .link = "complaint_id"},
                    {.name = "kind", .title = "Record", .sql = "k.kind", .notNull = true},
                    {.name = "number", .title = "Number", .sql = "k.number", .notNull = true},
                    {.name = "text", .title = "About it", .sql = "k.text", .notNull = true},
                    {.name = "quantity", .title = "Quantity", .sql = "k.quantity", .type = quantity},
                    {.name = "complaint_id", .sql = "k.complaint_id", .type = key, .notNull = true, .opens = "complaint"}},
        .right = "complaints.see"};
    return list;
}

const db::List& containmentsList() {
    static const db::List list{
        .name = "containments",
        .title = "Goods contained",
        .from = R"list(containment n left join complaint c on c.complaint_id = n.complaint_id left join lot l on l.lot_id = n.lot_id
            left join item i on i.item_id = l.item_id left join unit u on u.unit_id = i.unit_id left join bin b on b.bin_id = n.bin_id
            left join shipment s on s.shipment_id = n.shipment_id left join party p on p.party_id = n.party_id
            left join hold h on h.hold_id = n.hold_id)list",
        .where = "",
        .key = "n.containment_id",
        .columns = {{.name = "complaint", .title = "Complaint", .sql = "c.number", .notNull = true, .link = "complaint_id"},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true},
                    {.name = "lot", .title = "Lot", .sql = "l.number", .notNull = true, .link = "lot_id"},
                    {.name = "place", .title = "Place", .sql = "n.place", .notNull = true},
                    {.name = "bin", .title = "Bin", .sql = "b.code"},
                    {.name = "party", .title = "Firm", .sql = "p.name", .sortBy = "p.name_sort"},
                    {.name = "shipment", .title = "Shipment", .sql = "s.number"},
                    {.name = "quantity", .title = "Quantity", .sql = "n.quantity", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
                    {.name = "contained_at", .title = "When", .sql = "n.contained_at", .type = instantTime, .notNull = true},
                    {.name = "released_at", .title = "Hold ended", .sql = "h.released_at", .type = instantTime},
                    {.name = "complaint_id", .sql = "n.complaint_id", .type = key, .notNull = true, .opens = "complaint"},
                    {.name = "lot_id", .sql = "n.lot_id", .type = key, .notNull = true, .opens = "lot"}},
        .right = "complaints.see"};
    return list;
}

const db::List& defectKindsList() {
    static const db::List list{
        .name = "defect_kinds",
        .title = "Kinds of defects",
        .from = R"list(defect_kind k left join defect_kind w on w.defect_kind_id = k.parent_id)list",
        .where = "",
        .key = "k.defect_kind_id",
        .columns = {{.name = "code", .title = "Code", .sql = "k.code", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "k.name", .notNull = true},
                    {.name = "parent", .title = "Wider kind", .sql = "w.code"},
                    {.name = "state", .title = "State", .sql = "k.state", .notNull = true},
                    {.name = "version", .sql = "k.version", .type = key, .notNull = true}},
        .right = "complaints.see"};
    return list;
}

}  // namespace quality
