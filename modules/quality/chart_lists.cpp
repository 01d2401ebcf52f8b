// Charts, their limits, subgroups and signals, and studies of gauges, as lists and as what can be found.
#include "database/search.h"
#include "quality/charts.h"
#include "quality/gauge_studies.h"

namespace quality {

using enum db::ListType;

const db::List& chartsList() {
    static const db::List list{
        .name = "control_charts",
        .title = "Control charts",
        .from = R"list(control_chart c left join item i on i.item_id = c.item_id left join site t on t.site_id = c.site_id)list",
        .where = "",
        .key = "c.control_chart_id",
        .columns = {{.name = "number", .title = "Control chart", .sql = "c.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "characteristic", .title = "Characteristic", .sql = "c.characteristic", .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "item_name", .title = "Item name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
                    {.name = "occasion", .title = "Fed by inspections", .sql = "c.occasion"},
                    {.name = "op_no", .title = "Operation", .sql = "c.op_no", .type = number},
                    {.name = "kind", .title = "Kind of chart", .sql = "c.kind", .notNull = true},
                    {.name = "size", .title = "Subgroup size", .sql = "c.size", .type = number, .notNull = true},
                    {.name = "subgroups",
                     .title = "Subgroups",
                     .sql = R"list(coalesce((select max(p.point_no) from chart_point p
                            where p.control_chart_id = c.control_chart_id), 0))list",
                     .type = number,
                     .notNull = true},
                    {.name = "signals",
                     .title = "Open signals",
                     .sql = R"list((select count(*) from chart_signal s
                            where s.control_chart_id = c.control_chart_id and s.state = 'open'))list",
                     .type = number,
                     .notNull = true},
                    {.name = "state", .title = "State", .sql = "c.state", .notNull = true},
                    {.name = "note", .title = "Note", .sql = "c.note", .notNull = true},
                    {.name = "site", .title = "Site", .sql = "t.code", .notNull = true},
                    {.name = "item_id", .sql = "c.item_id", .type = key, .notNull = true, .opens = "item"}},
        .opens = "control chart",
        .right = "quality.see"};
    return list;
}

namespace {

constexpr const char* signalFrom = R"list(chart_signal s left join control_chart c on c.control_chart_id = s.control_chart_id
            left join chart_point p on p.chart_point_id = s.chart_point_id left join item i on i.item_id = c.item_id
            left join lot l on l.lot_id = p.lot_id left join site t on t.site_id = c.site_id)list";

std::vector<db::ListColumn> signalColumns(bool all) {
    std::vector<db::ListColumn> columns{
        {.name = "chart", .title = "Control chart", .sql = "c.number", .notNull = true, .link = "chart_id"},
        {.name = "characteristic", .title = "Characteristic", .sql = "c.characteristic", .notNull = true},
        {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
        {.name = "point_no", .title = "Subgroup", .sql = "p.point_no", .type = number, .notNull = true},
        {.name = "rule", .title = "Rule broken", .sql = "s.rule", .notNull = true},
        {.name = "panel", .title = "Where on the chart", .sql = "s.panel", .notNull = true},
        {.name = "lot", .title = "Lot", .sql = "l.number", .link = "lot_id"},
        {.name = "opened_at", .title = "Since", .sql = "s.opened_at", .type = instantTime, .notNull = true}};
    if (all)
        for (const auto& column : std::initializer_list<db::ListColumn>{
                 {.name = "state", .title = "State", .sql = "s.state", .notNull = true},
                 {.name = "cause", .title = "Cause", .sql = "s.cause", .notNull = true},
                 {.name = "remedy", .title = "What was done", .sql = "s.remedy", .notNull = true},
                 {.name = "answered_by", .title = "Answered by", .sql = "s.answered_by", .notNull = true},
                 {.name = "answered_at", .title = "Answered", .sql = "s.answered_at", .type = instantTime}})
            columns.push_back(column);
    for (const auto& column : std::initializer_list<db::ListColumn>{
             {.name = "site", .title = "Site", .sql = "t.code", .notNull = true},
             {.name = "chart_id", .sql = "s.control_chart_id", .type = key, .notNull = true, .opens = "control chart"},
             {.name = "item_id", .sql = "c.item_id", .type = key, .notNull = true, .opens = "item"},
             {.name = "lot_id", .sql = "p.lot_id", .type = key, .opens = "lot"}})
        columns.push_back(column);
    return columns;
}

}  // namespace

