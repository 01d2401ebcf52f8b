// The keys of a whole list in any order. SQLite sorts a million texts slowly, and rows with lookups slower still: so
// the values are read as the rows come, and sorted here.
#include <algorithm>
#include <limits>
#include <unordered_map>

#include <fmt/core.h>

#include "database/list_compose.h"

namespace db {
namespace listing {
namespace {

constexpr std::uint64_t nullRank = std::numeric_limits<std::uint64_t>::max();  // last both ways

// Equal values one number, from 0 in their order; nulls keep theirs.
std::vector<std::uint64_t> dense(const std::vector<std::uint64_t>& values) {
    std::vector<std::uint64_t> known = values;
    std::sort(known.begin(), known.end());
    known.erase(std::unique(known.begin(), known.end()), known.end());
    std::vector<std::uint64_t> ranks;
    ranks.reserve(values.size());
    for (const auto value : values)
        ranks.push_back(static_cast<std::uint64_t>(std::lower_bound(known.begin(), known.end(), value) - known.begin()));
    return ranks;
}

// One column of the order: takes its values as the rows come, and gives numbers that sort like them.
class Ranks {
public:
    void add(const Cell& cell) {
        if (cell.null()) values_.push_back(nullRank);
        else if (cell.kind() == CellKind::integer) addNumber(cell.integer());
        else addText(cell.text());
    }
    void addNull() { values_.push_back(nullRank); }
    void addNumber(std::int64_t number) { values_.push_back(static_cast<std::uint64_t>(number) ^ std::uint64_t{1} << 63U); }

    std::vector<std::uint64_t> inOrder(bool descending) && {
        if (!tails_.empty()) rankTexts();
        if (descending)
            for (auto& value : values_)
                if (value != nullRank) value = nullRank - 1 - value;
        return std::move(values_);
    }

private:
    // A text's first eight bytes as a number; where that leaves a tie, what follows them decides.
    void addText(std::string_view text) {
        std::uint64_t first = 0;
        for (std::size_t i = 0; i < 8; ++i)
            first = first << 8U | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
        if (text.size() > 8) tails_.push_back({values_.size(), letters_.size(), text.size() - 8}), letters_.append(text.substr(8));
        values_.push_back(first);
    }
    struct Tail {
        std::size_t row, at, size;
    };
    void rankTexts() {
        struct Text {
            std::uint64_t first;
            std::size_t row;
            std::string_view tail;
        };
        std::vector<Text> texts;
        texts.reserve(values_.size());
        for (std::size_t row = 0; row < values_.size(); ++row) texts.push_back({values_[row], row, {}});
        for (const auto& tail : tails_) texts[tail.row].tail = std::string_view{letters_}.substr(tail.at, tail.size);
        std::sort(texts.begin(), texts.end(), [](const Text& a, const Text& b) {
            return a.first != b.first ? a.first < b.first : a.tail < b.tail;
        });
        std::uint64_t rank = 0;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (i > 0 && (texts[i].first != texts[i - 1].first || texts[i].tail != texts[i - 1].tail)) ++rank;
            values_[texts[i].row] = texts[i].first == nullRank ? nullRank : rank;
        }
    }

