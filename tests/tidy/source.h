// The project's own sources as the tidy tests read them: comments and literals told apart from code.
#pragma once
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tidy {

struct Literal {
    std::size_t at, end;    // from its first quote (or R) to behind its last, as offsets in the file
    std::string delimiter;  // "sql" for R"sql(…)sql"; empty for a plain string
    std::string text;
};

struct Include {
    std::size_t at;
    std::string name;  // as written: <fmt/format.h> or "database/text.h"
};

struct Source {
    std::string path;  // from the project's top: "modules/orders/sign.cpp"
    std::string text;  // as on disk
    std::string code;  // as long as text; comments, preprocessor lines and what quotes hold are blanks
    std::vector<Literal> literals;
    std::vector<Include> includes;

    std::size_t line(std::size_t at) const;
    std::string at(std::size_t offset) const;        // "path:line"
    std::string folder(std::size_t n) const;         // n-th part of the path, "" when there is none
    const Literal* literalAt(std::size_t at) const;  // the one that begins there
};

struct Word {
    std::size_t at;
    std::string_view text;
};
std::vector<Word> words(std::string_view);  // identifiers and numbers, in order
std::size_t afterSpace(std::string_view, std::size_t at);

// Text files below these folders whose names end so (all when no ending is given), in order of path.
std::vector<Source> sourcesIn(const std::vector<std::string>& folders,
                              const std::vector<std::string>& endings = {".cpp", ".h"});
Source sourceOf(std::string path, std::string text);
std::string contents(const std::string& path);  // of one file, from the project's top

// The modules in the order of modules/CMakeLists.txt with what each may include.
struct Module {
    std::string name;
    std::vector<std::string> uses;
};
std::vector<Module> modules();

// A rule's exception: where, which word or table, and why it is right there.
struct Excuse {
    std::string path, what, reason;
};

// Collects "path:line: what is wrong" and fails the running test once for each when it goes.
class Findings {
public:
    explicit Findings(std::vector<Excuse> excuses = {}) : excuses_(std::move(excuses)) {}
    ~Findings();  // also reports excuses that nothing needs any more
    Findings(const Findings&) = delete;
    Findings& operator=(const Findings&) = delete;
    void add(const Source&, std::size_t at, const std::string& what);
    bool excused(const Source&, std::string_view what);

private:
    std::vector<Excuse> excuses_;
    std::vector<std::string> used_, found_;
};

// SQL as tokens: lower- and upper-case kept; comments and quoted texts are left out (a text is "''").
std::vector<Word> sqlTokens(std::string_view sql);

// What a statement writes: {"insert", "supply"}, {"update", …}, {"delete", …}.
struct Write {
    std::size_t at;
    std::string verb, table;
};
std::vector<Write> writesIn(std::string_view sql);

// Every R"sql(...)sql" below these folders, with its source and its offset there. What an engine alone
// understands stands in database/sqlite* and database/postgres*, which are left out.
void eachStatement(const std::vector<std::string>& folders,
                   const std::function<void(const Source&, std::string_view sql, std::size_t from)>& use);

}  // namespace tidy
