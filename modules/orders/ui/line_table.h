// The lines of an order under the keyboard: the row in hand has open edits, Enter goes on to the next one and from
// the last to a new line, Up and Down change the row, a spreadsheet is pasted as lines. Tab never leaves the lines
// but from their very end.
#pragma once
#include <functional>
#include <vector>

#include <QTableView>

#include "app/desk/fields.h"
#include "orders/ui/draft.h"

namespace orders::ui {

class LineTable : public QTableView {
public:
    LineTable(desk::Desk&, DraftLines&, QWidget* parent);
    void edit(int row, DraftLines::Column);         // puts the edits into that row
    int row() const { return row_; }
    desk::Field* field(DraftLines::Column) const;   // of the row in hand; null where it has none
    void fresh();                                   // the model was filled anew: the edits follow it
    std::function<void(int row)> rowChanged;
    std::function<void()> leftAtEnd;                // Enter in an empty last line, or Tab beyond it
    void setLocked(bool on) { locked_ = on; }       // shows, and takes no typing

protected:
    bool eventFilter(QObject*, QEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void resizeEvent(QResizeEvent*) override;

private:
    void openRow(int row);
    void closeRow();
    void store(DraftLines::Column);
    void showRefusals();
    void step(int by);                              // to the next or previous edit
    bool pasted();
    DraftLines::Column columnOf(const QObject*) const;

    desk::Desk& desk_;
    DraftLines& draft_;
    int row_ = -1;
    bool locked_ = false, filling_ = false;
    std::vector<std::pair<DraftLines::Column, desk::Field*>> fields_;
};

}  // namespace orders::ui
