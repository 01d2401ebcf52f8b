// What is to be done today, the list of all that was talked about, and the card of one with the mail itself.
#include "app/desk/files.h"
#include "app/desk/list_screen.h"
#include "app/desk/time_line.h"
#include "app/desk/words.h"
#include "customers/ui/screens.h"
#include "customers/ui/seen.h"

namespace customers::ui {

using desk::Desk;
using desk::say;
using desk::shown;
using desk::TableRow;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

constexpr int mostToDo = 1000, soonDays = 7;

struct ToDo {
    std::int64_t id = 0;
    std::string kind, subject;
    std::optional<Instant> dueAt;
    std::optional<std::string> party, contact, phone, lead, opportunity, user;
};
BOOST_DESCRIBE_STRUCT(ToDo, (), (id, kind, subject, dueAt, party, contact, phone, lead, opportunity, user))

std::vector<ToDo> toDo(const db::Read& read, const std::string& whose, const Here& now) {
    return read.all<ToDo>(R"sql(
        select a.activity_id as id, a.kind, a.subject, a.due_at, coalesce(p.name, l.name) as party, c.name as contact,
               coalesce(nullif(c.phone, ''), nullif(p.phone, ''), l.phone) as phone, l.number as lead, o.number as opportunity,
               u.name as user
        from activity a left join party p on p.party_id = a.party_id
        left join party_contact c on c.party_contact_id = a.party_contact_id left join lead l on l.lead_id = a.lead_id
        left join opportunity o on o.opportunity_id = a.opportunity_id
        left join user_account u on u.user_account_id = a.user_account_id
        where a.done_at is null
          and ($1 = 'all' or ($1 = 'nobody' and a.user_account_id is null) or ($1 = 'mine' and a.user_account_id = $2))
        order by a.due_at nulls last, a.activity_id limit $3
    )sql", whose, now.user.value_or(UserAccountId{}), mostToDo);
}

enum class Turn { late, today, soon, later, anyTime };

Turn turnOf(const ToDo& one, const Here& now, Instant at) {
    if (!one.dueAt) return Turn::anyTime;
    const auto day = desk::dayOf(desk::moment(*one.dueAt));
    if (*one.dueAt < at) return Turn::late;
    if (day <= now.today) return Turn::today;
    return day <= now.today + soonDays ? Turn::soon : Turn::later;
}

const char* headingOf(Turn turn) {
    constexpr std::array words{"Late", "Today", "Within 7 days", "Later", "No matter when"};
    return words[static_cast<std::size_t>(turn)];
}

TableRow rowOfToDo(const ToDo& one, Turn turn) {
    QStringList with{text(one.party.value_or("")), text(one.contact.value_or("")), text(one.phone.value_or(""))};
    with.removeAll(QString{});
    return {.cells = {{.text = one.dueAt ? shown(*one.dueAt) : QString{}, .tone = turn == Turn::late ? Tone::bad : Tone::neutral},
                      {.text = desk::wordOf(one.kind), .tone = one.kind == "meeting" ? Tone::active : Tone::neutral, .chip = true},
                      {.text = text(one.subject)},
                      {.text = with.join(", ")},
                      {.text = text(one.opportunity ? *one.opportunity : one.lead.value_or("")), .muted = true},
                      {.text = text(one.user.value_or("")), .muted = true}},
            .key = one.id,
            .opens = {"activity", one.id},
            .data = {{"id", static_cast<qint64>(one.id)}}};
}

desk::TableContents readDay(const db::Read& read, const QJsonObject& asked) {
    desk::TableContents out;
    const auto now = here(read);
    const auto whose = asked["whose"].toString("mine");
    std::array<std::int64_t, 5> counts{};
    std::optional<Turn> last;
    for (const auto& one : toDo(read, utf8(whose), now)) {
        const auto turn = turnOf(one, now, read.now());
        if (last != turn)
            out.rows.push_back({.cells = {{.text = say(headingOf(turn))}}, .key = -1 - static_cast<std::int64_t>(turn), .strong = true});
        last = turn;
        ++counts[static_cast<std::size_t>(turn)];
        out.rows.push_back(rowOfToDo(one, turn));
    }
    const auto count = [&](Turn turn) { return utf8(desk::shownNumber(counts[static_cast<std::size_t>(turn)])); };
    out.figures = {{.label = "Late", .value = count(Turn::late), .tone = counts[0] > 0 ? Tone::bad : Tone::good},
                   {.label = "Today", .value = count(Turn::today)},
                   {.label = "Within 7 days", .value = count(Turn::soon)},
                   {.label = "Later or no matter when", .value = utf8(desk::shownNumber(counts[3] + counts[4]))}};
    return out;
}

desk::TableKind dayKind() {
    return {.title = "My day",
            .columns = {{.title = "When", .width = 150}, {.title = "Kind", .width = 100}, {.title = "Subject", .width = 0},
                        {.title = "With", .width = 320}, {.title = "Concerns", .width = 110}, {.title = "Who does it", .width = 110}},
            .tables = {"activity"},
            .read = readDay,
            .asks = {{.name = "whose", .label = "Activities of", .kind = desk::TableAsk::Kind::choice,
                      .choices = [](const db::Read&) {
                          return std::vector<std::pair<QString, QString>>{{"mine", say("Mine")}, {"all", say("Everybody's")}, {"nobody", say("Nobody's yet")}};
                      }}},
            .actions = {{.title = "Done…", .right = "customers.finishActivity", .keys = "Ctrl+D", .icon = "check",
                         .fits = [](const TableRow& row) { return row.data["id"].toInteger() != 0; },
                         .run = [](Desk& d, const std::vector<TableRow>& rows, const QJsonObject&) {
                             desk::showForm(d, finishActivityForm(rows.front().data["id"].toInteger()));
                         }},
                        {.title = "Change…", .right = "customers.changeActivity", .keys = "Ctrl+E", .icon = "edit",
                         .fits = [](const TableRow& row) { return row.data["id"].toInteger() != 0; },
                         .run = [](Desk& d, const std::vector<TableRow>& rows, const QJsonObject&) { changeActivity(d, rows.front().data["id"].toInteger()); }},
                        {.title = "All activities", .keys = "Ctrl+L", .icon = "log", .needsRow = false,
                         .run = [](Desk& d, const std::vector<TableRow>&, const QJsonObject&) { d.open("customers.activities"); }},
                        {.title = "Week", .keys = "Ctrl+Shift+W", .icon = "calendar", .needsRow = false,
                         .run = [](Desk& d, const std::vector<TableRow>&, const QJsonObject&) { d.open("customers.week"); }},
                        {.title = "New activity", .right = "customers.addActivity", .keys = "Ctrl+N", .icon = "plus", .main = true, .needsRow = false,
                         .run = [](Desk& d, const std::vector<TableRow>&, const QJsonObject&) { desk::showForm(d, newActivityForm(d)); }}},
            .empty = "Nothing is to be done. Ctrl+N notes what is next.",
            .every = 60};
}

// ---------------------------------------------------------------- one of them

struct ActivityHead {
    std::string kind, subject, text, result, attachment;
    std::optional<std::string> party, contact, lead, opportunity, user, follows;
    std::optional<std::int64_t> partyId, leadId, opportunityId, followsId, nextId;
    std::optional<Instant> dueAt, endsAt, doneAt;
};
BOOST_DESCRIBE_STRUCT(ActivityHead, (), (kind, subject, text, result, attachment, party, contact, lead, opportunity, user, follows, partyId, leadId,
                                         opportunityId, followsId, nextId, dueAt, endsAt, doneAt))

void openMail(Desk& desk, const std::string& hash, const QString& subject) {
    desk.read<std::optional<db::Blob>>(
        &desk, [hash](const db::Read& read) { return read.find<db::Blob>(R"sql(select content from attachment where sha256 = $1)sql", hash); },
        [&desk, subject](const std::optional<db::Blob>& mail) {
            if (mail) desk::openFile(desk, desk::fileNameOf(subject.left(60), ".eml"), QByteArray::fromStdString(mail->bytes));
        });
}

// What follows is about the same.
QJsonObject aboutSame(const ActivityHead& one) {
    QJsonObject about;
    const auto add = [&](const char* name, const std::optional<std::int64_t>& id) {
        if (id) about[QLatin1StringView{name}] = static_cast<qint64>(*id);
    };
    if (one.opportunityId) add("opportunity", one.opportunityId);
    else if (one.leadId) add("lead", one.leadId);
    else add("party", one.partyId);
    return about;
}

desk::Card readActivity(const db::Read& read, std::int64_t id) {
    desk::Card card;
    const auto one = read.find<ActivityHead>(R"sql(
        select a.kind, a.subject, a.text, a.result, a.attachment, p.name as party, c.name as contact, l.number as lead,
               o.number as opportunity, u.full_name as user, f.subject as follows, a.party_id, a.lead_id, a.opportunity_id,
               a.follows_id, (select min(n.activity_id) from activity n where n.follows_id = a.activity_id) as next_id,
               a.due_at, a.ends_at, a.done_at
        from activity a left join party p on p.party_id = a.party_id
        left join party_contact c on c.party_contact_id = a.party_contact_id left join lead l on l.lead_id = a.lead_id
        left join opportunity o on o.opportunity_id = a.opportunity_id
        left join user_account u on u.user_account_id = a.user_account_id left join activity f on f.activity_id = a.follows_id
        where a.activity_id = $1
    )sql", id);
    card.found = one.has_value();
    if (!one) return card;
    const auto when = [](const std::optional<Instant>& at) { return at ? utf8(shown(*at)) : std::string{}; };
    const bool late = !one->doneAt && one->dueAt && *one->dueAt < read.now();
    card.number = utf8(desk::wordOf(one->kind));
    card.name = one->subject;
    card.chips = {chipOf(activityStates(), one->doneAt ? "done" : "open")};
    if (late) card.chips.push_back({.value = "", .word = "Late", .tone = Tone::bad});
    card.groups = {{"With whom",
                    {{.label = "Firm", .value = one->party.value_or(""), .opens = firmRecord(read, one->partyId.value_or(0))},
                     {.label = "Contact", .value = one->contact.value_or("")},
                     {.label = "Lead", .value = one->lead.value_or(""), .opens = {"lead", one->leadId.value_or(0)}},
                     {.label = "Opportunity", .value = one->opportunity.value_or(""), .opens = {"opportunity", one->opportunityId.value_or(0)}}}},
                   {"When",
                    {{.label = "When", .value = when(one->dueAt), .tone = late ? Tone::bad : Tone::neutral},
                     {.label = "Ends", .value = when(one->endsAt)},
                     {.label = "Done", .value = when(one->doneAt)},
                     {.label = "Who does it", .value = one->user.value_or("")},
                     {.label = "Follows", .value = one->follows.value_or(""), .opens = {"activity", one->followsId.value_or(0)}},
                     {.label = "What is next", .value = one->nextId ? utf8(say("Open it")) : "", .opens = {"activity", one->nextId.value_or(0)}}}},
                   {"What was said", {{.label = "Text", .value = one->text}, {.label = "Result", .value = one->result}}}};
    if (!one->doneAt) {
        card.buttons.push_back({.title = "Done…", .right = "customers.finishActivity", .keys = "Ctrl+D", .icon = "check", .main = true,
                                .run = [id](Desk& d) { desk::showForm(d, finishActivityForm(id)); }});
        card.buttons.push_back({.title = "Change…", .right = "customers.changeActivity", .keys = "Ctrl+E", .icon = "edit", .run = [id](Desk& d) { changeActivity(d, id); }});
    }
    card.buttons.push_back({.title = "New activity…", .right = "customers.addActivity", .keys = "Ctrl+N", .icon = "calendar",
                            .run = [about = aboutSame(*one)](Desk& d) { desk::showForm(d, newActivityForm(d, about)); }});
    if (!one->attachment.empty())
        card.buttons.push_back({.title = "Open the mail", .right = "customers.see", .keys = "Ctrl+O", .icon = "mail",
                                .run = [hash = one->attachment, subject = text(one->subject)](Desk& d) { openMail(d, hash, subject); }});
    return card;
}

}  // namespace

void addActivities(Desk& desk) {
    using desk::Area;
    desk.add(desk::ScreenKind{.id = "customers.day", .area = Area::customers, .title = "My day", .icon = "check", .right = "customers.see",
                              .make = desk::tableScreen(dayKind())});
    desk.add(desk::ScreenKind{.id = "customers.activities", .area = Area::customers, .title = "Activities", .icon = "log", .right = "customers.see",
                              .inRail = false, .make = desk::listScreen(activitiesLook())});
    desk.add(desk::ScreenKind{.id = "customers.activity", .area = Area::customers, .title = "Activity", .icon = "calendar", .right = "customers.see",
                              .inRail = false, .opens = "activity",
                              .make = desk::cardScreen({.kind = "activity", .tables = {"activity"}, .read = readActivity})});
    desk.add(desk::CommandKind{.id = "customers.newActivity", .title = "New activity", .right = "customers.addActivity",
                               .run = [](Desk& d) { desk::showForm(d, newActivityForm(d)); }});
}

}  // namespace customers::ui
