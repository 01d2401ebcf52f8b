#include "app/desk/table.h"

#include <QAbstractTableModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include "app/desk/list_parts.h"

namespace desk {
namespace {

QString titleOf(const TableColumn& column) { return column.name.isEmpty() ? say(column.title) : column.name; }

class Model : public QAbstractTableModel {
public:
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
    std::function<bool(int, int)> mayType;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(columns.size()); }
    const TableRow& row(const QModelIndex& at) const { return rows[static_cast<std::size_t>(at.row())]; }
    const TableColumn& column(int c) const { return columns[static_cast<std::size_t>(c)]; }
    TableCell cell(const QModelIndex& at) const {
        const auto& cells = row(at).cells;
        const auto c = static_cast<std::size_t>(at.column());
        return c < cells.size() ? cells[c] : TableCell{};
    }
    QVariant data(const QModelIndex& at, int role) const override {
        if (!at.isValid()) return {};
        if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return cell(at).text;
        if (role == Qt::TextAlignmentRole)
            return QVariant{Qt::AlignVCenter | (column(at.column()).number ? Qt::AlignRight : Qt::AlignLeft)};
        return {};
    }
    QVariant headerData(int section, Qt::Orientation way, int role) const override {
        if (way != Qt::Horizontal) return {};
        if (role == Qt::DisplayRole) return titleOf(column(section));
        if (role == Qt::TextAlignmentRole) return QVariant{Qt::AlignVCenter | (column(section).number ? Qt::AlignRight : Qt::AlignLeft)};
        return {};
    }
    Qt::ItemFlags flags(const QModelIndex& at) const override {
        auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        const bool typed = column(at.column()).typed && !row(at).strong && (!mayType || mayType(at.row(), at.column()));
        return typed ? flags | Qt::ItemIsEditable : flags;
    }
    // Rows that stay where they are keep the cursor, the selection and what is being typed.
    void replace(std::vector<TableRow> with) {
        const auto sameRow = [](const TableRow& a, const TableRow& b) { return a.key == b.key && a.strong == b.strong; };
        if (!with.empty() && std::ranges::equal(with, rows, sameRow)) {
            rows = std::move(with);
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            return;
        }
        beginResetModel();
        rows = std::move(with);
        endResetModel();
    }
    void changed(int r, int c) { emit dataChanged(index(r, c), index(r, c)); }
};

}  // namespace

QColor inkOf(const TableCell& cell) {
    const auto& t = theme();
    switch (cell.tone) {
        case Tone::bad:
            return t.bad;
        case Tone::good:
            return t.good;
        case Tone::attention:
            return t.chip(Tone::attention).text;
        case Tone::active:
            return t.accent;
        case Tone::neutral:
            break;
    }
    return cell.muted ? t.muted : t.text;
}

struct Table::Parts {
    Parts(Table* table, Desk& d) : desk{d}, view{new QTableView{table}}, none{new QLabel{table}} {}
    Desk& desk;
    QTableView* view;
    QLabel* none;
    Model model;
    QString words;

    void showEmpty() {
        none->setVisible(model.rows.empty() && !none->text().isEmpty());
        none->setGeometry(view->viewport()->geometry().translated(view->pos()).adjusted(px(24), px(24), -px(24), -px(24)));
    }
    void fit() {
        int fixed = 0, stretch = -1;
        for (int c = 0; c < model.columnCount(); ++c) {
            const auto wide = model.column(c).width;
            if (wide == 0)
                stretch = c;
            else {
                view->setColumnWidth(c, px(wide));
                fixed += px(wide);
            }
        }
        if (stretch >= 0) view->setColumnWidth(stretch, std::max(view->viewport()->width() - fixed, px(100)));
    }
};

namespace {

// How much of a whole: gives where the words begin.
int paintShare(QPainter& painter, const QRect& box, const TableCell& cell) {
    const auto& t = theme();
    const QRectF whole{static_cast<double>(box.left()), box.center().y() - px(3) + 0.5, static_cast<double>(std::min(px(72), box.width() / 2)), static_cast<double>(px(6))};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.border);
    painter.drawRoundedRect(whole, px(3), px(3));
    auto part = whole;
    part.setWidth(whole.width() * std::clamp(cell.share, 0.0, 1.0));
    painter.setBrush(cell.tone == Tone::neutral ? t.accent : inkOf(cell));
    painter.drawRoundedRect(part, px(3), px(3));
    painter.restore();
    return static_cast<int>(whole.right());
}

