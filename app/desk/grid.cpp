#include "app/desk/grid.h"

#include <algorithm>

#include <QRegularExpression>

#include "app/desk/fields.h"
#include "app/desk/say.h"

namespace desk {
namespace {
using Kind = GridColumn::Kind;
}

QString titleOf(const GridColumn& column) { return column.called.isEmpty() ? say(column.title) : column.called; }

GridCell typedCell(const std::string& words, std::int64_t id) { return {.text = text(words), .id = id}; }
GridCell shownCell(const QString& words, bool bad) { return {.text = words, .muted = !bad, .bad = bad}; }

GridRow rowWith(const std::vector<GridColumn>& columns, const std::vector<std::pair<std::string, GridCell>>& cells) {
    GridRow row{.cells = std::vector<GridCell>(columns.size())};
    for (const auto& [name, cell] : cells)
        for (std::size_t c = 0; c < columns.size(); ++c)
            if (name == columns[c].name) row.cells[c] = cell;
    return row;
}

QJsonValue meant(const GridColumn& column, const GridCell& cell, db::Date today) {
    const auto typed = cell.text.trimmed();
    if (column.kind == Kind::tick) return typed == "true" ? QJsonValue{true} : QJsonValue{};
    if (typed.isEmpty()) return {};
    const auto plain = calculated(typed);
    switch (column.kind) {
        case Kind::pick:
            return cell.id != 0 ? QJsonValue{static_cast<qint64>(cell.id)} : QJsonValue{typed};
        case Kind::quantity:
        case Kind::number:
            return plain.value_or(typed);
        case Kind::percent:
            return calculated(QString{typed}.remove('%').trimmed()).value_or(typed.endsWith('%') ? typed.chopped(1) : typed) + " %";
        case Kind::whole: {
            bool whole = false;
            const auto number = plain.value_or(QString{}).toLongLong(&whole);
            return whole ? QJsonValue{number} : QJsonValue{typed};
        }
        case Kind::time:
            return plain ? *plain + " min" : typed;  // minutes, where nobody says what
        case Kind::money:
            return plain ? *plain + " " + column.of : typed;
        case Kind::date: {
            const auto day = dateTyped(typed, today);
            return day ? text(db::toText(*day)) : typed;
        }
        default:
            return typed;
    }
}

GridModel::GridModel(std::vector<GridColumn> columns, db::Date today, QObject* parent) : QAbstractTableModel{parent}, columns_(std::move(columns)), today_(today) {
    put({});
}

int GridModel::columnOf(const std::string& name) const {
    const auto found = std::ranges::find_if(columns_, [&](const GridColumn& c) { return name == c.name; });
    return found == columns_.end() ? -1 : static_cast<int>(found - columns_.begin());
}

bool GridModel::empty(int row) const {
    for (std::size_t c = 0; c < columns_.size(); ++c)
        if (columns_[c].typed() && columns_[c].kind != Kind::tick && !at(row).cells[c].text.isEmpty() && !at(row).cells[c].muted) return false;
    return true;
}

void GridModel::setChoices(const std::string& name, std::vector<std::pair<QString, QString>> choices) {
    if (const auto c = columnOf(name); c >= 0) columns_[static_cast<std::size_t>(c)].choices = std::move(choices);
}

GridRow GridModel::fresh() const { return {.cells = std::vector<GridCell>(columns_.size())}; }

void GridModel::endWithEmpty() {
    if (!rows_.empty() && empty(rowCount() - 1)) return;
    beginInsertRows({}, rowCount(), rowCount());
    rows_.push_back(fresh());
    endInsertRows();
}

void GridModel::put(std::vector<GridRow> rows) {
    beginResetModel();
    rows_ = std::move(rows);
    for (auto& row : rows_) row.cells.resize(columns_.size());
    if (rows_.empty() || !empty(rowCount() - 1)) rows_.push_back(fresh());
    endResetModel();
}

void GridModel::set(int row, int column, const QString& typed, std::int64_t id) {
    auto& cell = rows_[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)];
    if (cell.text == typed && cell.id == id) return;
    cell = {.text = typed, .id = id};
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    endWithEmpty();
    tell();
}

void GridModel::insert(int row) {
    beginInsertRows({}, row, row);
    rows_.insert(rows_.begin() + row, fresh());
    endInsertRows();
}

void GridModel::remove(int row) {
    if (row < 0 || row >= rowCount()) return;
    beginRemoveRows({}, row, row);
    rows_.erase(rows_.begin() + row);
    endRemoveRows();
    endWithEmpty();
    tell();
}

int GridModel::add(const std::string& name, const QString& typed, std::int64_t id) {
    const int row = rowCount() - 1;
    set(row, columnOf(name), typed, id);
    return row;
}

