#include "app/window/search_box.h"

#include "app/desk/words.h"
#include "app/window/rail.h"
#include "database/search.h"

namespace window {

using desk::px;
using desk::say;
using desk::text;
using desk::theme;

namespace {

constexpr int most = 12;

// Number strong, name plain, kind muted at the right.
class HitPainter : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, px(36)}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& at) const override {
        const auto& t = theme();
        painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? t.selected : t.card);
        auto box = option.rect.adjusted(px(12), 0, -px(12), 0);
        const int size = px(18);
        desk::icon(at.data(Qt::UserRole + 2).toString(), t.muted).paint(painter, QRect{box.left(), box.center().y() - size / 2, size, size});
        box.adjust(px(28), 0, 0, 0);
        const auto note = at.data(Qt::UserRole + 1).toString();
        painter->setFont(desk::smallFont());
        painter->setPen(t.muted);
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, note);
        box.adjust(0, 0, -QFontMetrics{desk::smallFont()}.horizontalAdvance(note) - px(12), 0);
        const auto number = at.data(Qt::DisplayRole).toString();
        painter->setFont(desk::strongFont());
        painter->setPen(t.text);
        const QFontMetrics strong{desk::strongFont()};
        painter->drawText(box, Qt::AlignVCenter, strong.elidedText(number, Qt::ElideRight, box.width()));
        box.adjust(strong.horizontalAdvance(number) + px(12), 0, 0, 0);
        painter->setFont(desk::plainFont());
        painter->drawText(box, Qt::AlignVCenter, QFontMetrics{desk::plainFont()}.elidedText(at.data(Qt::UserRole).toString(), Qt::ElideRight, box.width()));
    }
};

}  // namespace

SearchBox::SearchBox(desk::Desk& desk, QWidget* parent) : QWidget{parent}, desk_(desk) {
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    edit_ = new QLineEdit{this};
    edit_->setPlaceholderText(say("Find anything, or say what to do…   Ctrl+K"));
    edit_->setAccessibleName(say("Search and commands"));
    edit_->addAction(desk::icon("search", theme().muted), QLineEdit::LeadingPosition);
    edit_->setMinimumWidth(px(360));
    edit_->setMaximumWidth(px(620));
    edit_->installEventFilter(this);
    row->addWidget(edit_);
    list_ = new QListWidget{parent->window()};
    list_->setAccessibleName(say("What was found"));
    list_->setItemDelegate(new HitPainter{list_});
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setStyleSheet(QStringLiteral("QListWidget { background: %1; border: 1px solid %2; border-radius: 8px; padding: 4px; }")
                             .arg(theme().card.name(), theme().border.name()));
    list_->hide();
    connect(edit_, &QLineEdit::textEdited, this, [this] {
        openFirst_ = false;
        typing_.again(15);
    });
    connect(list_, &QListWidget::itemClicked, this, [this] { choose(); });
}

SearchBox::~SearchBox() { delete list_; }

void SearchBox::begin() {
    if (!edit_->hasFocus()) before_ = QApplication::focusWidget();
    edit_->setFocus(Qt::ShortcutFocusReason);
    edit_->selectAll();
    ask();
}

void SearchBox::scanned(const QString& code) {
    if (!edit_->hasFocus()) before_ = QApplication::focusWidget();
    edit_->setText(code);
    openFirst_ = true;
    ask();
}

std::vector<SearchBox::Hit> SearchBox::commandsFor(const QString& typed) const {
    const auto words = typed.toLower().split(' ', Qt::SkipEmptyParts);
    const auto fits = [&](const QString& title) {
        const auto parts = title.toLower().split(' ', Qt::SkipEmptyParts);
        return std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return std::any_of(parts.begin(), parts.end(), [&](const QString& part) { return part.startsWith(word) || (word[0].unicode() > 0x2e7f && part.contains(word)); });
        });
    };
    // "new order" is New order before New work order, in whichever language it is typed.
    std::vector<Hit> hits, inside;
    for (const auto& command : desk_.commands()) {
        const auto said = say(command.title), english = QString::fromUtf8(command.title);
        if (!desk_.may(command.right) || (!fits(said) && !fits(english))) continue;
        const bool begins = said.startsWith(typed, Qt::CaseInsensitive) || english.startsWith(typed, Qt::CaseInsensitive);
        (begins ? hits : inside).push_back({said, {}, QString{command.keys}, "right", [this, run = command.run] { run(desk_); }});
    }
    std::ranges::move(inside, std::back_inserter(hits));
    for (const auto& kind : desk_.screens())
        if (*kind.opens == 0 && kind.inRail && desk_.may(kind.right) && (fits(say(kind.title)) || fits(QString::fromUtf8(kind.title))))
            hits.push_back({say(kind.title), {}, areaTitle(kind.area), kind.icon, [this, id = QString{kind.id}] { desk_.open(id); }});
    return hits;
}