class Painting : public QStyledItemDelegate {
public:
    Painting(Model& model, Table& table) : QStyledItemDelegate{&table}, model_{model}, table_{table} {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& at) const override {
        const auto& t = theme();
        const auto cell = model_.cell(at);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect, selected ? t.selected : at.row() % 2 == 1 ? t.stripe : t.card);
        painter->fillRect(QRect{option.rect.left(), option.rect.bottom(), option.rect.width(), 1}, t.border);
        auto box = option.rect.adjusted(px(8), 0, -px(8), 0);
        if (cell.share >= 0) box.setLeft(paintShare(*painter, box, cell) + px(8));
        if (cell.chip && !cell.text.isEmpty()) {
            paintChip(*painter, box, cell.text, cell.tone);
        } else {
            auto font = model_.column(at.column()).number ? numberFont() : plainFont();
            if (model_.row(at).strong) font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->setPen(inkOf(cell));
            painter->drawText(box,
                              static_cast<int>(Qt::AlignVCenter | (model_.column(at.column()).number ? Qt::AlignRight : Qt::AlignLeft)),
                              QFontMetrics{font}.elidedText(cell.text, Qt::ElideRight, box.width()));
        }
        if (model_.flags(at).testFlag(Qt::ItemIsEditable)) {  // where people may type
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setBrush(Qt::NoBrush);
            painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? t.accent : t.border);
            painter->drawRoundedRect(QRectF{option.rect}.adjusted(px(3), px(4), -px(3), -px(5)), px(4), px(4));
        }
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {px(100), px(34)}; }
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& at) const override {
        auto* edit = new QLineEdit{parent};
        edit->setAccessibleName(titleOf(model_.column(at.column())));
        if (model_.column(at.column()).number) {
            edit->setAlignment(Qt::AlignRight);
            edit->setFont(numberFont());
        }
        const QPersistentModelIndex where{at};
        QObject::connect(edit, &QLineEdit::textEdited, &table_, [this, where](const QString& text) {
            if (where.isValid() && table_.typing) table_.typing(where.row(), where.column(), text);
        });
        return edit;
    }
    // Once: what is being typed is not overwritten when the row changes under it.
    void setEditorData(QWidget* editor, const QModelIndex& at) const override {
        if (editor->property("begun").toBool()) return;
        editor->setProperty("begun", true);
        static_cast<QLineEdit*>(editor)->setText(model_.cell(at).text);
        static_cast<QLineEdit*>(editor)->selectAll();
    }
    void setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& at) const override {
        const auto text = static_cast<QLineEdit*>(editor)->text().trimmed();
        auto& cells = model_.rows[static_cast<std::size_t>(at.row())].cells;
        cells.resize(std::max(cells.size(), static_cast<std::size_t>(at.column()) + 1));
        cells[static_cast<std::size_t>(at.column())].text = text;
        if (table_.typed) table_.typed(at.row(), at.column(), text);
    }

private:
    Model& model_;
    Table& table_;
};

void dress(QTableView* view) {
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTabKeyNavigation(false);
    view->setCornerButtonEnabled(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(px(20));
    view->verticalHeader()->setDefaultSectionSize(px(34));
    auto font = smallFont();
    font.setWeight(QFont::DemiBold);
    view->horizontalHeader()->setFont(font);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setSectionsClickable(false);
}

}  // namespace

Table::Table(Desk& desk, QWidget* parent, const QString& name, std::vector<TableColumn> columns, bool many)
    : QWidget{parent}, p_{new Parts{this, desk}} {
    p_->model.columns = std::move(columns);
    p_->model.mayType = [this](int row, int column) { return !open || open(row, column); };
    dress(p_->view);
    p_->view->setSelectionMode(many ? QAbstractItemView::ExtendedSelection : QAbstractItemView::SingleSelection);
    p_->view->setModel(&p_->model);
    p_->view->setItemDelegate(new Painting{p_->model, *this});
    p_->view->setAccessibleName(name);
    p_->view->installEventFilter(this);
    p_->view->viewport()->installEventFilter(this);
    p_->none->setAlignment(Qt::AlignCenter);
    p_->none->setWordWrap(true);
    p_->none->setProperty("muted", true);
    p_->none->setAttribute(Qt::WA_TransparentForMouseEvents);
    p_->none->hide();
    setFocusProxy(p_->view);
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(p_->view);
    connect(p_->view, &QTableView::doubleClicked, this, [this](const QModelIndex& at) {
        if (!p_->model.flags(at).testFlag(Qt::ItemIsEditable) && activated)
            activated(at.row());
        else if (const auto& row = p_->model.row(at); !p_->model.flags(at).testFlag(Qt::ItemIsEditable) && row.opens)
            p_->desk.open(row.opens);
    });
    connect(p_->view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (moved) moved();
    });
}

