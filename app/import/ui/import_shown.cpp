// How the screen of imports is laid out, and what it offers when.
#include <QFileDialog>
#include <QFileInfo>
#include <QShortcut>
#include <QSplitter>

#include "app/desk/keys.h"
#include "app/desk/labels.h"
#include "app/desk/table.h"
#include "app/desk/tone.h"
#include "app/import/ui/import_screen.h"
#include "app/import/ui/mapping_panel.h"
#include "app/import/ui/preview_table.h"
#include "app/import/ui/source_bar.h"

namespace imports {

using desk::px;
using desk::say;
using desk::shownNumber;
using desk::text;
using desk::Tone;

void ImportScreen::build() {
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(px(20), px(16), px(20), px(16));
    all->setSpacing(px(12));
    all->addWidget(source_);
    empty_ = new QLabel{this};
    empty_->setProperty("muted", true);
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setText(source_->mayAny()
                        ? say("Choose what the file holds and where it is. It can also be dropped here, or its cells copied in the "
                              "spreadsheet and pasted with Ctrl+V.")
                        : say("You may bring in nothing yet: ask an administrator for the right to add what your file holds."));
    all->addWidget(empty_, 1);
    body_ = new QSplitter{Qt::Horizontal, this};
    body_->setChildrenCollapsible(false);
    mapping_->setMinimumWidth(px(440));
    body_->addWidget(mapping_);
    auto* right = new QSplitter{Qt::Vertical, body_};
    right->setChildrenCollapsible(false);
    auto* card = desk::cardFrame(right);
    auto* inside = new QVBoxLayout{card};
    inside->setContentsMargins(1, px(4), 1, px(4));
    inside->addWidget(rows_);
    right->addWidget(card);
    right->addWidget(buildErrors());
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 2);
    body_->addWidget(right);
    body_->setStretchFactor(0, 2);
    body_->setStretchFactor(1, 3);
    body_->setSizes({px(520), px(680)});
    all->addWidget(body_, 1);
    all->addLayout(buildFoot());
}

QWidget* ImportScreen::buildErrors() {
    errorCard_ = desk::cardFrame(this);
    auto* inside = new QVBoxLayout{errorCard_};
    inside->setContentsMargins(1, px(8), 1, px(4));
    many_ = desk::plain({}, errorCard_);
    many_->setFont(desk::strongFont());
    many_->setContentsMargins(px(8), 0, px(8), 0);
    many_->setWordWrap(true);
    inside->addWidget(many_);
    errors_ = new desk::Table{
        desk(),
        errorCard_,
        say("What is wrong"),
        {{.title = "Line", .width = 72, .number = true}, {.title = "Column", .width = 136}, {.title = "What is wrong", .width = 0}}};
    inside->addWidget(errors_);
    errorCard_->hide();
    return errorCard_;
}

