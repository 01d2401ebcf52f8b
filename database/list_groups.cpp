// Counting, grouping and summing a list. PostgreSQL groups by hashing; SQLite would sort every row, so there the rows
// are grouped here as they come, at a tenth of the time. Days become months and looked-up records their values last.
#include <algorithm>
#include <bit>
#include <map>
#include <unordered_map>

#include <fmt/core.h>

#include "database/list_compose.h"

namespace db {
namespace {

using namespace listing;

constexpr std::int64_t microsOfDay = 86'400'000'000;

// Whole numbers, then texts, then nulls: the alternatives stand in the order of the values.
using Raw = std::variant<std::int64_t, std::string, std::monostate>;

// A sum and how many values went into it: none is no sum.
struct Sum {
    std::int64_t total = 0, values = 0;
    void add(std::int64_t more, std::int64_t times = 1) {
        ensure(!__builtin_add_overflow(total, more, &total), "a list's sum is too large");
        values += times;
    }
};

// Gives keys the numbers 0, 1, 2 … as they first come. One place in memory is looked at for a key seen before, where
// std::unordered_map looks at three: of a million rows that is most of the time.
class Numbering {
public:
    std::uint32_t of(std::uint64_t key) {
        if (2 * (count_ + 1) > slots_.size()) grow();
        auto& slot = find(key);
        if (slot.number == none) slot = {key, count_++};
        return slot.number;
    }

private:
    static constexpr std::uint32_t none = 0xFFFFFFFF;
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t number = none;
    };
    Slot& find(std::uint64_t key) {
        // Fibonacci hashing (Knuth 6.4): the product's upper bits depend on all of the key.
        auto at = static_cast<std::size_t>(key * 0x9E3779B97F4A7C15U >> shift_);
        while (slots_[at].number != none && slots_[at].key != key) at = (at + 1) & (slots_.size() - 1);
        return slots_[at];
    }
    void grow() {
        std::vector<Slot> old(slots_.empty() ? 64 : slots_.size() * 2);
        old.swap(slots_);
        shift_ = 64U - static_cast<unsigned>(std::countr_zero(slots_.size()));
        for (const auto& slot : old)
            if (slot.number != none) find(slot.key) = slot;
    }
    std::vector<Slot> slots_;  // a power of two
    unsigned shift_ = 64;
    std::uint32_t count_ = 0;
};

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
};

// One grouping: numbers its values as they first come.
class Values {
public:
    Values(const List& list, const ListColumn& column, GroupBy by)
        : column_(column), by_(by), lookup_(lookupOf(list, column.sql)) {
        if (by != GroupBy::value && column.type != ListType::date && column.type != ListType::instantTime)
            refuse("list.group", "{column} holds no days, so it is not grouped by month or year. Group by its values.",
                   {{"column", column.name}});
    }
    std::string sql() const {
        if (lookup_) return lookup_->fk;
        return column_.type == ListType::instantTime ? fmt::format("{} / {}", column_.sql, microsOfDay) : column_.sql;
    }
    std::uint32_t number(const Cell& cell) {
        if (cell.kind() == CellKind::integer) {
            const auto value = cell.integer();
            const auto known = numbers_.of(static_cast<std::uint64_t>(value));
            if (known == places_.size()) places_.push_back(raws_.size()), raws_.emplace_back(value);
            return static_cast<std::uint32_t>(places_[known]);
        }
        if (cell.null()) {
            if (!null_) null_ = raws_.size(), raws_.emplace_back(std::monostate{});
            return static_cast<std::uint32_t>(*null_);
        }
        auto text = cell.text();
        if (by_ != GroupBy::value) text = text.substr(0, by_ == GroupBy::month ? 7 : 4);
        if (const auto at = texts_.find(text); at != texts_.end()) return at->second;
        raws_.emplace_back(std::string{text});
        return texts_.emplace(text, static_cast<std::uint32_t>(raws_.size() - 1)).first->second;
    }
    // After all rows: what each number stands for.
    std::vector<Raw> raws(const Read& read) {
        if (lookup_) lookUp(read);
        for (auto& raw : raws_) cut(raw);
        return std::move(raws_);
    }
    std::optional<std::string> write(const Raw& raw) const {
        if (const auto* text = std::get_if<std::string>(&raw)) return *text;
        if (const auto* number = std::get_if<std::int64_t>(&raw)) return written(column_, *number);
        return {};
    }

private:
    void lookUp(const Read& read) {
        std::unordered_map<std::int64_t, Raw> values;
        each(read, {fmt::format("select {} as pk, {} as value from {}", lookup_->pk, column_.sql, lookup_->from), {}},
             [&](const Statement& s) {
                 const auto& cell = s.cell(1);
                 if (cell.null()) return;
                 auto& value = values[s.cell(0).integer()];
                 if (cell.kind() != CellKind::integer) value = std::string{cell.text()};
                 else value = column_.type == ListType::instantTime ? cell.integer() / microsOfDay : cell.integer();
             });
        for (auto& raw : raws_)
            if (const auto* key = std::get_if<std::int64_t>(&raw)) {
                const auto at = values.find(*key);
                raw = at == values.end() ? Raw{std::monostate{}} : at->second;
            }
    }
    void cut(Raw& raw) const {
        if (const auto* day = std::get_if<std::int64_t>(&raw); day != nullptr && column_.type == ListType::instantTime)
            raw = toText(Date{static_cast<std::int32_t>(*day)});
        if (auto* text = std::get_if<std::string>(&raw); text != nullptr && by_ != GroupBy::value)
            text->resize(std::min<std::size_t>(text->size(), by_ == GroupBy::month ? 7 : 4));
    }

