#include "warehouse/ui/load_forms.h"

#include "app/desk/say.h"
#include "warehouse/ui/looks.h"
#include "warehouse/ui/moment_field.h"

namespace warehouse {

using desk::Desk;
using desk::FormLook;
using desk::say;

FormLook addLoadForm(const NewLoad& load) {
    QJsonObject preset{{"carrier", load.carrier}};
    if (load.dock != 0) preset["dock"] = static_cast<qint64>(load.dock);
    if (!load.leavesAt.isEmpty()) preset["leavesAt"] = load.leavesAt;
    return {.action = "warehouse.addLoad",
            .title = "A truck stands at a dock",
            .verb = "Begin to load",
            .fields = {{.argument = "carrier", .label = "Carrier"},
                       {.argument = "vehicle", .label = "Number plate"},
                       {.argument = "dock", .label = "Dock", .hint = "Empty: units of every dock go onto it"},
                       {.argument = "leavesAt", .label = "Leaves at", .hint = "Empty: not said", .make = momentField},
                       {.argument = "site", .label = "Site", .hint = "Empty: the only one"}},
            .preset = preset,
            .then = [](Desk& d, const QJsonObject& answer) { d.open(desk::Record{"load", answer["load"].toInteger()}); }};
}

// What left, and what should have gone along.
FormLook leaveForm(std::int64_t load, const QString& number) {
    return {.action = "warehouse.leave",
            .title = "The truck leaves",
            .verb = "Let it leave",
            .fields = {{.argument = "load", .hidden = true}, {.argument = "tracking", .label = "Tracking number", .hint = "Stands on each of its shipments"}},
            .preset = {{"load", static_cast<qint64>(load)}},
            .then = [number](Desk& d, const QJsonObject& answer) {
                QStringList left, missed;
                for (const auto& one : answer["shipments"].toArray()) left << one.toObject()["number"].toString();
                for (const auto& one : answer["missed"].toArray())
                    missed << QStringLiteral("%1 (%2)").arg(one.toObject()["number"].toString(), wordIn(departureStates(), desk::utf8(one.toObject()["state"].toString())));
                auto words = say("%1 has left with %2.").arg(number, left.join(", "));
                if (!missed.isEmpty()) words += ' ' + say("Left behind: %1.").arg(missed.join(", "));
                d.toast(words, missed.isEmpty() ? desk::Tone::good : desk::Tone::attention);
            }};
}

FormLook cancelLoadForm(std::int64_t load) {
    return {.action = "warehouse.cancelLoad",
            .title = "It is not loaded",
            .verb = "Cancel the load",
            .fields = {{.argument = "load", .hidden = true}, {.argument = "reason", .label = "Reason", .hint = "Its units stand at the dock again"}},
            .preset = {{"load", static_cast<qint64>(load)}}};
}

FormLook carrierForm(std::int64_t order, const QString& carrier) {
    return {.action = "warehouse.setCarrier",
            .title = "Who takes the order",
            .verb = "Save",
            .fields = {{.argument = "order", .hidden = true}, {.argument = "carrier", .label = "Carrier", .hint = "Empty: anybody"}},
            .preset = {{"order", static_cast<qint64>(order)}, {"carrier", carrier}}};
}

}  // namespace warehouse
