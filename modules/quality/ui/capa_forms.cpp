// The forms of 8D reports.
#include "app/desk/say.h"
#include "quality/ui/cases.h"
#include "quality/ui/photos.h"

namespace quality::cases {

using desk::Desk;
using desk::FormLook;
using desk::say;

namespace {

QJsonValue idIfAny(std::int64_t id) { return id == 0 ? QJsonValue{} : QJsonValue{static_cast<qint64>(id)}; }

desk::Field* evidencePhoto(Desk& d, QWidget* parent) { return photosField(d, parent, false); }

}  // namespace

FormLook openCapaForm(std::int64_t complaint, std::int64_t nonconformance, const QString& title) {
    const bool known = complaint != 0 || nonconformance != 0;
    return {.action = "quality.openCapa",
            .title = "New 8D report",
            .verb = "Open the report",
            .fields = {{.argument = "title", .label = "Problem", .hint = "In a line"},
                       {.argument = "dueOn", .label = "Due by", .hint = "All steps at first"},
                       {.argument = "owner", .label = "Owner", .hint = "Of all steps at first; empty: you"},
                       {.argument = "lotsNeeded", .label = "Lots that prove it", .hint = "Later lots without the defect before it may be closed; empty: 3"},
                       {.argument = "item", .label = "Item", .hint = "Whose later lots prove it", .hidden = known},
                       {.argument = "defect", .label = "Kind of defect", .hidden = known},
                       {.argument = "site", .label = "Site", .hint = "Empty: the only one", .hidden = known},
                       {.argument = "complaint", .hidden = true},
                       {.argument = "nonconformance", .hidden = true},
                       {.argument = "finding", .hidden = true}},
            .preset = {{"complaint", idIfAny(complaint)}, {"nonconformance", idIfAny(nonconformance)}, {"title", title}},
            .then = [](Desk& d, const QJsonObject& answer) { d.open(desk::Record{"8D report", answer["capa"].toInteger()}); }};
}

FormLook assignForm(std::int64_t capa, const QString& step) {
    return {.action = "quality.assignStep",
            .title = "Whose the step is",
            .verb = "Give the step",
            .fields = {{.argument = "step", .label = "Step"},
                       {.argument = "owner", .label = "Owner"},
                       {.argument = "dueOn", .label = "Due by"},
                       {.argument = "capa", .hidden = true}},
            .preset = {{"capa", idIfAny(capa)}, {"step", step}}};
}

FormLook finishStepForm(std::int64_t capa, const QString& step) {
    return {.action = "quality.finishStep",
            .title = "The step is done",
            .verb = "Finish the step",
            .fields = {{.argument = "step", .label = "Step"},
                       {.argument = "evidence", .label = "Evidence", .hint = "What was done and found", .longText = true},
                       {.argument = "attachment", .label = "Photo", .make = evidencePhoto},
                       {.argument = "capa", .hidden = true}},
            .preset = {{"capa", idIfAny(capa)}, {"step", step}},
            .then = [step](Desk& d, const QJsonObject& answer) { d.toast(say("%1 of %2 is done.").arg(step, answer["number"].toString())); }};
}

FormLook causeForm(std::int64_t capa) {
    return {.action = "quality.addCause",
            .title = "A cause",
            .verb = "Add the cause",
            .fields = {{.argument = "text", .label = "Cause", .longText = true},
                       {.argument = "method", .label = "Found by", .hint = "Asking why again, or looking along the bones of a fish"},
                       {.argument = "category", .label = "Category", .hint = "Of a bone; a why has none"},
                       {.argument = "root", .label = "This is the root cause"},
                       {.argument = "capa", .hidden = true}},
            .preset = {{"capa", idIfAny(capa)}, {"method", "why"}}};
}

FormLook addActionForm(std::int64_t capa) {
    return {.action = "quality.addCapaAction",
            .title = "An action",
            .verb = "Add the action",
            .fields = {{.argument = "text", .label = "What is done", .longText = true},
                       {.argument = "dueOn", .label = "Due by"},
                       {.argument = "owner", .label = "Owner", .hint = "Empty: you"},
                       {.argument = "kind", .label = "Kind", .hint = "Empty: corrective"},
                       {.argument = "capa", .hidden = true}},
            .preset = {{"capa", idIfAny(capa)}}};
}

FormLook finishActionForm(std::int64_t action) {
    return {.action = "quality.finishCapaAction",
            .title = "The action is done",
            .verb = "Finish the action",
            .fields = {{.argument = "evidence", .label = "Evidence", .hint = "What shows that it was done", .longText = true},
                       {.argument = "attachment", .label = "Photo", .make = evidencePhoto},
                       {.argument = "capaAction", .hidden = true}},
            .preset = {{"capaAction", idIfAny(action)}}};
}

FormLook cancelCapaForm(std::int64_t capa) {
    return {.action = "quality.cancelCapa",
            .title = "The report is not needed",
            .verb = "Cancel the report",
            .fields = {{.argument = "reason", .label = "Reason"}, {.argument = "capa", .hidden = true}},
            .preset = {{"capa", idIfAny(capa)}}};
}

}  // namespace quality::cases
