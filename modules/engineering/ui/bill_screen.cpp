// Bills of material: the list of them, and one under the keyboard.
#include "app/desk/list_screen.h"
#include "engineering/bills.h"
#include "engineering/ui/bill_facts.h"

namespace engineering::ui {

using desk::Desk;

namespace {

DraftKind billKind(bool costs) {
    return {.record = "bill of material",
            .title = "Bill of material",
            .argument = "bom",
            .change = changeBomAction.name,
            .release = releaseBomAction.name,
            .retire = retireBomAction.name,
            .copy = copyBomAction.name,
            .grids = billGrids(costs),
            .fields = {{.argument = "yield", .label = "Comes out good", .width = 100, .make = [](Desk&, QWidget* parent) { return desk::percentField(parent); }},
                       {.argument = "note", .label = "Note", .width = 280, .make = [](Desk&, QWidget* parent) { return desk::textField(parent, 200); }}},
            .read = billNow,
            .look = [costs](const db::Read& read, const db::AnyAction& change, const QJsonObject& args) { return lookAtBill(read, change, args, costs); },
            .copyForm = copyBillForm,
            .releases = "Release %1? It is looked at whole and locked for good: a change is a new revision. Work orders released from now on take it where its revision is made.",
            .compare = "bill",
            .scans = "item"};
}

desk::Screen* makeBill(Desk& d, const QJsonObject& with) {
    return new DraftScreen{d, std::make_shared<const DraftKind>(billKind(d.may("cost.see"))), with};
}

}  // namespace

void addBillScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "engineering.boms", .area = Area::engineering, .title = "Bills of material", .icon = "board", .right = "engineering.see",
                        .make = desk::listScreen(billsLook())});
    desk.add(ScreenKind{.id = "engineering.bom", .area = Area::engineering, .title = "Bill of material", .icon = "board", .right = "engineering.see", .inRail = false,
                        .opens = "bill of material", .make = makeBill});
    desk.add(desk::CommandKind{.id = "engineering.newBom", .title = "New bill of material", .right = "engineering.addBom",
                               .run = [](Desk& d) { desk::showForm(d, newBillForm(0)); }});
    desk.add(desk::PickKind{.kind = "bill of material"});
}

}  // namespace engineering::ui
