#include "quality/ui/entry_table.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>

#include "app/desk/say.h"
#include "app/desk/theme.h"
#include "quality/ui/entry_paint.h"

namespace quality::ui {

using desk::px;
using desk::say;

namespace {

constexpr int scannerPause = 45;  // ms between the keys of a scanner, at most

}  // namespace

EntryTable::EntryTable(EntryModel& model, QWidget* parent) : QTableView{parent}, model_(model), heading_(new AskedHeading{model, this}) {
    setModel(&model);
    setItemDelegate(new PiecePainter{model, this});
    setVerticalHeader(heading_);
    setAccessibleName(say("Pieces"));
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultSectionSize(px(86));
    auto font = desk::smallFont();
    font.setWeight(QFont::DemiBold);
    horizontalHeader()->setFont(font);
}

void EntryTable::toNext(int row) {
    const auto column = row < 0 ? -1 : model_.next(row);
    if (column >= 0) setCurrentIndex(model_.index(row, column));
}

// Across: the rest of the row, then the rows after it. Piece by piece: the row whose next piece comes first.
int EntryTable::rowAfter(int row) const {
    const int rows = model_.rowCount();
    int best = -1;
    for (int i = byPiece_ ? 1 : 0; i <= rows; ++i) {
        const int at = (std::max(row, 0) + i) % std::max(rows, 1);
        if (rows == 0 || model_.next(at) < 0) continue;
        if (!byPiece_) return at;
        if (best < 0 || model_.next(at) < model_.next(best)) best = at;
    }
    return best;
}

void EntryTable::goOn() {
    const auto to = rowAfter(row());
    if (to >= 0) return toNext(to);
    if (finished) finished();
}

void EntryTable::forgetKeys() {
    mark_.cancel();
    keys_.clear();
}

void EntryTable::abandonEdit() {
    if (state() != EditingState) return;
    if (auto* editor = viewport()->findChild<QLineEdit*>(); editor != nullptr) closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
}

void EntryTable::markByKeys() {
    const auto keys = std::exchange(keys_, {}).toLower();
    const int at = row(), column = currentIndex().column();
    if (keys.size() != 1 || at < 0 || model_.measured(at)) return;
    const auto key = keys.at(0);
    const bool good = key == 'a' || key == 'g', bad = key == 'r' || key == 'b';
    if (!good && !bad) return;
    if (model_.recorded(at, column)) {
        const bool was = model_.stateOf(at, column) == EntryModel::State::good;
        if (was != good && corrected) corrected(at, column, good ? QStringLiteral("a") : QStringLiteral("r"));
    } else if (good && shifted_) {
        if (restGood) restGood(at);
    } else if (marked) {
        marked(at, good);
    }
}

void EntryTable::keyPressEvent(QKeyEvent* key) {
    if (key->matches(QKeySequence::Paste)) {
        if (pasted && row() >= 0) pasted(row(), QApplication::clipboard()->text());
        return;
    }
    if (goesOn(*key)) return;
    const int at = row();
    const bool plain = (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    const bool typing = plain && !key->text().isEmpty() && key->text().at(0).isPrint();
    if (at >= 0 && plain && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)) {
        if (dropped) dropped(at, currentIndex().column());
        return;
    }
    if (at >= 0 && typing && !model_.measured(at)) {
        if (key->isAutoRepeat()) return;
        keys_ += key->text();
        shifted_ = key->modifiers().testFlag(Qt::ShiftModifier);
        return mark_.again(scannerPause);
    }
    // A value is typed where it belongs, wherever the cursor stands.
    if (at >= 0 && typing && model_.stateOf(at, currentIndex().column()) == EntryModel::State::empty) toNext(at);
    QTableView::keyPressEvent(key);
}

bool EntryTable::goesOn(const QKeyEvent& key) {
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!enter || (key.modifiers() & ~Qt::KeypadModifier) != 0) return false;
    const auto at = currentIndex();
    const bool opens = at.isValid() && model_.measured(at.row()) && at.column() == model_.next(at.row());
    if (opens && model_.mayType()) edit(at);
    else goOn();
    return true;
}

void EntryTable::commitData(QWidget* editor) {
    const auto* line = qobject_cast<QLineEdit*>(editor);
    committedAt_ = editor->property("at").value<QPersistentModelIndex>();
    committed_ = line != nullptr && committedAt_.isValid() && !line->text().trimmed().isEmpty();
    if (!committed_) return;
    const int at = committedAt_.row(), column = committedAt_.column();
    if (!model_.recorded(at, column)) {
        if (entered) entered(at, column, line->text());
    } else if (line->text().trimmed() != model_.index(at, column).data(Qt::EditRole).toString()) {
        if (corrected) corrected(at, column, line->text());
        committed_ = false;
    }
}

void EntryTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const bool left = hint != QAbstractItemDelegate::RevertModelCache;
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    const bool stays = std::exchange(committed_, false) && left && currentIndex() == committedAt_;
    if (stays) goOn();
}

void EntryTable::currentChanged(const QModelIndex& to, const QModelIndex& from) {
    QTableView::currentChanged(to, from);
    if (moved) moved();
}

}  // namespace quality::ui
