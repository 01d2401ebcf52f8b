// What can be searched for of an item, which makers' parts it is bought as, and what may stand in for what.
#include "engineering/papers.h"
#include "engineering/ui/item_pages.h"

namespace engineering::ui {

using desk::Desk;
using desk::say;
using desk::shown;
using desk::TableContents;
using desk::TableRow;
using desk::text;

namespace {

struct FactRow {
    std::int64_t id = 0, parameter = 0;
    std::string name, words, unit;
    std::optional<Quantity> number;
};
BOOST_DESCRIBE_STRUCT(FactRow, (), (id, parameter, name, words, unit, number))

TableContents readParameters(const db::Read& read, const QJsonObject& asked) {
    TableContents out;
    for (const auto& one : read.all<FactRow>(R"sql(
             select x.item_parameter_id as id, p.parameter_id as parameter, p.name, x.text as words, p.unit, x.number
             from item_parameter x join parameter p on p.parameter_id = x.parameter_id where x.item_id = $1 order by p.name
         )sql", itemIn(asked)))
        out.rows.push_back({.cells = {{.text = text(one.name)}, {.text = text(one.words)}, {.text = one.number ? shown(*one.number) : QString{}}, {.text = text(one.unit), .muted = true}},
                            .key = one.id,
                            .data = {{"parameter", text(one.name)}, {"text", text(one.words)}}});
    return out;
}

void setOne(Desk& d, const TableRow& row, const QJsonObject& asked) {
    desk::showForm(d, setParameterForm(asked["id"].toInteger(), row.data["parameter"].toString(), row.data["text"].toString()));
}

// ---------------------------------------------------------------- makers

struct MakerRow {
    MakerPartId makerPartId;
    std::string maker, number, state;
    int priority = 0;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(MakerRow, (), (makerPartId, maker, number, state, priority, version))

TableContents readMakers(const db::Read& read, const QJsonObject& asked) {
    TableContents out;
    for (const auto& one : read.all<MakerRow>(R"sql(
             select maker_part_id, maker, number, state, priority, version from maker_part where item_id = $1
             order by case when state = 'approved' then 0 when state = 'trial' then 1 else 2 end, priority, maker_part_id
         )sql", itemIn(asked)))
        out.rows.push_back({.cells = {{.text = text(one.maker)}, {.text = text(one.number)}, {.text = QString::number(one.priority)}, chipCell(makerStates(), one.state)},
                            .key = one.makerPartId.number,
                            .data = {{"version", static_cast<qint64>(one.version)}, {"priority", one.priority}, {"state", text(one.state)}}});
    return out;
}

void changeMaker(Desk& d, const TableRow& row, const QJsonObject&) {
    desk::showForm(d, {.action = "engineering.changeMakerPart",
                       .title = "Change the maker's number",
                       .verb = "Keep",
                       .fields = {{.argument = "makerPart", .hidden = true},
                                  {.argument = "version", .hidden = true},
                                  {.argument = "priority", .label = "Priority", .hint = "The lower number is bought first"},
                                  {.argument = "state", .label = "State"}},
                       .preset = {{"makerPart", static_cast<qint64>(row.key)}, {"version", row.data["version"]}, {"priority", row.data["priority"]}, {"state", row.data["state"]}},
                       .staleTable = "maker_part"});
}

// ---------------------------------------------------------------- substitutes

struct InsteadRow {
    std::int64_t id = 0, made = 0, component = 0, substitute = 0, bom = 0;
    std::string madeNumber, revision, state, componentNumber, substituteNumber, substituteName;
    int lineNo = 0, priority = 0;
    std::int64_t numerator = 1, denominator = 1;
};
BOOST_DESCRIBE_STRUCT(InsteadRow, (),
                      (id, made, component, substitute, bom, madeNumber, revision, state, componentNumber, substituteNumber, substituteName, lineNo, priority,
                       numerator, denominator))

void addRows(TableContents& out, const QString& title, const std::vector<InsteadRow>& rows) {
    if (rows.empty()) return;
    out.rows.push_back({.cells = {{.text = title}}, .strong = true});
    for (const auto& one : rows)
        out.rows.push_back({.cells = {{.text = text(one.madeNumber + " " + one.revision)},
                                      chipCell(draftStates(), one.state),
                                      {.text = QString::number(one.lineNo), .muted = true},
                                      {.text = text(one.componentNumber)},
                                      {.text = QString::number(one.priority), .muted = true},
                                      {.text = text(one.substituteNumber)},
                                      {.text = text(toText(ratio(one.numerator, one.denominator)))},
                                      {.text = text(one.substituteName), .muted = true}},
                            .key = static_cast<std::int64_t>(out.rows.size()) + 1,
                            .opens = {"bill of material", one.bom}});
}

TableContents readInstead(const db::Read& read, const QJsonObject& asked) {
    TableContents out;
    const auto item = itemIn(asked);
    addRows(out, say("Instead of its own parts"), read.all<InsteadRow>(R"sql(
        select s.bom_substitute_id as id, b.item_id as made, l.item_id as component, s.item_id as substitute, b.bom_id as bom,
               m.number as made_number, b.revision, b.state, c.number as component_number, i.number as substitute_number,
               i.name as substitute_name, l.line_no, s.priority, s.numerator, s.denominator
        from bom b join bom_line l on l.bom_id = b.bom_id join bom_substitute s on s.bom_line_id = l.bom_line_id
        join item m on m.item_id = b.item_id join item c on c.item_id = l.item_id join item i on i.item_id = s.item_id
        where b.item_id = $1 and b.state <> 'retired' order by b.bom_id, l.line_no, s.priority
    )sql", item));
    addRows(out, say("Where something may stand in for it"), read.all<InsteadRow>(R"sql(
        select s.bom_substitute_id as id, b.item_id as made, l.item_id as component, s.item_id as substitute, b.bom_id as bom,
               m.number as made_number, b.revision, b.state, c.number as component_number, i.number as substitute_number,
               i.name as substitute_name, l.line_no, s.priority, s.numerator, s.denominator
        from bom_line l join bom b on b.bom_id = l.bom_id join bom_substitute s on s.bom_line_id = l.bom_line_id
        join item m on m.item_id = b.item_id join item c on c.item_id = l.item_id join item i on i.item_id = s.item_id
        where l.item_id = $1 and b.state <> 'retired' order by m.number, b.bom_id, l.line_no, s.priority limit 1000
    )sql", item));
    addRows(out, say("Where it may stand in for something"), read.all<InsteadRow>(R"sql(
        select s.bom_substitute_id as id, b.item_id as made, l.item_id as component, s.item_id as substitute, b.bom_id as bom,
               m.number as made_number, b.revision, b.state, c.number as component_number, i.number as substitute_number,
               i.name as substitute_name, l.line_no, s.priority, s.numerator, s.denominator
        from bom_substitute s join bom_line l on l.bom_line_id = s.bom_line_id join bom b on b.bom_id = l.bom_id
        join item m on m.item_id = b.item_id join item c on c.item_id = l.item_id join item i on i.item_id = s.item_id
        where s.item_id = $1 and b.state <> 'retired' order by m.number, b.bom_id, l.line_no, s.priority limit 1000
    )sql", item));
    return out;
}

}  // namespace

Page parametersPage() {
    return {.title = "Parameters",
            .columns = {{.title = "Parameter", .width = 220}, {.title = "As written", .width = 0}, {.title = "As a number", .width = 140, .number = true}, {.title = "Unit", .width = 80}},
            .tables = {"item_parameter", "parameter"},
            .read = readParameters,
            .empty = "Nothing is known of it that parts are searched by.",
            .actions = {{.title = "Set a parameter…",
                         .right = "engineering.setParameter",
                         .keys = "Ctrl+N",
                         .needsRow = false,
                         .run = [](Desk& d, const TableRow&, const QJsonObject& asked) { desk::showForm(d, setParameterForm(asked["id"].toInteger(), {}, {})); }},
                        {.title = "Change…", .right = "engineering.setParameter", .keys = "Ctrl+E", .run = setOne}},
            .opens = {}};
}

Page makersPage() {
    return {.title = "Makers' numbers",
            .columns = {{.title = "Maker", .width = 0}, {.title = "Maker's number", .width = 220}, {.title = "Priority", .width = 90, .number = true}, {.title = "State", .width = 120}},
            .tables = {"maker_part"},
            .read = readMakers,
            .empty = "No maker's number is known for it.",
            .actions = {{.title = "Add a maker's number…",
                         .right = "engineering.addMakerPart",
                         .keys = "Ctrl+N",
                         .needsRow = false,
                         .run = [](Desk& d, const TableRow&, const QJsonObject& asked) { desk::showForm(d, newMakerForm(asked["id"].toInteger())); }},
                        {.title = "Change…", .right = "engineering.changeMakerPart", .keys = "Ctrl+E", .run = changeMaker}}};
}

Page substitutesPage() {
    return {.title = "Substitutes",
            .columns = {{.title = "In the bill of", .width = 180},
                        {.title = "State", .width = 110},
                        {.title = "Line", .width = 60, .number = true},
                        {.title = "Component", .width = 150},
                        {.title = "Turn", .width = 60, .number = true},
                        {.title = "Instead", .width = 150},
                        {.title = "For one", .width = 90, .number = true},
                        {.title = "Name", .width = 0}},
            .tables = {"bom", "bom_line", "bom_substitute"},
            .read = readInstead,
            .empty = "Nothing stands in for it or for its parts, and it stands in for nothing."};
}

}  // namespace engineering::ui
