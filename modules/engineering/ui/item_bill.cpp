// What an item is made of, level by level and summed up, for one and for many; and what it goes into.
#include <map>
#include <unordered_map>

#include "app/desk/words.h"
#include "engineering/life_cycle.h"
#include "engineering/ui/item_pages.h"
#include "inventory/stock.h"

namespace engineering::ui {

using desk::say;
using desk::shown;
using desk::TableCell;
using desk::TableContents;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

constexpr std::size_t mostRows = 3000;

struct ItemRow {
    std::string name, unit;
    Quantity onHand;
};
BOOST_DESCRIBE_STRUCT(ItemRow, (), (name, unit, onHand))

struct Allowance {
    int lineNo = 0;
    Percent scrap;
};
BOOST_DESCRIBE_STRUCT(Allowance, (), (lineNo, scrap))

// The allowances that the usual bill of an item says, by line.
class Allowances {
public:
    explicit Allowances(const db::Read& read) : read_(read) {}
    Percent of(ItemId made, int lineNo) {
        const auto [at, fresh] = known_.try_emplace(made);
        if (fresh)
            for (const auto& one : read_.all<Allowance>(R"sql(
                     select l.line_no, l.scrap from bom b join item i on i.item_id = b.item_id and i.revision = b.revision
                     join bom_line l on l.bom_id = b.bom_id
                     where b.item_id = $1 and b.alternate = '' and b.state = 'released' and l.scrap > 0
                 )sql", made))
                at->second.emplace(one.lineNo, one.scrap);
        const auto found = at->second.find(lineNo);
        return found == at->second.end() ? Percent{} : found->second;
    }

private:
    const db::Read& read_;
    std::unordered_map<ItemId, std::map<int, Percent>> known_;
};

Quantity times(Quantity each, Quantity amount) { return {mulDiv(each.millionths, amount.millionths, 1'000'000, Rounding::Up)}; }

QString indented(int level, const QString& words) { return QString((level - 1) * 4, QChar{0x2003}) + (level > 1 ? "└ " : "") + words; }

TableCell costCell(const std::optional<UnitPrice>& cost) { return {.text = cost ? shown(*cost) : say("no cost"), .muted = !cost}; }

// What so many of it cost; nothing where one has no cost.
TableCell costOf(const std::optional<UnitPrice>& cost, Quantity quantity, const Currency& book) {
    return {.text = cost ? shown(money::extend(*cost, quantity, book), book) : QString{}};
}

QString amountWords(const Asked& asked) { return say("For %1").arg(shown(asked.amount)); }

// A refusal says why the page cannot be shown; the other pages can.
TableContents refused(const db::Refusal& no) {
    TableContents out;
    out.note = desk::sentence(no);
    out.tone = Tone::attention;
    return out;
}

TableContents readBill(const db::Read& read, const QJsonObject& given, bool costs) {
    const auto asked = askedOf(read, given);
    TableContents out;
    std::vector<Indented> rows;
    try {
        rows = explodeByLevel(read, asked.item, asked.on, mostRows);
    } catch (const db::Refusal& no) {
        return refused(no);
    }
    const auto book = bookOf(read);
    Named named{read, asked.on, costs};
    Allowances allowances{read};
    std::vector<ItemId> path{asked.item};
    Money material;
    for (const auto& row : rows) {
        path.resize(static_cast<std::size_t>(row.level));
        const auto scrap = allowances.of(path.back(), row.lineNo);
        path.push_back(row.item);
        const auto& part = named.of(row.item);
        const auto all = times(row.total, asked.amount);
        std::vector<TableCell> cells{{.text = indented(row.level, text(row.number))},
                                     {.text = text(part.name), .muted = true},
                                     {.text = shown(row.quantity)},
                                     {.text = shown(all)},
                                     {.text = text(part.unit), .muted = true},
                                     {.text = scrap > Percent{} ? shown(scrap) : QString{}},
                                     {.text = row.opNo ? QString::number(*row.opNo) : QString{}},
                                     {.text = shown(part.onHand), .tone = part.onHand < all && row.kind != "phantom" ? Tone::attention : Tone::neutral},
                                     row.kind == "phantom" ? TableCell{.text = say("Phantom"), .tone = Tone::neutral, .chip = true} : TableCell{},
                                     {.text = text(row.designators), .muted = true}};
        if (costs) {
            cells.push_back(costCell(part.cost));
            cells.push_back(costOf(part.cost, all, book));
            if (row.level == 1 && part.cost) material += money::extend(*part.cost, all, book);
        }
        out.rows.push_back({.cells = std::move(cells), .key = static_cast<std::int64_t>(out.rows.size()) + 1, .opens = fileOf(row.item)});
    }
    out.figures = {{.label = "Rows", .value = std::to_string(rows.size())}};
    if (costs && !rows.empty()) out.figures.push_back({.label = "Parts directly below, at their cost", .value = utf8(shown(Amount{material, book})), .note = utf8(amountWords(asked))});
    return out;
}

TableContents readSummed(const db::Read& read, const QJsonObject& given, bool costs) {
    const auto asked = askedOf(read, given);
    TableContents out;
    std::vector<Component> parts;
    try {
        parts = explode(read, asked.item, asked.on);
    } catch (const db::Refusal& no) {
        return refused(no);
    }
    const auto book = bookOf(read);
    Named named{read, asked.on, costs};
    int deepest = 0, short_ = 0;
    for (const auto& part : parts) {
        const auto& one = named.of(part.item);
        const auto all = times(part.quantity, asked.amount);
        const auto missing = all > one.onHand ? all - one.onHand : Quantity{};
        deepest = std::max(deepest, part.depth);
        short_ += missing > Quantity{} ? 1 : 0;
        std::vector<TableCell> cells{{.text = text(part.number)},
                                     {.text = text(one.name), .muted = true},
                                     {.text = QString::number(part.depth), .muted = true},
                                     {.text = shown(part.quantity)},
                                     {.text = shown(all)},
                                     {.text = text(one.unit), .muted = true},
                                     {.text = shown(one.onHand)},
                                     {.text = missing > Quantity{} ? shown(missing) : QString{}, .tone = Tone::attention}};
        if (costs) {
            cells.push_back(costCell(one.cost));
            cells.push_back(costOf(one.cost, all, book));
        }
        out.rows.push_back({.cells = std::move(cells), .key = part.item.number, .opens = fileOf(part.item)});
    }
    out.figures = {{.label = "Different parts", .value = std::to_string(parts.size())},
                   {.label = "Levels", .value = std::to_string(deepest)},
                   {.label = "Parts not in stock for it", .value = std::to_string(short_), .tone = short_ > 0 ? Tone::attention : Tone::good, .note = utf8(amountWords(asked))}};
    return out;
}

TableContents readWhere(const db::Read& read, const QJsonObject& given) {
    const auto asked = askedOf(read, given);
    TableContents out;
    std::vector<Used> all;
    try {
        all = whereUsed(read, asked.item, asked.on);
    } catch (const db::Refusal& no) {
        return refused(no);
    }
    Named named{read, asked.on, false};
    const auto& part = named.of(asked.item);
    int directly = 0;
    for (const auto& used : all) {
        directly += used.depth == 1 ? 1 : 0;
        const auto& made = named.of(used.item);
        out.rows.push_back({.cells = {{.text = text(used.number)},
                                      {.text = text(used.name), .muted = true},
                                      {.text = used.depth == 1 ? say("directly") : say("%1 levels above").arg(used.depth)},
                                      {.text = shown(used.quantity)},
                                      {.text = text(part.unit), .muted = true},
                                      {.text = shown(times(used.quantity, asked.amount))},
                                      {.text = shown(made.onHand)},
                                      {.text = text(made.unit), .muted = true}},
                            .key = used.item.number,
                            .opens = fileOf(used.item)});
    }
    out.figures = {{.label = "Goes into", .value = std::to_string(all.size())}, {.label = "Directly", .value = std::to_string(directly)}};
    return out;
}

}  // namespace

Named::Named(const db::Read& read, Date on, bool costs)
    : read_(read), on_(on), costs_(costs), site_(read.find<SiteId>(R"sql(select site_id from site order by site_id limit 1)sql")) {}

const Named::One& Named::of(ItemId item) {
    const auto [at, fresh] = known_.try_emplace(item);
    if (!fresh) return at->second;
    const auto row = read_.one<ItemRow>(R"sql(
        select i.name, u.code as unit,
               coalesce((select cast(sum(b.on_hand) as bigint) from stock_balance b where b.item_id = i.item_id), 0) as on_hand
        from item i join unit u on u.unit_id = i.unit_id where i.item_id = $1
    )sql", item);
    at->second = {row.name, row.unit, row.onHand, {}};
    if (costs_ && site_) at->second.cost = inventory::unitCost(read_, item, *site_, on_);
    return at->second;
}

desk::Record fileOf(ItemId item) { return {"item file", item.number}; }

Asked askedOf(const db::Read& read, const QJsonObject& given) {
    Asked asked{ItemId{given["id"].toInteger()}, tl::quantity(1), today(read)};
    if (const auto typed = desk::calculated(given["for"].toString()); typed && !typed->isEmpty()) {
        fromText(utf8(*typed), asked.amount);
        if (asked.amount <= Quantity{}) asked.amount = tl::quantity(1);
    }
    if (const auto day = given["on"].toString(); !day.isEmpty()) db::fromText(utf8(day), asked.on);
    return asked;
}

Page billPage(bool costs) {
    Page page{.title = "Level by level",
              .columns = {{.title = "Part", .width = 220},
                          {.title = "Name", .width = 0},
                          {.title = "For one", .width = 90, .number = true},
                          {.title = "In all", .width = 100, .number = true},
                          {.title = "Unit", .width = 56},
                          {.title = "Scrap allowance", .width = 110, .number = true},
                          {.title = "Operation", .width = 80, .number = true},
                          {.title = "On hand", .width = 90, .number = true},
                          {.title = "", .width = 96},
                          {.title = "Places", .width = 140}},
              .tables = {"bom", "bom_line", "item", "stock_balance", "item_cost"},
              .read = [costs](const db::Read& read, const QJsonObject& asked) { return readBill(read, asked, costs); },
              .empty = "It has no released bill of material: it is bought, or nobody has said yet what it is made of.",
              .slow = true};
    if (costs) page.columns.insert(page.columns.end(), {{.title = "Cost of one", .width = 100, .number = true}, {.title = "Cost in all", .width = 110, .number = true}});
    return page;
}

Page summedPage(bool costs) {
    Page page{.title = "Parts summed up",
              .columns = {{.title = "Part", .width = 160},
                          {.title = "Name", .width = 0},
                          {.title = "On level", .width = 76, .number = true},
                          {.title = "For one", .width = 100, .number = true},
                          {.title = "In all", .width = 110, .number = true},
                          {.title = "Unit", .width = 60},
                          {.title = "On hand", .width = 100, .number = true},
                          {.title = "Missing", .width = 100, .number = true}},
              .tables = {"bom", "bom_line", "item", "stock_balance", "item_cost"},
              .read = [costs](const db::Read& read, const QJsonObject& asked) { return readSummed(read, asked, costs); },
              .empty = "It has no released bill of material: it is bought, or nobody has said yet what it is made of.",
              .slow = true};
    if (costs) page.columns.insert(page.columns.end(), {{.title = "Cost of one", .width = 100, .number = true}, {.title = "Cost in all", .width = 110, .number = true}});
    return page;
}

Page wherePage() {
    return {.title = "Where used",
            .columns = {{.title = "Item", .width = 160},
                        {.title = "Name", .width = 0},
                        {.title = "In which way", .width = 140},
                        {.title = "Of it in one", .width = 110, .number = true},
                        {.title = "Unit", .width = 60},
                        {.title = "In all", .width = 110, .number = true},
                        {.title = "On hand", .width = 100, .number = true},
                        {.title = "", .width = 60}},
            .tables = {"bom", "bom_line", "item", "stock_balance"},
            .read = readWhere,
            .empty = "It goes into nothing: no released bill of material has it.",
            .slow = true};
}

}  // namespace engineering::ui
