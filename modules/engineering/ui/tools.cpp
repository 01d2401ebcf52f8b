// Tools, moulds and fixtures with what is left of their life, and one of them with the operations that need it.
#include "engineering/ui/screens.h"

namespace engineering::ui {

using desk::Card;
using desk::Desk;
using desk::say;
using desk::TableRow;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

constexpr int most = 2000;
constexpr double nearlyWorn = 0.9;

struct ToolRow {
    std::int64_t toolId = 0, life = 0, used = 0, version = 0, operations = 0;
    std::string code, name, state;
    double share() const { return life == 0 ? -1 : static_cast<double>(used) / static_cast<double>(life); }
    Tone tone() const { return share() >= 1 ? Tone::bad : share() >= nearlyWorn ? Tone::attention : Tone::neutral; }
};
BOOST_DESCRIBE_STRUCT(ToolRow, (), (toolId, life, used, version, operations, code, name, state))

QString lifeWords(const ToolRow& tool) {
    if (tool.life == 0) return say("%1 pieces, not counted down").arg(desk::shownNumber(tool.used));
    return say("%1 of %2 pieces").arg(desk::shownNumber(tool.used), desk::shownNumber(tool.life));
}

void madeGood(Desk& d, std::int64_t id, std::int64_t version, const QString& code) {
    desk::doNow(d, "engineering.changeTool", {{"tool", static_cast<qint64>(id)}, {"version", static_cast<qint64>(version)}, {"madeGood", true}}, say("%1 is ready, and counts from none.").arg(code),
                say("Was %1 repaired or made new? Its pieces count from none, and it is ready.").arg(code));
}

void change(Desk& d, const ToolRow& now) {
    QJsonObject preset{{"tool", static_cast<qint64>(now.toolId)}, {"version", static_cast<qint64>(now.version)}, {"name", text(now.name)},
                       {"life", static_cast<qint64>(now.life)}, {"state", text(now.state)}};
    desk::showForm(d, {.action = "engineering.changeTool",
                       .title = "Change the tool",
                       .verb = "Keep",
                       .fields = {{.argument = "tool", .hidden = true},
                                  {.argument = "version", .hidden = true},
                                  {.argument = "name", .label = "Name"},
                                  {.argument = "life", .label = "Good for pieces", .hint = "0: not counted down"},
                                  {.argument = "state", .label = "State", .hint = "Only a ready one starts work"},
                                  {.argument = "madeGood", .hidden = true}},
                       .preset = preset,
                       .staleTable = "tool"});
}

void newTool(Desk& d) {
    desk::showForm(d, {.action = "engineering.addTool",
                       .title = "New tool",
                       .verb = "Add tool",
                       .fields = {{.argument = "code", .label = "Code", .hint = "As it stands on the tool"},
                                  {.argument = "name", .label = "Name"},
                                  {.argument = "life", .label = "Good for pieces", .hint = "Empty: not counted down"}}});
}

ToolRow toolIn(const TableRow& row) {
    return {.toolId = row.key,
            .life = row.data["life"].toInteger(),
            .used = row.data["used"].toInteger(),
            .version = row.data["version"].toInteger(),
            .operations = 0,
            .code = utf8(row.data["code"].toString()),
            .name = utf8(row.data["name"].toString()),
            .state = utf8(row.data["state"].toString())};
}

desk::TableContents readTools(const db::Read& read, const QJsonObject&) {
    desk::TableContents out;
    int worn = 0;
    for (const auto& tool : read.all<ToolRow>(R"sql(
             select t.tool_id, t.life, t.used, t.version,
                    (select count(*) from routing_operation o join routing r on r.routing_id = o.routing_id and r.state = 'released'
                     where o.tool_id = t.tool_id) as operations,
                    t.code, t.name, t.state
             from tool t order by case when t.state = 'retired' then 1 else 0 end, t.code limit $1
         )sql", most)) {
        worn += tool.state == "worn" || (tool.state == "ready" && tool.share() >= nearlyWorn) ? 1 : 0;
        out.rows.push_back({.cells = {{.text = text(tool.code)},
                                      {.text = text(tool.name)},
                                      chipCell(toolStates(), tool.state),
                                      {.text = lifeWords(tool), .tone = tool.tone(), .share = tool.share()},
                                      {.text = tool.life > 0 ? desk::shownNumber(std::max<std::int64_t>(0, tool.life - tool.used)) : QString{}},
                                      {.text = QString::number(tool.operations), .muted = true}},
                            .key = tool.toolId,
                            .opens = {"tool", tool.toolId},
                            .data = {{"life", static_cast<qint64>(tool.life)}, {"used", static_cast<qint64>(tool.used)}, {"version", static_cast<qint64>(tool.version)},
                                     {"code", text(tool.code)}, {"name", text(tool.name)}, {"state", text(tool.state)}}});
    }
    if (worn > 0) {
        out.note = worn == 1 ? say("One tool is worn, or nearly.") : say("%1 tools are worn, or nearly.").arg(worn);
        out.tone = Tone::attention;
    }
    return out;
}

desk::TableKind toolTable() {
    return {.title = "Tools",
            .columns = {{.title = "Code", .width = 150},
                        {.title = "Name", .width = 0},
                        {.title = "State", .width = 120},
                        {.title = "Life", .width = 300},
                        {.title = "Pieces left", .width = 110, .number = true},
                        {.title = "Operations", .width = 100, .number = true}},
            .tables = {"tool", "routing_operation", "routing"},
            .read = readTools,
            .actions = {{.title = "New tool", .right = "engineering.addTool", .keys = "Ctrl+N", .icon = "plus", .main = true, .needsRow = false,
                         .run = [](Desk& d, const std::vector<TableRow>&, const QJsonObject&) { newTool(d); }},
                        {.title = "Made good…", .right = "engineering.changeTool", .keys = "Ctrl+R", .icon = "refresh",
                         .run = [](Desk& d, const std::vector<TableRow>& rows, const QJsonObject&) { madeGood(d, rows[0].key, rows[0].data["version"].toInteger(), rows[0].data["code"].toString()); }},
                        {.title = "Change…", .right = "engineering.changeTool", .keys = "Ctrl+E", .icon = "edit",
                         .run = [](Desk& d, const std::vector<TableRow>& rows, const QJsonObject&) { change(d, toolIn(rows[0])); }}},
            .empty = "There is no tool yet. Press Ctrl+N to add the first one."};
}

Card toolCard(const db::Read& read, std::int64_t id) {
    Card card;
    const auto tool = read.find<ToolRow>(R"sql(
        select t.tool_id, t.life, t.used, t.version, (select count(*) from routing_operation o where o.tool_id = t.tool_id) as operations,
               t.code, t.name, t.state
        from tool t where t.tool_id = $1
    )sql", id);
    card.found = tool.has_value();
    if (!tool) return card;
    card.number = tool->code;
    card.name = tool->name;
    card.chips = {chipOf(toolStates(), tool->state)};
    card.figures = {{.label = "Pieces made", .value = utf8(desk::shownNumber(tool->used)), .tone = tool->tone() == Tone::neutral ? Tone::neutral : Tone::bad},
                    {.label = "Good for", .value = tool->life > 0 ? utf8(desk::shownNumber(tool->life)) : utf8(say("not counted"))},
                    {.label = "Operations that need it", .value = std::to_string(tool->operations)}};
    if (tool->state == "worn" || tool->share() >= 1) card.warning = utf8(say("It is worn: no operation starts with it until it is made good."));
    card.parts = {{.title = "Operations", .look = operationsLook(), .filters = {{"tool_id", db::How::equals, std::to_string(id)}}}};
    card.buttons = {{.title = "Made good…", .right = "engineering.changeTool", .keys = "Ctrl+R", .icon = "refresh", .main = true,
                     .run = [id, version = tool->version, code = text(tool->code)](Desk& d) { madeGood(d, id, version, code); }},
                    {.title = "Change…", .right = "engineering.changeTool", .keys = "Ctrl+E", .icon = "edit", .run = [now = *tool](Desk& d) { change(d, now); }}};
    return card;
}

}  // namespace

void addToolScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "engineering.tools", .area = Area::engineering, .title = "Tools", .icon = "gauge", .right = "engineering.see", .make = desk::tableScreen(toolTable())});
    desk.add(ScreenKind{.id = "engineering.tool", .area = Area::engineering, .title = "Tool", .icon = "gauge", .right = "engineering.see", .inRail = false,
                        .opens = "tool", .make = desk::cardScreen({.kind = "tool", .tables = {"tool", "routing_operation"}, .read = toolCard})});
    desk.add(desk::CommandKind{.id = "engineering.newTool", .title = "New tool", .right = "engineering.addTool", .run = newTool});
    desk.add(desk::PickKind{.kind = "tool", .create = "engineering.addTool"});
}

}  // namespace engineering::ui
