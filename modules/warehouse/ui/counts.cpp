// Counts as a list: what is to be counted, what is counted again, what waits for approval.
#include "app/desk/list_screen.h"
#include "warehouse/ui/count_forms.h"
#include "warehouse/ui/looks.h"
#include "warehouse/ui/screens.h"

namespace warehouse {

using db::How;
using desk::Desk;
using desk::ListLook;
using desk::Row;

namespace {

bool isOpen(const Row& row) { return row.at("state") == "open" || row.at("state") == "counted" || row.at("state") == "recounting"; }

// What is not over is asked for first.
desk::Screen* openCounts(Desk& d, const QJsonObject& with) { return new desk::ListScreen{d, countsLook(), with.isEmpty() ? QJsonObject{{"quick", 0}} : with}; }

}  // namespace

ListLook countsLook() {
    return {.list = "counts",
            .columns = {"number", "warehouse", "bin", "item", "cause", "checks", "due_on", "lots", "counted_by", "approved_by", "closed_on", "state"},
            .sorts = {{"due_on", false}},
            .chips = {{"cause", countCauses()}, {"state", countStates()}},
            .widths = {{"number", 100}, {"warehouse", 90}, {"bin", 100}, {"item", 120}, {"checks", 90}, {"lots", 60}, {"counted_by", 120}, {"approved_by", 120}},
            .late = "due_on",
            .lateWhen = {"open"},
            .quick = {{"Not over", {{"state", How::oneOf, "", {"open", "counted", "recounting"}}}},
                      {"To count", {{"state", How::equals, "open"}}},
                      {"To approve", {{"state", How::equals, "counted"}}},
                      {"Late", {{"state", How::equals, "open"}, {"due_on", How::atMost, "@today+-1"}}},
                      {"Approved", {{"state", How::equals, "approved"}}}},
            .top = {{.title = "Plan counts", .right = "warehouse.planCounts", .run = [](Desk& d) { desk::showForm(d, planCountsForm()); }},
                    {.title = "Have a bin counted", .right = "warehouse.addCount", .keys = "Ctrl+Shift+N", .icon = "count", .run = [](Desk& d) { desk::showForm(d, addCountForm()); }}},
            .actions = {{.title = "Blind sheet",
                         .right = "warehouse.see",
                         .keys = "Ctrl+P",
                         .icon = "print",
                         .run = [](Desk& d, const std::vector<Row>& rows) { d.open("warehouse.print_count", {{"id", static_cast<qint64>(rows.front().key)}}); }},
                        {.title = "Cancel the count…",
                         .right = "warehouse.cancelCount",
                         .keys = "Del",
                         .icon = "close",
                         .fits = isOpen,
                         .run = [](Desk& d, const std::vector<Row>& rows) { desk::showForm(d, cancelCountForm(rows.front().key)); }}},
            .empty = "No count yet. Ctrl+N plans which bins are counted, by class or by value."};
}

void addCountScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "warehouse.counts", .area = Area::stock, .title = "Stock counts", .icon = "count", .right = "warehouse.see", .make = openCounts});
    desk.add(ScreenKind{.id = "warehouse.count",
                        .area = Area::stock,
                        .title = "Stock count",
                        .icon = "count",
                        .right = "warehouse.see",
                        .inRail = false,
                        .opens = "count",
                        .make = desk::cardScreen(countCard())});
    desk.add(ScreenKind{.id = "warehouse.print_count",
                        .area = Area::stock,
                        .title = "Count sheet",
                        .icon = "print",
                        .right = "warehouse.see",
                        .inRail = false,
                        .make = desk::printScreen(countPrint())});
    desk.add(desk::CommandKind{.id = "warehouse.countBin", .title = "Have a bin counted", .right = "warehouse.addCount", .run = [](Desk& d) { desk::showForm(d, addCountForm()); }});
    desk.add(desk::CommandKind{.id = "warehouse.planCountsNow", .title = "Plan counts", .right = "warehouse.planCounts", .run = [](Desk& d) { desk::showForm(d, planCountsForm()); }});
    desk.add(desk::PickKind{.kind = "count"});
}

}  // namespace warehouse
