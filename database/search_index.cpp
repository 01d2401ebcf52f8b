// Keeps search_word: which texts of a record lead to it, and their words.
#include <algorithm>
#include <array>
#include <map>

#include <fmt/format.h>

#include "database/errors.h"
#include "database/search.h"

namespace db {
namespace {

// $1: the record. is_number: run its digits together.
struct Source {
    std::string_view kind, texts, next;  // next: $1 the last record seen -> the records after it
};
constexpr Source sources[] = {
    {"party", R"sql(
        select number as name, 0 as is_number from party where party_id = $1
        union all select name, 0 from party where party_id = $1
        union all select tax_number, 1 from party where party_id = $1
        union all select phone, 1 from party where party_id = $1
        union all select name, 0 from party_contact where party_id = $1
        union all select phone, 1 from party_contact where party_id = $1
     )sql", R"sql(select party_id from party where party_id > $1 order by party_id limit 500)sql"},
    {"item", R"sql(
        select number as name, 0 as is_number from item where item_id = $1
        union all select name, 0 from item where item_id = $1
     )sql", R"sql(select item_id from item where item_id > $1 order by item_id limit 500)sql"},
    {"account", R"sql(
        select name, 0 as is_number from account where account_id = $1
     )sql", R"sql(select account_id from account where account_id > $1 order by account_id limit 500)sql"}};

struct Named {
    std::string name;
    bool isNumber = false;
};
BOOST_DESCRIBE_STRUCT(Named, (), (name, isNumber))

const Source& sourceOf(std::string_view kind) {
    const auto* const at = std::ranges::find(sources, kind, &Source::kind);
    ensure(at != std::end(sources), "nothing is known of the words of this kind");
    return *at;
}

std::vector<SearchWord> wordsOf(const Read& read, const Source& source, std::int64_t recordId) {
    std::map<std::string, bool> all;
    for (const auto& text : read.all<Named>(source.texts, recordId))
        for (auto& [word, inside] : text.isNumber ? searchDigits(text.name) : searchWords(text.name)) {
            const auto [at, fresh] = all.emplace(word, inside);
            at->second = at->second && inside;
        }
    std::vector<SearchWord> rows;
    for (const auto& [word, inside] : all) rows.push_back({word, inside});
    return rows;
}

// Few lengths, so that few statements are kept: the last row fills what is left over.
std::string insertOf(std::size_t rows) {
    std::string places;
    for (std::size_t i = 0; i < rows; ++i)
        fmt::format_to(std::back_inserter(places), "{}(${}, ${})", i == 0 ? "" : ", ", 2 * i + 3, 2 * i + 4);
    return "with w (word, inside) as (values " + places +
           ") insert into search_word (kind, record_id, inside, word) "
           "select distinct cast($1 as text), cast($2 as bigint), cast(inside as bigint), word from w";
}

void insertWords(Connection& c, std::string_view kind, std::int64_t recordId, const std::vector<SearchWord>& words) {
    for (std::size_t from = 0; from < words.size();) {
        const auto left = words.size() - from;
        const std::size_t length = left <= 12 ? 12 : left <= 48 ? 48 : 192;
        std::vector<Value> arguments{kind, recordId};
        for (std::size_t i = 0; i < length; ++i) {
            const auto& [word, inside] = words[std::min(from + i, words.size() - 1)];
            arguments.insert(arguments.end(), {Value{std::string_view{word}}, Value{std::string_view{inside ? "1" : "0"}}});
        }
        auto& s = c.statement(insertOf(length));
        const detail::Finish finish{s};
        s.start(arguments);
        while (s.next()) {}
        from += length;
    }
}

}  // namespace

void indexWords(Tx& tx, std::string_view kind, std::int64_t recordId) {
    tx.run(R"sql(delete from search_word where kind = $1 and record_id = $2)sql", kind, recordId);
    insertWords(tx.connection(), kind, recordId, wordsOf(tx, sourceOf(kind), recordId));
}

void fillWords(Connection& c) {
    const Actor nobody{};
    const Read read{c, nobody, {}};
    if (read.find<std::int64_t>(R"sql(select search_word_id from search_word limit 1)sql")) return;
    for (const auto& source : sources)
        for (std::int64_t last = 0;;) {
            const auto batch = read.all<std::int64_t>(source.next, last);
            if (batch.empty()) break;
            for (const auto record : batch) insertWords(c, source.kind, record, wordsOf(read, source, record));
            last = batch.back();
        }
}

}  // namespace db
