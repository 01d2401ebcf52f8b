#include "production/ui/people_forms.h"

namespace production::ui {

using desk::Desk;
using desk::FormLook;
using desk::say;
using desk::text;

namespace {

QJsonValue idOr(std::int64_t id) { return id == 0 ? QJsonValue{} : QJsonValue{static_cast<qint64>(id)}; }

}  // namespace

FormLook newPersonForm() {
    return {.action = "production.addEmployee",
            .title = "New person on the floor",
            .verb = "Add person",
            .fields = {{.argument = "number", .label = "Personnel number"},
                       {.argument = "name", .label = "Full name"},
                       {.argument = "badge", .label = "Badge", .hint = "Scan it; empty: none"},
                       {.argument = "crew", .label = "Crew", .hint = "Empty: works alone"},
                       {.argument = "user", .label = "Signs in as", .hint = "Empty: at terminals only"},
                       {.argument = "site", .label = "Site", .hint = "Empty: the only one"}},
            .then = [](Desk& d, const QJsonObject& answer) { d.open(desk::Record{"employee", answer["employee"].toInteger()}); }};
}

FormLook changePersonForm(const PersonNow& now) {
    return {.action = "production.changeEmployee",
            .title = "Change the person",
            .verb = "Save",
            .fields = {{.argument = "employee", .hidden = true},
                       {.argument = "version", .hidden = true},
                       {.argument = "name", .label = "Full name"},
                       {.argument = "badge", .label = "Badge", .hint = "Scan it; empty: none"},
                       {.argument = "crew", .label = "Crew"},
                       {.argument = "alone", .label = "Works without a crew from now on"},
                       {.argument = "user", .label = "Signs in as"},
                       {.argument = "noUser", .label = "Signs in no more"},
                       {.argument = "state", .label = "State", .hint = "Who has left logs on no more"}},
            .preset = {{"employee", static_cast<qint64>(now.id)},
                       {"version", static_cast<qint64>(now.version)},
                       {"name", text(now.name)},
                       {"badge", text(now.badge)},
                       {"crew", idOr(now.crew)},
                       {"user", idOr(now.user)},
                       {"state", text(now.state)}},
            .staleTable = "employee"};
}

FormLook giveSkillForm(std::int64_t employee, std::int64_t skill, const std::string& expiresOn) {
    QJsonObject preset{{"employee", idOr(employee)}, {"skill", idOr(skill)}};
    if (!expiresOn.empty()) preset["expiresOn"] = text(expiresOn);
    return {.action = "production.giveSkill",
            .title = "A skill, and until when",
            .verb = "Note the skill",
            .fields = {{.argument = "employee", .label = "Who"},
                       {.argument = "skill", .label = "Skill"},
                       {.argument = "expiresOn", .label = "Good through", .hint = "Empty: for ever. Given again, the new day counts"}},
            .preset = preset,
            .then = [](Desk& d, const QJsonObject&) { d.toast(say("The skill is noted.")); }};
}

FormLook newCrewForm() {
    return {.action = "production.addCrew",
            .title = "New crew",
            .verb = "Add crew",
            .fields = {{.argument = "code", .label = "Code"},
                       {.argument = "name", .label = "Name"},
                       {.argument = "calendar", .label = "Works by", .hint = "A calendar; empty: as the site does"},
                       {.argument = "site", .label = "Site", .hint = "Empty: the only one"}}};
}

FormLook changeCrewForm(std::int64_t crew, std::int64_t version, const std::string& name) {
    return {.action = "production.changeCrew",
            .title = "Change the crew",
            .verb = "Save",
            .fields = {{.argument = "crew", .hidden = true},
                       {.argument = "version", .hidden = true},
                       {.argument = "name", .label = "Name"},
                       {.argument = "calendar", .label = "Works by", .hint = "A calendar; empty: as before"}},
            .preset = {{"crew", static_cast<qint64>(crew)}, {"version", static_cast<qint64>(version)}, {"name", text(name)}},
            .staleTable = "crew"};
}

FormLook newReasonForm() {
    return {.action = "production.addReason",
            .title = "New reason",
            .verb = "Add reason",
            .fields = {{.argument = "kind", .label = "For what"},
                       {.argument = "code", .label = "Code"},
                       {.argument = "text", .label = "As people say it", .hint = "A retired one comes back when it is added again"}},
            .preset = {{"kind", "scrap"}}};
}

Until untilOf(const std::optional<Date>& expiresOn, Date today) {
    if (!expiresOn) return {"For ever", desk::Tone::good};
    if (*expiresOn < today) return {"Expired", desk::Tone::bad};
    if (*expiresOn <= today + soonDays) return {"Ends soon", desk::Tone::attention};
    return {"Good", desk::Tone::good};
}

}  // namespace production::ui
