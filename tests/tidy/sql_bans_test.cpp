// The common ground of SQLite 3.40 and PostgreSQL 15: words that one of them lacks or reads otherwise.
#include <algorithm>
#include <optional>

#include <catch2/catch.hpp>

#include "tidy/source.h"

using namespace tidy;

namespace {

struct Ban {
    std::string_view tokens, instead;  // tokens apart by one blank
};
constexpr Ban bans[] = {
    {"::", "cast(x as type)"},
    {"insert or", "on conflict"},
    {"replace into", "on conflict"},
    {"ifnull", "coalesce"},
    {"iif", "case"},
    {"nvl", "coalesce"},
    {"strftime", "an argument"},
    {"datetime (", "an argument"},
    {"julianday", "an argument"},
    {"unixepoch", "an argument"},
    {"date (", "an argument"},
    {"time (", "an argument"},
    {"now (", "an argument"},
    {"current_timestamp", "an argument"},
    {"current_date", "an argument"},
    {"current_time", "an argument"},
    {"extract (", "C++"},
    {"interval", "C++"},
    {"date_trunc", "C++"},
    {"to_char", "C++"},
    {"rowid", "the table's id"},
    {"last_insert_rowid", "returning"},
    {"lastval", "returning"},
    {"currval", "returning"},
    {"nextval", "returning"},
    {"changes (", "what run() returns"},
    {"ilike", "lower(x) like lower($1)"},
    {"glob", "like"},
    {"regexp", "like"},
    {"similar to", "like"},
    {"for update", "nothing: there is one writer"},
    {"for share", "nothing: there is one writer"},
    {"group_concat", "rows, joined in C++"},
    {"string_agg", "rows, joined in C++"},
    {"array_agg", "rows"},
    {"->", "columns"},
    {"->>", "columns"},
    {"unnest", "rows"},
    {"generate_series", "a recursive table"},
    {"instr", "like"},
    {"strpos", "like"},
    {"concat (", "||"},
    {"lpad", "C++"},
    {"rpad", "C++"},
    {"greatest", "case"},
    {"least", "case"},
    {"lateral", "a join"},
    {"distinct on", "row_number()"},
    {"any (", "in (select ...)"},
    {"round (", "C++"},
    {"ceil (", "C++"},
    {"floor (", "C++"},
    {"sqrt", "C++"},
    {"power (", "C++"},
    {"mod (", "%"},
    {"avg (", "sum and count, divided in C++"},
    {"total (", "sum"},
    {"random (", "an argument"},
    {"percentile_cont", "C++"},
    {"typeof", "the schema"},
    {"collate", "a *_sort column"},
    {"pragma", "database/sqlite.cpp"},
    {"autoincrement", "@pk"},
    {"create trigger", "database/history"},
    {"default values", "named columns"},
    {"false", "0"},
    {"select *", "named columns"},
    {"isnull", "is null"},
    {"notnull", "is not null"},
    {"= =", "="},
};

bool matches(const std::vector<Word>& tokens, std::size_t i, std::string_view pattern) {
    while (!pattern.empty()) {
        const auto space = std::min(pattern.find(' '), pattern.size());
        if (i >= tokens.size() || tokens[i++].text != pattern.substr(0, space)) return false;
        pattern.remove_prefix(std::min(space + 1, pattern.size()));
    }
    return true;
}

// max(a, b) is an aggregate in PostgreSQL and a choice in SQLite.
bool choosesBetween(const std::vector<Word>& t, std::size_t i) {
    if ((t[i].text != "min" && t[i].text != "max") || i + 1 >= t.size() || t[i + 1].text != "(") return false;
    int depth = 0;
    for (auto k = i + 1; k < t.size(); ++k) {
        depth += t[k].text == "(" ? 1 : t[k].text == ")" ? -1 : 0;
        if (depth == 0) return false;
        if (depth == 1 && t[k].text == ",") return true;
    }
    return false;
}

std::optional<std::string> wrongAt(const std::vector<Word>& t, std::size_t i) {
    const auto word = t[i].text;
    const auto next = i + 1 < t.size() ? t[i + 1].text : std::string_view{};
    for (const auto& ban : bans)
        if (matches(t, i, ban.tokens)) return std::string{ban.tokens} + ": write " + std::string{ban.instead};
    if (word.starts_with("json")) return std::string{word} + ": the engines' JSON differs; use columns";
    if (choosesBetween(t, i)) return std::string{word} + " of two values: write case";
    if (word == "true" && (i == 0 || t[i - 1].text != "where")) return std::string{"true: flags are 1 and 0"};
    if (word[0] == '$' && next == "is")
        return std::string{word} + " is ...: write cast(" + std::string{word} + " as bigint)";
    const auto second = next == "not" && i + 2 < t.size() ? t[i + 2].text : next;
    if (word == "is" && !second.empty() &&
        (std::isdigit(static_cast<unsigned char>(second[0])) != 0 || second[0] == '$' || second[0] == '\''))
        return std::string{"is with a value: write is not distinct from"};
    if (word == "set" && matches(t, i + 2, ".") && matches(t, i + 4, "="))
        return std::string{"set: the column stands without its table"};
    if (word.size() > 1 && std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; }) &&
        (i == 0 || t[i - 1].text != "\""))
        return std::string{word} + ": SQL is written in lower case";
    return std::nullopt;
}

}  // namespace

TEST_CASE("no SQL that one engine alone understands") {
    Findings findings;
    const auto look = [&](const Source& s, std::string_view sql, std::size_t from) {
        const auto tokens = sqlTokens(sql);
        for (std::size_t i = 0; i < tokens.size(); ++i)
            if (const auto wrong = wrongAt(tokens, i)) findings.add(s, from + tokens[i].at, *wrong);
    };
    eachStatement({"app", "database", "modules", "tests"}, look);
    for (const auto& s : sourcesIn({"database/schema", "database/views", "database/invariants"}, {".sql"}))
        look(s, s.text, 0);
}

TEST_CASE("the bans find what they look for") {
    const auto wrong = [](std::string_view sql) {
        const auto tokens = sqlTokens(sql);
        for (std::size_t i = 0; i < tokens.size(); ++i)
            if (wrongAt(tokens, i)) return true;
        return false;
    };
    for (std::string_view sql :
         {"select a::text from t", "insert or ignore into t values (1)", "select max(a, 0) from t",
          "select 1 where $1 is null", "select a from t where a is not 7", "update t set t.a = 1",
          "SELECT a from t", "select a ->> 'b' from t", "select a from t for update", "select * from t",
          "select json_extract(a) from t"})
        CHECK((wrong(sql) ? "" : std::string{sql}) == "");
    for (std::string_view sql :
         {"select max(coalesce(a, 0)) from t -- now() is said here", "select 'NOW()' from t",
          "insert into t (a) select 1 where true on conflict (a) do update set a = excluded.a",
          "select count(*) from t where cast($1 as bigint) is null or a is distinct from $1",
          "select \"ORDER\" from t"})
        CHECK((wrong(sql) ? std::string{sql} : "") == "");
}
