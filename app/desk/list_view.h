// A described list on screen: what ListScreen fills its tab with, and cards show below their facts.
#pragma once
#include <QFrame>
#include <QTableView>

#include "app/desk/list_parts.h"
#include "app/desk/row_model.h"
#include "app/desk/soon.h"

class QProgressBar;
class QStackedWidget;

namespace desk {

class GroupTable;

class ListView : public QWidget {
public:
    // `fixed` filters always hold: of a card's part, the record's own rows.
    ListView(Desk&, ListLook, QWidget* parent, std::vector<db::Filter> fixed = {}, bool small = false);

    QJsonObject state() const;            // columns, widths, sorts, typed filters, quick filter
    void restore(const QJsonObject&);
    void refresh(const QSet<QString>& tables);
    std::optional<Row> current() const;
    std::vector<Row> chosen() const;      // the selected rows that are loaded, in order
    RowModel& model() { return *model_; }
    QTableView& table() { return *table_; }
    FilterHeading& heading() { return *heading_; }
    void runAction(const RowAction&);
    void openCurrent();
    void sortBy(const std::string& column, bool add);
    void setFilterRow(bool);
    void groupBy(const std::string& column);  // "" ends grouping
    void copy() const;                    // the selection as tab separated text, with headings
    std::vector<db::Filter> allFilters() const;
    std::function<void()> changed;        // the current row, or what the tab must remember

private:
    void makeHead(QBoxLayout*);
    void makeTable(QBoxLayout*);
    void makeMenus();
    void makeColumnMenu(QMenu*);
    void makeViewMenu(QMenu*);
    void showRowMenu(const QPoint&);
    void ask();                           // shows the list by the present sorts and filters
    void fitColumns();
    void tellState();
    void showSums();
    void keepCurrent();
    void addRowActions();
    bool eventFilter(QObject*, QEvent*) override;

    Desk& desk_;
    ListLook look_;
    std::vector<db::Filter> fixed_;
    bool small_;
    RowModel* model_;
    QTableView* table_;
    FilterHeading* heading_;
    QStackedWidget* pages_;
    GroupTable* groups_ = nullptr;
    QLabel *count_, *nothing_, *sums_;
    QFrame* busy_;
    QPushButton* filterButton_ = nullptr;
    std::vector<QPushButton*> quickButtons_;
    int quick_ = -1;
    std::string group_;
    Soon typing_{[this] { ask(); }}, freshening_{[this] { model_->reload(); }};
    QSet<QString> tables_;                // of the list's SQL: what makes it stale
    std::optional<std::int64_t> keepKey_;  // of the record that was current when the list was asked anew
    int rowBefore_ = -1;                  // the current row while rows come anew
    QJsonObject viewInHand_;
};

}  // namespace desk
