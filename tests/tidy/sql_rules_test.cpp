// The house rules for data: a schema that reads as prose, ledgers written by their owners, verbs that
// settle promises.
#include <algorithm>
#include <map>
#include <set>

#include <catch2/catch.hpp>

#include "tidy/source.h"

using namespace tidy;

namespace {

struct Column {
    std::string name, type;
    std::size_t at;
    bool explained;
};

struct Table {
    std::string name, kind, owner;  // kind: "ledger", "shared record", "reading store"
    std::size_t at;
    std::vector<Column> columns;
};

bool blank(std::string_view line) { return line.find_first_not_of(' ') == line.npos; }

std::string_view trimmed(std::string_view line) {
    const auto begin = line.find_first_not_of(' ');
    return begin == line.npos ? std::string_view{} : line.substr(begin);
}

// "-- ledger, owner inventory: one row is …" or "-- shared record, owner orders, history: …"
void readMeaning(std::string_view line, Table& table) {
    for (std::string_view kind : {"ledger", "shared record", "reading store"}) {
        const auto begin = "-- " + std::string{kind} + ", owner ";
        if (!line.starts_with(begin)) continue;
        const auto colon = line.find(':');
        if (colon == line.npos || line.size() < colon + 10) return;
        auto owner = line.substr(begin.size(), colon - begin.size());
        if (owner.ends_with(", history")) owner.remove_suffix(9);
        table.kind = kind;
        table.owner = owner;
    }
}

const std::set<std::string_view> constraints{"check", "unique", "primary", "foreign", "constraint"};

// Reads `create table` bodies line by line: a column begins on a line of its own.
class SchemaReader {
public:
    explicit SchemaReader(const Source& s) : text_(s.text) {}
    std::vector<Table> run() {
        std::string_view before;
        for (std::size_t end = 0; at_ < text_.size(); at_ = end + 1) {
            end = std::min(text_.find('\n', at_), text_.size());
            const auto line = text_.substr(at_, end - at_);
            if (depth_ == 0 && line.starts_with("create table "))
                begin(line, before);
            else if (depth_ > 0)
                body(line);
            if (!blank(line)) before = line;
        }
        return std::move(tables_);
    }

private:
    void begin(std::string_view line, std::string_view before) {
        Table table;
        table.name = words(line).at(2).text;
        table.at = at_;
        readMeaning(before, table);
        tables_.push_back(std::move(table));
        depth_ = 1;
    }
    void body(std::string_view line) {
        const auto comment = line.find("--");
        const auto code = line.substr(0, comment);
        const auto first = words(code);
        if (depth_ == 1 && !first.empty() && trimmed(code)[0] != ')') {
            inColumn_ = !constraints.contains(first[0].text);
            if (inColumn_) {
                const auto tokens = sqlTokens(code);
                tables_.back().columns.push_back({std::string{first[0].text},
                                                  tokens.size() > 1 ? std::string{tokens[1].text} : "", at_,
                                                  false});
            }
        }
        // A column that takes several lines is explained on any of them.
        if (inColumn_ && comment != line.npos && !blank(line.substr(comment + 2)))
            tables_.back().columns.back().explained = true;
        for (const auto& t : sqlTokens(code)) depth_ += t.text == "(" ? 1 : t.text == ")" ? -1 : 0;
        if (depth_ == 0) inColumn_ = false;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    int depth_ = 0;
    bool inColumn_ = false;
    std::vector<Table> tables_;
};

std::vector<Source> schemaSources() { return sourcesIn({"database/schema"}, {".sql"}); }

std::map<std::string, Table> schema() {
    std::map<std::string, Table> all;
    for (const auto& s : schemaSources())
        for (auto& t : SchemaReader{s}.run()) all.emplace(t.name, t);
    return all;
}

}  // namespace

TEST_CASE("every table and column says what it means") {
    const std::set<std::string> types{"@pk", "@int", "@real", "@blob", "text"};
    std::set<std::string> owners{"database"};
    for (const auto& m : modules()) owners.insert(m.name);
    Findings findings;
    for (const auto& s : schemaSources())
        for (const auto& t : SchemaReader{s}.run()) {
            if (t.kind.empty())
                findings.add(s, t.at,
                             t.name + " needs a line above: -- kind, owner NAME[, history]: one row is ...");
            else if (!owners.contains(t.owner))
                findings.add(s, t.at, t.name + "'s owner " + t.owner + " is no module");
            for (const auto& c : t.columns) {
                if (!c.explained) findings.add(s, c.at, t.name + "." + c.name + " needs a comment");
                if (!types.contains(c.type))
                    findings.add(s, c.at, t.name + "." + c.name + ": type " + c.type);
                if (c.name.ends_with("_at") && c.type != "@int")
                    findings.add(s, c.at, t.name + "." + c.name + ": an instant is @int, microseconds");
                if (c.name.ends_with("_on") && c.type != "text")
                    findings.add(s, c.at, t.name + "." + c.name + ": a day is ISO text");
            }
        }
}

namespace {

// "table.column" of every column that begins an index: create index, unique (...), primary key (...).
std::set<std::string> beginsIndex() {
    std::set<std::string> all;
    for (const auto& s : schemaSources()) {
        const auto t = sqlTokens(s.text);
        std::string table;
        const auto word = [&](std::size_t i) { return std::string{i < t.size() ? t[i].text : ""}; };
        for (std::size_t i = 0; i < t.size(); ++i) {
            if (word(i) == "create" && word(i + 1) == "table") table = word(i + 2);
            if (word(i) == "index" && word(i + 2) == "on") all.insert(word(i + 3) + "." + word(i + 5));
            if (word(i) == "unique" && word(i + 1) == "(") all.insert(table + "." + word(i + 2));
            if (word(i) == "key" && word(i + 1) == "(") all.insert(table + "." + word(i + 2));
        }
    }
    return all;
}

}  // namespace

TEST_CASE("every foreign key begins an index") {
    const auto indexed = beginsIndex();
    Findings findings;
    for (const auto& s : schemaSources())
        for (const auto& t : SchemaReader{s}.run())
            for (const auto& c : t.columns) {
                const auto line = std::string_view{s.text}.substr(c.at, s.text.find('\n', c.at) - c.at);
                const auto code = line.substr(0, line.find("--"));
                const auto says = [&](std::string_view what) { return code.find(what) != code.npos; };
                // A currency is never deleted: nothing looks for the rows that name it.
                if (says(" references ") && !says(" primary key") && !says(" unique") &&
                    !says(" references currency ") && !indexed.contains(t.name + "." + c.name))
                    findings.add(s, c.at, t.name + "." + c.name + " refers to a table and begins no index");
            }
}

TEST_CASE("rows of a ledger are only added, and only by its owner") {
    const auto tables = schema();
    Findings findings;
    eachStatement(
        {"app", "database", "modules"}, [&](const Source& s, std::string_view sql, std::size_t from) {
            const auto home = s.folder(0) == "modules" ? s.folder(1) : s.folder(0);
            for (const auto& w : writesIn(sql)) {
                const auto table = tables.find(w.table);
                if (table == tables.end() || table->second.kind == "shared record") continue;
                const auto& [name, kind, owner, at, columns] = table->second;
                if (home != owner)
                    findings.add(s, from + w.at, kind + " " + name + " is written by " + owner + " only");
                if (w.verb != "insert" && kind == "ledger")
                    findings.add(s, from + w.at,
                                 w.verb + " of the ledger " + name + ": add a row that corrects it");
            }
        });
}

TEST_CASE("whoever changes demand, supply or a hold settles the promises") {
    const std::set<std::string> watched{"supply", "allocation", "hold", "sales_order_line"};
    const auto tables = schema();
    if (!tables.empty())
        for (const auto& name : watched)
            CHECK((tables.contains(name) ? "" : name + " is no table any more") == "");
    // These end in promise::settle or settleNew, each in its own file.
    const std::set<std::string_view> settling{"settle", "settleNew", "allocateWaiting", "serveWaiting", "serve"};
    Findings findings{{{"modules/finance/invoice.cpp", "sales_order_line", "it only counts what is billed"},
                       {"modules/orders/document.cpp", "sales_order_line", "a line is written here for serve(), or for a quote"},
                       {"modules/orders/revise.cpp", "sales_order_line", "a quote is promised nothing"}}};
    for (const auto& s : sourcesIn({"modules"}, {".cpp"})) {
        if (s.folder(1) == "promise") continue;
        bool settles = false;
        for (const auto& word : words(s.code)) settles = settles || settling.contains(word.text);
        if (settles) continue;
        std::set<std::string> reported;
        for (const auto& l : s.literals)
            if (l.delimiter == "sql")
                for (const auto& w : writesIn(l.text))
                    if (watched.contains(w.table) && !findings.excused(s, w.table) &&
                        reported.insert(w.table).second)
                        findings.add(s, l.at, w.verb + " of " + w.table + " without promise::settle");
    }
}

TEST_CASE("SQL in a module stands in a raw string that the tests can find") {
    Findings findings;
    for (const auto& s : sourcesIn({"modules"}))
        for (const auto& l : s.literals) {
            if (l.delimiter == "sql") continue;
            const auto t = sqlTokens(l.text);
            const auto has = [&](std::string_view word) {
                return std::ranges::any_of(t, [&](const Word& w) { return w.text == word; });
            };
            if (t.size() > 3 && ((t[0].text == "select" && has("from")) || !writesIn(l.text).empty()))
                findings.add(s, l.at, "write it as R\"sql(...)sql\"");
        }
}

TEST_CASE("the reader of schemas finds tables, columns and comments") {
    const auto s =
        sourceOf("database/schema/1_a.sql",
                 "-- ledger, owner a, history: one row is a thing.\ncreate table t (\n    t_id @pk,  -- id\n"
                 "    b @int not null check (b > 0\n        and b < 3),  -- two lines\n    c text,\n"
                 "    unique (b)\n) @strict;\n");
    const auto tables = SchemaReader{s}.run();
    REQUIRE(tables.size() == 1);
    CHECK(tables[0].kind == "ledger");
    CHECK(tables[0].owner == "a");
    REQUIRE(tables[0].columns.size() == 3);
    CHECK(tables[0].columns[1].explained);
    CHECK(tables[0].columns[1].type == "@int");
    CHECK_FALSE(tables[0].columns[2].explained);
    CHECK(writesIn("insert into t (a) values (1) on conflict (a) do update set a = 2").size() == 1);
    CHECK(writesIn("update t as x set a = 1")[0].table == "t");
}
