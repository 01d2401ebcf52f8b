// Rows that a screen reads whole and shows as they are: balances, open items, the lines of an entry; at most a few
// thousand. What grows without end is a described list (list_screen.h).
#pragma once
#include <functional>
#include <vector>

#include <QJsonObject>
#include <QWidget>

#include "app/desk/desk.h"

class QTableView;

namespace desk {

struct TableColumn {
    const char* title = "";  // English
    int width = 120;         // px at 96 dpi; what is left over goes to the column of width 0
    bool number = false;     // to the right, equal digits
    bool typed = false;      // people change it in place: a key, F2 or a double click begins
    QString name = {};       // instead of the title: what a file calls its column
};
struct TableCell {
    QString text = {};
    Tone tone = Tone::neutral;  // of plain words: bad is red, good green, neutral as all text
    bool chip = false;
    bool muted = false;
    double share = -1;          // 0 to 1: a bar of that length stands before the words, in the tone's colour
};
QColor inkOf(const TableCell&);  // what its words are painted in
struct TableRow {
    std::vector<TableCell> cells;  // by column; those missing are empty
    std::int64_t key = 0;          // the cursor stays on it when rows come anew
    Record opens = {};             // what Enter opens, where `activated` is not set
    QJsonObject data = {};         // for the screen's actions
    bool strong = false;           // a sum or a heading
};

class Table : public QWidget {
public:
    Table(Desk&, QWidget* parent, const QString& name, std::vector<TableColumn>, bool many = false);
    ~Table() override;
    void setRows(std::vector<TableRow>);  // keeps the current row by its key, and what is being typed
    const std::vector<TableRow>& rows() const;
    void setCell(int row, int column, TableCell);
    void setEmptyText(const QString&);  // said in the middle while there is no row
    void filter(const QString& words);  // shows the rows that hold every word; strong rows only without words
    int current() const;                // -1: none
    void setCurrent(int row, int column = 0);
    std::vector<int> chosen() const;  // the selected rows, else the current one
    void edit(int row, int column);
    QString copied() const;  // the chosen rows as a spreadsheet takes them; all where none is chosen
    QTableView* view() const;

    std::function<void(int row)> activated;                                // Enter or a double click
    std::function<void(int row, int column, const QString& text)> typed;   // when the cell is left
    std::function<void(int row, int column, const QString& text)> typing;  // each key in it
    std::function<void()> moved;                                           // another row is current
    // Whether this cell may be changed; without it each one of a typed column may.
    std::function<bool(int row, int column)> open;

protected:
    bool eventFilter(QObject*, QEvent*) override;
    void resizeEvent(QResizeEvent*) override;

private:
    struct Parts;
    Parts* p_;
};

}  // namespace desk
