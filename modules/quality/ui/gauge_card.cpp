// A gauge's card: whether it may measure today, its calibrations, what was measured with it, and its studies.
#include "calendar/calendar.h"
#include "quality/ui/gauge_forms.h"
#include "quality/ui/gauge_screens.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using db::How;
using desk::Card;
using desk::Desk;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

struct LastStudy {
    std::int64_t id = 0;
    std::string number, kind, verdict;
    std::optional<double> percentTotal;
    std::optional<int> categories;
};
BOOST_DESCRIBE_STRUCT(LastStudy, (), (id, number, kind, verdict, percentTotal, categories))

std::optional<LastStudy> lastStudy(const db::Read& read, std::int64_t gauge) {
    return read.find<LastStudy>(R"sql(
        select gauge_study_id as id, number, kind, verdict, percent_total, categories from gauge_study
        where gauge_id = $1 order by studied_on desc, gauge_study_id desc limit 1
    )sql", gauge);
}

std::vector<desk::Figure> figuresOf(const db::Read& read, const GaugeNow& gauge, db::Date today) {
    const auto word = calibrationWord(gauge.state, gauge.dueOn, today);
    std::vector<desk::Figure> figures{{.label = "Calibrated through", .value = gauge.dueOn ? utf8(shown(*gauge.dueOn)) : utf8(say("never")), .tone = word.tone,
                                       .note = gauge.dueOn ? utf8(desk::fromToday(*gauge.dueOn, today)) : std::string{}}};
    const auto measured = read.one<std::int64_t>(R"sql(select count(*) as n from inspection_result where gauge_id = $1)sql", gauge.id);
    figures.push_back({.label = "Values measured", .value = utf8(desk::shownNumber(measured))});
    desk::Figure study{.label = "Last study", .value = utf8(say("none"))};
    if (const auto last = lastStudy(read, gauge.id)) {
        const auto chip = chipOf(verdicts(), last->verdict);
        study = {.label = "Last study", .value = last->percentTotal ? utf8(say("%GRR %1").arg(QString::number(*last->percentTotal, 'f', 2))) : utf8(say(chip.word)),
                 .tone = chip.tone, .note = last->number + (last->categories ? utf8(say(", ndc %1").arg(*last->categories)) : std::string{}),
                 .screen = "quality.study", .with = {{"id", static_cast<qint64>(last->id)}}};
    }
    figures.push_back(std::move(study));
    return figures;
}

std::vector<desk::Part> partsOf(std::int64_t id) {
    const std::vector<db::Filter> its{{"gauge_id", How::equals, std::to_string(id)}};
    return {{.title = "Calibrations",
             .look = {.list = "calibrations",
                      .columns = {"calibrated_on", "as_found", "as_left", "deviation", "certificate", "done_by", "due_on", "note"},
                      .sorts = {{"", true}},
                      .chips = {{"as_found", findings()}, {"as_left", findings()}},
                      .empty = "It was never calibrated, so nothing is measured with it."},
             .filters = its},
            {.title = "Measured with it",
             .look = {.list = "inspection_results",
                      .columns = {"inspection", "item", "characteristic", "piece", "value", "unit", "verdict", "lot", "measured_by", "measured_at"},
                      .sorts = {{"", true}},
                      .chips = {{"verdict", findings()}},
                      .empty = "Nothing was measured with it yet."},
             .filters = its},
            {.title = "Doubtful",
             .look = {.list = "doubtful_results",
                      .columns = {"inspection", "item", "lot", "characteristic", "piece", "value", "measured_at"},
                      .sorts = {{"", true}},
                      .empty = "Nothing is in doubt: no calibration found it bad."},
             .filters = its},
            {.title = "Studies", .look = studiesLook(), .filters = its}};
}

Card readGauge(const db::Read& read, std::int64_t id) {
    const auto gauge = gaugeNow(read, id);
    Card card;
    card.found = gauge.id != 0;
    if (!card.found) return card;
    const auto today = calendar::siteToday(read, gauge.siteId);
    const auto word = calibrationWord(gauge.state, gauge.dueOn, today);
    card.number = gauge.code;
    card.name = gauge.name;
    card.chips = {chipOf(gaugeStates(), gauge.state)};
    if (word.tone == Tone::bad)
        card.warning = utf8(gauge.state == "blocked" ? say("It was left bad, so nothing is measured with it until it is calibrated again.")
                                                     : say("It is out of calibration, so nothing is measured with it."));
    card.figures = figuresOf(read, gauge, today);
    const auto range = limitWords(gauge.rangeFrom, gauge.rangeTo, gauge.unit);
    card.groups = {{.title = "Gauge",
                    .facts = {{.label = "Kind of gauge", .value = gauge.kind},
                              {.label = "Shows", .value = range.isEmpty() ? utf8(gauge.unit.empty() ? say("good or bad only") : text(gauge.unit)) : utf8(range)},
                              {.label = "Smallest step", .value = utf8(readingWords(gauge.resolution))}}},
                   {.title = "Keeping",
                    .facts = {{.label = "Who answers for it", .value = gauge.owner},
                              {.label = "Where it is kept", .value = gauge.place},
                              {.label = "Site", .value = gauge.site}}},
                   {.title = "Calibration",
                    .facts = {{.label = "State", .value = utf8(word.word), .tone = word.tone},
                              {.label = "Every", .value = utf8(say("%1 days").arg(gauge.intervalDays))},
                              {.label = "Through", .value = gauge.dueOn ? utf8(shown(*gauge.dueOn)) : std::string{}}}}};
    card.parts = partsOf(id);
    const bool retired = gauge.state == "retired";
    if (!retired)
        card.buttons = {{.title = "Calibrate…", .right = "quality.calibrateGauge", .keys = "Ctrl+Return", .icon = "check", .main = true,
                         .run = [id, code = gauge.code](Desk& d) { desk::showForm(d, calibrateForm(id, code)); }},
                        {.title = "New study…", .right = "quality.addGaugeStudy", .keys = "Ctrl+G", .icon = "chart",
                         .run = [id](Desk& d) { d.open("quality.new_study", {{"gauge", static_cast<qint64>(id)}}); }},
                        {.title = "Change…", .right = "quality.changeGauge", .keys = "F2", .icon = "edit",
                         .run = [gauge](Desk& d) { desk::showForm(d, changeGaugeForm(gauge)); }}};
    return card;
}

}  // namespace

desk::CardKind gaugeCard() {
    return {.kind = "gauge", .tables = {"gauge", "gauge_calibration", "gauge_study", "inspection_result"}, .read = readGauge};
}

}  // namespace quality::ui
