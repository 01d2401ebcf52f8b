#include "tidy/source.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <catch2/catch.hpp>

namespace tidy {

namespace {

bool wordChar(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

// Walks one file once and blanks in `code` what is no code.
class Scanner {
public:
    explicit Scanner(Source& s) : s_(s), text_(s.text) { s_.code = s_.text; }
    void run() {
        while (i_ < text_.size()) step();
    }

private:
    void step() {
        const char c = text_[i_];
        const bool wordBefore = i_ > 0 && wordChar(text_[i_ - 1]);
        if (c == '\n') {
            lineIsEmpty_ = true;
            ++i_;
            return;
        }
        if (c == '#' && lineIsEmpty_) return preprocessor();
        if (c != ' ' && c != '\t') lineIsEmpty_ = false;
        if (text_.compare(i_, 2, "//") == 0) return blankTo(text_.find('\n', i_));
        if (text_.compare(i_, 2, "/*") == 0) return blankTo(after(text_.find("*/", i_ + 2), 2));
        if (text_.compare(i_, 2, "R\"") == 0 && !wordBefore) return rawString();
        if (c == '"') return plainString();
        if (c == '\'' && !wordBefore) return character();  // after a digit it separates thousands
        ++i_;
    }
    std::size_t after(std::size_t found, std::size_t n) const {
        return found == std::string_view::npos ? text_.size() : found + n;
    }
    void blankTo(std::size_t end) {
        for (end = std::min(end, text_.size()); i_ < end; ++i_)
            if (text_[i_] != '\n') s_.code[i_] = ' ';
    }
    void preprocessor() {
        auto end = text_.find('\n', i_);
        while (end != text_.npos && text_[end - 1] == '\\') end = text_.find('\n', end + 1);
        const auto line = text_.substr(i_, end - i_);
        if (line.starts_with("#include ")) {
            const auto open = line.find_first_of("<\"");
            if (open != line.npos) {
                const auto close = line.find_first_of(">\"", open + 1);
                s_.includes.push_back({i_, std::string{line.substr(open, close - open + 1)}});
            }
        }
        blankTo(end);
    }
    void rawString() {
        const auto open = text_.find('(', i_);
        const auto delimiter = text_.substr(i_ + 2, open - i_ - 2);
        const auto close = std::string{")"}.append(delimiter).append("\"");
        const auto last = std::min(text_.find(close, open), text_.size());
        const auto begin = i_;
        const auto end = std::min(last + close.size(), text_.size());
        s_.literals.push_back(
            {begin, end, std::string{delimiter}, std::string{text_.substr(open + 1, last - open - 1)}});
        blankTo(end);
        s_.code[begin] = s_.code[end - 1] = '"';
    }
    void plainString() {
        Literal found{i_, 0, {}, {}};
        auto end = i_ + 1;
        for (; end < text_.size() && text_[end] != '"' && text_[end] != '\n'; ++end) {
            const bool escaped = text_[end] == '\\';
            if (escaped) ++end;
            if (end >= text_.size()) break;
            found.text += escaped && text_[end] == 'n' ? '\n' : escaped && text_[end] == 't' ? '\t' : text_[end];
        }
        found.end = std::min(end + 1, text_.size());
        blankTo(found.end);
        s_.code[found.at] = s_.code[found.end - 1] = '"';
        s_.literals.push_back(std::move(found));
    }
    void character() {
        auto end = i_ + 1;
        for (; end < text_.size() && text_[end] != '\'' && text_[end] != '\n'; ++end)
            if (text_[end] == '\\') ++end;
        blankTo(end + 1);
    }

    Source& s_;
    std::string_view text_;
    std::size_t i_ = 0;
    bool lineIsEmpty_ = true;
};

}  // namespace

std::size_t Source::line(std::size_t at) const {
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(at, text.size()));
    return 1 + static_cast<std::size_t>(std::count(text.begin(), end, '\n'));
}

std::string Source::at(std::size_t offset) const { return path + ":" + std::to_string(line(offset)); }

std::string Source::folder(std::size_t n) const {
    std::size_t begin = 0;
    for (;; --n) {
        const auto slash = path.find('/', begin);
        if (slash == path.npos) return {};
        if (n == 0) return path.substr(begin, slash - begin);
        begin = slash + 1;
    }
}

const Literal* Source::literalAt(std::size_t at) const {
    const auto found = std::ranges::lower_bound(literals, at, {}, &Literal::at);
    return found != literals.end() && found->at == at ? &*found : nullptr;
}

std::vector<Word> words(std::string_view text) {
    std::vector<Word> all;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!wordChar(text[i])) continue;
        const auto begin = i;
        while (i < text.size() && wordChar(text[i])) ++i;
        all.push_back({begin, text.substr(begin, i - begin)});
    }
    return all;
}

std::size_t afterSpace(std::string_view text, std::size_t at) {
    while (at < text.size() && std::isspace(static_cast<unsigned char>(text[at])) != 0) ++at;
    return at;
}

