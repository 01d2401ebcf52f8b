// The house rules for C++ sources: who may include whom, what a domain file may know, sizes, names,
// and refusals that a person can read.
#include <algorithm>
#include <map>
#include <set>

#include <catch2/catch.hpp>

#include "tidy/source.h"

using namespace tidy;

namespace {

const std::vector<std::string> allFolders{"app", "database", "modules", "tests"};

bool isUi(const Source& s) { return s.folder(2) == "ui"; }

// Domain files: the database and the modules without their screens.
std::vector<Source> domain() {
    auto all = sourcesIn({"database", "modules"});
    std::erase_if(all, isUi);
    return all;
}

bool followedBy(const Source& s, const Word& w, std::string_view what) {
    return s.code.compare(afterSpace(s.code, w.at + w.text.size()), what.size(), what) == 0;
}

}  // namespace

TEST_CASE("a file includes only what its folder may know") {
    std::map<std::string, std::set<std::string>> mayKnow{{"database", {"database"}}};
    for (const auto& m : modules()) {
        auto& known = mayKnow[m.name] = {m.uses.begin(), m.uses.end()};
        known.insert({"database", "shared", m.name});
    }
    Findings findings;
    for (const auto& s : sourcesIn({"app", "database", "modules"})) {
        const auto home = s.folder(0) == "modules" ? s.folder(1) : s.folder(0);
        for (const auto& include : s.includes) {
            if (include.name[0] == '<') continue;
            const auto slash = include.name.find('/');
            if (slash == include.name.npos) {
                findings.add(s, include.at, "include " + include.name + " with its folder");
                continue;
            }
            const auto wanted = include.name.substr(1, slash - 1);
            if (home == "app" ? wanted == "tests" : !isUi(s) && !mayKnow[home].contains(wanted))
                findings.add(s, include.at,
                             home + " may not know " + include.name + " (modules/CMakeLists.txt)");
        }
    }
}

TEST_CASE("every module's folder stands in the list of modules") {
    Findings findings;
    std::set<std::string> listed;
    for (const auto& m : modules()) listed.insert(m.name);
    for (const auto& s : sourcesIn({"modules"}))
        if (!listed.contains(s.folder(1)))
            findings.add(s, 0, s.folder(1) + " is not in modules/CMakeLists.txt");
}

TEST_CASE("domain files know neither Qt nor the clock nor the terminal") {
    const std::set<std::string_view> terminal{"cout", "cerr", "clog", "printf", "fprintf", "puts"};
    const std::set<std::string_view> clocks{"steady_clock", "high_resolution_clock", "clock_gettime",
                                            "gettimeofday"};
    Findings findings;
    for (const auto& s : domain()) {
        for (const auto& include : s.includes)
            if (include.name.starts_with("<Q") || include.name == "<iostream>")
                findings.add(s, include.at, "a domain file does not include " + include.name);
        for (const auto& w : words(s.code)) {
            if (terminal.contains(w.text))
                findings.add(s, w.at, std::string{w.text} + ": domain files do not print");
            // The database waits with steady_clock; a verb has tx.now() and nothing else.
            if (s.folder(0) == "modules" && clocks.contains(w.text))
                findings.add(s, w.at, std::string{w.text} + ": a verb knows the time by tx.now()");
        }
    }
}

TEST_CASE("unfinished work, sleeps and the machine's clock stay out") {
    Findings findings{{
        {"database/door.cpp", "sleep_for", "waits before it tries a contended commit again"},
    }};
    const std::set<std::string_view> unfinished{
        "FIX"
        "ME",
        "TO"
        "DO",
        "XX"
        "X"};
    for (const auto& s : sourcesIn({".ci", "app", "database", "installer", "modules", "tests"}, {}))
        for (const auto& w : words(s.text))
            if (unfinished.contains(w.text))
                findings.add(s, w.at, std::string{w.text} + " marks unfinished work");

    for (const auto& s : sourcesIn(allFolders))
        for (const auto& w : words(s.code)) {
            if ((w.text == "sleep_for" || w.text == "sleep_until" || w.text == "usleep" ||
                 w.text == "nanosleep") &&
                !findings.excused(s, w.text))
                findings.add(s, w.at, std::string{w.text} + ": wait for what happens, not for a while");
            if (w.text == "system_clock" && followedBy(s, w, "::now") && s.path != "database/clock.cpp" &&
                s.folder(0) != "app" && !findings.excused(s, w.text))
                findings.add(s, w.at, "only database/clock.cpp and app read the machine's clock");
        }
}

