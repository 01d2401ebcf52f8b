// Subgroups go on a chart, are judged as they come, and open signals.
#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "people/people.h"
#include "quality/charting.h"
#include "quality/gauges.h"

namespace quality {
namespace {

struct NewPoint {
    ControlChartId controlChartId;
    int pointNo = 1;
    std::optional<LimitPeriodId> limitPeriodId;
    double size = 0;
    std::optional<double> mean, spread, deviation, defects;
    double plotted = 0;
    std::optional<double> second, variance;
    std::optional<int> aboveFrom, belowFrom;
    std::int64_t broken = 0, brokenLower = 0;
    std::string readings, leftOut;
    std::optional<InspectionSampleId> inspectionSampleId;
    std::optional<int> firstPiece;
    std::optional<LotId> lotId;
    std::optional<GaugeId> gaugeId;
    std::string note, measuredBy;
    db::Instant measuredAt;
    std::int64_t logId = 0;
};
BOOST_DESCRIBE_STRUCT(NewPoint, (),
                      (controlChartId, pointNo, limitPeriodId, size, mean, spread, deviation, defects, plotted, second, variance,
                       aboveFrom, belowFrom, broken, brokenLower, readings, leftOut, inspectionSampleId, firstPiece, lotId, gaugeId,
                       note, measuredBy, measuredAt, logId))

Judging judgingOf(const db::Read& read, const ChartFacts& chart, const std::optional<LimitPeriod>& limits) {
    return {chart.design(), limits ? std::optional{limits->base()} : std::nullopt,
            pointsBefore(read, chart.controlChartId, limits ? limits->fromNo : 1, static_cast<int>(longestRule))};
}

void checkPossible(const ChartFacts& chart, std::span<const Reading> values, db::Reasons& reasons) {
    for (std::size_t i = 0; i < values.size(); ++i)
        if ((chart.possibleFrom && values[i] < *chart.possibleFrom) || (chart.possibleTo && values[i] > *chart.possibleTo))
            return reasons.add("quality.results.impossible", "{value} cannot be a value of {name}. Look at the piece and the gauge again.",
                               {{"value", values[i]}, {"name", chart.characteristic}}, "readings[" + std::to_string(i) + "]");
}

// Values where they are measured, counts where they are counted.
bool fits(const ChartFacts& chart, bool values, bool counts, db::Reasons& reasons) {
    if (measures(chart.kind) && (counts || !values))
        reasons.add("quality.subgroup.measured", "{chart} takes measured values. Enter them.", {{"chart", chart.number}}, "readings");
    else if (!measures(chart.kind) && (values || !counts))
        reasons.add("quality.subgroup.counted", "{chart} takes counts. Enter how many defects, or bad pieces, there are.",
                    {{"chart", chart.number}}, "defects");
    else
        return true;
    return false;
}

// Where no kind is asked for, any gauge will do that may measure.
std::string kindAsked(const db::Read& read, const ChartFacts& chart, GaugeId gauge) {
    if (!chart.gaugeKind.empty()) return chart.gaugeKind;
    return read.find<std::string>(R"sql(select kind from gauge where gauge_id = $1)sql", gauge).value_or("");
}

void checkMeasuredWith(const db::Read& read, const ChartFacts& chart, const std::optional<GaugeId>& gauge, db::Reasons& reasons) {
    if (gauge)
        inventory::trying(reasons, "gauge", [&] {
            requireGauge(read, *gauge, kindAsked(read, chart, *gauge), calendar::siteToday(read, chart.siteId));
            return true;
        });
    else if (!chart.gaugeKind.empty())
        reasons.add("quality.results.gauge", "{name} is checked with a gauge of kind {kind}. Say which one.",
                    {{"name", chart.characteristic}, {"kind", chart.gaugeKind}}, "gauge");
}

void checkCounted(const ChartFacts& chart, int defects, double size, std::string_view field, db::Reasons& reasons) {
    try {
        requireFits(chart.kind, counted(defects, size));
    } catch (const db::Refusal& no) {
        reasons.add(no.code, no.sentence, no.details, field);
    }
}

Subgroup measuredOf(std::span<const Reading> values) {
    std::vector<double> numbers;
    for (const auto& value : values) numbers.push_back(value.value);
    return measured(numbers);
}

double sizeAt(const ChartFacts& chart, const std::vector<Reading>& sizes, std::size_t i) {
    return sizes.empty() ? chart.size : sizes.size() == 1 ? sizes[0].value : sizes[i].value;
}

}  // namespace

Appending::Appending(db::Tx& tx, const ChartFacts& chart)
    : tx_(tx), chart_(chart.controlChartId), last_(lastNo(tx, chart_)), judging_({}, {}, {}), added_{chart_, last_, 0, {}} {
    const auto limits = limitsNow(tx, chart_);
    if (limits) limits_ = limits->limitPeriodId;
    judging_ = judgingOf(tx, chart, limits);
}

void Appending::add(const Subgroup& subgroup, const PointSource& source) {
    const auto judged = judging_.next(++last_, subgroup);
    const auto& p = judged.point;
    tx_.insert("chart_point",
               NewPoint{chart_, p.pointNo, limits_, p.size, p.mean, p.spread, p.deviation, p.defects, p.plotted, p.second, p.variance,
                        p.aboveFrom, p.belowFrom, p.broken, p.brokenLower, source.readings, "", source.sample, source.firstPiece,
                        source.lot, source.gauge, source.note, tx_.actor().name, tx_.occurredAt(), tx_.logId()});
    added_.no = last_;
    ++added_.added;
    for (const auto& opened : judged.signals)
        added_.signals.push_back({openSignal(tx_, chart_, last_, opened), last_, opened.rule, opened.panel});
}

ChartSignalId openSignal(db::Tx& tx, ControlChartId chart, int no, const Judging::Opened& opened) {
    return tx.make<ChartSignalId>(R"sql(
        insert into chart_signal (control_chart_id, chart_point_id, first_no, rule, panel, state, cause, remedy, opened_at, answered_by,
                                  log_id)
        select p.control_chart_id, p.chart_point_id, $3, $4, $5, 'open', '', '', $6, '', $7
        from chart_point p where p.control_chart_id = $1 and p.point_no = $2
        returning chart_signal_id
    )sql", chart, no, opened.firstNo, opened.rule, opened.panel, tx.now(), tx.logId());
}

void check(const db::Read& read, const AddSubgroup& args, db::Reasons& reasons) {
    const auto chart = theChart(read, args.chart);
    checkChart(read, chart, "quality.addSubgroup", reasons);
    inventory::checkOptionalText(reasons, "note", args.note, 500);
    checkMeasuredWith(read, chart, args.gauge, reasons);
    if (args.lot && inventory::theLot(read, *args.lot).itemId != chart.itemId)
        reasons.add("quality.chart.lot", "That lot is of another item than {item}. Scan its label again.", {{"item", chart.item}}, "lot");
    if (!fits(chart, !args.readings.empty(), args.defects.has_value() || args.size.has_value(), reasons)) return;
    const auto size = args.size ? args.size->value : chart.size;
    if (!measures(chart.kind)) return checkCounted(chart, args.defects.value_or(-1), size, "defects", reasons);
    checkPossible(chart, args.readings, reasons);
    if (args.readings.size() != static_cast<std::size_t>(chart.size))
        reasons.add("quality.subgroup.pieces", "{chart} takes {size} values a subgroup, and here are {given}. Measure so many.",
                    {{"chart", chart.number}, {"size", std::int64_t{chart.size}}, {"given", static_cast<std::int64_t>(args.readings.size())}},
                    "readings");
}

SubgroupAdded addSubgroup(db::Tx& tx, const AddSubgroup& args) {
    const auto chart = theChart(tx, args.chart);
    Appending appending{tx, chart};
    const auto size = args.size ? args.size->value : chart.size;
    appending.add(measures(chart.kind) ? measuredOf(args.readings) : counted(args.defects.value(), size),
                  {.readings = wordsOf(args.readings), .note = args.note, .lot = args.lot, .gauge = args.gauge});
    return appending.added();
}

void check(const db::Read& read, const AddSubgroups& args, db::Reasons& reasons) {
    const auto chart = theChart(read, args.chart);
    checkChart(read, chart, "quality.addSubgroups", reasons);
    inventory::checkOptionalText(reasons, "note", args.note, 500);
    checkMeasuredWith(read, chart, args.gauge, reasons);
    if (!fits(chart, !args.readings.empty(), !args.defects.empty() || !args.sizes.empty(), reasons)) return;
    const bool values = measures(chart.kind);
    const auto size = static_cast<std::size_t>(chart.size);
    const auto many = values ? args.readings.size() / size : args.defects.size();
    if (many > mostAtOnce)
        return reasons.add("quality.subgroup.much", "These are {given} subgroups; at most {most} are added at once. Divide the file.",
                           {{"given", static_cast<std::int64_t>(many)}, {"most", std::int64_t{mostAtOnce}}}, values ? "readings" : "defects");
    if (values) {
        checkPossible(chart, args.readings, reasons);
        if (args.readings.size() % size != 0)
            reasons.add("quality.subgroup.rest", "{given} values are not cut into subgroups of {size} without a rest. Look whether some are missing.",
                        {{"given", static_cast<std::int64_t>(args.readings.size())}, {"size", std::int64_t{chart.size}}}, "readings");
        return;
    }
    if (args.defects.empty() || (args.sizes.size() > 1 && args.sizes.size() != many))
        return reasons.add("quality.subgroup.sizes", "Give a size for each of the {given} counts, or one for all.",
                           {{"given", static_cast<std::int64_t>(many)}}, "sizes");
    for (std::size_t i = 0; i < many; ++i)
        checkCounted(chart, args.defects[i], sizeAt(chart, args.sizes, i), "defects[" + std::to_string(i) + "]", reasons);
}

SubgroupAdded addSubgroups(db::Tx& tx, const AddSubgroups& args) {
    const auto chart = theChart(tx, args.chart);
    Appending appending{tx, chart};
    PointSource source{.note = args.note, .gauge = args.gauge};
    if (!measures(chart.kind)) {
        for (std::size_t i = 0; i < args.defects.size(); ++i) appending.add(counted(args.defects[i], sizeAt(chart, args.sizes, i)), source);
        return appending.added();
    }
    const auto size = static_cast<std::size_t>(chart.size);
    const std::span<const Reading> all{args.readings};
    for (std::size_t i = 0; i < all.size(); i += size) {
        source.readings = wordsOf(all.subspan(i, size));
        appending.add(measuredOf(all.subspan(i, size)), source);
    }
    return appending.added();
}

}  // namespace quality
