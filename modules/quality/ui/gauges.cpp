// The register of gauges, what is due for calibration, and their studies.
#include "app/desk/list_screen.h"
#include "calendar/calendar.h"
#include "quality/ui/gauge_forms.h"
#include "quality/ui/gauge_screens.h"
#include "quality/ui/new_study.h"
#include "quality/ui/screens.h"
#include "quality/ui/study_screen.h"

namespace quality::ui {

using db::How;
using desk::Desk;
using desk::ListLook;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;

const std::vector<desk::Chip>& verdicts() {
    static const std::vector<desk::Chip> words{{"fit", "Fit", Tone::good}, {"limited", "Fit within limits", Tone::attention}, {"unfit", "Unfit", Tone::bad}};
    return words;
}

ListLook studiesLook() {
    return {.list = "gauge_studies",
            .columns = {"number", "gauge", "kind", "characteristic", "studied_on", "verdict", "percent_total", "percent_tolerance", "categories", "bias", "cg", "cgk", "studied_by"},
            .sorts = {{"number", true}},
            .chips = {{"kind", desk::plainChips({"average_range", "anova", "linearity", "bias", "type_1"})}, {"verdict", verdicts()}},
            .widths = {{"kind", 220}},
            .quick = {{"Unfit", {{"verdict", How::equals, "unfit"}}}},
            .empty = "No gauge was studied yet. A study says how much of what a gauge shows is the gauge itself."};
}

namespace {

ListLook gaugesLook() {
    return {.list = "gauges",
            .columns = {"code", "name", "kind", "range_from", "range_to", "unit", "owner", "place", "due_on", "state"},
            .sorts = {{"code"}},
            .chips = {{"state", gaugeStates()}},
            .late = "due_on",
            .lateWhen = {"active", "blocked"},
            .quick = {{"In use", {{"state", How::equals, "active"}}},
                      {"Due within 30 days", {{"state", How::oneOf, "", {"active", "blocked"}}, {"due_on", How::atMost, "@today+30"}}},
                      {"Never calibrated", {{"state", How::equals, "active"}, {"due_on", How::isEmpty}}}},
            .top = {{.title = "New gauge", .right = "quality.addGauge", .run = [](Desk& d) { desk::showForm(d, newGaugeForm()); }}},
            .actions = {{.title = "Calibrate…",
                         .right = "quality.calibrateGauge",
                         .keys = "Ctrl+G",
                         .icon = "check",
                         .fits = [](const desk::Row& row) { return row.at("state") != "retired"; },
                         .run = [](Desk& d, const std::vector<desk::Row>& rows) { desk::showForm(d, calibrateForm(rows[0].key, rows[0].at("code"))); }}},
            .empty = "There is no gauge. Ctrl+N adds the first one, and plans ask for its kind."};
}

// ---------------------------------------------------------------- what is due

struct DueGauge {
    std::int64_t id = 0;
    std::string code, name, kind, owner, place, state;
    SiteId siteId;
    std::optional<db::Date> dueOn;
    int intervalDays = 365;
};
BOOST_DESCRIBE_STRUCT(DueGauge, (), (id, code, name, kind, owner, place, state, siteId, dueOn, intervalDays))

desk::TableContents readDue(const db::Read& read, const QJsonObject&) {
    desk::TableContents out;
    const auto until = db::utcDate(read.now()) + 60;
    std::int64_t bad = 0;
    for (const auto& one : read.all<DueGauge>(R"sql(
             select gauge_id as id, code, name, kind, owner, place, state, site_id, due_on, interval_days from gauge
             where state <> 'retired' and (state = 'blocked' or due_on is null or due_on <= $1)
             order by case when due_on is null then 0 else 1 end, due_on, code limit 2000
         )sql", until)) {
        const auto today = calendar::siteToday(read, one.siteId);
        const auto word = calibrationWord(one.state, one.dueOn, today);
        bad += word.tone == Tone::bad ? 1 : 0;
        out.rows.push_back({.cells = {{.text = text(one.code)}, {.text = text(one.name)}, {.text = text(one.kind)},
                                      {.text = one.dueOn ? shown(*one.dueOn) : QString{}, .tone = word.tone == Tone::bad ? Tone::bad : Tone::neutral},
                                      {.text = word.word, .tone = word.tone, .chip = true}, {.text = QString::number(one.intervalDays)},
                                      {.text = text(one.owner), .muted = true}, {.text = text(one.place), .muted = true}},
                            .key = one.id,
                            .opens = {"gauge", one.id}});
    }
    if (bad > 0) {
        out.note = say("With %1 of them nothing may be measured now.").arg(bad);
        out.tone = Tone::bad;
    }
    return out;
}

desk::TableKind dueTable() {
    return {.title = "Calibrations due",
            .columns = {{.title = "Gauge", .width = 120}, {.title = "Name", .width = 0}, {.title = "Kind of gauge", .width = 140}, {.title = "Through", .width = 110},
                        {.title = "State", .width = 190}, {.title = "Days between calibrations", .width = 180, .number = true},
                        {.title = "Who answers for it", .width = 150}, {.title = "Where it is kept", .width = 150}},
            .tables = {"gauge", "gauge_calibration"},
            .read = readDue,
            .actions = {{.title = "Calibrate…", .right = "quality.calibrateGauge", .keys = "Ctrl+Return", .icon = "check", .main = true,
                         .run = [](Desk& d, const std::vector<desk::TableRow>& rows, const QJsonObject&) {
                             if (!rows.empty()) desk::showForm(d, calibrateForm(rows.front().key, desk::utf8(rows.front().cells[0].text)));
                         }}},
            .empty = "No gauge is due within 60 days, and none is blocked."};
}

}  // namespace

void addGaugeScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "quality.gauges", .area = Area::quality, .title = "Gauges", .icon = "ruler", .right = "quality.see", .make = desk::listScreen(gaugesLook())});
    desk.add(ScreenKind{.id = "quality.gauge", .area = Area::quality, .title = "Gauge", .icon = "ruler", .right = "quality.see", .inRail = false, .opens = "gauge",
                        .make = desk::cardScreen(gaugeCard())});
    desk.add(ScreenKind{.id = "quality.calibrations", .area = Area::quality, .title = "Calibrations due", .icon = "clock", .right = "quality.see",
                        .make = desk::tableScreen(dueTable())});
    desk.add(ScreenKind{.id = "quality.studies", .area = Area::quality, .title = "Gauge studies", .icon = "gauge", .right = "quality.see",
                        .make = desk::listScreen(studiesLook())});
    desk.add(ScreenKind{.id = "quality.study", .area = Area::quality, .title = "Gauge study", .icon = "gauge", .right = "quality.see", .inRail = false, .opens = "gauge study",
                        .make = [](Desk& d, const QJsonObject& with) -> desk::Screen* { return new StudyScreen{d, with}; }});
    desk.add(ScreenKind{.id = "quality.new_study", .area = Area::quality, .title = "New gauge study", .icon = "gauge", .right = "quality.addGaugeStudy", .inRail = false,
                        .make = [](Desk& d, const QJsonObject& with) -> desk::Screen* { return new NewStudyScreen{d, with}; }});
    desk.add(desk::CommandKind{.id = "quality.newGauge", .title = "New gauge", .right = "quality.addGauge",
                               .run = [](Desk& d) { desk::showForm(d, newGaugeForm()); }});
    desk.add(desk::PickKind{.kind = "gauge", .create = "quality.addGauge"});
}

}  // namespace quality::ui
