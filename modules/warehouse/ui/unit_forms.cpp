#include "warehouse/ui/unit_forms.h"

#include "app/desk/say.h"
#include "warehouse/ui/scan_fields.h"

namespace warehouse {

using desk::Desk;
using desk::FormLook;
using desk::say;
using desk::text;

namespace {

QJsonValue idOr(std::int64_t id) { return id == 0 ? QJsonValue{} : QJsonValue{static_cast<qint64>(id)}; }

QJsonObject ofUnit(std::int64_t unit) { return {{"unit", static_cast<qint64>(unit)}}; }

desk::FieldLook hiddenUnit() { return {.argument = "unit", .hidden = true}; }

}  // namespace

FormLook packForm(std::int64_t bin, std::int64_t order) {
    return {.action = "warehouse.packUnit",
            .title = "Pack a unit",
            .verb = "Pack",
            .fields = {{.argument = "kind", .label = "Packed in"},
                       {.argument = "bin", .label = "In bin", .hint = "Where the goods lie loose"},
                       {.argument = "order", .label = "For order", .hint = "Empty: for stock"},
                       {.argument = "parts[].lot", .label = "Lot", .make = scannedLot},
                       {.argument = "parts[].quantity", .label = "Quantity"},
                       {.argument = "units[].unit", .label = "Unit that goes into it", .make = scannedUnit},
                       {.argument = "close", .label = "Close and label it at once"}},
            .preset = {{"kind", "carton"}, {"bin", idOr(bin)}, {"order", idOr(order)}},
            .then = [](Desk& d, const QJsonObject& answer) { d.open(desk::Record{"handling unit", answer["unit"].toInteger()}); }};
}

FormLook putInForm(std::int64_t unit) {
    return {.action = "warehouse.putIn",
            .title = "Put something in",
            .verb = "Put in",
            .fields = {hiddenUnit(),
                       {.argument = "lot", .label = "Lot", .hint = "Loose goods of the same bin", .make = scannedLot},
                       {.argument = "quantity", .label = "Quantity"},
                       {.argument = "inner", .label = "Or a whole unit", .hint = "One that stands beside it", .make = scannedUnit}},
            .preset = ofUnit(unit)};
}

FormLook takeOutForm(std::int64_t unit, std::int64_t lot, const std::string& quantity, std::int64_t inner) {
    auto preset = ofUnit(unit);
    if (lot != 0) preset["lot"] = static_cast<qint64>(lot);
    if (!quantity.empty()) preset["quantity"] = text(quantity);
    if (inner != 0) preset["inner"] = static_cast<qint64>(inner);
    return {.action = "warehouse.takeOut",
            .title = "Take something out",
            .verb = "Take out",
            .fields = {hiddenUnit(),
                       {.argument = "lot", .label = "Lot", .hint = "It lies loose in the bin then", .make = scannedLot},
                       {.argument = "quantity", .label = "Quantity"},
                       {.argument = "inner", .label = "Or a whole unit", .hint = "It stands beside it then", .make = scannedUnit}},
            .preset = preset,
            .then = [](Desk& d, const QJsonObject& answer) {
                if (answer["state"].toString() == "unpacked") d.toast(say("Taken out; nothing is in the unit any more."));
                else d.toast(say("Taken out."));
            }};
}

FormLook closeUnitForm(std::int64_t unit, std::int64_t gross) {
    auto preset = ofUnit(unit);
    if (gross > 0) preset["gross"] = static_cast<qint64>(gross);
    return {.action = "warehouse.closeUnit",
            .title = "Close the unit",
            .verb = "Close",
            .fields = {hiddenUnit(), {.argument = "gross", .label = "Grams, as weighed", .hint = "Empty: counted up from what is in it"}},
            .preset = preset,
            .then = [](Desk& d, const QJsonObject& answer) {
                d.toast(say("The unit is closed. Print its label."));
                d.open("warehouse.labels", {{"unit", answer["unit"]}});
            }};
}

FormLook moveUnitForm(std::int64_t unit) {
    return {.action = "warehouse.moveUnit",
            .title = "Move the unit with all in it",
            .verb = "Move",
            .fields = {hiddenUnit(), {.argument = "to", .label = "To bin"}},
            .preset = ofUnit(unit),
            .then = [](Desk& d, const QJsonObject&) { d.toast(say("Moved.")); }};
}

FormLook unpackForm(std::int64_t unit) {
    return {.action = "warehouse.unpack",
            .title = "Unpack the unit",
            .verb = "Unpack",
            .fields = {hiddenUnit(), {.argument = "all", .label = "And what is in it", .hint = "Otherwise the units in it stand by themselves"}},
            .preset = ofUnit(unit)};
}

FormLook shipUnitForm(std::int64_t unit, const std::string& carrier) {
    auto preset = ofUnit(unit);
    if (!carrier.empty()) preset["carrier"] = text(carrier);
    return {.action = "warehouse.shipUnit",
            .title = "Ship the order of this unit",
            .verb = "Ship",
            .fields = {hiddenUnit(),
                       {.argument = "carrier", .label = "Carrier", .hint = "Empty: the order's"},
                       {.argument = "tracking", .label = "Tracking number"},
                       {.argument = "partly", .label = "Only what this unit holds", .hint = "The rest of the order leaves later"}},
            .preset = preset,
            .then = [](Desk& d, const QJsonObject& answer) {
                d.toast(say("Shipped as %1.").arg(answer["number"].toString()));
                d.open(desk::Record{"shipment", answer["shipment"].toInteger()});
            }};
}

FormLook loadUnitForm(std::int64_t load, std::int64_t unit) {
    QJsonObject preset;
    if (load != 0) preset["load"] = static_cast<qint64>(load);
    if (unit != 0) preset["unit"] = static_cast<qint64>(unit);
    return {.action = "warehouse.loadUnit",
            .title = "Load a unit",
            .verb = "Load",
            .fields = {{.argument = "load", .label = "Truck", .hidden = load != 0}, {.argument = "unit", .label = "Handling unit", .hint = "Scan its label", .make = scannedUnit}},
            .preset = preset,
            .then = [](Desk& d, const QJsonObject& answer) { d.toast(say("Loaded; %1 units are on the truck.").arg(answer["units"].toInt())); }};
}

void openUnitNow(Desk& d, std::int64_t unit) { desk::doNow(d, "warehouse.openUnit", ofUnit(unit), say("The unit is open: goods go in and out.")); }

void unloadUnitNow(Desk& d, std::int64_t unit) { desk::doNow(d, "warehouse.unloadUnit", ofUnit(unit), say("The unit stands at the dock again.")); }

}  // namespace warehouse
