// The tables of Microsoft's sample company AdventureWorks, as re-exported (a header, commas) or as shipped (raw).
#pragma once
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "app/import/csv.h"

namespace app::adventure {

// A row by its columns' names. Blanks at the ends are taken away; NULL, [NULL] and nothing are all ''.
class Record {
public:
    Record(const CsvFile& file, const std::string& name) : file_(file), name_(name) {}
    std::string operator[](std::string_view column) const;
    bool has(std::string_view column) const { return file_.find(column).has_value(); }
    std::string day(std::string_view column) const;  // of a time: 2011-05-31
    // A number as people write it: ".0000" is "0", "1.50" is "1.5".
    std::string number(std::string_view column) const;
    // Exactly, in 1/10^scale; what the file has finer than that is rounded half away from zero.
    std::int64_t scaled(std::string_view column, int scale) const;
    std::string where() const;  // "product.csv, line 12"

    CsvRow row;

private:
    const CsvFile& file_;
    const std::string& name_;
};

class Files {
public:
    explicit Files(const std::string& folder);  // refuses "import.adventureworks.folder"
    bool has(std::string_view table) const { return files_.contains(table); }
    // Row by row; nothing where the file is not there. A row that cannot be read is refused with its line
    // ("import.adventureworks.row").
    void each(std::string_view table, const std::function<void(const Record&)>& use) const;
    std::int64_t rows(std::string_view table) const;  // read so far, in the last `each`

private:
    std::map<std::string, std::string, std::less<>> files_;  // table -> path
    mutable std::map<std::string, std::int64_t, std::less<>> rows_;
};

}  // namespace app::adventure
