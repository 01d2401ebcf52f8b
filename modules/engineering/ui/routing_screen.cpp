// Routings: the list of them, and one under the keyboard: operations, what is asked for at them, where else they are done.
#include <map>

#include "app/desk/list_screen.h"
#include "app/desk/words.h"
#include "engineering/measures.h"
#include "engineering/time_cost.h"
#include "engineering/ui/bill_facts.h"
#include "engineering/ways.h"

namespace engineering::ui {

using desk::Desk;
using desk::say;
using desk::shown;
using desk::text;
using desk::utf8;
using Kind = GridColumn::Kind;

namespace {

std::vector<DraftGrid> routingGrids(bool costs) {
    std::vector<std::pair<QString, QString>> kinds;
    for (const auto* kind : {"check", "value", "text"}) kinds.emplace_back(kind, desk::wordOf(kind));
    DraftGrid operations{.title = "Operations",
                         .argument = "operations",
                         .columns = {{.name = "opNo", .title = "No.", .width = 62, .kind = Kind::whole},
                                     {.name = "name", .title = "What is done", .width = 0, .stop = true},
                                     {.name = "workCenter", .title = "Work centre", .width = 140, .kind = Kind::pick, .of = "work centre", .stop = true},
                                     {.name = "setup", .title = "Set-up", .width = 90, .kind = Kind::time, .stop = true},
                                     {.name = "run", .title = "Run time", .width = 90, .kind = Kind::time, .stop = true},
                                     {.name = "runQuantity", .title = "For quantity", .width = 90, .kind = Kind::quantity},
                                     {.name = "crew", .title = "People", .width = 66, .kind = Kind::whole},
                                     {.name = "skill", .title = "Skill", .width = 110, .kind = Kind::pick, .of = "skill"},
                                     {.name = "tool", .title = "Tool", .width = 110, .kind = Kind::pick, .of = "tool"},
                                     {.name = "overlap", .title = "Lots of", .width = 84, .kind = Kind::quantity, .more = true},
                                     {.name = "queue", .title = "Waits before", .width = 100, .kind = Kind::time, .more = true},
                                     {.name = "move", .title = "Moves on in", .width = 100, .kind = Kind::time, .more = true},
                                     {.name = "supplier", .title = "Done outside by", .width = 150, .kind = Kind::pick, .of = "party", .more = true},
                                     {.name = "outsideDays", .title = "Days away", .width = 90, .kind = Kind::whole, .more = true},
                                     {.name = "instruction", .title = "Instruction", .width = 220}},
                         .hint = "Times: 15 min, 0.02 h or 90 s; a number alone is minutes. Set-up once a job, run time for one, or for what stands "
                                 "under For quantity. Enter goes on, Ctrl+Ins and Ctrl+Del add and take away."};
    if (costs) operations.columns.push_back({.name = "cost", .title = "Work in one", .width = 100, .kind = Kind::shown, .number = true});
    DraftGrid steps{.title = "Steps",
                    .argument = "steps",
                    .columns = {{.name = "op", .title = "At operation", .width = 100, .kind = Kind::whole, .stop = true},
                                {.name = "kind", .title = "Kind", .width = 150, .kind = Kind::choice, .choices = kinds},
                                {.name = "text", .title = "What to do", .width = 0, .stop = true},
                                {.name = "unit", .title = "Unit", .width = 80},
                                {.name = "lower", .title = "At least", .width = 90, .kind = Kind::number},
                                {.name = "upper", .title = "At most", .width = 90, .kind = Kind::number},
                                {.name = "optional", .title = "May be left out", .width = 120, .kind = Kind::tick}},
                    .hint = "To tick, to measure between two limits, or to write down. The operation does not finish without them."};
    DraftGrid alternates{.title = "Other work centres",
                         .argument = "alternates",
                         .columns = {{.name = "op", .title = "Operation", .width = 100, .kind = Kind::whole, .stop = true},
                                     {.name = "workCenter", .title = "Or at", .width = 0, .kind = Kind::pick, .of = "work centre", .stop = true},
                                     {.name = "setup", .title = "Set-up", .width = 120, .kind = Kind::time, .stop = true},
                                     {.name = "run", .title = "Run time", .width = 120, .kind = Kind::time, .stop = true}},
                         .hint = "Where an operation can be done too, in this order. Empty times are the operation's."};
    return {operations, steps, alternates};
}

// ---------------------------------------------------------------- as it is opened

struct RoutingRow {
    std::string number, name, revision, alternate, state, made;
    ItemId itemId;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(RoutingRow, (), (number, name, revision, alternate, state, made, itemId, version))

struct OperationRow {
    int opNo = 0, crew = 1, outsideDays = 0;
    std::string name, center, instruction;
    WorkCenterId workCenterId;
    Duration setupMs, runMs, queueMs, moveMs;
    Quantity runQuantity;
    std::optional<Quantity> overlap;
    std::optional<std::string> skill, tool, supplier;
    std::optional<SkillId> skillId;
    std::optional<ToolId> toolId;
    std::optional<PartyId> supplierId;
};
BOOST_DESCRIBE_STRUCT(OperationRow, (),
                      (opNo, crew, outsideDays, name, center, instruction, workCenterId, setupMs, runMs, queueMs, moveMs, runQuantity, overlap, skill, tool,
                       supplier, skillId, toolId, supplierId))

struct StepRow {
    int opNo = 0;
    std::string kind, text, unit;
    std::optional<Reading> lower, upper;
    bool required = true;
};
BOOST_DESCRIBE_STRUCT(StepRow, (), (opNo, kind, text, unit, lower, upper, required))

struct OtherRow {
    int opNo = 0;
    std::string center;
    WorkCenterId workCenterId;
    Duration setupMs, runMs;
};
BOOST_DESCRIBE_STRUCT(OtherRow, (), (opNo, center, workCenterId, setupMs, runMs))

std::string timeText(Duration time) { return time.ms == 0 ? std::string{} : toText(time); }

template <class Id>
GridCell picked(const std::optional<std::string>& number, const std::optional<Id>& id) {
    return id ? typedCell(number.value_or(""), id->number) : GridCell{};
}

GridRow operationOf(const std::vector<GridColumn>& columns, const OperationRow& o) {
    const auto one = o.runQuantity == tl::quantity(1);
    return rowWith(columns, {{"opNo", typedCell(std::to_string(o.opNo))},
                             {"name", typedCell(o.name)},
                             {"workCenter", typedCell(o.center, o.workCenterId.number)},
                             {"setup", typedCell(timeText(o.setupMs))},
                             {"run", typedCell(timeText(o.runMs))},
                             {"runQuantity", typedCell(one ? "" : toText(o.runQuantity))},
                             {"crew", typedCell(o.crew == 1 ? "" : std::to_string(o.crew))},
                             {"skill", picked(o.skill, o.skillId)},
                             {"tool", picked(o.tool, o.toolId)},
                             {"overlap", typedCell(o.overlap ? toText(*o.overlap) : "")},
                             {"queue", typedCell(timeText(o.queueMs))},
                             {"move", typedCell(timeText(o.moveMs))},
                             {"supplier", picked(o.supplier, o.supplierId)},
                             {"outsideDays", typedCell(o.outsideDays == 0 ? "" : std::to_string(o.outsideDays))},
                             {"instruction", typedCell(o.instruction)}});
}

void addRows(const db::Read& read, std::int64_t id, DraftNow& now) {
    const auto grids = routingGrids(false);
    now.rows.resize(3);
    for (const auto& one : read.all<OperationRow>(R"sql(
             select o.op_no, o.crew, o.outside_days, o.name, w.code as center, o.instruction, o.work_center_id, o.setup_ms, o.run_ms,
                    o.queue_ms, o.move_ms, o.run_quantity, o.overlap, s.code as skill, t.code as tool, p.number as supplier,
                    o.skill_id, o.tool_id, o.supplier_id
             from routing_operation o join work_center w on w.work_center_id = o.work_center_id
             left join skill s on s.skill_id = o.skill_id left join tool t on t.tool_id = o.tool_id
             left join party p on p.party_id = o.supplier_id
             where o.routing_id = $1 order by o.op_no
         )sql", id))
        now.rows[0].push_back(operationOf(grids[0].columns, one));
    const auto limit = [](const std::optional<Reading>& value) { return typedCell(value ? toText(*value) : ""); };
    for (const auto& one : read.all<StepRow>(R"sql(
             select o.op_no, s.kind, s.text, s.unit, s.lower, s.upper, s.required
             from routing_operation o join routing_step s on s.routing_operation_id = o.routing_operation_id
             where o.routing_id = $1 order by o.op_no, s.step_no
         )sql", id))
        now.rows[1].push_back(rowWith(grids[1].columns, {{"op", typedCell(std::to_string(one.opNo))},
                                                         {"kind", typedCell(one.kind)},
                                                         {"text", typedCell(one.text)},
                                                         {"unit", typedCell(one.unit)},
                                                         {"lower", limit(one.lower)},
                                                         {"upper", limit(one.upper)},
                                                         {"optional", typedCell(one.required ? "" : "true")}}));
    for (const auto& one : read.all<OtherRow>(R"sql(
             select o.op_no, w.code as center, a.work_center_id, a.setup_ms, a.run_ms
             from routing_operation o join routing_alternate a on a.routing_operation_id = o.routing_operation_id
             join work_center w on w.work_center_id = a.work_center_id
             where o.routing_id = $1 order by o.op_no, a.priority
         )sql", id))
        now.rows[2].push_back(rowWith(grids[2].columns, {{"op", typedCell(std::to_string(one.opNo))},
                                                         {"workCenter", typedCell(one.center, one.workCenterId.number)},
                                                         {"setup", typedCell(toText(one.setupMs))},
                                                         {"run", typedCell(toText(one.runMs))}}));
}

DraftNow routingNow(const db::Read& read, std::int64_t id) {
    DraftNow now;
    const auto routing = read.find<RoutingRow>(R"sql(
        select i.number, i.name, r.revision, r.alternate, r.state, i.revision as made, r.item_id, r.version
        from routing r join item i on i.item_id = r.item_id where r.routing_id = $1
    )sql", id);
    now.found = routing.has_value();
    if (!routing) return now;
    now.current = routing->revision == routing->made;
    now.number = routing->number;
    now.name = routing->name;
    now.revision = routing->revision;
    now.alternate = routing->alternate;
    now.state = routing->state;
    now.item = routing->itemId.number;
    now.version = routing->version;
    addRows(read, id, now);
    return now;
}

// ---------------------------------------------------------------- while it is typed

struct Rates {
    std::string name;
    UnitPrice labourRate, overheadRate;
};
BOOST_DESCRIBE_STRUCT(Rates, (), (name, labourRate, overheadRate))

struct Sums {
    std::int64_t setupMs = 0, runMs = 0;  // run: for one
    UnitPrice work;
};

Duration timeIn(const QJsonObject& row, const char* name) {
    Duration time;
    if (const auto words = row[name].toString(); !words.isEmpty()) fromText(utf8(words), time);
    return time;
}

// What cannot be read adds nothing: its own refusal says so.
ShownRow showOperation(const db::Read& read, const QJsonObject& row, bool costs, Sums& sums) {
    try {
        const auto setup = timeIn(row, "setup"), run = timeIn(row, "run");
        auto forQuantity = tl::quantity(1);
        if (const auto words = row["runQuantity"].toString(); !words.isEmpty()) fromText(utf8(words), forQuantity);
        if (forQuantity <= Quantity{}) return {};
        sums.setupMs += setup.ms;
        sums.runMs += mulDiv(run.ms, 1'000'000, forQuantity.millionths, Rounding::HalfAwayFromZero);
        const auto center = idMeant(read, row["workCenter"], R"sql(select work_center_id from work_center where code = $1)sql");
        if (!center || !costs) return {};
        const auto rates = read.find<Rates>(R"sql(
            select name, labour_rate, overhead_rate from work_center where work_center_id = $1
        )sql", *center);
        if (!rates) return {};
        const int crew = row.contains("crew") ? row["crew"].toInt() : 1;
        const auto work = timeCost(run.ms, forQuantity, crew, rates->labourRate) + timeCost(run.ms, forQuantity, 1, rates->overheadRate);
        sums.work += work;
        return {{"cost", shownCell(shown(work))}};
    } catch (const db::Refusal&) {
        return {};
    }
}

Looked lookAtRouting(const db::Read& read, const db::AnyAction& change, const QJsonObject& args, bool costs) {
    Looked out;
    out.checked = checked(read, change, args, {"operations", "steps", "alternates"});
    out.shown.resize(3);
    Sums sums;
    const auto operations = args["operations"].toArray();
    for (const auto& value : operations) out.shown[0].push_back(showOperation(read, value.toObject(), costs, sums));
    out.figures = {{.label = "Operations", .value = std::to_string(operations.size())},
                   {.label = "Set-up", .value = utf8(timeWords(sums.setupMs)), .note = utf8(say("once a job"))},
                   {.label = "Run time for one", .value = utf8(timeWords(sums.runMs))}};
    if (costs) out.figures.push_back({.label = "Work in one", .value = utf8(costWords(sums.work, bookOf(read)))});
    return out;
}

DraftKind routingKind(bool costs) {
    return {.record = "routing",
            .title = "Routing",
            .argument = "routing",
            .change = changeRoutingAction.name,
            .release = releaseRoutingAction.name,
            .retire = retireRoutingAction.name,
            .copy = copyRoutingAction.name,
            .grids = routingGrids(costs),
            .read = routingNow,
            .look = [costs](const db::Read& read, const db::AnyAction& change, const QJsonObject& args) { return lookAtRouting(read, change, args, costs); },
            .copyForm = copyRoutingForm,
            .releases = "Release %1? It is locked for good: a change is a new revision. Work orders released from now on are worked by it where its revision is made.",
            .compare = "routing"};
}

desk::Screen* makeRouting(Desk& d, const QJsonObject& with) {
    return new DraftScreen{d, std::make_shared<const DraftKind>(routingKind(d.may("cost.see"))), with};
}

}  // namespace

void addRoutingScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "engineering.routings", .area = Area::engineering, .title = "Routings", .icon = "thread", .right = "engineering.see",
                        .make = desk::listScreen(routingsLook())});
    desk.add(ScreenKind{.id = "engineering.routing", .area = Area::engineering, .title = "Routing", .icon = "thread", .right = "engineering.see", .inRail = false,
                        .opens = "routing", .make = makeRouting});
    desk.add(desk::CommandKind{.id = "engineering.newRouting", .title = "New routing", .right = "engineering.addRouting",
                               .run = [](Desk& d) { desk::showForm(d, newRoutingForm(0)); }});
    desk.add(desk::PickKind{.kind = "routing"});
    desk.add(desk::PickKind{.kind = "work centre", .create = "engineering.addWorkCenter"});
}

}  // namespace engineering::ui
