#include "quality/ui/chart_forms.h"

#include "app/desk/say.h"
#include "app/desk/words.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using desk::Desk;
using desk::FormLook;
using desk::say;
using desk::text;
using desk::Tone;

FormLook newChartForm(std::int64_t item) {
    QJsonObject preset{{"chartKind", "xbar_r"}};
    if (item != 0) preset["item"] = static_cast<qint64>(item);
    return {.action = "quality.addChart",
            .title = "New control chart",
            .verb = "Begin the chart",
            .fields = {{.argument = "item", .label = "Item"},
                       {.argument = "characteristic", .label = "Characteristic", .hint = "As the plan calls it, where inspections feed the chart"},
                       {.argument = "chartKind", .label = "Kind of chart"},
                       {.argument = "size", .label = "Values in a subgroup", .hint = "Empty: 5 for means, 1 for single values"},
                       {.argument = "checkPoint", .label = "Fed by inspections", .hint = "Empty: subgroups are entered by hand or from a file"},
                       {.argument = "opNo", .label = "Operation"},
                       {.argument = "ruleSet", .label = "Set of rules", .hint = "Empty: Western Electric"},
                       {.argument = "unit", .label = "Unit", .hint = "Unit, limits and kind of gauge are the plan's where inspections feed it"},
                       {.argument = "lower", .label = "At least"},
                       {.argument = "target", .label = "Target"},
                       {.argument = "upper", .label = "At most"},
                       {.argument = "possibleFrom", .label = "Possible from"},
                       {.argument = "possibleTo", .label = "Possible to"},
                       {.argument = "gaugeKind", .label = "Kind of gauge"},
                       {.argument = "lambda", .label = "EWMA: weight of the newest", .hint = "Empty: 0.2"},
                       {.argument = "reach", .label = "EWMA: width of the limits", .hint = "Empty: 3"},
                       {.argument = "slack", .label = "CUSUM: allowance k", .hint = "Empty: 0.5"},
                       {.argument = "decision", .label = "CUSUM: decision limit h", .hint = "Empty: 5"},
                       {.argument = "headStart", .label = "CUSUM: head start", .hint = "Empty: 0"},
                       {.argument = "site", .label = "Site", .hint = "Empty: the only one"},
                       {.argument = "note", .label = "Note"},
                       {.argument = "rules", .hidden = true}},
            .preset = preset,
            .then = [](Desk& d, const QJsonObject& answer) { d.open(desk::Record{"control chart", answer["chart"].toInteger()}); }};
}

FormLook changeChartForm(const ChartFacts& chart) {
    const auto id = static_cast<qint64>(chart.controlChartId.number);
    const bool planned = chart.occasion.has_value();
    QJsonObject preset{{"chart", id}, {"version", static_cast<qint64>(chart.version)}, {"note", text(chart.note)}};
    if (!planned)
        for (const auto& [name, value] : {std::pair{"lower", chart.lower}, std::pair{"target", chart.target}, std::pair{"upper", chart.upper}})
            if (value) preset[name] = readingWords(value);
    return {.action = "quality.changeChart",
            .title = "Change what the chart judges by",
            .verb = "Save",
            .fields = {{.argument = "chart", .hidden = true},
                       {.argument = "version", .hidden = true},
                       {.argument = "ruleSet", .label = "Set of rules", .hint = "Empty: as before. What was judged stays judged"},
                       {.argument = "lower", .label = "At least", .hidden = planned},
                       {.argument = "target", .label = "Target", .hidden = planned},
                       {.argument = "upper", .label = "At most", .hidden = planned},
                       {.argument = "note", .label = "Note", .longText = true},
                       {.argument = "rules", .hidden = true}},
            .preset = preset,
            .staleTable = "control_chart"};
}

