// Forms of leads: entered with a look at who is here already, turned into a firm, dropped.
#include "customers/ui/known.h"
#include "customers/ui/screens.h"

namespace customers::ui {

using desk::Desk;
using desk::say;

desk::FormLook newLeadForm() {
    return {.action = "customers.addLead",
            .title = "New lead",
            .verb = "Add lead",
            .fields = {{.argument = "name", .hint = "The firm, or the person where there is none. Who is here already is shown while you type."},
                       {.argument = "contact", .label = "Whom to talk to"},
                       {.argument = "phone"},
                       {.argument = "email"},
                       {.argument = "taxNumber"},
                       {.argument = "site", .hint = "Empty: the only one."},
                       {.argument = "text", .label = "What they want", .longText = true},
                       {.argument = "source", .hidden = true}},
            .then = [](Desk& d, const QJsonObject& answer) { d.open(desk::Record{"lead", answer["lead"].toInteger()}); },
            .similar = [](const db::Read& read, const QJsonObject& typed) {
                const auto at = [&](const char* name) { return desk::utf8(typed[name].toString()); };
                AddLead lead;
                lead.name = at("name");
                lead.email = at("email");
                lead.phone = at("phone");
                lead.taxNumber = at("taxNumber");
                return knownAs(read, lead);
            }};
}

desk::FormLook convertLeadForm(std::int64_t lead, std::int64_t knownParty) {
    QJsonObject preset{{"lead", static_cast<qint64>(lead)}};
    if (knownParty != 0) preset["party"] = static_cast<qint64>(knownParty);
    return {.action = "customers.convertLead",
            .title = "Make a firm of the lead",
            .verb = "Convert",
            .fields = {{.argument = "lead", .hidden = true},
                       {.argument = "party", .label = "Is this firm", .hint = "Empty: the one it is known to be, else a new one."},
                       {.argument = "title", .label = "Opportunity", .hint = "What it is about; empty: none begins."},
                       {.argument = "amount", .label = "What it would bring"},
                       {.argument = "closeOn", .label = "Decided by"}},
            .preset = preset,
            .then = [](Desk& d, const QJsonObject& answer) {
                d.toast(say("The lead is %1 now.").arg(answer["number"].toString()));
                if (const auto opportunity = answer["opportunity"].toInteger(); opportunity != 0) d.open(desk::Record{"opportunity", opportunity});
                else d.open(desk::Record{"party", answer["party"].toInteger()});
            }};
}

desk::FormLook dropLeadForm(std::int64_t lead) {
    return {.action = "customers.dropLead",
            .title = "Drop the lead",
            .verb = "Drop",
            .fields = {{.argument = "lead", .hidden = true}, {.argument = "reason", .hint = "Needed: kept for analysis."}},
            .preset = {{"lead", static_cast<qint64>(lead)}},
            .then = [](Desk& d, const QJsonObject& answer) { d.toast(say("%1 is dropped.").arg(answer["number"].toString())); }};
}

void mergeRecords(Desk& desk, const char* kind, std::int64_t doubled, std::int64_t into) {
    QJsonObject with{{"kind", kind}, {"from", static_cast<qint64>(doubled)}};
    if (into != 0) with["into"] = static_cast<qint64>(into);
    desk.open("customers.merge", with);
}

}  // namespace customers::ui