const db::List& openSignalsList() {
    static const db::List list{.name = "open_signals",
                               .title = "Open signals",
                               .from = signalFrom,
                               .where = "s.state = 'open'",
                               .key = "s.chart_signal_id",
                               .columns = signalColumns(false),
                               .right = "quality.see"};
    return list;
}

const db::List& signalsList() {
    static const db::List list{.name = "chart_signals",
                               .title = "Signals of charts",
                               .from = signalFrom,
                               .where = "",
                               .key = "s.chart_signal_id",
                               .columns = signalColumns(true),
                               .right = "quality.see"};
    return list;
}

const db::List& limitPeriodsList() {
    static const db::List list{
        .name = "limit_periods",
        .title = "Frozen limits",
        .from = R"list(limit_period x left join control_chart c on c.control_chart_id = x.control_chart_id)list",
        .where = "",
        .key = "x.limit_period_id",
        .columns = {{.name = "chart", .title = "Control chart", .sql = "c.number", .notNull = true, .link = "chart_id"},
                    {.name = "from_no", .title = "From subgroup", .sql = "x.from_no", .type = number, .notNull = true},
                    {.name = "centre", .title = "Centre", .sql = "cast(x.centre as text)", .notNull = true},
                    {.name = "sigma", .title = "Sigma", .sql = "cast(x.sigma as text)", .notNull = true},
                    {.name = "base_from", .title = "Computed from", .sql = "x.base_from", .type = number},
                    {.name = "base_to", .title = "To", .sql = "x.base_to", .type = number},
                    {.name = "without", .title = "Without", .sql = "x.without", .notNull = true},
                    {.name = "reason", .title = "Reason", .sql = "x.reason", .notNull = true},
                    {.name = "frozen_at", .title = "Frozen", .sql = "x.frozen_at", .type = instantTime, .notNull = true},
                    {.name = "frozen_by", .title = "Frozen by", .sql = "x.frozen_by", .notNull = true},
                    {.name = "chart_id", .sql = "x.control_chart_id", .type = key, .notNull = true, .opens = "control chart"}},
        .right = "quality.see"};
    return list;
}

const db::List& subgroupsList() {
    static const db::List list{
        .name = "chart_points",
        .title = "Subgroups",
        .from = R"list(chart_point p left join control_chart c on c.control_chart_id = p.control_chart_id
            left join item i on i.item_id = c.item_id left join lot l on l.lot_id = p.lot_id left join gauge g on g.gauge_id = p.gauge_id
            left join inspection_sample s on s.inspection_sample_id = p.inspection_sample_id
            left join inspection n on n.inspection_id = s.inspection_id)list",
        .where = "",
        .key = "p.chart_point_id",
        .columns = {{.name = "chart", .title = "Control chart", .sql = "c.number", .notNull = true, .link = "chart_id"},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "characteristic", .title = "Characteristic", .sql = "c.characteristic", .notNull = true},
                    {.name = "point_no", .title = "Subgroup", .sql = "p.point_no", .type = number, .notNull = true},
                    {.name = "readings", .title = "Values", .sql = "p.readings", .notNull = true},
                    {.name = "defects", .title = "Defects", .sql = "cast(p.defects as text)"},
                    {.name = "size", .title = "Subgroup size", .sql = "cast(p.size as text)", .notNull = true},
                    {.name = "plotted", .title = "Drawn at", .sql = "cast(p.plotted as text)", .notNull = true},
                    {.name = "left_out", .title = "Left out because", .sql = "p.left_out", .notNull = true},
                    {.name = "lot", .title = "Lot", .sql = "l.number", .link = "lot_id"},
                    {.name = "gauge", .title = "Gauge", .sql = "g.code", .link = "gauge_id"},
                    {.name = "inspection", .title = "Inspection number", .sql = "n.number", .link = "inspection_id"},
                    {.name = "note", .title = "Note", .sql = "p.note", .notNull = true},
                    {.name = "measured_by", .title = "Measured by", .sql = "p.measured_by", .notNull = true},
                    {.name = "measured_at", .title = "Measured", .sql = "p.measured_at", .type = instantTime, .notNull = true},
                    {.name = "chart_id", .sql = "p.control_chart_id", .type = key, .notNull = true, .opens = "control chart"},
                    {.name = "item_id", .sql = "c.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "lot_id", .sql = "p.lot_id", .type = key, .opens = "lot"},
                    {.name = "gauge_id", .sql = "p.gauge_id", .type = key, .opens = "gauge"},
                    {.name = "inspection_id", .sql = "n.inspection_id", .type = key, .opens = "inspection"}},
        .right = "quality.see"};
    return list;
}

