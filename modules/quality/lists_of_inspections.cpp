// What waits for quality, what was measured, and how strictly the goods of each source are inspected.
#include "database/list.h"
#include "quality/inspections.h"

namespace quality {

using enum db::ListType;

namespace {

constexpr const char* inspectionFrom = R"list(inspection n
            left join inspection_plan p on p.inspection_plan_id = n.inspection_plan_id
            left join item i on i.item_id = n.item_id left join unit u on u.unit_id = i.unit_id
            left join party s on s.party_id = n.supplier_id left join work_order w on w.work_order_id = n.work_order_id
            left join site t on t.site_id = n.site_id)list";

std::vector<db::ListColumn> inspectionColumns(bool all) {
    return {{.name = "number", .title = "Inspection number", .sql = "n.number", .notNull = true, .instant = all, .unique = all},
            {.name = "occasion", .title = "When", .sql = "n.occasion", .notNull = true},
            {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
            {.name = "item_name", .title = "Item name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
            {.name = "revision", .title = "Revision", .sql = "n.revision", .notNull = true},
            {.name = "supplier", .title = "Supplier", .sql = "s.name", .link = "supplier_id"},
            {.name = "work_order", .title = "Work order", .sql = "w.number", .link = "work_order_id"},
            {.name = "op_no", .title = "Operation", .sql = "n.op_no", .type = number},
            {.name = "quantity", .title = "Quantity", .sql = "n.quantity", .type = quantity, .notNull = true, .summed = true, .unit = "unit"},
            {.name = "waiting",
             .title = "Waiting",
             .sql = R"list((select cast(sum(x.quantity - x.freed - x.rejected) as bigint) from inspection_lot x
                            where x.inspection_id = n.inspection_id))list",
             .type = quantity,
             .unit = "unit"},
            {.name = "rejected",
             .title = "Rejected",
             .sql = "(select cast(sum(x.rejected) as bigint) from inspection_lot x where x.inspection_id = n.inspection_id)",
             .type = quantity,
             .unit = "unit"},
            {.name = "unit", .title = "Unit", .sql = "u.code", .notNull = true},
            {.name = "wanted",
             .title = "Orders that wait",
             .sql = R"list(coalesce((select cast(sum(y.waiting) as bigint) from sales_order_line y
                            where y.item_id = n.item_id and y.waiting > 0), 0))list",
             .type = quantity,
             .notNull = true,
             .unit = "unit"},
            {.name = "plan", .title = "Plan", .sql = "p.number", .notNull = true, .link = "plan_id"},
            {.name = "severity", .title = "Severity", .sql = "n.severity"},
            {.name = "outcome", .title = "The sample says", .sql = "n.outcome"},
            {.name = "state", .title = "State", .sql = "n.state", .notNull = true},
            {.name = "opened_at", .title = "Since", .sql = "n.opened_at", .type = instantTime, .notNull = true},
            {.name = "decided_at", .title = "Decided", .sql = "n.decided_at", .type = instantTime},
            {.name = "site", .title = "Site", .sql = "t.code", .notNull = true},
            {.name = "item_id", .sql = "n.item_id", .type = key, .notNull = true, .opens = "item"},
            {.name = "supplier_id", .sql = "n.supplier_id", .type = key, .opens = "party"},
            {.name = "work_order_id", .sql = "n.work_order_id", .type = key, .opens = "work order"},
            {.name = "plan_id", .sql = "n.inspection_plan_id", .type = key, .notNull = true, .opens = "inspection plan"}};
}

}  // namespace

const db::List& inspectionsList() {
    static const db::List list{.name = "inspections",
                               .title = "Inspections",
                               .from = inspectionFrom,
                               .where = "",
                               .key = "n.inspection_id",
                               .columns = inspectionColumns(true),
                               .opens = "inspection",
                               .right = "quality.see"};
    return list;
}

