#include "engineering/ui/bill_facts.h"

#include <map>

#include "app/desk/words.h"
#include "engineering/bill_rules.h"
#include "engineering/life_cycle.h"
#include "inventory/stock.h"

namespace engineering::ui {

using desk::say;
using desk::shown;
using desk::text;
using desk::utf8;
using Kind = GridColumn::Kind;

std::optional<std::int64_t> idMeant(const db::Read& read, const QJsonValue& value, const char* sql) {
    if (value.isDouble()) return value.toInteger();
    if (!value.isString() || value.toString().isEmpty()) return {};
    return read.find<std::int64_t>(sql, utf8(value.toString()));
}

std::vector<DraftGrid> billGrids(bool costs) {
    std::vector<std::pair<QString, QString>> kinds;
    for (const auto* kind : {"component", "phantom", "co_product", "by_product"}) kinds.emplace_back(kind, desk::wordOf(kind));
    DraftGrid lines{.title = "Lines",
                    .argument = "lines",
                    .columns = {{.name = "lineNo", .title = "Line", .width = 62, .kind = Kind::whole},
                                {.name = "item", .title = "Item", .width = 150, .kind = Kind::pick, .of = "item", .stop = true},
                                {.name = "itemName", .title = "Name", .width = 0, .kind = Kind::shown},
                                {.name = "quantity", .title = "Quantity", .width = 96, .kind = Kind::quantity, .stop = true},
                                {.name = "unit", .title = "Unit", .width = 54, .kind = Kind::shown},
                                {.name = "opNo", .title = "Operation", .width = 84, .kind = Kind::whole},
                                {.name = "scrap", .title = "Scrap allowance", .width = 110, .kind = Kind::percent},
                                {.name = "designators", .title = "Places", .width = 150},
                                {.name = "backflush", .title = "By itself", .width = 76, .kind = Kind::tick},
                                {.name = "kind", .title = "Kind", .width = 126, .kind = Kind::choice, .choices = kinds, .more = true},
                                {.name = "revision", .title = "Only revision", .width = 104, .more = true},
                                {.name = "validFrom", .title = "Valid from", .width = 124, .kind = Kind::date, .more = true},
                                {.name = "validTo", .title = "Valid to", .width = 124, .kind = Kind::date, .more = true},
                                {.name = "costShare", .title = "Share of the cost", .width = 124, .kind = Kind::percent, .more = true},
                                {.name = "serialFrom", .title = "From serial", .width = 110, .more = true},
                                {.name = "serialTo", .title = "To serial", .width = 110, .more = true},
                                {.name = "onHand", .title = "On hand", .width = 84, .kind = Kind::shown, .number = true}},
                    .hint = "Enter goes on: item, quantity, next line. Ctrl+Ins and Ctrl+Del add and take away, Ctrl+V pastes lines, a scan adds one. Places: R1,R2,R7."};
    if (costs) lines.columns.push_back({.name = "cost", .title = "Cost in one", .width = 96, .kind = Kind::shown, .number = true});
    DraftGrid substitutes{.title = "Substitutes",
                          .argument = "substitutes",
                          .columns = {{.name = "line", .title = "For line", .width = 84, .kind = Kind::whole, .stop = true},
                                      {.name = "component", .title = "Component", .width = 160, .kind = Kind::shown},
                                      {.name = "item", .title = "Instead", .width = 180, .kind = Kind::pick, .of = "item", .stop = true},
                                      {.name = "itemName", .title = "Name", .width = 0, .kind = Kind::shown},
                                      {.name = "ratio", .title = "For one of it", .width = 120, .stop = true}},
                          .hint = "What may be taken instead of a line's part, in this order. For one of it: 2, or 1/3; empty is one."};
    DraftGrid options{.title = "Only in variants with",
                      .argument = "options",
                      .columns = {{.name = "line", .title = "Line", .width = 84, .kind = Kind::whole, .stop = true},
                                  {.name = "component", .title = "Component", .width = 200, .kind = Kind::shown},
                                  {.name = "value", .title = "Answer", .width = 0, .kind = Kind::choice, .stop = true}},
                      .hint = "A line that stands here is only in the variants with one of these answers; of several questions with one of each."};
    return {lines, substitutes, options};
}

// ---------------------------------------------------------------- as it is opened

namespace {

struct BillRow {
    std::string number, name, revision, alternate, state, note, made;
    ItemId itemId;
    Percent yield;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(BillRow, (), (number, name, revision, alternate, state, note, made, itemId, yield, version))

struct LineRow {
    int lineNo = 0;
    std::string kind, item, revision, unit, designators;
    ItemId itemId;
    Quantity quantity;
    Percent scrap, costShare;
    std::optional<int> opNo;
    bool backflush = false;
    std::string validFrom;
    std::optional<std::string> validTo, serialFrom, serialTo;
};
BOOST_DESCRIBE_STRUCT(LineRow, (),
                      (lineNo, kind, item, revision, unit, designators, itemId, quantity, scrap, costShare, opNo, backflush, validFrom, validTo, serialFrom, serialTo))

struct InsteadRow {
    int lineNo = 0;
    std::string item;
    ItemId itemId;
    std::int64_t numerator = 1, denominator = 1;
};
BOOST_DESCRIBE_STRUCT(InsteadRow, (), (lineNo, item, itemId, numerator, denominator))

struct OptionRow {
    int lineNo = 0;
    std::string value;
};
BOOST_DESCRIBE_STRUCT(OptionRow, (), (lineNo, value))

struct AnswerRow {
    std::string value, question, name;
};
BOOST_DESCRIBE_STRUCT(AnswerRow, (), (value, question, name))

std::string percentText(Percent share) { return share == Percent{} ? std::string{} : toText(share); }

GridRow lineOf(const std::vector<GridColumn>& columns, const LineRow& line, const std::string& today) {
    auto from = typedCell(line.validFrom), kind = typedCell(line.kind);
    from.muted = line.validFrom <= today;  // it holds already
    kind.muted = line.kind == "component";
    return rowWith(columns, {{"lineNo", typedCell(std::to_string(line.lineNo))},
                             {"item", typedCell(line.item, line.itemId.number)},
                             {"quantity", typedCell(toText(line.quantity))},
                             {"opNo", typedCell(line.opNo ? std::to_string(*line.opNo) : "")},
                             {"scrap", typedCell(percentText(line.scrap))},
                             {"designators", typedCell(line.designators)},
                             {"backflush", typedCell(line.backflush ? "true" : "")},
                             {"kind", kind},
                             {"revision", typedCell(line.revision)},
                             {"validFrom", from},
                             {"validTo", typedCell(line.validTo.value_or(""))},
                             {"costShare", typedCell(percentText(line.costShare))},
                             {"serialFrom", typedCell(line.serialFrom.value_or(""))},
                             {"serialTo", typedCell(line.serialTo.value_or(""))}});
}

void addRows(const db::Read& read, std::int64_t id, DraftNow& now) {
    const auto grids = billGrids(false);
    const auto day = db::toText(today(read));
    now.rows.resize(3);
    for (const auto& line : read.all<LineRow>(R"sql(
             select l.line_no, l.kind, i.number as item, l.revision, u.code as unit, l.designators, l.item_id, l.quantity, l.scrap,
                    l.cost_share, l.op_no, l.backflush, l.valid_from, l.valid_to, l.serial_from, l.serial_to
             from bom_line l join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id
             where l.bom_id = $1 order by l.line_no
         )sql", id))
        now.rows[0].push_back(lineOf(grids[0].columns, line, day));
    for (const auto& one : read.all<InsteadRow>(R"sql(
             select l.line_no, i.number as item, s.item_id, s.numerator, s.denominator
             from bom_line l join bom_substitute s on s.bom_line_id = l.bom_line_id join item i on i.item_id = s.item_id
             where l.bom_id = $1 order by l.line_no, s.priority
         )sql", id))
        now.rows[1].push_back(rowWith(grids[1].columns, {{"line", typedCell(std::to_string(one.lineNo))},
                                                         {"item", typedCell(one.item, one.itemId.number)},
                                                         {"ratio", typedCell(one.numerator == one.denominator ? "" : toText(ratio(one.numerator, one.denominator)))}}));
    for (const auto& one : read.all<OptionRow>(R"sql(
             select l.line_no, i.number || '/' || g.code || '/' || v.code as value
             from bom_line l join bom_line_option c on c.bom_line_id = l.bom_line_id
             join option_value v on v.option_value_id = c.option_value_id
             join option_group g on g.option_group_id = v.option_group_id join item i on i.item_id = g.item_id
             where l.bom_id = $1 order by l.line_no, c.bom_line_option_id
         )sql", id))
        now.rows[2].push_back(rowWith(grids[2].columns, {{"line", typedCell(std::to_string(one.lineNo))}, {"value", typedCell(one.value)}}));
}

}  // namespace

DraftNow billNow(const db::Read& read, std::int64_t id) {
    DraftNow now;
    const auto bill = read.find<BillRow>(R"sql(
        select i.number, i.name, b.revision, b.alternate, b.state, b.note, i.revision as made, b.item_id, b.yield, b.version
        from bom b join item i on i.item_id = b.item_id where b.bom_id = $1
    )sql", id);
    now.found = bill.has_value();
    if (!bill) return now;
    now.current = bill->revision == bill->made;
    now.number = bill->number;
    now.name = bill->name;
    now.revision = bill->revision;
    now.alternate = bill->alternate;
    now.state = bill->state;
    now.item = bill->itemId.number;
    now.version = bill->version;
    now.fields = {{"yield", text(toText(bill->yield))}, {"note", text(bill->note)}};
    addRows(read, id, now);
    std::vector<std::pair<QString, QString>> answers;
    for (const auto& one : read.all<AnswerRow>(R"sql(
             select i.number || '/' || g.code || '/' || v.code as value, g.name as question, v.name
             from option_group g join option_value v on v.option_group_id = g.option_group_id join item i on i.item_id = g.item_id
             where g.item_id = $1 order by g.option_group_id, v.option_value_id
         )sql", bill->itemId))
        answers.emplace_back(text(one.value), text(one.question + ": " + one.name));
    if (answers.empty() && now.rows[2].empty()) now.left.insert("options");
    now.choices.emplace_back("value", std::move(answers));
    return now;
}

// ---------------------------------------------------------------- while it is typed

namespace {

struct PartRow {
    std::string number, name, unit;
    Quantity onHand;
    bool current = false;  // its revision may be used
};
BOOST_DESCRIBE_STRUCT(PartRow, (), (number, name, unit, onHand, current))

// Each part once, however many lines have it.
class Parts {
public:
    Parts(const db::Read& read, bool costs) : read_(read), costs_(costs), on_(today(read)), site_(read.find<SiteId>(R"sql(select site_id from site order by site_id limit 1)sql")) {}
    const PartRow* of(std::int64_t id) {
        const auto [at, fresh] = rows_.try_emplace(id);
        if (fresh)
            at->second = read_.find<PartRow>(R"sql(
                select i.number, i.name, u.code as unit,
                       coalesce((select cast(sum(b.on_hand) as bigint) from stock_balance b where b.item_id = i.item_id), 0) as on_hand,
                       case when exists (select 1 from item_revision r where r.item_id = i.item_id and r.revision = i.revision
                                         and r.state not in ('design', 'obsolete')) then 1 else 0 end as current
                from item i join unit u on u.unit_id = i.unit_id where i.item_id = $1
            )sql", id);
        return at->second ? &*at->second : nullptr;
    }
    std::optional<UnitPrice> costOf(std::int64_t id) {
        if (!costs_ || !site_) return {};
        const auto [at, fresh] = costsOf_.try_emplace(id);
        if (fresh) at->second = inventory::unitCost(read_, ItemId{id}, *site_, on_);
        return at->second;
    }

private:
    const db::Read& read_;
    bool costs_;
    Date on_;
    std::optional<SiteId> site_;
    std::map<std::int64_t, std::optional<PartRow>> rows_;
    std::map<std::int64_t, std::optional<UnitPrice>> costsOf_;
};

std::optional<std::int64_t> itemMeant(const db::Read& read, const QJsonValue& value) {
    return idMeant(read, value, R"sql(select item_id from item where number = $1)sql");
}

// In the stocking unit; nothing while it cannot be read.
std::optional<Quantity> quantityOf(const db::Read& read, std::int64_t item, const QString& typed) {
    try {
        Measure measure;
        fromText(utf8(typed), measure);
        return inventory::toStock(read, ItemId{item}, measure);
    } catch (const db::Refusal&) {
        return {};
    }
}

struct Sums {
    UnitPrice material;
    int without = 0;  // lines without a cost
};

ShownRow showLine(const db::Read& read, Parts& parts, const QJsonObject& line, Sums& sums) {
    const auto id = itemMeant(read, line["item"]);
    const auto* part = id ? parts.of(*id) : nullptr;
    if (part == nullptr) return {};
    ShownRow row{{"itemName", shownCell(part->current ? text(part->name) : say("%1 (in design or obsolete)").arg(text(part->name)), !part->current)},
                 {"unit", shownCell(text(part->unit))},
                 {"onHand", shownCell(shown(part->onHand))}};
    const auto kind = line["kind"].toString();
    if (kind == "co_product" || kind == "by_product") return row;
    const auto cost = parts.costOf(*id);
    const auto quantity = quantityOf(read, *id, line["quantity"].toString());
    if (!cost) ++sums.without;
    if (!cost || !quantity) return row;
    try {
        const UnitPrice each{mulDiv(cost->millionths, quantity->millionths, 1'000'000, Rounding::HalfAwayFromZero)};
        sums.material += each;
        row.emplace_back("cost", shownCell(shown(each)));
    } catch (const db::Refusal&) {  // too large to be reckoned: the door says so
    }
    return row;
}

}  // namespace

Looked lookAtBill(const db::Read& read, const db::AnyAction& change, const QJsonObject& args, bool costs) {
    Looked out;
    out.checked = checked(read, change, args, {"lines", "substitutes", "options"});
    out.shown.resize(3);
    Parts parts{read, costs};
    Sums sums;
    std::map<int, QString> byLine;  // what stands in the line of that number
    const auto lines = args["lines"].toArray();
    for (int last = 0; const auto& value : lines) {
        const auto line = value.toObject();
        last = line["lineNo"].isDouble() ? line["lineNo"].toInt() : last / 10 * 10 + 10;
        out.shown[0].push_back(showLine(read, parts, line, sums));
        if (const auto id = itemMeant(read, line["item"]))
            if (const auto* part = parts.of(*id)) byLine[last] = text(part->number + " · " + part->name);
    }
    for (const auto& [list, at] : {std::pair{"substitutes", 1}, std::pair{"options", 2}})
        for (const auto& value : args[list].toArray()) {
            const auto one = value.toObject();
            ShownRow row{{"component", shownCell(byLine.contains(one["line"].toInt()) ? byLine[one["line"].toInt()] : say("no such line"), !byLine.contains(one["line"].toInt()))}};
            if (const auto id = itemMeant(read, one["item"]); id && parts.of(*id) != nullptr) row.emplace_back("itemName", shownCell(text(parts.of(*id)->name)));
            out.shown[static_cast<std::size_t>(at)].push_back(std::move(row));
        }
    out.figures = {{.label = "Lines", .value = std::to_string(lines.size())}};
    if (costs)
        out.figures.push_back({.label = "Parts in one, at their cost", .value = utf8(costWords(sums.material, bookOf(read))),
                               .note = sums.without > 0 ? utf8(say("%1 lines have no cost yet").arg(sums.without)) : std::string{}});
    return out;
}

}  // namespace engineering::ui
