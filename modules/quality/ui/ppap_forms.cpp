// The forms of a PPAP file.
#include <QHBoxLayout>

#include "app/desk/say.h"
#include "quality/ui/paper_field.h"
#include "quality/ui/ppap_file.h"

namespace quality::ui {

using desk::Desk;
using desk::FieldLook;
using desk::FormLook;
using desk::say;
using desk::text;

namespace {

// One of the records that fit, by its id: a number as text would be looked up as the number people read.
class RecordField final : public desk::Field {
public:
    RecordField(QWidget* parent, const std::vector<PpapChoice>& all) : Field{parent} {
        std::vector<std::pair<QString, QString>> pairs;
        for (const auto& one : all) pairs.emplace_back(QString::number(one.id), text(one.words));
        inner_ = desk::choiceField(this, pairs, true);
        auto* row = new QHBoxLayout{this};
        row->setContentsMargins({});
        row->addWidget(inner_);
        setFocusProxy(inner_);
        inner_->edited = [this] {
            if (edited) edited();
        };
        inner_->left = [this] {
            if (left) left();
        };
    }
    QJsonValue value() const override { return inner_->typed().isEmpty() ? QJsonValue{} : QJsonValue{inner_->typed().toLongLong()}; }
    void setValue(const QJsonValue& value) override { inner_->setValue(value); }
    QString typed() const override { return inner_->typed(); }
    void setTyped(const QString& words) override { inner_->setTyped(words); }
    QWidget* editor() override { return inner_->editor(); }
    void setReadOnly(bool fixed) override { inner_->setReadOnly(fixed); }

private:
    desk::Field* inner_ = nullptr;
};

FieldLook recordLook(const char* argument, const char* label, const std::vector<PpapChoice>& all, bool fits) {
    if (!fits) return {.argument = argument, .hidden = true};
    return {.argument = argument, .label = label, .hint = all.empty() ? "There is none that is in force" : "",
            .make = [all](Desk&, QWidget* parent) -> desk::Field* { return new RecordField{parent, all}; }};
}

// What shows it now, where that may still show it.
void presetRecord(QJsonObject& preset, const char* argument, const std::optional<std::int64_t>& id, const std::vector<PpapChoice>& all) {
    for (const auto& one : all)
        if (id && one.id == *id) preset[argument] = static_cast<qint64>(*id);
}

}  // namespace

FormLook newPpapForm(std::int64_t item) {
    QJsonObject preset{{"level", 3}};
    if (item != 0) preset["item"] = static_cast<qint64>(item);
    return {.action = "quality.openPpap",
            .title = "New PPAP file",
            .verb = "Begin the file",
            .fields = {{.argument = "item", .label = "Item"},
                       {.argument = "customer", .label = "Customer"},
                       {.argument = "level", .label = "Level of submission", .hint = "1 the warrant only, 3 all of it, 4 as the customer says, 5 looked at here"},
                       {.argument = "reason", .label = "Reason", .hint = "Empty: the first submission"},
                       {.argument = "dueOn", .label = "Due by"},
                       {.argument = "partNumber", .label = "The customer's part number"},
                       {.argument = "revision", .label = "Revision", .hint = "Empty: the current one"},
                       {.argument = "owner", .label = "Owner", .hint = "Empty: you"},
                       {.argument = "site", .label = "Site", .hint = "Empty: the only one"}},
            .preset = preset,
            .then = [](Desk& d, const QJsonObject& answer) { d.open(desk::Record{"PPAP file", answer["ppap"].toInteger()}); }};
}

FormLook changePpapForm(const PpapHead& head) {
    return {.action = "quality.changePpap",
            .title = "Change the PPAP file",
            .verb = "Save",
            .fields = {{.argument = "ppap", .hidden = true},
                       {.argument = "version", .hidden = true},
                       {.argument = "level", .label = "Level of submission", .hint = "Another level says anew of each element whether it goes to the customer"},
                       {.argument = "partNumber", .label = "The customer's part number"},
                       {.argument = "dueOn", .label = "Due by"},
                       {.argument = "owner", .label = "Owner"}},
            .preset = {{"ppap", static_cast<qint64>(head.id)}, {"version", static_cast<qint64>(head.version)}, {"level", head.level},
                       {"partNumber", text(head.partNumber)}, {"dueOn", text(db::toText(head.dueOn))}},
            .staleTable = "ppap"};
}

FormLook elementForm(const PpapFile& file, const PpapElementSeen& one) {
    using enum PpapElement;
    const bool thing = isThing(one.element);
    const auto& by = file.shownBy[static_cast<std::size_t>(one.elementNo - 1)];
    QJsonObject preset{{"ppap", static_cast<qint64>(file.head.id)},
                       {"element", boost::describe::enum_to_string(one.element, "")},
                       {"state", one.state == ElementState::open ? "ready" : boost::describe::enum_to_string(one.state, "")},
                       {"note", text(one.note)}};
    if (one.attachment) preset["attachment"] = text(*one.attachment);
    presetRecord(preset, "documentRevision", by.document, file.documents);
    presetRecord(preset, "fmea", by.fmea, file.fmeas);
    presetRecord(preset, "controlPlan", by.controlPlan, file.controlPlans);
    presetRecord(preset, "inspection", by.inspection, file.inspections);
    const char* noteHint = thing ? "Where it lies, such as cabinet 3" : mayBeMissing(one.element) ? "Of what is not needed: why" : "";
    return {.action = "quality.setPpapElement",
            .title = "What shows the element",
            .verb = "Keep it",
            .fields = {{.argument = "ppap", .hidden = true},
                       {.argument = "element", .hidden = true},
                       recordLook("fmea", "FMEA", file.fmeas, one.element == process_fmea),
                       recordLook("controlPlan", "Control plan", file.controlPlans, one.element == control_plan),
                       recordLook("inspection", "Inspection", file.inspections, takesInspection(one.element)),
                       recordLook("documentRevision", "Document", file.documents, !thing),
                       {.argument = "note", .label = thing ? "Where it lies" : "Note", .hint = noteHint},
                       {.argument = "attachment", .label = "File", .hidden = thing && !one.attachment,
                        .make = [](Desk& d, QWidget* parent) { return paperField(d, parent); }},
                       {.argument = "state", .label = "State"},
                       {.argument = "need", .label = "Goes to the customer", .hint = "As he asked for; empty: as before", .hidden = file.head.level != 4}},
            .preset = preset,
            .then = [name = nameOf(one.element)](Desk& d, const QJsonObject& answer) {
                const auto missing = answer["missing"].toInt();
                d.toast(missing == 0 ? say("%1: kept. The file is whole.").arg(name) : say("%1: kept. %2 elements are not ready yet.").arg(name).arg(missing));
            }};
}

FormLook answerPpapForm(const PpapHead& head) {
    return {.action = "quality.answerPpap",
            .title = "What the customer says",
            .verb = "Enter the answer",
            .fields = {{.argument = "ppap", .hidden = true},
                       {.argument = "answer", .label = "Answer"},
                       {.argument = "answeredBy", .label = "Who answered"},
                       {.argument = "answeredOn", .label = "Answered on", .hint = "Empty: today"},
                       {.argument = "until", .label = "Good until", .hint = "Of an interim approval: a day, a quantity, or both"},
                       {.argument = "quantity", .label = "Good for"},
                       {.argument = "note", .label = "Note", .hint = "Of a rejection: why"},
                       {.argument = "attachment", .label = "The warrant with his signature", .make = [](Desk& d, QWidget* parent) { return paperField(d, parent); }}},
            .preset = {{"ppap", static_cast<qint64>(head.id)}},
            .then = [](Desk& d, const QJsonObject& answer) { d.toast(say("The answer to %1 is entered.").arg(answer["number"].toString())); }};
}

FormLook cancelPpapForm(std::int64_t ppap) {
    return {.action = "quality.cancelPpap",
            .title = "The file is not needed",
            .verb = "Cancel the file",
            .fields = {{.argument = "reason", .label = "Reason"}, {.argument = "ppap", .hidden = true}},
            .preset = {{"ppap", static_cast<qint64>(ppap)}}};
}

}  // namespace quality::ui
