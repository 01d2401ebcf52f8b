#include "quality/ui/study_answer.h"

#include <algorithm>
#include <cmath>

#include "app/desk/words.h"
#include "quality/ui/gauge_screens.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using desk::say;
using desk::TableCell;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

QString digits(double value, int significant = 5) { return QString::number(value, 'g', significant); }
TableCell number(double value, int significant = 5) { return {.text = digits(value, significant)}; }
TableCell percent(double value) { return {.text = QString::number(value, 'f', 2) + " %"}; }
TableCell maybe(const std::optional<double>& value, int places) { return {.text = value ? QString::number(*value, 'f', places) : QString{}}; }
Tone toneOf(GaugeVerdict verdict) { return chipOf(verdicts(), verdict).tone; }

std::size_t placeOf(std::vector<std::string>& names, const std::string& name) {
    const auto found = std::ranges::find(names, name);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    names.push_back(name);
    return names.size() - 1;
}

// ---------------------------------------------------------------- repeatability and reproducibility

StudyTable variationTable(const Variation& v, const GaugeStudyFacts& study) {
    StudyTable table{.title = "Where the variation comes from",
                     .columns = {{.title = "Source", .width = 0}, {.title = "Deviation", .width = 110, .number = true}, {.title = "6 deviations", .width = 110, .number = true},
                                 {.title = "Of the total", .width = 110, .number = true}, {.title = "Of the variance", .width = 120, .number = true}},
                     .rows = {}};
    if (study.tolerance) table.columns.push_back({.title = "Of the tolerance", .width = 130, .number = true});
    const auto add = [&](const char* word, double deviation, bool strong) {
        desk::TableRow row{.cells = {{.text = say(word)}, number(deviation), number(6 * deviation), percent(v.percentOfTotal(deviation)), percent(v.percentOfVariance(deviation))},
                           .key = static_cast<std::int64_t>(table.rows.size()) + 1, .strong = strong};
        if (study.tolerance) row.cells.push_back(percent(percentOfTolerance(deviation, study.tolerance->value)));
        table.rows.push_back(std::move(row));
    };
    add("Gauge R&R", v.gauge(), true);
    add("Repeatability (EV)", v.repeatability, false);
    add("Reproducibility (AV)", v.reproducibility, false);
    add("Pieces (PV)", v.parts, false);
    add("Total (TV)", v.total(), true);
    return table;
}

StudyTable anovaTable(const VarianceAnalysis& a) {
    StudyTable table{.title = "Analysis of variance",
                     .columns = {{.title = "Source", .width = 0}, {.title = "Sum of squares", .width = 130, .number = true}, {.title = "Degrees of freedom", .width = 140, .number = true},
                                 {.title = "Mean square", .width = 120, .number = true}, {.title = "F", .width = 100, .number = true}, {.title = "p", .width = 90, .number = true}},
                     .rows = {}};
    const auto add = [&](const QString& word, const VarianceRow& row, bool strong = false) {
        table.rows.push_back({.cells = {{.text = word}, number(row.sum, 6), {.text = QString::number(row.freedom)}, {.text = row.freedom > 0 && !strong ? digits(row.mean()) : QString{}},
                                        {.text = row.ratio ? digits(*row.ratio) : QString{}}, maybe(row.chance, 3)},
                              .key = static_cast<std::int64_t>(table.rows.size()) + 1, .strong = strong});
    };
    add(say("Pieces"), a.part);
    add(say("Appraisers"), a.appraiser);
    add(say("Pieces by appraisers"), a.interaction);
    add(say("Repeatability"), a.repeat);
    add(say("Total"), a.total, true);
    if (!a.pooled) return table;
    add(say("Pieces, pooled"), a.pooledPart);
    add(say("Appraisers, pooled"), a.pooledAppraiser);
    add(say("Repeatability, pooled"), a.pooledRepeat);
    return table;
}

