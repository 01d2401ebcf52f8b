#include <QKeyEvent>
#include <QShortcut>
#include <QSplitter>

#include "engineering/ui/paged_screen.h"

namespace engineering::ui {

using desk::px;
using desk::say;
using desk::Tone;

PageView::PageView(desk::Desk& desk, const Page& page, std::function<QJsonObject()> asked, QWidget* parent)
    : QWidget{parent}, desk_(desk), page_(page), asked_(std::move(asked)) {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, px(6), 0, 0);
    column->setSpacing(px(8));
    auto* buttons = new QHBoxLayout;
    for (const auto& action : page_.actions) {
        auto* button = new QPushButton{say(action.title), this};
        button->setAccessibleName(say(action.title));
        button->setVisible(desk.may(action.right));
        if (*action.keys != 0) {
            button->setToolTip(QKeySequence{action.keys}.toString(QKeySequence::NativeText));
            auto* key = new QShortcut{QKeySequence{action.keys}, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
            connect(key, &QShortcut::activated, this, [this, &action] { run(action); });
        }
        connect(button, &QPushButton::clicked, this, [this, &action] { run(action); });
        buttons->addWidget(button);
        buttons_.push_back(button);
    }
    if (page.actions.empty()) {
        delete buttons;
    } else {
        buttons->addStretch(1);
        column->addLayout(buttons);
    }
    summary_ = new desk::Summary{desk, this};
    column->addWidget(summary_);
    auto* split = new QSplitter{this};
    table_ = new desk::Table{desk, split, say(page.title), page.columns};
    table_->setEmptyText(say(page.empty));
    table_->moved = [this] { follow(); };
    if (page.opens) table_->activated = [this](int row) { page_.opens(desk_, table_->rows()[static_cast<std::size_t>(row)]); };
    if (page.drawing) paper_ = new PaperView{desk, split};
    if (paper_ != nullptr) split->setSizes({px(560), px(420)});
    column->addWidget(split, 1);
    setFocusProxy(table_);
    follow();
}

void PageView::look() {
    if (std::exchange(stale_, false)) load();
}

void PageView::refresh(const QSet<QString>& tables) {
    if (!std::ranges::any_of(page_.tables, [&](const QString& t) { return tables.contains(t); })) return;
    stale_ = true;
    if (isVisible()) look();
}

void PageView::load() {
    const auto turn = ++turn_;
    auto work = [read = page_.read, asked = asked_()](const db::Read& r) { return read(r, asked); };
    auto then = [this, turn](desk::TableContents now) {
        if (turn == turn_) show(std::move(now));
    };
    auto failed = [this, turn](const QString& sentence) {
        if (turn == turn_) summary_->note(note_ = sentence, Tone::bad);
    };
    if (!page_.slow) return desk_.read<desk::TableContents>(this, std::move(work), std::move(then), std::move(failed));
    reading_.cancel();
    summary_->note(say("Reading… Esc ends it."), Tone::neutral);
    reading_ = desk_.readLong<desk::TableContents>(this, std::move(work), std::move(then), std::move(failed));
}

void PageView::show(desk::TableContents now) {
    note_ = now.note;
    summary_->tell(now.figures, now.note, now.tone);
    table_->setRows(std::move(now.rows));
    follow();
}

void PageView::follow() {
    const auto at = table_->current();
    const auto* row = at < 0 ? nullptr : &table_->rows()[static_cast<std::size_t>(at)];
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        const auto& action = page_.actions[i];
        buttons_[i]->setEnabled(!action.needsRow || (row != nullptr && !row->strong && (!action.fits || action.fits(*row))));
    }
    if (paper_ != nullptr) paper_->follow(row != nullptr ? row->data["fileName"].toString() : QString{}, row != nullptr ? row->data["sha256"].toString() : QString{});
}

void PageView::run(const PageAction& action) {
    if (!desk_.may(action.right)) return;
    if (!action.needsRow) return action.run(desk_, {}, asked_());
    const auto at = table_->current();
    if (at < 0) return;
    const auto row = table_->rows()[static_cast<std::size_t>(at)];
    if (!row.strong && (!action.fits || action.fits(row))) action.run(desk_, row, asked_());
}

void PageView::keyPressEvent(QKeyEvent* key) {
    if (key->key() != Qt::Key_Escape || !page_.slow || reading_.done()) return QWidget::keyPressEvent(key);
    reading_.cancel();
    ++turn_;
    summary_->note(note_ = say("Ended. Change a question above to read again."), Tone::attention);
}

}  // namespace engineering::ui
