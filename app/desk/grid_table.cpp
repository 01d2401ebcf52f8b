#include "app/desk/grid_table.h"

#include <algorithm>

#include <QClipboard>
#include <QHeaderView>
#include <QMouseEvent>

#include "app/desk/list_parts.h"

namespace desk {
namespace {

using Kind = GridColumn::Kind;

// Red for what is refused, quiet for what is only shown.
class RowPainter : public QStyledItemDelegate {
public:
    RowPainter(const GridModel& model, QObject* parent) : QStyledItemDelegate{parent}, model_(model) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& at) const override {
        const auto& t = theme();
        const auto& column = model_.column(at.column());
        const auto& cell = model_.cell(at.row(), at.column());
        const bool inHand = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, inHand ? t.hover : t.card);
        painter->setPen(t.border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        auto font = column.right() ? numberFont() : plainFont();
        if (column.kind == Kind::pick) font.setWeight(QFont::DemiBold);
        const bool refused = !model_.at(at.row()).reasons.empty() && column.typed();
        const auto ink = cell.bad || (refused && column.kind == Kind::pick) ? t.bad : cell.good ? t.good : cell.muted || !column.typed() ? t.muted : t.text;
        const auto align = column.right() ? Qt::AlignRight : Qt::AlignLeft;
        paintWords(*painter, option.rect.adjusted(px(8), 0, -px(8), -1), at.data().toString(), font, ink, align);
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {px(60), px(38)}; }

private:
    const GridModel& model_;
};

}  // namespace

GridTable::GridTable(Desk& desk, GridModel& model, const QString& name, QWidget* parent) : QTableView{parent}, desk_(desk), model_(model) {
    setModel(&model);
    setItemDelegate(new RowPainter{model, this});
    setAccessibleName(name);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(px(38));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(px(32));
    auto font = smallFont();
    font.setWeight(QFont::DemiBold);
    horizontalHeader()->setFont(font);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { closeRow(); });  // the view deletes the edits
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { closeRow(); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
        if (row_ >= from.row() && row_ <= to.row()) showRefusals();
    });
    showAll(false);
}

Field* GridTable::field(const std::string& name) const {
    const auto column = model_.columnOf(name);
    for (const auto& [at, field] : fields_)
        if (at == column) return field;
    return nullptr;
}

void GridTable::showAll(bool all) {
    const int row = row_;
    closeRow();
    all_ = all;
    for (int c = 0; c < model_.columnCount(); ++c) {
        bool used = all || !model_.column(c).more;
        for (int r = 0; r < model_.rowCount() && !used; ++r) used = !model_.cell(r, c).text.isEmpty() && !model_.cell(r, c).muted;
        setColumnHidden(c, !used);
    }
    fit();
    if (row >= 0 && !locked_) edit(std::min(row, model_.rowCount() - 1));
}

void GridTable::setLocked(bool on) {
    locked_ = on;
    if (on) closeRow();
}

std::vector<int> GridTable::typedColumns() const {
    std::vector<int> all;
    for (int c = 0; c < model_.columnCount(); ++c)
        if (model_.column(c).typed() && !isColumnHidden(c)) all.push_back(c);
    return all;
}

void GridTable::edit(int row, int column) {
    if (locked_) return selectRow(row);
    openRow(std::clamp(row, 0, model_.rowCount() - 1));
    if (column < 0) column = firstStop();
    for (const auto& [at, field] : fields_) {
        if (at != column) continue;
        field->editor()->setFocus(Qt::TabFocusReason);
        if (auto* line = qobject_cast<QLineEdit*>(field->editor())) line->selectAll();
    }
}

int GridTable::firstStop() const {
    const auto all = typedColumns();
    const auto found = std::ranges::find_if(all, [this](int c) { return model_.column(c).stop; });
    return found != all.end() ? *found : all.front();
}

void GridTable::closeRow() {
    for (const auto& [column, field] : fields_) {
        field->edited = {};
        field->left = {};
        setIndexWidget(model_.index(row_, column), nullptr);
    }
    fields_.clear();
    row_ = -1;
}

Field* GridTable::makeField(const GridColumn& column) {
    switch (column.kind) {
        case Kind::pick: return pickField(desk_, this, column.of);
        case Kind::quantity:
        case Kind::number: return quantityField(this);
        case Kind::percent: return percentField(this);
        case Kind::whole: return numberField(this);
        case Kind::money: return moneyField(this, column.of);
        case Kind::choice: return choiceField(this, column.choices, true);
        case Kind::date: return dateField(this, desk_.today());
        case Kind::tick: return checkField(this, {});
        default: return textField(this, 1000);
    }
}

void GridTable::openRow(int row) {
    if (row == row_) return;
    closeRow();
    row_ = row;
    filling_ = true;
    for (const auto c : typedColumns()) {
        const auto& column = model_.column(c);
        const auto& cell = model_.cell(row, c);
        auto* one = makeField(column);
        one->setName(say("Line %1: %2").arg(row + 1).arg(titleOf(column)));
        if (column.kind == Kind::pick && cell.id != 0) one->setValue(static_cast<qint64>(cell.id));
        else if (!cell.text.isEmpty()) one->setTyped(cell.text);
        setIndexWidget(model_.index(row, c), one);
        fields_.emplace_back(c, one);
        one->edited = [this, c] { store(c); };
        one->left = [this, c] { store(c); };
        one->editor()->installEventFilter(this);
    }
    filling_ = false;
    selectRow(row);
    scrollTo(model_.index(row, typedColumns().front()));
    showRefusals();
    if (rowChanged) rowChanged(row);
}

