// The rows of a plan under the keyboard.
#include "app/desk/say.h"
#include "app/desk/words.h"
#include "quality/ui/plan_facts.h"
#include "quality/ui/values_typed.h"

namespace quality::ui {

using desk::GridColumn;
using desk::text;
using desk::typedCell;

namespace {

constexpr std::string_view inside = "characteristic.";
using Kind = GridColumn::Kind;

std::vector<std::pair<QString, QString>> choicesOf(std::initializer_list<const char*> values) {
    std::vector<std::pair<QString, QString>> all;
    for (const auto* value : values) all.emplace_back(value, desk::wordOf(value));
    return all;
}

std::vector<std::pair<QString, QString>> subjects() { return {{"product", desk::say("Goods")}, {"process", desk::say("Process")}}; }

// "characteristic.lower" of a control plan is "lower" of an inspection plan.
const char* member(const char* whole, bool control) { return control ? whole : whole + inside.size(); }

void addLineColumns(std::vector<GridColumn>& all) {
    all.push_back({.name = "checkPoint", .title = "When", .width = 150, .kind = Kind::choice, .choices = choicesOf({"incoming", "in_process", "final"}), .stop = true});
    all.push_back({.name = "opNo", .title = "Operation", .width = 84, .kind = Kind::whole, .stop = true});
    all.push_back({.name = "step", .title = "Step", .width = 150, .stop = true});
    all.push_back({.name = "subject", .title = "Of what", .width = 110, .kind = Kind::choice, .choices = subjects()});
}

std::string wordIn(const std::optional<Level>& level) { return level ? boost::describe::enum_to_string(*level, "") : ""; }
std::string number(const std::optional<Reading>& value) { return value ? toText(*value) : std::string{}; }

}  // namespace

std::vector<GridColumn> planColumns(bool control) {
    const auto m = [control](const char* whole) { return member(whole, control); };
    std::vector<GridColumn> all;
    if (control) addLineColumns(all);
    const std::vector<GridColumn> own{
        {.name = m("characteristic.name"), .title = "Characteristic", .width = 0, .stop = true},
        {.name = m("characteristic.importance"), .title = "Class", .width = 110, .kind = Kind::choice, .choices = choicesOf({"critical", "major", "minor"})},
        {.name = m("characteristic.kind"), .title = "Kind", .width = 130, .kind = Kind::choice, .choices = choicesOf({"measured", "attribute"}), .stop = true},
        {.name = m("characteristic.unit"), .title = "Unit", .width = 76, .kind = Kind::pick, .of = "unit", .stop = true},
        {.name = m("characteristic.lower"), .title = "At least", .width = 84, .kind = Kind::number, .stop = true},
        {.name = m("characteristic.nominal"), .title = "Nominal", .width = 84, .kind = Kind::number, .more = true},
        {.name = m("characteristic.upper"), .title = "At most", .width = 84, .kind = Kind::number, .stop = true},
        {.name = m("characteristic.possibleFrom"), .title = "Possible from", .width = 110, .kind = Kind::number, .more = true},
        {.name = m("characteristic.possibleTo"), .title = "Possible to", .width = 110, .kind = Kind::number, .more = true},
        {.name = m("characteristic.method"), .title = "Method", .width = 150},
        {.name = m("characteristic.gaugeKind"), .title = "Kind of gauge", .width = 110, .stop = true},
        {.name = m("characteristic.rule"), .title = "Sample", .width = 140, .kind = Kind::choice,
         .choices = choicesOf({"every_piece", "fixed", "single_sample", "double_sample", "variables"}), .stop = true},
        {.name = m("characteristic.size"), .title = "Pieces", .width = 70, .kind = Kind::whole, .stop = true},
        {.name = m("characteristic.level"), .title = "Level", .width = 76, .kind = Kind::choice, .choices = choicesOf({"I", "II", "III", "S1", "S2", "S3", "S4"}), .more = true},
        {.name = m("characteristic.qualityLimit"), .title = "Quality limit", .width = 96, .kind = Kind::percent, .stop = true},
        {.name = m("characteristic.reaction"), .title = "Reaction", .width = 190, .stop = true}};
    all.insert(all.end(), own.begin(), own.end());
    if (!control) return all;
    all.push_back({.name = "frequency", .title = "How often", .width = 130});
    all.push_back({.name = "control", .title = "How it is kept right", .width = 170});
    return all;
}

desk::GridRow gridRowOf(const std::vector<GridColumn>& columns, const PlanRow& row, bool control) {
    const auto m = [control](const char* whole) { return std::string{member(whole, control)}; };
    std::vector<std::pair<std::string, desk::GridCell>> cells{
        {m("characteristic.name"), typedCell(row.name)},
        {m("characteristic.importance"), typedCell(row.importance)},
        {m("characteristic.kind"), typedCell(row.kind)},
        {m("characteristic.unit"), row.unitId ? typedCell(row.unit, *row.unitId) : desk::GridCell{}},
        {m("characteristic.lower"), typedCell(number(row.lower))},
        {m("characteristic.nominal"), typedCell(number(row.nominal))},
        {m("characteristic.upper"), typedCell(number(row.upper))},
        {m("characteristic.possibleFrom"), typedCell(number(row.possibleFrom))},
        {m("characteristic.possibleTo"), typedCell(number(row.possibleTo))},
        {m("characteristic.method"), typedCell(row.method)},
        {m("characteristic.gaugeKind"), typedCell(row.gaugeKind)},
        {m("characteristic.rule"), typedCell(boost::describe::enum_to_string(row.rule, ""))},
        {m("characteristic.size"), typedCell(row.size ? std::to_string(*row.size) : "")},
        {m("characteristic.level"), typedCell(wordIn(row.level))},
        {m("characteristic.qualityLimit"), typedCell(row.qualityLimit ? toText(*row.qualityLimit) : "")},
        {m("characteristic.reaction"), typedCell(row.reaction)}};
    if (control) {
        cells.emplace_back("checkPoint", typedCell(row.occasion));
        cells.emplace_back("opNo", typedCell(row.opNo ? std::to_string(*row.opNo) : ""));
        cells.emplace_back("step", typedCell(row.step));
        cells.emplace_back("subject", typedCell(row.subject));
        cells.emplace_back("frequency", typedCell(row.frequency));
        cells.emplace_back("control", typedCell(row.control));
    }
    return rowWith(columns, cells);
}

QJsonObject argumentOf(const QJsonObject& typed, bool control) {
    QJsonObject line, own;
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        const auto whole = it.key();
        const bool within = whole.startsWith(text(inside));
        const auto name = within ? whole.mid(static_cast<qsizetype>(inside.size())) : whole;
        QJsonValue value = it.value();
        const bool limit = name == "lower" || name == "nominal" || name == "upper" || name == "possibleFrom" || name == "possibleTo";
        if (limit && value.isString() && value.toString().contains(','))
            if (const auto read = valueTyped(value.toString()); read && read->unit.empty()) value = text(read->value);
        (within || !control ? own : line)[name] = value;
    }
    if (!control) return own;
    line["characteristic"] = own;
    return line;
}

}  // namespace quality::ui
