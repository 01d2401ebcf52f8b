#include "quality/gauges.h"

#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "people/people.h"

namespace quality {
namespace {

struct GaugeFacts {
    GaugeId gaugeId;
    SiteId siteId;
    std::string code, kind;
    int intervalDays = 365;
    GaugeState state = GaugeState::active;
    std::optional<db::Date> dueOn;
    std::optional<UnitId> unitId;
    std::optional<Reading> rangeFrom, rangeTo;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(GaugeFacts, (),
                      (gaugeId, siteId, code, kind, intervalDays, state, dueOn, unitId, rangeFrom, rangeTo, version))

GaugeFacts theGauge(const db::Read& read, GaugeId gauge) {
    auto found = read.find<GaugeFacts>(R"sql(
        select gauge_id, site_id, code, kind, interval_days, state, due_on, unit_id, range_from, range_to, version
        from gauge where gauge_id = $1
    )sql", gauge);
    if (!found) db::refuse("quality.gauge.unknown", "There is no such gauge. Scan its code, or choose one from the list.", {}, "gauge");
    return *found;
}

void checkInterval(const std::optional<int>& days, db::Reasons& reasons) {
    if (days && (*days < 1 || *days > 7300))
        reasons.add("quality.gauge.interval", "A gauge is calibrated every 1 to 7,300 days. Enter such a number.", {}, "intervalDays");
}

// What it measured since the calibration before the last one.
int doubtfulOf(const db::Read& read, GaugeId gauge) {
    return read.one<int>(R"sql(
        select count(*) as n from inspection_result r
        where r.gauge_id = $1
          and r.log_id > coalesce((select max(c.log_id) from gauge_calibration c
                                   where c.gauge_id = $1 and c.gauge_calibration_id < (select max(b.gauge_calibration_id)
                                                                                       from gauge_calibration b
                                                                                       where b.gauge_id = $1)), 0)
    )sql", gauge);
}

GaugeKept keptGauge(const db::Read& read, GaugeId gauge) {
    const auto now = theGauge(read, gauge);
    return {gauge, now.state, now.dueOn, 0, now.version};
}

}  // namespace

GaugeShows requireGauge(const db::Read& read, GaugeId id, const std::string& kind, db::Date today) {
    const auto gauge = theGauge(read, id);
    if (gauge.kind != kind)
        db::refuse("quality.gauge.kind", "{gauge} is a {kind}, and the plan asks for a {wanted}. Take one of those.",
                   {{"gauge", gauge.code}, {"kind", gauge.kind}, {"wanted", kind}}, "gauge");
    if (gauge.state != GaugeState::active)
        db::refuse("quality.gauge.state", "{gauge} is in state '{state}', so nothing is measured with it. Take another one.",
                   {{"gauge", gauge.code}, {"state", boost::describe::enum_to_string(gauge.state, "?")}}, "gauge");
    if (!gauge.dueOn || *gauge.dueOn < today)
        db::refuse("quality.gauge.due", "{gauge} is out of calibration, so nothing is measured with it. Have it calibrated, or take another one.",
                   {{"gauge", gauge.code}}, "gauge");
    return {gauge.code, gauge.unitId, gauge.rangeFrom, gauge.rangeTo};
}

void checkShown(const db::Read& read, const GaugeShows& gauge, const std::string& name, const std::optional<UnitId>& unit,
                std::span<const Reading> values, db::Reasons& reasons) {
    if (!gauge.unitId || !unit) return;
    if (*gauge.unitId != *unit) {
        const auto code = [&](UnitId id) { return read.one<std::string>(R"sql(select code from unit where unit_id = $1)sql", id); };
        reasons.add("quality.gauge.shows", "{gauge} shows {shown}, and {name} is measured in {unit}. Take a gauge that shows {unit}.",
                    {{"gauge", gauge.code}, {"shown", code(*gauge.unitId)}, {"name", name}, {"unit", code(*unit)}}, "gauge");
        return;
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto field = "readings[" + std::to_string(i) + "]";
        if (gauge.rangeFrom && values[i] < *gauge.rangeFrom)
            reasons.add("quality.gauge.below", "{gauge} shows nothing below {limit}, so {value} is not from it. Look at the value again, or take another gauge.",
                        {{"gauge", gauge.code}, {"limit", *gauge.rangeFrom}, {"value", values[i]}}, field);
        if (gauge.rangeTo && values[i] > *gauge.rangeTo)
            reasons.add("quality.gauge.above", "{gauge} shows nothing above {limit}, so {value} is not from it. Look at the value again, or take another gauge.",
                        {{"gauge", gauge.code}, {"limit", *gauge.rangeTo}, {"value", values[i]}}, field);
    }
}

void check(const db::Read& read, const AddGauge& args, db::Reasons& reasons) {
    people::requireSite(read, "quality.addGauge", people::theSite(read, args.site));
    inventory::checkLabel(reasons, "code", args.code);
    inventory::checkText(reasons, "name", args.name);
    inventory::checkText(reasons, "gaugeKind", args.gaugeKind, 60);
    inventory::checkOptionalText(reasons, "owner", args.owner);
    inventory::checkOptionalText(reasons, "place", args.place);
    checkInterval(args.intervalDays, reasons);
    if (read.find<GaugeId>(R"sql(select gauge_id from gauge where code = $1)sql", args.code))
        reasons.add("quality.gauge.taken", "There is a gauge {gauge} already. Choose another code.", {{"gauge", args.code}}, "code");
    const bool bounds = args.rangeFrom || args.rangeTo || args.resolution;
    if (args.unit ? !read.find<std::int64_t>(R"sql(select unit_id from unit where unit_id = $1)sql", *args.unit).has_value() : bounds)
        reasons.add("quality.gauge.unit", "Say in which unit the gauge shows its range and resolution.", {}, "unit");
    if ((args.rangeFrom && args.rangeTo && *args.rangeFrom >= *args.rangeTo) || (args.resolution && args.resolution->value <= 0))
        reasons.add("quality.gauge.range", "The range begins below its end, and the resolution is above zero. Look at them again.", {},
                    "rangeFrom");
}

GaugeKept addGauge(db::Tx& tx, const AddGauge& args) {
    const auto gauge = tx.make<GaugeId>(R"sql(
        insert into gauge (site_id, code, name, kind, unit_id, range_from, range_to, resolution, owner, place, interval_days, state,
                           version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'active', 1) returning gauge_id
    )sql", people::theSite(tx, args.site), args.code, args.name, args.gaugeKind, args.unit, args.rangeFrom, args.rangeTo,
        args.resolution, args.owner, args.place, args.intervalDays);
    return keptGauge(tx, gauge);
}

void check(const db::Read& read, const ChangeGauge& args, db::Reasons& reasons) {
    const auto gauge = theGauge(read, args.gauge);
    people::requireSite(read, "quality.changeGauge", gauge.siteId);
    inventory::checkVersion(reasons, gauge.code, args.version, gauge.version);
    if (args.name) inventory::checkText(reasons, "name", *args.name);
    if (args.owner) inventory::checkOptionalText(reasons, "owner", *args.owner);
    if (args.place) inventory::checkOptionalText(reasons, "place", *args.place);
    checkInterval(args.intervalDays, reasons);
}

GaugeKept changeGauge(db::Tx& tx, const ChangeGauge& args) {
    tx.run(R"sql(
        update gauge
        set name = coalesce(cast($2 as text), name), owner = coalesce(cast($3 as text), owner),
            place = coalesce(cast($4 as text), place), interval_days = coalesce(cast($5 as bigint), interval_days),
            state = case when cast($6 as bigint) = 1 then 'retired' else state end, version = version + 1
        where gauge_id = $1
    )sql", args.gauge, args.name, args.owner, args.place, args.intervalDays, args.retire);
    return keptGauge(tx, args.gauge);
}

void check(const db::Read& read, const CalibrateGauge& args, db::Reasons& reasons) {
    const auto gauge = theGauge(read, args.gauge);
    people::requireSite(read, "quality.calibrateGauge", gauge.siteId);
    if (gauge.state == GaugeState::retired)
        reasons.add("quality.gauge.state", "{gauge} is in state '{state}', so nothing is measured with it. Take another one.",
                    {{"gauge", gauge.code}, {"state", "retired"}}, "gauge");
    inventory::checkText(reasons, "doneBy", args.doneBy);
    inventory::checkOptionalText(reasons, "certificate", args.certificate, 60);
    inventory::checkOptionalText(reasons, "note", args.note, 500);
    const auto today = calendar::siteToday(read, gauge.siteId);
    const auto on = args.calibratedOn.value_or(today);
    if (on > today)
        reasons.add("quality.calibration.future", "{day} has not come yet. Give today or an earlier day.", {{"day", on}}, "calibratedOn");
    const auto last = read.one<std::optional<db::Date>>(R"sql(
        select max(calibrated_on) as last from gauge_calibration where gauge_id = $1
    )sql", args.gauge);
    if (last && on < *last)
        reasons.add("quality.calibration.earlier",
                    "{gauge} was calibrated on {last}, and {day} lies before that: only the newest calibration says whether it may "
                    "measure. Give that day or a later one.",
                    {{"gauge", gauge.code}, {"last", *last}, {"day", on}}, "calibratedOn");
    if (args.dueOn && *args.dueOn < on)
        reasons.add("quality.calibration.due", "A calibration holds from its own day on. Give a later last day.", {}, "dueOn");
}

GaugeKept calibrateGauge(db::Tx& tx, const CalibrateGauge& args) {
    const auto gauge = theGauge(tx, args.gauge);
    const auto on = args.calibratedOn.value_or(calendar::siteToday(tx, gauge.siteId));
    const auto due = args.dueOn.value_or(on + gauge.intervalDays);
    const bool good = args.asLeft == Finding::good;
    tx.run(R"sql(
        insert into gauge_calibration (gauge_id, calibrated_on, as_found, as_left, deviation, certificate, done_by, note, due_on,
                                       recorded_at, log_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    )sql", args.gauge, on, args.asFound, args.asLeft, args.deviation, args.certificate, args.doneBy, args.note, due, tx.now(),
        tx.logId());
    tx.run(R"sql(
        update gauge set state = $2, due_on = case when cast($4 as bigint) = 1 then cast($3 as text) else due_on end, version = version + 1
        where gauge_id = $1
    )sql", args.gauge, good ? GaugeState::active : GaugeState::blocked, due, good);
    auto kept = keptGauge(tx, args.gauge);
    if (args.asFound == Finding::bad) kept.doubtful = doubtfulOf(tx, args.gauge);
    return kept;
}

}  // namespace quality
