#include "quality/ui/chart_screen.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>

#include "app/desk/words.h"
#include "quality/ui/chart_forms.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using desk::px;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

constexpr int shownAtFirst = 100, mostDrawn = 2000, mostGrown = 200, capabilityPause = 400;

desk::PlotPoint pointOf(const DrawnPoint& drawn, const std::vector<int>& leftOut) {
    desk::PlotPoint point{.first = drawn.first, .last = drawn.last, .low = drawn.low, .high = drawn.high, .limits = {}, .marked = drawn.broken};
    if (drawn.limits) point.limits = desk::PlotLimits{drawn.limits->lower, drawn.limits->centre, drawn.limits->upper, drawn.limits->sigma};
    point.leftOut = drawn.first == drawn.last && std::ranges::binary_search(leftOut, drawn.first);
    return point;
}

std::int64_t leftOutOf(const db::Read& read, std::int64_t chart) {
    return read.one<std::int64_t>(R"sql(select count(*) as n from chart_point where control_chart_id = $1 and left_out <> '')sql", chart);
}

int newestOf(const db::Read& read, std::int64_t chart) {
    return read.one<int>(R"sql(select coalesce(max(point_no), 0) as n from chart_point where control_chart_id = $1)sql", chart);
}

}  // namespace

ChartScreen::ChartScreen(desk::Desk& d, const QJsonObject& with) : Screen{d}, id_(with["id"].toInteger()) {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(20), px(14), px(20), px(14));
    column->setSpacing(px(8));
    makeHead(column);
    makeMiddle(column);
    makeBelow(column);
    setFocusProxy(view_);
    load(with["from"].toInt(), with["to"].toInt());
}

void ChartScreen::makeHead(QBoxLayout* column) {
    head_ = new QWidget{this};
    auto* inside = new QVBoxLayout{head_};
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(px(6));
    column->addWidget(head_);
}

void ChartScreen::makeMiddle(QBoxLayout* column) {
    auto* split = new QSplitter{Qt::Horizontal, this};
    split->setChildrenCollapsible(false);
    const auto framed = [&](auto make) {
        auto* frame = desk::cardFrame(split);
        auto* inside = new QVBoxLayout{frame};
        inside->setContentsMargins(px(10), px(8), px(10), px(8));
        auto* widget = make(frame);
        inside->addWidget(widget);
        split->addWidget(frame);
        return widget;
    };
    view_ = framed([](QWidget* parent) { return new desk::ChartView{parent}; });
    capability_ = framed([&](QWidget* parent) { return new CapabilityView{desk(), parent}; });
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setSizes({px(760), px(300)});
    view_->moved = [this](int number) { point(number); };
    view_->opened = [this](int number) {
        for (std::size_t i = 0; i < signals_->rows().size(); ++i)
            if (signals_->rows()[i].data["no"].toInt() == number) {
                tabs_->setCurrentIndex(0);
                signals_->setCurrent(static_cast<int>(i));
                return answer();
            }
        desk().open("quality.subgroups", {{"filters", QJsonArray{QJsonArray{"chart_id", "equals", QString::number(id_)}, QJsonArray{"point_no", "equals", QString::number(number)}}}});
    };
    view_->wanted = [this](int from, int to) { load(from, to); };
    column->addWidget(split, 3);
}

void ChartScreen::makeBelow(QBoxLayout* column) {
    inHand_ = desk::muted({}, this);
    inHand_->setFont(desk::smallFont());
    inHand_->setWordWrap(true);
    column->addWidget(inHand_);
    entry_ = new SubgroupEntry{desk(), this};
    entry_->added = [this](const SubgroupAdded& done) {
        if (done.added > 1) desk().toast(say("%1 subgroups added.").arg(done.added));
        if (!done.signals.empty())
            desk().toast(say("Signal at subgroup %1: %2. Look for its cause.").arg(done.signals.front().no).arg(ruleWord(done.signals.front().rule)), Tone::bad);
    };
    column->addWidget(entry_);
    tabs_ = new QTabWidget{this};
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(say("Parts"));
    signals_ = new desk::Table{desk(), tabs_, say("Signals"),
                               {{.title = "Subgroup", .width = 84, .number = true}, {.title = "Rule broken", .width = 200}, {.title = "Where on the chart", .width = 130},
                                {.title = "State", .width = 100}, {.title = "Cause", .width = 220}, {.title = "What was done", .width = 0}, {.title = "Answered by", .width = 110},
                                {.title = "Since", .width = 130}}};
    signals_->setEmptyText(say("No signal: nothing on the chart asks for a cause."));
    signals_->activated = [this](int) { answer(); };
    signals_->moved = [this] {
        const auto row = signals_->current();
        if (row >= 0 && signals_->isAncestorOf(QApplication::focusWidget())) view_->setCurrent(signals_->rows()[static_cast<std::size_t>(row)].data["no"].toInt());
    };
    periods_ = new desk::Table{desk(), tabs_, say("Frozen limits"),
                               {{.title = "From subgroup", .width = 110, .number = true}, {.title = "Centre", .width = 120, .number = true}, {.title = "Sigma", .width = 120, .number = true},
                                {.title = "Computed from", .width = 160}, {.title = "Reason", .width = 0}, {.title = "Frozen by", .width = 110}, {.title = "Frozen", .width = 130}}};
    periods_->setEmptyText(say("The limits are trial limits of all there is. Freeze them, and what comes is judged by them."));
    tabs_->addTab(signals_, say("Signals"));
    tabs_->addTab(periods_, say("Frozen limits"));
    column->addWidget(tabs_, 2);
}

