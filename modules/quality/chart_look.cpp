// A chart as it is drawn. The engine gathers neighbours where there are more subgroups than points, so that any length of
// chart is read as fast as its rows.
#include <algorithm>
#include <cmath>

#include "quality/charting.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(SubgroupFacts, (),
                      (chartPointId, pointNo, size, mean, spread, deviation, defects, plotted, second, readings, leftOut, inspection, lot,
                       gauge, inspectionId, lotId, note, measuredBy, measuredAt, broken, brokenLower))

namespace {

// The widest limits come from the largest variance, and from the smallest and the largest size (widest).
struct Gathered {
    int firstNo = 1, lastNo = 1;
    double low = 0, high = 0;
    std::optional<double> secondLow, secondHigh;
    double size = 0, mostSize = 0;
    std::optional<double> variance;
    std::optional<LimitPeriodId> limitPeriodId;
    int broken = 0, brokenLower = 0;
};
BOOST_DESCRIBE_STRUCT(Gathered, (),
                      (firstNo, lastNo, low, high, secondLow, secondHigh, size, mostSize, variance, limitPeriodId, broken, brokenLower))

struct Window {
    int from = 1, to = 0, step = 1;
};

bool weighs(ChartKind kind) { return kind == ChartKind::ewma || kind == ChartKind::cusum; }

// What is weighted has no place on the chart before it has limits: there its plain means stand.
std::vector<Gathered> gathered(const db::Read& read, const ChartFacts& chart, Window w) {
    const bool onlyJudged = weighs(chart.kind);
    return read.all<Gathered>(R"sql(
        select min(g.point_no) as first_no, max(g.point_no) as last_no, min(g.plotted) as low, max(g.plotted) as high,
               min(g.second) as second_low, max(g.second) as second_high, min(g.size) as size,
               max(g.size) as most_size, max(g.variance) as variance,
               max(g.limit_period_id) as limit_period_id, cast(sum(case when g.broken <> 0 then 1 else 0 end) as bigint) as broken,
               cast(sum(case when g.broken_lower <> 0 then 1 else 0 end) as bigint) as broken_lower
        from (select (point_no - cast($2 as bigint)) / cast($4 as bigint) as place, point_no, plotted, second, size, variance,
                     limit_period_id, broken, broken_lower
              from chart_point
              where control_chart_id = $1 and point_no between $2 and $3 and (cast($4 as bigint) = 1 or left_out = '')
                and (cast($5 as bigint) = 0 or limit_period_id is not null)) g
        group by g.place order by g.place
    )sql", chart.controlChartId, w.from, w.to, w.step, onlyJudged);
}

// Until limits are frozen: those of the newest subgroups.
std::optional<Base> trialBase(const ChartFacts& chart, const std::vector<KeptPoint>& points) {
    Estimate estimate{chart.kind};
    try {
        for (const auto& p : points) estimate.add(subgroupOf(p));
        return estimate.base();
    } catch (const db::Refusal&) {
        return std::nullopt;  // too few, or all alike: it is drawn without
    }
}

// With more pieces the limits of a mean or a part lie closer together, those of a range or a number of bad pieces higher
// and farther apart: none of the gathered is nearer to its limits than the point is.
Limits widest(const Limits& a, const Limits& b) {
    return {std::min(a.lower, b.lower), b.centre, std::max(a.upper, b.upper), std::max(a.sigma, b.sigma)};
}
Point widest(const Design& design, const Base& base, const Gathered& g) {
    KeptPoint kept;
    kept.plotted = g.low;
    kept.second = g.secondLow;
    kept.variance = g.variance;
    kept.size = g.size;
    const auto least = pointOf(design, base, kept);
    if (g.size == g.mostSize) return least;
    kept.size = g.mostSize;
    auto most = pointOf(design, base, kept);
    most.main.limits = widest(least.main.limits, most.main.limits);
    if (most.second) most.second->limits = widest(least.second->limits, most.second->limits);
    return most;
}

void add(ChartLook& look, const Design& design, const std::optional<Base>& base, const Gathered& g) {
    DrawnPoint upper{g.firstNo, g.lastNo, g.low, g.high, {}, g.broken}, lower{g.firstNo, g.lastNo, 0, 0, {}, g.brokenLower};
    const auto drawn = base ? std::optional{widest(design, *base, g)} : std::nullopt;
    if (drawn) upper.limits = drawn->main.limits;
    look.upper.push_back(upper);
    if (!g.secondLow) return;
    lower.low = *g.secondLow;
    lower.high = *g.secondHigh;
    if (drawn && drawn->second) lower.limits = drawn->second->limits;
    look.lower.push_back(lower);
}

void addKept(ChartLook& look, const db::Read& read, Window w) {
    const auto design = look.chart.design();
    for (const auto& g : gathered(read, look.chart, w)) {
        const auto period = std::ranges::find_if(look.periods, [&](const auto& p) { return p.limitPeriodId == g.limitPeriodId; });
        add(look, design, period == look.periods.end() ? std::nullopt : std::optional{period->base()}, g);
    }
}

// Weights and sums are drawn from the trial base on, one after the other.
void addTrialWeighted(ChartLook& look, const Base& base, const std::vector<KeptPoint>& points, Window w) {
    const auto design = look.chart.design();
    Judging judging{design, base, {}};
    std::optional<Gathered> g;
    const auto flush = [&] {
        if (g) add(look, design, base, *g);
        g.reset();
    };
    for (const auto& point : points) {
        const auto p = judging.next(point.pointNo, subgroupOf(point)).point;
        if (p.pointNo < w.from || p.pointNo > w.to) continue;
        if (g && (p.pointNo - w.from) / w.step != (g->firstNo - w.from) / w.step) flush();
        if (!g) g = Gathered{p.pointNo, p.pointNo, p.plotted, p.plotted, p.second, p.second, p.size, p.size, p.variance, {}, 0, 0};
        g->lastNo = p.pointNo;
        g->low = std::min(g->low, p.plotted);
        g->high = std::max(g->high, p.plotted);
        if (p.second) {
            g->secondLow = std::min(*g->secondLow, *p.second);
            g->secondHigh = std::max(*g->secondHigh, *p.second);
        }
        g->size = std::min(g->size, p.size);
        g->mostSize = std::max(g->mostSize, p.size);
        if (p.variance) g->variance = std::max(*g->variance, *p.variance);
    }
    flush();
}

}  // namespace

