// A look into a table before it comes in, and the rows that stayed out as a table of their own.
#pragma once
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "app/import/csv.h"
#include "app/import/import.h"

namespace app {

struct Preview {
    std::string separator;  // between the cells
    bool utf16 = false;
    bool headless = false;  // the names of its columns were made up
    std::vector<std::string> header;
    std::int64_t rows = 0, unreadable = 0;
    std::vector<CsvRow> first;  // at most as many as were asked for
};
// Hears how many rows were read; false ends it.
using Reading = std::function<bool(std::int64_t rows)>;
// Reads all of it. `made`: "Column {}" names the columns of a file that has no header, '' where it has one.
// Refuses what CsvFile refuses.
Preview previewOf(const std::string& file, const std::string& made, std::size_t most, const Reading&);

// The rows that begin in these lines, which are in order. Of order the file and its columns count.
std::vector<CsvRow> rowsAt(const CsvOrder&, const std::vector<std::int64_t>& lines);
// Writes the rows that begin in these lines, each with why it stayed out in a first column of that title, so that
// they can be corrected and brought in alone. UTF-8 with its mark; gives how many. Refuses "csv.same", "csv.write".
std::int64_t saveRows(const CsvOrder&, const std::map<std::int64_t, std::string>& why,
                      const std::string& title, const std::string& to);

}  // namespace app
