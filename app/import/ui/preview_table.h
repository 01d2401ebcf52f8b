// The file as a table: its first rows, and those with something wrong in them, their cells marked.
#pragma once
#include "app/desk/table.h"
#include "app/import/preview.h"

namespace imports {

inline constexpr std::size_t mostRows = 200;  // of the beginning
inline constexpr std::size_t mostBad = 1000;  // of those with something wrong

class PreviewTable : public QWidget {
public:
    PreviewTable(desk::Desk&, QWidget* parent);
    void setFile(const app::Preview&);
    // What is wrong, and the rows that it is said of.
    void setBad(const std::vector<app::BadRow>&, const std::vector<app::CsvRow>& rows);
    // Where the line stands; the cell of a column, the line's number where that is ''.
    void go(std::int64_t line, const std::string& column, bool withFocus);

private:
    void showRows();
    desk::TableRow rowOf(const app::CsvRow&) const;

    desk::Desk& desk_;
    QLayout* layout_;
    desk::Table* table_ = nullptr;
    std::vector<std::string> header_;
    std::map<std::int64_t, app::CsvRow> first_, more_;             // by line
    std::map<std::pair<std::int64_t, std::string>, QString> bad_;  // by line and column
};

}  // namespace imports
