#include "app/import/preview.h"

#include <filesystem>

#include <fmt/core.h>

namespace app {
namespace {

constexpr std::int64_t between = 1000;  // rows from one word of how far it is to the next

std::vector<std::string> madeUp(const std::string& file, const std::string& made) {
    CsvFile first{file, {"\n"}};  // a name that no cell has: the first row is none of names
    CsvRow row;
    first.next(row);
    std::vector<std::string> names;
    for (std::size_t i = 1; i <= row.cells.size(); ++i) {
        auto name = made;
        if (const auto at = name.find("{}"); at != name.npos) name.replace(at, 2, std::to_string(i));
        names.push_back(std::move(name));
    }
    return names;
}

std::string written(const std::string& cell, const std::string& separator) {
    if (cell.find_first_of("\"\r\n") == cell.npos && cell.find(separator) == cell.npos &&
        trimmed(cell).size() == cell.size())
        return cell;
    std::string out = "\"";
    for (const char c : cell) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}

// Beside the place where it belongs until all of it stands there.
class Written {
public:
    explicit Written(const std::string& to) : to_(to), part_(to + ".part"), out_(part_, std::ios::binary) {}
    ~Written() {
        if (done_) return;
        out_.close();
        std::error_code no;
        std::filesystem::remove(part_, no);
    }
    std::ofstream& out() { return out_; }
    void finish() {
        out_.close();
        std::error_code no;
        if (out_) std::filesystem::rename(part_, to_, no);
        done_ = out_ && !no;
        if (!done_)
            db::refuse("csv.write",
                       "{file} cannot be written. Choose another place, or close what has it open.",
                       {{"file", to_}});
    }

private:
    std::string to_, part_;
    std::ofstream out_;
    bool done_ = false;
};

}  // namespace

Preview previewOf(const std::string& file, const std::string& made, std::size_t most,
                  const Reading& reading) {
    CsvFile csv{file, made.empty() ? std::vector<std::string>{} : madeUp(file, made)};
    Preview out{csv.separator(), csv.utf16(), csv.headless(), csv.header(), 0, 0, {}};
    for (CsvRow row; csv.next(row);) {
        ++out.rows;
        if (row.wrong) ++out.unreadable;
        if (out.first.size() < most) out.first.push_back(row);
        if (out.rows % between == 0 && reading && !reading(out.rows)) break;
    }
    return out;
}

std::vector<CsvRow> rowsAt(const CsvOrder& order, const std::vector<std::int64_t>& lines) {
    std::vector<CsvRow> all;
    if (lines.empty()) return all;
    CsvFile csv{order.file, order.columns};
    auto wanted = lines.begin();
    for (CsvRow row; wanted != lines.end() && csv.next(row);) {
        while (wanted != lines.end() && *wanted < row.line) ++wanted;
        if (wanted != lines.end() && *wanted == row.line) all.push_back(row);
    }
    return all;
}

std::int64_t saveRows(const CsvOrder& order, const std::map<std::int64_t, std::string>& why,
                      const std::string& title, const std::string& to) {
    std::error_code no;
    if (std::filesystem::equivalent(order.file, to, no))
        db::refuse(
            "csv.same",
            "{file} is the file that the rows come from, and the others in it would be lost. Save them "
            "under another name.",
            {{"file", to}});
    CsvFile csv{order.file, order.columns};
    const std::string separator = csv.separator().size() == 1 ? csv.separator() : ",";
    Written file{to};
    file.out() << "\xEF\xBB\xBF" << written(title, separator);
    for (const auto& column : csv.header()) file.out() << separator << written(column, separator);
    file.out() << "\r\n";
    std::int64_t saved = 0;
    for (CsvRow row; csv.next(row);) {
        const auto found = why.find(row.line);
        if (found == why.end()) continue;
        ++saved;
        file.out() << written(found->second, separator);
        if (row.raw.empty())
            for (const auto& cell : row.cells) file.out() << separator << written(cell, separator);
        else
            file.out() << separator << row.raw;
        file.out() << "\r\n";
    }
    file.finish();
    return saved;
}

}  // namespace app