const db::List& gaugeStudiesList() {
    static const db::List list{
        .name = "gauge_studies",
        .title = "Gauge studies",
        .from = R"list(gauge_study x left join gauge g on g.gauge_id = x.gauge_id)list",
        .where = "",
        .key = "x.gauge_study_id",
        .columns = {{.name = "number", .title = "Gauge study", .sql = "x.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "gauge", .title = "Gauge", .sql = "g.code", .notNull = true, .link = "gauge_id"},
                    {.name = "gauge_name", .title = "Name", .sql = "g.name", .notNull = true},
                    {.name = "kind", .title = "Kind of study", .sql = "x.kind", .notNull = true},
                    {.name = "characteristic", .title = "Characteristic", .sql = "x.characteristic", .notNull = true},
                    {.name = "studied_on", .title = "Day", .sql = "x.studied_on", .type = date, .notNull = true},
                    {.name = "verdict", .title = "Verdict", .sql = "x.verdict", .notNull = true},
                    {.name = "percent_total", .title = "Per cent of the variation", .sql = "cast(x.percent_total as text)"},
                    {.name = "percent_tolerance", .title = "Per cent of the tolerance", .sql = "cast(x.percent_tolerance as text)"},
                    {.name = "categories", .title = "Categories", .sql = "x.categories", .type = number},
                    {.name = "bias", .title = "Bias", .sql = "cast(x.bias as text)"},
                    {.name = "cg", .title = "Cg", .sql = "cast(x.cg as text)"},
                    {.name = "cgk", .title = "Cgk", .sql = "cast(x.cgk as text)"},
                    {.name = "readings", .title = "Readings", .sql = "x.readings", .type = number, .notNull = true},
                    {.name = "blocked", .title = "The gauge", .sql = "case when x.blocked = 1 then 'blocked' end"},
                    {.name = "note", .title = "Note", .sql = "x.note", .notNull = true},
                    {.name = "studied_by", .title = "Entered by", .sql = "x.studied_by", .notNull = true},
                    {.name = "gauge_id", .sql = "x.gauge_id", .type = key, .notNull = true, .opens = "gauge"}},
        .opens = "gauge study",
        .right = "quality.see"};
    return list;
}

void addChartFindables(db::Actions&);
void addChartFindables(db::Actions& actions) {
    static const db::Findable chart{
        .kind = "control chart",
        .title = "Control chart",
        .right = "quality.see",
        .byPrefix = R"sql(
            select c.control_chart_id as record_id, c.number, c.characteristic as name, c.state, c.number as found_by
            from control_chart c where c.number >= $1 and c.number < $2 order by c.number limit $3
        )sql",
        .byId = R"sql(
            select c.control_chart_id as record_id, c.number, c.characteristic as name, c.state
            from control_chart c where c.control_chart_id = $1
        )sql"};
    static const db::Findable study{
        .kind = "gauge study",
        .title = "Gauge study",
        .right = "quality.see",
        .byPrefix = R"sql(
            select x.gauge_study_id as record_id, x.number, g.name, x.verdict as state, x.number as found_by
            from gauge_study x join gauge g on g.gauge_id = x.gauge_id
            where x.number >= $1 and x.number < $2 order by x.number limit $3
        )sql",
        .byId = R"sql(
            select x.gauge_study_id as record_id, x.number, g.name, x.verdict as state
            from gauge_study x join gauge g on g.gauge_id = x.gauge_id where x.gauge_study_id = $1
        )sql"};
    for (const auto* findable : {&chart, &study}) actions.addFindable(*findable);
}

}  // namespace quality
