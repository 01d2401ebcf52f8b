// A finding's card: what was found at which question, whose it is, and what shows that it is put right.
#include "calendar/calendar.h"
#include "quality/ui/audit_screens.h"
#include "quality/ui/photos.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using desk::Card;
using desk::Desk;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

struct FindingHead {
    std::int64_t id = 0, auditId = 0;
    SiteId siteId;
    std::string number, audit, subject, auditor, grade, text, evidence, owner, state, correction, closingEvidence, raisedBy, closedBy;
    db::Date dueOn;
    db::Instant raisedAt;
    std::optional<db::Instant> closedAt;
    std::optional<std::string> clause, question, item, report, reportState, attachment, closingAttachment;
    std::optional<std::int64_t> itemId, capaId;
};
BOOST_DESCRIBE_STRUCT(FindingHead, (),
                      (id, auditId, siteId, number, audit, subject, auditor, grade, text, evidence, owner, state, correction, closingEvidence, raisedBy, closedBy,
                       dueOn, raisedAt, closedAt, clause, question, item, report, reportState, attachment, closingAttachment, itemId, capaId))

std::optional<FindingHead> findingHead(const db::Read& read, std::int64_t id) {
    return read.find<FindingHead>(R"sql(
        select f.audit_finding_id as id, f.audit_id, a.site_id, f.number, a.number as audit, a.subject, w.full_name as auditor, f.grade, f.text,
               f.evidence, u.full_name as owner, f.state, f.correction, f.closing_evidence, f.raised_by, f.closed_by, f.due_on, f.raised_at,
               f.closed_at, q.clause, q.text as question, i.number as item, c.number as report, c.state as report_state, f.attachment,
               f.closing_attachment, f.item_id, f.capa_id
        from audit_finding f join audit a on a.audit_id = f.audit_id join user_account u on u.user_account_id = f.owner_id
        join user_account w on w.user_account_id = a.auditor_id
        left join audit_answer n on n.audit_answer_id = f.audit_answer_id left join audit_question q on q.audit_question_id = n.audit_question_id
        left join item i on i.item_id = f.item_id left join capa c on c.capa_id = f.capa_id
        where f.audit_finding_id = $1
    )sql", id);
}

std::vector<desk::FactGroup> factsOf(const FindingHead& f) {
    const auto question = f.question ? (f.clause->empty() ? *f.question : *f.clause + " " + *f.question) : std::string{};
    const desk::Record report = f.capaId ? desk::Record{"8D report", *f.capaId} : desk::Record{};
    const desk::Record item = f.itemId ? desk::Record{"item", *f.itemId} : desk::Record{};
    std::vector<desk::FactGroup> all{
        {.title = "What was found",
         .facts = {{.label = "What was found", .value = f.text}, {.label = "Evidence", .value = f.evidence}, {.label = "Question", .value = question},
                   {.label = "Item", .value = f.item.value_or(""), .opens = item}}},
        {.title = "In which audit",
         .facts = {{.label = "Audit", .value = f.audit, .opens = {"audit", f.auditId}}, {.label = "What is audited", .value = f.subject},
                   {.label = "Auditor", .value = f.auditor}, {.label = "Found", .value = utf8(shown(f.raisedAt)) + ", " + f.raisedBy}}}};
    desk::FactGroup right{.title = "How it is put right",
                          .facts = {{.label = "Who puts it right", .value = f.owner}, {.label = "Due by", .value = utf8(shown(f.dueOn))},
                                    {.label = "8D report", .value = f.report.value_or(""), .opens = report}, {.label = "What was done", .value = f.correction},
                                    {.label = "Evidence that it is put right", .value = f.closingEvidence}}};
    if (f.closedAt) right.facts.push_back({.label = "Closed", .value = utf8(shown(*f.closedAt)) + ", " + f.closedBy});
    all.push_back(std::move(right));
    return all;
}

std::vector<desk::CardButton> buttonsOf(const FindingHead& f) {
    std::vector<desk::CardButton> all;
    const auto name = text(f.number);
    const bool ready = !f.reportState || *f.reportState == "closed";
    if (f.state == "open")
        all.push_back({.title = "Put right…", .right = "quality.closeFinding", .keys = "Ctrl+Return", .icon = "check", .main = ready,
                       .run = [id = f.id](Desk& d) { desk::showForm(d, closeFindingForm(id)); }});
    if (f.state == "open" || f.capaId)
        all.push_back({.title = "8D report", .right = "complaints.see", .keys = "Ctrl+D", .icon = "quality",
                       .run = [id = f.id, report = f.capaId.value_or(0), name, words = text(f.text)](Desk& d) { openReportOf(d, id, report, name, words); }});
    if (f.attachment)
        all.push_back({.title = "Photo", .right = "quality.see", .keys = "Ctrl+O", .icon = "camera", .run = [hash = *f.attachment, name](Desk& d) { cases::openPhoto(d, hash, name); }});
    if (f.closingAttachment)
        all.push_back({.title = "Photo of it put right", .right = "quality.see", .icon = "camera",
                       .run = [hash = *f.closingAttachment, name](Desk& d) { cases::openPhoto(d, hash, name); }});
    return all;
}

Card readFinding(const db::Read& read, std::int64_t id) {
    Card card;
    const auto found = findingHead(read, id);
    card.found = found.has_value();
    if (!found) return card;
    const auto today = calendar::siteToday(read, found->siteId);
    card.number = found->number;
    card.name = utf8(text(found->text).section('\n', 0, 0).left(120));
    card.chips = {chipOf(findingGrades(), found->grade), chipOf(findingStates(), found->state)};
    const bool late = found->state == "open" && found->dueOn < today;
    if (late) card.chips.push_back({.value = "", .word = "Overdue", .tone = Tone::bad});
    if (found->state == "open" && found->reportState && *found->reportState != "closed")
        card.warning = utf8(say("It is closed after its report %1.").arg(text(*found->report)));
    card.figures = {{.label = "Due by", .value = utf8(shown(found->dueOn)), .tone = late ? Tone::bad : Tone::neutral,
                     .note = found->state == "open" ? utf8(desk::fromToday(found->dueOn, today)) : std::string{}}};
    card.groups = factsOf(*found);
    card.buttons = buttonsOf(*found);
    return card;
}

}  // namespace

desk::CardKind auditFindingCard() { return {.kind = "audit finding", .tables = {"audit_finding", "audit", "capa"}, .read = readFinding}; }

}  // namespace quality::ui
