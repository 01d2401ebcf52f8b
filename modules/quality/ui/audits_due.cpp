// What is audited next by the programmes: overdue on top, with who audits whom where it is planned.
#include <algorithm>
#include <map>

#include "quality/ui/audit_screens.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using desk::Desk;
using desk::say;
using desk::shown;
using desk::TableRow;
using desk::text;
using desk::Tone;

namespace {

constexpr int planWithin = 60;  // days before it is due

struct UnderWay {
    AuditId auditId;
    std::string number, state, auditor, auditee;
    db::Date plannedOn;
};
BOOST_DESCRIBE_STRUCT(UnderWay, (), (auditId, number, state, auditor, auditee, plannedOn))

struct Audited {
    PartyId partyId;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Audited, (), (partyId, name))

std::map<AuditId, UnderWay> underWay(const db::Read& read) {
    std::map<AuditId, UnderWay> all;
    for (auto& one : read.all<UnderWay>(R"sql(
             select a.audit_id, a.number, a.state, u.full_name as auditor, coalesce(e.full_name, '') as auditee, a.planned_on
             from audit a join user_account u on u.user_account_id = a.auditor_id left join user_account e on e.user_account_id = a.auditee_id
             where a.state in ('planned', 'running')
         )sql"))
        all.emplace(one.auditId, std::move(one));
    return all;
}

std::map<PartyId, std::string> audited(const db::Read& read) {
    std::map<PartyId, std::string> all;
    for (auto& one : read.all<Audited>(R"sql(
             select p.party_id, p.name from party p where exists (select 1 from audit a where a.supplier_id = p.party_id)
         )sql"))
        all.emplace(one.partyId, std::move(one.name));
    return all;
}

desk::TableCell stateOf(const AuditDue& due, const UnderWay* planned, db::Date today) {
    if (planned != nullptr && planned->state == "running") return chipCell(auditStates(), planned->state);
    if (due.overdue) return {.text = desk::fromToday(due.dueOn, today), .tone = Tone::bad, .chip = true};
    if (planned != nullptr) return chipCell(auditStates(), planned->state);
    if (due.dueOn <= today + planWithin) return {.text = say("To be planned"), .tone = Tone::attention, .chip = true};
    return {.text = desk::fromToday(due.dueOn, today), .tone = Tone::neutral, .chip = true};
}

desk::TableContents readDue(const db::Read& read, const QJsonObject& asked) {
    desk::TableContents out;
    auto today = db::utcDate(read.now());
    if (const auto day = desk::utf8(asked["on"].toString()); !day.empty()) db::fromText(day, today);
    const auto planned = underWay(read);
    const auto suppliers = audited(read);
    std::int64_t late = 0, toPlan = 0;
    for (const auto& due : auditsDue(read, today)) {
        const auto at = due.planned ? planned.find(*due.planned) : planned.end();
        const auto* audit = at == planned.end() ? nullptr : &at->second;
        const auto whose = due.supplier ? suppliers.find(*due.supplier) : suppliers.end();
        late += due.overdue ? 1 : 0;
        toPlan += audit == nullptr && due.dueOn <= today + planWithin ? 1 : 0;
        const auto from = std::max(due.dueOn, today);
        QJsonObject preset{{"programme", static_cast<qint64>(due.programme.number)}, {"subject", text(due.subject)}, {"plannedOn", shown(from)}};
        if (due.supplier) preset["supplier"] = static_cast<qint64>(due.supplier->number);
        out.rows.push_back({.cells = {{.text = shown(due.dueOn), .tone = due.overdue ? Tone::bad : Tone::neutral},
                                      stateOf(due, audit, today),
                                      {.text = text(due.code)},
                                      {.text = text(due.subject)},
                                      {.text = whose == suppliers.end() ? QString{} : text(whose->second)},
                                      {.text = audit != nullptr ? text(audit->number) : QString{}},
                                      {.text = audit != nullptr ? text(audit->auditor) : QString{}},
                                      {.text = audit != nullptr ? text(audit->auditee) : QString{}, .muted = true},
                                      {.text = due.lastOn ? shown(*due.lastOn) : QString{}, .muted = true}},
                            .key = static_cast<std::int64_t>(out.rows.size()) + 1,
                            .opens = audit != nullptr ? desk::Record{"audit", audit->auditId.number} : desk::Record{"audit programme", due.programme.number},
                            .data = {{"planned", audit != nullptr}, {"preset", preset}}});
    }
    const auto number = [](std::int64_t n) { return desk::utf8(desk::shownNumber(n)); };
    out.figures = {{.label = "Overdue", .value = number(late), .tone = late > 0 ? Tone::bad : Tone::good},
                   {.label = "To be planned", .value = number(toPlan), .tone = toPlan > 0 ? Tone::attention : Tone::good, .note = desk::utf8(say("within %1 days").arg(planWithin))},
                   {.label = "Under way", .value = number(std::ranges::count_if(planned, [](const auto& one) { return one.second.state == "running"; })),
                    .screen = "quality.audits"}};
    return out;
}

}  // namespace

desk::TableKind auditsDueTable() {
    return {.title = "Audits due",
            .columns = {{.title = "Due", .width = 110}, {.title = "State", .width = 140}, {.title = "Programme", .width = 100}, {.title = "What is audited", .width = 0},
                        {.title = "Supplier", .width = 150}, {.title = "Audit", .width = 90}, {.title = "Auditor", .width = 140}, {.title = "Who answers", .width = 140},
                        {.title = "Last audit", .width = 110}},
            .tables = {"audit", "audit_programme"},
            .read = readDue,
            .asks = {{.name = "on", .label = "As of", .today = true}},
            .actions = {{.title = "Plan it…", .right = "quality.planAudit", .keys = "Ctrl+Return", .icon = "calendar", .main = true,
                         .fits = [](const TableRow& row) { return !row.data["planned"].toBool(); },
                         .run = [](Desk& d, const std::vector<TableRow>& rows, const QJsonObject&) {
                             desk::showForm(d, newAuditForm(rows.front().data["preset"].toObject()));
                         }},
                        {.title = "New audit…", .right = "quality.planAudit", .keys = "Ctrl+N", .icon = "plus", .needsRow = false,
                         .run = [](Desk& d, const std::vector<TableRow>&, const QJsonObject&) { desk::showForm(d, newAuditForm()); }}},
            .empty = "Nothing was audited yet. Ctrl+N plans the first audit; what it audits is due again by its programme."};
}

}  // namespace quality::ui