void addCrossed(StudyShown& out, const Variation& v, const GaugeStudyAnswer& answer) {
    const auto tone = toneOf(answer.study.verdict);
    const auto categories = v.categories();
    out.figures = {{.label = "Of the total variation", .value = utf8(say("%GRR %1").arg(QString::number(v.percentOfTotal(v.gauge()), 'f', 2))), .tone = tone},
                   {.label = "Groups of pieces it can tell apart", .value = categories ? utf8(say("ndc %1").arg(*categories)) : utf8(say("without end")),
                    .tone = categories && *categories < 5 ? Tone::bad : Tone::good},
                   {.label = "Repeatability (EV)", .value = utf8(digits(v.repeatability))},
                   {.label = "Reproducibility (AV)", .value = utf8(digits(v.reproducibility))}};
    if (answer.study.tolerance)
        out.figures.push_back({.label = "Of the tolerance", .value = utf8(QString::number(percentOfTolerance(v.gauge(), answer.study.tolerance->value), 'f', 2) + " %")});
    out.tables.push_back(variationTable(v, answer.study));
    if (answer.anova) out.tables.push_back(anovaTable(*answer.anova));
    const auto by = byPiece(answer.readings);
    StudyDrawing means{.title = say("Averages by piece"), .labels = by.pieces, .series = {}}, ranges{.title = say("Ranges by piece"), .labels = by.pieces, .series = {}};
    for (std::size_t i = 0; i < by.appraisers.size(); ++i) {
        means.series.push_back({by.appraisers[i], by.means[i]});
        ranges.series.push_back({by.appraisers[i], by.ranges[i]});
    }
    StudyDrawing shares{.title = say("Per cent of the total variation"), .labels = {utf8(say("Gauge R&R")), utf8(say("EV")), utf8(say("AV")), utf8(say("PV"))}, .series = {}, .bars = true};
    shares.series.push_back({"", {v.percentOfTotal(v.gauge()), v.percentOfTotal(v.repeatability), v.percentOfTotal(v.reproducibility), v.percentOfTotal(v.parts)}});
    out.drawings = {shares, means, ranges};
}

// ---------------------------------------------------------------- how far it is from the truth

void addBias(StudyShown& out, const Bias& bias, const GaugeStudyAnswer& answer) {
    out.figures.push_back({.label = "Bias", .value = utf8(digits(bias.bias())), .tone = bias.isSignificant() ? Tone::bad : Tone::good,
                           .note = utf8(say("95 %: %1 to %2").arg(digits(bias.lower), digits(bias.upper)))});
    out.figures.push_back({.label = "Mean of the readings", .value = utf8(digits(bias.mean, 7)), .note = utf8(say("true value %1").arg(digits(bias.reference, 7)))});
    out.figures.push_back({.label = "Deviation of the readings", .value = utf8(digits(bias.deviation)), .note = utf8(say("%1 readings").arg(bias.count))});
    if (bias.chance) out.figures.push_back({.label = "That there is no bias (p)", .value = utf8(QString::number(*bias.chance, 'f', 4))});
    desk::PlotPanel run{.title = say("Readings"), .points = {}, .specLower = {}, .specUpper = {}};
    const auto half = answer.study.tolerance ? answer.study.tolerance->value / 10 : 3 * bias.deviation;
    int no = 0;
    for (const auto& reading : answer.readings) {
        const auto value = reading.value.value;
        const bool beyond = std::abs(value - bias.reference) > half;
        ++no;
        run.points.push_back({.first = no, .last = no, .low = value, .high = value,
                              .limits = desk::PlotLimits{bias.reference - half, bias.reference, bias.reference + half, half / 3}, .marked = beyond ? 1 : 0});
    }
    out.run = std::move(run);
}

