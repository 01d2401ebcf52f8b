// Rows as people type them: the lines of a bill, the operations of a routing, what parts are searched by. What was typed
// stays as it was typed; what the company says to a row stands beside it.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include <QAbstractTableModel>
#include <QJsonArray>
#include <QJsonObject>

#include "database/errors.h"
#include "database/text.h"

namespace desk {

struct GridColumn {
    enum class Kind { pick, quantity, number, percent, whole, time, money, words, choice, date, tick, shown };
    const char* name;        // of the argument; of a column that is only shown what the look calls it
    const char* title;       // English
    int width = 90;          // px at 96 dpi; 0: what is left
    Kind kind = Kind::words;
    const char* of = "";     // pick: the kind of record; money: the currency
    std::vector<std::pair<QString, QString>> choices = {};  // value and word
    bool stop = false;       // Enter goes from one such column to the next, and from the last to the next row
    bool more = false;       // stands there when all columns are asked for
    bool number = false;     // of what is only shown: to the right
    QString called = {};     // instead of the title: what somebody calls it
    bool typed() const { return kind != Kind::shown; }
    bool right() const { return number || kind == Kind::quantity || kind == Kind::number || kind == Kind::percent || kind == Kind::whole || kind == Kind::time || kind == Kind::money; }
};
struct GridCell {
    QString text;
    std::int64_t id = 0;     // pick: of the record that is meant
    bool muted = false, bad = false, good = false;  // muted: as usual, which is no reason to show a column
};
struct GridRow {
    std::vector<GridCell> cells;        // by column
    QJsonObject rest = {};              // arguments that have no column
    std::vector<db::Refusal> reasons = {};
};
QString titleOf(const GridColumn&);

// The cell of a typed column with what people would have typed.
GridCell typedCell(const std::string& text, std::int64_t id = 0);
GridCell shownCell(const QString& text, bool bad = false);
// Of several columns by their names; those that are not there are passed over.
GridRow rowWith(const std::vector<GridColumn>&, const std::vector<std::pair<std::string, GridCell>>&);
// What a typed text means as an argument, as the fields of the kit read it; null for nothing.
QJsonValue meant(const GridColumn&, const GridCell&, db::Date today);

class GridModel : public QAbstractTableModel {
public:
    GridModel(std::vector<GridColumn>, db::Date today, QObject* parent);

    const std::vector<GridColumn>& columns() const { return columns_; }
    const std::vector<GridRow>& rows() const { return rows_; }
    const GridRow& at(int row) const { return rows_[static_cast<std::size_t>(row)]; }
    const GridCell& cell(int row, int column) const { return at(row).cells[static_cast<std::size_t>(column)]; }
    const GridColumn& column(int at) const { return columns_[static_cast<std::size_t>(at)]; }
    int columnOf(const std::string& name) const;  // -1: none
    bool empty(int row) const;                    // nothing is typed in it
    void setChoices(const std::string& name, std::vector<std::pair<QString, QString>>);

    void put(std::vector<GridRow>);               // of what is opened; ends with an empty row
    void set(int row, int column, const QString& typed, std::int64_t id = 0);
    void insert(int row);
    void remove(int row);
    int add(const std::string& name, const QString& typed, std::int64_t id);  // a row with it; where it stands
    int paste(const QString& tabbed, int row, const std::vector<int>& columns);

    QJsonArray arguments() const;                 // of the rows that are not empty
    int rowOfArgument(int index) const;           // -1: none
    // What the company says to the rows that are not empty, in their order.
    void take(const std::vector<std::vector<db::Refusal>>& reasons, const std::vector<std::vector<std::pair<std::string, GridCell>>>& shown);
    bool refused() const;
    QJsonArray draft() const;
    void takeDraft(const QJsonArray&);

    std::function<void()> edited;                 // by a person

    int rowCount(const QModelIndex& = {}) const override { return static_cast<int>(rows_.size()); }
    int columnCount(const QModelIndex& = {}) const override { return static_cast<int>(columns_.size()); }
    QVariant data(const QModelIndex&, int role = Qt::DisplayRole) const override;
    QVariant headerData(int, Qt::Orientation, int role) const override;

private:
    GridRow fresh() const;
    void endWithEmpty();
    void tell() { if (edited) edited(); }

    std::vector<GridColumn> columns_;
    std::vector<GridRow> rows_;
    db::Date today_;
};

}  // namespace desk
