// A round's card: every grip in the order of the bins, what stands on its cart, and whose walk it is.
#include "app/desk/say.h"
#include "warehouse/picking.h"
#include "warehouse/ui/looks.h"
#include "warehouse/ui/screens.h"
#include "warehouse/ui/wave_forms.h"

namespace warehouse {

using desk::Card;
using desk::Desk;
using desk::say;
using desk::shown;
using desk::TableRow;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

struct Head {
    std::string number, method, state, takenBy, wave, zone, cart;
    std::int64_t waveId = 0, cartId = 0, walks = 0;
};
BOOST_DESCRIBE_STRUCT(Head, (), (number, method, state, takenBy, wave, zone, cart, waveId, cartId, walks))

std::optional<Head> headOf(const db::Read& read, std::int64_t id) {
    return read.find<Head>(R"sql(
        select r.number, r.method, r.state, r.taken_by, coalesce(v.number, '') as wave, coalesce(z.code || ' ' || z.name, '') as zone,
               coalesce(b.code, '') as cart, coalesce(r.wave_id, 0) as wave_id, coalesce(r.bin_id, 0) as cart_id,
               (select count(*) from pick_list k where k.pick_round_id = r.pick_round_id) as walks
        from pick_round r
        left join wave v on v.wave_id = r.wave_id
        left join zone z on z.zone_id = r.zone_id
        left join bin b on b.bin_id = r.bin_id
        where r.pick_round_id = $1
    )sql", id);
}

desk::TableCell gripState(const RoundGrip& grip) {
    if (grip.picked >= grip.quantity) return {.text = say("Taken"), .tone = Tone::good, .chip = true};
    if (grip.left() <= Quantity{}) return {.text = say("Not set aside any more"), .tone = Tone::bad, .chip = true};
    return {.text = say("To take"), .tone = Tone::active, .chip = true};
}

desk::CardTable gripsTable(const std::vector<RoundGrip>& grips, bool open) {
    desk::CardTable table{.title = "Grips",
                          .columns = {{.title = "Bin", .width = 120},
                                      {.title = "Item", .width = 120},
                                      {.title = "Name", .width = 0},
                                      {.title = "Lot", .width = 130},
                                      {.title = "Take", .width = 90, .number = true},
                                      {.title = "Taken", .width = 90, .number = true},
                                      {.title = "Unit", .width = 60},
                                      {.title = "Tote", .width = 80},
                                      {.title = "Order", .width = 100},
                                      {.title = "State", .width = 160}},
                          .rows = {},
                          .empty = "No grip is on this round."};
    for (const auto& grip : grips)
        table.rows.push_back({.cells = {{.text = text(grip.place)},
                                        {.text = text(grip.item)},
                                        {.text = text(grip.name), .muted = true},
                                        {.text = grip.label == "-" ? QString{} : text(grip.label)},
                                        {.text = shown(grip.quantity)},
                                        {.text = grip.picked > Quantity{} ? shown(grip.picked) : QString{}},
                                        {.text = text(grip.unit), .muted = true},
                                        {.text = text(grip.tote)},
                                        {.text = text(grip.number)},
                                        gripState(grip)},
                              .key = grip.pickLine.number,
                              .opens = {"order", grip.order.number},
                              .data = {{"open", grip.picked < grip.quantity}}});
    if (open)
        table.actions = {{.title = "Not all is there…",
                          .right = "warehouse.pickShort",
                          .run = [](Desk& d, const TableRow& row) {
                              if (!row.data["open"].toBool()) return d.toast(say("All of this grip is taken."), Tone::attention);
                              desk::showForm(d, pickShortForm(row.key));
                          }}};
    return table;
}

desk::CardTable cartTable(std::int64_t round, const std::vector<OnCart>& parts) {
    desk::CardTable table{.title = "On the cart",
                          .columns = {{.title = "Tote", .width = 80},
                                      {.title = "Order", .width = 110},
                                      {.title = "Item", .width = 140},
                                      {.title = "Lot", .width = 0},
                                      {.title = "Quantity", .width = 110, .number = true}},
                          .rows = {},
                          .empty = "Nothing stands on the cart.",
                          .actions = {{.title = "Sort…",
                                       .right = "warehouse.sortRound",
                                       .run = [round](Desk& d, const TableRow& row) {
                                           desk::showForm(d, sortRoundForm(round, row.data["order"].toInteger(), row.data["lot"].toInteger(), utf8(row.data["quantity"].toString())));
                                       }}}};
    std::int64_t key = 0;
    for (const auto& part : parts)
        table.rows.push_back({.cells = {{.text = text(part.tote)}, {.text = text(part.number)}, {.text = text(part.item)}, {.text = part.label == "-" ? QString{} : text(part.label)},
                                        {.text = shown(part.quantity)}},
                              .key = ++key,
                              .opens = {"order", part.order.number},
                              .data = {{"order", static_cast<qint64>(part.order.number)}, {"lot", static_cast<qint64>(part.lot.number)}, {"quantity", text(toText(part.quantity))}}});
    return table;
}

std::vector<desk::CardButton> buttonsOf(const Head& round, std::int64_t id, bool laden) {
    std::vector<desk::CardButton> buttons;
    const auto number = text(round.number), walker = text(round.takenBy);
    if (round.state == "open")
        buttons.push_back({.title = "Take it",
                           .right = "warehouse.takeRound",
                           .keys = "Ctrl+Return",
                           .icon = "user",
                           .main = round.takenBy.empty(),
                           .run = [id, number, walker](Desk& d) { takeRoundNow(d, id, number, walker); }});
    if (laden)
        buttons.push_back({.title = "Set down at the dock…",
                           .right = "warehouse.dropRound",
                           .keys = "Ctrl+D",
                           .icon = "truck",
                           .main = round.state == "picked",
                           .run = [id](Desk& d) { desk::showForm(d, dropRoundForm(id)); }});
    buttons.push_back({.title = "Print",
                       .right = "warehouse.see",
                       .keys = "Ctrl+P",
                       .icon = "print",
                       .run = [id](Desk& d) { d.open("warehouse.print_round", {{"id", static_cast<qint64>(id)}}); }});
    if (round.state == "open")
        buttons.push_back({.title = "Cancel the round…", .right = "warehouse.cancelRound", .icon = "close", .run = [id](Desk& d) { desk::showForm(d, cancelRoundForm(id)); }});
    return buttons;
}

Card readRound(const db::Read& read, std::int64_t id) {
    const auto round = headOf(read, id);
    Card card;
    card.found = round.has_value();
    if (!round) return card;
    const auto grips = roundGrips(read, PickRoundId{id});
    const auto cart = onCart(read, PickRoundId{id});
    std::int64_t done = 0, gone = 0;
    for (const auto& grip : grips) {
        done += grip.picked >= grip.quantity ? 1 : 0;
        gone += grip.picked < grip.quantity && grip.left() <= Quantity{} ? 1 : 0;
    }
    card.number = round->number;
    card.name = utf8(wordIn(roundMethods(), round->method));
    card.chips = {chipOf(roundStates(), round->state)};
    if (round->state == "open" && gone > 0) card.warning = utf8(say("%1 grips are not set aside any more; they are taken off when somebody takes the round.").arg(gone));
    card.figures = {{.label = "Grips done", .value = utf8(say("%1 of %2").arg(done).arg(grips.size()))},
                    {.label = "Walks", .value = utf8(desk::shownNumber(round->walks))},
                    {.label = "Walked by", .value = round->takenBy.empty() ? utf8(say("nobody yet")) : round->takenBy,
                     .tone = round->takenBy.empty() && round->state == "open" ? Tone::attention : Tone::neutral}};
    card.groups = {{.title = "Round",
                    .facts = {{.label = "Wave", .value = round->wave, .opens = {"wave", round->waveId}},
                              {.label = "Zone", .value = round->zone},
                              {.label = "Cart or sorting place", .value = round->cart, .opens = {"bin", round->cartId}}}}};
    card.tables = {gripsTable(grips, round->state == "open")};
    if (round->cartId != 0) card.tables.push_back(cartTable(id, cart));
    card.parts = {{.title = "Walks", .look = without(pickListsLook(), {"round"}), .filters = {{"round_id", db::How::equals, std::to_string(id)}}}};
    card.buttons = buttonsOf(*round, id, !cart.empty());
    return card;
}

}  // namespace

desk::CardKind roundCard() {
    return {.kind = "round", .tables = {"pick_round", "pick_list", "pick_line", "allocation", "stock_balance"}, .read = readRound};
}

}  // namespace warehouse
