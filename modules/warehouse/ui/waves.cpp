// Waves and rounds as lists, and the way to a new wave.
#include "app/desk/list_screen.h"
#include "app/desk/say.h"
#include "warehouse/ui/looks.h"
#include "warehouse/ui/make_wave.h"
#include "warehouse/ui/screens.h"
#include "warehouse/ui/task_forms.h"
#include "warehouse/ui/wave_forms.h"

namespace warehouse {

using db::How;
using desk::Desk;
using desk::ListLook;
using desk::Row;

namespace {

bool isReleased(const Row& row) { return row.at("state") == "released"; }
bool isOpen(const Row& row) { return row.at("state") == "open"; }

// What is under way is asked for first.
std::function<desk::Screen*(Desk&, const QJsonObject&)> firstQuick(ListLook (*look)()) {
    return [look](Desk& d, const QJsonObject& with) -> desk::Screen* {
        return new desk::ListScreen{d, look(), with.isEmpty() ? QJsonObject{{"quick", 0}} : with};
    };
}

}  // namespace

ListLook wavesLook() {
    return {.list = "waves",
            .columns = {"number", "carrier", "leaves_at", "orders", "grips", "done", "state"},
            .sorts = {{"", true}},
            .chips = {{"state", waveStates()}},
            .widths = {{"number", 100}, {"carrier", 190}},
            .quick = {{"Released", {{"state", How::equals, "released"}}}, {"Picked", {{"state", How::equals, "done"}}}},
            .top = {{.title = "Make a wave", .right = "warehouse.addWave", .run = [](Desk& d) { d.open("warehouse.make_wave"); }}},
            .actions = {{.title = "Make a round…",
                         .right = "warehouse.makeRound",
                         .keys = "Ctrl+R",
                         .icon = "pick",
                         .fits = isReleased,
                         .run = [](Desk& d, const std::vector<Row>& rows) { desk::showForm(d, roundForm(rows.front().key)); }},
                        {.title = "Refill for it…",
                         .right = "warehouse.makeRefills",
                         .icon = "refresh",
                         .fits = isReleased,
                         .run = [](Desk& d, const std::vector<Row>& rows) { makeRefillsNow(d, rows.front().key); }},
                        {.title = "Cancel the wave…",
                         .right = "warehouse.cancelWave",
                         .keys = "Del",
                         .icon = "close",
                         .fits = isReleased,
                         .run = [](Desk& d, const std::vector<Row>& rows) { desk::showForm(d, cancelWaveForm(rows.front().key)); }}},
            .empty = "No wave was released yet. Ctrl+N shows which orders one would take."};
}

ListLook roundsLook() {
    return {.list = "rounds",
            .columns = {"number", "method", "wave", "zone", "cart", "walker", "walks", "grips", "done", "state"},
            .sorts = {{"", true}},
            .chips = {{"method", roundMethods()}, {"state", roundStates()}},
            .widths = {{"number", 100}, {"wave", 90}, {"zone", 90}, {"cart", 90}, {"walker", 130}},
            .quick = {{"Open", {{"state", How::equals, "open"}}},
                      {"Nobody walks it", {{"state", How::equals, "open"}, {"walker", How::isEmpty}}},
                      {"Picked", {{"state", How::equals, "picked"}}}},
            .top = {{.title = "Make a round", .right = "warehouse.makeRound", .run = [](Desk& d) { desk::showForm(d, roundForm()); }}},
            .actions = {{.title = "Print",
                         .right = "warehouse.see",
                         .keys = "Ctrl+P",
                         .icon = "print",
                         .run = [](Desk& d, const std::vector<Row>& rows) { d.open("warehouse.print_round", {{"id", static_cast<qint64>(rows.front().key)}}); }},
                        {.title = "Take it",
                         .right = "warehouse.takeRound",
                         .icon = "user",
                         .fits = isOpen,
                         .run = [](Desk& d, const std::vector<Row>& rows) {
                             takeRoundNow(d, rows.front().key, desk::text(rows.front().at("number")), desk::text(rows.front().at("walker")));
                         }},
                        {.title = "Cancel the round…",
                         .right = "warehouse.cancelRound",
                         .keys = "Del",
                         .icon = "close",
                         .fits = isOpen,
                         .run = [](Desk& d, const std::vector<Row>& rows) { desk::showForm(d, cancelRoundForm(rows.front().key)); }}},
            .empty = "No round yet. Ctrl+N puts open walks together for one person."};
}

void addWaveScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "warehouse.waves", .area = Area::stock, .title = "Waves", .icon = "pick", .right = "warehouse.see", .make = firstQuick(wavesLook)});
    desk.add(ScreenKind{.id = "warehouse.wave",
                        .area = Area::stock,
                        .title = "Wave",
                        .icon = "pick",
                        .right = "warehouse.see",
                        .inRail = false,
                        .opens = "wave",
                        .make = desk::cardScreen(waveCard())});
    desk.add(ScreenKind{.id = "warehouse.make_wave",
                        .area = Area::stock,
                        .title = "Make a wave",
                        .icon = "pick",
                        .right = "warehouse.addWave",
                        .inRail = false,
                        .make = [](Desk& d, const QJsonObject& with) -> desk::Screen* { return new MakeWaveScreen{d, with}; }});
    desk.add(ScreenKind{.id = "warehouse.rounds", .area = Area::stock, .title = "Rounds", .icon = "refresh", .right = "warehouse.see", .make = firstQuick(roundsLook)});
    desk.add(ScreenKind{.id = "warehouse.round",
                        .area = Area::stock,
                        .title = "Round",
                        .icon = "refresh",
                        .right = "warehouse.see",
                        .inRail = false,
                        .opens = "round",
                        .make = desk::cardScreen(roundCard())});
    desk.add(ScreenKind{.id = "warehouse.print_round",
                        .area = Area::stock,
                        .title = "Round on paper",
                        .icon = "print",
                        .right = "warehouse.see",
                        .inRail = false,
                        .make = desk::printScreen(roundPrint())});
    desk.add(desk::CommandKind{.id = "warehouse.newWave", .title = "Make a wave", .right = "warehouse.addWave", .run = [](Desk& d) { d.open("warehouse.make_wave"); }});
    desk.add(desk::CommandKind{.id = "warehouse.newRound", .title = "Make a round", .right = "warehouse.makeRound", .run = [](Desk& d) { desk::showForm(d, roundForm()); }});
    desk.add(desk::PickKind{.kind = "wave"});
    desk.add(desk::PickKind{.kind = "round"});
    desk.add(desk::PickKind{.kind = "pick list"});
}

}  // namespace warehouse
