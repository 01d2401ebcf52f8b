// A document as the quality manager sees it: who must read its released revision, who has, who has not and since when.
#include "app/desk/say.h"
#include "quality/ui/reading_screens.h"

namespace quality::ui {

using db::How;
using desk::Card;
using desk::Desk;
using desk::say;
using desk::shown;
using desk::TableRow;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

struct DocumentRead {
    std::int64_t id = 0;
    std::string number, title;
    std::optional<std::string> revision;
    std::optional<db::Instant> releasedAt;
};
BOOST_DESCRIBE_STRUCT(DocumentRead, (), (id, number, title, revision, releasedAt))

struct RuleLine {
    std::int64_t id = 0;
    int days = 14;
    db::Instant sinceAt;
    std::optional<std::int64_t> roleId, employeeId;
    std::optional<std::string> role, employee;
};
BOOST_DESCRIBE_STRUCT(RuleLine, (), (id, days, sinceAt, roleId, employeeId, role, employee))

desk::CardTable readersTable(const std::vector<Reader>& readers) {
    desk::CardTable table{.title = "Readers",
                          .columns = {{.title = "Person", .width = 0}, {.title = "State", .width = 130}, {.title = "To be read by", .width = 160}, {.title = "Read", .width = 160},
                                      {.title = "Because of", .width = 180}},
                          .rows = {},
                          .empty = "Nobody must read it. Ctrl+N says who must, by a role or by name."};
    for (const auto& one : readers)
        table.rows.push_back({.cells = {{.text = text(one.fullName)}, readingCell(one), {.text = shown(one.dueAt), .tone = one.overdue ? Tone::bad : Tone::neutral},
                                        {.text = one.readAt ? shown(*one.readAt) : QString{}}, {.text = becauseOf(one), .muted = true}},
                              .key = one.person.number});
    return table;
}

void endRule(Desk& d, const TableRow& row) {
    const auto who = row.cells[0].text;
    desk::doNow(d, "quality.endReading", row.data["args"].toObject(), say("%1 need not read it by this rule any more.").arg(who),
                say("Need %1 not read it any more? What was signed stays.").arg(who));
}

desk::CardTable rulesTable(const db::Read& read, std::int64_t document) {
    desk::CardTable table{.title = "Rules",
                          .columns = {{.title = "Who must", .width = 0}, {.title = "Within days", .width = 140, .number = true}, {.title = "Since", .width = 180}},
                          .rows = {},
                          .empty = "No rule says who must read it. Ctrl+N adds one.",
                          .actions = {{.title = "End the rule…", .right = "quality.endReading", .run = endRule}}};
    for (const auto& one : read.all<RuleLine>(R"sql(
             select r.reading_rule_id as id, r.days, r.since_at, r.role_id, r.employee_id, o.name as role, e.name as employee
             from reading_rule r left join role o on o.role_id = r.role_id left join employee e on e.employee_id = r.employee_id
             where r.document_id = $1 order by o.name nulls last, e.name, r.reading_rule_id
         )sql", document)) {
        QJsonObject args{{"document", static_cast<qint64>(document)}};
        if (one.roleId) args["role"] = static_cast<qint64>(*one.roleId);
        if (one.employeeId) args["employee"] = static_cast<qint64>(*one.employeeId);
        table.rows.push_back({.cells = {{.text = one.role ? say("everybody with the role %1").arg(text(*one.role)) : text(one.employee.value_or(""))},
                                        {.text = QString::number(one.days)}, {.text = shown(one.sinceAt)}},
                              .key = one.id,
                              .data = {{"args", args}}});
    }
    table.opens = [](Desk& d, const TableRow& row) {
        if (d.may("quality.endReading")) endRule(d, row);
    };
    return table;
}

desk::Part signedPart(std::int64_t document) {
    return {.title = "Signatures",
            .look = {.list = "document_readings",
                     .columns = {"revision", "full_name", "meaning", "signed_at", "state"},
                     .sorts = {{"", true}},
                     .empty = "Nobody has signed yet that he read it."},
            .filters = {{"document_id", How::equals, std::to_string(document)}}};
}

Card readReading(const db::Read& read, std::int64_t id) {
    Card card;
    const auto document = read.find<DocumentRead>(R"sql(
        select d.document_id as id, d.number, d.title, v.revision, v.released_at
        from document d left join document_revision v on v.document_id = d.document_id and v.state = 'released'
        where d.document_id = $1 order by v.document_revision_id desc limit 1
    )sql", id);
    card.found = document.has_value();
    if (!document) return card;
    const auto readers = readersOf(read, DocumentId{id});
    std::int64_t left = 0, late = 0;
    for (const auto& one : readers) {
        left += one.readAt ? 0 : 1;
        late += one.overdue ? 1 : 0;
    }
    const auto number = [](std::int64_t n) { return utf8(desk::shownNumber(n)); };
    const auto all = static_cast<std::int64_t>(readers.size());
    card.number = document->number;
    card.name = document->title;
    if (!document->revision) card.warning = utf8(say("No revision of it is released, so nobody must read it yet."));
    card.figures = {{.label = "Released revision", .value = document->revision.value_or("–"), .tone = document->revision ? Tone::good : Tone::attention,
                     .note = document->releasedAt ? utf8(say("since %1").arg(shown(*document->releasedAt))) : std::string{}},
                    {.label = "Must read it", .value = number(all)},
                    {.label = "Have read it", .value = number(all - left), .tone = all > 0 && left == 0 ? Tone::good : Tone::neutral},
                    {.label = "Not yet", .value = number(left), .tone = left > 0 ? Tone::attention : Tone::good},
                    {.label = "Overdue", .value = number(late), .tone = late > 0 ? Tone::bad : Tone::good}};
    card.groups = {{.title = "", .facts = {{.label = "Document", .value = document->number, .opens = {"document", id}}}}};
    card.tables = {readersTable(readers), rulesTable(read, id)};
    card.parts = {signedPart(id)};
    card.buttons = {{.title = "Who must read it…", .right = "quality.requireReading", .keys = "Ctrl+N", .icon = "plus", .main = true,
                     .run = [id](Desk& d) { desk::showForm(d, requireReadingForm(id)); }}};
    return card;
}

}  // namespace

