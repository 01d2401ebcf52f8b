// Handling units as a list, with what is done with them.
#include "app/desk/list_screen.h"
#include "warehouse/ui/labels.h"
#include "warehouse/ui/looks.h"
#include "warehouse/ui/screens.h"
#include "warehouse/ui/unit_forms.h"

namespace warehouse {

using db::How;
using desk::Desk;
using desk::ListLook;
using desk::Row;
using desk::Tone;

namespace {

bool isHere(const Row& row) { return row.at("state") == "open" || row.at("state") == "closed"; }
bool isLoose(const Row& row) { return isHere(row) && row.at("load").empty(); }

std::vector<desk::RowAction> actions() {
    const auto form = [](auto make) { return [make](Desk& d, const std::vector<Row>& rows) { desk::showForm(d, make(rows.front())); }; };
    return {{.title = "Close…",
             .right = "warehouse.closeUnit",
             .keys = "Ctrl+Return",
             .icon = "check",
             .fits = [](const Row& row) { return row.at("state") == "open" && row.at("load").empty(); },
             .run = form([](const Row& row) { return closeUnitForm(row.key, row.id("gross")); })},
            {.title = "Move…", .right = "warehouse.moveUnit", .keys = "Ctrl+M", .icon = "swap", .fits = isLoose, .run = form([](const Row& row) { return moveUnitForm(row.key); })},
            {.title = "Ship its order…",
             .right = "warehouse.shipUnit",
             .keys = "Ctrl+Shift+S",
             .icon = "truck",
             .fits = [](const Row& row) { return isLoose(row) && !row.at("order_number").empty(); },
             .run = form([](const Row& row) { return shipUnitForm(row.key, {}); })},
            {.title = "Load…",
             .right = "warehouse.loadUnit",
             .keys = "Ctrl+L",
             .icon = "truck",
             .fits = [](const Row& row) { return isLoose(row) && !row.at("order_number").empty() && row.at("stands_in").empty(); },
             .run = form([](const Row& row) { return loadUnitForm(0, row.key); })},
            {.title = "Unpack…", .right = "warehouse.unpack", .icon = "box", .fits = isLoose, .run = form([](const Row& row) { return unpackForm(row.key); })},
            {.title = "Label",
             .right = "warehouse.see",
             .keys = "Ctrl+P",
             .icon = "print",
             .run = [](Desk& d, const std::vector<Row>& rows) { d.open("warehouse.labels", {{"unit", static_cast<qint64>(rows.front().key)}}); }}};
}

// What is here is asked for first.
desk::Screen* openUnits(Desk& d, const QJsonObject& with) { return new desk::ListScreen{d, unitsLook(), with.isEmpty() ? QJsonObject{{"quick", 0}} : with}; }

}  // namespace

ListLook unitsLook() {
    const db::Filter here{"state", How::oneOf, "", {"open", "closed"}};
    return {.list = "handling_units",
            .columns = {"sscc", "kind", "state", "bin", "stands_in", "order_number", "customer", "gross", "load", "shipment"},
            .sorts = {{"", true}},
            .chips = {{"kind", packKinds()}, {"state", unitStates()}},
            .widths = {{"sscc", 170}, {"bin", 90}, {"stands_in", 170}, {"order_number", 100}, {"gross", 90}, {"load", 80}, {"shipment", 90}},
            .quick = {{"Here", {here}},
                      {"To close", {{"state", How::equals, "open"}}},
                      {"For orders", {here, {"order_number", How::notEmpty}}},
                      {"Loaded", {here, {"load", How::notEmpty}}},
                      {"Shipped", {{"state", How::equals, "shipped"}}}},
            .top = {{.title = "Pack a unit", .right = "warehouse.packUnit", .run = [](Desk& d) { desk::showForm(d, packForm()); }}},
            .actions = actions(),
            .empty = "No handling unit yet. Ctrl+N packs one; what comes in or is made for orders is packed by itself."};
}

void addUnitScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "warehouse.units", .area = Area::stock, .title = "Handling units", .icon = "box", .right = "warehouse.see", .make = openUnits});
    desk.add(ScreenKind{.id = "warehouse.unit",
                        .area = Area::stock,
                        .title = "Handling unit",
                        .icon = "box",
                        .right = "warehouse.see",
                        .inRail = false,
                        .opens = "handling unit",
                        .make = desk::cardScreen(unitCard())});
    desk.add(ScreenKind{.id = "warehouse.labels",
                        .area = Area::stock,
                        .title = "Unit labels",
                        .icon = "tag",
                        .right = "warehouse.see",
                        .inRail = false,
                        .make = [](Desk& d, const QJsonObject& with) -> desk::Screen* { return new UnitLabelsScreen{d, with}; }});
    desk.add(desk::CommandKind{.id = "warehouse.packUnitNow", .title = "Pack a unit", .right = "warehouse.packUnit", .run = [](Desk& d) { desk::showForm(d, packForm()); }});
    desk.add(desk::CommandKind{.id = "warehouse.printLabels", .title = "Unit labels", .right = "warehouse.see", .run = [](Desk& d) { d.open("warehouse.labels"); }});
    desk.add(desk::PickKind{.kind = "handling unit"});
}

}  // namespace warehouse
