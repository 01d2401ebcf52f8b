// The forms of revisions, bills, routings, papers and facts.
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeDatabase>

#include "app/desk/fields.h"
#include "engineering/life_cycle.h"
#include "engineering/ui/screens.h"

namespace engineering::ui {

using desk::Desk;
using desk::FormLook;
using desk::say;
using desk::text;
using desk::Tone;
using desk::utf8;

FormLook newRevisionForm(std::int64_t item) {
    return {.action = "engineering.addRevision",
            .title = "New item revision",
            .verb = "Add revision",
            .fields = {{.argument = "item", .label = "Item", .hidden = item != 0},
                       {.argument = "revision", .label = "Revision", .hint = "The next letter, as the label will say it"},
                       {.argument = "note", .label = "What is different", .longText = true}},
            .preset = {{"item", idOr(item)}},
            .then = [](Desk& d, const QJsonObject&) { d.toast(say("The revision is in design. Draw up its bill, then release it.")); }};
}

namespace {

struct Standing {
    RevisionState state = RevisionState::design;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Standing, (), (state, version))

// On in its life, or back by one step.
std::vector<std::pair<QString, QString>> stepsFrom(RevisionState from) {
    std::vector<std::pair<QString, QString>> all;
    for (int to = std::max(0, static_cast<int>(from) - 1); to <= static_cast<int>(RevisionState::obsolete); ++to) {
        if (to == static_cast<int>(from)) continue;
        const std::string value = boost::describe::enum_to_string(static_cast<RevisionState>(to), "");
        all.emplace_back(text(value), say(chipOf(lifeStates(), value).word));
    }
    return all;
}

FormLook nextStateForm(std::int64_t item, const QString& revision, const Standing& now) {
    const auto next = static_cast<RevisionState>(std::min(static_cast<int>(now.state) + 1, static_cast<int>(RevisionState::obsolete)));
    return {.action = "engineering.setRevisionState",
            .title = "Next state of the revision",
            .verb = "Set state",
            .fields = {{.argument = "item", .hidden = true},
                       {.argument = "revision", .hidden = true},
                       {.argument = "version", .hidden = true},
                       {.argument = "state",
                        .label = "State",
                        .hint = "Prototype: bought and made. Released: sold too. Phase out: sold and used up. Obsolete: nothing any more.",
                        .make = [steps = stepsFrom(now.state)](Desk&, QWidget* parent) { return desk::choiceField(parent, steps, false); }}},
            .preset = {{"item", static_cast<qint64>(item)}, {"revision", revision}, {"version", static_cast<qint64>(now.version)}, {"state", text(boost::describe::enum_to_string(next, ""))}},
            .then = [revision](Desk& d, const QJsonObject&) { d.toast(say("Revision %1 has its new state.").arg(revision)); }};
}

}  // namespace

void nextState(Desk& d, std::int64_t item, const QString& revision) {
    d.read<std::optional<Standing>>(
        &d,
        [item = ItemId{item}, revision = utf8(revision)](const db::Read& read) {
            return read.find<Standing>(R"sql(select state, version from item_revision where item_id = $1 and revision = $2)sql", item, revision);
        },
        [&d, item, revision](const std::optional<Standing>& now) {
            if (!now) return d.toast(say("The revision is not there any more."), Tone::bad);
            if (now->state == RevisionState::obsolete) return d.toast(say("Out of obsolete nothing comes. Add a new revision."), Tone::attention);
            desk::showForm(d, nextStateForm(item, revision, *now));
        });
}

FormLook makeCurrentForm(std::int64_t item, const QString& revision) {
    return {.action = "engineering.makeCurrent",
            .title = "Buy, make and sell this revision from now on",
            .verb = "Make current",
            .fields = {{.argument = "item", .hidden = true},
                       {.argument = "revision", .label = "Revision"},
                       {.argument = "reason", .label = "Reason", .hint = "Without a change order: say why. Work orders under way keep theirs."}},
            .preset = {{"item", static_cast<qint64>(item)}, {"revision", revision}},
            .then = [revision](Desk& d, const QJsonObject&) { d.toast(say("Revision %1 is the one to buy, make and sell.").arg(revision)); }};
}

// ---------------------------------------------------------------- bills and routings

FormLook newBillForm(std::int64_t item) {
    return {.action = "engineering.addBom",
            .title = "New bill of material",
            .verb = "Draw it up",
            .fields = {{.argument = "item", .label = "Item", .hidden = item != 0},
                       {.argument = "revision", .label = "Revision", .hint = "Empty: the one that is made now"},
                       {.argument = "alternate", .label = "Another way", .hint = "Empty: the usual bill"},
                       {.argument = "yield", .label = "Comes out good", .hint = "Of what is started; empty: all of it"},
                       {.argument = "note", .label = "Note"},
                       {.argument = "draft", .hidden = true},
                       {.argument = "lines", .hidden = true},
                       {.argument = "substitutes", .hidden = true},
                       {.argument = "options", .hidden = true}},
            .preset = {{"item", idOr(item)}, {"draft", true}},
            .then = [](Desk& d, const QJsonObject& answer) { d.open(desk::Record{"bill of material", answer["bom"].toInteger()}); }};
}

FormLook newRoutingForm(std::int64_t item) {
    return {.action = "engineering.addRouting",
            .title = "New routing",
            .verb = "Draw it up",
            .fields = {{.argument = "item", .label = "Item", .hidden = item != 0},
                       {.argument = "revision", .label = "Revision", .hint = "Empty: the one that is made now"},
                       {.argument = "alternate", .label = "Another way", .hint = "Empty: the usual routing"},
                       {.argument = "draft", .hidden = true},
                       {.argument = "operations", .hidden = true},
                       {.argument = "steps", .hidden = true},
                       {.argument = "alternates", .hidden = true}},
            .preset = {{"item", idOr(item)}, {"draft", true}},
            .then = [](Desk& d, const QJsonObject& answer) { d.open(desk::Record{"routing", answer["routing"].toInteger()}); }};
}

namespace {

std::vector<desk::FieldLook> copyFields(const char* what) {
    return {{.argument = what, .hidden = true},
            {.argument = "revision", .label = "New revision", .hint = "It is added in design where it is not there yet"},
            {.argument = "item", .label = "For another item", .hint = "Empty: the same item"},
            {.argument = "alternate", .label = "Another way", .hint = "Empty: the usual one"}};
}

}  // namespace

FormLook copyBillForm(std::int64_t bill, const QString& alternate) {
    return {.action = "engineering.copyBom",
            .title = "Copy the bill of material",
            .verb = "Copy as a draft",
            .fields = copyFields("bom"),
            .preset = {{"bom", static_cast<qint64>(bill)}, {"alternate", alternate}},
            .then = [](Desk& d, const QJsonObject& answer) { d.open(desk::Record{"bill of material", answer["bom"].toInteger()}); }};
}

FormLook copyRoutingForm(std::int64_t routing, const QString& alternate) {
    return {.action = "engineering.copyRouting",
            .title = "Copy the routing",
            .verb = "Copy as a draft",
            .fields = copyFields("routing"),
            .preset = {{"routing", static_cast<qint64>(routing)}, {"alternate", alternate}},
            .then = [](Desk& d, const QJsonObject& answer) { d.open(desk::Record{"routing", answer["routing"].toInteger()}); }};
}

// ---------------------------------------------------------------- papers

FormLook newDocumentForm(std::int64_t item) {
    return {.action = "engineering.addDocument",
            .title = "New document",
            .verb = "Add document",
            .fields = {{.argument = "number", .label = "Number", .hint = "As the title block says it"},
                       {.argument = "title", .label = "Title"},
                       {.argument = "kind", .label = "Kind", .hint = "Empty: a drawing"},
                       {.argument = "item", .label = "Of the item", .hint = "Empty: of no one item"}},
            .preset = {{"item", idOr(item)}},
            .then = [](Desk& d, const QJsonObject& answer) { d.open(desk::Record{"document", answer["document"].toInteger()}); }};
}

FormLook useDocumentForm(std::int64_t document, std::int64_t item) {
    return {.action = "engineering.useDocument",
            .title = "Work by a document",
            .verb = "Use it",
            .fields = {{.argument = "document", .label = "Drawing or document", .hidden = document != 0},
                       {.argument = "item", .label = "Item", .hidden = item != 0},
                       {.argument = "opNo", .label = "Operation", .hint = "Empty: at all of them"},
                       {.argument = "end", .hidden = true}},
            .preset = {{"document", idOr(document)}, {"item", idOr(item)}},
            .then = [](Desk& d, const QJsonObject&) { d.toast(say("It is worked by the document from the next release of an order on.")); }};
}

namespace {

FormLook documentRevisionForm(std::int64_t document, const QString& hash, const QString& fileName) {
    return {.action = "engineering.addDocumentRevision",
            .title = "New revision of the document",
            .verb = "Add revision",
            .fields = {{.argument = "document", .hidden = true},
                       {.argument = "attachment", .hidden = true},
                       {.argument = "revision", .label = "Revision"},
                       {.argument = "fileName", .label = "File"},
                       {.argument = "changeOrder", .label = "Change order", .hint = "Then it comes into use when that takes hold, and not before"}},
            .preset = {{"document", static_cast<qint64>(document)}, {"attachment", hash}, {"fileName", fileName}},
            .then = [](Desk& d, const QJsonObject&) { d.toast(say("The revision is a draft. Nobody works by it until it is released.")); }};
}

}  // namespace

void newDocumentRevision(Desk& d, QWidget* parent, std::int64_t document, QString path) {
    if (!d.may("engineering.addDocumentRevision")) return d.toast(say("You may not add revisions of documents. Ask an administrator for the right."), Tone::attention);
    if (path.isEmpty()) path = QFileDialog::getOpenFileName(parent, say("Choose the file"));
    if (path.isEmpty()) return;
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) return d.toast(say("The file cannot be read: %1").arg(file.errorString()), Tone::bad);
    const auto name = QFileInfo{path}.fileName();
    const auto type = QMimeDatabase{}.mimeTypeForFile(path).name();
    d.keepAttachment(&d, file.readAll().toStdString(), utf8(type), [&d, document, name](const std::string& hash) {
        desk::showForm(d, documentRevisionForm(document, text(hash), name));
    });
}

