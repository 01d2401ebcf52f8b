#include "quality/ui/trace_box.h"

#include <QKeyEvent>

#include "app/desk/scan_box.h"

namespace quality::ui {

using desk::px;
using desk::say;

namespace {

constexpr int mostStarts = 12, quietMs = 30;

}  // namespace

TraceBox::TraceBox(desk::Desk& desk, QWidget* parent) : QLineEdit{parent}, desk_(desk) {
    setAccessibleName(say("Any number, or a label"));
    setPlaceholderText(say("Scan a label, or type any number"));
    setClearButtonEnabled(true);
    setMinimumWidth(px(280));
    setMaxLength(400);
    addAction(desk::icon("scan", desk::theme().muted), QLineEdit::LeadingPosition);
    desk::takeScansIn(this);
    connect(this, &QLineEdit::textEdited, this, [this] { wait_.again(quietMs); });
}

TraceBox::~TraceBox() { delete list_; }

void TraceBox::scan(const QString& code) {
    setText(code);
    ask(true);
}

void TraceBox::ask(bool atOnce) {
    wait_.cancel();
    const auto question = ++asked_;
    const auto typed = text().trimmed();
    if (typed.isEmpty()) {
        if (list_ != nullptr) list_->hide();
        return;
    }
    desk_.read<ThreadStarts>(
        this,
        [&actions = desk_.company().actions(), typed = desk::utf8(typed)](const db::Read& read) { return threadStarts(read, actions, typed, mostStarts); },
        [this, question, typed, atOnce](ThreadStarts starts) {
            if (question == asked_) take(std::move(starts), typed, atOnce);
        },
        [this, question, atOnce](const QString& sentence) {  // a label that cannot be read
            if (question == asked_ && atOnce && refused) refused(sentence);
        });
}

void TraceBox::take(ThreadStarts starts, const QString& typed, bool atOnce) {
    found_ = std::move(starts.nodes);
    if (!atOnce) return hasFocus() ? showList() : void();
    if (found_.empty()) {
        if (list_ != nullptr) list_->hide();
        if (refused) refused(say("Nothing of ours is called %1. Read the label again, or type a part of the number.").arg(typed.left(60)));
        return;
    }
    if (starts.exact || found_.size() == 1) return choose(0);
    setFocus();
    showList();
}

void TraceBox::showList() {
    std::vector<db::Found> rows;
    for (const auto& node : found_)
        rows.push_back({node.ref.kind, node.ref.id, node.number, desk::utf8(kindTitle(node.ref.kind) + QStringLiteral(" · ") + desk::text(node.title)), node.state});
    if (list_ == nullptr) {
        list_ = new desk::PickList{this};
        list_->chosen = [this](int row) { choose(row); };
    }
    list_->show(rows, true, rows.empty() ? say("Nothing is found.") : QString{});
}

void TraceBox::choose(int row) {
    if (list_ != nullptr) list_->hide();
    wait_.cancel();
    ++asked_;  // what is still being read comes too late
    if (row < 0 || row >= static_cast<int>(found_.size())) return;
    const auto& node = found_[static_cast<std::size_t>(row)];
    setText(desk::text(node.number));
    selectAll();
    if (chosen) chosen(node.ref);
}

void TraceBox::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier) return shows() && !wait_.waits() && !found_.empty() ? choose(list_->current()) : ask(true);
    if (shows() && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) return list_->move(event->key() == Qt::Key_Down ? 1 : -1);
    if (shows() && event->key() == Qt::Key_Escape) return list_->hide();
    QLineEdit::keyPressEvent(event);
}

void TraceBox::focusOutEvent(QFocusEvent* event) {
    if (list_ != nullptr) list_->hide();
    QLineEdit::focusOutEvent(event);
}

}  // namespace quality::ui
