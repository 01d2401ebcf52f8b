// What is known of a chart, its limits and its newest points.
#include <algorithm>

#include "inventory/facts.h"
#include "people/people.h"
#include "quality/charting.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(ChartFacts, (),
                      (controlChartId, siteId, number, site, item, itemName, characteristic, itemId, occasion, opNo, kind, size, rules,
                       lambda, reach, slack, decision, headStart, unit, lower, target, upper, possibleFrom, possibleTo, gaugeKind,
                       reaction, note, state, version))
BOOST_DESCRIBE_STRUCT(LimitPeriod, (),
                      (limitPeriodId, fromNo, centre, sigma, freedom, subgroups, baseValues, baseFrom, baseTo, without, reason,
                       frozenBy, frozenAt))

db::Value store(const Rules& rules) {
    std::string names;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Rule>>([&](auto rule) {
        if (rules.has(rule.value)) names += (names.empty() ? "" : " ") + std::string{rule.name};
    });
    return names;
}

void load(const db::Cell& from, Rules& to) {
    if (from.kind() == db::CellKind::integer) {
        to = Rules::ofBits(static_cast<unsigned>(from.integer()));
        return;
    }
    to = {};
    auto names = from.text();
    while (!names.empty()) {
        const auto end = std::min(names.find(' '), names.size());
        Rule rule{};
        if (!boost::describe::enum_from_string(std::string{names.substr(0, end)}.c_str(), rule))
            throw db::Fault{"a chart has a rule that nobody knows"};
        to = to.with(rule);
        names.remove_prefix(std::min(end + 1, names.size()));
    }
}

Design ChartFacts::design() const {
    return {.kind = kind, .rules = rules, .lambda = lambda, .reach = reach, .slack = slack, .decision = decision, .headStart = headStart};
}

Base LimitPeriod::base() const { return {centre, sigma, freedom, subgroups, baseValues}; }

// Of a chart that inspections feed, the plan that fed it last says what is asked, in its newest edition that was released;
// before any did, the newest plan.
ChartFacts theChart(const db::Read& read, ControlChartId chart) {
    auto found = read.find<ChartFacts>(R"sql(
        select c.control_chart_id, c.site_id, c.number, t.code as site, i.number as item, i.name as item_name, c.characteristic,
               c.item_id, c.occasion, c.op_no, c.kind, c.size, c.rules, c.lambda, c.reach, c.slack, c.decision, c.head_start,
               coalesce(n.code, u.code, '') as unit, coalesce(q.lower, c.lower) as lower, coalesce(q.nominal, c.target) as target,
               coalesce(q.upper, c.upper) as upper, coalesce(q.possible_from, c.possible_from) as possible_from,
               coalesce(q.possible_to, c.possible_to) as possible_to, coalesce(q.gauge_kind, c.gauge_kind) as gauge_kind,
               coalesce(q.reaction, k.reaction, '') as reaction, c.note, c.state, c.version
        from control_chart c
        join site t on t.site_id = c.site_id
        join item i on i.item_id = c.item_id
        left join unit u on u.unit_id = c.unit_id
        left join inspection_characteristic q on q.inspection_characteristic_id = (
            select max(h.inspection_characteristic_id)
            from inspection_characteristic h join inspection_plan p on p.inspection_plan_id = h.inspection_plan_id
            where p.item_id = c.item_id and p.occasion = c.occasion and p.op_no is not distinct from c.op_no and p.state <> 'draft'
              and h.name = c.characteristic and (c.unit_id is null or h.unit_id = c.unit_id)
              and p.number = coalesce((
                  select f.number from chart_point x
                  join inspection_sample s on s.inspection_sample_id = x.inspection_sample_id
                  join inspection y on y.inspection_id = s.inspection_id
                  join inspection_plan f on f.inspection_plan_id = y.inspection_plan_id
                  where x.control_chart_id = c.control_chart_id order by x.point_no desc limit 1), p.number))
        left join unit n on n.unit_id = q.unit_id
        left join control_plan_line k on k.control_plan_line_id = (
            select max(h.control_plan_line_id)
            from control_plan_line h join control_plan p on p.control_plan_id = h.control_plan_id
            where p.item_id = c.item_id and h.op_no is not distinct from c.op_no and p.state <> 'draft' and h.name = c.characteristic)
        where c.control_chart_id = $1
    )sql", chart);
    if (!found) db::refuse("quality.chart.none", "There is no such control chart. Choose one from the list.", {}, "chart");
    return *found;
}

std::vector<LimitPeriod> limitPeriods(const db::Read& read, ControlChartId chart) {
    return read.all<LimitPeriod>(R"sql(
        select limit_period_id, from_no, centre, sigma, freedom, subgroups, base_values, base_from, base_to, without, reason, frozen_by,
               frozen_at
        from limit_period where control_chart_id = $1 order by limit_period_id
    )sql", chart);
}

std::optional<LimitPeriod> limitsNow(const db::Read& read, ControlChartId chart) {
    return read.find<LimitPeriod>(R"sql(
        select limit_period_id, from_no, centre, sigma, freedom, subgroups, base_values, base_from, base_to, without, reason, frozen_by,
               frozen_at
        from limit_period where control_chart_id = $1 order by limit_period_id desc limit 1
    )sql", chart);
}

int lastNo(const db::Read& read, ControlChartId chart) {
    return read.one<int>(R"sql(
        select coalesce(max(point_no), 0) as n from chart_point where control_chart_id = $1
    )sql", chart);
}

std::vector<KeptPoint> pointsBefore(const db::Read& read, ControlChartId chart, int fromNo, int most) {
    auto points = read.all<KeptPoint>(R"sql(
        select point_no, size, mean, spread, deviation, defects, plotted, second, variance, above_from, below_from, broken, broken_lower
        from chart_point where control_chart_id = $1 and point_no >= $2 and left_out = ''
        order by point_no desc limit $3
    )sql", chart, fromNo, most);
    std::ranges::reverse(points);
    return points;
}

void checkChart(const db::Read& read, const ChartFacts& chart, std::string_view permission, db::Reasons& reasons) {
    people::requireSite(read, permission, chart.siteId);
    if (chart.state == ChartState::closed)
        reasons.add("quality.chart.closed", "{chart} is closed, so nothing is added to it or changed in it. Add a new chart.",
                    {{"chart", chart.number}}, "chart");
}

std::string wordsOf(std::span<const Reading> values) {
    std::string words;
    for (const auto& value : values) words += (words.empty() ? "" : " ") + toText(value);
    return words;
}

}  // namespace quality
