// A sheet of the warehouse on paper: a heading with its number as a code, facts, a table whose heading stands on every page,
// with boxes to write in, and page numbers.
#pragma once
#include <utility>
#include <vector>

#include <QStringList>

#include "app/desk/paper.h"

namespace warehouse {

struct SheetColumn {
    QString title;
    double wide = 0;     // tenths of a point; 0, once: what the others leave
    bool right = false;
    bool toWrite = false;  // a box for the pen
};
struct SheetHead {
    QString firm, title, code;  // code: what a scanner reads, also below it in figures
    std::vector<std::pair<QString, QString>> facts;
    QString note;               // one sentence above the table
};

class Sheet {
public:
    Sheet(SheetHead, std::vector<SheetColumn>);
    // `below`: quiet, under the first cell's words; an empty row has boxes only.
    void row(const QStringList& cells, const QString& below = {});
    void signs(const QStringList& toSign);  // boxes at the end: "Counted by", "Day and time"
    desk::Paper finished();

private:
    void head();
    void titles();
    void room(double high);
    void box(double x, double y, double wide, double high);

    SheetHead head_;
    std::vector<SheetColumn> columns_;
    std::vector<double> at_;
    desk::Paper paper_;
    double y_ = 0;
};

}  // namespace warehouse