FormLook freezeForm(std::int64_t chart, int from, int to, bool counts) {
    return {.action = "quality.freezeLimits",
            .title = "Freeze the limits",
            .verb = "Freeze them",
            .fields = {{.argument = "chart", .hidden = true},
                       {.argument = "reason", .label = "Why", .hint = "Such as: 25 subgroups without a signal after the new tool"},
                       {.argument = "from", .label = "From subgroup"},
                       {.argument = "to", .label = "To subgroup", .hint = "They judge what comes after; the first time also these"},
                       {.argument = "without", .label = "But not from these"},
                       {.argument = "centre", .label = "Or a standard: centre", .hint = "Then leave to empty; the first time it judges from that subgroup on"},
                       {.argument = "sigma", .label = "Or a standard: sigma", .hidden = counts}},
            .preset = {{"chart", static_cast<qint64>(chart)}, {"from", from}, {"to", to}},
            .then = [](Desk& d, const QJsonObject& answer) {
                const auto count = answer["signals"].toArray().size();
                const auto said = say("The limits are frozen. They judge from subgroup %1 on.").arg(answer["fromNo"].toInt());
                d.toast(count > 0 ? said + " " + say("%1 signals ask for a cause.").arg(count) : said, count > 0 ? Tone::attention : Tone::good);
            }};
}

FormLook answerForm(std::int64_t signal) {
    return {.action = "quality.answerSignal",
            .title = "What caused the signal",
            .verb = "Answer it",
            .fields = {{.argument = "signal", .hidden = true},
                       {.argument = "cause", .label = "Cause", .hint = "What was found: a tool, a lot, a setting, a person, the gauge", .longText = true},
                       {.argument = "remedy", .label = "What was done", .longText = true},
                       {.argument = "earlier", .label = "Earlier open signals too"},
                       {.argument = "restart", .label = "Begin runs and sums anew", .hint = "The cause is dealt with: the next subgroup is judged as if it were the first"}},
            .preset = {{"signal", static_cast<qint64>(signal)}},
            .then = [](Desk& d, const QJsonObject& answer) {
                const auto open = answer["open"].toInt();
                d.toast(open > 0 ? say("%1 answered, %2 are still open.").arg(answer["answered"].toInt()).arg(open) : say("All signals of the chart are answered."),
                        open > 0 ? Tone::attention : Tone::good);
            }};
}

FormLook leaveOutForm(std::int64_t chart, int no) {
    return {.action = "quality.leaveOutSubgroup",
            .title = "Leave a subgroup out",
            .verb = "Leave it out",
            .fields = {{.argument = "chart", .hidden = true},
                       {.argument = "no", .label = "Number of the subgroup"},
                       {.argument = "reason", .label = "Why", .hint = "It stays drawn, and counts neither for limits nor for capability"}},
            .preset = {{"chart", static_cast<qint64>(chart)}, {"no", no}}};
}

FormLook closeChartForm(std::int64_t chart, std::int64_t version) {
    return {.action = "quality.closeChart",
            .title = "Close the chart",
            .verb = "Close it",
            .fields = {{.argument = "chart", .hidden = true}, {.argument = "version", .hidden = true}, {.argument = "reason", .label = "Why", .hint = "Nothing is added to it any more"}},
            .preset = {{"chart", static_cast<qint64>(chart)}, {"version", static_cast<qint64>(version)}}};
}

QString upperTitle(ChartKind kind) {
    switch (kind) {
        case ChartKind::xbar_r:
        case ChartKind::xbar_s: return say("Mean");
        case ChartKind::i_mr: return say("Single value");
        case ChartKind::p: return say("Part of bad pieces");
        case ChartKind::np: return say("Bad pieces");
        case ChartKind::c: return say("Defects");
        case ChartKind::u: return say("Defects for one unit");
        case ChartKind::ewma: return say("Weighted mean");
        case ChartKind::cusum: return say("Sum above, in standard errors");
    }
    return {};
}

QString lowerTitle(ChartKind kind) {
    switch (kind) {
        case ChartKind::xbar_r: return say("Range");
        case ChartKind::xbar_s: return say("Standard deviation");
        case ChartKind::i_mr: return say("Moving range");
        case ChartKind::cusum: return say("Sum below, in standard errors");
        default: return {};
    }
}

QString ruleWord(Rule rule) { return desk::wordOf(boost::describe::enum_to_string(rule, "")); }

const std::vector<desk::Chip>& signalStates() {
    static const std::vector<desk::Chip> words{{"open", "Open", Tone::bad}, {"closed", "Answered", Tone::good}};
    return words;
}

const std::vector<desk::Chip>& chartStates() {
    static const std::vector<desk::Chip> words{{"active", "Active", Tone::good}, {"closed", "Closed", Tone::neutral}};
    return words;
}

}  // namespace quality::ui