void SearchBox::ask() {
    const auto typed = edit_->text().trimmed();
    auto commands = commandsFor(typed);
    const auto at = ++asked_;
    if (typed.isEmpty()) return show(std::move(commands));
    desk_.read<std::vector<db::Found>>(
        this, [typed = desk::utf8(typed), &actions = desk_.company().actions()](const db::Read& r) { return db::find(r, actions, typed, most); },
        [this, at, commands = std::move(commands)](std::vector<db::Found> found) mutable {
            if (at != asked_) return;
            std::vector<Hit> hits;
            for (const auto& one : found) {
                const auto* kind = desk_.screenOf(text(one.kind));
                if (kind == nullptr || !desk_.may(kind->right)) continue;
                const auto state = one.state.empty() ? QString{} : " · " + desk::wordOf(one.state);
                hits.push_back({text(one.number), text(one.name), say(kind->title) + state, kind->icon,
                                [this, record = desk::Record{text(one.kind), one.id}] { desk_.open(record); }});
            }
            // A word that begins a command is meant as one; numbers and names come first otherwise.
            const bool digits = std::any_of(edit_->text().begin(), edit_->text().end(), [](QChar c) { return c.isDigit(); });
            hits.insert(digits ? hits.end() : hits.begin(), std::make_move_iterator(commands.begin()), std::make_move_iterator(commands.end()));
            show(std::move(hits));
        });
}

void SearchBox::show(std::vector<Hit> hits) {
    hits_ = std::move(hits);
    if (hits_.size() > most) hits_.resize(most);
    list_->clear();
    for (const auto& hit : hits_) {
        auto* item = new QListWidgetItem{hit.number, list_};
        item->setData(Qt::UserRole, hit.words);
        item->setData(Qt::UserRole + 1, hit.note);
        item->setData(Qt::UserRole + 2, hit.iconName);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1 %2 %3").arg(hit.number, hit.words, hit.note));
    }
    if (openFirst_) {
        openFirst_ = false;
        if (!hits_.empty()) {
            list_->setCurrentRow(0);
            return choose();
        }
        edit_->setFocus();
        desk_.toast(say("Nothing is called %1. Check the code, or type a part of the name.").arg(edit_->text()), desk::Tone::attention);
    }
    if (hits_.empty()) {
        auto* item = new QListWidgetItem{say("Nothing found"), list_};
        item->setFlags(Qt::NoItemFlags);
    }
    list_->setCurrentRow(hits_.empty() ? -1 : 0);
    place();
    list_->setVisible(edit_->hasFocus());
    list_->raise();
}

void SearchBox::place() {
    const auto at = edit_->mapTo(window(), QPoint{0, edit_->height() + px(4)});
    list_->setGeometry(at.x(), at.y(), std::max(edit_->width(), px(520)), std::min(std::max(list_->count(), 1), most) * px(36) + px(12));
}

QString SearchBox::foundText(int at) const {
    const auto* item = list_->item(at);
    return item == nullptr ? QString{} : item->text() + " " + item->data(Qt::UserRole).toString();
}

void SearchBox::choose() {
    const auto at = list_->currentRow();
    if (at < 0 || at >= static_cast<int>(hits_.size())) return;
    const auto open = hits_[static_cast<std::size_t>(at)].open;
    list_->hide();
    edit_->clear();
    edit_->clearFocus();
    open();
}

bool SearchBox::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::FocusOut) {
        list_->hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up: {
            const int n = list_->count(), step = key->key() == Qt::Key_Down ? 1 : -1;
            if (n > 0) list_->setCurrentRow((list_->currentRow() + step + n) % n);
            return true;
        }
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (typing_.waits() || !desk_.idle()) {  // the answer is on the way: it is taken when it comes
                openFirst_ = true;
                if (typing_.waits()) {
                    typing_.cancel();
                    ask();
                }
            } else choose();
            return true;
        case Qt::Key_Escape:
            list_->hide();
            edit_->clear();
            if (before_) before_->setFocus();
            else edit_->clearFocus();
            return true;
        default: return false;
    }
}

}  // namespace window
