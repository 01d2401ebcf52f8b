// An order while it is typed: its lines as people wrote them, and what the company says to each (orders/outlook.h).
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <QAbstractTableModel>
#include <QJsonObject>

#include "app/desk/desk.h"
#include "orders/outlook.h"

namespace orders::ui {

struct Typed {
    std::int64_t item = 0;                  // 0: none chosen yet, or a charge
    QString itemText, text, quantity, price, discount, wantedOn, lot;
    int lineNo = 0;                         // of a line that is in the document already
    bool removed = false;                   // of such a line
    QJsonObject original;                   // as it was when it was opened, for what changed
    std::optional<LineOutlook> outlook;
    std::vector<db::Refusal> reasons;
    bool waiting = false;                   // the answer is on the way
    bool empty() const { return itemText.isEmpty() && text.isEmpty() && quantity.isEmpty() && price.isEmpty(); }
};

class DraftLines : public QAbstractTableModel {
public:
    enum Column { position, itemColumn, textColumn, quantityColumn, unitColumn, priceColumn, discountColumn, netColumn, wantedColumn,
                  freeColumn, earliestColumn, marginColumn, columns };

    DraftLines(desk::Desk&, QObject* parent);

    // What stands in the head and bears on every line: {"customer": id, "wantedOn": …, "orderedOn": …}.
    void setHead(const QJsonObject&);
    const QJsonObject& head() const { return head_; }
    const std::vector<Typed>& lines() const { return lines_; }
    const Typed& at(int row) const { return lines_.at(static_cast<std::size_t>(row)); }
    void set(int row, Column, const QString& typed, std::int64_t id = 0);
    void insert(int row);
    void remove(int row);
    void clear();
    void put(std::vector<Typed>);           // of a document that is opened
    // Rows from a spreadsheet: item, quantity, price, wanted day; a heading is passed over. How many were taken.
    int paste(const QString& tabbed, int atRow);
    // A GS1 label or an item's number: the quantity of the item's line grows, or a new line.
    void scanned(const QString& code);
    // Refusals of the whole document, to the lines they name ("lines[2].quantity"); the rest comes back.
    std::vector<db::Refusal> take(const std::vector<db::Refusal>&);
    QJsonArray asArguments() const;         // of orders.enter: the lines that are not empty
    int rowOfArgument(int index) const;
    bool settled() const;                   // no answer is on the way
    Totals totals() const;                  // of what is known
    std::optional<Money> margin() const;    // book currency; nothing when no line has one
    std::optional<db::Date> shipsOn() const;  // all of it; nothing when some line has no day
    QString currency() const { return currency_; }
    void setCurrency(const QString&);       // they are billed in
    QJsonObject draft() const;
    void takeDraft(const QJsonObject&);

    std::function<void()> figuresChanged;

    int rowCount(const QModelIndex& = {}) const override { return static_cast<int>(lines_.size()); }
    int columnCount(const QModelIndex& = {}) const override { return columns; }
    QVariant data(const QModelIndex&, int role = Qt::DisplayRole) const override;
    QVariant headerData(int, Qt::Orientation, int role) const override;

private:
    QString shownAt(const Typed&, Column) const;
    QJsonObject arguments(const Typed&) const;
    void ask(std::vector<int> rows);        // these and the lines of the same items below them
    void take(const std::vector<int>& rows, const std::vector<LineOutlook>&, std::int64_t asked);
    void tell(int from, int to);

    desk::Desk& desk_;
    QJsonObject head_;
    QString currency_;
    std::vector<Typed> lines_;
    std::int64_t asked_ = 0;
    std::vector<std::int64_t> questions_;   // of each line: the last question asked about it
};

// Asked for one line or a few, beside the window's thread: reads each line's arguments, then all of them together.
std::vector<LineOutlook> outlookOf(const db::Read&, const QJsonObject& head, const std::vector<QJsonObject>& lines);

}  // namespace orders::ui