void addLinearity(StudyShown& out, const Linearity& line, const GaugeStudyAnswer& answer) {
    out.figures = {{.label = "Bias on average", .value = utf8(digits(line.averageBias))},
                   {.label = "Slope", .value = utf8(digits(line.slope)), .tone = line.slopeChance <= 0.05 ? Tone::bad : Tone::good, .note = utf8(say("p %1").arg(QString::number(line.slopeChance, 'f', 4)))},
                   {.label = "Intercept", .value = utf8(digits(line.intercept)), .tone = line.interceptChance <= 0.05 ? Tone::bad : Tone::good,
                    .note = utf8(say("p %1").arg(QString::number(line.interceptChance, 'f', 4)))},
                   {.label = "R squared", .value = utf8(QString::number(line.fit, 'f', 4))}};
    if (answer.study.percentLinearity)
        out.figures.push_back({.label = "Of the variation of the process", .value = utf8(QString::number(*answer.study.percentLinearity, 'f', 2) + " %")});
    std::vector<std::pair<double, std::vector<double>>> known;  // true value, biases
    for (const auto& reading : answer.readings) {
        const auto at = reading.known.value_or(Reading{}).value;
        const auto found = std::ranges::find(known, at, &std::pair<double, std::vector<double>>::first);
        auto& all = found == known.end() ? known.emplace_back(at, std::vector<double>{}).second : found->second;
        all.push_back(reading.value.value - at);
    }
    std::ranges::sort(known);
    StudyDrawing drawing{.title = say("Bias over the true value"), .labels = {}, .series = {{utf8(say("Average bias")), {}}, {utf8(say("Fitted line")), {}}}};
    StudyTable table{.title = "Bias by piece",
                     .columns = {{.title = "True value", .width = 120, .number = true}, {.title = "Readings", .width = 90, .number = true}, {.title = "Average bias", .width = 130, .number = true},
                                 {.title = "Fitted line", .width = 0, .number = true}},
                     .rows = {}};
    for (const auto& [at, biases] : known) {
        double sum = 0;
        for (const auto one : biases) sum += one;
        const auto average = sum / static_cast<double>(biases.size());
        drawing.labels.push_back(utf8(digits(at)));
        drawing.series[0].values.push_back(average);
        drawing.series[1].values.push_back(line.biasAt(at));
        table.rows.push_back({.cells = {number(at), {.text = QString::number(biases.size())}, number(average), number(line.biasAt(at))},
                              .key = static_cast<std::int64_t>(table.rows.size()) + 1});
    }
    out.tables.push_back(std::move(table));
    out.drawings.push_back(std::move(drawing));
}

QString verdictWords(const GaugeStudyFacts& study) {
    const bool crossed = study.kind == StudyKind::average_range || study.kind == StudyKind::anova;
    switch (study.verdict) {
        case GaugeVerdict::fit:
            return crossed ? say("Fit: it takes less than 10 % of the variation.") : say("Fit: what it shows is told from the truth by nothing but chance.");
        case GaugeVerdict::limited: return say("Fit within limits: it takes 10 to 30 % of the variation or of the tolerance. Whether it may be used depends on what for, and on what a better one costs.");
        case GaugeVerdict::unfit:
            if (crossed && study.percentTotal == 0.0 && study.partVariation == 0.0) return say("Unfit: all its readings are alike, so it tells no pieces apart.");
            return crossed ? say("Unfit: it takes more than 30 % of the variation or of the tolerance, or tells apart fewer than five groups of pieces.") : say("Unfit: it shows something else than what is true.");
    }
    return {};
}

}  // namespace

ByPiece byPiece(const std::vector<StudyReading>& readings) {
    ByPiece all;
    std::vector<std::vector<std::vector<double>>> values;  // by appraiser and piece
    for (const auto& reading : readings) {
        const auto a = placeOf(all.appraisers, reading.appraiser), p = placeOf(all.pieces, reading.part);
        if (values.size() <= a) values.resize(a + 1);
        if (values[a].size() <= p) values[a].resize(p + 1);
        values[a][p].push_back(reading.value.value);
    }
    const auto none = std::numeric_limits<double>::quiet_NaN();
    for (auto& mine : values) {
        mine.resize(all.pieces.size());
        auto& means = all.means.emplace_back();
        auto& ranges = all.ranges.emplace_back();
        for (const auto& one : mine) {
            double sum = 0;
            for (const auto value : one) sum += value;
            means.push_back(one.empty() ? none : sum / static_cast<double>(one.size()));
            ranges.push_back(one.empty() ? none : *std::ranges::max_element(one) - *std::ranges::min_element(one));
        }
    }
    return all;
}

StudyShown shownOf(const GaugeStudyAnswer& answer) {
    StudyShown out;
    out.verdict = verdictWords(answer.study);
    if (answer.averageRange) addCrossed(out, answer.averageRange->variation, answer);
    if (answer.anova) addCrossed(out, answer.anova->variation, answer);
    if (answer.capability) {
        const auto& c = *answer.capability;
        const auto index = [](double value) { return std::isfinite(value) ? utf8(QString::number(value, 'f', 2)) : utf8(say("without end")); };
        out.figures = {{.label = "Cg", .value = index(c.cg), .tone = c.cg >= 1.33 ? Tone::good : Tone::bad}, {.label = "Cgk", .value = index(c.cgk), .tone = c.cgk >= 1.33 ? Tone::good : Tone::bad}};
        addBias(out, c.bias, answer);
    }
    if (answer.bias) addBias(out, *answer.bias, answer);
    if (answer.linearity) addLinearity(out, *answer.linearity, answer);
    return out;
}

}  // namespace quality::ui