desk::CardKind readingCard() {
    return {.kind = "document", .tables = {"reading_rule", "document_reading", "document_revision", "document", "user_role", "employee"}, .read = readReading};
}

desk::FormLook requireReadingForm(std::int64_t document) {
    return {.action = "quality.requireReading",
            .title = "Who must read the document",
            .verb = "They must read it",
            .fields = {{.argument = "document", .label = "Document", .hidden = document != 0},
                       {.argument = "role", .label = "Everybody with the role"},
                       {.argument = "employee", .label = "Or this person", .hint = "Who signs in"},
                       {.argument = "days", .label = "Within days", .hint = "Of its release, or from now where it is released already; empty: 14"}},
            .preset = document == 0 ? QJsonObject{} : QJsonObject{{"document", static_cast<qint64>(document)}},
            .then = [](Desk& d, const QJsonObject& answer) {
                d.toast(say("%1 people must read it.").arg(answer["people"].toInt()));
                d.open("quality.reading", {{"id", answer["document"].toInteger()}, {"tab", 0}});
            }};
}

desk::TableCell readingCell(const Reader& one) {
    if (one.readAt) return {.text = say("Read"), .tone = Tone::good, .chip = true};
    if (one.overdue) return {.text = say("Overdue"), .tone = Tone::bad, .chip = true};
    return {.text = say("To read"), .tone = Tone::attention, .chip = true};
}

QString becauseOf(const Reader& one) { return one.because == "employee" ? say("named himself") : text(one.because); }

std::optional<UserAccountId> readerHere(const db::Read& read) {
    return read.find<UserAccountId>(R"sql(select user_account_id from user_account where name = $1)sql", read.actor().name);
}

}  // namespace quality::ui
