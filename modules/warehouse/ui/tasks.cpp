// What is to carry as a list, and which bins suit goods that look for their place.
#include "app/desk/list_screen.h"
#include "app/desk/say.h"
#include "warehouse/ui/looks.h"
#include "warehouse/ui/screens.h"
#include "warehouse/ui/task_forms.h"

namespace warehouse {

using db::How;
using desk::Desk;
using desk::ListLook;
using desk::Row;

namespace {

bool isOpen(const Row& row) { return row.at("state") == "open"; }

desk::RowAction action(const char* title, const char* right, const char* keys, const char* icon, void (*does)(Desk&, std::int64_t)) {
    return {.title = title, .right = right, .keys = keys, .icon = icon, .fits = isOpen,
            .run = [does](Desk& d, const std::vector<Row>& rows) { does(d, rows.front().key); }};
}

void cancel(Desk& d, std::int64_t task) { desk::showForm(d, cancelTaskForm(task)); }

// What is to carry is asked for first; what is over is one click away.
desk::Screen* openTasksList(Desk& d, const QJsonObject& with) {
    return new desk::ListScreen{d, tasksLook(), with.isEmpty() ? QJsonObject{{"quick", 0}} : with};
}

}  // namespace

ListLook tasksLook() {
    return {.list = "warehouse_tasks",
            .columns = {"priority", "kind", "item", "lot", "sscc", "quantity", "unit", "from_bin", "to_bin", "order_number", "due_at", "taken_by", "made_at",
                        "note", "state"},
            .sorts = {{"priority", false}},
            .chips = {{"kind", taskKinds()}, {"state", taskStates()}, {"note", binReasons()}},
            .widths = {{"priority", 70}, {"kind", 112}, {"item", 100}, {"lot", 110}, {"sscc", 150}, {"quantity", 80}, {"unit", 56}, {"from_bin", 90},
                       {"to_bin", 90}, {"order_number", 90}, {"taken_by", 90}, {"note", 260}},
            .quick = {{"To carry", {{"state", How::equals, "open"}}},
                      {"No bin found", {{"state", How::equals, "open"}, {"to_bin", How::isEmpty}}},
                      {"To the dock", {{"state", How::equals, "open"}, {"kind", How::equals, "cross_dock"}}},
                      {"Put away", {{"state", How::equals, "open"}, {"kind", How::equals, "put_away"}}},
                      {"Refill", {{"state", How::equals, "open"}, {"kind", How::equals, "refill"}}},
                      {"Carried", {{"state", How::equals, "done"}}}},
            .top = {{.title = "Put away a bin", .right = "warehouse.makePutAway", .icon = "swap", .run = [](Desk& d) { desk::showForm(d, putAwayForm(0)); }},
                    {.title = "Refill pick faces", .right = "warehouse.makeRefills", .keys = "Ctrl+Shift+R", .icon = "refresh",
                     .run = [](Desk& d) { makeRefillsNow(d); }}},
            .actions = {action("Carried…", "warehouse.doTask", "Ctrl+Return", "check", startCarry),
                        action("Carry it first", "warehouse.changeTask", "Ctrl+Up", "up", bringForward),
                        action("Assign…", "warehouse.changeTask", "Ctrl+E", "user", startAssign),
                        action("Why this bin?", "warehouse.see", "Ctrl+Y", "help", explainTask),
                        action("Do not carry it…", "warehouse.cancelTask", "Del", "close", cancel)},
            .empty = "Nothing is to be carried. What comes in or is made appears here by itself."};
}

void addTaskScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "warehouse.tasks", .area = Area::stock, .title = "Things to carry", .icon = "swap", .right = "warehouse.see", .make = openTasksList});
    desk.add(ScreenKind{.id = "warehouse.board",
                        .area = Area::stock,
                        .title = "Carrying board",
                        .icon = "board",
                        .right = "warehouse.see",
                        .make = desk::boardScreen(taskBoard())});
    desk.add(desk::CommandKind{.id = "warehouse.putAwayBin", .title = "Put away what lies in a bin", .right = "warehouse.makePutAway",
                               .run = [](Desk& d) { desk::showForm(d, putAwayForm(0)); }});
    desk.add(desk::CommandKind{.id = "warehouse.refillFaces", .title = "Refill pick faces", .right = "warehouse.makeRefills", .run = [](Desk& d) { makeRefillsNow(d); }});
}

}  // namespace warehouse
