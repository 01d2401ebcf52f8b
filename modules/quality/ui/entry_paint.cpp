#include "quality/ui/entry_paint.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include "app/desk/labels.h"
#include "app/desk/list_parts.h"
#include "app/desk/say.h"
#include "quality/ui/entry_table.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using desk::px;
using desk::say;
using desk::text;
using desk::theme;
using desk::Tone;
using State = EntryModel::State;

namespace {

bool isBad(State state) { return state == State::below || state == State::above || state == State::bad; }

QColor groundOf(State state, bool inHand) {
    const auto& t = theme();
    if (state == State::none) return t.window;
    if (isBad(state) || state == State::refused) return t.chip(Tone::bad).back;
    return inHand ? t.selected : t.card;
}

}  // namespace

void PiecePainter::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& at) const {
    const auto& t = theme();
    const auto state = model_.stateOf(at.row(), at.column());
    const bool inHand = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, groundOf(state, inHand));
    painter->setPen(t.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    auto box = option.rect.adjusted(px(6), px(3), -px(6), -px(3));
    const auto value = at.data(Qt::EditRole).toString();
    const auto whole = at.data(Qt::DisplayRole).toString();
    const auto verdict = whole.mid(value.size()).trimmed();
    const bool kept = model_.recorded(at.row(), at.column());
    const auto ink = isBad(state) || state == State::refused ? t.chip(Tone::bad).text : kept ? t.text : t.muted;
    if (!value.isEmpty()) {
        auto upper = box;
        if (!verdict.isEmpty() || state == State::refused) upper.setHeight(box.height() / 2 + px(2));
        desk::paintWords(*painter, upper, value, desk::numberFont(), ink, Qt::AlignRight);
        box.setTop(upper.bottom());
    }
    const auto below = state == State::refused ? say("refused") : verdict;
    const auto quiet = state == State::good && value.isEmpty() && kept ? t.good : ink;
    if (!below.isEmpty()) desk::paintWords(*painter, box, below, value.isEmpty() ? desk::plainFont() : desk::smallFont(), quiet, Qt::AlignRight);
    if (inHand || state == State::next) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen{inHand ? t.accent : t.border, inHand ? 2.0 : 1.0});
        painter->drawRoundedRect(QRectF{option.rect}.adjusted(px(2), px(2), -px(3), -px(3)), px(4), px(4));
    }
    painter->restore();
}

QSize PiecePainter::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {px(86), px(48)}; }

QWidget* PiecePainter::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& at) const {
    auto* edit = new QLineEdit{parent};
    edit->setFont(desk::numberFont());
    edit->setAlignment(Qt::AlignRight);
    edit->setProperty("at", QVariant::fromValue(QPersistentModelIndex{at}));
    edit->setAccessibleName(say("%1, piece %2").arg(text(model_.row(at.row()).asked.name)).arg(at.column() + 1));
    return edit;
}

// Once: what is being typed is not overwritten when the pieces before it are kept.
void PiecePainter::setEditorData(QWidget* editor, const QModelIndex& at) const {
    if (editor->property("begun").toBool()) return;
    editor->setProperty("begun", true);
    auto* line = static_cast<QLineEdit*>(editor);
    line->setText(at.data(Qt::EditRole).toString());
    line->selectAll();
}

// At once: a gauge sends the next value before the window has turned.
bool PiecePainter::eventFilter(QObject* watched, QEvent* event) {
    auto* editor = qobject_cast<QWidget*>(watched);
    if (editor != nullptr && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & ~Qt::KeypadModifier) == 0) {
            emit commitData(editor);
            emit closeEditor(editor, SubmitModelCache);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

// ---------------------------------------------------------------- what is asked for

AskedHeading::AskedHeading(EntryModel& model, QWidget* parent) : QHeaderView{Qt::Vertical, parent}, model_(model) {
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultSectionSize(px(48));
    setMinimumSectionSize(px(30));
    setAccessibleName(say("Characteristics"));
}

QSize AskedHeading::sizeHint() const { return {px(372), QHeaderView::sizeHint().height()}; }

void AskedHeading::paintSection(QPainter* painter, const QRect& rect, int section) const {
    if (section < 0 || section >= model_.rowCount()) return;
    const auto& t = theme();
    const auto& row = model_.row(section);
    painter->save();
    painter->fillRect(rect, t.card);
    painter->setPen(t.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    const auto done = QRect{rect.right() - px(104), rect.top(), px(98), rect.height()};
    auto left = rect.adjusted(px(10), px(4), -px(112), -px(5));
    auto name = left;
    name.setHeight(left.height() / 2);
    const bool critical = row.asked.importance == Importance::critical;
    if (critical) {
        const int wide = desk::chipWidth(say("Critical"));
        desk::paintChip(*painter, QRect{name.right() - wide, name.top(), wide, name.height()}, say("Critical"), Tone::bad);
        name.setRight(name.right() - wide - px(6));
    }
    desk::paintWords(*painter, name, text(row.asked.name), desk::strongFont(), t.text);
    QStringList below;
    if (const auto limits = limitWords(row.asked.lower, row.asked.upper, row.asked.unit); !limits.isEmpty()) below << limits;
    const auto gauge = gaugeOf ? gaugeOf(section) : QString{};
    const bool lacks = !row.asked.gaugeKind.empty() && gauge.isEmpty();
    if (!row.asked.gaugeKind.empty()) below << (lacks ? say("scan: %1").arg(text(row.asked.gaugeKind)) : gauge);
    else if (!row.asked.method.empty()) below << text(row.asked.method);
    left.setTop(name.bottom());
    desk::paintWords(*painter, left, below.join(" · "), desk::smallFont(), lacks ? t.chip(Tone::attention).text : t.muted);
    paintDone(*painter, done, row, section);
    painter->restore();
}

void AskedHeading::paintDone(QPainter& painter, const QRect& rect, const AskedNow& row, int at) const {
    const auto& t = theme();
    const auto upper = rect.adjusted(0, px(4), 0, -rect.height() / 2), lower = rect.adjusted(0, rect.height() / 2 - px(1), 0, -px(4));
    const auto done = row.wanted - model_.left(at);
    auto words = say("%1 of %2").arg(done).arg(row.wanted);
    if (row.bad > 0) words += " · " + say("%1 bad").arg(row.bad);
    desk::paintWords(painter, upper, words, desk::smallFont(), row.bad > 0 ? t.bad : t.muted, Qt::AlignRight);
    if (row.decision) {
        const auto chip = chipOf(outcomes(), *row.decision);
        const auto word = accepted(*row.decision) ? say("accept") : say("reject");
        desk::paintWords(painter, lower, word, desk::strongFont(), chip.tone == Tone::bad ? t.bad : t.good, Qt::AlignRight);
        return;
    }
    const QRectF whole{static_cast<double>(rect.right() - px(72)), lower.center().y() - px(3) + 0.5, static_cast<double>(px(72)), static_cast<double>(px(6))};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.border);
    painter.drawRoundedRect(whole, px(3), px(3));
    auto part = whole;
    part.setWidth(whole.width() * (row.wanted > 0 ? std::min(1.0, static_cast<double>(done) / row.wanted) : 0.0));
    painter.setBrush(t.accent);
    painter.drawRoundedRect(part, px(3), px(3));
}

}  // namespace quality::ui
