#include "app/desk/list_filter.h"

#include "app/desk/fields.h"
#include "app/desk/say.h"

namespace desk {
namespace {

using db::Filter;
using db::How;

constexpr std::pair<How, const char*> hows[] = {{How::prefix, "prefix"},     {How::equals, "equals"}, {How::contains, "contains"},
                                                {How::atLeast, "atLeast"},   {How::atMost, "atMost"}, {How::oneOf, "oneOf"},
                                                {How::isEmpty, "isEmpty"},   {How::notEmpty, "notEmpty"}};

bool isText(const db::ListColumn& column) { return column.type == db::ListType::text; }

// A bound as the column's type is written; nothing when it is none.
std::optional<std::string> bound(const db::ListColumn& column, const QString& typed, db::Date today, bool end) {
    const auto plain = typed.trimmed();
    if (plain.isEmpty()) return {};
    if (column.type == db::ListType::date || column.type == db::ListType::instantTime) {
        const auto day = dateTyped(plain, today);
        if (!day) return {};
        if (column.type == db::ListType::date) return db::toText(*day);
        return db::toText(*day) + (end ? "T23:59:59.999999Z" : "T00:00:00Z");
    }
    const auto number = calculated(QString{plain}.remove(','));
    if (!number) return {};
    if (column.type != db::ListType::money) return utf8(*number);
    // Money is stored in minor units; a list's filter has the book currency's two digits.
    try {
        return std::to_string(db::decimalOf(utf8(*number), 2));
    } catch (const db::Refusal&) {
        return {};
    }
}

std::optional<std::vector<Filter>> ranged(const db::ListColumn& column, const QString& typed, db::Date today) {
    const std::string name = column.name;
    const auto one = [&](How how, const QString& rest, bool end) -> std::optional<std::vector<Filter>> {
        const auto value = bound(column, rest, today, end);
        if (!value) return {};
        return std::vector<Filter>{{.column = name, .how = how, .value = *value}};
    };
    if (const auto dots = typed.indexOf(".."); dots >= 0) {
        const auto from = bound(column, typed.left(dots), today, false), to = bound(column, typed.mid(dots + 2), today, true);
        if (!from || !to) return {};
        return std::vector<Filter>{{.column = name, .how = How::atLeast, .value = *from}, {.column = name, .how = How::atMost, .value = *to}};
    }
    if (typed.startsWith(">=")) return one(How::atLeast, typed.mid(2), false);
    if (typed.startsWith("<=")) return one(How::atMost, typed.mid(2), true);
    if (typed.startsWith('>')) return one(How::atLeast, typed.mid(1), false);
    if (typed.startsWith('<')) return one(How::atMost, typed.mid(1), true);
    if (column.type == db::ListType::instantTime) {
        const auto from = bound(column, typed, today, false), to = bound(column, typed, today, true);
        if (!from) return {};
        return std::vector<Filter>{{.column = name, .how = How::atLeast, .value = *from}, {.column = name, .how = How::atMost, .value = *to}};
    }
    return one(How::equals, typed.startsWith('=') ? typed.mid(1) : typed, false);
}

}  // namespace

std::optional<std::vector<Filter>> filtersTyped(const db::ListColumn& column, const QString& whole, const std::vector<Chip>* chips,
                                                db::Date today) {
    const auto typed = whole.trimmed();
    if (typed.isEmpty()) return std::vector<Filter>{};
    if (typed == "-") return std::vector<Filter>{{.column = column.name, .how = How::isEmpty}};
    if (typed == "!") return std::vector<Filter>{{.column = column.name, .how = How::notEmpty}};
    if (chips != nullptr) {
        Filter filter{.column = column.name, .how = How::oneOf};
        for (const auto& word : typed.split(',', Qt::SkipEmptyParts))
            for (const auto& chip : *chips)
                if (say(chip.word).startsWith(word.trimmed(), Qt::CaseInsensitive)) filter.values.emplace_back(chip.value);
        if (filter.values.empty()) return {};
        return std::vector<Filter>{filter};
    }
    if (!isText(column)) return ranged(column, typed, today);
    if (typed.startsWith('=')) return std::vector<Filter>{{.column = column.name, .how = How::equals, .value = utf8(typed.mid(1))}};
    if (typed.startsWith('*')) return std::vector<Filter>{{.column = column.name, .how = How::contains, .value = utf8(typed.mid(1))}};
    const bool byIndex = column.instant && *column.sortBy == 0;
    return std::vector<Filter>{{.column = column.name, .how = byIndex ? How::prefix : How::contains, .value = utf8(typed)}};
}

QJsonArray filtersToJson(const std::vector<Filter>& filters) {
    QJsonArray all;
    for (const auto& filter : filters) {
        QJsonArray one{text(filter.column)};
        for (const auto& [how, name] : hows)
            if (how == filter.how) one.append(name);
        one.append(text(filter.value));
        QJsonArray values;
        for (const auto& value : filter.values) values.append(text(value));
        if (!values.isEmpty()) one.append(values);
        all.append(one);
    }
    return all;
}

QString dayMeant(QString value, db::Date today) {
    value.replace("@today", text(db::toText(today)));
    const auto plus = value.indexOf('+');
    if (plus != 10) return value;
    db::Date day;
    try {
        db::fromText(utf8(value.left(plus)), day);
    } catch (const db::Refusal&) {
        return value;  // a text with a plus in it
    }
    return text(db::toText(day + value.mid(plus + 1).toInt()));
}

std::vector<Filter> filtersFromJson(const QJsonArray& all, db::Date today) {
    std::vector<Filter> filters;
    for (const auto& value : all) {
        const auto one = value.toArray();
        Filter filter{.column = utf8(one.at(0).toString())};
        for (const auto& [how, name] : hows)
            if (one.at(1).toString() == name) filter.how = how;
        filter.value = utf8(dayMeant(one.at(2).toString(), today));
        for (const auto& each : one.at(3).toArray()) filter.values.push_back(utf8(each.toString()));
        filters.push_back(std::move(filter));
    }
    return filters;
}

QJsonArray sortsToJson(const std::vector<db::Sort>& sorts) {
    QJsonArray all;
    for (const auto& sort : sorts) all.append((sort.descending ? "-" : "") + text(sort.column));
    return all;
}

std::vector<db::Sort> sortsFromJson(const QJsonArray& all) {
    std::vector<db::Sort> sorts;
    for (const auto& value : all) {
        const auto name = value.toString();
        const bool descending = name.startsWith('-');
        sorts.push_back({utf8(descending ? name.mid(1) : name), descending});
    }
    return sorts;
}

}  // namespace desk
