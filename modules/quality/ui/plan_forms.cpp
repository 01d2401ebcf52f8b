#include "quality/ui/plan_forms.h"

#include "app/desk/say.h"
#include "quality/plans.h"

namespace quality::ui {

using desk::Desk;
using desk::FieldLook;
using desk::FormLook;
using desk::say;

namespace {

void openPlan(Desk& d, const QJsonObject& answer) { d.open(desk::Record{"inspection plan", answer["plan"].toInteger()}); }
void openControlPlan(Desk& d, const QJsonObject& answer) { d.open(desk::Record{"control plan", answer["controlPlan"].toInteger()}); }

QJsonObject presetFor(std::int64_t item) { return item == 0 ? QJsonObject{} : QJsonObject{{"item", static_cast<qint64>(item)}}; }

// Most plans are of goods that come in.
QJsonObject incoming(std::int64_t item) {
    auto preset = presetFor(item);
    preset["checkPoint"] = "incoming";
    return preset;
}

std::vector<FieldLook> planFields() {
    return {{.argument = "number", .label = "Number"},
            {.argument = "item", .label = "Item"},
            {.argument = "checkPoint", .label = "When it is checked"},
            {.argument = "opNo", .label = "Operation", .hint = "Of what is checked in process"},
            {.argument = "supplier", .label = "Only goods of", .hint = "Empty: of every supplier"},
            {.argument = "revision", .label = "Only revision", .hint = "Empty: of every revision"},
            {.argument = "mustSign", .label = "Decisions are signed"},
            {.argument = "reduces", .label = "Reduced inspection is wanted"},
            {.argument = "skipAfter", .label = "Good lots before any is skipped", .hint = "Empty: 10"},
            {.argument = "skipEvery", .label = "Then one lot in", .hint = "Empty: 1, none is skipped"},
            {.argument = "characteristics", .hidden = true}};
}

std::vector<FieldLook> controlFields() {
    return {{.argument = "number", .label = "Number"},
            {.argument = "item", .label = "Item"},
            {.argument = "revision", .label = "Only revision", .hint = "Empty: of every revision"},
            {.argument = "phase", .label = "Phase"},
            {.argument = "note", .label = "Note"},
            {.argument = "lines", .hidden = true}};
}

}  // namespace

FormLook newPlanForm(std::int64_t item) {
    return {.action = "quality.addPlan", .title = "New inspection plan", .verb = "Draw it up", .fields = planFields(), .preset = incoming(item), .then = openPlan};
}

FormLook newControlPlanForm(std::int64_t item) {
    return {.action = "quality.addControlPlan", .title = "New control plan", .verb = "Draw it up", .fields = controlFields(), .preset = presetFor(item), .then = openControlPlan};
}

FormLook copyPlanForm(const QJsonObject& preset) {
    return {.action = "quality.addPlan", .title = "Copy the plan to another item", .verb = "Draw it up", .fields = planFields(), .preset = preset, .then = openPlan};
}

FormLook copyControlPlanForm(const QJsonObject& preset) {
    return {.action = "quality.addControlPlan", .title = "Copy the plan to another item", .verb = "Draw it up", .fields = controlFields(), .preset = preset,
            .then = openControlPlan};
}

FormLook resumeSourceForm(const QJsonObject& preset, bool supplierSaid) {
    return {.action = "quality.resumeSource",
            .title = "The source was put right",
            .verb = "Inspect it again",
            .fields = {{.argument = "plan", .hidden = true},
                       {.argument = "supplier", .label = "Supplier", .hidden = supplierSaid},
                       {.argument = "reason", .label = "What was done", .hint = "Its next lots are inspected by tightened inspection"}},
            .preset = preset,
            .then = [](Desk& d, const QJsonObject&) { d.toast(say("Goods of the source are inspected again, tightened.")); }};
}

}  // namespace quality::ui
