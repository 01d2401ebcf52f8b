// What is done at a chart: its head with what can be done, the point in hand, answers, limits, values from a file.
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QKeyEvent>

#include "app/desk/words.h"
#include "quality/ui/chart_forms.h"
#include "quality/ui/chart_screen.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using desk::px;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;

namespace {

constexpr qint64 mostBytes = 16 * 1024 * 1024;

QString rulesIn(const Rules& rules) {
    QStringList all;
    for (unsigned bit = 0; bit < 9; ++bit)
        if (const auto rule = static_cast<Rule>(bit); rules.has(rule)) all << ruleWord(rule);
    return all.join(", ");
}

QString number(const std::optional<double>& value) { return value ? QString::number(*value, 'g', 7) : QString{}; }

QString wordsOf(const ChartFacts& chart, const SubgroupFacts& at) {
    QStringList all{say("Subgroup %1").arg(at.pointNo)};
    if (at.mean) all << say("mean %1, range %2, s %3").arg(number(at.mean), number(at.spread), number(at.deviation));
    if (at.defects) all << say("%1 in %2").arg(number(at.defects), QString::number(at.size, 'g', 7));
    if (chart.kind == ChartKind::ewma || chart.kind == ChartKind::cusum) all << say("drawn at %1").arg(QString::number(at.plotted, 'g', 7));
    if (!at.readings.empty()) all << say("values %1").arg(text(at.readings));
    for (const auto& [label, value] : {std::pair{"Inspection", at.inspection}, std::pair{"Lot", at.lot}, std::pair{"Gauge", at.gauge}})
        if (value) all << say("%1: %2").arg(say(label), text(*value));
    if (const auto rules = rulesIn(at.broken); !rules.isEmpty()) all << say("above: %1").arg(rules);
    if (const auto rules = rulesIn(at.brokenLower); !rules.isEmpty()) all << say("below: %1").arg(rules);
    if (!at.leftOut.empty()) all << say("left out: %1").arg(text(at.leftOut));
    if (!at.note.empty()) all << text(at.note);
    all << text(at.measuredBy) << shown(at.measuredAt);
    return all.join("  ·  ");
}

}  // namespace

void ChartScreen::showHead() {
    const bool hadFocus = head_->isAncestorOf(QApplication::focusWidget());
    while (auto* item = head_->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto& chart = look_.chart;
    auto* row = new QWidget{head_};
    auto* line = new QHBoxLayout{row};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(8));
    auto* name = desk::plain(title() + " · " + explain(), row);
    name->setFont(desk::titleFont());
    line->addWidget(name);
    line->addWidget(new desk::ChipLabel{desk::wordOf(boost::describe::enum_to_string(chart.kind, "")), Tone::neutral, row});
    if (chart.state == ChartState::closed) line->addWidget(new desk::ChipLabel{say("Closed"), Tone::neutral, row});
    if (look_.trial) line->addWidget(new desk::ChipLabel{say("Trial limits"), Tone::attention, row});
    if (look_.signals > 0) line->addWidget(new desk::ChipLabel{say("Open signals: %1").arg(look_.signals), Tone::bad, row});
    else if (!look_.trial) line->addWidget(new desk::ChipLabel{say("In control"), Tone::good, row});
    line->addStretch(1);
    std::vector<desk::CardButton> buttons;
    if (chart.state == ChartState::active) {
        const auto id = chart.controlChartId.number;
        buttons.push_back({.title = "Answer…", .right = "quality.answerSignal", .keys = "Ctrl+Return", .icon = "check", .main = look_.signals > 0, .run = [this](desk::Desk&) { answer(); }});
        buttons.push_back({.title = "Freeze limits…", .right = "quality.freezeLimits", .keys = "Ctrl+L", .icon = "lock", .main = look_.trial, .run = [this](desk::Desk&) { freeze(); }});
        if (!chart.occasion) buttons.push_back({.title = "From a file…", .right = "quality.addSubgroups", .keys = "Ctrl+O", .icon = "import", .run = [this](desk::Desk&) { readFile(); }});
        buttons.push_back({.title = "Leave out…", .right = "quality.leaveOutSubgroup", .keys = "Ctrl+Del", .icon = "close", .run = [this](desk::Desk&) { leaveOut(); }});
        buttons.push_back({.title = "Change…", .right = "quality.changeChart", .keys = "F2", .icon = "edit", .run = [this](desk::Desk& d) { desk::showForm(d, changeChartForm(look_.chart)); }});
        buttons.push_back({.title = "Close the chart…", .right = "quality.closeChart", .icon = "trash",
                           .run = [id, version = chart.version](desk::Desk& d) { desk::showForm(d, closeChartForm(id, version)); }});
    }
    head_->layout()->addWidget(row);
    auto* below = new QWidget{head_};
    auto* second = new QHBoxLayout{below};
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(px(8));
    facts_ = desk::muted(factWords(), below);
    facts_->setWordWrap(true);
    second->addWidget(facts_, 1);
    desk::addButtons(desk(), second, buttons, below);
    head_->layout()->addWidget(below);
    if (hadFocus) view_->setFocus();
}