// The first row of a spreadsheet that has words where a number belongs is its heading.
int GridModel::paste(const QString& tabbed, int row, const std::vector<int>& columns) {
    static const QRegularExpression anyFigure{QStringLiteral("\\d")};
    std::vector<GridRow> rows;
    bool first = true;
    for (const auto& line : tabbed.split(QRegularExpression{"\r?\n"}, Qt::SkipEmptyParts)) {
        const auto parts = line.split('\t');
        auto one = fresh();
        bool heading = false;
        for (qsizetype i = 0; i < parts.size() && i < static_cast<qsizetype>(columns.size()); ++i) {
            const auto c = static_cast<std::size_t>(columns[static_cast<std::size_t>(i)]);
            one.cells[c].text = parts[i].trimmed();
            heading = heading || (first && columns_[c].right() && !parts[i].trimmed().isEmpty() && !parts[i].contains(anyFigure));
        }
        first = false;
        if (!heading) rows.push_back(std::move(one));
    }
    if (rows.empty()) return 0;
    const int count = static_cast<int>(rows.size());
    beginInsertRows({}, row, row + count - 1);
    rows_.insert(rows_.begin() + row, std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    endInsertRows();
    endWithEmpty();
    tell();
    return count;
}

// ---------------------------------------------------------------- arguments

QJsonArray GridModel::arguments() const {
    QJsonArray all;
    for (int row = 0; row < rowCount(); ++row) {
        if (empty(row)) continue;
        auto one = at(row).rest;
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            if (!columns_[c].typed()) continue;
            if (const auto value = meant(columns_[c], at(row).cells[c], today_); !value.isNull()) one[columns_[c].name] = value;
        }
        all.append(one);
    }
    return all;
}

int GridModel::rowOfArgument(int index) const {
    for (int row = 0; row < rowCount(); ++row)
        if (!empty(row) && index-- == 0) return row;
    return -1;
}

void GridModel::take(const std::vector<std::vector<db::Refusal>>& reasons, const std::vector<std::vector<std::pair<std::string, GridCell>>>& shown) {
    for (int row = 0, n = 0; row < rowCount(); ++row) {
        auto& one = rows_[static_cast<std::size_t>(row)];
        one.reasons.clear();
        for (std::size_t c = 0; c < columns_.size(); ++c)
            if (!columns_[c].typed()) one.cells[c] = {};
        if (empty(row)) continue;
        const auto at = static_cast<std::size_t>(n++);
        if (at < reasons.size()) one.reasons = reasons[at];
        if (at < shown.size())
            for (const auto& [name, cell] : shown[at])
                if (const auto c = columnOf(name); c >= 0) one.cells[static_cast<std::size_t>(c)] = cell;
    }
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool GridModel::refused() const {
    return std::ranges::any_of(rows_, [](const GridRow& row) { return !row.reasons.empty(); });
}

// ---------------------------------------------------------------- drafts

QJsonArray GridModel::draft() const {
    QJsonArray all;
    for (int row = 0; row < rowCount(); ++row) {
        if (empty(row)) continue;
        QJsonObject one{{"rest", at(row).rest}};
        for (std::size_t c = 0; c < columns_.size(); ++c)
            if (const auto& cell = at(row).cells[c]; columns_[c].typed() && !cell.text.isEmpty())
                one[columns_[c].name] = QJsonArray{cell.text, static_cast<qint64>(cell.id)};
        all.append(one);
    }
    return all;
}

void GridModel::takeDraft(const QJsonArray& draft) {
    std::vector<GridRow> rows;
    for (const auto& value : draft) {
        auto row = fresh();
        row.rest = value.toObject()["rest"].toObject();
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            const auto cell = value.toObject()[columns_[c].name].toArray();
            if (cell.size() == 2) row.cells[c] = {cell[0].toString(), cell[1].toInteger()};
        }
        rows.push_back(std::move(row));
    }
    put(std::move(rows));
}

// ---------------------------------------------------------------- as it is shown

QVariant GridModel::data(const QModelIndex& at, int role) const {
    if (!at.isValid()) return {};
    const auto& column = this->column(at.column());
    const auto& cell = this->cell(at.row(), at.column());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            if (column.kind == Kind::tick) return cell.text == "true" ? QStringLiteral("✓") : QString{};
            if (column.kind == Kind::choice)
                for (const auto& [value, word] : column.choices)
                    if (value == cell.text) return word;
            return cell.text;
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::AlignVCenter | (column.right() ? Qt::AlignRight : Qt::AlignLeft));
        case Qt::ToolTipRole: {
            const auto& reasons = this->at(at.row()).reasons;
            return reasons.empty() ? QVariant{cell.text} : sentences(reasons);
        }
        default:
            return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::DisplayRole) return titleOf(column(section));
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignVCenter | (column(section).right() ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

}  // namespace desk
