// What lies where, how it moved, what it is worth, and what is set aside for whom.
#include "app/desk/list_screen.h"
#include "inventory/ui/screens.h"

namespace inventory {

void addStockScreens(desk::Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "inventory.stock",
                        .area = Area::stock,
                        .title = "Stock",
                        .icon = "stock",
                        .right = "stock.see",
                        .make = desk::listScreen(stockLook())});
    desk.add(ScreenKind{.id = "inventory.moves",
                        .area = Area::stock,
                        .title = "Moves",
                        .icon = "swap",
                        .right = "stock.see",
                        .make = desk::listScreen(movesLook())});
    desk.add(ScreenKind{.id = "inventory.values",
                        .area = Area::stock,
                        .title = "Stock value",
                        .icon = "money",
                        .right = "cost.see",
                        .make = desk::listScreen(valuesLook())});
    desk.add(ScreenKind{.id = "inventory.allocations",
                        .area = Area::stock,
                        .title = "Set aside",
                        .icon = "reserve",
                        .right = "stock.see",
                        .make = desk::listScreen(allocationsLook())});
    desk.add(desk::CommandKind{.id = "inventory.transferStock",
                               .title = "Move stock",
                               .right = "inventory.transfer",
                               .run = [](desk::Desk& d) { desk::showForm(d, transferForm(0, 0, {})); }});
    desk.add(desk::CommandKind{.id = "inventory.adjustStock",
                               .title = "Adjust stock",
                               .right = "inventory.adjust",
                               .run = [](desk::Desk& d) { desk::showForm(d, adjustForm(0, 0, {})); }});
    desk.add(desk::CommandKind{.id = "inventory.scrapStock",
                               .title = "Scrap stock",
                               .right = "inventory.scrap",
                               .run = [](desk::Desk& d) { desk::showForm(d, scrapForm(0, 0)); }});
}

}  // namespace inventory
