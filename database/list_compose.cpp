#include "database/list_compose.h"

#include <algorithm>
#include <charconv>

#include <fmt/core.h>

namespace db::listing {
namespace {

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

std::optional<std::int64_t> wholeNumber(std::string_view text) {
    std::int64_t number = 0;
    const auto end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, number);
    return error == std::errc{} && at == end ? std::optional{number} : std::nullopt;
}

Value numberOf(const ListColumn& column, const std::string& value) {
    if (const auto number = wholeNumber(value)) return *number;
    refuse("list.filter", "'{value}' is no whole number, which {column} needs. Correct it and try again.",
           {{"value", shown(value)}, {"column", column.name}});
}

Value placeOf(const Term& term, const std::string& value) {
    if (term.text) {
        cleanText(value, value.size() + 1);  // refuses what is no text; bound as it was stored
        return value;
    }
    if (const auto number = wholeNumber(value)) return *number;
    refuse("list.after", "The page's start holds '{value}' where a whole number stands. Begin again at the first page.",
           {{"value", shown(value)}});
}

Value typed(const ListColumn& column, const std::string& value) {
    switch (column.type) {
        case ListType::text: return cleanText(value);
        case ListType::quantity:
        case ListType::price: return decimalOf(value, 6);
        case ListType::number:
        case ListType::key:
        case ListType::money: return numberOf(column, value);
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

// Of one column's values, which are all whole numbers or all texts.
bool atLeast(const Value& a, const Value& b) {
    const auto *number = std::get_if<std::int64_t>(&a), *least = std::get_if<std::int64_t>(&b);
    if (number != nullptr && least != nullptr) return *number >= *least;
    const auto *text = std::get_if<std::string>(&a), *beginning = std::get_if<std::string>(&b);
    return text != nullptr && beginning != nullptr && *text >= *beginning;
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

}  // namespace

bool isText(ListType type) { return type == ListType::text || type == ListType::date; }

const char* orderingSql(const ListColumn& column) { return *column.sortBy != 0 ? column.sortBy : column.sql; }

const ListColumn& columnOf(std::span<const ListColumn> shown, const List& list, const std::string& name) {
    std::string known;
    for (const auto& column : shown) {
        if (column.name == name) return column;
        if (column.type != ListType::key) known += (known.empty() ? "" : ", ") + std::string{column.name};
    }
    refuse("list.column", "The list {list} has no column '{column}' for you. It has: {known}.",
           {{"list", list.name}, {"column", db::shown(name)}, {"known", known}});
}

std::vector<Term> orderOf(const List& list, const ListQuery& query, std::span<const ListColumn> shown) {
    std::vector<Term> terms;
    const auto heldToOne = [&](const Sort& sort) {
        for (const auto& filter : query.filters)
            if (filter.how == How::equals && filter.column == sort.column) return true;
        return false;
    };
    bool total = false;
    for (const auto& sort : query.sorts) {
        if (total) break;
        if (sort.column.empty()) {
            terms.push_back({list.key, sort.descending, true, false});
            total = true;
            continue;
        }
        const auto& column = columnOf(shown, list, sort.column);
        const std::string sql = orderingSql(column);
        bool again = heldToOne(sort);
        for (const auto& term : terms) again = again || term.sql == sql;
        if (again) continue;
        terms.push_back({sql, sort.descending, column.notNull, isText(column.type)});
        total = column.unique && column.notNull;
    }
    const bool descending = !query.sorts.empty() && (terms.empty() ? query.sorts.back().descending : terms.back().descending);
    if (!total) terms.push_back({list.key, descending, true, false});
    if (query.backwards)
        for (auto& term : terms) {
            term.descending = !term.descending;
            term.nullsFirst = !term.notNull;
        }
    return terms;
}

std::string orderText(const std::vector<Term>& terms) {
    std::string order;
    for (const auto& term : terms) {
        // Where there is no null, saying where it stands would keep PostgreSQL from reading an index backwards.
        const auto* nulls = term.notNull ? "" : term.nullsFirst ? " nulls first" : " nulls last";
        order += fmt::format("{}{}{}{}", order.empty() ? " order by " : ", ", term.sql, term.descending ? " desc" : " asc", nulls);
    }
    return order;
}

Composer::Composer(const List& list, std::span<const ListColumn> shown, const Read* read)
    : list_(list), shown_(shown), read_(read) {
    if (*list.where != 0) require(list.where);
}

std::string Composer::argument(Value value) {
    arguments.push_back(std::move(value));
    return fmt::format("${}", arguments.size());
}

std::string placesFor(std::span<const std::int64_t> numbers, std::vector<Value>& arguments) {
    std::size_t count = 1;
    while (count < numbers.size()) count *= 2;
    std::string places;
    for (std::size_t i = 0; i < count; ++i) {
        arguments.emplace_back(numbers[std::min(i, numbers.size() - 1)]);
        places += fmt::format("{}${}", i == 0 ? "" : ", ", arguments.size());
    }
    return places;
}

void Composer::require(const std::string& condition) {
    if (!condition.empty()) conditions += (conditions.empty() ? " where " : " and ") + condition;
}

void Composer::filter(const std::vector<Filter>& filters) {
    for (const auto& one : filters) filter(one);
}

void Composer::filter(const Filter& filter) {
    const auto& column = columnOf(shown_, list_, filter.column);
    if ((filter.how == How::prefix || filter.how == How::contains) && !isText(column.type))
        refuse("list.filter", "{column} holds numbers: it cannot be searched by a part. Ask for =, >= or <=.",
               {{"column", column.name}});
    const auto lookup = filter.how == How::isEmpty || column.instant ? std::nullopt : lookupOf(list_, column.sql);
    require(lookup ? lookedUp(*lookup, column, filter) : condition(column, filter));
}

// What is looked up is searched once, not for every row. A few records found there are looked for by their keys,
// which an index may answer; for many the rows are read in their order (the sign keeps SQLite from an index that
// would have to be sorted).
std::string Composer::lookedUp(const Lookup& lookup, const ListColumn& column, const Filter& filter) {
    if (read_ != nullptr) {
        constexpr std::size_t few = 500;
        Composer probe{list_, shown_};
        const auto wanted = probe.condition(column, filter);
        std::vector<std::int64_t> keys;
        each(*read_, {fmt::format("select {} as pk from {} where {} limit {}", lookup.pk, lookup.from, wanted, few + 1),
                      std::move(probe.arguments)},
             [&](const Statement& s) { keys.push_back(s.cell(0).integer()); });
        if (keys.empty()) return "1 = 0";
        if (keys.size() <= few) return fmt::format("{} in ({})", lookup.fk, placesFor(keys, arguments));
    }
    return fmt::format("+{} in (select {} from {} where {})", lookup.fk, lookup.pk, lookup.from, condition(column, filter));
}

std::string Composer::condition(const ListColumn& column, const Filter& filter) {
    const std::string sql = column.sql;
    switch (filter.how) {
        case How::prefix: return prefixed(sql, cleanText(filter.value));
        case How::contains: return "lower(" + sql + ") like " + argument(containing(cleanText(filter.value))) + " escape '!'";
        case How::equals: return sql + " = " + argument(typed(column, filter.value));
        case How::atLeast: return within(sql, ">=", typed(column, filter.value));
        case How::atMost: return within(sql, "<=", typed(column, filter.value));
        case How::oneOf: return oneOf(column, filter.values);
        case How::isEmpty: return isText(column.type) ? fmt::format("({0} is null or {0} = '')", sql) : sql + " is null";
        case How::notEmpty: return sql + (isText(column.type) ? " <> ''" : " is not null");
    }
    throw Fault{"a filter of a list has no kind"};
}

std::string Composer::within(const std::string& sql, const char* compare, Value value) {
    const bool lower = *compare == '>';
    const bool needless = start_ && start_->sql == sql && start_->descending != lower &&
                          (lower ? atLeast(start_->value, value) : atLeast(value, start_->value));
    return needless ? "" : fmt::format("{} {} {}", sql, compare, argument(std::move(value)));
}

std::string Composer::prefixed(const std::string& sql, const std::string& prefix) {
    const auto from = within(sql, ">=", prefix);
    const auto end = above(prefix);
    const auto to = end.empty() ? std::string{} : within(sql, "<", end);
    return from + (from.empty() || to.empty() ? "" : " and ") + to;
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
        const auto& term = terms[i];
        if (!after[i] && term.notNull)
            refuse("list.after", "The page's start lacks value {position}. Begin again at the first page.",
                   {{"position", static_cast<std::int64_t>(i + 1)}});
        plain = plain && term.notNull && term.descending == terms[0].descending;
        if (!after[i]) {
            places.emplace_back();
            continue;
        }
        const auto value = placeOf(term, *after[i]);
        if (i == 0 && term.notNull) start_ = Bound{term.sql, term.descending, value};
        places.push_back(argument(value));
    }
    if (plain) {
        std::string left, right;
        for (std::size_t i = 0; i < terms.size(); ++i) {
            left += (i == 0 ? "" : ", ") + terms[i].sql;
            right += (i == 0 ? "" : ", ") + places[i];
        }
        const auto* compare = terms[0].descending ? "<" : ">";
        return require(terms.size() == 1 ? fmt::format("{} {} {}", left, compare, right)
                                         : fmt::format("({}) {} ({})", left, compare, right));
    }
    // Beyond the first value, or equal there and beyond the second, and so on. Nothing is beyond the last null.
    std::string condition;
    for (auto i = terms.size(); i-- > 0;) {
        const auto& [sql, descending, notNull, text, nullsFirst] = terms[i];
        std::string beyond;
        if (!places[i].empty())
            beyond = fmt::format("{} {} {}{}", sql, descending ? "<" : ">", places[i],
                                 notNull || nullsFirst ? std::string{} : fmt::format(" or {} is null", sql));
        else if (nullsFirst) beyond = sql + " is not null";
        const auto same = places[i].empty() ? fmt::format("{} is null", sql) : fmt::format("{} = {}", sql, places[i]);
        if (condition.empty()) condition = beyond;
        else condition = fmt::format("{}{}({} and ({}))", beyond, beyond.empty() ? "" : " or ", same, condition);
    }
    require("(" + condition + ")");
}

std::string written(const ListColumn& column, std::int64_t value) {
    switch (column.type) {
        case ListType::quantity: return decimalText(value, 6);
        case ListType::price: return decimalText(value, 6, 2);
        case ListType::instantTime: return toText(Instant{value});
        default: return std::to_string(value);
    }
}

std::optional<std::string> written(const ListColumn& column, const Cell& cell) {
    if (cell.null()) return {};
    return cell.kind() == CellKind::integer ? written(column, cell.integer()) : cellText(cell);
}

}  // namespace db::listing