ChartLook chartLook(const db::Read& read, ControlChartId id, std::optional<int> from, std::optional<int> to, int most) {
    most = std::clamp(most, 10, 10'000);
    ChartLook look;
    look.chart = theChart(read, id);
    look.periods = limitPeriods(read, id);
    look.trial = look.periods.empty();
    look.points = lastNo(read, id);
    look.signals = read.one<int>(R"sql(
        select count(*) as n from chart_signal where control_chart_id = $1 and state = 'open'
    )sql", id);
    Window w;
    w.to = std::clamp(to.value_or(look.points), 0, look.points);
    w.from = std::clamp(from.value_or(w.to - most + 1), 1, std::max(1, w.to));
    w.step = (w.to - w.from) / most + 1;
    look.leftOut = read.all<int>(R"sql(
        select point_no from chart_point
        where control_chart_id = $1 and point_no between $2 and $3 and left_out <> '' order by point_no limit 1000
    )sql", id, w.from, w.to);
    if (!look.trial) {
        addKept(look, read, w);
        return look;
    }
    const auto points = pointsBefore(read, id, 1, mostJudged);
    const auto base = trialBase(look.chart, points);
    if (weighs(look.chart.kind)) {
        if (base) addTrialWeighted(look, *base, points, w);
        return look;
    }
    for (const auto& g : gathered(read, look.chart, w)) add(look, look.chart.design(), base, g);
    return look;
}

std::optional<SubgroupFacts> subgroupAt(const db::Read& read, ControlChartId chart, int no) {
    return read.find<SubgroupFacts>(R"sql(
        select p.chart_point_id, p.point_no, p.size, p.mean, p.spread, p.deviation, p.defects, p.plotted, p.second, p.readings,
               p.left_out, n.number as inspection, l.number as lot, g.code as gauge, n.inspection_id, p.lot_id, p.note, p.measured_by,
               p.measured_at, p.broken, p.broken_lower
        from chart_point p
        left join inspection_sample s on s.inspection_sample_id = p.inspection_sample_id
        left join inspection n on n.inspection_id = s.inspection_id
        left join lot l on l.lot_id = p.lot_id
        left join gauge g on g.gauge_id = p.gauge_id
        where p.control_chart_id = $1 and p.point_no = $2
    )sql", chart, no);
}

}  // namespace quality
