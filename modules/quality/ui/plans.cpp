// Control plans, inspection plans, and how strictly the goods of each source are inspected.
#include "app/desk/list_screen.h"
#include "quality/ui/plan_forms.h"
#include "quality/ui/plan_screen.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using db::How;
using desk::Desk;
using desk::ListLook;
using desk::Row;

namespace {

ListLook controlPlans() {
    return {.list = "control_plans",
            .columns = {"number", "edition", "item", "item_name", "revision", "phase", "state", "released_at", "released_by", "note"},
            .sorts = {{"number"}},
            .chips = {{"state", planStates()}},
            .quick = {{"Released", {{"state", How::equals, "released"}}}, {"Drafts", {{"state", How::equals, "draft"}}}},
            .top = {{.title = "New control plan", .right = "quality.addControlPlan", .run = [](Desk& d) { desk::showForm(d, newControlPlanForm()); }}},
            .empty = "There is no control plan. Ctrl+N draws up the first: what is watched at each step, with what, and what is done when it is wrong."};
}

ListLook inspectionPlans() {
    return {.list = "inspection_plans",
            .columns = {"number", "edition", "item", "item_name", "occasion", "op_no", "supplier", "revision", "state", "control_plan", "released_at"},
            .sorts = {{"number"}},
            .chips = {{"occasion", occasions()}, {"state", planStates()}},
            .quick = {{"Released", {{"state", How::equals, "released"}}}, {"Drafts", {{"state", How::equals, "draft"}}}},
            .top = {{.title = "New inspection plan", .right = "quality.addPlan", .run = [](Desk& d) { desk::showForm(d, newPlanForm()); }}},
            .empty = "There is no inspection plan. Ctrl+N draws up the first; a control plan makes its own when it is released."};
}

ListLook sources() {
    return {.list = "sampling_states",
            .columns = {"plan", "item", "item_name", "supplier", "severity", "recent", "accepted_in_row", "score", "skips", "inspected", "rejected"},
            .sorts = {{"plan"}},
            .chips = {{"severity", severities()}},
            .quick = {{"Not normal", {{"severity", How::oneOf, "", {"tightened", "reduced", "discontinued"}}}},
                      {"Discontinued", {{"severity", How::equals, "discontinued"}}}},
            .actions = {{.title = "Resume the source…",
                         .right = "quality.resumeSource",
                         .keys = "Ctrl+R",
                         .icon = "unlock",
                         .fits = [](const Row& row) { return row.at("severity") == "discontinued"; },
                         .run =
                             [](Desk& d, const std::vector<Row>& rows) {
                                 QJsonObject preset{{"plan", desk::text(rows[0].at("plan"))}};
                                 if (const auto supplier = rows[0].id("supplier_id"); supplier != 0) preset["supplier"] = static_cast<qint64>(supplier);
                                 desk::showForm(d, resumeSourceForm(preset, rows[0].id("supplier_id") != 0));
                             }}},
            .empty = "No lot was decided on yet. What the lots of each supplier have come to stands here."};
}

}  // namespace

void addPlanScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "quality.control_plans", .area = Area::quality, .title = "Control plans", .icon = "plan", .right = "quality.see",
                        .make = desk::listScreen(controlPlans())});
    desk.add(ScreenKind{.id = "quality.control_plan", .area = Area::quality, .title = "Control plan", .icon = "plan", .right = "quality.see", .inRail = false,
                        .opens = "control plan",
                        .make = [](Desk& d, const QJsonObject& with) -> desk::Screen* { return new PlanScreen{d, PlanScreen::Of::control, with}; }});
    desk.add(ScreenKind{.id = "quality.plans", .area = Area::quality, .title = "Inspection plans", .icon = "count", .right = "quality.see",
                        .make = desk::listScreen(inspectionPlans())});
    desk.add(ScreenKind{.id = "quality.plan", .area = Area::quality, .title = "Inspection plan", .icon = "count", .right = "quality.see", .inRail = false,
                        .opens = "inspection plan",
                        .make = [](Desk& d, const QJsonObject& with) -> desk::Screen* { return new PlanScreen{d, PlanScreen::Of::inspection, with}; }});
    desk.add(ScreenKind{.id = "quality.sources", .area = Area::quality, .title = "Sampling by source", .icon = "filter", .right = "quality.see",
                        .make = desk::listScreen(sources())});
    desk.add(desk::CommandKind{.id = "quality.newPlan", .title = "New inspection plan", .right = "quality.addPlan",
                               .run = [](Desk& d) { desk::showForm(d, newPlanForm()); }});
    desk.add(desk::CommandKind{.id = "quality.newControlPlan", .title = "New control plan", .right = "quality.addControlPlan",
                               .run = [](Desk& d) { desk::showForm(d, newControlPlanForm()); }});
    desk.add(desk::PickKind{.kind = "inspection plan", .create = ""});
}

}  // namespace quality::ui
