// The list of process FMEAs, their forms, and where they stand on an item's card.
#include "app/desk/list_screen.h"
#include "app/desk/say.h"
#include "quality/ui/fmea_forms.h"
#include "quality/ui/fmea_screen.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using db::How;
using desk::Desk;
using desk::FormLook;
using desk::ListLook;
using desk::say;
using desk::text;

namespace {

ListLook fmeasLook() {
    return {.list = "fmeas",
            .columns = {"number", "item", "revision", "title", "lines", "high", "open_actions", "due_on", "reviewed_at", "reviewed_by", "state"},
            .sorts = {{"number"}},
            .chips = {{"state", fmeaStates()}},
            .late = "due_on",
            .lateWhen = {"open"},
            .quick = {{"Kept up", {{"state", How::equals, "open"}}},
                      {"High priority", {{"state", How::equals, "open"}, {"high", How::atLeast, "1"}}},
                      {"Actions due", {{"state", How::equals, "open"}, {"due_on", How::atMost, "@today"}}}},
            .top = {{.title = "New FMEA", .right = "quality.openFmea", .run = [](Desk& d) { desk::showForm(d, newFmeaForm()); }}},
            .empty = "There is no FMEA. Ctrl+N opens the first: what may go wrong at each operation of an item, and what is done about it."};
}

ListLook fmeasOfItem() {
    auto look = fmeasLook();
    std::erase_if(look.columns, [](const std::string& column) { return column == "item"; });
    look.top.clear();
    look.empty = "Nobody has thought through what may go wrong in making it.";
    return look;
}

void addToItem(const db::Read& read, std::int64_t id, desk::Card& card) {
    if (!read.may("quality.see")) return;
    card.parts.push_back({.title = "FMEA", .look = fmeasOfItem(), .filters = {{"item_id", How::equals, std::to_string(id)}}});
}

}  // namespace

FormLook newFmeaForm(std::int64_t item) {
    return {.action = "quality.openFmea",
            .title = "New FMEA",
            .verb = "Begin the FMEA",
            .fields = {{.argument = "item", .label = "Item"},
                       {.argument = "title", .label = "Process"},
                       {.argument = "team", .label = "Team", .hint = "Who draws it up"},
                       {.argument = "revision", .label = "Only revision", .hint = "Empty: of every revision"},
                       {.argument = "site", .label = "Site", .hint = "Empty: the only one"}},
            .preset = item == 0 ? QJsonObject{} : QJsonObject{{"item", static_cast<qint64>(item)}},
            .then = [](Desk& d, const QJsonObject& answer) { d.open(desk::Record{"FMEA", answer["fmea"].toInteger()}); }};
}

FormLook changeFmeaForm(const FmeaHead& head) {
    return {.action = "quality.changeFmea",
            .title = "Change the FMEA",
            .verb = "Save",
            .fields = {{.argument = "fmea", .hidden = true},
                       {.argument = "version", .hidden = true},
                       {.argument = "title", .label = "Process"},
                       {.argument = "team", .label = "Team"},
                       {.argument = "retire", .label = "It is not kept up any more"}},
            .preset = {{"fmea", static_cast<qint64>(head.id)}, {"version", static_cast<qint64>(head.version)}, {"title", text(head.title)}, {"team", text(head.team)}},
            .staleTable = "fmea"};
}

FormLook addFmeaActionForm(std::int64_t line) {
    return {.action = "quality.addFmeaAction",
            .title = "An action",
            .verb = "Add the action",
            .fields = {{.argument = "text", .label = "What is done", .longText = true},
                       {.argument = "dueOn", .label = "Due by"},
                       {.argument = "owner", .label = "Owner", .hint = "Empty: you"},
                       {.argument = "kind", .label = "Kind", .hint = "Prevention makes it rarer, detection finds it better; empty: prevention"},
                       {.argument = "fmeaLine", .hidden = true}},
            .preset = {{"fmeaLine", static_cast<qint64>(line)}}};
}

FormLook finishFmeaActionForm(std::int64_t action, const FmeaLineSeen& line) {
    return {.action = "quality.finishFmeaAction",
            .title = "The action is done",
            .verb = "Finish the action",
            .fields = {{.argument = "evidence", .label = "Evidence", .hint = "What shows that it was done", .longText = true},
                       {.argument = "occurrence", .label = "Occurrence", .hint = "As it is now; empty: as before"},
                       {.argument = "detection", .label = "Detection", .hint = "As it is now; empty: as before"},
                       {.argument = "attachment", .hidden = true},
                       {.argument = "fmeaAction", .hidden = true}},
            .preset = {{"fmeaAction", static_cast<qint64>(action)}},
            .then = [before = line.priority](Desk& d, const QJsonObject& answer) {
                const auto now = chipOf(priorities(), desk::utf8(answer["priority"].toString()));
                if (now.value != chipOf(priorities(), before).value) d.toast(say("Done. The priority of the line is %1 now.").arg(say(now.word)));
                else d.toast(say("Done. The priority of the line stays %1.").arg(say(now.word)));
            }};
}

FormLook dropFmeaActionForm(std::int64_t action) {
    return {.action = "quality.dropFmeaAction",
            .title = "The action is not done",
            .verb = "Drop the action",
            .fields = {{.argument = "reason", .label = "Reason"}, {.argument = "fmeaAction", .hidden = true}},
            .preset = {{"fmeaAction", static_cast<qint64>(action)}}};
}

void addFmeaScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "quality.fmeas", .area = Area::quality, .title = "Process FMEAs", .icon = "warning", .right = "quality.see",
                        .make = desk::listScreen(fmeasLook())});
    desk.add(ScreenKind{.id = "quality.fmea", .area = Area::quality, .title = "Process FMEA", .icon = "warning", .right = "quality.see", .inRail = false,
                        .opens = "FMEA",
                        .make = [](Desk& d, const QJsonObject& with) -> desk::Screen* { return new FmeaScreen{d, with}; }});
    desk.add(desk::CommandKind{.id = "quality.newFmea", .title = "New FMEA", .right = "quality.openFmea",
                               .run = [](Desk& d) { desk::showForm(d, newFmeaForm()); }});
    desk.add(desk::CardMore{.kind = "item", .tables = {"fmea", "fmea_line", "fmea_action"}, .add = addToItem});
    desk.add(desk::PickKind{.kind = "FMEA", .create = ""});
    desk.add(desk::Waiting{.title = "Actions of FMEAs are due",
                           .right = "quality.finishFmeaAction",
                           .icon = "warning",
                           .tone = desk::Tone::attention,
                           .count = R"sql(
                               select count(*) from fmea_action a join fmea_line l on l.fmea_line_id = a.fmea_line_id
                               join fmea f on f.fmea_id = l.fmea_id where a.state = 'open' and a.due_on <= $1 and f.state = 'open'
                           )sql",
                           .screen = "quality.fmeas",
                           .with = R"({"filters": [["state", "equals", "open"], ["due_on", "atMost", "@today"]]})"});
}

}  // namespace quality::ui
