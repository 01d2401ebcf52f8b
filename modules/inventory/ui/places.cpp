// Where stock lies and how it is counted: warehouses, bins, units, categories.
#include "app/desk/list_screen.h"
#include "inventory/ui/screens.h"

namespace inventory {
namespace {

using desk::Desk;
using desk::FormLook;
using desk::ListLook;
using desk::Row;
using desk::Tone;

FormLook warehouseForm() {
    return {.action = "inventory.addWarehouse",
            .title = "New warehouse",
            .verb = "Add warehouse",
            .fields = {{.argument = "code", .label = "Code"},
                       {.argument = "name", .label = "Name"},
                       {.argument = "site", .label = "Site", .hint = "Empty: the only one"}}};
}

FormLook binForm(const std::string& warehouse) {
    QJsonObject preset;
    if (!warehouse.empty()) preset["warehouse"] = desk::text(warehouse);
    return {.action = "inventory.addBin",
            .title = "New bin",
            .verb = "Add bin",
            .fields = {{.argument = "warehouse", .label = "Warehouse"},
                       {.argument = "code", .label = "Code", .hint = "As its label says it: A-01-3"},
                       {.argument = "kind", .label = "Used for", .hint = "Only storage and outbound may be promised"},
                       {.argument = "walk", .label = "Turn on the walk", .hint = "Empty: after the last bin"}},
            .preset = preset};
}

FormLook unitForm() {
    return {.action = "inventory.addUnit",
            .title = "New unit",
            .verb = "Add unit",
            .fields = {{.argument = "code", .label = "Code", .hint = "As documents say it: pcs, kg"},
                       {.argument = "name", .label = "Name"},
                       {.argument = "dimension", .label = "Dimension", .hint = "Units of one dimension convert by themselves"},
                       {.argument = "ratio", .label = "In base units", .hint = "One of it is so many: 0.001 for g"}}};
}

FormLook categoryForm() {
    return {.action = "inventory.addCategory",
            .title = "New category",
            .verb = "Add category",
            .fields = {{.argument = "code", .label = "Code"},
                       {.argument = "name", .label = "Name"},
                       {.argument = "parent", .label = "Within", .hint = "Empty: a group of its own"},
                       {.argument = "costing", .label = "Valued at", .hint = "It cannot change while there is stock"}}};
}

ListLook warehousesLook() {
    return {.list = "warehouses",
            .top = {{.title = "New warehouse", .right = "inventory.addWarehouse", .run = [](Desk& d) { desk::showForm(d, warehouseForm()); }}},
            .actions = {{.title = "New bin…",
                         .right = "inventory.addBin",
                         .icon = "bin",
                         .run = [](Desk& d, const std::vector<Row>& rows) { desk::showForm(d, binForm(rows[0].at("code"))); }}},
            .empty = "There is no warehouse. Press Ctrl+N to add one, then its bins."};
}

ListLook binsLook() {
    return {.list = "bins",
            .sorts = {{"warehouse"}, {"walk"}},
            .chips = {{"kind",
                       {{"storage", "Storage", Tone::neutral},
                        {"inbound", "Inbound", Tone::active},
                        {"outbound", "Outbound", Tone::good},
                        {"inspection", "Inspection", Tone::attention},
                        {"quarantine", "Quarantine", Tone::bad},
                        {"production", "Production", Tone::active}}}},
            .top = {{.title = "New bin", .right = "inventory.addBin", .run = [](Desk& d) { desk::showForm(d, binForm({})); }}},
            .empty = "There is no bin. Press Ctrl+N to add the places where stock lies."};
}

ListLook unitsLook() {
    return {.list = "units",
            .top = {{.title = "New unit", .right = "inventory.addUnit", .run = [](Desk& d) { desk::showForm(d, unitForm()); }}},
            .empty = "There is no unit. Press Ctrl+N to add what things are counted in."};
}

ListLook categoriesLook() {
    return {.list = "item_categories",
            .chips = {{"costing", {{"standard", "Standard cost", Tone::neutral}, {"moving_average", "Moving average", Tone::active}}}},
            .top = {{.title = "New category", .right = "inventory.addCategory", .run = [](Desk& d) { desk::showForm(d, categoryForm()); }}},
            .empty = "There is no category. Press Ctrl+N: each item belongs to one, which says how it is valued and booked."};
}

}  // namespace

void addPlaceScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "inventory.warehouses",
                        .area = Area::stock,
                        .title = "Warehouses",
                        .icon = "building",
                        .right = "stock.see",
                        .make = desk::listScreen(warehousesLook())});
    desk.add(ScreenKind{.id = "inventory.bins", .area = Area::stock, .title = "Bins", .icon = "bin", .right = "stock.see", .make = desk::listScreen(binsLook())});
    desk.add(ScreenKind{.id = "inventory.units", .area = Area::stock, .title = "Units", .icon = "ruler", .right = "stock.see", .make = desk::listScreen(unitsLook())});
    desk.add(ScreenKind{.id = "inventory.categories",
                        .area = Area::stock,
                        .title = "Categories",
                        .icon = "category",
                        .right = "stock.see",
                        .make = desk::listScreen(categoriesLook())});
    desk.add(desk::PickKind{.kind = "warehouse", .create = "inventory.addWarehouse"});
    desk.add(desk::PickKind{.kind = "bin", .create = "inventory.addBin"});
    desk.add(desk::PickKind{.kind = "unit", .create = "inventory.addUnit"});
    desk.add(desk::PickKind{.kind = "category", .create = "inventory.addCategory"});
}

}  // namespace inventory
