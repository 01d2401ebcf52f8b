// A subgroup is left out: it stays drawn, and what came after it no longer carries it.
#include <algorithm>

#include "inventory/facts.h"
#include "quality/charting.h"

namespace quality {
namespace {

// Of what is weighted, the subgroup's limits where it has some.
std::optional<LimitPeriod> carriedWith(const db::Read& read, const ChartFacts& chart, int no) {
    if (chart.kind != ChartKind::ewma && chart.kind != ChartKind::cusum) return {};
    const auto judged = read.find<LimitPeriodId>(R"sql(
        select limit_period_id from chart_point
        where control_chart_id = $1 and point_no = $2 and limit_period_id is not null
    )sql", chart.controlChartId, no);
    if (!judged) return {};
    for (auto& period : limitPeriods(read, chart.controlChartId))
        if (period.limitPeriodId == *judged) return std::move(period);
    return {};
}

std::vector<KeptPoint> before(const db::Read& read, const ChartFacts& chart, const LimitPeriod& limits, int no) {
    auto points = read.all<KeptPoint>(R"sql(
        select point_no, size, mean, spread, deviation, defects, plotted, second, variance, above_from, below_from, broken, broken_lower
        from chart_point
        where control_chart_id = $1 and point_no >= $2 and point_no < $3 and limit_period_id = $4 and left_out = ''
        order by point_no desc limit $5
    )sql", chart.controlChartId, limits.fromNo, no, limits.limitPeriodId, static_cast<int>(longestRule));
    std::ranges::reverse(points);
    return points;
}

// An open signal asks already.
bool isAsked(const db::Read& read, ControlChartId chart, int fromNo, const Judging::Opened& signal) {
    return read.one<std::int64_t>(R"sql(
        select count(*) as n from chart_signal s join chart_point p on p.chart_point_id = s.chart_point_id
        where s.control_chart_id = $1 and s.state = 'open' and s.rule = $2 and s.panel = $3 and p.point_no >= $4
    )sql", chart, signal.rule, signal.panel, fromNo) > 0;
}

}  // namespace

void carryAnew(db::Tx& tx, const ChartFacts& chart, int no) {
    auto limits = carriedWith(tx, chart, no);
    if (!limits) return;
    const auto after = tx.all<KeptPoint>(R"sql(
        select point_no, size, mean, spread, deviation, defects, plotted, second, variance, above_from, below_from, broken, broken_lower
        from chart_point
        where control_chart_id = $1 and point_no > $2 and limit_period_id = $3 and left_out = '' order by point_no limit $4
    )sql", chart.controlChartId, no, limits->limitPeriodId, mostJudged + 1);
    if (after.size() > static_cast<std::size_t>(mostJudged)) {
        // Too many to draw again in one commit, so that the sums begin anew where they were still of these limits.
        if (limitsNow(tx, chart.controlChartId)->limitPeriodId != limits->limitPeriodId) return;
        limits->fromNo = lastNo(tx, chart.controlChartId) + 1;
        keepLimits(tx, chart.controlChartId, *limits);
        return;
    }
    Judging judging{chart.design(), limits->base(), before(tx, chart, *limits, no)};
    for (const auto& kept : after) {
        const auto judged = judging.next(kept.pointNo, subgroupOf(kept));
        keepJudged(tx, chart.controlChartId, limits->limitPeriodId, judged.point);
        for (const auto& signal : judged.signals)
            if (!isAsked(tx, chart.controlChartId, no, signal)) openSignal(tx, chart.controlChartId, kept.pointNo, signal);
    }
}

void check(const db::Read& read, const LeaveOutSubgroup& args, db::Reasons& reasons) {
    const auto chart = theChart(read, args.chart);
    checkChart(read, chart, "quality.leaveOutSubgroup", reasons);
    inventory::checkText(reasons, "reason", args.reason, 500);
    if (!read.find<std::int64_t>(R"sql(
            select chart_point_id from chart_point where control_chart_id = $1 and point_no = $2 and left_out = ''
        )sql", args.chart, args.no))
        reasons.add("quality.subgroup.none", "{chart} has no subgroup {no} that counts. Look at its number again.",
                    {{"chart", chart.number}, {"no", std::int64_t{args.no}}}, "no");
}

SubgroupLeftOut leaveOutSubgroup(db::Tx& tx, const LeaveOutSubgroup& args) {
    tx.run(R"sql(
        update chart_point set left_out = $3 where control_chart_id = $1 and point_no = $2
    )sql", args.chart, args.no, args.reason);
    carryAnew(tx, theChart(tx, args.chart), args.no);
    return {args.chart, args.no};
}

}  // namespace quality
