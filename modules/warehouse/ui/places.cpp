// Where goods lie: the plan, a bin's record, the rules, and which bin suits goods.
#include "app/desk/say.h"
#include "warehouse/ui/place_forms.h"
#include "warehouse/ui/plan.h"
#include "warehouse/ui/screens.h"

namespace warehouse {

void addPlaceScreens(desk::Desk& desk) {
    using desk::Area;
    using desk::Desk;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "warehouse.places",
                        .area = Area::stock,
                        .title = "Warehouse plan",
                        .icon = "building",
                        .right = "warehouse.see",
                        .make = [](Desk& d, const QJsonObject& with) -> desk::Screen* { return new PlanScreen{d, with}; }});
    desk.add(ScreenKind{.id = "warehouse.bin",
                        .area = Area::stock,
                        .title = "Bin",
                        .icon = "bin",
                        .right = "stock.see",
                        .inRail = false,
                        .opens = "bin",
                        .make = desk::cardScreen(binCard())});
    desk.add(ScreenKind{.id = "warehouse.rules", .area = Area::stock, .title = "Warehouse rules", .icon = "settings", .right = "warehouse.see", .make = desk::cardScreen(rulesCard())});
    desk.add(ScreenKind{.id = "warehouse.explain", .area = Area::stock, .title = "Why this bin?", .icon = "help", .right = "warehouse.see", .make = desk::tableScreen(explainTable())});
    desk.add(desk::CommandKind{.id = "warehouse.lockABin", .title = "Lock a bin", .right = "warehouse.lockBin", .run = [](Desk& d) { desk::showForm(d, lockBinForm(0)); }});
    desk.add(desk::CommandKind{.id = "warehouse.newZone", .title = "New zone", .right = "warehouse.addZone", .run = [](Desk& d) { desk::showForm(d, addZoneForm()); }});
    desk.add(desk::CommandKind{.id = "warehouse.keepItem", .title = "How an item is kept", .right = "warehouse.setItemStorage", .run = [](Desk& d) { startItemStorage(d, 0); }});
    desk.add(desk::CommandKind{.id = "warehouse.packItem", .title = "How an item is packed", .right = "warehouse.setPacking", .run = [](Desk& d) { startPacking(d, 0); }});
    desk.add(desk::PickKind{.kind = "zone", .create = "warehouse.addZone"});
    desk.add(desk::PickKind{.kind = "bin type", .create = "warehouse.addBinType"});
}

}  // namespace warehouse