TEST_CASE("names say what a thing does") {
    const std::vector<std::string> empty{
        "Man"
        "ager",
        "Help"
        "er",
        "Util",
        "Im"
        "pl"};
    // "Import" and "Utility" as words of their own are told apart: the part ends, or a capital follows.
    const auto emptyPart = [&](std::string_view name) -> std::string {
        for (const auto& part : empty)
            for (auto at = name.find(part); at != name.npos; at = name.find(part, at + 1)) {
                auto end = at + part.size();
                if (end < name.size() && name[end] == 's') ++end;
                if (end == name.size() || std::isupper(static_cast<unsigned char>(name[end])) != 0 ||
                    name[end] == '_')
                    return part;
            }
        return {};
    };
    const std::set<std::string_view> declares{"class", "struct", "namespace", "enum", "using"};
    Findings findings;
    for (const auto& s : sourcesIn(allFolders)) {
        auto file = s.path.substr(s.path.rfind('/') + 1);
        file.resize(file.find('.'));
        for (std::string_view bad : {"man"
                                     "ager",
                                     "help"
                                     "er",
                                     "help"
                                     "ers",
                                     "util", "utils",
                                     "im"
                                     "pl"})
            if (file == bad || file.ends_with("_" + std::string{bad}))
                findings.add(s, 0, "the file's name says nothing: " + std::string{bad});
        std::string_view before;
        for (const auto& w : words(s.code)) {
            if (declares.contains(before) && !emptyPart(w.text).empty())
                findings.add(s, w.at,
                             std::string{w.text} + ": say what it does instead of " + emptyPart(w.text));
            before = w.text;
        }
    }
}

TEST_CASE("files have at most 400 lines") {
    Findings findings;
    for (const auto& s : sourcesIn(allFolders, {".cpp", ".h", ".sql", ".cmake", ".txt", ".sh", ".py"}))
        if (const auto lines = std::ranges::count(s.text, '\n'); lines > 400)
            findings.add(s, s.text.size() - 1,
                         std::to_string(lines) + " lines: divide it by what it is about");
}

namespace {

enum class Block { scope, body, data, inner };

// What a '{' at namespace or class level opens, by the words before it.
Block blockAfter(std::string_view head) {
    while (!head.empty() && (head.back() == ' ' || head.back() == '\n')) head.remove_suffix(1);
    if (head.ends_with('=')) return Block::data;
    for (const auto& w : words(head)) {
        if (w.text == "namespace" || w.text == "extern") return Block::scope;
        if (w.text != "class" && w.text != "struct" && w.text != "union" && w.text != "enum") continue;
        auto before = w.at;
        while (before > 0 && (head[before - 1] == ' ' || head[before - 1] == '\n')) --before;
        // `template <class T>` and `f(struct x*)` declare no type.
        if (before == 0 || std::string_view{"<,("}.find(head[before - 1]) == std::string_view::npos)
            return Block::scope;
    }
    return Block::body;
}

void longBodies(const Source& s, std::size_t most, Findings& findings) {
    struct Open {
        Block block;
        std::size_t line;
    };
    std::vector<Open> open;
    std::size_t head = 0, line = 1;
    for (std::size_t i = 0; i < s.code.size(); ++i) {
        const char c = s.code[i];
        if (c == '\n') ++line;
        if (c == '{') {
            const bool outside =
                std::ranges::all_of(open, [](const Open& o) { return o.block == Block::scope; });
            open.push_back(
                {outside ? blockAfter(std::string_view{s.code}.substr(head, i - head)) : Block::inner, line});
        }
        if (c == '}') {
            if (open.empty()) return findings.add(s, i, "a brace closes nothing");
            if (const auto o = open.back(); o.block == Block::body && line - o.line + 1 > most)
                findings.add(
                    s, i, "the function that ends here has " + std::to_string(line - o.line + 1) + " lines");
            open.pop_back();
        }
        if (c == '{' || c == '}' || c == ';') head = i + 1;
    }
    if (!open.empty()) findings.add(s, s.code.size() - 1, "a brace is never closed");
}

}  // namespace

TEST_CASE("functions have at most 70 lines") {
    Findings findings;
    for (const auto& s : sourcesIn(allFolders)) longBodies(s, 70, findings);
}

