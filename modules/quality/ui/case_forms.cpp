// The forms of complaints, nonconforming goods and returns.
#include "app/desk/say.h"
#include "quality/ui/cases.h"
#include "quality/ui/photos.h"

namespace quality::cases {

using desk::Desk;
using desk::FormLook;
using desk::say;

namespace {

QJsonValue idOrNone(std::int64_t id) { return id == 0 ? QJsonValue{} : QJsonValue{static_cast<qint64>(id)}; }

desk::Field* onePhoto(Desk& d, QWidget* parent) { return photosField(d, parent, false); }

}  // namespace

FormLook containForm(std::int64_t complaint) {
    return {.action = "quality.contain",
            .title = "Hold more lots",
            .verb = "Hold them",
            .fields = {{.argument = "complaint", .hidden = true}, {.argument = "lots[].lot", .label = "Lot"}},
            .preset = {{"complaint", idOrNone(complaint)}},
            .then = [](Desk& d, const QJsonObject& answer) {
                QStringList orders;
                for (const auto& one : answer["dropped"].toArray())
                    if (const auto order = one.toObject()["order"].toString(); !orders.contains(order)) orders << order;
                if (orders.isEmpty()) return d.toast(say("The lots are on hold."));
                d.toast(say("The lots are on hold. These orders lost what was set aside and wait again: %1.").arg(orders.join(", ")), desk::Tone::attention);
            }};
}

FormLook photoForm(std::int64_t complaint) {
    return {.action = "quality.addPhoto",
            .title = "Another photo",
            .verb = "Add photo",
            .fields = {{.argument = "complaint", .hidden = true},
                       {.argument = "attachment", .label = "Photo", .make = onePhoto},
                       {.argument = "text", .label = "What it shows"}},
            .preset = {{"complaint", idOrNone(complaint)}}};
}

FormLook supplierComplaintForm(std::int64_t complaint, std::int64_t lot, std::int64_t supplier) {
    return {.action = "quality.complainToSupplier",
            .title = "Complain to the supplier",
            .verb = "Enter the complaint",
            .fields = {{.argument = "supplier", .label = "Supplier"},
                       {.argument = "lot", .label = "Lot", .hint = "Of what they delivered"},
                       {.argument = "text", .label = "What is wrong", .longText = true},
                       {.argument = "quantity", .label = "Pieces"},
                       {.argument = "defect", .label = "Kind of defect"},
                       {.argument = "attachment", .label = "Photo", .make = onePhoto},
                       {.argument = "raisedFrom", .hidden = true},
                       {.argument = "site", .hidden = true}},
            .preset = {{"raisedFrom", idOrNone(complaint)}, {"lot", idOrNone(lot)}, {"supplier", idOrNone(supplier)}},
            .then = [](Desk& d, const QJsonObject& answer) { d.open(desk::Record{"complaint", answer["complaint"].toInteger()}); }};
}

FormLook closeComplaintForm(std::int64_t complaint, const QString& number) {
    return {.action = "quality.closeComplaint",
            .title = "Close the complaint",
            .verb = "Close it",
            .fields = {{.argument = "complaint", .hidden = true}, {.argument = "answer", .label = "What was answered", .longText = true}},
            .preset = {{"complaint", idOrNone(complaint)}},
            .then = [number](Desk& d, const QJsonObject&) { d.toast(say("%1 is closed.").arg(number)); }};
}

FormLook newNonconformanceForm() {
    return {.action = "quality.addNonconformance",
            .title = "New nonconformance",
            .verb = "Write it down",
            .fields = {{.argument = "lot", .label = "Lot"},
                       {.argument = "quantity", .label = "Pieces"},
                       {.argument = "defect", .label = "Kind of defect"},
                       {.argument = "text", .label = "What is wrong", .hint = "Empty: the kind says it", .longText = true},
                       {.argument = "source", .label = "Found by"},
                       {.argument = "bin", .label = "Bin", .hint = "Empty: wherever the lot lies"},
                       {.argument = "hold", .label = "Put the lot on hold"},
                       {.argument = "containment", .label = "What was done at once"},
                       {.argument = "attachment", .label = "Photo", .make = onePhoto},
                       {.argument = "complaint", .hidden = true}},
            .preset = {{"source", "inspection"}},
            .then = [](Desk& d, const QJsonObject& answer) { d.open(desk::Record{"nonconformance", answer["nonconformance"].toInteger()}); }};
}

FormLook newDefectKindForm() {
    return {.action = "quality.addDefectKind",
            .title = "New kind of defect",
            .verb = "Add it",
            .fields = {{.argument = "code", .label = "Code", .hint = "Short, such as CRACK"},
                       {.argument = "name", .label = "Name"},
                       {.argument = "parent", .label = "Wider kind", .hint = "Empty: it stands at the top"}}};
}

FormLook changeDefectKindForm(std::int64_t kind, std::int64_t version, const QString& name) {
    return {.action = "quality.changeDefectKind",
            .title = "Kind of defect",
            .verb = "Save",
            .fields = {{.argument = "defectKind", .hidden = true},
                       {.argument = "version", .hidden = true},
                       {.argument = "name", .label = "Name"},
                       {.argument = "retired", .label = "Retired: it is not offered any more"}},
            .preset = {{"defectKind", idOrNone(kind)}, {"version", static_cast<qint64>(version)}, {"name", name}}};
}

// ---------------------------------------------------------------- returns

FormLook announceForm(std::int64_t complaint, const QString& pieces) {
    return {.action = "quality.announceReturn",
            .title = "The customer sends goods back",
            .verb = "Announce the return",
            .fields = {{.argument = "quantity", .label = "Pieces"},
                       {.argument = "reason", .label = "Reason"},
                       {.argument = "complaint", .hidden = true},
                       {.argument = "shipmentLine", .hidden = true}},
            .preset = {{"complaint", idOrNone(complaint)}, {"quantity", pieces}},
            .then = [](Desk& d, const QJsonObject& answer) {
                d.open(desk::Record{"return order", answer["returnOrder"].toInteger()});
                d.toast(say("The customer writes %1 on the box.").arg(answer["number"].toString()));
            }};
}

FormLook receiveForm(std::int64_t returned, const QString& left) {
    return {.action = "quality.receiveReturn",
            .title = "The goods have come",
            .verb = "Receive them",
            .fields = {{.argument = "returnOrder", .hidden = true},
                       {.argument = "quantity", .label = "Pieces"},
                       {.argument = "bin", .label = "Bin", .hint = "Empty: the first bin for quarantine"}},
            .preset = {{"returnOrder", idOrNone(returned)}, {"quantity", left}},
            .then = [](Desk& d, const QJsonObject& answer) {
                d.toast(say("They lie in quarantine, worth what they cost when they left, and wait for a decision."),
                        desk::Record{"nonconformance", answer["nonconformance"].toInteger()});
            }};
}

FormLook creditForm(std::int64_t returned, const QString& left) {
    return {.action = "quality.creditReturn",
            .title = "Credit the return",
            .verb = "Write the credit note",
            .fields = {{.argument = "returnOrder", .hidden = true}, {.argument = "quantity", .label = "Pieces", .hint = "At the price they were billed at"}},
            .preset = {{"returnOrder", idOrNone(returned)}, {"quantity", left}},
            .then = [](Desk& d, const QJsonObject& answer) {
                d.toast(say("%1 credits %2.").arg(answer["number"].toString(), answer["gross"].toString()),
                        desk::Record{"invoice", answer["creditNote"].toInteger()});
            }};
}

FormLook replaceForm(std::int64_t returned, const QString& left) {
    return {.action = "quality.replaceReturn",
            .title = "Replace the return",
            .verb = "Send others without price",
            .fields = {{.argument = "returnOrder", .hidden = true}, {.argument = "quantity", .label = "Pieces"}, {.argument = "wantedOn", .label = "Wanted on"}},
            .preset = {{"returnOrder", idOrNone(returned)}, {"quantity", left}},
            .then = [](Desk& d, const QJsonObject& answer) {
                d.toast(say("%1 sends others without price.").arg(answer["number"].toString()), desk::Record{"order", answer["order"].toInteger()});
            }};
}

FormLook cancelReturnForm(std::int64_t returned, bool begun) {
    return {.action = "quality.cancelReturn",
            .title = begun ? "Nothing more comes back" : "Nothing comes back",
            .verb = begun ? "End the rest" : "Cancel the return",
            .fields = {{.argument = "returnOrder", .hidden = true}, {.argument = "reason", .label = "Reason"}},
            .preset = {{"returnOrder", idOrNone(returned)}}};
}

}  // namespace quality::cases