    std::vector<std::uint64_t> values_;
    std::vector<Tail> tails_;
    std::string letters_;
};

using Turns = std::unordered_map<std::int64_t, std::int64_t>;

// The turn of every looked-up row in the order of one of its values; nothing where the value is null.
Turns turnsOf(const Read& read, const Lookup& lookup, const std::string& value) {
    Turns turns;
    std::string last;
    std::int64_t turn = 0;
    each(read, {fmt::format("select {0} as pk, {1} as value from {2} where {1} is not null order by {1}", lookup.pk, value,
                            lookup.from), {}},
         [&](const Statement& s) {
             auto now = cellText(s.cell(1)).value_or("");
             if (turn == 0 || now != last) ++turn;
             last = std::move(now);
             turns.emplace(s.cell(0).integer(), turn);
         });
    return turns;
}

struct Ordering {
    const Term* term;
    std::optional<Lookup> lookup;
    Turns turns;
    Ranks ranks;
};

std::vector<std::int64_t> sorted(std::vector<Ordering>& orderings, const std::vector<std::int64_t>& keys, bool keysDescending) {
    std::vector<std::uint64_t> places;
    for (auto& ordering : orderings) {
        auto ranks = std::move(ordering.ranks).inOrder(ordering.term->descending);
        if (places.empty()) {
            places = std::move(ranks);
            continue;
        }
        places = dense(places);
        ranks = dense(ranks);
        for (std::size_t row = 0; row < places.size(); ++row) places[row] = places[row] << 32U | ranks[row];
    }
    std::vector<std::pair<std::uint64_t, std::int64_t>> rows;
    rows.reserve(keys.size());
    for (std::size_t row = 0; row < keys.size(); ++row) rows.emplace_back(places[row], keysDescending ? -keys[row] : keys[row]);
    std::sort(rows.begin(), rows.end());
    std::vector<std::int64_t> result;
    result.reserve(rows.size());
    for (const auto& [place, key] : rows) result.push_back(keysDescending ? -key : key);
    return result;
}

// The last term may be the key; it has no ordering of its own.
std::vector<std::int64_t> sortedHere(const Read& read, const List& list, const ListQuery& query,
                                     std::span<const ListColumn> shown, std::vector<Term> terms) {
    const bool keysDescending = terms.back().sql == list.key && terms.back().descending;
    if (terms.back().sql == list.key) terms.pop_back();
    Composer composer{list, shown, &read};
    composer.filter(query.filters);
    std::string columns = fmt::format("{} as list_key", list.key);
    std::vector<Ordering> orderings;
    for (const auto& term : terms) {
        auto& ordering = orderings.emplace_back(Ordering{&term, lookupOf(list, term.sql), {}, {}});
        if (ordering.lookup) ordering.turns = turnsOf(read, *ordering.lookup, term.sql);
        columns += fmt::format(", {} as value_{}", ordering.lookup ? ordering.lookup->fk : term.sql, orderings.size());
    }
    std::vector<std::int64_t> keys;
    each(read, {fmt::format("select {} from {}{}", columns, fromFor(list, columns + composer.conditions), composer.conditions),
                std::move(composer.arguments)},
         [&](const Statement& s) {
             keys.push_back(s.cell(0).integer());
             int c = 0;
             for (auto& ordering : orderings) {
                 const auto& cell = s.cell(++c);
                 if (!ordering.lookup) {
                     ordering.ranks.add(cell);
                     continue;
                 }
                 const auto turn = cell.null() ? ordering.turns.end() : ordering.turns.find(cell.integer());
                 if (turn == ordering.turns.end()) ordering.ranks.addNull();
                 else ordering.ranks.addNumber(turn->second);
             }
         });
    return sorted(orderings, keys, keysDescending);
}

}  // namespace

std::vector<Filter> meant(const Read& read, const List& list, std::span<const ListColumn> shown, std::vector<Filter> filters) {
    for (auto& filter : filters) {
        auto capitals = filter.value;
        for (auto& c : capitals)
            if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        if (filter.how != How::prefix || capitals == filter.value || !columnOf(shown, list, filter.column).instant) continue;
        Composer probe{list, shown};
        probe.filter(std::vector{filter});
        bool found = false;
        each(read, {fmt::format("select {} as list_key from {}{} limit 1", list.key, fromFor(list, list.key + probe.conditions), probe.conditions),
                    std::move(probe.arguments)},
             [&](const Statement&) { found = true; });
        if (!found) filter.value = capitals;
    }
    return filters;
}

ComposedList composeKeys(const List& list, const ListQuery& query, std::span<const ListColumn> shown, const Read* read) {
    Composer composer{list, shown, read};
    const auto terms = orderOf(list, query, shown);
    composer.startAfter(terms, query.after);
    composer.filter(query.filters);
    const auto order = orderText(terms);
    const auto from = fromFor(list, list.key + composer.conditions + order);
    return {fmt::format("select {} as list_key from {}{}{}", list.key, from, composer.conditions, order),
            std::move(composer.arguments)};
}

ComposedList composeSkip(const List& list, const ListQuery& query, std::span<const ListColumn> shown, const Read* read) {
    checkLimit(query.limit);
    auto composed = composeKeys(list, query, shown, read);
    composed.sql += fmt::format(" limit ${} offset ${}", composed.arguments.size() + 1, composed.arguments.size() + 2);
    composed.arguments.emplace_back(std::int64_t{query.limit} + 1);
    composed.arguments.emplace_back(std::max<std::int64_t>(query.skip, 0));
    return composed;
}

}  // namespace listing

std::vector<std::int64_t> keysOf(const Read& read, const List& list, const ListQuery& query) {
    listing::checkRight(read, list);
    const auto shown = columnsFor(read, list);
    const ListQuery whole{.sorts = query.sorts, .filters = listing::meant(read, list, shown, query.filters)};
    const auto terms = listing::orderOf(list, whole, shown);
    if (terms[0].sql != list.key && !instant(list, whole)) return listing::sortedHere(read, list, whole, shown, terms);
    std::vector<std::int64_t> keys;
    listing::each(read, listing::composeKeys(list, whole, shown, &read),
                  [&](const Statement& s) { keys.push_back(s.cell(0).integer()); });
    return keys;
}

}  // namespace db
