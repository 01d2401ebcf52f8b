#include "quality/ui/gauge_forms.h"

#include "app/desk/say.h"

namespace quality::ui {

using desk::Desk;
using desk::FormLook;
using desk::say;
using desk::text;
using desk::Tone;

BOOST_DESCRIBE_STRUCT(GaugeNow, (),
                      (id, version, siteId, code, name, kind, unit, owner, place, state, site, rangeFrom, rangeTo, resolution, intervalDays, dueOn))

GaugeNow gaugeNow(const db::Read& read, std::int64_t id) {
    return read.find<GaugeNow>(R"sql(
        select g.gauge_id as id, g.version, g.site_id, g.code, g.name, g.kind, coalesce(u.code, '') as unit, g.owner, g.place, g.state,
               t.code as site, g.range_from, g.range_to, g.resolution, g.interval_days, g.due_on
        from gauge g join site t on t.site_id = g.site_id left join unit u on u.unit_id = g.unit_id where g.gauge_id = $1
    )sql", id).value_or(GaugeNow{});
}

CalibrationWord calibrationWord(const std::string& state, const std::optional<db::Date>& dueOn, db::Date today) {
    if (state == "retired") return {say("Retired"), Tone::neutral};
    if (state == "blocked") return {say("Blocked: left bad"), Tone::bad};
    if (!dueOn) return {say("Never calibrated"), Tone::bad};
    if (*dueOn < today) return {say("Out of calibration"), Tone::bad};
    if (*dueOn <= today + dueSoonDays) return {say("Due %1").arg(desk::fromToday(*dueOn, today)), Tone::attention};
    return {say("Calibrated"), Tone::good};
}

FormLook newGaugeForm() {
    return {.action = "quality.addGauge",
            .title = "New gauge",
            .verb = "Add gauge",
            .fields = {{.argument = "code", .label = "Code", .hint = "As it is engraved on it; a scan finds it by this"},
                       {.argument = "name", .label = "Name"},
                       {.argument = "gaugeKind", .label = "Kind of gauge", .hint = "Such as caliper: plans ask for a kind, never for a device"},
                       {.argument = "unit", .label = "Shows", .hint = "Its unit; empty: it says good or bad only"},
                       {.argument = "rangeFrom", .label = "From"},
                       {.argument = "rangeTo", .label = "To"},
                       {.argument = "resolution", .label = "Smallest step"},
                       {.argument = "intervalDays", .label = "Days between calibrations"},
                       {.argument = "owner", .label = "Who answers for it"},
                       {.argument = "place", .label = "Where it is kept"},
                       {.argument = "site", .label = "Site", .hint = "Empty: the only one"}},
            .preset = {{"intervalDays", 365}},
            .then = [](Desk& d, const QJsonObject& answer) {
                d.toast(say("It measures once its first calibration is recorded."), Tone::attention);
                d.open(desk::Record{"gauge", answer["gauge"].toInteger()});
            }};
}

FormLook changeGaugeForm(const GaugeNow& now) {
    return {.action = "quality.changeGauge",
            .title = "Change the gauge",
            .verb = "Save",
            .fields = {{.argument = "gauge", .hidden = true},
                       {.argument = "version", .hidden = true},
                       {.argument = "name", .label = "Name"},
                       {.argument = "owner", .label = "Who answers for it"},
                       {.argument = "place", .label = "Where it is kept"},
                       {.argument = "intervalDays", .label = "Days between calibrations"},
                       {.argument = "retire", .label = "It is used no longer"}},
            .preset = {{"gauge", static_cast<qint64>(now.id)},
                       {"version", static_cast<qint64>(now.version)},
                       {"name", text(now.name)},
                       {"owner", text(now.owner)},
                       {"place", text(now.place)},
                       {"intervalDays", now.intervalDays},
                       {"retire", false}},
            .staleTable = "gauge"};
}

FormLook calibrateForm(std::int64_t gauge, const std::string& code) {
    return {.action = "quality.calibrateGauge",
            .title = "Record a calibration",
            .verb = "Record it",
            .fields = {{.argument = "gauge", .label = "Gauge", .hidden = gauge != 0},
                       {.argument = "asFound", .label = "As found", .hint = "Bad: what it measured since it was last found good is doubtful"},
                       {.argument = "asLeft", .label = "As left", .hint = "Bad: it is blocked until it is calibrated again"},
                       {.argument = "deviation", .label = "Largest error", .hint = "As found, in its unit"},
                       {.argument = "doneBy", .label = "Done by", .hint = "The laboratory or the person"},
                       {.argument = "certificate", .label = "Certificate"},
                       {.argument = "calibratedOn", .label = "Calibrated on", .hint = "Empty: today"},
                       {.argument = "dueOn", .label = "Holds through", .hint = "Empty: by its interval"},
                       {.argument = "note", .label = "Note", .longText = true}},
            .preset = gauge == 0 ? QJsonObject{{"asFound", "good"}, {"asLeft", "good"}}
                                 : QJsonObject{{"gauge", static_cast<qint64>(gauge)}, {"asFound", "good"}, {"asLeft", "good"}},
            .then = [gauge, code](Desk& d, const QJsonObject& answer) {
                const auto doubtful = answer["doubtful"].toInt();
                const desk::Record record{"gauge", gauge != 0 ? gauge : answer["gauge"].toInteger()};
                if (doubtful > 0) {
                    d.toast(say("%1 results that were measured since it was last found good are doubtful.").arg(doubtful), Tone::attention);
                    d.open("quality.gauge", {{"id", static_cast<qint64>(record.id)}, {"tab", 2}});
                } else if (answer["state"].toString() == "blocked") {
                    d.toast(say("It is blocked: nobody measures with it until it is calibrated again."), Tone::attention);
                } else {
                    d.toast(say("It is calibrated through %1.").arg(answer["dueOn"].toString()), record);
                }
            }};
}

}  // namespace quality::ui
