// Releasing and closing a work order, each seen before it is done: what is covered and what is missing, and where the
// money goes that is left in process.
#include "app/desk/words.h"
#include "production/ui/rehearsed.h"
#include "production/ui/screens.h"

namespace production::ui {

using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

Quantity quantityIn(const QJsonObject& object, const char* name) {
    Quantity quantity;
    fromText(utf8(object[name].toString()), quantity);
    return quantity;
}

QString instead(const QJsonArray& substitutes) {
    QStringList all;
    for (const auto& one : substitutes) all << say("%1 of %2").arg(one.toObject()["quantity"].toString(), one.toObject()["item"].toString());
    return all.join(", ");
}

Rehearsal::Shown showRelease(const QJsonObject& answer) {
    Rehearsal::Shown out;
    int missing = 0;
    const auto components = answer["components"].toArray();
    for (const auto& value : components) {
        const auto one = value.toObject();
        const auto lacks = quantityIn(one, "missing");
        missing += lacks > Quantity{} ? 1 : 0;
        out.rows.push_back({.cells = {{.text = QString::number(one["line"].toInt()), .muted = true},
                                      {.text = one["item"].toString()},
                                      {.text = shown(quantityIn(one, "required"))},
                                      {.text = shown(quantityIn(one, "allocated"))},
                                      {.text = lacks > Quantity{} ? shown(lacks) : QString{}, .tone = Tone::bad},
                                      {.text = instead(one["substitutes"].toArray()), .tone = Tone::attention},
                                      lacks > Quantity{} ? desk::TableCell{.text = say("Missing"), .tone = Tone::bad, .chip = true}
                                                         : desk::TableCell{.text = say("Covered"), .tone = Tone::good, .chip = true}},
                            .key = one["line"].toInt()});
    }
    const auto revision = answer["revision"].toString();
    if (components.isEmpty()) out.sentence = say("Revision %1 needs no material. The order can be released.").arg(revision);
    else if (missing == 0) out.sentence = say("Revision %1: everything is in stock and will be set aside.").arg(revision);
    else out.sentence = say("Revision %1: of %2 components %3 are missing in part. What is there is set aside, the rest when it comes.")
                            .arg(revision)
                            .arg(components.size())
                            .arg(missing);
    out.tone = missing == 0 ? Tone::good : Tone::attention;
    return out;
}

Rehearsal::Shown showClose(const QJsonObject& answer) {
    Rehearsal::Shown out;
    const auto variances = answer["variances"].toArray();
    for (const auto& value : variances) {
        const auto one = value.toObject();
        Amount amount;
        fromText(utf8(one["amount"].toString()), amount);
        const bool dearer = amount.money > Money{};
        const auto kind = utf8(one["kind"].toString());
        auto words = dearer ? say("It cost more than it should.") : say("It cost less than it should.");
        if (kind == "completion") words = say("It goes into the value of what was made.");  // at moving average
        out.rows.push_back({.cells = {{.text = desk::wordOf(kind)},
                                      {.text = shown(amount), .tone = kind == "completion" ? Tone::neutral : dearer ? Tone::bad : Tone::good},
                                      {.text = words, .muted = true}},
                            .key = static_cast<std::int64_t>(out.rows.size()) + 1});
    }
    out.sentence = variances.isEmpty() ? say("Nothing is left in process: closing books nothing.")
                                       : say("Closing books these variances. Nothing can be booked on the order any more.");
    out.tone = variances.isEmpty() ? Tone::good : Tone::attention;
    return out;
}

Rehearsal releaseStep() {
    return {.title = "Release",
            .verb = "Release the order",
            .icon = "check",
            .action = "production.release",
            .none = "Open a work order that is planned and release it from there.",
            .options = {{"revision", "Revision", "Empty: the order's, or the one in force"},
                        {"alternate", "Bill or routing", "Its name, where it is not the usual one"},
                        {"serial", "First serial number", "Where the bill changes from a serial number on"}},
            .columns = {{.title = "Line", .width = 60, .number = true},
                        {.title = "Component", .width = 160},
                        {.title = "Required", .width = 120, .number = true},
                        {.title = "Set aside", .width = 120, .number = true},
                        {.title = "Missing", .width = 120, .number = true},
                        {.title = "Instead", .width = 0},
                        {.title = "", .width = 120}},
            .show = showRelease,
            .done = [](const QJsonObject& answer) { return say("%1 is released.").arg(answer["number"].toString()); }};
}

Rehearsal closeStep() {
    return {.title = "Close",
            .verb = "Close the order",
            .icon = "lock",
            .action = "production.close",
            .none = "Open a work order that is finished and close it from there.",
            .columns = {{.title = "Variance", .width = 240}, {.title = "Amount", .width = 160, .number = true}, {.title = "", .width = 0}},
            .show = showClose,
            .done = [](const QJsonObject& answer) { return say("%1 is closed.").arg(answer["number"].toString()); }};
}

}  // namespace

void addStepScreens(desk::Desk& desk) {
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "production.release",
                        .area = desk::Area::production,
                        .title = "Release",
                        .icon = "check",
                        .right = "production.release",
                        .inRail = false,
                        .make = [](desk::Desk& d, const QJsonObject& with) -> desk::Screen* { return new RehearsedScreen{d, releaseStep(), with}; }});
    desk.add(ScreenKind{.id = "production.close",
                        .area = desk::Area::production,
                        .title = "Close",
                        .icon = "lock",
                        .right = "production.close",
                        .inRail = false,
                        .make = [](desk::Desk& d, const QJsonObject& with) -> desk::Screen* { return new RehearsedScreen{d, closeStep(), with}; }});
}

}  // namespace production::ui
