#include "app/terminal/quality/inspect_view.h"

#include <algorithm>

#include "database/json.h"
#include "quality/inspection_facts.h"
#include "shared/numbers.h"

namespace terminal::quality {

BOOST_DESCRIBE_STRUCT(InspectionHead, (),
                      (inspection, number, item, itemName, occasion, unit, traveller, lot, quantity))
BOOST_DESCRIBE_STRUCT(Inspections, (), (all))
BOOST_DESCRIBE_STRUCT(AskedView, (),
                      (line, name, unit, method, gaugeKind, reaction, measured, critical, nominal, lower, upper,
                       possibleFrom, possibleTo, asked, recorded, bad, decision))
BOOST_DESCRIBE_STRUCT(InspectionView, (), (head, state, asked, heard))
BOOST_DESCRIBE_STRUCT(GaugeView, (), (gauge, code, name, kind, state, dueOn))
BOOST_DESCRIBE_STRUCT(GaugeFound, (), (gauge))

namespace {

struct AskedRow {
    int line = 10;
    std::string name, unit, method, gaugeKind, reaction;
    bool measured = false, critical = false;
    std::optional<Reading> nominal, lower, upper, possibleFrom, possibleTo;
};
BOOST_DESCRIBE_STRUCT(AskedRow, (),
                      (line, name, unit, method, gaugeKind, reaction, measured, critical, nominal, lower, upper,
                       possibleFrom, possibleTo))

std::vector<AskedView> askedBy(const db::Read& read, tl::InspectionPlanId plan) {
    std::vector<AskedView> all;
    for (auto& row : read.all<AskedRow>(R"sql(
             select c.line_no as line, c.name, coalesce(u.code, '') as unit, c.method, c.gauge_kind, c.reaction,
                    case when c.kind = 'measured' then 1 else 0 end as measured,
                    case when c.importance = 'critical' then 1 else 0 end as critical,
                    c.nominal, c.lower, c.upper, c.possible_from, c.possible_to
             from inspection_characteristic c left join unit u on u.unit_id = c.unit_id
             where c.inspection_plan_id = $1 order by c.line_no
         )sql",
                                        plan))
        all.push_back({row.line, row.name, row.unit, row.method, row.gaugeKind, row.reaction, row.measured, row.critical,
                       row.nominal, row.lower, row.upper, row.possibleFrom, row.possibleTo, 1, 0, 0, {}});
    return all;
}

AskedView* lineOf(std::vector<AskedView>& all, int line) {
    const auto found = std::ranges::find(all, line, &AskedView::line);
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

std::string AskedView::limits() const {
    if (lower && upper) return toText(*lower) + " … " + toText(*upper);
    if (lower) return "≥ " + toText(*lower);
    return upper ? "≤ " + toText(*upper) : std::string{};
}

Inspections readInspections(const db::Read& read, const std::string& site,
                            std::optional<tl::WorkOrderOperationId> operation) {
    return {read.all<InspectionHead>(R"sql(
        select n.inspection_id as inspection, n.number, i.number as item, i.name as item_name, n.occasion, u.code as unit,
               coalesce(o.number || coalesce('/' || cast(n.op_no as text), ''), '') as traveller,
               coalesce((select min(l.number) from inspection_lot x join lot l on l.lot_id = x.lot_id
                         where x.inspection_id = n.inspection_id), '') as lot,
               n.quantity
        from inspection n
        join site s on s.site_id = n.site_id
        join item i on i.item_id = n.item_id
        join unit u on u.unit_id = i.unit_id
        left join work_order o on o.work_order_id = n.work_order_id
        where s.code = $1 and n.state in ('due', 'open') and n.outcome is null
          and (cast($2 as bigint) is null
               or exists (select 1 from work_order_operation p
                          where p.work_order_operation_id = cast($2 as bigint) and p.work_order_id = n.work_order_id and p.op_no = n.op_no))
        order by case n.occasion when 'in_process' then 0 when 'final' then 1 else 2 end, n.opened_at, n.inspection_id
        limit 60
    )sql",
                                     site, operation)};
}

// The pieces that are drawn, or would be.
std::optional<InspectionView> readInspection(const db::Read& read, tl::InspectionId inspection) {
    const auto head = read.find<InspectionHead>(R"sql(
        select n.inspection_id as inspection, n.number, i.number as item, i.name as item_name, n.occasion, u.code as unit,
               coalesce(o.number || coalesce('/' || cast(n.op_no as text), ''), '') as traveller,
               coalesce((select min(l.number) from inspection_lot x join lot l on l.lot_id = x.lot_id
                         where x.inspection_id = n.inspection_id), '') as lot,
               n.quantity
        from inspection n
        join item i on i.item_id = n.item_id
        join unit u on u.unit_id = i.unit_id
        left join work_order o on o.work_order_id = n.work_order_id
        where n.inspection_id = $1
    )sql",
                                                inspection);
    if (!head) return {};
    const auto of = ::quality::theInspection(read, inspection);
    InspectionView view{*head, boost::describe::enum_to_string(of.state, ""), askedBy(read, of.inspectionPlanId)};
    for (const auto& sample : ::quality::samplesOf(read, inspection))
        if (auto* line = lineOf(view.asked, sample.lineNo)) {
            const auto tally = ::quality::tallyOf(read, sample);
            line->asked = tally.asked;
            line->recorded = tally.recorded;
            line->bad = tally.bad;
            if (tally.decision) line->decision = boost::describe::enum_to_string(*tally.decision, "");
        }
    if (of.state == ::quality::InspectionState::due)
        for (const auto& drawn : ::quality::sampleFor(read, inspection).samples)
            if (auto* line = lineOf(view.asked, drawn.line)) line->asked = static_cast<int>(drawn.size);
    return view;
}

GaugeFound readGauge(const db::Read& read, const std::string& code) {
    return {read.find<GaugeView>(R"sql(
        select gauge_id as gauge, code, name, kind, state, due_on from gauge where code = $1
    )sql",
                                 code)};
}

std::optional<db::Refusal> against(const GaugeFound& found, const std::string& wanted, db::Date today) {
    if (!found.gauge)
        return db::Refusal{"quality.gauge.unknown", "There is no such gauge. Scan its code, or choose one from the list."};
    const auto& gauge = *found.gauge;
    if (gauge.kind != wanted)
        return db::Refusal{"quality.gauge.kind",
                           "{gauge} is a {kind}, and the plan asks for a {wanted}. Take one of those.",
                           {{"gauge", gauge.code}, {"kind", gauge.kind}, {"wanted", wanted}}};
    if (gauge.state != "active")
        return db::Refusal{"quality.gauge.state",
                           "{gauge} is in state '{state}', so nothing is measured with it. Take another one.",
                           {{"gauge", gauge.code}, {"state", gauge.state}}};
    if (!gauge.dueOn || *gauge.dueOn < today)
        return db::Refusal{
            "quality.gauge.due",
            "{gauge} is out of calibration, so nothing is measured with it. Have it calibrated, or take another one.",
            {{"gauge", gauge.code}}};
    return {};
}

std::string write(const Inspections& all) { return db::json::written(all); }
Inspections inspectionsBack(const std::string& json) { return db::json::fromJson<Inspections>(json, nullptr); }
std::string write(const InspectionView& view) { return db::json::written(view); }
InspectionView inspectionBack(const std::string& json) { return db::json::fromJson<InspectionView>(json, nullptr); }
std::string write(const GaugeFound& found) { return db::json::written(found); }
GaugeFound gaugeBack(const std::string& json) { return db::json::fromJson<GaugeFound>(json, nullptr); }

}  // namespace terminal::quality
