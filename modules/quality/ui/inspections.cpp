// Inspections: what waits, all there were, and the entry of results.
#include "quality/ui/inspections.h"

#include "app/desk/list_screen.h"
#include "quality/ui/inspect_screen.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using db::How;
using desk::Desk;
using desk::ListLook;
using desk::say;

namespace {

desk::TableKind waitingTable() {
    return {.title = "Inspections waiting",
            .columns = {{.title = "Number", .width = 90},
                        {.title = "Why", .width = 140},
                        {.title = "Item", .width = 110},
                        {.title = "Name", .width = 0},
                        {.title = "Lot", .width = 130},
                        {.title = "From", .width = 150},
                        {.title = "Quantity", .width = 100, .number = true},
                        {.title = "Sample", .width = 170},
                        {.title = "Severity", .width = 110},
                        {.title = "Done", .width = 150},
                        {.title = "Needed on", .width = 100},
                        {.title = "Waits for it", .width = 150},
                        {.title = "Since", .width = 130}},
            .tables = {"inspection", "inspection_result", "inspection_lot", "sampling_state", "sales_order_line", "work_order_component"},
            .read = readWaiting,
            .asks = {{.name = "code", .label = "Lot", .kind = desk::TableAsk::Kind::scan},
                     {.name = "why", .label = "Why", .kind = desk::TableAsk::Kind::choice,
                      .choices =
                          [](const db::Read&) {
                              std::vector<std::pair<QString, QString>> all{{"", say("All")}};
                              for (const auto& one : occasions()) all.emplace_back(one.value, say(one.word));
                              return all;
                          }}},
            .actions = {{.title = "Inspect", .right = "quality.see", .keys = "Ctrl+Return", .icon = "check", .main = true,
                         .run = [](Desk& d, const std::vector<desk::TableRow>& rows, const QJsonObject&) {
                             if (!rows.empty()) d.open(rows.front().opens);
                         }}},
            .empty = "Nothing waits to be inspected. Goods with an inspection plan stand here when they come in or are made."};
}

ListLook allInspections() {
    return {.list = "inspections",
            .columns = {"number", "occasion", "item", "item_name", "supplier", "work_order", "quantity", "unit", "rejected", "severity", "outcome", "state", "opened_at", "decided_at"},
            .sorts = {{"number", true}},
            .chips = {{"occasion", occasions()}, {"severity", severities()}, {"outcome", outcomes()}, {"state", inspectionStates()}},
            .quick = {{"Waiting", {{"state", How::oneOf, "", {"due", "open"}}}}, {"Sample rejected", {{"outcome", How::equals, "reject"}}}},
            .top = {{.title = "Inspection results", .right = "quality.see", .keys = "Ctrl+Shift+R", .icon = "ruler",
                     .run = [](Desk& d) { d.open("quality.results"); }}},
            .empty = "Nothing was inspected yet. Draw up an inspection plan for an item, and its goods are inspected when they come."};
}

ListLook allResults() {
    return {.list = "inspection_results",
            .columns = {"inspection", "item", "characteristic", "piece", "value", "unit", "verdict", "gauge", "lot", "measured_by", "measured_at"},
            .sorts = {{"", true}},
            .chips = {{"verdict", findings()}},
            .quick = {{"Bad", {{"verdict", How::equals, "bad"}}}},
            .empty = "Nothing was measured yet."};
}

}  // namespace

void addInspectionScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "quality.waiting", .area = Area::quality, .title = "Inspections waiting", .icon = "check", .right = "quality.see",
                        .make = desk::tableScreen(waitingTable())});
    desk.add(ScreenKind{.id = "quality.inspections", .area = Area::quality, .title = "All inspections", .icon = "log", .right = "quality.see",
                        .make = desk::listScreen(allInspections())});
    desk.add(ScreenKind{.id = "quality.inspect", .area = Area::quality, .title = "Inspection", .icon = "check", .right = "quality.see", .inRail = false,
                        .opens = "inspection",
                        .make = [](Desk& d, const QJsonObject& with) -> desk::Screen* { return new InspectScreen{d, with}; }});
    desk.add(ScreenKind{.id = "quality.results", .area = Area::quality, .title = "Inspection results", .icon = "ruler", .right = "quality.see", .inRail = false,
                        .make = desk::listScreen(allResults())});
}

}  // namespace quality::ui
