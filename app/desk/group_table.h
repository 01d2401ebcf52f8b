// A list grouped by one column: how many rows each value has, and the sums of what may be summed.
#pragma once
#include <functional>

#include <QLabel>
#include <QTableWidget>

#include "app/desk/row_model.h"

class QComboBox;

namespace desk {

class GroupTable : public QWidget {
public:
    GroupTable(Desk&, RowModel&, QWidget* parent);
    void show(const std::string& column, const std::vector<db::Filter>&);
    void stop();  // ends a long count
    std::function<void(const std::string& column, const QString& typed)> chosen;  // a group was opened: filter by it
    std::function<void()> left;

private:
    void fill(std::vector<db::Group>);
    void fillFrom(int first);
    bool eventFilter(QObject*, QEvent*) override;
    Desk& desk_;
    RowModel& model_;
    QTableWidget* table_;
    QLabel* says_;
    QComboBox* by_;
    std::string column_;
    std::vector<std::string> sums_, units_;  // units_: the currency or unit columns that split the sums
    std::vector<db::Filter> filters_;
    std::vector<db::Group> groups_;
    std::vector<QString> typed_;  // by row: what filters by its group
    int asked_ = 0;               // rows of an older question are filled no further
    Ticket counting_;
};

}  // namespace desk
