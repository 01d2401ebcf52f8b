// Which of a list's tables a query needs. A described list says its tables as
//     sales_order o left join customer c on c.customer_id = o.customer_id left join party p on …
// and promises that a left join finds one row at most, so that one nobody asks for may be left out.
#include <fmt/core.h>

#include "database/list_compose.h"

namespace db::listing {
namespace {

struct Join {
    std::string text, alias, on;  // "customer c on …", "c", "c.customer_id = o.customer_id"
};
struct Joins {
    std::string head;
    std::vector<Join> lookups;
};

constexpr std::string_view blanks = " \n\t";

std::string trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(blanks);
    if (from == text.npos) return {};
    return std::string{text.substr(from, text.find_last_not_of(blanks) - from + 1)};
}

Joins joinsOf(const List& list) {
    constexpr std::string_view word = "left join ", onWord = " on ";
    const std::string_view from = list.from;
    Joins joins;
    auto at = from.find(word);
    joins.head = trimmed(from.substr(0, at));
    while (at != from.npos) {
        const auto end = from.find(word, at + word.size());
        const auto text = trimmed(from.substr(at + word.size(), end == from.npos ? end : end - at - word.size()));
        const auto on = text.find(onWord);
        ensure(on != text.npos, "a list's left join has no condition");
        joins.lookups.push_back({text, text.substr(text.rfind(' ', on - 1) + 1, on - text.rfind(' ', on - 1) - 1),
                                 trimmed(text.substr(on + onWord.size()))});
        at = end;
    }
    return joins;
}

bool inName(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }

bool mentions(std::string_view sql, std::string_view alias) {
    const std::string wanted = std::string{alias} + '.';
    for (auto at = sql.find(wanted); at != sql.npos; at = sql.find(wanted, at + 1))
        if (at == 0 || !inName(sql[at - 1])) return true;
    return false;
}

// "a" of "a.b"; empty for anything else.
std::string_view aliasOf(std::string_view sql) {
    const auto dot = sql.find('.');
    for (std::size_t i = 0; i < sql.size(); ++i)
        if (i != dot && !inName(sql[i])) return {};
    return dot == sql.npos ? std::string_view{} : sql.substr(0, dot);
}

}  // namespace

std::string fromFor(const List& list, std::string_view sql) {
    const auto joins = joinsOf(list);
    std::string asked{sql}, text;
    for (auto i = joins.lookups.size(); i-- > 0;) {
        const auto& join = joins.lookups[i];
        if (!mentions(asked, join.alias)) continue;
        asked += ' ' + join.on;
        text = " left join " + join.text + text;
    }
    return joins.head + text;
}

std::optional<Lookup> lookupOf(const List& list, std::string_view sql) {
    const auto joins = joinsOf(list);
    std::string alias{aliasOf(sql)}, chain;
    for (auto i = joins.lookups.size(); i-- > 0;) {
        const auto& join = joins.lookups[i];
        if (join.alias != alias) continue;
        const auto cut = join.on.find(" = ");
        if (cut == join.on.npos) return {};
        std::string own = join.on.substr(0, cut), other = join.on.substr(cut + 3);
        if (aliasOf(own) != alias) std::swap(own, other);
        const auto next = aliasOf(other);
        if (aliasOf(own) != alias || next.empty()) return {};
        for (const auto& before : joins.lookups)
            if (before.alias == next) chain = " left join " + join.text + chain;
        alias = next;
        if (chain.find(" left join " + join.text) != 0)
            return Lookup{other, own, join.text.substr(0, join.text.find(" on ")) + chain};
    }
    return {};
}

}  // namespace db::listing
