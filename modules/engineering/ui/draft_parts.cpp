// What a draft's screen is made of: its head, its grids, its foot.
#include "app/desk/keys.h"
#include "engineering/ui/draft_screen.h"

namespace engineering::ui {

using desk::px;
using desk::say;
using desk::text;
using desk::Tone;

void DraftScreen::makeHead(QBoxLayout* layout) {
    auto* frame = desk::cardFrame(this);
    auto* row = new QHBoxLayout{frame};
    row->setContentsMargins(px(16), px(10), px(16), px(10));
    row->setSpacing(px(12));
    name_ = desk::plain({}, frame);
    name_->setFont(desk::strongFont());
    state_ = new desk::ChipLabel{{}, Tone::neutral, frame};
    current_ = new desk::ChipLabel{say("Made now"), Tone::active, frame};
    row->addWidget(name_);
    row->addWidget(state_);
    row->addWidget(current_);
    row->addStretch(1);
    for (const auto& one : kind_->fields) {
        auto* field = one.make(desk(), frame);
        field->setName(say(one.label));
        field->setFixedWidth(px(one.width));
        field->edited = [this] { touched(); };
        auto* words = desk::muted(say(one.label), frame);
        words->setBuddy(field->editor());
        row->addWidget(words);
        row->addWidget(field);
        fields_.emplace_back(one.argument, field);
    }
    layout->addWidget(frame);
}

void DraftScreen::makeGrids(QBoxLayout* layout) {
    tabs_ = new QTabWidget{this};
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(say("Parts"));
    for (const auto& grid : kind_->grids) {
        auto* page = desk::cardFrame(tabs_);
        auto* inside = new QVBoxLayout{page};
        inside->setContentsMargins(1, 1, 1, 1);
        auto* model = new GridModel{grid.columns, desk().today(), this};
        auto* table = new GridTable{desk(), *model, say(grid.title), page};
        inside->addWidget(table);
        model->edited = [this] { touched(); };
        table->leftAtEnd = [this] { (release_->isEnabled() ? release_ : keep_)->setFocus(); };
        tabs_->addTab(page, say(grid.title));
        parts_.push_back({&grid, model, table, page});
    }
    connect(tabs_, &QTabWidget::currentChanged, this, [this](int at) {
        if (at >= 0 && at < static_cast<int>(parts_.size())) hint_->setText(say(parts_[static_cast<std::size_t>(at)].grid->hint));
    });
    layout->addWidget(tabs_, 1);
    hint_ = desk::muted(say(kind_->grids.front().hint), this);
    hint_->setFont(desk::smallFont());
    hint_->setWordWrap(true);
    layout->addWidget(hint_);
    refusals_ = desk::plain({}, this);
    refusals_->setWordWrap(true);
    refusals_->setProperty("bad", true);
    refusals_->hide();
    layout->addWidget(refusals_);
}

void DraftScreen::makeFoot(QBoxLayout* layout) {
    sums_ = new desk::Summary{desk(), this};
    layout->addWidget(sums_);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    const auto button = [&](const char* title, const char* icon, const char* keys, bool main, auto run) {
        auto* one = new QPushButton{desk::icon(icon, main ? desk::theme().onAccent : desk::theme().muted), say(title), this};
        one->setProperty("main", main);
        one->setAccessibleName(say(title));
        one->setAutoDefault(true);
        desk::giveKeys(one, QKeySequence{keys});
        connect(one, &QPushButton::clicked, this, run);
        row->addWidget(one);
        return one;
    };
    all_ = button("All columns", "more", "Ctrl+L", false, [this] {
        for (const auto& part : parts_) part.table->showAll(!part.table->showsAll());
    });
    compare_ = button("Compare…", "swap", "Ctrl+D", false, [this] {
        desk().open("engineering.compare", {{"kind", kind_->compare}, {"item", static_cast<qint64>(now_.item)}, {"after", static_cast<qint64>(id_)}});
    });
    copy_ = button("Copy…", "copy", "Ctrl+Shift+A", false, [this] { desk::showForm(desk(), kind_->copyForm(id_, text(now_.alternate))); });
    retire_ = button("Retire…", "close", "", false, [this] {
        desk::doNow(desk(), kind_->retire, {{kind_->argument, static_cast<qint64>(id_)}, {"version", static_cast<qint64>(now_.version)}}, say("%1 is retired.").arg(name()),
                    say("Retire %1? Nothing new is made by it; orders under way keep their own copy.").arg(name()));
    });
    row->addStretch(1);
    keep_ = button("Keep the draft", "check", "Ctrl+S", false, [this] { keep(); });
    release_ = button("Release", "lock", "Ctrl+Return", true, [this] { release(); });
    layout->addLayout(row);
}

void DraftScreen::offer() {
    const bool there = now_.found && !busy_;
    keep_->setVisible(mayType());
    keep_->setEnabled(there && dirty_);
    release_->setVisible(draftNow() && desk().may(kind_->release));
    release_->setEnabled(there);
    retire_->setVisible(now_.found && now_.state != "retired" && desk().may(kind_->retire));
    retire_->setEnabled(there && !dirty_);
    copy_->setVisible(now_.found && desk().may(kind_->copy));
    copy_->setEnabled(there && !dirty_);
    compare_->setVisible(now_.found);
    compare_->setEnabled(there);
    hint_->setVisible(mayType());
}

}  // namespace engineering::ui
