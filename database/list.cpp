#include "database/list.h"

#include <charconv>

#include <fmt/core.h>

namespace db {
namespace {

// One step of the order, and how its value in After is stored.
struct Term {
    std::string_view sql;
    bool descending, notNull, text;
};

bool isText(ListType type) { return type == ListType::text || type == ListType::date; }

const ListColumn& columnOf(std::span<const ListColumn> shown, const List& list, const std::string& name) {
    std::string known;
    for (const auto& column : shown) {
        if (column.name == name) return column;
        known += (known.empty() ? "" : ", ") + std::string{column.name};
    }
    refuse("list.column", "The list {list} has no column '{column}' for you. It has: {known}.",
           {{"list", list.name}, {"column", db::shown(name)}, {"known", known}});
}

// The order wanted, made total: the key breaks ties, in the last column's direction, so that an index of the
// column and the key can be read either way. A unique column leaves no tie, so what would follow is left out.
std::vector<Term> orderOf(const List& list, const ListQuery& query, std::span<const ListColumn> shown) {
    std::vector<Term> terms;
    for (const auto& sort : query.sorts) {
        const auto& column = columnOf(shown, list, sort.column);
        const std::string_view sql = *column.sortBy != 0 ? column.sortBy : column.sql;
        bool again = false;
        for (const auto& term : terms) again = again || term.sql == sql;
        if (again) continue;
        terms.push_back({sql, sort.descending, column.notNull, isText(column.type)});
        if (column.unique && column.notNull) return terms;
    }
    terms.push_back({list.key, !terms.empty() && terms.back().descending, true, false});
    return terms;
}

class Composer {
public:
    std::string argument(Value value) {
        arguments.push_back(std::move(value));
        return fmt::format("${}", arguments.size());
    }
    void filter(const List&, std::span<const ListColumn>, const Filter&);
    void startAfter(const std::vector<Term>&, const After&);

