// Who works on the floor: people with their badges, the card of one with skills and hours, crews, and reasons.
#include "app/desk/list_screen.h"
#include "calendar/calendar.h"
#include "production/ui/order_facts.h"
#include "production/ui/people_forms.h"
#include "production/ui/screens.h"
#include "production/ui/skills.h"

namespace production::ui {

using db::How;
using desk::Card;
using desk::Desk;
using desk::ListLook;
using desk::Row;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

const std::vector<desk::Chip>& personStates() {
    static const std::vector<desk::Chip> words{{"active", "Works here", Tone::good}, {"left", "Has left", Tone::neutral}};
    return words;
}

ListLook peopleLook() {
    return {.list = "employees",
            .columns = {"number", "name", "crew", "badge", "skills", "user", "state"},
            .sorts = {{"number"}},
            .chips = {{"state", personStates()}},
            .widths = {{"number", 110}, {"name", 240}, {"crew", 110}, {"badge", 150}, {"skills", 80}, {"user", 130}, {"state", 120}},
            .quick = {{"Works here", {{"state", How::equals, "active"}}}, {"Without a badge", {{"state", How::equals, "active"}, {"badge", How::isEmpty}}}},
            .top = {{.title = "New person", .right = "production.addEmployee", .run = [](Desk& d) { desk::showForm(d, newPersonForm()); }}},
            .actions = {{.title = "Give a skill…",
                         .right = "production.giveSkill",
                         .keys = "Ctrl+G",
                         .icon = "star",
                         .run = [](Desk& d, const std::vector<Row>& rows) { desk::showForm(d, giveSkillForm(rows[0].key, 0)); }}},
            .empty = "Nobody works on the floor yet. Ctrl+N adds the first person."};
}

ListLook crewsLook() {
    return {.list = "crews",
            .columns = {"code", "name", "people", "calendar", "site"},
            .sorts = {{"code"}},
            .top = {{.title = "New crew", .right = "production.addCrew", .run = [](Desk& d) { desk::showForm(d, newCrewForm()); }}},
            .actions = {{.title = "Change…",
                         .right = "production.changeCrew",
                         .keys = "F2",
                         .icon = "edit",
                         .run =
                             [](Desk& d, const std::vector<Row>& rows) {
                                 desk::showForm(d, changeCrewForm(rows[0].key, rows[0].id("version"), rows[0].at("name")));
                             }}},
            .empty = "There is no crew. Ctrl+N adds people who work together."};
}

ListLook reasonsLook() {
    return {.list = "reasons",
            .columns = {"kind", "code", "text", "state"},
            .sorts = {{"kind"}},
            .chips = {{"kind", {{"scrap", "Scrap", Tone::bad}, {"rework", "Rework", Tone::attention}, {"pause", "Pause", Tone::active}, {"stop", "Stop", Tone::bad}}},
                      {"state", {{"active", "Offered", Tone::good}, {"retired", "Retired", Tone::neutral}}}},
            .quick = {{"Offered", {{"state", How::equals, "active"}}}},
            .top = {{.title = "New reason", .right = "production.addReason", .run = [](Desk& d) { desk::showForm(d, newReasonForm()); }}},
            .actions = {{.title = "Offer it no longer",
                         .right = "production.retireReason",
                         .keys = "Del",
                         .icon = "close",
                         .fits = [](const Row& row) { return row.at("state") == "active"; },
                         .run =
                             [](Desk& d, const std::vector<Row>& rows) {
                                 desk::doNow(d, "production.retireReason", {{"reason", static_cast<qint64>(rows[0].key)}}, say("It is offered no longer."),
                                             say("Offer %1 no longer?").arg(text(rows[0].at("text"))));
                             }}},
            .empty = "There is no reason to choose from. Ctrl+N adds those for scrap, rework, pauses and stops."};
}

// ---------------------------------------------------------------- one person

struct Person {
    std::string number, name, badge, state, site;
    SiteId siteId;
    std::optional<std::string> crew, user;
    std::optional<std::int64_t> crewId, userId;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Person, (), (number, name, badge, state, site, siteId, crew, user, crewId, userId, version))

struct JobNowRow {
    std::int64_t orderId = 0;
    std::string number, operation, doing;
    int opNo = 0;
    Instant sinceAt;
};
BOOST_DESCRIBE_STRUCT(JobNowRow, (), (orderId, number, operation, doing, opNo, sinceAt))

struct SkillRow {
    std::int64_t skill = 0;
    std::string code, name;
    std::optional<Date> expiresOn;
};
BOOST_DESCRIBE_STRUCT(SkillRow, (), (skill, code, name, expiresOn))

desk::CardTable skillsTable(const db::Read& read, std::int64_t id, Date today) {
    desk::CardTable table{.title = "Skills",
                          .columns = {{.title = "Skill", .width = 130}, {.title = "What it is", .width = 0}, {.title = "Good through", .width = 140}, {.title = "State", .width = 140}},
                          .rows = {},
                          .empty = "No skill is noted. Give a skill, and until when it holds."};
    for (const auto& skill : read.all<SkillRow>(R"sql(
             select s.skill_id as skill, s.code, s.name, k.expires_on
             from employee_skill k join skill s on s.skill_id = k.skill_id where k.employee_id = $1 order by s.code limit 500
         )sql", id)) {
        const auto until = untilOf(skill.expiresOn, today);
        const auto day = skill.expiresOn ? shown(*skill.expiresOn) : QString{};
        table.rows.push_back({.cells = {{.text = text(skill.code)}, {.text = text(skill.name), .muted = true}, {.text = day},
                                        {.text = say(until.word), .tone = until.tone, .chip = true}},
                              .key = skill.skill,
                              .data = {{"skill", static_cast<qint64>(skill.skill)}, {"expiresOn", day}}});
    }
    table.actions = {{.title = "Give a skill…",
                      .right = "production.giveSkill",
                      .run = [id](Desk& d, const desk::TableRow& row) { desk::showForm(d, giveSkillForm(id, row.data["skill"].toInteger(), utf8(row.data["expiresOn"].toString()))); },
                      .needsRow = false},
                     {.title = "Take away",
                      .right = "production.takeSkill",
                      .run =
                          [id](Desk& d, const desk::TableRow& row) {
                              desk::doNow(d, "production.takeSkill", {{"employee", static_cast<qint64>(id)}, {"skill", row.data["skill"]}}, say("The skill is taken away."),
                                          say("Take the skill %1 away?").arg(row.cells[0].text));
                          }}};
    return table;
}

Card readPerson(const db::Read& read, std::int64_t id) {
    const auto person = read.find<Person>(R"sql(
        select e.number, e.name, e.badge, e.state, s.code as site, e.site_id, c.name as crew, u.name as "user", e.crew_id,
               e.user_account_id as user_id, e.version
        from employee e join site s on s.site_id = e.site_id left join crew c on c.crew_id = e.crew_id
        left join user_account u on u.user_account_id = e.user_account_id
        where e.employee_id = $1
    )sql", id);
    Card card;
    card.found = person.has_value();
    if (!person) return card;
    const auto today = calendar::siteToday(read, person->siteId);
    card.number = person->number;
    card.name = person->name;
    card.chips = {chipOf(personStates(), person->state)};
    const auto job = read.find<JobNowRow>(R"sql(
        select w.work_order_id as order_id, w.number, o.name as operation, j.kind as doing, o.op_no, j.since_at
        from job j join work_order_operation o on o.work_order_operation_id = j.work_order_operation_id
        join work_order w on w.work_order_id = o.work_order_id
        where j.employee_id = $1
    )sql", id);
    card.figures = {{.label = "At work on", .value = utf8(say("Nothing"))}};
    if (job) {
        card.chips.push_back(chipOf(doings(), job->doing));
        card.figures = {{.label = "At work on", .value = job->number + " / " + std::to_string(job->opNo), .note = job->operation + ", " + utf8(say("since %1").arg(shown(job->sinceAt))),
                         .screen = "production.order", .with = {{"id", static_cast<qint64>(job->orderId)}}}};
    }
    card.groups = {{.title = "Person",
                    .facts = {{.label = "Badge", .value = person->badge.empty() ? utf8(say("none")) : person->badge, .tone = person->badge.empty() ? Tone::attention : Tone::neutral},
                              {.label = "Crew", .value = person->crew.value_or("")},
                              {.label = "Signs in as", .value = person->user.value_or("")},
                              {.label = "Site", .value = person->site}}}};
    card.tables = {skillsTable(read, id, today)};
    card.parts = {{.title = "Hours",
                   .look = {.list = "job_times",
                            .columns = {"from_at", "to_at", "work_order", "op_no", "work_center", "machine", "kind", "reason"},
                            .sorts = {{"", true}},
                            .chips = {{"kind", doings()}},
                            .empty = "Nothing is booked yet."},
                   .filters = {{"employee_id", How::equals, std::to_string(id)}}}};
    const PersonNow now{id, person->version, person->crewId.value_or(0), person->userId.value_or(0), person->name, person->badge, person->state};
    card.buttons = {{.title = "Give a skill…", .right = "production.giveSkill", .keys = "Ctrl+G", .icon = "star", .main = true,
                     .run = [id](Desk& d) { desk::showForm(d, giveSkillForm(id, 0)); }},
                    {.title = "Change…", .right = "production.changeEmployee", .keys = "F2", .icon = "edit", .run = [now](Desk& d) { desk::showForm(d, changePersonForm(now)); }}};
    return card;
}

}  // namespace

void addPeopleScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "production.people", .area = Area::production, .title = "People on the floor", .icon = "people", .right = "floor.see", .make = desk::listScreen(peopleLook())});
    desk.add(ScreenKind{.id = "production.employee",
                        .area = Area::production,
                        .title = "Person on the floor",
                        .icon = "user",
                        .right = "floor.see",
                        .inRail = false,
                        .opens = "employee",
                        .make = desk::cardScreen({.kind = "employee", .tables = {"employee", "employee_skill", "crew", "job"}, .read = readPerson})});
    desk.add(ScreenKind{.id = "production.skills",
                        .area = Area::production,
                        .title = "Skills",
                        .icon = "star",
                        .right = "floor.see",
                        .make = [](desk::Desk& d, const QJsonObject& with) -> desk::Screen* { return new SkillsScreen{d, with}; }});
    desk.add(ScreenKind{.id = "production.crews", .area = Area::production, .title = "Crews", .icon = "people", .right = "floor.see", .make = desk::listScreen(crewsLook())});
    desk.add(ScreenKind{.id = "production.reasons", .area = Area::production, .title = "Reasons", .icon = "tag", .right = "floor.see", .make = desk::listScreen(reasonsLook())});
    desk.add(desk::PickKind{.kind = "employee", .create = "production.addEmployee"});
    desk.add(desk::PickKind{.kind = "crew", .create = "production.addCrew"});
}

}  // namespace production::ui
