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
                        {"quarantine", "Quarantine", Tone::bad}}}},
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

struct BinHead {
    std::string code, kind, warehouse, warehouseName;
    std::int64_t walk = 0, lots = 0, items = 0;
};
BOOST_DESCRIBE_STRUCT(BinHead, (), (code, kind, warehouse, warehouseName, walk, lots, items))

// What a scanned bin label opens: what lies in it.
desk::Card binCard(const db::Read& read, std::int64_t id) {
    const auto bin = read.find<BinHead>(R"sql(
        select n.code, n.kind, w.code as warehouse, w.name as warehouse_name, n.walk,
               (select count(*) from stock_balance b where b.bin_id = n.bin_id and b.on_hand > 0) as lots,
               (select count(distinct b.item_id) from stock_balance b where b.bin_id = n.bin_id and b.on_hand > 0) as items
        from bin n join warehouse w on w.warehouse_id = n.warehouse_id where n.bin_id = $1
    )sql", id);
    desk::Card card;
    card.found = bin.has_value();
    if (!bin) return card;
    card.number = bin->code;
    card.name = bin->warehouse + " · " + bin->warehouseName;
    const auto look = binsLook();
    card.chips = {chipOf(look.chips.at("kind"), bin->kind)};
    card.figures = {{.label = "Items", .value = desk::utf8(desk::shownNumber(bin->items))},
                    {.label = "Lots", .value = desk::utf8(desk::shownNumber(bin->lots))},
                    {.label = "Turn on the walk", .value = desk::utf8(desk::shownNumber(bin->walk))}};
    card.parts = {{.title = "What lies here",
                   .look = without(stockLook(), {"warehouse", "bin", "bin_kind"}),
                   .filters = {{"bin_id", db::How::equals, std::to_string(id)}}}};
    return card;
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
    desk.add(ScreenKind{.id = "inventory.bin",
                        .area = Area::stock,
                        .title = "Bin",
                        .icon = "bin",
                        .right = "stock.see",
                        .inRail = false,
                        .opens = "bin",
                        .make = desk::cardScreen({.kind = "bin", .tables = {"bin", "stock_balance", "lot", "item"}, .read = binCard})});
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
