// The forms of audits.
#include <QJsonArray>

#include "app/desk/say.h"
#include "quality/ui/audit_screens.h"
#include "quality/ui/photos.h"

namespace quality::ui {

using desk::Desk;
using desk::FieldLook;
using desk::FormLook;
using desk::say;
using desk::text;

namespace {

desk::Field* onePicture(Desk& d, QWidget* parent) { return cases::photosField(d, parent, false); }

std::vector<FieldLook> questionFields() {
    return {{.argument = "questions[].clause", .label = "Clause"}, {.argument = "questions[].text", .label = "Question"}};
}

void openAudit(Desk& d, const QJsonObject& answer) { d.open(desk::Record{"audit", answer["audit"].toInteger()}); }
void openProgramme(Desk& d, const QJsonObject& answer) { d.open(desk::Record{"audit programme", answer["programme"].toInteger()}); }

}  // namespace

FormLook newProgrammeForm() {
    std::vector<FieldLook> fields{{.argument = "code", .label = "Code", .hint = "A short name, such as SYS"},
                                  {.argument = "name", .label = "Name"},
                                  {.argument = "standard", .label = "Standard", .hint = "Such as ISO 9001:2015; empty: none"},
                                  {.argument = "kind", .label = "What is audited", .hint = "Empty: the system"},
                                  {.argument = "everyMonths", .label = "Every so many months", .hint = "Each subject again; empty: 12"}};
    for (auto& one : questionFields()) fields.push_back(std::move(one));
    return {.action = "quality.addProgramme", .title = "New audit programme", .verb = "Add it", .fields = std::move(fields), .then = openProgramme};
}

FormLook changeProgrammeForm(const ProgrammeNow& now) {
    std::vector<FieldLook> fields{{.argument = "programme", .hidden = true},
                                  {.argument = "version", .hidden = true},
                                  {.argument = "name", .label = "Name"},
                                  {.argument = "standard", .label = "Standard"},
                                  {.argument = "everyMonths", .label = "Every so many months"},
                                  {.argument = "retire", .label = "Nothing is planned by it any more"}};
    for (auto& one : questionFields()) fields.push_back(std::move(one));
    QJsonArray questions;
    for (const auto& one : now.questions) questions.append(QJsonObject{{"clause", text(one.clause)}, {"text", text(one.text)}});
    return {.action = "quality.changeProgramme",
            .title = "Change the audit programme",
            .verb = "Save",
            .fields = std::move(fields),
            .preset = {{"programme", static_cast<qint64>(now.id)},
                       {"version", static_cast<qint64>(now.version)},
                       {"name", text(now.name)},
                       {"standard", text(now.standard)},
                       {"everyMonths", now.everyMonths},
                       {"questions", questions},
                       {"retire", false}},
            .staleTable = "audit_programme"};
}

FormLook newAuditForm(const QJsonObject& preset) {
    return {.action = "quality.planAudit",
            .title = "New audit",
            .verb = "Plan it",
            .fields = {{.argument = "programme", .label = "Audit programme"},
                       {.argument = "subject", .label = "What is audited", .hint = "A department, a process, a product"},
                       {.argument = "supplier", .label = "Supplier", .hint = "Of a programme for suppliers"},
                       {.argument = "auditor", .label = "Auditor"},
                       {.argument = "auditee", .label = "Who answers", .hint = "Another person; empty: somebody who does not sign in"},
                       {.argument = "plannedOn", .label = "Planned for"},
                       {.argument = "site", .label = "Site", .hint = "Empty: the only one"}},
            .preset = preset,
            .then = openAudit};
}

FormLook changeAuditForm(const QJsonObject& preset) {
    return {.action = "quality.changeAudit",
            .title = "Change the audit",
            .verb = "Save",
            .fields = {{.argument = "audit", .hidden = true},
                       {.argument = "version", .hidden = true},
                       {.argument = "subject", .label = "What is audited"},
                       {.argument = "auditor", .label = "Auditor"},
                       {.argument = "auditee", .label = "Who answers"},
                       {.argument = "plannedOn", .label = "Planned for"}},
            .preset = preset,
            .staleTable = "audit"};
}

FormLook answerForm(const QJsonObject& preset) {
    return {.action = "quality.answerQuestion",
            .title = "Answer the question",
            .verb = "Answer it",
            .fields = {{.argument = "audit", .hidden = true},
                       {.argument = "line", .hidden = true},
                       {.argument = "verdict", .label = "Answer"},
                       {.argument = "note", .label = "What was looked at", .hint = "Where it does not apply: why", .longText = true},
                       {.argument = "attachment", .label = "Photo", .make = onePicture}},
            .preset = preset};
}

FormLook findingForm(const QJsonObject& preset) {
    return {.action = "quality.addFinding",
            .title = "What was found",
            .verb = "Write it down",
            .fields = {{.argument = "audit", .hidden = true},
                       {.argument = "line", .hidden = true},
                       {.argument = "grade", .label = "Grade", .hint = "A major one opens an 8D report"},
                       {.argument = "text", .label = "What was found", .hint = "What is not as it should be", .longText = true},
                       {.argument = "evidence", .label = "Evidence", .hint = "What shows it", .longText = true},
                       {.argument = "owner", .label = "Who puts it right"},
                       {.argument = "dueOn", .label = "Due by"},
                       {.argument = "item", .label = "Item", .hint = "Whose later lots prove it; empty: later audits of the same question do"},
                       {.argument = "attachment", .label = "Photo", .make = onePicture}},
            .preset = preset,
            .then = [](Desk& d, const QJsonObject& answer) {
                const auto number = answer["number"].toString();
                const auto report = answer["capa"].toInteger();
                if (report == 0) return d.toast(say("%1 is written down.").arg(number));
                d.toast(say("%1 is written down, and its 8D report is open.").arg(number), desk::Record{"8D report", report});
            }};
}

FormLook closeFindingForm(std::int64_t finding) {
    return {.action = "quality.closeFinding",
            .title = "The finding is put right",
            .verb = "Close the finding",
            .fields = {{.argument = "finding", .hidden = true},
                       {.argument = "correction", .label = "What was done", .longText = true},
                       {.argument = "closingEvidence", .label = "Evidence that it is put right", .longText = true},
                       {.argument = "attachment", .label = "Photo", .make = onePicture}},
            .preset = {{"finding", static_cast<qint64>(finding)}},
            .then = [](Desk& d, const QJsonObject& answer) { d.toast(say("%1 is put right.").arg(answer["number"].toString())); }};
}

FormLook closeAuditForm(std::int64_t audit) {
    return {.action = "quality.closeAudit",
            .title = "Close the audit",
            .verb = "Close the audit",
            .fields = {{.argument = "audit", .hidden = true}, {.argument = "summary", .label = "What came of it", .longText = true}},
            .preset = {{"audit", static_cast<qint64>(audit)}},
            .then = [](Desk& d, const QJsonObject& answer) { d.toast(say("%1 is closed. Its open findings stay with their owners.").arg(answer["number"].toString())); }};
}

FormLook cancelAuditForm(std::int64_t audit) {
    return {.action = "quality.cancelAudit",
            .title = "The audit does not take place",
            .verb = "Cancel the audit",
            .fields = {{.argument = "audit", .hidden = true}, {.argument = "reason", .label = "Reason"}},
            .preset = {{"audit", static_cast<qint64>(audit)}},
            .then = [](Desk& d, const QJsonObject& answer) { d.toast(say("%1 is cancelled.").arg(answer["number"].toString())); }};
}

void openReportOf(Desk& d, std::int64_t finding, std::int64_t report, const QString& number, const QString& words) {
    if (report != 0) return d.open(desk::Record{"8D report", report});
    if (!d.may("quality.openCapa")) return d.toast(say("%1 has no 8D report, and you may not open one.").arg(number), desk::Tone::attention);
    desk::showForm(d, {.action = "quality.openCapa",
                       .title = "8D report of the finding",
                       .verb = "Open the report",
                       .fields = {{.argument = "title", .label = "Problem", .hint = "In a line"},
                                  {.argument = "dueOn", .label = "Due by", .hint = "All steps at first"},
                                  {.argument = "owner", .label = "Owner", .hint = "Of all steps at first; empty: you"},
                                  {.argument = "item", .label = "Item", .hint = "Whose later lots prove it; empty: later audits of the same question do"},
                                  {.argument = "lotsNeeded", .label = "Lots or audits that prove it", .hint = "Later ones without it before it may be closed; empty: 3 lots or 1 audit"},
                                  {.argument = "finding", .hidden = true},
                                  {.argument = "complaint", .hidden = true},
                                  {.argument = "nonconformance", .hidden = true},
                                  {.argument = "defect", .hidden = true},
                                  {.argument = "site", .hidden = true}},
                       .preset = {{"finding", static_cast<qint64>(finding)}, {"title", number + ": " + words.section('\n', 0, 0).left(150)}},
                       .then = [](Desk& desk, const QJsonObject& answer) { desk.open(desk::Record{"8D report", answer["capa"].toInteger()}); }});
}

}  // namespace quality::ui
