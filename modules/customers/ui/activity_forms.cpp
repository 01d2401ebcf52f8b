// Forms of what is talked about and done.
#include "app/desk/field_moment.h"
#include "customers/ui/screens.h"

namespace customers::ui {

using desk::Desk;
using desk::say;

desk::FormLook newActivityForm(const Desk& desk, QJsonObject about) {
    const auto given = [&](const char* name) { return about.contains(QLatin1StringView{name}); };
    const bool ofRecord = given("lead") || given("opportunity");
    std::vector<desk::FieldLook> fields{{.argument = "kind"},
                                        {.argument = "subject"},
                                        {.argument = "dueAt", .label = "When", .hint = "Empty: no matter when.", .make = desk::momentField},
                                        {.argument = "endsAt", .hint = "Of a meeting.", .make = desk::momentField},
                                        {.argument = "party", .label = "With", .hint = "Found by any part of their name.", .hidden = ofRecord || given("party")},
                                        {.argument = "contact", .hint = "Somebody who works there."},
                                        {.argument = "opportunity", .hidden = ofRecord},
                                        {.argument = "lead", .hidden = ofRecord || given("party")},
                                        {.argument = "user", .label = "Who does it", .hint = "Empty: anybody."},
                                        {.argument = "text", .label = "In full", .longText = true},
                                        {.argument = "outsideId", .hidden = true}};
    if (!given("user")) about["user"] = desk::text(desk.actor().name);
    if (!given("kind")) about["kind"] = "call";
    return {.action = "customers.addActivity",
            .title = "New activity",
            .verb = "Add",
            .fields = std::move(fields),
            .preset = std::move(about),
            .then = [](Desk& d, const QJsonObject& answer) { d.toast(say("Noted."), desk::Record{"activity", answer["activity"].toInteger()}); }};
}

desk::FormLook finishActivityForm(std::int64_t activity) {
    return {.action = "customers.finishActivity",
            .title = "Done",
            .verb = "Done",
            .fields = {{.argument = "activity", .hidden = true},
                       {.argument = "result", .label = "What came of it"},
                       {.argument = "nextKind", .hint = "Empty: nothing follows."},
                       {.argument = "nextSubject"},
                       {.argument = "nextAt", .make = desk::momentField}},
            .preset = {{"activity", static_cast<qint64>(activity)}},
            .then = [](Desk& d, const QJsonObject& answer) {
                const auto next = answer["next"].toInteger();
                if (next != 0) d.toast(say("Done. What is next is noted."), desk::Record{"activity", next});
                else d.toast(say("Done."));
            }};
}

}  // namespace customers::ui
