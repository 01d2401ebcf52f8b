// Parameters that parts are searched by, and makers' numbers.
#include "app/desk/list_screen.h"
#include "engineering/ui/screens.h"

namespace engineering::ui {

using desk::Desk;
using desk::text;

namespace {

struct ParameterRow {
    std::string name, unit;
    std::int64_t items = 0;
};
BOOST_DESCRIBE_STRUCT(ParameterRow, (), (name, unit, items))

desk::Card parameterCard(const db::Read& read, std::int64_t id) {
    desk::Card card;
    const auto parameter = read.find<ParameterRow>(R"sql(
        select p.name, p.unit, (select count(*) from item_parameter x where x.parameter_id = p.parameter_id) as items
        from parameter p where p.parameter_id = $1
    )sql", id);
    card.found = parameter.has_value();
    if (!parameter) return card;
    card.number = parameter->name;
    card.name = parameter->unit;
    card.figures = {{.label = "Items that have it", .value = std::to_string(parameter->items)}};
    card.parts = {{.title = "Items",
                   .look = {.list = "item_parameters", .columns = {"item", "item_name", "text", "number", "unit"}, .empty = "No item has it yet."},
                   .filters = {{"parameter", db::How::equals, parameter->name}}}};
    card.buttons = {{.title = "Parts by it", .right = "engineering.see", .keys = "Ctrl+Return", .icon = "search", .main = true,
                     .run = [id](Desk& d) { d.open("engineering.search", {{"parameter", static_cast<qint64>(id)}}); }}};
    return card;
}

struct MakerRow {
    std::string maker, number, state, item, itemName;
    std::int64_t itemId = 0, priority = 0;
};
BOOST_DESCRIBE_STRUCT(MakerRow, (), (maker, number, state, item, itemName, itemId, priority))

// A number that somebody reads off a part or an offer leads to our own item.
desk::Card makerCard(const db::Read& read, std::int64_t id) {
    desk::Card card;
    const auto part = read.find<MakerRow>(R"sql(
        select m.maker, m.number, m.state, i.number as item, i.name as item_name, m.item_id, m.priority
        from maker_part m join item i on i.item_id = m.item_id where m.maker_part_id = $1
    )sql", id);
    card.found = part.has_value();
    if (!part) return card;
    card.number = part->number;
    card.name = part->maker;
    card.chips = {chipOf(makerStates(), part->state)};
    card.groups = {{.title = "", .facts = {{.label = "Our item", .value = part->item + " · " + part->itemName, .opens = {"item file", part->itemId}},
                                           {.label = "Priority", .value = std::to_string(part->priority)}}}};
    card.parts = {{.title = "All makers of it", .look = makersLook(), .filters = {{"item_id", db::How::equals, std::to_string(part->itemId)}}}};
    card.buttons = {{.title = "Engineering file", .right = "engineering.see", .keys = "Ctrl+Return", .icon = "drawing", .main = true,
                     .run = [item = part->itemId](Desk& d) { d.open(desk::Record{"item file", item}); }}};
    return card;
}

}  // namespace

void addFactScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "engineering.parameters", .area = Area::engineering, .title = "Parameters", .icon = "ruler", .right = "engineering.see",
                        .make = desk::listScreen(parametersLook())});
    desk.add(ScreenKind{.id = "engineering.parameter", .area = Area::engineering, .title = "Parameter", .icon = "ruler", .right = "engineering.see", .inRail = false,
                        .opens = "parameter", .make = desk::cardScreen({.kind = "parameter", .tables = {"parameter", "item_parameter"}, .read = parameterCard})});
    desk.add(ScreenKind{.id = "engineering.makers", .area = Area::engineering, .title = "Makers' numbers", .icon = "tag", .right = "engineering.see",
                        .make = desk::listScreen(makersLook())});
    desk.add(ScreenKind{.id = "engineering.maker", .area = Area::engineering, .title = "Maker's number", .icon = "tag", .right = "engineering.see", .inRail = false,
                        .opens = "maker's part", .make = desk::cardScreen({.kind = "maker's part", .tables = {"maker_part", "item"}, .read = makerCard})});
    desk.add(desk::CommandKind{.id = "engineering.newParameter", .title = "New parameter", .right = "engineering.addParameter",
                               .run = [](Desk& d) { desk::showForm(d, newParameterForm()); }});
    desk.add(desk::PickKind{.kind = "parameter", .create = "engineering.addParameter"});
}

}  // namespace engineering::ui
