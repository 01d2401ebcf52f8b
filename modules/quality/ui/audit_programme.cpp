// An audit programme's card: what it asks today, and the audits by it.
#include "quality/ui/audit_screens.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using db::How;
using desk::Card;
using desk::Desk;
using desk::say;
using desk::text;
using desk::Tone;
using desk::utf8;

BOOST_DESCRIBE_STRUCT(ProgrammeNow, (), (id, version, code, name, standard, kind, state, everyMonths))

namespace {

struct AskedNow {
    std::int64_t id = 0;
    int lineNo = 0;
    std::string clause, text;
};
BOOST_DESCRIBE_STRUCT(AskedNow, (), (id, lineNo, clause, text))

std::vector<AskedNow> askedNow(const db::Read& read, std::int64_t programme) {
    return read.all<AskedNow>(R"sql(
        select audit_question_id as id, line_no, clause, text from audit_question
        where audit_programme_id = $1 and state = 'active' order by line_no, audit_question_id
    )sql", programme);
}

desk::CardTable questionsOf(const std::vector<AskedNow>& asked) {
    desk::CardTable table{.title = "Questions",
                          .columns = {{.title = "Line", .width = 70, .number = true}, {.title = "Clause", .width = 110}, {.title = "Question", .width = 0}},
                          .rows = {},
                          .empty = "It asks nothing yet. F2 writes down its questions."};
    for (const auto& one : asked)
        table.rows.push_back({.cells = {{.text = QString::number(one.lineNo)}, {.text = text(one.clause)}, {.text = text(one.text).simplified()}}, .key = one.id});
    return table;
}

Card readProgramme(const db::Read& read, std::int64_t id) {
    Card card;
    const auto now = programmeNow(read, id);
    card.found = now.id != 0;
    if (!card.found) return card;
    card.number = now.code;
    card.name = now.name;
    card.chips = {chipOf(programmeStates(), now.state), chipOf(auditKinds(), now.kind)};
    const auto open = read.one<std::int64_t>(R"sql(
        select count(*) as n from audit_finding f join audit a on a.audit_id = f.audit_id
        where a.audit_programme_id = $1 and f.state = 'open'
    )sql", id);
    card.figures = {{.label = "Questions", .value = std::to_string(now.questions.size()), .tone = now.questions.empty() ? Tone::attention : Tone::neutral},
                    {.label = "Each subject again after", .value = utf8(say("%1 months").arg(now.everyMonths))},
                    {.label = "Open findings", .value = std::to_string(open), .tone = open > 0 ? Tone::attention : Tone::good}};
    card.groups = {{.title = "Programme", .facts = {{.label = "Standard", .value = now.standard}, {.label = "What is audited", .value = utf8(say(chipOf(auditKinds(), now.kind).word))}}}};
    card.tables = {questionsOf(askedNow(read, id))};
    auto audits = auditsLook();
    audits.quick.clear();
    audits.top.clear();
    audits.empty = "Nothing was audited by it yet. Ctrl+N plans the first audit.";
    card.parts = {{.title = "Audits", .look = std::move(audits), .filters = {{"audit_programme_id", How::equals, std::to_string(id)}}}};
    if (now.state == "active")
        card.buttons = {{.title = "New audit…", .right = "quality.planAudit", .keys = "Ctrl+N", .icon = "plus", .main = true,
                         .run = [id](Desk& d) { desk::showForm(d, newAuditForm({{"programme", static_cast<qint64>(id)}})); }},
                        {.title = "Change…", .right = "quality.changeProgramme", .keys = "F2", .icon = "edit",
                         .run = [now](Desk& d) { desk::showForm(d, changeProgrammeForm(now)); }}};
    return card;
}

}  // namespace

ProgrammeNow programmeNow(const db::Read& read, std::int64_t id) {
    auto now = read.find<ProgrammeNow>(R"sql(
        select audit_programme_id as id, version, code, name, standard, kind, state, every_months
        from audit_programme where audit_programme_id = $1
    )sql", id).value_or(ProgrammeNow{});
    if (now.id == 0) return now;
    for (auto& one : askedNow(read, id)) now.questions.push_back({std::move(one.clause), std::move(one.text)});
    return now;
}

desk::CardKind auditProgrammeCard() {
    return {.kind = "audit programme", .tables = {"audit_programme", "audit_question", "audit", "audit_finding"}, .read = readProgramme};
}

}  // namespace quality::ui
