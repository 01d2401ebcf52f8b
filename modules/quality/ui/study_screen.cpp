#include "quality/ui/study_screen.h"

#include <QScrollArea>
#include <QTabWidget>

#include "app/desk/words.h"
#include "quality/ui/gauge_screens.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using desk::px;
using desk::say;
using desk::text;
using desk::utf8;

StudyScreen::StudyScreen(desk::Desk& d, const QJsonObject& with) : Screen{d}, id_(with["id"].toInteger()), column_(new QVBoxLayout{this}) {
    column_->setContentsMargins(px(20), px(14), px(20), px(14));
    column_->setSpacing(px(10));
    load();
}

QString StudyScreen::title() const { return answer_.study.number.empty() ? say("Gauge study") : text(answer_.study.number); }
QString StudyScreen::explain() const { return text(answer_.study.gauge + (answer_.study.gaugeName.empty() ? "" : " · " + answer_.study.gaugeName)); }

void StudyScreen::load() {
    desk().read<GaugeStudyAnswer>(
        this, [id = id_](const db::Read& read) { return gaugeStudyAnswer(read, GaugeStudyId{id}); }, [this](GaugeStudyAnswer answer) { show(std::move(answer)); },
        [this](const QString& why) { column_->addWidget(desk::plain(why, this)); });
}

void StudyScreen::show(GaugeStudyAnswer answer) {
    answer_ = std::move(answer);
    shown_ = shownOf(answer_);
    column_->addWidget(head());
    column_->addWidget(desk::figures(desk(), shown_.figures, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(12));
    auto* left = tables();
    row->addWidget(left, 3);
    row->addWidget(drawings(), 2);
    column_->addLayout(row, 1);
    setFocusProxy(left);
    tell();
}

QWidget* StudyScreen::head() {
    const auto& study = answer_.study;
    auto* frame = desk::cardFrame(this);
    auto* column = new QVBoxLayout{frame};
    column->setContentsMargins(px(16), px(10), px(16), px(10));
    column->setSpacing(px(6));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(10));
    auto* name = desk::plain(title() + " · " + desk::wordOf(boost::describe::enum_to_string(study.kind, "")), frame);
    name->setFont(desk::strongFont());
    row->addWidget(name);
    const auto verdict = chipOf(verdicts(), study.verdict);
    row->addWidget(new desk::ChipLabel{say(verdict.word), verdict.tone, frame});
    if (study.blocked) row->addWidget(new desk::ChipLabel{say("It blocked the gauge"), desk::Tone::bad, frame});
    row->addStretch(1);
    if (desk().canOpen("gauge")) row->addWidget(new desk::Link{explain(), frame, [this] { desk().open(desk::Record{"gauge", answer_.study.gaugeId.number}); }});
    else row->addWidget(desk::plain(explain(), frame));
    column->addLayout(row);
    QStringList facts;
    if (!study.characteristic.empty()) facts << text(study.characteristic);
    facts << desk::shown(study.studiedOn) << text(study.studiedBy);
    if (study.appraisers > 1 || study.parts > 1) facts << say("%1 pieces, %2 people, %3 turns").arg(study.parts).arg(study.appraisers).arg(study.trials);
    if (study.tolerance) facts << say("tolerance %1").arg(readingWords(study.tolerance));
    if (!study.note.empty()) facts << text(study.note);
    auto* words = desk::muted(facts.join("  ·  "), frame);
    words->setWordWrap(true);
    column->addWidget(words);
    auto* says = desk::plain(shown_.verdict, frame);
    says->setWordWrap(true);
    column->addWidget(says);
    return frame;
}

QWidget* StudyScreen::tables() {
    auto* tabs = new QTabWidget{this};
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(say("Parts"));
    const auto add = [&](const StudyTable& one) {
        auto* table = new desk::Table{desk(), tabs, say(one.title), one.columns};
        table->setRows(one.rows);
        tabs->addTab(table, say(one.title));
    };
    for (const auto& one : shown_.tables) add(one);
    StudyTable readings{.title = "Readings",
                        .columns = {{.title = "Piece", .width = 90}, {.title = "Who", .width = 130}, {.title = "Value", .width = 120, .number = true}, {.title = "True value", .width = 0, .number = true}},
                        .rows = {}};
    for (const auto& one : answer_.readings)
        readings.rows.push_back({.cells = {{.text = text(one.part)}, {.text = text(one.appraiser)}, {.text = readingWords(one.value)}, {.text = readingWords(one.known)}},
                                 .key = static_cast<std::int64_t>(readings.rows.size()) + 1});
    add(readings);
    return tabs;
}

QWidget* StudyScreen::drawings() {
    auto* scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget{scroll};
    auto* column = new QVBoxLayout{inside};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(10));
    const auto framed = [&](QWidget* drawing, QFrame* frame, int high) {
        auto* layout = new QVBoxLayout{frame};
        layout->setContentsMargins(px(12), px(10), px(12), px(8));
        drawing->setMinimumHeight(px(high));
        layout->addWidget(drawing);
        column->addWidget(frame, 1);
    };
    for (const auto& one : shown_.drawings) {
        auto* frame = desk::cardFrame(inside);
        auto* chart = new desk::Chart{frame};
        chart->setTitle(one.title);
        if (one.bars) chart->setBars(one.labels, one.series);
        else chart->setLines(one.labels, one.series);
        chart->setFromZero(one.bars);
        framed(chart, frame, 150);
    }
    if (shown_.run) {
        auto* frame = desk::cardFrame(inside);
        auto* run = new desk::ChartView{frame};
        run->setAccessibleName(say("Readings"));
        run->show(1, static_cast<int>(shown_.run->points.size()), {*shown_.run});
        framed(run, frame, 260);
    }
    column->addStretch(1);
    scroll->setWidget(inside);
    return scroll;
}

}  // namespace quality::ui
