// The list of PPAP files, and where they stand on an item's card.
#include "app/desk/list_screen.h"
#include "app/desk/say.h"
#include "quality/ui/ppap_screen.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using db::How;
using desk::Desk;
using desk::ListLook;

namespace {

ListLook ppapsLook() {
    return {.list = "ppaps",
            .columns = {"number", "item", "revision", "customer", "level", "open_elements", "owner", "due_on", "state", "until_on", "until_quantity", "unit", "submissions"},
            .sorts = {{"number"}},
            .chips = {{"state", ppapStates()}},
            .late = "due_on",
            .lateWhen = {"open", "rejected"},
            .quick = {{"Under way", {{"state", How::oneOf, "", {"open", "submitted", "interim", "rejected"}}}},
                      {"With the customer", {{"state", How::equals, "submitted"}}},
                      {"Due within 30 days", {{"state", How::oneOf, "", {"open", "rejected"}}, {"due_on", How::atMost, "@today+30"}}}},
            .top = {{.title = "New PPAP file", .right = "quality.openPpap", .run = [](Desk& d) { desk::showForm(d, newPpapForm()); }}},
            .empty = "There is no PPAP file. Ctrl+N opens the first: what shows a customer that a part is made as ordered."};
}

ListLook ppapsOfItem() {
    auto look = ppapsLook();
    std::erase_if(look.columns, [](const std::string& column) { return column == "item"; });
    look.top.clear();
    look.empty = "No customer was shown that it is made as ordered.";
    return look;
}

void addToItem(const db::Read& read, std::int64_t id, desk::Card& card) {
    if (!read.may("quality.see")) return;
    card.parts.push_back({.title = "PPAP", .look = ppapsOfItem(), .filters = {{"item_id", How::equals, std::to_string(id)}}});
}

}  // namespace

void addPpapScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "quality.ppaps", .area = Area::quality, .title = "PPAP files", .icon = "quality", .right = "quality.see",
                        .make = desk::listScreen(ppapsLook())});
    desk.add(ScreenKind{.id = "quality.ppap", .area = Area::quality, .title = "PPAP file", .icon = "quality", .right = "quality.see", .inRail = false,
                        .opens = "PPAP file",
                        .make = [](Desk& d, const QJsonObject& with) -> desk::Screen* { return new PpapScreen{d, with}; }});
    desk.add(desk::CommandKind{.id = "quality.newPpap", .title = "New PPAP file", .right = "quality.openPpap",
                               .run = [](Desk& d) { desk::showForm(d, newPpapForm()); }});
    addSystemThreads(desk);
    desk.add(desk::Waiting{.title = "PPAP files are due",
                           .right = "quality.submitPpap",
                           .icon = "quality",
                           .tone = desk::Tone::attention,
                           .count = R"sql(select count(*) from ppap where state = 'open' and due_on <= $1)sql",
                           .screen = "quality.ppaps",
                           .with = R"({"filters": [["state", "equals", "open"], ["due_on", "atMost", "@today"]]})"});
    desk.add(desk::CardMore{.kind = "item", .tables = {"ppap", "ppap_element"}, .add = addToItem});
}

}  // namespace quality::ui
