#include "app/import/csv.h"

#include <algorithm>

#include "database/text.h"

namespace app {
namespace {

constexpr std::size_t longestCell = 1'000'000;  // characters

bool ascii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c > 0; });
}

std::size_t count(std::string_view text, std::string_view what) {
    std::size_t n = 0;
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + what.size())) ++n;
    return n;
}

// The first row as it stands, with what is in quotes left out.
std::string firstRow(std::string_view text) {
    std::string row;
    bool inside = false;
    for (const char c : text) {
        if (c == '"')
            inside = !inside;
        else if (!inside && c == '\n')
            break;
        else if (!inside)
            row += c;
    }
    return row;
}

bool same(const std::string& cell, const std::string& name) {
    return lowered(trimmed(cell)) == lowered(name);
}

}  // namespace

CsvFile::CsvFile(const std::string& file, std::vector<std::string> columns) : name_(file), text_(file) {
    choose(columns);
    CsvRow row;
    if (!next(row))
        db::refuse("csv.empty", "{file} is empty, or no file. Name a file with a table in it.",
                   {{"file", file}});
    headless_ = !columns.empty() && (row.cells.empty() || !same(row.cells[0], columns[0]));
    if (headless_) {
        header_ = std::move(columns);
        if (!row.wrong && row.cells.size() != header_.size())
            row.wrong = db::Refusal{"csv.cells",
                                    "The row has {cells} cells, and {columns} are named. Correct the row.",
                                    {{"cells", static_cast<std::int64_t>(row.cells.size())},
                                     {"columns", static_cast<std::int64_t>(header_.size())}}};
        first_ = std::move(row);
        return;
    }
    if (row.wrong)
        db::refuse("csv.header", "The header of {file} cannot be read: {why} Correct it.",
                   {{"file", file}, {"why", row.wrong->what()}});
    for (auto& cell : row.cells) {
        std::string name{trimmed(cell)};
        if (find(name))
            db::refuse("csv.column_twice", "{file} has two columns '{column}'. Give them different names.",
                       {{"file", file}, {"column", db::shown(name)}});
        header_.push_back(std::move(name));
    }
}

// By the number of columns where they are named, else by what stands most often between the names of the
// header. Quotes mean nothing in a table without a header that has TAB or | between its cells.
void CsvFile::choose(const std::vector<std::string>& columns) {
    const auto ahead = text_.ahead();
    marked_ = count(ahead, "&|") > 0 && count(ahead, "+|") > 0;
    if (marked_) {
        between_ = "+|";
        quotes_ = false;
        return;
    }
    std::string plain{ahead.substr(0, ahead.find('\n'))};
    for (const char raw : {'\t', '|'}) {
        if (columns.size() < 2 || count(plain, {&raw, 1}) + 1 != columns.size()) continue;
        between_ = raw;
        std::erase(plain, '"');
        quotes_ = same(plain.substr(0, plain.find(raw)), columns[0]);
        return;
    }
    const auto row = firstRow(ahead);
    std::size_t most = 0;
    for (const std::string_view candidate : {",", ";", "\t", "|"})
        if (const auto found = count(row, candidate); found > most) {
            most = found;
            between_ = candidate;
        }
}

std::optional<std::size_t> CsvFile::find(std::string_view name) const {
    const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    const auto named = [&](const std::string& column) {
        return std::ranges::equal(column, name, {}, small, small);
    };
    const auto found = std::ranges::find_if(header_, named);
    return found == header_.end() ? std::optional<std::size_t>{} : found - header_.begin();
}

std::size_t CsvFile::column(std::string_view name) const {
    if (const auto at = find(name)) return *at;
    std::string known;
    for (const auto& column : header_) known += (known.empty() ? "" : ", ") + column;
    db::refuse("csv.column", "{file} has no column '{column}'. It has: {known}.",
               {{"file", name_}, {"column", name}, {"known", known}});
}