QString ChartScreen::title() const { return look_.chart.number.empty() ? say("Control chart") : text(look_.chart.number); }
QString ChartScreen::explain() const { return text(look_.chart.characteristic) + " · " + text(look_.chart.item); }
QJsonObject ChartScreen::state() const {
    QJsonObject all{{"id", static_cast<qint64>(id_)}};
    if (view_->to() < known_) {  // the newest are looked at anew each time
        all["from"] = view_->from();
        all["to"] = view_->to();
    }
    return all;
}

bool ChartScreen::mayClose() {
    if (!entry_->typed()) return true;
    QMessageBox ask{QMessageBox::Question, say("Leave this chart?"), say("The values you typed would be lost."), {}, this};
    auto* leave = ask.addButton(say("Throw it away"), QMessageBox::DestructiveRole);
    ask.addButton(say("Go on typing"), QMessageBox::RejectRole);
    ask.exec();
    return ask.clickedButton() == leave;
}

// ---------------------------------------------------------------- what the company has

std::vector<desk::PlotPanel> ChartScreen::panelsOf(const ChartLook& look) const {
    desk::PlotPanel upper{.title = upperTitle(look.chart.kind), .points = {}, .specLower = {}, .specUpper = {}};
    for (const auto& drawn : look.upper) upper.points.push_back(pointOf(drawn, look.leftOut));
    if (look.chart.kind == ChartKind::i_mr) {  // what is wanted is said of single values, never of means
        if (look.chart.lower) upper.specLower = look.chart.lower->value;
        if (look.chart.upper) upper.specUpper = look.chart.upper->value;
    }
    std::vector<desk::PlotPanel> all{std::move(upper)};
    if (look.lower.empty()) return all;
    desk::PlotPanel lower{.title = lowerTitle(look.chart.kind), .points = {}, .specLower = {}, .specUpper = {}};
    for (const auto& drawn : look.lower) lower.points.push_back(pointOf(drawn, look.leftOut));
    all.push_back(std::move(lower));
    return all;
}

// first below 0: so many of the newest.
void ChartScreen::load(int first, int to) {
    const auto asked = ++asked_;
    ++loads_;
    desk().read<Seen>(
        this,
        [id = id_, first, to](const db::Read& read) {
            const int from = first < 0 ? std::max(1, newestOf(read, id) + first + 1) : first;
            Seen seen{.look = chartLook(read, ControlChartId{id}, from > 0 ? std::optional{from} : std::nullopt, to > 0 ? std::optional{to} : std::nullopt,
                                        from > 0 || to > 0 ? mostDrawn : shownAtFirst),
                      .found = signalsOf(read, ControlChartId{id}, false), .from = from, .to = to, .leftOut = leftOutOf(read, id)};
            return seen;
        },
        [this, asked](Seen seen) {
            if (asked == asked_) show(std::move(seen));
        });
}

void ChartScreen::show(Seen seen) {
    look_ = std::move(seen.look);
    known_ = look_.points;
    leftOut_ = seen.leftOut;
    const int first = look_.upper.empty() ? 1 : look_.upper.front().first;
    const int from = seen.from > 0 ? seen.from : first;
    const int room = std::max(10, (known_ - from + 1) / 10);
    const int to = seen.to > 0 && seen.to < known_ ? seen.to : std::max(seen.to, known_ + room);
    std::vector<desk::PlotBreak> breaks;
    for (const auto& period : look_.periods) breaks.push_back({period.fromNo, say("limits: %1").arg(text(period.reason))});
    view_->show(from, to, panelsOf(look_), std::move(breaks));
    entry_->show(look_.chart);
    showHead();
    showFound(seen.found);
    showPeriods();
    soon_.again(capabilityPause);
    tell();
}

