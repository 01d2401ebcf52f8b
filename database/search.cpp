#include "database/search.h"

#include <algorithm>
#include <map>
#include <set>

#include "database/errors.h"

namespace db {
namespace {

struct Numbered {
    std::int64_t recordId = 0;
    std::string number, name, state;
};
BOOST_DESCRIBE_STRUCT(Numbered, (), (recordId, number, name, state))

struct Prefixed {
    std::int64_t recordId = 0;
    std::string number, name, state, foundBy;
};
BOOST_DESCRIBE_STRUCT(Prefixed, (), (recordId, number, name, state, foundBy))

// Above every text that begins so: no text holds the last code point, which is no character.
std::string endOf(std::string_view prefix) { return std::string{prefix} + "\xF4\x8F\xBF\xBF"; }

// What cannot be text finds nothing.
std::string trimmed(std::string_view typed) {
    const auto from = typed.find_first_not_of(" \t\r\n"), to = typed.find_last_not_of(" \t\r\n");
    if (from == typed.npos) return {};
    try {
        return cleanText(typed.substr(from, to - from + 1), 200);
    } catch (const Refusal&) {
        return {};
    }
}

std::vector<std::string> spellings(const std::string& text) {
    auto upper = text;
    for (auto& c : upper)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return upper == text ? std::vector{text} : std::vector{text, upper};
}

std::vector<const Findable*> seenBy(const Read& read, const Actions& actions, std::string_view onlyKind) {
    std::map<std::string_view, bool> rights{{"", true}};
    std::vector<const Findable*> seen;
    for (const auto* findable : actions.findables()) {
        if (onlyKind.empty() ? findable->onlyWhenAsked : findable->kind != onlyKind) continue;
        const auto known = rights.find(findable->right);
        const bool may = known != rights.end() ? known->second : rights.emplace(findable->right, read.may(findable->right)).first->second;
        if (may) seen.push_back(findable);
    }
    return seen;
}

// Records one after another, each once.
class Gathered {
public:
    explicit Gathered(std::size_t most) : most_(most) {}
    bool full() const { return all.size() >= most_; }
    void add(Found found) {
        if (!full() && known_.emplace(found.kind, found.id).second) all.push_back(std::move(found));
    }
    std::vector<Found> all;

private:
    std::size_t most_;
    std::set<std::pair<std::string, std::int64_t>> known_;
};

// ---------------------------------------------------------------- by words

constexpr std::int64_t counted = 1000, pageRows = 250, mostPages = 12;

std::int64_t countOf(const Read& read, std::string_view kind, const std::string& word) {
    return read.one<std::int64_t>(R"sql(
        select count(*) as hits from (
            select record_id from search_word where kind = $1 and inside = 0 and word >= $2 and word < $3 limit $4) h
    )sql", kind, word, endOf(word), counted) + read.one<std::int64_t>(R"sql(
        select count(*) as hits from (
            select record_id from search_word where kind = $1 and inside = 1 and word >= $2 and word < $3 limit $4) h
    )sql", kind, word, endOf(word), counted);
}

// The next records whose words begin so, in the words' order, that also have the others.
std::vector<std::int64_t> pageOf(const Read& read, std::string_view kind, int inside, const std::vector<std::string>& words,
                                 std::int64_t page) {
    const auto part = [&](std::size_t i) -> const std::string& { return words[std::min(i, words.size() - 1)]; };
    return read.all<std::int64_t>(R"sql(
        select a.record_id from (
            select record_id, word from search_word where kind = $1 and inside = $2 and word >= $3 and word < $4
            order by word, record_id limit $11 offset $12) a
        where exists (select 1 from search_word b
                      where b.kind = $1 and b.record_id = a.record_id and b.word >= $5 and b.word < $6)
          and exists (select 1 from search_word b
                      where b.kind = $1 and b.record_id = a.record_id and b.word >= $7 and b.word < $8)
          and exists (select 1 from search_word b
                      where b.kind = $1 and b.record_id = a.record_id and b.word >= $9 and b.word < $10)
        order by a.word, a.record_id
    )sql", kind, inside, words[0], endOf(words[0]), part(1), endOf(part(1)), part(2), endOf(part(2)), part(3), endOf(part(3)),
        pageRows, page * pageRows);
}

// The rarest word leads, and the first thousands of its records are asked for the others.
std::vector<std::int64_t> recordsWith(const Read& read, std::string_view kind, std::vector<std::string> words,
                                      std::size_t most) {
    if (words.empty()) return {};
    auto pages = mostPages;
    if (words.size() > 1) {
        std::vector<std::pair<std::int64_t, std::string>> rarest;
        for (auto& word : words) rarest.emplace_back(countOf(read, kind, word), word);
        std::ranges::stable_sort(rarest, {}, [](const auto& r) { return r.first; });
        std::ranges::transform(rarest, words.begin(), [](const auto& r) { return r.second; });
        if (rarest.front().first < counted) pages = (rarest.front().first + pageRows - 1) / pageRows;
    }
    std::vector<std::int64_t> records;
    const auto add = [&](const std::vector<std::int64_t>& more) {
        for (const auto record : more)
            if (std::ranges::find(records, record) == records.end()) records.push_back(record);
    };
    for (const int inside : {0, 1}) {
        if (words.size() == 1)
            add(read.all<std::int64_t>(R"sql(
                select record_id from search_word where kind = $1 and inside = $2 and word >= $3 and word < $4
                order by word, record_id limit $5
            )sql", kind, inside, words[0], endOf(words[0]), static_cast<std::int64_t>(most)));
        else
            for (std::int64_t page = 0; page < pages && records.size() < most; ++page)
                add(pageOf(read, kind, inside, words, page));
    }
    return records;
}

std::vector<std::vector<Found>> byWords(const Read& read, const std::vector<const Findable*>& findables,
                                        const std::string& text, std::size_t most) {
    std::vector<std::vector<Found>> named;
    // Several records of one kind may lead to nothing here, such as suppliers where a customer is looked for.
    const auto asked = most * 4;
    std::map<std::string_view, std::vector<std::int64_t>> records;
    for (const auto* findable : findables) {
        if (*findable->words == 0) continue;
        auto at = records.find(findable->words);
        if (at == records.end()) {
            auto found = recordsWith(read, findable->words, typedWords(text), asked);
            if (const auto digits = typedDigits(text); !digits.empty())
                for (const auto record : recordsWith(read, findable->words, {digits}, asked)) found.push_back(record);
            at = records.emplace(findable->words, std::move(found)).first;
        }
        auto& hits = named.emplace_back();
        for (const auto record : at->second) {
            if (hits.size() >= most) break;
            for (auto& row : read.all<Numbered>(findable->byWords, record))
                hits.push_back({findable->kind, row.recordId, std::move(row.number), std::move(row.name), std::move(row.state)});
        }
    }
    return named;
}

std::size_t countOf(const std::vector<std::vector<Found>>& lists) {
    std::size_t all = 0;
    for (const auto& list : lists) all += list.size();
    return all;
}

// The kinds take turns, so that none hides another.
void takeTurns(Gathered& gathered, std::vector<std::vector<Found>>& lists, std::size_t most) {
    for (std::size_t turn = 0, more = 1; more != 0 && gathered.all.size() < most; ++turn) {
        more = 0;
        for (auto& list : lists) {
            if (turn >= list.size()) continue;
            ++more;
            if (gathered.all.size() < most) gathered.add(std::move(list[turn]));
        }
    }
}

}  // namespace

std::vector<Found> find(const Read& read, const Actions& actions, std::string_view typed, int most,
                        std::string_view onlyKind) {
    const auto text = trimmed(typed);
    if (text.empty() || most <= 0) return {};
    const auto limit = static_cast<std::size_t>(most);
    const auto findables = seenBy(read, actions, onlyKind);
    Gathered gathered{limit};
    std::vector<std::vector<Found>> prefixed;
    for (const auto* findable : findables) {
        auto& hits = prefixed.emplace_back();
        for (const auto& spelling : spellings(text))
            for (auto& row : read.all<Prefixed>(findable->byPrefix, spelling, endOf(spelling), std::int64_t{most})) {
                Found found{findable->kind, row.recordId, std::move(row.number), std::move(row.name), std::move(row.state)};
                if (row.foundBy == spelling) gathered.add(std::move(found));
                else hits.push_back(std::move(found));
            }
    }
    // Whoever typed a number in full means that.
    const bool meant = !gathered.all.empty() && text.find_first_of("0123456789") != text.npos;
    auto named = meant ? std::vector<std::vector<Found>>{} : byWords(read, findables, text, limit);
    // Names keep half of what the exact numbers leave free.
    const auto free = limit - gathered.all.size();
    takeTurns(gathered, prefixed, limit - std::min(countOf(named), free / 2));
    takeTurns(gathered, named, limit);
    return std::move(gathered.all);
}

std::optional<Found> findById(const Read& read, const Actions& actions, std::string_view kind, std::int64_t id) {
    for (const auto* findable : actions.findables()) {
        if (findable->kind != kind) continue;
        if (*findable->right != 0 && !read.may(findable->right)) return {};
        if (auto row = read.find<Numbered>(findable->byId, id))
            return Found{findable->kind, row->recordId, std::move(row->number), std::move(row->name), std::move(row->state)};
        return {};
    }
    return {};
}

}  // namespace db