std::string contents(const std::string& path) {
    std::ifstream in{std::filesystem::path{THROUGHLINE_SOURCE} / path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

Source sourceOf(std::string path, std::string text) {
    Source s;
    s.path = std::move(path);
    s.text = std::move(text);
    Scanner{s}.run();
    return s;
}

std::vector<Source> sourcesIn(const std::vector<std::string>& folders,
                              const std::vector<std::string>& endings) {
    namespace fs = std::filesystem;
    const fs::path top{THROUGHLINE_SOURCE};
    std::vector<std::string> paths;
    for (const auto& folder : folders) {
        if (!fs::is_directory(top / folder)) continue;
        for (const auto& entry : fs::recursive_directory_iterator{top / folder}) {
            const auto path = entry.path().lexically_relative(top).generic_string();
            const bool wanted = endings.empty() || std::ranges::any_of(endings, [&](const auto& ending) {
                                    return path.ends_with(ending);
                                });
            if (entry.is_regular_file() && wanted) paths.push_back(path);
        }
    }
    std::ranges::sort(paths);
    std::vector<Source> all;
    for (auto& path : paths) {
        auto text = contents(path);
        all.push_back(sourceOf(std::move(path), std::move(text)));
    }
    return all;
}

std::vector<Module> modules() {
    const auto text = contents("modules/CMakeLists.txt");
    std::vector<Module> all;
    const std::string_view call = "throughline_module(";
    for (auto at = text.find(call); at != text.npos; at = text.find(call, at + 1)) {
        const auto begin = at + call.size();
        Module m;
        for (const auto& word : words(std::string_view{text}.substr(begin, text.find(')', at) - begin)))
            if (m.name.empty())
                m.name = word.text;
            else if (word.text != "USES")
                m.uses.emplace_back(word.text);
        all.push_back(std::move(m));
    }
    return all;
}

void Findings::add(const Source& s, std::size_t at, const std::string& what) {
    found_.push_back(s.at(at) + ": " + what);
}

bool Findings::excused(const Source& s, std::string_view what) {
    for (const auto& e : excuses_)
        if (e.path == s.path && e.what == what) {
            used_.push_back(e.path + " " + e.what);
            return true;
        }
    return false;
}

Findings::~Findings() {
    for (const auto& e : excuses_)
        if (std::ranges::find(used_, e.path + " " + e.what) == used_.end())
            found_.push_back(e.path + ":1: the excuse for " + e.what +
                             " is not needed any more: " + e.reason);
    for (const auto& f : found_) FAIL_CHECK(f);
    SUCCEED();
}

std::vector<Word> sqlTokens(std::string_view sql) {
    std::vector<Word> all;
    for (std::size_t i = 0; i < sql.size();) {
        auto end = i + 1;
        if (std::isspace(static_cast<unsigned char>(sql[i])) != 0) {
            ++i;
            continue;
        }
        if (sql.compare(i, 2, "--") == 0) {
            i = std::min(sql.find('\n', i), sql.size());
            continue;
        }
        if (sql[i] == '\'') {
            end = std::min(sql.find('\'', end), sql.size() - 1) + 1;
            all.push_back({i, "''"});
            i = end;
            continue;
        }
        if (wordChar(sql[i]) || sql[i] == '$' || sql[i] == '@')
            while (end < sql.size() && wordChar(sql[end])) ++end;
        else
            for (const std::string_view op : {"->>", "->", "::", "||", "<=", ">=", "<>"})
                if (sql.compare(i, op.size(), op) == 0) {
                    end = i + op.size();
                    break;
                }
        all.push_back({i, sql.substr(i, end - i)});
        i = end;
    }
    return all;
}

std::vector<Write> writesIn(std::string_view sql) {
    const auto t = sqlTokens(sql);
    std::vector<Write> all;
    for (std::size_t i = 0; i + 2 < t.size(); ++i) {
        const auto word = t[i].text, next = t[i + 1].text;
        if ((word == "insert" && next == "into") || (word == "delete" && next == "from"))
            all.push_back({t[i].at, std::string{word}, std::string{t[i + 2].text}});
        if (word == "update" && next != "set" &&
            (i == 0 || (t[i - 1].text != "on" && t[i - 1].text != "for")))
            all.push_back({t[i].at, std::string{word}, std::string{next}});
    }
    return all;
}

void eachStatement(const std::vector<std::string>& folders,
                   const std::function<void(const Source&, std::string_view sql, std::size_t from)>& use) {
    const std::string_view opening = "R\"sql(";
    for (const auto& s : sourcesIn(folders)) {
        if (s.path.starts_with("database/sqlite") || s.path.starts_with("database/postgres")) continue;
        for (const auto& l : s.literals)
            if (l.delimiter == "sql") use(s, l.text, l.at + opening.size());
    }
}

}  // namespace tidy
