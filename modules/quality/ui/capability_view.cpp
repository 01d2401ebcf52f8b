#include "quality/ui/capability_view.h"

#include <cmath>

#include "app/desk/tone.h"

namespace quality::ui {

using desk::px;
using desk::TableCell;
using desk::Tone;

namespace {

constexpr double capable = 1.33, normalFrom = 0.05;

QString index(double value) { return std::isfinite(value) ? QString::number(value, 'f', 3) : QStringLiteral("∞"); }

}  // namespace

CapabilityView::CapabilityView(desk::Desk& d, QWidget* parent) : QWidget{parent}, histogram_(new desk::Histogram{this}), table_(nullptr), title_(nullptr), says_(nullptr) {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    title_ = desk::heading(desk::say("Capability"), this);
    column->addWidget(title_);
    column->addWidget(histogram_, 2);
    table_ = new desk::Table{d, this, desk::say("Capability"),
                             {{.title = "Index", .width = 0}, {.title = "Value", .width = 76, .number = true}, {.title = "95 % from", .width = 80, .number = true}, {.title = "To", .width = 76, .number = true}}};
    column->addWidget(table_, 3);
    says_ = desk::muted({}, this);
    says_->setFont(desk::smallFont());
    says_->setWordWrap(true);
    column->addWidget(says_);
}

void CapabilityView::show(const ChartCapability& all, int from, int to) {
    title_->setText(desk::say("Capability of subgroups %1 to %2").arg(from).arg(to));
    std::vector<desk::HistogramBin> bins;
    for (const auto& bar : all.bars) bins.push_back({bar.from, bar.to, bar.values});
    std::vector<desk::HistogramLine> lines;
    if (all.specification.lower) lines.push_back({*all.specification.lower, desk::say("At least"), true});
    if (all.specification.target) lines.push_back({*all.specification.target, desk::say("Target"), true});
    if (all.specification.upper) lines.push_back({*all.specification.upper, desk::say("At most"), true});
    histogram_->show(std::move(bins), std::move(lines), all.process.mean, all.process.overall);
    histogram_->setVisible(true);
    fill(all);
    says_->setText(words(all));
    desk::setTone(says_, all.open > 0 ? Tone::bad : Tone::neutral);
}

void CapabilityView::say(const QString& why) {
    title_->setText(desk::say("Capability"));
    histogram_->setVisible(false);
    table_->setRows({});
    table_->setEmptyText(why);
    says_->clear();
}

void CapabilityView::fill(const ChartCapability& all) {
    std::vector<desk::TableRow> rows;
    const auto add = [&](const QString& word, const Index& of, bool judged) {
        const auto tone = !judged ? Tone::neutral : of.value >= capable ? Tone::good : Tone::bad;
        rows.push_back({.cells = {{.text = word}, {.text = index(of.value), .tone = tone}, {.text = index(of.lower), .muted = true}, {.text = index(of.upper), .muted = true}},
                        .key = static_cast<std::int64_t>(rows.size()) + 1});
    };
    const auto maybe = [&](const char* word, const std::optional<Index>& of) {
        if (of) add(desk::say(word), *of, false);
    };
    const auto& c = all.capability;
    maybe("Cp", c.cp);
    add(desk::say("Cpk"), c.cpk, true);
    maybe("Pp", c.pp);
    add(desk::say("Ppk"), c.ppk, true);
    maybe("Cpm", c.cpm);
    const auto plain = [&](const QString& word, const QString& value) {
        rows.push_back({.cells = {{.text = word, .muted = true}, {.text = value}}, .key = static_cast<std::int64_t>(rows.size()) + 1});
    };
    plain(desk::say("Values"), desk::shownNumber(static_cast<std::int64_t>(all.process.count)));
    plain(desk::say("Mean"), QString::number(all.process.mean, 'g', 7));
    plain(desk::say("Sigma within"), QString::number(all.process.within, 'g', 5));
    plain(desk::say("Sigma overall"), QString::number(all.process.overall, 'g', 5));
    plain(desk::say("Observed beyond, ppm"), desk::shownNumber(std::llround(c.observed.total())));
    plain(desk::say("Expected within, ppm"), desk::shownNumber(std::llround(c.expectedWithin.total())));
    plain(desk::say("Expected overall, ppm"), desk::shownNumber(std::llround(c.expectedOverall.total())));
    if (all.andersonDarling) plain(desk::say("Anderson-Darling, p"), QString::number(all.andersonDarling->p, 'f', 3));
    if (all.shapiroWilk) plain(desk::say("Shapiro-Wilk, p"), QString::number(all.shapiroWilk->p, 'f', 3));
    table_->setRows(std::move(rows));
}

QString CapabilityView::words(const ChartCapability& all) const {
    if (all.open > 0) return desk::say("Signals are open (%1): a process out of control has no capability, whatever the figures say.").arg(all.open);
    if (!all.andersonDarling && !all.shapiroWilk) return desk::say("Whether the values are normal cannot be said.");
    const bool normal = (!all.andersonDarling || all.andersonDarling->p >= normalFrom) && (!all.shapiroWilk || all.shapiroWilk->p >= normalFrom);
    return normal ? desk::say("The values may well come from a normal distribution.") : desk::say("The values are not normal: the figures that rest on it are in doubt.");
}

}  // namespace quality::ui
