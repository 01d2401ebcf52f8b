#include "database/list.h"

#include <algorithm>
#include <unordered_map>

#include <fmt/core.h>

#include "database/list_compose.h"

namespace db {
namespace listing {
namespace {

// What a page reads: the shown columns, the row's key, and the values that order it.
std::string selected(const List& list, std::span<const ListColumn> shown, const std::vector<Term>& terms) {
    std::string columns;
    for (const auto& column : shown) columns += fmt::format("{} as \"{}\", ", column.sql, column.name);
    columns += fmt::format("{} as list_key", list.key);
    for (std::size_t i = 0; i < terms.size(); ++i) columns += fmt::format(", {} as after_{}", terms[i].sql, i + 1);
    return columns;
}

struct Row {
    std::vector<std::optional<std::string>> values;
    std::int64_t key = 0;
    After place;
};

Row rowOf(const Statement& statement, std::span<const ListColumn> shown) {
    Row row;
    const auto width = static_cast<int>(shown.size());
    for (int c = 0; c < width; ++c) row.values.push_back(written(shown[static_cast<std::size_t>(c)], statement.cell(c)));
    row.key = statement.cell(width).integer();
    for (int c = width + 1; c < statement.width(); ++c) row.place.push_back(cellText(statement.cell(c)));
    return row;
}

// The rows read, one more than the page holds where there are more: turned into the list's order, with its ends.
ListPage paged(const ListQuery& query, std::vector<ListColumn> shown, std::vector<Row> rows) {
    const bool more = rows.size() > static_cast<std::size_t>(query.limit);
    if (more) rows.pop_back();
    if (query.backwards) std::reverse(rows.begin(), rows.end());
    ListPage page;
    page.columns = std::move(shown);
    const bool fromEnd = query.after.empty() && query.skip == 0;  // nothing lies on the side it was read from
    const bool later = query.backwards ? !fromEnd : more, earlier = query.backwards ? more : !fromEnd;
    if (rows.empty()) (query.backwards ? page.after : page.before) = query.after;
    else {
        if (later) page.after = std::move(rows.back().place);
        if (earlier) page.before = rows.size() == 1 && later ? page.after : std::move(rows.front().place);
    }
    for (auto& row : rows) {
        page.keys.push_back(row.key);
        page.rows.push_back(std::move(row.values));
    }
    return page;
}

std::vector<Row> rowsRead(const Read& read, const ComposedList& composed, std::span<const ListColumn> shown) {
    std::vector<Row> rows;
    auto& statement = read.connection().statement(composed.sql);
    const detail::Finish finish{statement};
    statement.start(composed.arguments);
    while (statement.next()) rows.push_back(rowOf(statement, shown));
    return rows;
}

std::vector<std::int64_t> keysRead(const Read& read, const ComposedList& composed) {
    std::vector<std::int64_t> keys;
    auto& statement = read.connection().statement(composed.sql);
    const detail::Finish finish{statement};
    statement.start(composed.arguments);
    while (statement.next()) keys.push_back(statement.cell(0).integer());
    return keys;
}

// These rows in this order.
std::vector<Row> rowsByKey(const Read& read, const List& list, std::span<const ListColumn> shown,
                           const std::vector<Term>& terms, std::span<const std::int64_t> keys) {
    if (keys.empty()) return {};
    ComposedList composed;
    const auto places = placesFor(keys, composed.arguments);
    composed.sql = fmt::format("select {} from {} where {} in ({})", selected(list, shown, terms), list.from, list.key, places);
    if (*list.where != 0) composed.sql += fmt::format(" and {}", list.where);
    std::unordered_map<std::int64_t, Row> found;
    for (auto& row : rowsRead(read, composed, shown)) found.emplace(row.key, std::move(row));
    std::vector<Row> rows;
    for (const auto key : keys)
        if (auto one = found.extract(key)) rows.push_back(std::move(one.mapped()));
    return rows;
}

}  // namespace

void checkRight(const Read& read, const List& list) {
    if (*list.right != 0 && !read.may(list.right))
        refuse("list.right", "The list '{list}' is seen with the right {right}, which you do not have. Ask an administrator for it.",
               {{"list", list.title}, {"right", list.right}});
}

void checkLimit(std::int64_t limit) {
    if (limit < 1 || limit > 500)
        refuse("list.limit", "A page holds 1 to 500 rows, not {limit}. Ask for the next page instead.", {{"limit", limit}});
}

}  // namespace listing

ComposedList compose(const List& list, const ListQuery& query, std::span<const ListColumn> shown) {
    listing::checkLimit(query.limit);
    listing::Composer composer{list, shown};
    const auto terms = listing::orderOf(list, query, shown);
    composer.startAfter(terms, query.after);
    composer.filter(query.filters);
    const auto limit = composer.argument(std::int64_t{query.limit} + 1);  // one more tells whether there is a next page
    return {fmt::format("select {} from {}{}{} limit {}", listing::selected(list, shown, terms), list.from, composer.conditions,
                        listing::orderText(terms), limit),
            std::move(composer.arguments)};
}

std::vector<ListColumn> columnsFor(const Read& read, const List& list) {
    std::vector<ListColumn> shown;
    for (const auto& column : list.columns)
        if (*column.secret == 0 || read.may(column.secret)) shown.push_back(column);
    return shown;
}

ListPage page(const Read& read, const List& list, const ListQuery& asked) {
    listing::checkRight(read, list);
    auto shown = columnsFor(read, list);
    auto query = asked;
    query.filters = listing::meant(read, list, shown, asked.filters);
    // Whatever passes over many rows looks up nothing for them: first the keys, then the rows.
    if (query.skip == 0 && instant(list, query)) {
        auto rows = listing::rowsRead(read, compose(list, query, shown), shown);
        return listing::paged(query, std::move(shown), std::move(rows));
    }
    const auto keys = listing::keysRead(read, listing::composeSkip(list, query, shown, &read));
    auto rows = listing::rowsByKey(read, list, shown, listing::orderOf(list, query, shown), keys);
    return listing::paged(query, std::move(shown), std::move(rows));
}

ListPage rowsOf(const Read& read, const List& list, std::span<const std::int64_t> keys) {
    listing::checkRight(read, list);
    if (keys.empty()) {
        ListPage none;
        none.columns = columnsFor(read, list);
        return none;
    }
    listing::checkLimit(static_cast<std::int64_t>(keys.size()));
    auto shown = columnsFor(read, list);
    auto rows = listing::rowsByKey(read, list, shown, {}, keys);
    return listing::paged({.limit = 500}, std::move(shown), std::move(rows));
}

bool instant(const List& list, const ListQuery& query) {
    const auto named = [&](const std::string& name) {
        const auto at = std::ranges::find_if(list.columns, [&](const auto& column) { return name == column.name; });
        return at == list.columns.end() ? nullptr : &*at;
    };
    const ListColumn* by = nullptr;  // none: the key
    if (!query.sorts.empty() && !query.sorts[0].column.empty()) {
        by = named(query.sorts[0].column);
        if (by == nullptr || !by->instant || (query.sorts.size() > 1 && !(by->unique && by->notNull))) return false;
    }
    for (const auto& filter : query.filters) {
        const auto* column = named(filter.column);
        if (column == nullptr || !column->instant || *column->sortBy != 0) return false;
        if (column != by && (by != nullptr || filter.how != How::equals || query.filters.size() > 1)) return false;
        const bool range = filter.how == How::prefix || filter.how == How::atLeast || filter.how == How::atMost;
        if (filter.how != How::equals && !range) return false;
    }
    return true;
}

}  // namespace db
