// Pieces under the keyboard: characteristics down, pieces across. What is typed stands there at once, judged by the limits
// of the plan, and waits until the company has kept it; what the company refuses stays as it was typed, with the reasons.
#pragma once
#include <functional>

#include <QAbstractTableModel>
#include <QJsonObject>

#include "database/errors.h"
#include "quality/ui/inspect_facts.h"

namespace quality::ui {

struct TypedPiece {
    QString text;              // as it was typed
    std::string value, unit;   // of a measured one, as the door reads them
    std::optional<bool> good;  // of one that is good or bad
    std::int64_t lot = 0;      // of which lot; 0: unsaid
    bool sending = false;
    std::vector<db::Refusal> reasons;
};

class EntryModel : public QAbstractTableModel {
public:
    enum class State { none, empty, next, waiting, refused, good, below, above, bad };

    explicit EntryModel(QObject* parent) : QAbstractTableModel{parent} {}
    // As it stands in the company; what waits to be kept follows what was recorded.
    void put(std::vector<AskedNow>, bool mayType);
    const std::vector<AskedNow>& rows() const { return rows_; }
    const AskedNow& row(int at) const { return rows_[static_cast<std::size_t>(at)]; }
    const std::vector<TypedPiece>& typed(int row) const { return typed_[static_cast<std::size_t>(row)]; }
    bool measured(int at) const { return row(at).asked.kind == ResultKind::measured; }
    bool mayType() const { return mayType_; }
    int rowOf(const QString& name) const;  // by its name or the heading of a column; -1: none

    int next(int row) const;               // the column that is typed next; -1: no piece is missing
    int left(int row) const;               // pieces that are still to be typed
    bool recorded(int row, int column) const;
    State stateOf(int row, int column) const;
    // A value in the next column, or over one that the company has not kept. Gives where it stands; -1: nowhere.
    int enter(int row, int column, const QString& text, std::int64_t lot);
    int mark(int row, bool good, std::int64_t lot);
    bool drop(int row, int column);        // of what was not kept

    // The first so many of the row that go to the company together; 0: none, or the first was refused.
    int batch(int row) const;
    void send(int row, int count);
    void take(int row, int count);         // they are kept: recorded now
    void refused(int row, int count, const std::vector<db::Refusal>&);
    void tryAgain(const std::string& gaugeKind);  // what was refused may be kept now
    bool waits() const;                    // something is not kept yet
    QJsonObject draft() const;
    void takeDraft(const QJsonObject&);

    std::function<void()> changed;

    int rowCount(const QModelIndex& = {}) const override { return static_cast<int>(rows_.size()); }
    int columnCount(const QModelIndex& = {}) const override { return columns_; }
    QVariant data(const QModelIndex&, int role = Qt::DisplayRole) const override;
    QVariant headerData(int, Qt::Orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex&) const override;

private:
    std::vector<TypedPiece>& typedOf(int row) { return typed_[static_cast<std::size_t>(row)]; }
    const Piece* pieceAt(int row, int column) const;
    const TypedPiece* typedAt(int row, int column) const;
    void tell(int row);

    std::vector<AskedNow> rows_;
    std::vector<std::vector<TypedPiece>> typed_;  // by row
    int columns_ = 0;
    bool mayType_ = false;
};

}  // namespace quality::ui
