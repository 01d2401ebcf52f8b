// What the worksheet of an FMEA is made of.
#include <QScrollArea>
#include <QTabWidget>

#include "app/desk/keys.h"
#include "app/desk/words.h"
#include "quality/ui/fmea_screen.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using desk::px;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

void FmeaScreen::makeHead(QBoxLayout* layout) {
    auto* row = new QHBoxLayout;
    row->setSpacing(px(12));
    name_ = desk::plain({}, this);
    name_->setFont(desk::strongFont());
    state_ = new desk::ChipLabel{{}, Tone::neutral, this};
    state_->hide();
    row->addWidget(name_);
    row->addWidget(state_);
    row->addStretch(1);
    layout->addLayout(row);
    facts_ = desk::muted({}, this);
    facts_->setFont(desk::smallFont());
    facts_->setWordWrap(true);
    facts_->hide();
    layout->addWidget(facts_);
    figures_ = new desk::Summary{desk(), this};
    layout->addWidget(figures_);
}

void FmeaScreen::makeLines(QBoxLayout* layout) {
    auto* frame = desk::cardFrame(this);
    auto* inside = new QVBoxLayout{frame};
    inside->setContentsMargins(1, 1, 1, 1);
    lines_ = new desk::Table{desk(), frame, say("What may go wrong"), fmeaColumns()};
    lines_->setEmptyText(say("Nothing is foreseen yet. Ctrl+N adds what may go wrong at an operation."));
    lines_->activated = [this](int row) { edit(lines_->rows()[static_cast<std::size_t>(row)].key); };
    lines_->moved = [this] {
        showLine();
        offer();
    };
    inside->addWidget(lines_);
    layout->addWidget(frame, 1);
    below_ = new QStackedWidget{this};
    below_->addWidget(makeLineInHand());
    layout->addWidget(below_);
}

QWidget* FmeaScreen::makeLineInHand() {
    auto* page = new QWidget{below_};
    auto* row = new QHBoxLayout{page};
    row->setContentsMargins({});
    row->setSpacing(px(12));
    auto* scroll = new QScrollArea{page};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* left = new QWidget{scroll};
    auto* column = new QVBoxLayout{left};
    column->setContentsMargins({});
    column->setSpacing(px(4));
    why_ = desk::plain({}, left);
    why_->setProperty("bad", true);
    why_->setWordWrap(true);
    why_->hide();
    words_ = desk::plain({}, left);
    words_->setWordWrap(true);
    column->addWidget(why_);
    column->addWidget(words_);
    column->addStretch(1);
    scroll->setWidget(left);
    row->addWidget(scroll, 1);
    auto* tabs = new QTabWidget{page};
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(say("Parts"));
    tasks_ = new desk::Table{desk(), tabs, say("Actions"),
                             {{.title = "Kind", .width = 90}, {.title = "What is done", .width = 0}, {.title = "State", .width = 90},
                              {.title = "Owner", .width = 110}, {.title = "Due", .width = 90}, {.title = "Evidence", .width = 130}}};
    tasks_->setEmptyText(say("No action against it. Ctrl+J adds one."));
    tasks_->activated = [this](int) { finishTask(); };
    tasks_->moved = [this] { offer(); };
    tabs->addTab(tasks_, say("Actions"));
    ratings_ = new desk::Table{desk(), tabs, say("Ratings"),
                               {{.title = "Rated", .width = 130}, {.title = "Sev.", .width = 54, .number = true}, {.title = "Occ.", .width = 54, .number = true},
                                {.title = "Det.", .width = 54, .number = true}, {.title = "Priority", .width = 90}, {.title = "What was learnt", .width = 0},
                                {.title = "Who", .width = 90}}};
    tabs->addTab(ratings_, say("Ratings"));
    row->addWidget(tabs, 1);
    page->setFixedHeight(px(200));
    return page;
}

QPushButton* FmeaScreen::button(QBoxLayout* row, const char* title, const char* icon, const char* keys, bool main, std::function<void()> run) {
    auto* one = new QPushButton{desk::icon(icon, main ? desk::theme().onAccent : desk::theme().muted), say(title), foot_};
    one->setProperty("main", main);
    one->setAutoDefault(true);
    desk::giveKeys(one, QKeySequence{keys});
    connect(one, &QPushButton::clicked, this, std::move(run));
    row->addWidget(one);
    return one;
}

void FmeaScreen::makeFoot(QBoxLayout* layout) {
    refusal_ = desk::plain({}, this);
    refusal_->setWordWrap(true);
    refusal_->setProperty("bad", true);
    refusal_->hide();
    layout->addWidget(refusal_);
    foot_ = new QWidget{this};
    auto* row = new QHBoxLayout{foot_};
    row->setContentsMargins({});
    row->setSpacing(px(8));
    add_ = button(row, "Line…", "plus", "Ctrl+N", false, [this] { edit(0); });
    edit_ = button(row, "Change…", "edit", "", false, [this] { edit(lineInHand()); });
    edit_->setToolTip(say("Enter"));
    task_ = button(row, "Action…", "plus", "Ctrl+J", false, [this] { addTask(); });
    finish_ = button(row, "Action done…", "check", "Ctrl+Shift+J", false, [this] { finishTask(); });
    drop_ = button(row, "Drop it…", "close", "", false, [this] { dropTask(); });
    change_ = button(row, "The FMEA…", "settings", "", false, [this] { change(); });
    change_->setToolTip("F2");
    row->addStretch(1);
    note_ = desk::textField(foot_, 2000);
    note_->setName(say("What came of going through it"));
    if (auto* edit = qobject_cast<QLineEdit*>(note_->editor())) edit->setPlaceholderText(say("What came of going through it"));
    note_->setFixedWidth(px(190));
    row->addWidget(note_);
    review_ = button(row, "It holds", "check", "Ctrl+Return", true, [this] { review(); });
    layout->addWidget(foot_);
}

