// A handling unit's card: where it stands, for whom it is, what is in it as an outline, and what happened to it.
#include "app/desk/say.h"
#include "warehouse/ui/looks.h"
#include "warehouse/ui/screens.h"
#include "warehouse/ui/unit_forms.h"
#include "warehouse/ui/unit_seen.h"

namespace warehouse {

using desk::Card;
using desk::CardButton;
using desk::Desk;
using desk::say;
using desk::shown;
using desk::TableRow;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

QString indented(int depth, const QString& words) { return QString(depth * 4, QChar{0x2003}) + (depth > 0 ? "└ " : "") + words; }

TableRow rowOf(const Inside& line, std::int64_t key) {
    if (!line.lot)
        return {.cells = {{.text = indented(line.depth, text(line.sscc))}, {.text = wordIn(packKinds(), line.kind)}, {}, {}, {}, {}, {.text = shownGrams(line.gross)},
                          chipCell(unitStates(), line.state)},
                .key = key,
                .opens = {"handling unit", line.unit.number},
                .data = {{"inner", static_cast<qint64>(line.unit.number)}, {"depth", line.depth}},
                .strong = false};
    return {.cells = {{.text = indented(line.depth, text(line.item))},
                      {.text = text(line.name), .muted = true},
                      {.text = line.lotNumber == "-" ? QString{} : text(line.lotNumber)},
                      {.text = shown(line.quantity)},
                      {.text = text(line.unitCode), .muted = true},
                      {.text = line.expiresOn ? shown(*line.expiresOn) : QString{}},
                      {},
                      {}},
            .key = key,
            .opens = {"lot", line.lot->number},
            .data = {{"unit", static_cast<qint64>(line.unit.number)}, {"lot", static_cast<qint64>(line.lot->number)}, {"quantity", text(toText(line.quantity))}, {"depth", line.depth}}};
}

// Goods come out of the unit they lie in; a unit out of the one it stands in.
void takeOutRow(Desk& d, std::int64_t unit, const TableRow& row) {
    if (const auto lot = row.data["lot"].toInteger(); lot != 0)
        return desk::showForm(d, takeOutForm(row.data["unit"].toInteger(), lot, utf8(row.data["quantity"].toString())));
    if (row.data["depth"].toInt() > 0) return d.toast(say("It stands in a unit within this one. Open that unit to take it out."), Tone::attention);
    desk::showForm(d, takeOutForm(unit, 0, {}, row.data["inner"].toInteger()));
}

desk::CardTable contentTable(const UnitHead& unit, const std::vector<Inside>& lines) {
    desk::CardTable table{.title = "What is in it",
                          .columns = {{.title = "Unit or item", .width = 240},
                                      {.title = "Name", .width = 0},
                                      {.title = "Lot", .width = 130},
                                      {.title = "Quantity", .width = 100, .number = true},
                                      {.title = "Unit", .width = 60},
                                      {.title = "Usable through", .width = 110},
                                      {.title = "Weight", .width = 90, .number = true},
                                      {.title = "State", .width = 110}},
                          .rows = {},
                          .empty = "Nothing is in it yet. Put in goods that lie loose in its bin."};
    std::int64_t key = 0;
    for (const auto& line : lines) table.rows.push_back(rowOf(line, ++key));
    if (unit.here())
        table.actions = {{.title = "Take this out…",
                          .right = "warehouse.takeOut",
                          .run = [id = unit.unit.number](Desk& d, const TableRow& row) { takeOutRow(d, id, row); }}};
    return table;
}

desk::CardTable historyTable(const std::vector<UnitStep>& steps) {
    desk::CardTable table{.title = "History",
                          .columns = {{.title = "When", .width = 150}, {.title = "Who", .width = 130}, {.title = "What", .width = 0}},
                          .rows = {},
                          .empty = "Nothing has happened to it since it was packed.",
                          .actions = {},
                          .last = true};
    std::int64_t key = 0;
    for (const auto& step : steps)
        table.rows.push_back({.cells = {{.text = shown(step.at)}, {.text = text(step.who), .muted = true}, {.text = step.what}}, .key = ++key});
    return table;
}

// ---------------------------------------------------------------- the head

void addChips(Card& card, const UnitHead& unit) {
    card.chips = {chipOf(packKinds(), unit.kind), chipOf(unitStates(), unit.state)};
    if (unit.loadId != 0 && unit.here()) card.chips.push_back({.value = "", .word = "Loaded", .tone = Tone::active});
    if (unit.here() && unit.orderId == 0) card.chips.push_back({.value = "", .word = "For stock", .tone = Tone::neutral});
}

std::vector<desk::Figure> figuresOf(const UnitHead& unit, const std::vector<Inside>& lines) {
    std::int64_t lots = 0, units = 0;
    for (const auto& line : lines) (line.lot ? lots : units) += 1;
    std::vector<desk::Figure> figures{{.label = "Weight", .value = unit.gross == 0 ? utf8(say("not known")) : utf8(shownGrams(unit.gross))},
                                      {.label = "Lots in it", .value = utf8(desk::shownNumber(lots))},
                                      {.label = "Units in it", .value = utf8(desk::shownNumber(units))}};
    if (unit.here()) figures.push_back({.label = "Stands in", .value = unit.place});
    return figures;
}

std::vector<desk::FactGroup> factsOf(const UnitHead& unit) {
    desk::FactGroup place{.title = "Where it is",
                          .facts = {{.label = "Bin", .value = unit.place, .opens = {"bin", unit.binId ? unit.binId->number : 0}},
                                    {.label = "In unit", .value = unit.parentSscc, .opens = {"handling unit", unit.parentId ? unit.parentId->number : 0}},
                                    {.label = "Truck", .value = unit.load, .opens = {"load", unit.loadId}},
                                    {.label = "Shipment", .value = unit.shipment, .opens = {"shipment", unit.shipmentId}}}};
    desk::FactGroup whom{.title = "For whom",
                         .facts = {{.label = "Order", .value = unit.order, .opens = {"order", unit.orderId}},
                                   {.label = "Customer", .value = unit.customer},
                                   {.label = "Their number", .value = unit.reference},
                                   {.label = "Carrier", .value = unit.carrier}}};
    std::vector<desk::FactGroup> groups{place};
    if (unit.orderId != 0) groups.push_back(whom);
    return groups;
}

CardButton button(const char* title, const char* right, const char* keys, const char* icon, std::function<void(Desk&)> run, bool main = false) {
    return {.title = title, .right = right, .keys = keys, .icon = icon, .main = main, .run = std::move(run)};
}

std::vector<CardButton> buttonsOf(const UnitHead& unit) {
    const auto id = unit.unit.number;
    std::vector<CardButton> buttons;
    const bool open = unit.state == "open", loaded = unit.loadId != 0;
    const auto form = [](auto make) { return [make](Desk& d) { desk::showForm(d, make()); }; };
    if (open && !loaded) {
        buttons.push_back(button("Close…", "warehouse.closeUnit", "Ctrl+Return", "check", form([id, g = unit.gross] { return closeUnitForm(id, g); }), true));
        buttons.push_back(button("Put in…", "warehouse.putIn", "Ctrl+I", "plus", form([id] { return putInForm(id); })));
        buttons.push_back(button("Take out…", "warehouse.takeOut", "Ctrl+O", "minus", form([id] { return takeOutForm(id); })));
    }
    if (unit.state == "closed" && !loaded) {
        if (unit.orderId != 0)
            buttons.push_back(button("Ship…", "warehouse.shipUnit", "Ctrl+Return", "truck", form([id, c = unit.carrier] { return shipUnitForm(id, c); }), true));
        buttons.push_back(button("Open it", "warehouse.openUnit", "Ctrl+O", "unlock", [id](Desk& d) { openUnitNow(d, id); }));
    }
    if (unit.here() && loaded && unit.loadState == "loading" && !unit.parentId)
        buttons.push_back(button("Take off the truck", "warehouse.unloadUnit", "Ctrl+U", "return", [id](Desk& d) { unloadUnitNow(d, id); }));
    if (unit.here() && !loaded) {
        buttons.push_back(button("Move…", "warehouse.moveUnit", "Ctrl+M", "swap", form([id] { return moveUnitForm(id); })));
        if (unit.orderId != 0 && !unit.parentId)
            buttons.push_back(button("Load…", "warehouse.loadUnit", "Ctrl+L", "truck", form([id] { return loadUnitForm(0, id); })));
        buttons.push_back(button("Unpack…", "warehouse.unpack", "", "box", form([id] { return unpackForm(id); })));
    }
    buttons.push_back(button("Label", "warehouse.see", "Ctrl+P", "print", [id](Desk& d) { d.open("warehouse.labels", {{"unit", static_cast<qint64>(id)}}); }));
    return buttons;
}

Card readUnit(const db::Read& read, std::int64_t id) {
    const auto unit = unitHead(read, HandlingUnitId{id});
    Card card;
    card.found = unit.has_value();
    if (!unit) return card;
    const auto lines = inside(read, unit->unit);
    card.number = unit->sscc;
    card.name = unit->order.empty() ? std::string{} : unit->order + " · " + unit->customer;
    addChips(card, *unit);
    if (unit->parentId && unit->here())
        card.warning = utf8(say("It stands in unit %1 and moves with it. Taken out, it stands by itself.").arg(text(unit->parentSscc)));
    card.figures = figuresOf(*unit, lines);
    card.groups = factsOf(*unit);
    card.tables = {contentTable(*unit, lines), historyTable(unitSteps(read, unit->unit))};
    card.parts = {{.title = "To carry", .look = without(tasksLook(), {"sscc", "order_number"}), .filters = {{"unit_id", db::How::equals, std::to_string(id)}}}};
    card.buttons = buttonsOf(*unit);
    return card;
}

}  // namespace

desk::CardKind unitCard() {
    return {.kind = "handling unit", .tables = {"handling_unit", "packed", "warehouse_task", "truck_load", "shipment", "sales_order"}, .read = readUnit};
}

}  // namespace warehouse