void ChartScreen::refresh(const QSet<QString>& tables) {
    if (!tables.intersects({"control_chart", "limit_period", "chart_point", "chart_signal", "inspection_plan"})) return;
    const bool only = !tables.intersects({"limit_period", "inspection_plan"});
    if (only && known_ > 0) return grow();
    loadAnew();
}

// The zoom stays. A chart that is all on screen grows to what is shown at first.
void ChartScreen::loadAnew() {
    if (view_->to() < known_) return load(view_->from(), view_->to());
    const int least = view_->from() <= 1 ? shownAtFirst : 10;
    load(-std::max(least, known_ - view_->from() + 1), 0);
}

// While the newest are on screen and their limits are frozen, the newest alone are read and painted; of another chart's
// news nothing is.
void ChartScreen::grow() {
    if (growing_) {
        again_ = true;
        return;
    }
    growing_ = true;
    desk().read<Seen>(
        this,
        [id = id_, from = known_ + 1, open = look_.signals](const db::Read& read) {
            Seen seen{.look = chartLook(read, ControlChartId{id}, from, {}, mostGrown), .found = {}, .from = from, .to = 0, .leftOut = leftOutOf(read, id)};
            if (seen.look.signals != open) seen.found = signalsOf(read, ControlChartId{id}, false);
            return seen;
        },
        [this](const Seen& seen) {
            growing_ = false;
            take(seen);
            if (std::exchange(again_, false)) grow();
        },
        [this](const QString& why) {
            growing_ = false;
            desk().toast(why, Tone::bad);
        });
}

void ChartScreen::take(const Seen& seen) {
    const auto& look = seen.look;
    const bool more = look.points > known_;
    const bool other = look.chart.version != look_.chart.version || seen.leftOut != leftOut_ || look.points - known_ > mostGrown || look.periods.size() != look_.periods.size();
    if (!more && !other && look.signals == look_.signals) return;  // it was another chart's
    const bool follows = view_->to() >= known_;
    bool fits = more && !other && follows && !look_.trial && !look.upper.empty() && look.upper.front().first == known_ + 1;
    const auto panels = panelsOf(look);
    fits = fits && panels.size() == view_->panels().size() && (panels.size() < 2 || panels[0].points.size() == panels[1].points.size());
    if (!fits) return loadAnew();  // answered, left out, or looked at elsewhere
    for (std::size_t i = 0; i < panels[0].points.size(); ++i) {
        std::vector<desk::PlotPoint> points;
        for (const auto& panel : panels) points.push_back(panel.points[i]);
        view_->append(points);
        ++appended_;
    }
    known_ = look_.points = look.points;
    facts_->setText(factWords());
    if (std::exchange(look_.signals, look.signals) != look.signals) {
        showHead();
        showFound(seen.found);
    }
    soon_.again(capabilityPause);
}

void ChartScreen::showPeriods() {
    std::vector<desk::TableRow> rows;
    for (const auto& one : look_.periods) {
        auto from = one.baseFrom ? say("subgroups %1 to %2").arg(*one.baseFrom).arg(one.baseTo.value_or(0)) : say("given by a standard");
        if (!one.without.empty()) from += ", " + say("without %1").arg(text(one.without));
        rows.push_back({.cells = {{.text = QString::number(one.fromNo)}, {.text = QString::number(one.centre, 'g', 7)},
                                  {.text = one.sigma > 0 ? QString::number(one.sigma, 'g', 6) : QString{}}, {.text = from}, {.text = text(one.reason)}, {.text = text(one.frozenBy), .muted = true},
                                  {.text = shown(one.frozenAt), .muted = true}},
                        .key = one.limitPeriodId.number});
    }
    periods_->setRows(std::move(rows));
}

void ChartScreen::showFound(const std::vector<SignalFacts>& all) {
    std::vector<desk::TableRow> rows;
    for (const auto& one : all) {
        const bool open = one.state == SignalState::open;
        rows.push_back({.cells = {{.text = QString::number(one.no)}, {.text = ruleWord(one.rule)}, {.text = desk::wordOf(boost::describe::enum_to_string(one.panel, ""))},
                                  {.text = say(chipOf(signalStates(), one.state).word), .tone = open ? Tone::bad : Tone::good, .chip = true}, {.text = text(one.cause)},
                                  {.text = text(one.remedy)}, {.text = text(one.answeredBy), .muted = true}, {.text = shown(one.openedAt), .muted = true}},
                        .key = one.chartSignalId.number,
                        .data = {{"no", one.no}, {"first", one.firstNo}, {"open", open}}});
    }
    signals_->setRows(std::move(rows));
}

}  // namespace quality::ui
