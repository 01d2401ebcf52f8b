// A table on paper: a heading, columns as wide as their words, the headings again on each page, page numbers.
#pragma once
#include <vector>

#include <QString>

class QPrinter;

namespace desk {

struct PrintedTable {
    QString title;
    std::vector<QString> headings;
    std::vector<bool> right;  // numbers stand to the right
    std::vector<std::vector<QString>> rows;
};

void printTable(QPrinter&, const PrintedTable&);

}  // namespace desk
