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

namespace {

struct OpenActivity {
    std::int64_t version = 0;
    std::string subject, text;
    std::optional<Instant> dueAt, endsAt;
    std::optional<std::int64_t> user, party, contact, opportunity, lead;
    bool done = false;
};
BOOST_DESCRIBE_STRUCT(OpenActivity, (), (version, subject, text, dueAt, endsAt, user, party, contact, opportunity, lead, done))

QJsonObject asTyped(std::int64_t id, const OpenActivity& now) {
    QJsonObject typed{{"activity", static_cast<qint64>(id)}, {"version", static_cast<qint64>(now.version)},
                      {"subject", desk::text(now.subject)}, {"text", desk::text(now.text)}};
    const auto at = [&](const char* name, const std::optional<Instant>& when) {
        if (when) typed[QLatin1StringView{name}] = desk::text(toText(*when));
    };
    const auto is = [&](const char* name, const std::optional<std::int64_t>& record) {
        if (record) typed[QLatin1StringView{name}] = static_cast<qint64>(*record);
    };
    at("dueAt", now.dueAt);
    at("endsAt", now.endsAt);
    is("user", now.user);
    is("party", now.party);
    is("contact", now.contact);
    is("opportunity", now.opportunity);
    is("lead", now.lead);
    return typed;
}

}  // namespace

void changeActivity(Desk& desk, std::int64_t activity) {
    desk.read<std::optional<OpenActivity>>(
        &desk,
        [activity](const db::Read& read) {
            return read.find<OpenActivity>(R"sql(
                select version, subject, text, due_at, ends_at, user_account_id as user, party_id as party, party_contact_id as contact,
                       opportunity_id as opportunity, lead_id as lead, case when done_at is null then 0 else 1 end as done
                from activity where activity_id = $1
            )sql", activity);
        },
        [&desk, activity](const std::optional<OpenActivity>& now) {
            if (!now) return;
            if (now->done) return desk.toast(say("It is done already. Add a new activity for what is next."), desk::Tone::attention);
            desk::showForm(desk, {.action = "customers.changeActivity",
                                  .title = "Change activity",
                                  .verb = "Keep",
                                  .fields = {{.argument = "activity", .hidden = true},
                                             {.argument = "version", .hidden = true},
                                             {.argument = "subject"},
                                             {.argument = "dueAt", .label = "When", .make = desk::momentField},
                                             {.argument = "endsAt", .hint = "Of a meeting.", .make = desk::momentField},
                                             {.argument = "whenever", .label = "No matter when"},
                                             {.argument = "party", .label = "With", .hint = "Found by any part of their name."},
                                             {.argument = "contact", .hint = "Somebody who works there."},
                                             {.argument = "opportunity"},
                                             {.argument = "lead"},
                                             {.argument = "user", .label = "Who does it"},
                                             {.argument = "anybody", .label = "Anybody may do it"},
                                             {.argument = "text", .label = "In full", .longText = true}},
                                  .preset = asTyped(activity, *now),
                                  .staleTable = "activity",
                                  .then = [](Desk& d, const QJsonObject&) { d.toast(say("Noted.")); }});
        });
}

}  // namespace customers::ui