bool CsvFile::next(CsvRow& row) {
    if (first_) {
        row = std::move(*first_);
        first_.reset();
        return true;
    }
    if (!readRow(row)) return false;
    for (std::size_t i = 0; i < row.cells.size() && !row.wrong; ++i) {
        auto& cell = row.cells[i];
        if (!quotes_) cell.resize(cell.find_last_not_of(' ') + 1);  // raw codes are filled up with blanks
        if (ascii(cell)) continue;
        try {
            cell = db::cleanText(cell, longestCell);
        } catch (const db::Refusal& no) {
            row.wrong = db::Refusal{"csv.text",
                                    "Cell {cell}: {why} Correct the row.",
                                    {{"cell", static_cast<std::int64_t>(i + 1)}, {"why", no.what()}}};
        }
    }
    if (!row.wrong && !header_.empty() && row.cells.size() != header_.size())
        row.wrong = db::Refusal{
            "csv.cells",
            "The row has {cells} cells, the header {columns}. Look for a missing or doubled separator.",
            {{"cells", static_cast<std::int64_t>(row.cells.size())},
             {"columns", static_cast<std::int64_t>(header_.size())}}};
    return true;
}

int CsvFile::take() {
    const int byte = text_.take();
    if (byte == '\n') ++line_;
    if (byte >= 0) raw_ += static_cast<char>(byte);
    return byte;
}

bool CsvFile::readRow(CsvRow& row) {
    while (text_.peek() >= 0) {
        row = {line_, {}, {}, {}};
        raw_.clear();
        if (quotes_)
            readQuoted(row);
        else
            readRaw(row);
        if (row.wrong) row.raw = trimmed(raw_);
        if (row.wrong || row.cells.size() > 1 || !trimmed(row.cells[0]).empty()) return true;
    }
    return false;
}

// Without quotes: the separators cannot stand inside of a cell.
void CsvFile::readRaw(CsvRow& row) {
    std::string cell;
    const auto ends = [&](std::string_view mark) {
        if (!cell.ends_with(mark)) return false;
        cell.resize(cell.size() - mark.size());
        return true;
    };
    for (int byte = take(); byte >= 0; byte = take()) {
        if (marked_ && byte == '|' && cell.ends_with('&')) {
            cell.pop_back();
            while (text_.peek() == '\r' || text_.peek() == '\n') take();
            row.cells.push_back(std::move(cell));
            return;
        }
        if (!marked_ && byte == '\n') break;
        cell += static_cast<char>(byte);
        if (ends(between_)) row.cells.push_back(std::exchange(cell, {}));
    }
    if (!marked_ && cell.ends_with('\r')) cell.pop_back();
    row.cells.push_back(std::move(cell));
    if (marked_ && (row.cells.size() > 1 || !trimmed(row.cells[0]).empty()))
        row.wrong = db::Refusal{"csv.row_end", "The row is cut off: nothing closes it. Get the whole file."};
}

void CsvFile::readQuoted(CsvRow& row) {
    const char between = between_[0];
    std::string cell;
    for (;;) {
        if (text_.peek() == '"' && cell.empty() && !quotedCell(row, cell)) return;
        int byte = take();
        while (byte >= 0 && byte != '\n' && byte != between) {
            cell += static_cast<char>(byte);
            byte = take();
        }
        if (byte != between && cell.ends_with('\r')) cell.pop_back();
        row.cells.push_back(std::exchange(cell, {}));
        if (byte != between) return;
    }
}

// A cell in quotes up to its closing quote; false where the row cannot be read on.
bool CsvFile::quotedCell(CsvRow& row, std::string& cell) {
    const auto opened = line_;
    take();
    for (;;) {
        const int byte = take();
        if (byte < 0) {
            row.wrong =
                db::Refusal{"csv.quote",
                            "A quote opens in line {line} and nothing closes it. Correct the file there.",
                            {{"line", opened}}};
            return false;
        }
        if (byte != '"') {
            cell += static_cast<char>(byte);
            continue;
        }
        if (text_.peek() != '"') break;
        cell += static_cast<char>(take());
    }
    const int after = text_.peek();
    if (after < 0 || after == '\n' || after == '\r' || after == between_[0]) return true;
    row.wrong =
        db::Refusal{"csv.quote",
                    "Something follows a closing quote in line {line}. Double quotes inside of a cell.",
                    {{"line", line_}}};
    for (int byte = take(); byte >= 0 && byte != '\n';) byte = take();
    return false;
}

}  // namespace app