Table::~Table() {
    delete p_->view;  // before its model
    delete p_;
}

void Table::setRows(std::vector<TableRow> rows) {
    const auto at = p_->view->currentIndex();
    const auto key = at.isValid() ? p_->model.row(at).key : 0;
    p_->model.replace(std::move(rows));
    p_->fit();
    filter(p_->words);
    p_->showEmpty();
    const auto& now = p_->model.rows;
    const auto same = std::ranges::find_if(now, [&](const TableRow& r) { return key != 0 && r.key == key; });
    if (same != now.end()) {
        const auto row = static_cast<int>(same - now.begin());
        if (current() != row) setCurrent(row, std::max(at.column(), 0));
        return;
    }
    const auto first = std::ranges::find_if(now, [](const TableRow& r) { return !r.strong; });
    if (first != now.end()) setCurrent(static_cast<int>(first - now.begin()));
}

const std::vector<TableRow>& Table::rows() const { return p_->model.rows; }

void Table::setCell(int row, int column, TableCell cell) {
    auto& cells = p_->model.rows[static_cast<std::size_t>(row)].cells;
    cells.resize(std::max(cells.size(), static_cast<std::size_t>(column) + 1));
    cells[static_cast<std::size_t>(column)] = std::move(cell);
    p_->model.changed(row, column);
}

void Table::setEmptyText(const QString& text) {
    p_->none->setText(text);
    p_->showEmpty();
}

void Table::filter(const QString& words) {
    p_->words = words;
    const auto wanted = words.split(' ', Qt::SkipEmptyParts);
    for (int r = 0; r < p_->model.rowCount(); ++r) {
        const auto& row = p_->model.rows[static_cast<std::size_t>(r)];
        QString all;
        for (const auto& cell : row.cells) all += cell.text + '\n';
        const bool fits = std::ranges::all_of(wanted, [&](const QString& w) { return all.contains(w, Qt::CaseInsensitive); });
        p_->view->setRowHidden(r, !fits || (row.strong && !wanted.isEmpty()));
    }
}

int Table::current() const {
    const auto at = p_->view->currentIndex();
    return at.isValid() ? at.row() : -1;
}

void Table::setCurrent(int row, int column) { p_->view->setCurrentIndex(p_->model.index(row, column)); }

std::vector<int> Table::chosen() const {
    std::vector<int> rows;
    for (const auto& at : p_->view->selectionModel()->selectedRows())
        if (!p_->view->isRowHidden(at.row()) && !p_->model.row(at).strong) rows.push_back(at.row());
    if (rows.empty() && current() >= 0 && !p_->model.rows[static_cast<std::size_t>(current())].strong) rows.push_back(current());
    std::ranges::sort(rows);
    return rows;
}

void Table::edit(int row, int column) {
    setCurrent(row, column);
    p_->view->edit(p_->model.index(row, column));
}

QString Table::copied() const {
    QStringList lines;
    const auto selected = p_->view->selectionModel()->selectedRows();
    const auto add = [&](const TableRow& row) {
        QStringList cells;
        for (std::size_t c = 0; c < p_->model.columns.size(); ++c) {
            auto text = c < row.cells.size() ? row.cells[c].text : QString{};
            if (p_->model.columns[c].number) text.remove(',');
            cells << text;
        }
        lines << cells.join('\t');
    };
    QStringList titles;
    for (const auto& column : p_->model.columns) titles << titleOf(column);
    lines << titles.join('\t');
    if (selected.size() > 1)
        for (const auto& at : selected) add(p_->model.row(at));
    else
        for (const auto& row : p_->model.rows) add(row);
    return lines.join('\n');
}

QTableView* Table::view() const { return p_->view; }

bool Table::eventFilter(QObject* watched, QEvent* event) {
    // Also when a scroll bar comes or goes: the columns fill what is left.
    if (watched == p_->view->viewport() && event->type() == QEvent::Resize) {
        p_->fit();
        p_->showEmpty();
    }
    if (watched != p_->view || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    if (key->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(copied());
        return true;
    }
    if (plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && current() >= 0) {
        const auto at = p_->view->currentIndex();
        if (p_->model.flags(at).testFlag(Qt::ItemIsEditable))
            p_->view->edit(at);
        else if (activated)
            activated(at.row());
        else if (const auto& row = p_->model.row(at); row.opens)
            p_->desk.open(row.opens);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Table::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    p_->fit();
    p_->showEmpty();
}

}  // namespace desk