    std::string conditions;
    std::vector<Value> arguments;

private:
    std::string oneOf(const ListColumn&, const std::vector<std::string>& values);
    void require(const std::string& condition) {
        conditions += (conditions.empty() ? " where " : " and ") + condition;
    }
    friend ComposedList db::compose(const List&, const ListQuery&, std::span<const ListColumn>);
};

// The least text above every text with this prefix, in the byte order both engines compare by: its last
// character that has a successor, raised by one. Whole characters, because PostgreSQL takes UTF-8 only.
std::string above(std::string_view prefix) {
    std::size_t end = prefix.size();
    while (end > 0) {
        std::size_t from = end - 1;
        while (from > 0 && (static_cast<unsigned char>(prefix[from]) & 0xC0U) == 0x80U) --from;
        const auto lead = static_cast<unsigned char>(prefix[from]);
        std::uint32_t point = end - from == 1 ? lead : lead & (0xFFU >> (end - from + 1));
        for (auto i = from + 1; i < end; ++i) point = point << 6U | (static_cast<unsigned char>(prefix[i]) & 0x3FU);
        point = point + 1 == 0xD800U ? 0xE000U : point + 1;  // surrogates are no characters
        end = from;
        if (point > 0x10FFFFU) continue;
        const auto tail = [&](unsigned shift) { return static_cast<char>(0x80U | (point >> shift & 0x3FU)); };
        std::string next{prefix.substr(0, from)};
        if (point < 0x80U) return next + static_cast<char>(point);
        if (point < 0x800U) return next + static_cast<char>(0xC0U | point >> 6U) + tail(0);
        if (point < 0x10000U) return next + static_cast<char>(0xE0U | point >> 12U) + tail(6) + tail(0);
        return next + static_cast<char>(0xF0U | point >> 18U) + tail(12) + tail(6) + tail(0);
    }
    return {};
}

std::int64_t wholeNumber(std::string_view text, std::string_view code, std::string_view column) {
    std::int64_t number = 0;
    const auto end = text.data() + text.size();
    if (const auto [at, error] = std::from_chars(text.data(), end, number); error != std::errc{} || at != end)
        refuse(code, "'{value}' is no whole number, which {column} needs. Correct it and try again.",
               {{"value", shown(text)}, {"column", column}});
    return number;
}

Value typed(const ListColumn& column, const std::string& value) {
    switch (column.type) {
        case ListType::text: return cleanText(value);
        case ListType::quantity:
        case ListType::price: return decimalOf(value, 6);
        case ListType::number:
        case ListType::key:
        case ListType::money: return wholeNumber(value, "list.filter", column.name);
        case ListType::date: {
            Date date;
            fromText(value, date);
            return toText(date);
        }
        case ListType::instantTime: {
            Instant instant;
            fromText(value, instant);
            return instant.micros;
        }
    }
    throw Fault{"a list column has no type"};
}

// Both engines' lower() knows only ASCII, so this does too.
std::string containing(std::string_view text) {
    std::string pattern = "%";
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '!') pattern += '!';
        pattern += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return pattern + '%';
}

void Composer::filter(const List& list, std::span<const ListColumn> shown, const Filter& filter) {
    const auto& column = columnOf(shown, list, filter.column);
    const std::string sql = column.sql;
    if ((filter.how == How::prefix || filter.how == How::contains) && !isText(column.type))
        refuse("list.filter", "{column} holds numbers: it cannot be searched by a part. Ask for =, >= or <=.",
               {{"column", column.name}});
    switch (filter.how) {
        case How::prefix: {
            const auto prefix = cleanText(filter.value);
            require(sql + " >= " + argument(prefix));
            if (const auto end = above(prefix); !end.empty()) require(sql + " < " + argument(end));
            return;
        }
        case How::contains:
            return require("lower(" + sql + ") like " + argument(containing(cleanText(filter.value))) + " escape '!'");
        case How::equals: return require(sql + " = " + argument(typed(column, filter.value)));
        case How::atLeast: return require(sql + " >= " + argument(typed(column, filter.value)));
        case How::atMost: return require(sql + " <= " + argument(typed(column, filter.value)));
        case How::oneOf: return require(oneOf(column, filter.values));
        case How::isEmpty: return require(isText(column.type) ? fmt::format("({0} is null or {0} = '')", sql) : sql + " is null");
        case How::notEmpty: return require(sql + (isText(column.type) ? " <> ''" : " is not null"));
    }
}

std::string Composer::oneOf(const ListColumn& column, const std::vector<std::string>& values) {
    if (values.size() > 100)
        refuse("list.filter.many", "{column} can be looked for by 100 values at a time, not {count}. Choose fewer.",
               {{"column", column.name}, {"count", static_cast<std::int64_t>(values.size())}});
    std::string places;
    for (const auto& value : values) places += (places.empty() ? "" : ", ") + argument(typed(column, value));
    return places.empty() ? "1 = 0" : fmt::format("{} in ({})", column.sql, places);
}

void Composer::startAfter(const std::vector<Term>& terms, const After& after) {
    if (after.empty()) return;
    if (after.size() != terms.size())
        refuse("list.after", "The page's start has {given} values where this order has {wanted}. Begin again at the first page.",
               {{"given", static_cast<std::int64_t>(after.size())}, {"wanted", static_cast<std::int64_t>(terms.size())}});
    std::vector<std::string> places;
    bool plain = true;  // one direction and no nulls: a row comparison, which an index answers
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (!after[i] && terms[i].notNull)
            refuse("list.after", "The page's start lacks value {position}. Begin again at the first page.",
                   {{"position", static_cast<std::int64_t>(i + 1)}});
        plain = plain && terms[i].notNull && terms[i].descending == terms[0].descending;
        if (!after[i]) places.emplace_back();
        else if (terms[i].text) {
            cleanText(*after[i], after[i]->size() + 1);  // refuses what is no text; bound as it was stored
            places.push_back(argument(*after[i]));
        } else places.push_back(argument(wholeNumber(*after[i], "list.after", "the page's start")));
    }
    if (plain) {
        std::string left, right;
        for (std::size_t i = 0; i < terms.size(); ++i) {
            left += (i == 0 ? "" : ", ") + std::string{terms[i].sql};
            right += (i == 0 ? "" : ", ") + places[i];
        }
        const auto* compare = terms[0].descending ? "<" : ">";
        return require(terms.size() == 1 ? fmt::format("{} {} {}", left, compare, right)
                                         : fmt::format("({}) {} ({})", left, compare, right));
    }
    // Beyond the first value, or equal there and beyond the second, and so on. Nothing is beyond a null.
    std::string condition;
    for (auto i = terms.size(); i-- > 0;) {
        const auto& [sql, descending, notNull, text] = terms[i];
        const auto beyond = places[i].empty() ? std::string{}
                            : fmt::format("{} {} {}{}", sql, descending ? "<" : ">", places[i],
                                          notNull ? std::string{} : fmt::format(" or {} is null", sql));
        const auto same = places[i].empty() ? fmt::format("{} is null", sql) : fmt::format("{} = {}", sql, places[i]);
        if (condition.empty()) condition = beyond;
        else condition = fmt::format("{}{}({} and ({}))", beyond, beyond.empty() ? "" : " or ", same, condition);
    }
    require("(" + condition + ")");
}

