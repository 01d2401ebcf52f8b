#include "orders/ui/line_table.h"

#include <QClipboard>
#include <QHeaderView>
#include <QMouseEvent>

#include "app/desk/list_parts.h"

namespace orders::ui {
namespace {

using desk::px;
using desk::say;
using desk::theme;
using Column = DraftLines::Column;

constexpr Column editable[] = {Column::itemColumn, Column::textColumn, Column::quantityColumn, Column::priceColumn, Column::discountColumn,
                               Column::wantedColumn};

// Red for what is refused or late, muted for struck lines, the earliest day as a chip.
class LinePainter : public QStyledItemDelegate {
public:
    LinePainter(DraftLines& draft, QObject* parent) : QStyledItemDelegate{parent}, draft_(draft) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& at) const override {
        const auto& t = theme();
        const auto& line = draft_.at(at.row());
        const bool inHand = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, inHand ? t.hover : t.card);
        painter->setPen(t.border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const auto box = option.rect.adjusted(px(8), 0, -px(8), -1);
        const auto words = at.data().toString();
        if (at.column() == Column::earliestColumn && !words.isEmpty() && line.outlook && !line.removed) {
            const auto wanted = draft_.data(at.siblingAtColumn(Column::wantedColumn), Qt::DisplayRole).toString();
            const bool late = !line.outlook->shipsOn || (!wanted.isEmpty() && words > wanted);
            desk::paintChip(*painter, box, words, !line.outlook->shipsOn ? desk::Tone::bad : late ? desk::Tone::attention : desk::Tone::good);
            return;
        }
        auto font = at.column() == Column::textColumn || at.column() == Column::itemColumn ? desk::plainFont() : desk::numberFont();
        if (at.column() == Column::itemColumn) font.setWeight(QFont::DemiBold);
        font.setStrikeOut(line.removed);
        painter->setFont(font);
        const bool bad = !line.reasons.empty() && (at.column() == Column::itemColumn || at.column() == Column::position);
        const bool quiet = line.removed || at.column() == Column::position || at.column() == Column::unitColumn ||
                           (at.column() == Column::priceColumn && line.price.isEmpty()) || (at.column() == Column::discountColumn && line.discount.isEmpty()) ||
                           (at.column() == Column::wantedColumn && line.wantedOn.isEmpty());
        const bool loss = at.column() == Column::marginColumn && words.startsWith('-');
        painter->setPen(bad || loss ? t.bad : quiet ? t.muted : t.text);
        const auto align = at.data(Qt::TextAlignmentRole).toInt();
        painter->drawText(box, align | Qt::TextSingleLine, QFontMetrics{font}.elidedText(words, Qt::ElideRight, box.width()));
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {px(60), px(38)}; }

private:
    DraftLines& draft_;
};

}  // namespace

LineTable::LineTable(desk::Desk& desk, DraftLines& draft, QWidget* parent) : QTableView{parent}, desk_(desk), draft_(draft) {
    setModel(&draft);
    setItemDelegate(new LinePainter{draft, this});
    setAccessibleName(say("Lines"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(px(38));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    auto font = desk::smallFont();
    font.setWeight(QFont::DemiBold);
    horizontalHeader()->setFont(font);
    horizontalHeader()->setSectionResizeMode(Column::textColumn, QHeaderView::Stretch);
    const std::pair<Column, int> widths[] = {{Column::position, 32}, {Column::itemColumn, 136}, {Column::quantityColumn, 76}, {Column::unitColumn, 44},
                                             {Column::priceColumn, 74}, {Column::discountColumn, 76}, {Column::netColumn, 86}, {Column::wantedColumn, 92},
                                             {Column::freeColumn, 56}, {Column::earliestColumn, 112}, {Column::marginColumn, 62}};
    for (const auto& [column, width] : widths) horizontalHeader()->resizeSection(column, px(width));
    setColumnHidden(Column::marginColumn, !desk.may("cost.see"));
    horizontalHeader()->setMinimumSectionSize(px(32));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&draft, &QAbstractItemModel::modelAboutToBeReset, this, [this] { closeRow(); });  // the view deletes the edits
    connect(&draft, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
        if (row_ >= from.row() && row_ <= to.row()) showRefusals();
    });
}

