// list: one page of a described list, for people and for scripts.
#include <algorithm>
#include <charconv>

#include <fmt/core.h>

#include "app/commands.h"
#include "database/json.h"
#include "database/list.h"

namespace app {
namespace {

std::vector<std::string> parts(const std::string& text) {
    std::vector<std::string> found;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find(',', at), text.size());
        found.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return found;
}

db::Filter filterOf(const std::string& text) {
    const auto cut = text.find_first_of("=~<>");
    if (cut == text.npos || ((text[cut] == '<' || text[cut] == '>') && text.substr(cut + 1, 1) != "="))
        db::refuse("list.where", "'{text}' is no condition. Write column=value, column=prefix*, column~part, column>=value or "
                   "column<=value.", {{"text", text}});
    const auto column = text.substr(0, cut);
    if (text[cut] == '~') return {column, db::How::contains, text.substr(cut + 1)};
    if (text[cut] == '>') return {column, db::How::atLeast, text.substr(cut + 2)};
    if (text[cut] == '<') return {column, db::How::atMost, text.substr(cut + 2)};
    if (text.back() == '*') return {column, db::How::prefix, text.substr(cut + 1, text.size() - cut - 2)};
    return {column, db::How::equals, text.substr(cut + 1)};
}

db::After afterOf(const std::string& text) {
    db::After after;
    const auto value = db::json::parse(text);
    if (!value.is_array())
        db::refuse("list.after", "--after takes the array that the page before gave as \"after\", not {text}.", {{"text", text}});
    for (const auto& part : value.as_array())
        after.push_back(part.is_null() ? std::nullopt : std::optional{db::json::textOf(part, "after")});
    return after;
}

db::ListQuery queryOf(const Line& line) {
    db::ListQuery query;
    for (const auto& sort : parts(line.option("sort"))) {
        const bool descending = sort.starts_with('-');
        query.sorts.push_back({sort.substr(descending ? 1 : 0), descending});
    }
    for (const auto& filter : parts(line.option("where"))) query.filters.push_back(filterOf(filter));
    if (line.has("after")) query.after = afterOf(line.option("after"));
    const auto limit = line.option("limit", "50");
    const auto end = limit.data() + limit.size();
    if (const auto [at, error] = std::from_chars(limit.data(), end, query.limit); error != std::errc{} || at != end)
        db::refuse("list.limit", "--limit takes a number of rows, 1 to 500, not '{text}'.", {{"text", limit}});
    return query;
}

std::string asJson(const std::vector<std::optional<std::string>>& values) {
    std::string out;
    for (const auto& value : values) out += (out.empty() ? "" : ",") + (value ? inJson(*value) : "null");
    return "[" + out + "]";
}

void printJson(const db::ListPage& page) {
    std::string columns, rows;
    for (const auto& column : page.columns) columns += (columns.empty() ? "" : ",") + inJson(column.name);
    for (const auto& row : page.rows) rows += (rows.empty() ? "" : ",") + asJson(row);
    print(fmt::format("{{\"columns\":[{}],\"rows\":[{}],\"after\":{}}}", columns, rows,
                      page.after.empty() ? "null" : asJson(page.after)));
}

// Numbers stand to the right, everything else to the left; ids are for programs (--json).
void printTable(const db::ListPage& page) {
    std::vector<std::size_t> seen;
    for (std::size_t c = 0; c < page.columns.size(); ++c)
        if (page.columns[c].type != db::ListType::key) seen.push_back(c);
    std::vector<std::vector<std::string>> lines(1);
    for (const auto c : seen) lines[0].emplace_back(page.columns[c].name);
    for (const auto& row : page.rows) {
        auto& texts = lines.emplace_back();
        for (const auto c : seen) texts.push_back(row[c].value_or("-"));
    }
    std::vector<std::size_t> widths(seen.size());
    for (const auto& texts : lines)
        for (std::size_t i = 0; i < texts.size(); ++i) widths[i] = std::max(widths[i], db::characters(texts[i]));
    for (const auto& texts : lines) {
        std::string out;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const std::string blanks(widths[i] - db::characters(texts[i]), ' ');
            const auto type = page.columns[seen[i]].type;
            const bool right = type == db::ListType::number || type == db::ListType::quantity ||
                               type == db::ListType::price || type == db::ListType::money;
            out += (i == 0 ? "" : "  ") + (right ? blanks + texts[i] : texts[i] + blanks);
        }
        print(out.substr(0, out.find_last_not_of(' ') + 1));
    }
    if (!page.after.empty()) print(fmt::format("More: --after '{}'", asJson(page.after)));
}

void printLists(const Line& line) {
    std::string all;
    for (const auto* list : allActions().lists()) {
        std::string names, json;
        for (const auto& column : list->columns) {
            names += (names.empty() ? "" : ", ") + std::string{column.name};
            json += (json.empty() ? "" : ",") + inJson(column.name);
        }
        if (!line.json()) print(fmt::format("{}  {}: {}", list->name, list->title, names));
        all += fmt::format("{}{{\"name\":{},\"title\":{},\"columns\":[{}]}}", all.empty() ? "" : ",", inJson(list->name),
                           inJson(list->title), json);
    }
    if (line.json()) print("[" + all + "]");
}

}  // namespace

int showList(const Line& line) {
    if (line.words() == 0) {
        printLists(line);
        return 0;
    }
    const auto& list = allActions().list(line.word(0, "list"));
    const auto query = queryOf(line);
    auto session = open(line);
    const auto page = session.company->read(session.actor, [&](const db::Read& r) { return db::page(r, list, query); });
    if (line.json()) printJson(page);
    else printTable(page);
    return 0;
}

}  // namespace app