// ---------------------------------------------------------------- facts

FormLook setParameterForm(std::int64_t item, const QString& parameter, const QString& words) {
    return {.action = "engineering.setParameter",
            .title = "Set a parameter",
            .verb = "Set it",
            .fields = {{.argument = "item", .hidden = true},
                       {.argument = "parameter", .label = "Parameter"},
                       {.argument = "text", .label = "As written", .hint = "M8; 25 mm; 2.5 cm. Empty: the item has none."}},
            .preset = {{"item", static_cast<qint64>(item)}, {"parameter", parameter}, {"text", words}},
            .then = [](Desk& d, const QJsonObject&) { d.toast(say("Set. The item is found by it at once.")); }};
}

FormLook newParameterForm() {
    return {.action = "engineering.addParameter",
            .title = "New parameter",
            .verb = "Add parameter",
            .fields = {{.argument = "name", .label = "Name", .hint = "Thread, Length, Material"}, {.argument = "unit", .label = "Unit", .hint = "Of its numbers, such as mm; empty: it is words"}}};
}

FormLook newMakerForm(std::int64_t item) {
    return {.action = "engineering.addMakerPart",
            .title = "New maker's number",
            .verb = "Add it",
            .fields = {{.argument = "item", .label = "Item", .hidden = item != 0},
                       {.argument = "maker", .label = "Maker"},
                       {.argument = "number", .label = "Maker's number"},
                       {.argument = "priority", .label = "Priority", .hint = "The lower number is bought first; empty: after all others"},
                       {.argument = "state", .label = "State", .hint = "Empty: approved"}},
            .preset = {{"item", idOr(item)}}};
}

}  // namespace engineering::ui