namespace {

struct Said {
    std::string sentence, where;
};

bool codeShaped(std::string_view code) {
    return code.find('.') != code.npos && std::ranges::all_of(code, [](char c) {
               return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '_';
           });
}

std::set<std::string> placeholders(std::string_view sentence) {
    std::set<std::string> names;
    for (auto at = sentence.find('{'); at != sentence.npos; at = sentence.find('{', at + 1))
        names.emplace(sentence.substr(at + 1, sentence.find('}', at) - at - 1));
    return names;
}

std::size_t closing(std::string_view code, std::size_t open) {
    int depth = 0;
    for (auto i = open; i < code.size(); ++i) {
        depth += code[i] == '(' || code[i] == '{' ? 1 : code[i] == ')' || code[i] == '}' ? -1 : 0;
        if (depth == 0) return i;
    }
    return code.size();
}

// The details behind the sentence: {{"name", value}, …}. Their names are those in the sentence.
void checkDetails(const Source& s, std::size_t from, std::size_t to, const std::string& sentence,
                  Findings& findings) {
    std::set<std::string> given;
    bool written = false;
    for (const auto& l : s.literals) {
        if (l.at < from || l.at >= to) continue;
        const auto before = s.code.find_last_not_of(" \n", l.at - 1);
        if (s.code[before] != '{' || s.code[afterSpace(s.code, l.end)] != ',') continue;
        written = true;
        given.insert(l.text);
        if (sentence.find("{" + l.text + "}") == sentence.npos)
            findings.add(s, l.at, "the sentence does not say {" + l.text + "}");
    }
    for (const auto& name : placeholders(sentence))
        if ((written || s.code.substr(from, to - from).find_first_not_of(" \n,") == std::string::npos) &&
            !given.contains(name))
            findings.add(s, from, "nothing is given for {" + name + "}");
}

void checkRefusal(const Source& s, const Word& w, std::map<std::string, Said>& said, Findings& findings) {
    const auto open = afterSpace(s.code, w.at + w.text.size());
    if (open >= s.code.size() || (s.code[open] != '(' && s.code[open] != '{')) return;
    const auto* code = s.literalAt(afterSpace(s.code, open + 1));
    if (code == nullptr) {
        if (w.text == "refuse" && s.folder(0) == "modules" && s.code[open] == '(')
            findings.add(s, w.at, "write the code of the refusal in the call");
        return;
    }
    if (!codeShaped(code->text)) {
        if (w.text != "add")
            findings.add(s, w.at, "'" + code->text + "' is no code such as orders.sign.closed");
        return;
    }
    const bool ofModule = s.folder(0) == "modules" && s.folder(1) != "shared";
    if (ofModule && !code->text.starts_with(s.folder(1) + "."))
        findings.add(s, w.at, code->text + " does not begin with its module, " + s.folder(1));

    auto at = afterSpace(s.code, code->end);
    std::string sentence;
    if (s.code[at] == ',')
        for (at = afterSpace(s.code, at + 1); const auto* piece = s.literalAt(at);
             at = afterSpace(s.code, piece->end))
            sentence += piece->text;
    if (!sentence.ends_with('.') && !sentence.ends_with('?')) {
        findings.add(s, w.at, code->text + " needs a sentence, in the call, that ends as sentences do");
        return;
    }
    checkDetails(s, at, closing(s.code, open), sentence, findings);
    if (!ofModule) return;  // the two engines word one failure each in their own way
    const auto [first, fresh] = said.try_emplace(code->text, Said{sentence, s.at(w.at)});
    if (!fresh && first->second.sentence != sentence)
        findings.add(s, w.at, code->text + " says something else at " + first->second.where);
}

}  // namespace

TEST_CASE("every refusal is a whole sentence with its details") {
    Findings findings;
    std::map<std::string, Said> said;
    for (const auto& s : sourcesIn({"app", "database", "modules"}))
        for (const auto& w : words(s.code)) {
            const bool member = w.at > 0 && (s.code[w.at - 1] == '.' || s.code[w.at - 1] == '>');
            if (w.text == "refuse" || w.text == "Refusal" || (w.text == "add" && member))
                checkRefusal(s, w, said, findings);
        }
}

TEST_CASE("the reader of sources tells code from comments and texts") {
    const auto s = sourceOf(
        "modules/a/b.cpp",
        "#include \"x/y.h\"\nint a = 1'000; // \"no\n/* { */ auto t = \"a\\\"b\" R\"sql(it's {)sql\";\n"
        "char c = '{';\nvoid f() {\n\n}\n");
    REQUIRE(s.includes.size() == 1);
    CHECK(s.includes[0].name == "\"x/y.h\"");
    REQUIRE(s.literals.size() == 2);
    CHECK(s.literals[0].text == "a\"b");
    CHECK(s.literals[1].text == "it's {");
    CHECK(s.literals[1].delimiter == "sql");
    CHECK(std::ranges::count(s.code, '{') == 1);
    CHECK(s.at(s.literals[1].at) == "modules/a/b.cpp:3");
    CHECK(s.folder(1) == "a");
    CHECK(s.folder(2).empty());
}
