// Rows under the keyboard: the row in hand has open edits, Enter goes on, Up and Down change the row, Ctrl+Ins and
// Ctrl+Del add and take away, a spreadsheet is pasted as rows. Tab leaves the rows only at their very end.
#pragma once
#include <QTableView>

#include "app/desk/desk.h"
#include "app/desk/fields.h"
#include "app/desk/grid.h"

namespace desk {

class GridTable : public QTableView {
public:
    GridTable(Desk&, GridModel&, const QString& name, QWidget* parent);
    void edit(int row, int column = -1);       // puts the edits into that row; -1: where Enter begins
    int row() const { return row_; }
    Field* field(const std::string& name) const;  // of the row in hand; null where it has none
    void setLocked(bool);                      // shows, and takes no typing
    void showAll(bool);                        // also the columns that are seldom needed
    bool showsAll() const { return all_; }
    std::function<void(int row)> rowChanged;
    std::function<void()> leftAtEnd;           // Enter in an empty last row, or Tab beyond it

protected:
    bool eventFilter(QObject*, QEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void resizeEvent(QResizeEvent*) override;

private:
    Field* makeField(const GridColumn&);
    void openRow(int row);
    void closeRow();
    void store(int column);
    void showRefusals();
    void fit();
    void enter(int column);
    void step(int by);
    bool pasted();
    int columnOf(const QObject* editor) const;  // -1: none of them
    int firstStop() const;
    std::vector<int> typedColumns() const;      // those that are shown

    Desk& desk_;
    GridModel& model_;
    int row_ = -1;
    bool locked_ = false, filling_ = false, all_ = false;
    std::vector<std::pair<int, Field*>> fields_;  // by column
};

}  // namespace desk
