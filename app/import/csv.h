// Tables in text files, read a row at a time so that a file of any size fits. Read are
//   RFC 4180: comma, semicolon or TAB between the cells, quotes where a cell needs them, a header first;
//   files without a header, whose columns the caller names: those forms too, and Microsoft's raw ones:
//   TAB or | without quotes, or +| between the cells and &| at the end of a row.
// UTF-8 with or without a mark at its beginning, or UTF-16 with one. Which form it is, the first row tells.
#pragma once
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "database/errors.h"

namespace app {

// A file's text as UTF-8, block by block.
class TextFile {
public:
    explicit TextFile(const std::string& file);  // refuses "csv.file", "csv.encoding"
    // The next byte without and with taking it; -1 at the end. What is no text in UTF-16 becomes a byte
    // that no UTF-8 has, so that the row with it is refused like any other.
    int peek() { return at_ < text_.size() || fill() ? static_cast<unsigned char>(text_[at_]) : -1; }
    int take() {
        const int byte = peek();
        if (byte >= 0) ++at_;
        return byte;
    }
    std::string_view
    ahead();  // what is read already and not taken: at the beginning 64 KiB, or the whole file
    bool utf16() const { return utf16_; }

private:
    bool fill();
    void addUtf16(std::string_view bytes);
    std::ifstream in_;
    std::string text_, rest_;  // rest_: bytes of a character that the last block cut
    std::size_t at_ = 0;
    bool utf16_ = false;
};

struct CsvRow {
    std::int64_t line = 0;             // where it begins in the file, from 1
    std::vector<std::string> cells;    // one for each column; '' where nothing stands
    std::optional<db::Refusal> wrong;  // "csv.cells", "csv.quote", "csv.text": why the row cannot be used
    std::string raw;                   // of a row that cannot be told into cells, as it stands in the file
};

class CsvFile {
public:
    // `columns`: the names for a file that may have no header; a first row that begins with the first of them
    // is a header all the same, and its names count. Refuses "csv.file", "csv.empty", "csv.column_twice" and
    // "csv.header".
    explicit CsvFile(const std::string& file, std::vector<std::string> columns = {});
    const std::vector<std::string>& header() const { return header_; }
    bool headless() const { return headless_; }
    const std::string& separator() const { return between_; }
    bool utf16() const { return text_.utf16(); }
    // Rows without anything in them are passed over. False at the end.
    bool next(CsvRow&);
    // Where a column stands, in any case. Refuses "csv.column".
    std::size_t column(std::string_view name) const;
    std::optional<std::size_t> find(std::string_view name) const;

private:
    void choose(const std::vector<std::string>& columns);
    bool readRow(CsvRow&);
    void readRaw(CsvRow&);
    void readQuoted(CsvRow&);
    bool quotedCell(CsvRow&, std::string& cell);
    int take();
    std::string name_;
    TextFile text_;
    std::string between_ = ",";
    std::string raw_;                                         // of the row in hand
    bool marked_ = false, quotes_ = true, headless_ = false;  // marked_: +| and &|
    std::int64_t line_ = 1;
    std::vector<std::string> header_;
    std::optional<CsvRow> first_;  // read to find the header, and none
};

// Tells two files apart by their bytes: 64 hex digits.
std::string fingerprint(const std::string& file);

std::string lowered(std::string_view);       // ASCII letters only: for names
std::string_view trimmed(std::string_view);  // without blanks at both ends

}  // namespace app