void FmeaScreen::offer() {
    const bool open = known_ && keptUp(), there = open && !busy_;
    const bool line = there && lineInHand() != 0;
    foot_->setVisible(open && form_ == nullptr);
    add_->setVisible(desk().may(addFmeaLineAction.name));
    add_->setEnabled(there);
    edit_->setVisible(desk().may(changeFmeaLineAction.name));
    edit_->setEnabled(line);
    task_->setVisible(desk().may(addFmeaActionAction.name));
    task_->setEnabled(line);
    const bool task = line && taskInHand() != nullptr;
    finish_->setVisible(desk().may(finishFmeaActionAction.name));
    finish_->setEnabled(task);
    drop_->setVisible(desk().may(dropFmeaActionAction.name));
    drop_->setEnabled(task);
    change_->setVisible(desk().may(changeFmeaAction.name));
    const bool reviews = desk().may(reviewFmeaAction.name);
    note_->setVisible(reviews);
    review_->setVisible(reviews);
    review_->setEnabled(there && !sheet_.lines.empty());
}

void FmeaScreen::showHead() {
    const auto& head = sheet_.head;
    name_->setText(title() + " · " + text(head.title) + " · " + explain());
    const auto chip = chipOf(fmeaStates(), head.state);
    state_->say(say(chip.word), chip.tone);
    state_->show();
    QStringList all;
    all << (head.revision.empty() ? say("every revision") : say("only revision %1").arg(text(head.revision)));
    if (!head.team.empty()) all << say("drawn up by %1").arg(text(head.team));
    if (!head.reviewedAt) all << say("never gone through");
    else all << say("gone through %1 by %2").arg(shown(*head.reviewedAt), text(head.reviewedBy));
    if (!head.reviewNote.empty()) all << text(head.reviewNote).simplified();
    facts_->setText(all.join("  ·  "));
    facts_->show();
    std::int64_t high = 0, contradicted = 0, open = 0, late = 0;
    for (const auto& line : sheet_.lines) {
        high += line.priority == ActionPriority::high ? 1 : 0;
        contradicted += line.reality.contradicted() ? 1 : 0;
    }
    for (const auto& task : sheet_.tasks) {
        open += task.state == "open" ? 1 : 0;
        late += sheet_.overdue(task) ? 1 : 0;
    }
    const auto number = [](std::int64_t n) { return utf8(desk::shownNumber(n)); };
    figures_->tell({{.label = "Lines", .value = number(static_cast<std::int64_t>(sheet_.lines.size()))},
                    {.label = "High priority", .value = number(high), .tone = high > 0 ? Tone::bad : Tone::good},
                    {.label = "Rated too well", .value = number(contradicted), .tone = contradicted > 0 ? Tone::bad : Tone::good},
                    {.label = "Actions to do", .value = number(open)},
                    {.label = "Overdue", .value = number(late), .tone = late > 0 ? Tone::bad : Tone::good}},
                   {}, Tone::neutral);
}

void FmeaScreen::showLine() {
    const auto* line = sheet_.line(lineInHand());
    const auto why = line != nullptr ? inTheWay(*line) : QString{};
    why_->setText(why);
    why_->setVisible(!why.isEmpty());
    QStringList all;
    std::vector<desk::TableRow> rows;
    if (line != nullptr) {
        const auto fact = [&](const char* label, const QString& value) {
            if (!value.isEmpty()) all << say(label) + ": " + value;
        };
        fact("What it has to bring about", text(line->function).simplified());
        fact("Prevented today by", text(line->prevention).simplified());
        fact("Found today by", text(line->detectionControl).simplified());
        fact("What happened", happenedWords(*line));
        QStringList watched, defects;
        for (const auto& one : line->watched) watched << watchedWords(one);
        for (const auto& one : line->defects) defects << text(one);
        fact("Watched by", watched.isEmpty() ? say("nothing of a control plan") : watched.join("; "));
        fact("Kinds of defects", defects.isEmpty() ? say("none, so what happens is not counted") : defects.join(", "));
        fact("Why nothing more is done", text(line->noAction).simplified());
        for (const auto* task : sheet_.tasksOf(line->fmeaLine.number)) {
            const bool late = sheet_.overdue(*task);
            rows.push_back({.cells = {{.text = desk::wordOf(task->kind)}, {.text = text(task->text).simplified()},
                                      late ? desk::TableCell{.text = say("Overdue"), .tone = Tone::bad, .chip = true} : chipCell(taskStates(), task->state),
                                      {.text = text(task->owner)}, {.text = shown(task->dueOn), .tone = late ? Tone::bad : Tone::neutral},
                                      {.text = text(task->evidence).simplified()}},
                            .key = task->id});
        }
    }
    words_->setText(all.join('\n'));
    tasks_->setRows(std::move(rows));
    std::vector<desk::TableRow> rated;
    for (const auto& one : sheet_.ratings)
        if (line != nullptr && one.lineId == line->fmeaLine.number)
            rated.push_back({.cells = {{.text = shown(one.ratedAt), .muted = true}, {.text = QString::number(one.severity)}, {.text = QString::number(one.occurrence)},
                                       {.text = QString::number(one.detection)}, chipCell(priorities(), one.priority), {.text = text(one.reason).simplified()},
                                       {.text = text(one.ratedBy), .muted = true}},
                             .key = one.id});
    ratings_->setRows(std::move(rated));
}

}  // namespace quality::ui