QString ChartScreen::factWords() const {
    const auto& chart = look_.chart;
    QStringList facts{say("%1 subgroups").arg(desk::shownNumber(look_.points))};
    if (const auto limits = limitWords(chart.lower, chart.upper, chart.unit); !limits.isEmpty()) facts << say("wanted: %1").arg(limits);
    if (chart.occasion) facts << say("fed by inspections: %1").arg(say(chipOf(occasions(), *chart.occasion).word));
    if (!chart.reaction.empty() && look_.signals > 0) facts << say("Reaction: %1").arg(text(chart.reaction));
    return facts.join("  ·  ");
}

void ChartScreen::point(int number) {
    if (number == 0) return inHand_->setText({});
    desk().read<std::optional<SubgroupFacts>>(
        this, [id = id_, number](const db::Read& read) { return subgroupAt(read, ControlChartId{id}, number); },
        [this, number](const std::optional<SubgroupFacts>& at) {
            if (number == view_->current()) inHand_->setText(at ? wordsOf(look_.chart, *at) : QString{});
        });
}

// Of what is on screen: beside the window's thread, for there may be very many values.
void ChartScreen::measure() {
    if (look_.points == 0 || !measures(look_.chart.kind)) return capability_->say(measures(look_.chart.kind) ? desk::say("Nothing was measured yet.") : desk::say("What is counted has no capability."));
    if (!look_.chart.lower && !look_.chart.upper) return capability_->say(desk::say("Without a limit that is wanted there is no capability."));
    const int from = std::max(1, view_->from()), to = std::min(view_->to(), known_);
    measuring_.cancel();
    measuring_ = desk().readLong<ChartCapability>(
        this, [id = id_, from, to](const db::Read& read) { return chartCapability(read, ControlChartId{id}, from, to); },
        [this, from, to](const ChartCapability& all) { capability_->show(all, from, to); }, [this](const QString& why) { capability_->say(why); });
}

// The signal in hand, else the oldest that is open.
void ChartScreen::answer() {
    const auto& rows = signals_->rows();
    const auto at = signals_->current();
    const desk::TableRow* chosen = at >= 0 && rows[static_cast<std::size_t>(at)].data["open"].toBool() ? &rows[static_cast<std::size_t>(at)] : nullptr;
    for (auto row = rows.rbegin(); row != rows.rend() && chosen == nullptr; ++row)
        if (row->data["open"].toBool()) chosen = &*row;
    if (chosen == nullptr) return desk().toast(say("No signal is open."));
    view_->setCurrent(chosen->data["no"].toInt());
    desk::showForm(desk(), answerForm(chosen->key));
}

void ChartScreen::freeze() {
    const int from = std::max(1, view_->from()), to = std::min(view_->to(), known_);
    desk::showForm(desk(), freezeForm(id_, from, std::max(from, to), !measures(look_.chart.kind)));
}

void ChartScreen::leaveOut() {
    const int number = view_->current() != 0 ? view_->current() : known_;
    if (number == 0) return desk().toast(say("There is no subgroup to leave out."), Tone::attention);
    desk::showForm(desk(), leaveOutForm(id_, number));
}

void ChartScreen::readFile() {
    const auto name = QFileDialog::getOpenFileName(this, say("Values of a gauge"), {}, say("Text (*.txt *.csv *.tsv *.dat);;All files (*)"));
    if (name.isEmpty()) return;
    QFile file{name};
    if (!file.open(QIODevice::ReadOnly)) return desk().toast(say("%1 cannot be read: %2").arg(name, file.errorString()), Tone::bad);
    if (file.size() > mostBytes) return desk().toast(say("%1 is too large to be added at once.").arg(name), Tone::bad);
    entry_->lay(QString::fromUtf8(file.readAll()));
}

void ChartScreen::scanned(const QString& code) {
    if (!entry_->take(code)) desk().toast(say("%1 is no value of this chart.").arg(code.left(60)), Tone::attention);
}

void ChartScreen::keyPressEvent(QKeyEvent* key) {
    if (key->key() == Qt::Key_Insert && key->modifiers() == Qt::NoModifier) return entry_->begin();
    Screen::keyPressEvent(key);
}

}  // namespace quality::ui