desk::Field* LineTable::field(Column column) const {
    for (const auto& [at, field] : fields_)
        if (at == column) return field;
    return nullptr;
}

void LineTable::fresh() {
    closeRow();
    edit(0, Column::itemColumn);
}

void LineTable::edit(int row, Column column) {
    if (locked_) return selectRow(row);
    openRow(std::clamp(row, 0, draft_.rowCount() - 1));
    if (auto* at = field(column)) {
        at->editor()->setFocus(Qt::TabFocusReason);
        if (auto* line = qobject_cast<QLineEdit*>(at->editor())) line->selectAll();
    }
}

void LineTable::closeRow() {
    for (const auto& [column, field] : fields_) {
        field->edited = {};
        field->left = {};
        setIndexWidget(draft_.index(row_, column), nullptr);
    }
    fields_.clear();
    row_ = -1;
}

void LineTable::openRow(int row) {
    if (row == row_) return;
    closeRow();
    row_ = row;
    filling_ = true;
    const auto& line = draft_.at(row);
    for (const auto column : editable) {
        desk::Field* one = nullptr;
        switch (column) {
            case Column::itemColumn: one = desk::pickField(desk_, this, "item"); break;
            case Column::quantityColumn: one = desk::quantityField(this); break;
            case Column::priceColumn: one = desk::moneyField(this, draft_.currency()); break;
            case Column::discountColumn: one = desk::percentField(this); break;
            case Column::wantedColumn: one = desk::dateField(this, desk_.today()); break;
            default: one = desk::textField(this, 500);
        }
        one->setName(say("Line %1: %2").arg(row + 1).arg(draft_.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
        const QString typed[] = {line.itemText, line.text, line.quantity, line.price, line.discount, line.wantedOn};
        const auto& words = typed[std::find(std::begin(editable), std::end(editable), column) - std::begin(editable)];
        if (column == Column::itemColumn && line.item != 0) one->setValue(static_cast<qint64>(line.item));
        else if (!words.isEmpty()) one->setTyped(words);
        if (column == Column::itemColumn && line.lineNo != 0) one->setReadOnly(true);
        if (auto* edit = qobject_cast<QLineEdit*>(one->editor()); edit != nullptr && column == Column::textColumn && line.outlook)
            edit->setPlaceholderText(desk::text(line.outlook->text));  // what stands there where nothing is typed
        setIndexWidget(draft_.index(row, column), one);
        fields_.emplace_back(column, one);
        one->edited = [this, column] { store(column); };
        one->left = [this, column] { store(column); };
        one->editor()->installEventFilter(this);
    }
    filling_ = false;
    selectRow(row);
    scrollTo(draft_.index(row, 0));
    showRefusals();
    if (rowChanged) rowChanged(row);
}

void LineTable::store(Column column) {
    if (filling_ || row_ < 0) return;
    const auto* one = field(column);
    if (one == nullptr) return;
    const auto id = column == Column::itemColumn && one->value().isDouble() ? one->value().toInteger() : 0;
    draft_.set(row_, column, one->typed(), id);
    if (column == Column::itemColumn && id != 0)
        if (auto* quantity = field(Column::quantityColumn); quantity != nullptr && quantity->typed().isEmpty()) {
            filling_ = true;
            quantity->setTyped(draft_.at(row_).quantity);
            filling_ = false;
            if (auto* edit = qobject_cast<QLineEdit*>(quantity->editor()); edit != nullptr && edit->hasFocus()) edit->selectAll();
        }
}

void LineTable::showRefusals() {
    if (row_ < 0 || row_ >= draft_.rowCount()) return;
    const std::pair<const char*, Column> names[] = {{"item", Column::itemColumn}, {"text", Column::textColumn}, {"quantity", Column::quantityColumn},
                                                    {"price", Column::priceColumn}, {"discount", Column::discountColumn}, {"wantedOn", Column::wantedColumn}};
    for (const auto& [column, field] : fields_) {
        QString why;
        for (const auto& reason : draft_.at(row_).reasons)
            for (const auto& [name, at] : names)
                if (at == column && reason.field == name) why = desk::sentence(reason);
        field->setRefusal(why);
    }
}

Column LineTable::columnOf(const QObject* editor) const {
    for (const auto& [column, field] : fields_)
        if (field->editor() == editor) return column;
    return Column::position;
}

// Past the last edit of a row comes the first of the next; past an empty last line the form goes on.
void LineTable::step(int by) {
    const auto now = columnOf(focusWidget() != nullptr ? QApplication::focusWidget() : nullptr);
    const auto at = std::find(std::begin(editable), std::end(editable), now);
    if (by > 0 && at != std::end(editable) && at + 1 != std::end(editable)) return edit(row_, *(at + 1));
    if (by < 0 && at != std::begin(editable)) return edit(row_, *(at - 1));
    if (by > 0 && row_ + 1 >= draft_.rowCount()) {
        if (leftAtEnd) leftAtEnd();
        return;
    }
    if (by < 0 && row_ == 0) return;
    edit(row_ + by, by > 0 ? Column::itemColumn : Column::wantedColumn);
}

bool LineTable::pasted() {
    const auto words = QApplication::clipboard()->text();
    if (!words.contains('\t') && !words.contains('\n')) return false;
    const int row = row_;
    closeRow();
    const int taken = draft_.paste(words, draft_.at(row).empty() ? row : row + 1);
    edit(std::min(row + taken, draft_.rowCount() - 1), Column::itemColumn);
    desk_.toast(say("%1 lines pasted.").arg(taken), taken > 0 ? desk::Tone::good : desk::Tone::attention);
    return true;
}

bool LineTable::eventFilter(QObject* on, QEvent* event) {
    if (event->type() == QEvent::FocusIn && columnOf(on) != Column::position) scrollTo(draft_.index(row_, columnOf(on)));
    if (event->type() != QEvent::KeyPress) return QTableView::eventFilter(on, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto column = columnOf(on);
    if (column == Column::position) return QTableView::eventFilter(on, event);
    if (key->matches(QKeySequence::Paste)) return pasted();
    const bool control = key->modifiers().testFlag(Qt::ControlModifier);
    switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (control) return false;
            store(column);
            // The usual way is item, quantity, next item; the other edits are there for Tab.
            if (draft_.at(row_).empty() && row_ + 1 == draft_.rowCount()) {
                if (leftAtEnd) leftAtEnd();
            } else if (column == Column::itemColumn) edit(row_, Column::quantityColumn);
            else edit(row_ + 1, Column::itemColumn);
            return true;
        case Qt::Key_Tab: step(1); return true;
        case Qt::Key_Backtab: step(-1); return true;
        case Qt::Key_Up:
        case Qt::Key_Down: {
            if (column == Column::itemColumn && !control) return false;  // its list of choices
            const int next = row_ + (key->key() == Qt::Key_Down ? 1 : -1);
            if (next >= 0 && next < draft_.rowCount()) edit(next, column);
            return true;
        }
        case Qt::Key_Delete:
            if (!control) return false;
            {
                const int row = row_;
                closeRow();
                draft_.remove(row);
                edit(std::min(row, draft_.rowCount() - 1), Column::itemColumn);
            }
            return true;
        case Qt::Key_Insert:
            if (!control) return false;
            {
                const int row = row_;
                closeRow();
                draft_.insert(row);
                edit(row, Column::itemColumn);
            }
            return true;
        default: return false;
    }
}

void LineTable::mousePressEvent(QMouseEvent* event) {
    const auto at = indexAt(event->pos());
    if (!at.isValid()) return QTableView::mousePressEvent(event);
    const auto column = static_cast<Column>(at.column());
    edit(at.row(), std::find(std::begin(editable), std::end(editable), column) != std::end(editable) ? column : Column::itemColumn);
}

void LineTable::keyPressEvent(QKeyEvent* event) {
    if (!locked_ && row_ < 0 && draft_.rowCount() > 0) return edit(std::max(0, currentIndex().row()), Column::itemColumn);
    QTableView::keyPressEvent(event);
}

void LineTable::focusInEvent(QFocusEvent* event) {
    if (locked_) return QTableView::focusInEvent(event);
    edit(row_ < 0 ? 0 : row_, event->reason() == Qt::BacktabFocusReason ? Column::wantedColumn : Column::itemColumn);
}

void LineTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    setColumnHidden(Column::unitColumn, viewport()->width() < px(1000));  // the description needs the room more
    if (row_ >= 0) scrollTo(draft_.index(row_, 0));
}

}  // namespace orders::ui