const db::List& inspectionsDueList() {
    static const db::List list{.name = "inspections_due",
                               .title = "Inspections due",
                               .from = inspectionFrom,
                               .where = "n.state in ('due', 'open')",
                               .key = "n.inspection_id",
                               .columns = inspectionColumns(false),
                               .opens = "inspection",
                               .right = "quality.see"};
    return list;
}

const db::List& resultsList() {
    static const db::List list{
        .name = "inspection_results",
        .title = "Inspection results",
        .from = R"list(inspection_result r left join inspection_sample s on s.inspection_sample_id = r.inspection_sample_id
            left join inspection n on n.inspection_id = s.inspection_id
            left join inspection_characteristic c on c.inspection_characteristic_id = s.inspection_characteristic_id
            left join item i on i.item_id = n.item_id left join unit u on u.unit_id = c.unit_id
            left join gauge g on g.gauge_id = r.gauge_id left join lot l on l.lot_id = r.lot_id)list",
        .where = "",
        .key = "r.inspection_result_id",
        .columns = {{.name = "inspection", .title = "Inspection number", .sql = "n.number", .notNull = true, .link = "inspection_id"},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "characteristic", .title = "Characteristic", .sql = "c.name", .notNull = true},
                    {.name = "piece", .title = "Piece", .sql = "r.piece", .type = number, .notNull = true},
                    {.name = "value", .title = "Value", .sql = "cast(r.value as text)"},
                    {.name = "unit", .title = "Unit", .sql = "u.code"},
                    {.name = "verdict", .title = "Judged", .sql = "case when r.passed = 1 then 'good' else 'bad' end", .notNull = true},
                    {.name = "gauge", .title = "Gauge", .sql = "g.code", .link = "gauge_id"},
                    {.name = "lot", .title = "Lot", .sql = "l.number", .link = "lot_id"},
                    {.name = "note", .title = "Note", .sql = "r.note", .notNull = true},
                    {.name = "measured_by", .title = "Measured by", .sql = "r.measured_by", .notNull = true},
                    {.name = "measured_at", .title = "Measured", .sql = "r.measured_at", .type = instantTime, .notNull = true},
                    {.name = "inspection_id", .sql = "n.inspection_id", .type = key, .notNull = true, .opens = "inspection"},
                    {.name = "item_id", .sql = "n.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "gauge_id", .sql = "r.gauge_id", .type = key, .opens = "gauge"},
                    {.name = "lot_id", .sql = "r.lot_id", .type = key, .opens = "lot"}},
        .right = "quality.see"};
    return list;
}

const db::List& samplingStatesList() {
    static const db::List list{
        .name = "sampling_states",
        .title = "Sampling by source",
        .from = R"list(sampling_state x left join item i on i.item_id = x.item_id left join party s on s.party_id = x.supplier_id)list",
        .where = "",
        .key = "x.sampling_state_id",
        .columns = {{.name = "plan", .title = "Plan", .sql = "x.plan_number", .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "item_name", .title = "Item name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
                    {.name = "supplier", .title = "Supplier", .sql = "s.name", .link = "supplier_id"},
                    {.name = "severity", .title = "Severity", .sql = "x.severity", .notNull = true},
                    {.name = "recent", .title = "Last lots", .sql = "x.recent", .notNull = true},
                    {.name = "accepted_in_row", .title = "Accepted in a row", .sql = "x.good_in_row", .type = number, .notNull = true},
                    {.name = "score", .title = "Switching score", .sql = "x.score", .type = number, .notNull = true},
                    {.name = "skips", .title = "Lots to skip", .sql = "x.skips", .type = number, .notNull = true},
                    {.name = "inspected", .title = "Inspected", .sql = "x.inspected", .type = number, .notNull = true},
                    {.name = "rejected", .title = "Rejected", .sql = "x.rejected", .type = number, .notNull = true},
                    {.name = "item_id", .sql = "x.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "supplier_id", .sql = "x.supplier_id", .type = key, .opens = "party"}},
        .right = "quality.see"};
    return list;
}

}  // namespace quality
