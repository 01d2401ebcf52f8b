// Limits are frozen, with the reason; the first ones judge what is there from their base on.
#include <algorithm>
#include <set>

#include "inventory/facts.h"
#include "quality/charting.h"

namespace quality {
namespace {

struct Span {
    int from = 1, to = 0;
};
Span spanOf(const FreezeLimits& args, int last) { return {args.from.value_or(1), args.to.value_or(last)}; }

struct OfBase {
    int pointNo = 1;
    double size = 0, mean = 0, spread = 0, deviation = 0, defects = 0;
};
BOOST_DESCRIBE_STRUCT(OfBase, (), (pointNo, size, mean, spread, deviation, defects))

Base baseOf(const db::Read& read, const ChartFacts& chart, const FreezeLimits& args, Span span) {
    if (args.centre) {
        const Base given{.centre = args.centre->value, .sigma = args.sigma ? args.sigma->value : 0};
        requireBase(chart.kind, given);
        return given;
    }
    const std::set<int> without{args.without.begin(), args.without.end()};
    Estimate estimate{chart.kind};
    std::optional<db::Refusal> wrong;
    read.each<OfBase>(R"sql(
        select point_no, size, coalesce(mean, 0.0) as mean, coalesce(spread, 0.0) as spread, coalesce(deviation, 0.0) as deviation,
               coalesce(defects, 0.0) as defects
        from chart_point where control_chart_id = $1 and point_no between $2 and $3 and left_out = '' order by point_no
    )sql", [&](const OfBase& p) {
        if (without.contains(p.pointNo) || wrong) return;
        try {
            estimate.add({p.size, p.mean, p.spread, p.deviation, p.defects});
        } catch (const db::Refusal& no) {
            wrong = no;
        }
    }, chart.controlChartId, span.from, span.to);
    if (wrong) throw db::Refusal{*wrong};
    return estimate.base();
}

// first: no limits were frozen before, so that a standard may say from where on it judges.
void checkSpan(const FreezeLimits& args, Span span, int last, bool first, db::Reasons& reasons) {
    const bool range = (args.from && !first) || args.to || !args.without.empty();
    if ((args.centre && range) || (args.sigma && !args.centre))
        reasons.add("quality.limits.given",
                    "Limits come from subgroups, or from a centre and a spread that a standard gives. Say one of the two.", {}, "centre");
    if (args.centre) {
        if (span.from < 1 || span.from > last + 1)
            reasons.add("quality.limits.begin", "The chart has {last} subgroups, so no limits begin at {from}. Take one of them, or the next.",
                        {{"from", std::int64_t{span.from}}, {"last", std::int64_t{last}}}, "from");
        return;
    }
    if (span.from < 1 || span.to > last || span.from > span.to)
        reasons.add("quality.limits.range", "Subgroups {from} to {to} are not all there: the chart has {last}. Choose others, or add some first.",
                    {{"from", std::int64_t{span.from}}, {"to", std::int64_t{span.to}}, {"last", std::int64_t{last}}}, "from");
    for (const auto no : args.without)
        if (no < span.from || no > span.to)
            return reasons.add("quality.limits.without", "Subgroup {no} is not among those that the limits come from. Leave its number out.",
                               {{"no", std::int64_t{no}}}, "without");
}

std::string numbersOf(const std::vector<int>& numbers) {
    const std::set<int> sorted{numbers.begin(), numbers.end()};
    std::string words;
    for (const auto no : sorted) words += (words.empty() ? "" : " ") + std::to_string(no);
    return words;
}

// What came before the first limits is drawn and judged by them; what does not count stays as it is.
std::vector<ChartSignalId> judge(db::Tx& tx, const ChartFacts& chart, const LimitPeriod& limits) {
    std::vector<ChartSignalId> opened;
    Judging judging{chart.design(), limits.base(), {}};
    for (const auto& kept : tx.all<KeptPoint>(R"sql(
            select point_no, size, mean, spread, deviation, defects, plotted, second, variance, above_from, below_from, broken, broken_lower
            from chart_point where control_chart_id = $1 and point_no >= $2 and left_out = '' order by point_no
        )sql", chart.controlChartId, limits.fromNo)) {
        const auto judged = judging.next(kept.pointNo, subgroupOf(kept));
        keepJudged(tx, chart.controlChartId, limits.limitPeriodId, judged.point);
        for (const auto& signal : judged.signals) opened.push_back(openSignal(tx, chart.controlChartId, kept.pointNo, signal));
    }
    return opened;
}

}  // namespace

void keepJudged(db::Tx& tx, ControlChartId chart, LimitPeriodId limits, const KeptPoint& p) {
    tx.run(R"sql(
        update chart_point
        set limit_period_id = $3, plotted = $4, second = $5, variance = $6, above_from = $7, below_from = $8, broken = $9,
            broken_lower = $10
        where control_chart_id = $1 and point_no = $2
    )sql", chart, p.pointNo, limits, p.plotted, p.second, p.variance, p.aboveFrom, p.belowFrom, p.broken, p.brokenLower);
}

LimitPeriodId keepLimits(db::Tx& tx, ControlChartId chart, const LimitPeriod& limits) {
    return tx.make<LimitPeriodId>(R"sql(
        insert into limit_period (control_chart_id, from_no, centre, sigma, freedom, subgroups, base_values, base_from, base_to, without,
                                  reason, frozen_at, frozen_by, log_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) returning limit_period_id
    )sql", chart, limits.fromNo, limits.centre, limits.sigma, limits.freedom, limits.subgroups, limits.baseValues, limits.baseFrom,
        limits.baseTo, limits.without, limits.reason, tx.now(), tx.actor().name, tx.logId());
}

void check(const db::Read& read, const FreezeLimits& args, db::Reasons& reasons) {
    const auto chart = theChart(read, args.chart);
    checkChart(read, chart, "quality.freezeLimits", reasons);
    inventory::checkText(reasons, "reason", args.reason, 500);
    const auto last = lastNo(read, args.chart);
    const auto span = spanOf(args, last);
    const bool first = !limitsNow(read, args.chart);
    checkSpan(args, span, last, first, reasons);
    if (!reasons.any())
        inventory::trying(reasons, args.centre ? "centre" : "from", [&] { return baseOf(read, chart, args, span).centre; });
    if (!first) return;
    const auto judged = last - (span.from - 1);
    if (judged > mostJudged)
        reasons.add("quality.limits.many", "These limits would judge {given} subgroups at once; {most} are the most. Begin with a later subgroup.",
                    {{"given", std::int64_t{judged}}, {"most", std::int64_t{mostJudged}}}, "from");
}

LimitsFrozen freezeLimits(db::Tx& tx, const FreezeLimits& args) {
    const auto chart = theChart(tx, args.chart);
    const auto last = lastNo(tx, args.chart);
    const auto span = spanOf(args, last);
    const auto base = baseOf(tx, chart, args, span);
    const bool first = !limitsNow(tx, args.chart);
    LimitPeriod limits;
    limits.fromNo = first ? span.from : last + 1;
    limits.centre = base.centre;
    limits.sigma = base.sigma;
    limits.freedom = base.freedom;
    limits.subgroups = base.subgroups;
    limits.baseValues = base.values;
    if (!args.centre) {
        limits.baseFrom = span.from;
        limits.baseTo = span.to;
    }
    limits.without = numbersOf(args.without);
    limits.reason = args.reason;
    limits.limitPeriodId = keepLimits(tx, args.chart, limits);
    return {args.chart, limits.limitPeriodId, limits.fromNo, first ? judge(tx, chart, limits) : std::vector<ChartSignalId>{}};
}

}  // namespace quality