void GridTable::store(int column) {
    if (filling_ || row_ < 0) return;
    for (const auto& [at, field] : fields_) {
        if (at != column) continue;
        const auto value = field->value();
        const bool pick = model_.column(column).kind == Kind::pick;
        auto typed = field->typed();
        if (model_.column(column).kind == Kind::tick && typed == "false") typed.clear();
        if (pick && field->reading() && typed.isEmpty()) return;  // its number comes in a moment
        return model_.set(row_, column, typed, pick && value.isDouble() ? value.toInteger() : 0);
    }
}

void GridTable::showRefusals() {
    if (row_ < 0 || row_ >= model_.rowCount()) return;
    for (const auto& [column, field] : fields_) {
        QString why;
        for (const auto& reason : model_.at(row_).reasons)
            if (reason.field == model_.column(column).name) why = sentence(reason);
        field->setRefusal(why);
    }
}

int GridTable::columnOf(const QObject* editor) const {
    for (const auto& [column, field] : fields_)
        if (field->editor() == editor) return column;
    return -1;
}

// ---------------------------------------------------------------- keys

// From one stop to the next, from the last to the next row; an empty last row is the end.
void GridTable::enter(int column) {
    store(column);
    if (model_.empty(row_) && row_ + 1 == model_.rowCount()) {
        if (leftAtEnd) leftAtEnd();
        return;
    }
    for (const auto c : typedColumns())
        if (c > column && model_.column(c).stop) return edit(row_, c);
    edit(row_ + 1);
}

void GridTable::step(int by) {
    const auto all = typedColumns();
    const auto at = std::ranges::find(all, columnOf(QApplication::focusWidget()));
    if (by > 0 && at != all.end() && at + 1 != all.end()) return edit(row_, *(at + 1));
    if (by < 0 && at != all.begin() && at != all.end()) return edit(row_, *(at - 1));
    if (by > 0 && row_ + 1 >= model_.rowCount()) {
        if (leftAtEnd) leftAtEnd();
        return;
    }
    if (by < 0 && row_ == 0) return;
    edit(row_ + by, by > 0 ? all.front() : all.back());
}

bool GridTable::pasted() {
    const auto words = QApplication::clipboard()->text();
    if (!words.contains('\t') && !words.contains('\n')) return false;
    const int row = row_;
    auto columns = typedColumns();  // from the one in hand on
    columns.erase(columns.begin(), std::ranges::find(columns, columnOf(QApplication::focusWidget())));
    closeRow();
    const int taken = model_.paste(words, model_.empty(row) ? row : row + 1, columns);
    edit(std::min(row + taken, model_.rowCount() - 1));
    desk_.toast(say("%1 lines pasted.").arg(taken), taken > 0 ? Tone::good : Tone::attention);
    return true;
}

bool GridTable::eventFilter(QObject* on, QEvent* event) {
    const int column = columnOf(on);
    if (column < 0) return QTableView::eventFilter(on, event);
    if (event->type() == QEvent::FocusIn) scrollTo(model_.index(row_, column));
    if (event->type() != QEvent::KeyPress) return QTableView::eventFilter(on, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Paste)) return pasted();
    const bool control = key->modifiers().testFlag(Qt::ControlModifier);
    switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (control) return false;
            return enter(column), true;
        case Qt::Key_Tab: return step(1), true;
        case Qt::Key_Backtab: return step(-1), true;
        case Qt::Key_Up:
        case Qt::Key_Down: {
            const auto kind = model_.column(column).kind;
            if (!control && (kind == Kind::pick || kind == Kind::choice || kind == Kind::date)) return false;  // theirs
            const int next = row_ + (key->key() == Qt::Key_Down ? 1 : -1);
            if (next >= 0 && next < model_.rowCount()) edit(next, column);
            return true;
        }
        case Qt::Key_Delete:
            if (!control) return false;
            {
                const int row = row_;
                closeRow();
                model_.remove(row);
                edit(std::min(row, model_.rowCount() - 1));
            }
            return true;
        case Qt::Key_Insert:
            if (!control) return false;
            {
                const int row = row_;
                closeRow();
                model_.insert(row);
                edit(row);
            }
            return true;
        default: return false;
    }
}

void GridTable::mousePressEvent(QMouseEvent* event) {
    const auto at = indexAt(event->pos());
    if (!at.isValid()) return QTableView::mousePressEvent(event);
    edit(at.row(), model_.column(at.column()).typed() ? at.column() : -1);
}

void GridTable::keyPressEvent(QKeyEvent* event) {
    if (!locked_ && row_ < 0 && model_.rowCount() > 0 && !event->text().isEmpty()) return edit(std::max(0, currentIndex().row()));
    QTableView::keyPressEvent(event);
}

void GridTable::focusInEvent(QFocusEvent* event) {
    if (locked_ || model_.rowCount() == 0) return QTableView::focusInEvent(event);
    edit(row_ < 0 ? 0 : row_, event->reason() == Qt::BacktabFocusReason ? typedColumns().back() : -1);
}

// The columns of width 0 share what is left.
void GridTable::fit() {
    int fixed = 0, stretching = 0;
    for (int c = 0; c < model_.columnCount(); ++c) {
        if (isColumnHidden(c)) continue;
        if (model_.column(c).width == 0) ++stretching;
        else fixed += px(model_.column(c).width);
    }
    const int left = stretching == 0 ? 0 : std::max(px(120), (viewport()->width() - fixed) / stretching);
    for (int c = 0; c < model_.columnCount(); ++c)
        if (!isColumnHidden(c)) setColumnWidth(c, model_.column(c).width == 0 ? left : px(model_.column(c).width));
}

void GridTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

}  // namespace desk
