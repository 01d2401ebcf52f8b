// What is expected to come, and what is on hold.
#include "app/desk/list_screen.h"
#include "inventory/ui/screens.h"

namespace inventory {
namespace {

// What is open is asked for first; what is over is one click away.
std::function<desk::Screen*(desk::Desk&, const QJsonObject&)> firstQuick(desk::ListLook (*look)()) {
    return [look](desk::Desk& d, const QJsonObject& with) -> desk::Screen* {
        return new desk::ListScreen{d, look(), with.isEmpty() ? QJsonObject{{"quick", 0}} : with};
    };
}

}  // namespace

void addSupplyScreens(desk::Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "inventory.supplies",
                        .area = Area::stock,
                        .title = "Expected",
                        .icon = "calendar",
                        .right = "stock.see",
                        .make = firstQuick(suppliesLook)});
    desk.add(ScreenKind{.id = "inventory.holds",
                        .area = Area::stock,
                        .title = "Holds",
                        .icon = "hold",
                        .right = "stock.see",
                        .make = firstQuick(holdsLook)});
    desk.add(desk::CommandKind{.id = "inventory.expectStock",
                               .title = "Expect stock",
                               .right = "inventory.expect",
                               .run = [](desk::Desk& d) { desk::showForm(d, expectForm(0)); }});
    desk.add(desk::CommandKind{.id = "inventory.holdLot",
                               .title = "Hold a lot",
                               .right = "inventory.hold",
                               .run = [](desk::Desk& d) { desk::showForm(d, holdForm(0)); }});
}

}  // namespace inventory