std::optional<std::string> written(const ListColumn& column, const Cell& cell) {
    if (cell.null()) return {};
    switch (column.type) {
        case ListType::quantity: return decimalText(cell.integer(), 6);
        case ListType::price: return decimalText(cell.integer(), 6, 2);
        case ListType::instantTime: return toText(Instant{cell.integer()});
        default: return cellText(cell);
    }
}

}  // namespace

ComposedList compose(const List& list, const ListQuery& query, std::span<const ListColumn> shown) {
    if (query.limit < 1 || query.limit > 500)
        refuse("list.limit", "A page holds 1 to 500 rows, not {limit}. Ask for the next page instead.",
               {{"limit", std::int64_t{query.limit}}});
    Composer composer;
    if (*list.where != 0) composer.require(list.where);
    for (const auto& filter : query.filters) composer.filter(list, shown, filter);
    const auto terms = orderOf(list, query, shown);
    composer.startAfter(terms, query.after);

    std::string columns, order;
    for (const auto& column : shown) columns += fmt::format("{} as {}, ", column.sql, column.name);
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const auto* apart = i == 0 ? "" : ", ";
        columns += fmt::format("{}{} as after_{}", apart, terms[i].sql, i + 1);
        // Where there is no null, saying where it stands would keep PostgreSQL from reading an index backwards.
        order += fmt::format("{}{}{}{}", apart, terms[i].sql, terms[i].descending ? " desc" : " asc",
                             terms[i].notNull ? "" : " nulls last");
    }
    const auto limit = composer.argument(std::int64_t{query.limit} + 1);  // one more tells whether there is a next page
    return {fmt::format("select {} from {}{} order by {} limit {}", columns, list.from, composer.conditions, order, limit),
            std::move(composer.arguments)};
}

std::vector<ListColumn> columnsFor(const Read& read, const List& list) {
    std::vector<ListColumn> shown;
    for (const auto& column : list.columns)
        if (*column.secret == 0 || read.may(column.secret)) shown.push_back(column);
    return shown;
}

ListPage page(const Read& read, const List& list, const ListQuery& query) {
    ListPage page;
    page.columns = columnsFor(read, list);
    const auto composed = compose(list, query, page.columns);
    auto& statement = read.connection().statement(composed.sql);
    const detail::Finish finish{statement};
    statement.start(composed.arguments);
    const auto width = static_cast<int>(page.columns.size());
    After last;
    while (statement.next()) {
        if (page.rows.size() == static_cast<std::size_t>(query.limit)) {
            page.after = std::move(last);
            break;
        }
        auto& row = page.rows.emplace_back();
        for (int c = 0; c < width; ++c) row.push_back(written(page.columns[static_cast<std::size_t>(c)], statement.cell(c)));
        last.clear();
        for (int c = width; c < statement.width(); ++c) last.push_back(cellText(statement.cell(c)));
    }
    return page;
}

}  // namespace db
