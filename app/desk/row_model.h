// The rows of a described list as a table that is never held whole: pages around what is looked at, found by key,
// forwards, backwards from the end, or by their place where a sorted set of keys is at hand.
#pragma once
#include <functional>
#include <map>
#include <memory>
#include <unordered_map>

#include <QAbstractTableModel>

#include "app/desk/desk.h"
#include "app/desk/list_look.h"

namespace desk {

class RowModel : public QAbstractTableModel {
public:
    static constexpr int pageRows = 100;

    RowModel(Desk&, const db::List&, ListLook, QObject* parent);

    // What is shown; starts anew and keeps nothing of the old rows but the current key.
    void show(std::vector<db::Sort>, std::vector<db::Filter>);
    const std::vector<db::Sort>& sorts() const { return query_.sorts; }
    const std::vector<db::Filter>& filters() const { return query_.filters; }
    void setColumns(std::vector<std::string>);  // shown, in this order
    const std::vector<std::string>& columns() const { return shown_; }
    const std::vector<db::ListColumn>& allColumns() const { return all_; }  // the person may see, without keys
    const db::ListColumn* column(const std::string& name) const;
    // Somebody changed a table of the list: rows come anew, and what is current or chosen stays so wherever it stands
    // now; what is gone is no longer chosen.
    void reload();
    void cancel();   // ends a long sort or search; the list stays empty and says so
    bool busy() const { return busy_; }
    bool counted() const { return counted_; }
    std::int64_t total() const { return rows_; }
    std::size_t pagesHeld() const { return pages_.size(); }

    int rowCount(const QModelIndex& = {}) const override { return static_cast<int>(rows_); }
    int columnCount(const QModelIndex& = {}) const override { return static_cast<int>(shown_.size()); }
    QVariant data(const QModelIndex&, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;

    std::optional<Row> row(int at) const;  // nothing while its page is on the way
    int rowOf(std::int64_t key) const;     // among the rows that are here; -1: none
    std::optional<std::string> stored(int row, const std::string& column) const;
    QString shownValue(const db::ListColumn&, const std::optional<std::string>&) const;
    const Chip* chipOf(const db::ListColumn&, const std::string& value) const;
    bool late(int row) const;
    const ListLook& look() const { return look_; }
    const db::List& list() const { return list_; }

    std::function<void()> stateChanged;    // busy, counted or total changed
    std::function<void()> columnsKnown;    // the first page came: now the columns are known

private:
    struct Page {
        db::ListPage data;
        std::int64_t used = 0;
    };
    void askFor(std::int64_t page) const;
    db::ListQuery queryFor(std::int64_t page, bool& fromEnd) const;
    void take(std::int64_t page, db::ListPage&&);
    void takeFirst(db::ListPage&&);
    void takeAgain(const std::vector<std::int64_t>& pages, std::vector<db::ListPage>&&);
    void followMarked(const std::function<void()>& replace);
    std::optional<std::int64_t> keyAt(int row) const;
    void findRows(std::unordered_map<std::int64_t, int>&) const;  // of each key its row as rowOf tells it, else left
    void startSorted();
    void startCounting();
    void resizeTo(std::int64_t rows);
    void growTo(std::int64_t rows);
    const std::vector<std::optional<std::string>>* values(int row) const;

    Desk& desk_;
    const db::List& list_;
    ListLook look_;
    db::ListQuery query_;
    std::vector<db::ListColumn> all_;
    std::vector<std::string> shown_;
    std::int64_t rows_ = 0;
    bool counted_ = false, busy_ = false, instant_ = true;
    std::int64_t generation_ = 0;  // answers to an older question are dropped
    mutable std::map<std::int64_t, Page> pages_;
    mutable std::set<std::int64_t> asked_;
    mutable std::int64_t clock_ = 0;
    std::shared_ptr<const std::vector<std::int64_t>> keys_;  // of the whole order, where no index gives it
    Ticket sorting_, counting_;
};

}  // namespace desk
