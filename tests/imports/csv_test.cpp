// The forms of tables that are read, and what is said of those that cannot be.
#include "app/import/csv.h"

#include <catch2/catch.hpp>

#include "imports/files.h"

using namespace test;
using Cells = std::vector<std::string>;

namespace {

struct Table {
    std::vector<app::CsvRow> rows;
    Cells header;
};

Table read(const std::string& file, Cells columns = {}) {
    app::CsvFile csv{file, std::move(columns)};
    Table table{{}, csv.header()};
    for (app::CsvRow row; csv.next(row);) table.rows.push_back(row);
    return table;
}

std::string refusal(const std::string& file, Cells columns = {}) {
    try {
        read(file, std::move(columns));
    } catch (const db::Refusal& no) {
        return no.code;
    }
    return {};
}

}  // namespace

TEST_CASE("RFC 4180: quotes, separators and line ends within quotes, a mark at the beginning") {
    const Folder folder;
    const auto separator = GENERATE(',', ';', '\t');
    std::string text =
        "\xEF\xBB\xBFitem,name,note\r\nA-1,\"a \"\"big\"\", one\",\r\n\r\nA-2,\"two\nlines\",x\nA-3,24\" "
        "wheel,end";
    for (char& c : text)
        if (c == ',') c = separator;
    const auto table = read(folder.write("t.csv", text));
    CHECK(table.header == Cells{"item", "name", "note"});
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].cells == Cells{"A-1", std::string{"a \"big\""} + separator + " one", ""});
    CHECK(table.rows[0].line == 2);
    CHECK(table.rows[1].cells[1] == "two\nlines");
    CHECK(table.rows[1].line == 4);
    CHECK(table.rows[2].cells[1] == "24\" wheel");
    CHECK(table.rows[2].line == 6);
}

TEST_CASE("Microsoft's raw tables have no header") {
    const Folder folder;
    const Cells columns{"code", "name", "price"};
    SECTION("TAB, quotes are text, blanks fill codes up") {
        const auto table = read(folder.write("t.csv", "EA \tEach \"one\"\t.0000\n\"X\tY\t1\r\n"), columns);
        CHECK(table.header == columns);
        REQUIRE(table.rows.size() == 2);
        CHECK(table.rows[0].cells == Cells{"EA", "Each \"one\"", ".0000"});
        CHECK(table.rows[1].cells == Cells{"\"X", "Y", "1"});
        CHECK(table.rows[0].line == 1);
    }
    SECTION("| as in the data warehouse") {
        CHECK(read(folder.write("t.csv", "1||Balance\n2|1|Assets\n"), columns).rows[1].cells ==
              Cells{"2", "1", "Assets"});
    }
    SECTION("+| and &|, in UTF-8 and in UTF-16, with line ends inside") {
        const std::string text = "1+|a\nb+|<x y=\"1\"/>&|\r\n2+|4++|3&|\n";
        const auto table = read(folder.write("t.csv", GENERATE(true, false) ? text : utf16(text)), columns);
        REQUIRE(table.rows.size() == 2);
        CHECK(table.rows[0].cells == Cells{"1", "a\nb", "<x y=\"1\"/>"});
        CHECK(table.rows[1].cells == Cells{"2", "4+", "3"});
        CHECK(table.rows[1].line == 3);
    }
    SECTION("a header that is there all the same is seen") {
        const auto table = read(folder.write("t.csv", "\"Code\"\tName\tPRICE\n1\t2\t3\n"), columns);
        CHECK(table.rows.size() == 1);
    }
}

TEST_CASE("UTF-16 beyond the first plane becomes UTF-8") {
    const Folder folder;
    auto bytes = utf16("a,b\n1,");
    bytes += std::string{"\x3D\xD8\x00\xDE", 4};  // U+1F600
    CHECK(read(folder.write("t.csv", bytes)).rows.at(0).cells[1] == "\xF0\x9F\x98\x80");
}

TEST_CASE("a bad row is told with its line, and reading goes on") {
    const Folder folder;
    const auto wrong = [&](const std::string& text) {
        const auto table = read(folder.write("t.csv", "a,b\n1,2\n" + text + "\n5,6\n"));
        REQUIRE(table.rows.size() >= 2);
        REQUIRE(table.rows[1].wrong);
        CHECK(table.rows[1].line == 3);
        return table.rows[1].wrong->code;
    };
    CHECK(wrong("1,2,3") == "csv.cells");
    CHECK(wrong("1") == "csv.cells");
    CHECK(wrong("1,\xFF\xFE") == "csv.text");
    CHECK(wrong("\"1\"x,2") == "csv.quote");
    CHECK(wrong("\"1,2") == "csv.quote");
}

TEST_CASE("what is no table at all is refused") {
    const Folder folder;
    CHECK(refusal(folder.path() + "/none.csv") == "csv.file");
    CHECK(refusal(folder.write("empty.csv", "")) == "csv.empty");
    CHECK(refusal(folder.write("twice.csv", "a,b,A\n1,2,3\n")) == "csv.column_twice");
    CHECK(refusal(folder.write("big_end.csv", std::string{"\xFE\xFF\0a", 4})) == "csv.encoding");
    CHECK(refusal(folder.write("bad.csv", "a,\xFF\n1,2\n")) == "csv.header");
}

TEST_CASE("a file is read in blocks, and cells may cross them") {
    const Folder folder;
    std::string text = "n,t\n";
    for (int i = 0; i < 20'000; ++i)
        text += std::to_string(i) + ",\"é" + std::string(static_cast<std::size_t>(i % 40), 'x') + "\"\n";
    const auto table = read(folder.write("t.csv", text));
    REQUIRE(table.rows.size() == 20'000);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        REQUIRE_FALSE(table.rows[i].wrong);
        REQUIRE(table.rows[i].cells[0] == std::to_string(i));
        REQUIRE(table.rows[i].cells[1].size() == 2 + i % 40);
    }
}
