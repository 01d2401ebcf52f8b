// Control plans, inspection plans with what they ask for, and gauges with what they need.
#include "database/list.h"
#include "quality/gauges.h"
#include "quality/plans.h"

namespace quality {

using enum db::ListType;

const db::List& controlPlansList() {
    static const db::List list{
        .name = "control_plans",
        .title = "Control plans",
        .from = R"list(control_plan p left join item i on i.item_id = p.item_id)list",
        .where = "",
        .key = "p.control_plan_id",
        .columns = {{.name = "number", .title = "Control plan", .sql = "p.number", .notNull = true},
                    {.name = "edition", .title = "Edition", .sql = "p.edition", .type = number, .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "item_name", .title = "Item name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
                    {.name = "revision", .title = "Revision", .sql = "p.revision", .notNull = true},
                    {.name = "phase", .title = "Phase", .sql = "p.phase", .notNull = true},
                    {.name = "state", .title = "State", .sql = "p.state", .notNull = true},
                    {.name = "note", .title = "Note", .sql = "p.note", .notNull = true},
                    {.name = "released_at", .title = "Released", .sql = "p.released_at", .type = instantTime},
                    {.name = "released_by", .title = "Released by", .sql = "p.released_by", .notNull = true},
                    {.name = "item_id", .sql = "p.item_id", .type = key, .notNull = true, .opens = "item"}},
        .opens = "control plan",
        .right = "quality.see"};
    return list;
}

const db::List& inspectionPlansList() {
    static const db::List list{
        .name = "inspection_plans",
        .title = "Inspection plans",
        .from = R"list(inspection_plan p left join item i on i.item_id = p.item_id left join party s on s.party_id = p.supplier_id
            left join control_plan c on c.control_plan_id = p.control_plan_id)list",
        .where = "",
        .key = "p.inspection_plan_id",
        .columns = {{.name = "number", .title = "Inspection plan", .sql = "p.number", .notNull = true},
                    {.name = "edition", .title = "Edition", .sql = "p.edition", .type = number, .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "item_name", .title = "Item name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
                    {.name = "revision", .title = "Revision", .sql = "p.revision", .notNull = true},
                    {.name = "occasion", .title = "When", .sql = "p.occasion", .notNull = true},
                    {.name = "op_no", .title = "Operation", .sql = "p.op_no", .type = number},
                    {.name = "supplier", .title = "Supplier", .sql = "s.name", .link = "supplier_id"},
                    {.name = "state", .title = "State", .sql = "p.state", .notNull = true},
                    {.name = "control_plan", .title = "Control plan", .sql = "c.number", .link = "control_plan_id"},
                    {.name = "released_at", .title = "Released", .sql = "p.released_at", .type = instantTime},
                    {.name = "item_id", .sql = "p.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "supplier_id", .sql = "p.supplier_id", .type = key, .opens = "party"},
                    {.name = "control_plan_id", .sql = "p.control_plan_id", .type = key, .opens = "control plan"}},
        .opens = "inspection plan",
        .right = "quality.see"};
    return list;
}

const db::List& characteristicsList() {
    static const db::List list{
        .name = "characteristics",
        .title = "Characteristics",
        .from = R"list(inspection_characteristic c left join inspection_plan p on p.inspection_plan_id = c.inspection_plan_id
            left join item i on i.item_id = p.item_id left join unit u on u.unit_id = c.unit_id)list",
        .where = "",
        .key = "c.inspection_characteristic_id",
        .columns = {{.name = "plan", .title = "Plan", .sql = "p.number", .notNull = true, .link = "plan_id"},
                    {.name = "edition", .title = "Edition", .sql = "p.edition", .type = number, .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "line_no", .title = "Line", .sql = "c.line_no", .type = number, .notNull = true},
                    {.name = "name", .title = "Characteristic", .sql = "c.name", .notNull = true},
                    {.name = "importance", .title = "Class", .sql = "c.importance", .notNull = true},
                    {.name = "kind", .title = "Kind", .sql = "c.kind", .notNull = true},
                    {.name = "lower", .title = "At least", .sql = "cast(c.lower as text)"},
                    {.name = "nominal", .title = "Nominal", .sql = "cast(c.nominal as text)"},
                    {.name = "upper", .title = "At most", .sql = "cast(c.upper as text)"},
                    {.name = "unit", .title = "Unit", .sql = "u.code"},
                    {.name = "method", .title = "Method", .sql = "c.method", .notNull = true},
                    {.name = "gauge_kind", .title = "Gauge", .sql = "c.gauge_kind", .notNull = true},
                    {.name = "rule", .title = "Sample", .sql = "c.rule", .notNull = true},
                    {.name = "reaction", .title = "Reaction", .sql = "c.reaction", .notNull = true},
                    {.name = "plan_id", .sql = "c.inspection_plan_id", .type = key, .notNull = true, .opens = "inspection plan"},
                    {.name = "item_id", .sql = "p.item_id", .type = key, .notNull = true, .opens = "item"}},
        .right = "quality.see"};
    return list;
}

const db::List& gaugesList() {
    static const db::List list{
        .name = "gauges",
        .title = "Gauges",
        .from = R"list(gauge g left join unit u on u.unit_id = g.unit_id left join site t on t.site_id = g.site_id)list",
        .where = "",
        .key = "g.gauge_id",
        .columns = {{.name = "code", .title = "Gauge", .sql = "g.code", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "g.name", .notNull = true},
                    {.name = "kind", .title = "Kind", .sql = "g.kind", .notNull = true},
                    {.name = "range_from", .title = "From", .sql = "cast(g.range_from as text)"},
                    {.name = "range_to", .title = "To", .sql = "cast(g.range_to as text)"},
                    {.name = "resolution", .title = "Resolution", .sql = "cast(g.resolution as text)"},
                    {.name = "unit", .title = "Unit", .sql = "u.code"},
                    {.name = "owner", .title = "Owner", .sql = "g.owner", .notNull = true},
                    {.name = "place", .title = "Place", .sql = "g.place", .notNull = true},
                    {.name = "interval_days", .title = "Days between calibrations", .sql = "g.interval_days", .type = number, .notNull = true},
                    {.name = "due_on", .title = "Calibrated through", .sql = "g.due_on", .type = date},
                    {.name = "state", .title = "State", .sql = "g.state", .notNull = true},
                    {.name = "site", .title = "Site", .sql = "t.code", .notNull = true}},
        .opens = "gauge",
        .right = "quality.see"};
    return list;
}

const db::List& calibrationsList() {
    static const db::List list{
        .name = "calibrations",
        .title = "Calibrations",
        .from = R"list(gauge_calibration c left join gauge g on g.gauge_id = c.gauge_id)list",
        .where = "",
        .key = "c.gauge_calibration_id",
        .columns = {{.name = "gauge", .title = "Gauge", .sql = "g.code", .notNull = true, .link = "gauge_id"},
                    {.name = "calibrated_on", .title = "Calibrated", .sql = "c.calibrated_on", .type = date, .notNull = true},
                    {.name = "as_found", .title = "As found", .sql = "c.as_found", .notNull = true},
                    {.name = "as_left", .title = "As left", .sql = "c.as_left", .notNull = true},
                    {.name = "deviation", .title = "Largest error", .sql = "cast(c.deviation as text)"},
                    {.name = "certificate", .title = "Certificate", .sql = "c.certificate", .notNull = true},
                    {.name = "done_by", .title = "Done by", .sql = "c.done_by", .notNull = true},
                    {.name = "due_on", .title = "Holds through", .sql = "c.due_on", .type = date, .notNull = true},
                    {.name = "note", .title = "Note", .sql = "c.note", .notNull = true},
                    {.name = "gauge_id", .sql = "c.gauge_id", .type = key, .notNull = true, .opens = "gauge"}},
        .right = "quality.see"};
    return list;
}

// A calibration that found the gauge bad puts all in doubt that it measured since the calibration before.
const db::List& doubtfulResultsList() {
    static const db::List list{
        .name = "doubtful_results",
        .title = "Doubtful results",
        .from = R"list(inspection_result r left join inspection_sample s on s.inspection_sample_id = r.inspection_sample_id
            left join inspection n on n.inspection_id = s.inspection_id
            left join inspection_characteristic c on c.inspection_characteristic_id = s.inspection_characteristic_id
            left join item i on i.item_id = n.item_id left join gauge g on g.gauge_id = r.gauge_id
            left join lot l on l.lot_id = r.lot_id)list",
        .where = R"list(exists (select 1 from gauge_calibration b
            where b.gauge_id = r.gauge_id and b.as_found = 'bad' and b.log_id > r.log_id
              and not exists (select 1 from gauge_calibration o
                              where o.gauge_id = b.gauge_id and o.gauge_calibration_id < b.gauge_calibration_id
                                and o.log_id > r.log_id)))list",
        .key = "r.inspection_result_id",
        .columns = {{.name = "gauge", .title = "Gauge", .sql = "g.code", .link = "gauge_id"},
                    {.name = "inspection", .title = "Inspection number", .sql = "n.number", .notNull = true, .link = "inspection_id"},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "lot", .title = "Lot", .sql = "l.number", .link = "lot_id"},
                    {.name = "characteristic", .title = "Characteristic", .sql = "c.name", .notNull = true},
                    {.name = "piece", .title = "Piece", .sql = "r.piece", .type = number, .notNull = true},
                    {.name = "value", .title = "Value", .sql = "cast(r.value as text)"},
                    {.name = "measured_at", .title = "Measured", .sql = "r.measured_at", .type = instantTime, .notNull = true},
                    {.name = "gauge_id", .sql = "r.gauge_id", .type = key, .opens = "gauge"},
                    {.name = "inspection_id", .sql = "n.inspection_id", .type = key, .notNull = true, .opens = "inspection"},
                    {.name = "item_id", .sql = "n.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "lot_id", .sql = "r.lot_id", .type = key, .opens = "lot"}},
        .right = "quality.see"};
    return list;
}

}  // namespace quality
