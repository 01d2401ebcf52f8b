#include "warehouse/ui/wave_forms.h"

#include "app/desk/say.h"
#include "warehouse/ui/scan_fields.h"

namespace warehouse {

using desk::Desk;
using desk::FormLook;
using desk::say;
using desk::text;

FormLook roundForm(std::int64_t wave) {
    QJsonObject preset{{"method", "cluster"}};
    if (wave != 0) preset["wave"] = static_cast<qint64>(wave);
    return {.action = "warehouse.makeRound",
            .title = "Put walks together on a round",
            .verb = "Make the round",
            .fields = {{.argument = "method", .label = "How it is picked", .hint = "Cluster: a tote an order. Batch: together, sorted after. Zone: one zone's part"},
                       {.argument = "wave", .label = "Wave", .hint = "Empty: the oldest walks that are on no round"},
                       {.argument = "zone", .label = "Zone", .hint = "For a round of one zone"},
                       {.argument = "bin", .label = "Cart or sorting place", .hint = "An outbound bin; a batch cannot do without"},
                       {.argument = "most", .label = "Walks at most", .hint = "Empty: 12"},
                       {.argument = "site", .label = "Site", .hint = "Empty: the only one", .hidden = wave != 0},
                       {.argument = "pickLists", .hidden = true},
                       {.argument = "totes", .hidden = true}},
            .preset = preset,
            .then = [](Desk& d, const QJsonObject& answer) {
                d.toast(say("%1: %2 walks, %3 grips.").arg(answer["number"].toString()).arg(answer["walks"].toInt()).arg(answer["grips"].toInt()));
                d.open(desk::Record{"round", answer["round"].toInteger()});
            }};
}

FormLook cancelWaveForm(std::int64_t wave) {
    return {.action = "warehouse.cancelWave",
            .title = "Cancel the wave",
            .verb = "Cancel the wave",
            .fields = {{.argument = "wave", .hidden = true}, {.argument = "reason", .label = "Reason", .hint = "What was set aside stays set aside"}},
            .preset = {{"wave", static_cast<qint64>(wave)}}};
}

FormLook cancelRoundForm(std::int64_t round) {
    return {.action = "warehouse.cancelRound",
            .title = "Cancel the round",
            .verb = "Cancel the round",
            .fields = {{.argument = "round", .hidden = true}, {.argument = "reason", .label = "Reason", .hint = "Its walks can be picked otherwise then"}},
            .preset = {{"round", static_cast<qint64>(round)}}};
}

FormLook dropRoundForm(std::int64_t round) {
    return {.action = "warehouse.dropRound",
            .title = "Set down what stands on the cart",
            .verb = "Set down",
            .fields = {{.argument = "round", .hidden = true},
                       {.argument = "tote", .label = "Tote", .hint = "Empty: all of it"},
                       {.argument = "toBin", .label = "Dock", .hint = "Empty: the carrier's"}},
            .preset = {{"round", static_cast<qint64>(round)}},
            .then = [](Desk& d, const QJsonObject&) { d.toast(say("Set down at the dock.")); }};
}

FormLook sortRoundForm(std::int64_t round, std::int64_t order, std::int64_t lot, const std::string& quantity) {
    return {.action = "warehouse.sortRound",
            .title = "Sort it into its order",
            .verb = "Sort",
            .fields = {{.argument = "round", .hidden = true},
                       {.argument = "order", .label = "Order"},
                       {.argument = "lot", .label = "Lot", .make = scannedLot},
                       {.argument = "quantity", .label = "Quantity"},
                       {.argument = "toBin", .label = "Dock", .hint = "Empty: the carrier's"}},
            .preset = {{"round", static_cast<qint64>(round)}, {"order", static_cast<qint64>(order)}, {"lot", static_cast<qint64>(lot)}, {"quantity", text(quantity)}}};
}

FormLook pickShortForm(std::int64_t pickLine) {
    return {.action = "warehouse.pickShort",
            .title = "Not all of it is there",
            .verb = "Look elsewhere",
            .fields = {{.argument = "pickLine", .hidden = true}, {.argument = "reason", .label = "Reason", .hint = "The bin is counted; what is elsewhere is set aside instead"}},
            .preset = {{"pickLine", static_cast<qint64>(pickLine)}},
            .then = [](Desk& d, const QJsonObject& answer) {
                const auto found = answer["found"].toString(), missing = answer["missing"].toString();
                d.toast(say("%1 were missing; %2 of them are set aside elsewhere. The bin is to be counted.").arg(missing, found), desk::Tone::attention);
            }};
}

void takeRoundNow(Desk& d, std::int64_t round, const QString& number, const QString& walker) {
    const bool over = !walker.isEmpty();
    desk::doNow(d, "warehouse.takeRound", {{"round", static_cast<qint64>(round)}, {"over", over}}, say("%1 is your walk.").arg(number),
                over ? say("Take %1 over from %2?").arg(number, walker) : QString{});
}

}  // namespace warehouse
