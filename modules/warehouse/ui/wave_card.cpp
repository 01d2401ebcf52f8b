// A wave's card: by when it must be picked, how far it is, its walks and its rounds.
#include "app/desk/say.h"
#include "warehouse/picking.h"
#include "warehouse/ui/looks.h"
#include "warehouse/ui/screens.h"
#include "warehouse/ui/task_forms.h"
#include "warehouse/ui/wave_forms.h"

namespace warehouse {

using desk::Card;
using desk::Desk;
using desk::say;
using desk::shown;
using desk::Tone;
using desk::utf8;

namespace {

struct Head {
    std::string number, carrier, site, state;
    std::optional<Instant> leavesAt;
    std::int64_t orders = 0, grips = 0, done = 0, loose = 0, rounds = 0;  // loose: walks on no round; rounds: open ones
};
BOOST_DESCRIBE_STRUCT(Head, (), (number, carrier, site, state, leavesAt, orders, grips, done, loose, rounds))

std::optional<Head> headOf(const db::Read& read, std::int64_t id) {
    return read.find<Head>(R"sql(
        select v.number, v.carrier, s.code as site, v.state, v.leaves_at,
               (select count(distinct k.sales_order_id) from pick_list k where k.wave_id = v.wave_id) as orders,
               (select count(*) from pick_list k join pick_line g on g.pick_list_id = k.pick_list_id where k.wave_id = v.wave_id) as grips,
               (select count(*) from pick_list k join pick_line g on g.pick_list_id = k.pick_list_id
                where k.wave_id = v.wave_id and g.picked = g.quantity) as done,
               (select count(*) from pick_list k where k.wave_id = v.wave_id and k.state = 'open' and k.pick_round_id is null) as loose,
               (select count(*) from pick_round r where r.wave_id = v.wave_id and r.state = 'open') as rounds
        from wave v join site s on s.site_id = v.site_id where v.wave_id = $1
    )sql", id);
}

std::vector<desk::Figure> figuresOf(const Head& wave, bool late) {
    const auto number = [](std::int64_t n) { return utf8(desk::shownNumber(n)); };
    return {{.label = "Grips done", .value = utf8(say("%1 of %2").arg(wave.done).arg(wave.grips)), .tone = wave.done == wave.grips ? Tone::good : Tone::neutral},
            {.label = "Orders", .value = number(wave.orders)},
            {.label = "Walks on no round", .value = number(wave.loose), .tone = wave.state == "released" && wave.loose > 0 ? Tone::attention : Tone::neutral},
            {.label = "Rounds under way", .value = number(wave.rounds)},
            {.label = "Must be picked by", .value = wave.leavesAt ? utf8(shown(*wave.leavesAt)) : utf8(say("no cut-off")), .tone = late ? Tone::bad : Tone::neutral}};
}

std::vector<desk::CardButton> buttonsOf(const Head& wave, std::int64_t id) {
    if (wave.state != "released") return {};
    return {{.title = "Make a round…",
             .right = "warehouse.makeRound",
             .keys = "Ctrl+R",
             .icon = "pick",
             .main = true,
             .run = [id](Desk& d) { desk::showForm(d, roundForm(id)); }},
            {.title = "Refill for it…", .right = "warehouse.makeRefills", .icon = "refresh", .run = [id](Desk& d) { makeRefillsNow(d, id); }},
            {.title = "Cancel the wave…", .right = "warehouse.cancelWave", .icon = "close", .run = [id](Desk& d) { desk::showForm(d, cancelWaveForm(id)); }}};
}

Card readWave(const db::Read& read, std::int64_t id) {
    const auto wave = headOf(read, id);
    Card card;
    card.found = wave.has_value();
    if (!wave) return card;
    const bool late = wave->state == "released" && wave->leavesAt && *wave->leavesAt < read.now();
    card.number = wave->number;
    card.name = wave->carrier.empty() ? utf8(say("any carrier")) : wave->carrier;
    card.chips = {chipOf(waveStates(), wave->state)};
    if (late) card.chips.push_back({.value = "", .word = "Late", .tone = Tone::bad});
    card.figures = figuresOf(*wave, late);
    const std::vector<db::Filter> own{{"wave_id", db::How::equals, std::to_string(id)}};
    card.parts = {{.title = "Walks", .look = without(pickListsLook(), {"wave"}), .filters = own}, {.title = "Rounds", .look = without(roundsLook(), {"wave"}), .filters = own}};
    card.buttons = buttonsOf(*wave, id);
    return card;
}

}  // namespace

desk::CardKind waveCard() {
    return {.kind = "wave", .tables = {"wave", "pick_list", "pick_line", "pick_round"}, .read = readWave};
}

}  // namespace warehouse
