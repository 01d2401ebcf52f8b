// Control charts, their open signals and their subgroups.
#include "app/desk/list_screen.h"
#include "quality/ui/chart_forms.h"
#include "quality/ui/chart_screen.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using db::How;
using desk::Desk;
using desk::ListLook;

namespace {

ListLook chartsLook() {
    return {.list = "control_charts",
            .columns = {"number", "characteristic", "item", "item_name", "kind", "size", "occasion", "subgroups", "signals", "state"},
            .sorts = {{"number", true}},
            .chips = {{"kind", desk::plainChips({"xbar_r", "xbar_s", "i_mr", "p", "np", "c", "u", "ewma", "cusum"})},
                      {"state", chartStates()},
                      {"occasion", occasions()}},
            .widths = {{"kind", 220}},
            .quick = {{"Signals open", {{"signals", How::atLeast, "1"}}}, {"Active", {{"state", How::equals, "active"}}}},
            .top = {{.title = "New control chart", .right = "quality.addChart", .run = [](Desk& d) { desk::showForm(d, newChartForm()); }}},
            .empty = "There is no control chart. Ctrl+N begins the first: of a characteristic that inspections measure, or of values that are entered."};
}

ListLook signalsLook() {
    return {.list = "open_signals",
            .columns = {"chart", "characteristic", "item", "point_no", "rule", "panel", "lot", "opened_at"},
            .sorts = {{"opened_at"}},
            .chips = {{"rule", desk::plainChips({"beyond_limits", "two_of_three", "four_of_five", "eight_one_side", "nine_one_side", "six_trend",
                                                 "fourteen_alternating", "fifteen_inside", "eight_outside"})},
                      {"panel", desk::plainChips({"upper", "lower"})}},
            .widths = {{"rule", 220}},
            .actions = {{.title = "Answer…",
                         .right = "quality.answerSignal",
                         .keys = "Ctrl+Return",
                         .icon = "check",
                         .run = [](Desk& d, const std::vector<desk::Row>& rows) { desk::showForm(d, answerForm(rows[0].key)); }},
                        {.title = "Open the chart",
                         .right = "quality.see",
                         .keys = "Ctrl+G",
                         .icon = "chart",
                         .run = [](Desk& d, const std::vector<desk::Row>& rows) { d.open(desk::Record{"control chart", rows[0].id("chart_id")}); }}},
            .empty = "No signal is open: every chart is in control, or its signals are answered."};
}

ListLook subgroupsLook() {
    return {.list = "chart_points",
            .columns = {"chart", "point_no", "readings", "defects", "size", "plotted", "left_out", "lot", "gauge", "inspection", "measured_by", "measured_at"},
            .sorts = {{"", true}},
            .empty = "No subgroup was added yet."};
}

}  // namespace

void addChartScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "quality.charts", .area = Area::quality, .title = "Control charts", .icon = "chart", .right = "quality.see", .make = desk::listScreen(chartsLook())});
    desk.add(ScreenKind{.id = "quality.chart", .area = Area::quality, .title = "Control chart", .icon = "chart", .right = "quality.see", .inRail = false, .opens = "control chart",
                        .make = [](Desk& d, const QJsonObject& with) -> desk::Screen* { return new ChartScreen{d, with}; }});
    desk.add(ScreenKind{.id = "quality.signals", .area = Area::quality, .title = "Open signals", .icon = "bell", .right = "quality.see", .make = desk::listScreen(signalsLook())});
    desk.add(ScreenKind{.id = "quality.subgroups", .area = Area::quality, .title = "Subgroups", .icon = "chart", .right = "quality.see", .inRail = false,
                        .make = desk::listScreen(subgroupsLook())});
    desk.add(desk::CommandKind{.id = "quality.newChart", .title = "New control chart", .right = "quality.addChart",
                               .run = [](Desk& d) { desk::showForm(d, newChartForm()); }});
    desk.add(desk::PickKind{.kind = "control chart", .create = "quality.addChart"});
}

}  // namespace quality::ui
