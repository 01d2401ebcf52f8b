#include "app/import/ui/names.h"

#include "app/desk/words.h"

namespace imports {
namespace {

using desk::say;
using desk::text;

struct Word {
    std::string_view name;
    const char* label;
};

constexpr Word tableWords[] = {
    {.name = "currencies", .label = "Currencies"},
    {.name = "rates", .label = "Exchange rates"},
    {.name = "accounts", .label = "Accounts"},
    {.name = "periods", .label = "Periods"},
    {.name = "taxes", .label = "Tax codes"},
    {.name = "rules", .label = "Posting rules"},
    {.name = "units", .label = "Units"},
    {.name = "categories", .label = "Item categories"},
    {.name = "items", .label = "Items"},
    {.name = "itemunits", .label = "Other units of items"},
    {.name = "costs", .label = "Standard costs"},
    {.name = "boms", .label = "Bills of material"},
    {.name = "warehouses", .label = "Warehouses"},
    {.name = "bins", .label = "Bins"},
    {.name = "stock", .label = "Opening stock"},
    {.name = "expected", .label = "Expected supplies"},
    {.name = "parties", .label = "Partners"},
    {.name = "suppliers", .label = "Suppliers"},
    {.name = "carriers", .label = "Carriers"},
    {.name = "customers", .label = "Customers"},
    {.name = "terms", .label = "Terms of customers"},
    {.name = "pricelists", .label = "Price lists"},
    {.name = "prices", .label = "Prices"},
    {.name = "discounts", .label = "Discounts"},
    {.name = "orders", .label = "Orders"},
};

// Members that mean something else here than in the action's form.
constexpr Word memberWords[] = {
    {.name = "boms.made", .label = "Item made"},
    {.name = "boms.lines[].item", .label = "Component"},
    {.name = "orders.order", .label = "Order number"},
};

template <std::size_t N>
const char* find(const Word (&words)[N], std::string_view name) {
    const auto* found = std::ranges::find(words, name, &Word::name);
    return found == std::end(words) ? nullptr : found->label;
}

}  // namespace

QString tableWord(const db::Actions& actions, const std::string& table) {
    if (const auto* word = find(tableWords, table)) return say(word);
    const auto* action = actions.find(table);
    return action == nullptr ? text(table) : say(action->title);
}

std::vector<std::pair<QString, QString>> tablesFor(const desk::Desk& desk) {
    std::vector<std::pair<QString, QString>> all;
    for (const auto& table : app::tables())
        if (std::ranges::all_of(table.steps, [&](const app::Step& step) { return desk.may(step.action); }))
            all.emplace_back(text(table.name), tableWord(desk.company().actions(), table.name));
    return all;
}

// The rows' own list needs no name: each row is one of it. Of other lists only the second and later places are told.
QString placeWord(const app::Table& table, const std::string& member, const std::string& action) {
    if (const auto* word = find(memberWords, table.name + "." + member)) return say(word);
    const auto leaf = desk::labelOf(member, action);
    const auto cut = member.rfind('.');
    if (cut == member.npos || (!table.list.empty() && member.starts_with(table.list + "[]"))) return leaf;
    auto list = desk::labelOf(member.substr(0, cut), action);
    if (const auto open = member.find('['); open != member.npos && member.compare(open, 3, "[0]") != 0) {
        const auto place = std::strtoul(member.c_str() + open + 1, nullptr, 10);
        list += " " + QString::number(place + 1);
    }
    return list + QStringLiteral(" · ") + leaf;
}

std::vector<Place> placesOf(const db::Actions& actions, const app::Table& table) {
    std::vector<Place> all;
    for (auto& member : app::membersOf(table, actions)) {
        auto word = placeWord(table, member.name, member.action);
        all.push_back({std::move(member), std::move(word)});
    }
    return all;
}

QString separatorWord(const std::string& separator) {
    if (separator == ",") return say("comma");
    if (separator == ";") return say("semicolon");
    if (separator == "\t") return say("tab");
    return text(separator);
}

}  // namespace imports