QLayout* ImportScreen::buildFoot() {
    auto* line = new QHBoxLayout;
    line->setSpacing(px(8));
    said_ = desk::plain({}, this);
    said_->setFont(desk::strongFont());
    said_->setWordWrap(true);
    line->addWidget(said_, 1);
    each_ = desk::checkField(this, say("Good rows only"));
    each_->setName(say("Good rows only"));
    each_->editor()->setToolTip(say("Brings in what is right and leaves the rest; without it all rows come in or none (Ctrl+G)"));
    save_ = new QPushButton{say("Save the bad rows…"), this};
    try_ = new QPushButton{desk::icon("refresh", desk::theme().muted), say("Try"), this};
    bring_ = new QPushButton{desk::icon("import", desk::theme().onAccent), say("Bring in"), this};
    bring_->setProperty("main", true);
    bring_->setToolTip("Ctrl+Enter");
    for (auto* one : {save_, try_}) one->setAutoDefault(true);  // Enter goes on; bringing in is signed with Ctrl+Enter
    desk::giveKeys(save_, QKeySequence{"Ctrl+S"});
    desk::giveKeys(try_, QKeySequence{"F5"});
    connect(save_, &QPushButton::clicked, this, [this] { askSave(); });
    connect(try_, &QPushButton::clicked, this, [this] { tryIt(); });
    connect(bring_, &QPushButton::clicked, this, [this] { bringIn(); });
    for (const auto& keys : {QKeySequence{Qt::CTRL | Qt::Key_Return}, QKeySequence{Qt::CTRL | Qt::Key_Enter}}) {
        auto* key = new QShortcut{keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
        connect(key, &QShortcut::activated, this, [this] { bringIn(); });
    }
    escape_ = new QShortcut{QKeySequence{Qt::Key_Escape}, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
    connect(escape_, &QShortcut::activated, this, [this] { end(); });
    auto* good = new QShortcut{QKeySequence{"Ctrl+G"}, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
    connect(good, &QShortcut::activated, this, [this] {
        if (busy()) return;
        each_->setValue(!each_->value().toBool());
        offer();
    });
    for (auto* one : std::initializer_list<QWidget*>{each_, save_, try_, bring_}) line->addWidget(one);
    return line;
}

void ImportScreen::go(Stage stage) {
    stage_ = stage;
    if (stage == Stage::none) {
        preview_ = {};
        done_ = {};
        errorCard_->hide();
    } else if (stage == Stage::reading || stage == Stage::read) {
        done_ = {};
        errorCard_->hide();
    }
    if (busy())
        beat_.start();
    else
        beat_.stop();
    escape_->setEnabled(busy());
    say_({}, Tone::neutral);
    offer();
}

// Only what makes sense now; a sentence says how to come to the rest.
void ImportScreen::offer() {
    const bool file = stage_ != Stage::none && !(stage_ == Stage::reading && preview_.header.empty());
    empty_->setVisible(!file);
    body_->setVisible(file);
    source_->setEnabled(stage_ != Stage::trying && stage_ != Stage::bringing);
    mapping_->setEnabled(stage_ != Stage::trying && stage_ != Stage::bringing);
    each_->setReadOnly(busy());
    try_->setEnabled(!busy() && stage_ != Stage::none);
    save_->setVisible(!done_.out.empty() && !busy());
    const bool some = done_.brought > 0;
    const bool whole = done_.bad.empty() || each_->value().toBool();
    bring_->setEnabled(stage_ == Stage::tried && some && whole);
    bring_->setText(stage_ == Stage::tried && some ? say("Bring in %1 rows").arg(shownNumber(done_.brought)) : say("Bring in"));
}

void ImportScreen::beat() {
    if (!busy() || !job_) return beat_.stop();
    if (stage_ == Stage::reading && job_->cancelled) {  // by the status line: nothing of it arrives
        go(preview_.header.empty() ? Stage::none : Stage::read);
        return say_(say("Ended. F5 reads the file again."), Tone::attention);
    }
    const auto done = shownNumber(job_->done), total = shownNumber(job_->total);
    if (job_->cancelled) return say_(say("Ending…"), Tone::attention);
    if (job_->total == 0) return say_(say("Reading… %1 rows so far. Esc ends it.").arg(done), Tone::neutral);
    say_((stage_ == Stage::trying ? say("Trying… %1 of %2. Esc ends it.") : say("Bringing in… %1 of %2. Esc ends it.")).arg(done, total),
         Tone::neutral);
}

void ImportScreen::say_(const QString& sentence, Tone tone) {
    said_->setText(sentence);
    desk::setTone(said_, tone);
}

// ---------------------------------------------------------------- what is wrong

void ImportScreen::showErrors(const Outcome& out) {
    std::vector<desk::TableRow> rows;
    for (const auto& bad : out.done.bad) {
        if (rows.size() == mostBad) break;
        rows.push_back({.cells = {{.text = shownNumber(bad.line)},
                                  {.text = bad.column.empty() ? say("whole row") : text(bad.column), .muted = bad.column.empty()},
                                  {.text = desk::sentence(bad.why).simplified(), .tone = Tone::bad}},
                        .key = static_cast<std::int64_t>(rows.size()) + 1,
                        .data = {{"line", static_cast<qint64>(bad.line)}, {"column", text(bad.column)}}});
    }
    const auto all = shownNumber(static_cast<std::int64_t>(out.done.bad.size()));
    many_->setText(out.done.bad.size() > mostBad
                       ? say("%1 things are wrong; these are the first %2. Enter shows the cell.").arg(all, shownNumber(mostBad))
                       : say("%1 things are wrong. Enter shows the cell.").arg(all));
    rows_->setBad(out.done.bad, out.bad);
    errors_->setRows(std::move(rows));
    errorCard_->setVisible(!out.done.bad.empty());
}

void ImportScreen::goError(bool withFocus) {
    const auto at = errors_->current();
    if (at < 0 || at >= static_cast<int>(errors_->rows().size())) return;
    const auto& what = errors_->rows()[static_cast<std::size_t>(at)].data;
    rows_->go(what["line"].toInteger(), desk::utf8(what["column"].toString()), withFocus);
}

void ImportScreen::askSave() {
    if (busy() || done_.out.empty()) return;
    const QFileInfo from{source_->file()};
    const auto proposed = from.absolutePath() + "/" + from.completeBaseName() + " - " + say("wrong rows") + ".csv";
    const auto file = QFileDialog::getSaveFileName(this, say("Save the bad rows"), proposed, "*.csv");
    if (!file.isEmpty()) save(file);
}

}  // namespace imports