    const ListColumn& column_;
    GroupBy by_;
    std::optional<Lookup> lookup_;
    std::vector<Raw> raws_;
    Numbering numbers_;
    std::vector<std::size_t> places_;  // of whole numbers in raws_
    std::optional<std::size_t> null_;
    std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>> texts_;
};

// The rows and sums of each group, found by the numbers of its values.
class Table {
public:
    Table(std::size_t groupings, std::size_t sums) : groupings_(groupings), width_(sums + 1), chains_(groupings) {}
    std::span<Sum> at(std::span<const std::uint32_t> numbers) {
        std::uint32_t place = 0;
        for (std::size_t i = 0; i < groupings_; ++i)
            place = i == 0 && groupings_ == 1 ? numbers[0] : chains_[i].of(std::uint64_t{place} << 32U | numbers[i]);
        if (place * width_ == sums_.size()) {
            sums_.resize(sums_.size() + width_);
            numbers_.insert(numbers_.end(), numbers.begin(), numbers.end());
        }
        return std::span{sums_}.subspan(place * width_, width_);
    }
    template <class Use>
    void each(Use&& use) const {
        for (std::size_t i = 0; i * width_ < sums_.size(); ++i)
            use(std::span{numbers_}.subspan(i * groupings_, groupings_), std::span{sums_}.subspan(i * width_, width_));
    }

private:
    std::size_t groupings_, width_;
    std::vector<Numbering> chains_;
    std::vector<Sum> sums_;  // of each group: its rows, then what is summed
    std::vector<std::uint32_t> numbers_;
};

std::vector<const ListColumn*> summedOf(const List& list, std::span<const ListColumn> shown, const std::vector<std::string>& names) {
    std::vector<const ListColumn*> columns;
    for (const auto& name : names) {
        columns.push_back(&columnOf(shown, list, name));
        if (!columns.back()->summed)
            refuse("list.sum", "A sum of {column} would mean nothing. Sum another column.", {{"column", name}});
    }
    return columns;
}

ComposedList compose(const Read& read, const List& list, std::span<const ListColumn> shown, const std::vector<Filter>& filters,
                     const std::vector<Values>& by, const std::vector<const ListColumn*>& summed) {
    const bool byEngine = by.empty() || read.connection().engine() == Engine::postgres;
    Composer composer{list, shown, &read};
    composer.filter(filters);
    std::string columns, grouping;
    for (const auto& values : by) {
        columns += fmt::format("{} as group_{}, ", values.sql(), &values - by.data() + 1);
        if (byEngine) grouping += (grouping.empty() ? " group by " : ", ") + values.sql();
    }
    columns += byEngine ? "count(*) as group_rows" : "1 as group_rows";
    for (const auto* column : summed)
        columns += byEngine ? fmt::format(", cast(sum({}) as bigint) as sum_{}", column->sql, column->name)
                            : fmt::format(", {} as sum_{}", column->sql, column->name);
    const auto from = fromFor(list, columns + composer.conditions);
    return {fmt::format("select {} from {}{}{}", columns, from, composer.conditions, grouping), std::move(composer.arguments)};
}

}  // namespace

std::int64_t count(const Read& read, const List& list, const std::vector<Filter>& filters) {
    return sums(read, list, filters, {}).rows;
}

std::vector<Group> groups(const Read& read, const List& list, const std::vector<Filter>& filters,
                          const std::vector<Grouping>& by, const std::vector<std::string>& sums, int most) {
    listing::checkRight(read, list);
    const auto shown = columnsFor(read, list);
    std::vector<Values> values;
    for (const auto& grouping : by) values.emplace_back(list, columnOf(shown, list, grouping.column), grouping.by);
    const auto summed = summedOf(list, shown, sums);
    Table table{by.size(), sums.size()};
    std::vector<std::uint32_t> numbers(by.size());
    listing::each(read, compose(read, list, shown, listing::meant(read, list, shown, filters), values, summed), [&](const Statement& s) {
        int c = 0;
        for (std::size_t i = 0; i < by.size(); ++i) numbers[i] = values[i].number(s.cell(c++));
        const auto totals = table.at(numbers);
        totals[0].add(s.cell(c++).integer());
        for (auto& sum : totals.subspan(1))
            if (const auto& cell = s.cell(c++); !cell.null()) sum.add(cell.integer());
    });
    std::vector<std::vector<Raw>> raws;
    for (auto& one : values) raws.push_back(one.raws(read));
    std::map<std::vector<Raw>, std::vector<Sum>> found;
    table.each([&](std::span<const std::uint32_t> group, std::span<const Sum> part) {
        std::vector<Raw> key;
        for (std::size_t i = 0; i < group.size(); ++i) key.push_back(raws[i][group[i]]);
        auto& totals = found[std::move(key)];
        totals.resize(part.size());
        for (std::size_t i = 0; i < part.size(); ++i) totals[i].add(part[i].total, part[i].values);
    });
    std::vector<Group> result;
    for (const auto& [key, totals] : found) {
        if (result.size() == static_cast<std::size_t>(std::max(most, 0))) break;
        auto& group = result.emplace_back();
        group.rows = totals[0].total;
        for (std::size_t i = 0; i < key.size(); ++i) group.values.push_back(values[i].write(key[i]));
        for (std::size_t i = 0; i < summed.size(); ++i)
            group.sums.push_back(totals[i + 1].values > 0 ? std::optional{written(*summed[i], totals[i + 1].total)} : std::nullopt);
    }
    return result;
}

Group sums(const Read& read, const List& list, const std::vector<Filter>& filters, const std::vector<std::string>& sums) {
    return groups(read, list, filters, {}, sums, 1).at(0);
}

}  // namespace db
