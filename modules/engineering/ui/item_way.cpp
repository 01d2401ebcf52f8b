// How an item is made: operations with their steps and other work centres; and what it comes to, by its parts and its time.
#include "calendar/calendar.h"
#include "engineering/life_cycle.h"
#include "engineering/time_cost.h"
#include "engineering/ui/item_pages.h"
#include "inventory/stock.h"

namespace engineering::ui {

using desk::say;
using desk::shown;
using desk::TableCell;
using desk::TableContents;
using desk::TableRow;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

struct Way {
    RoutingId routingId;
    std::string alternate, state;
};
BOOST_DESCRIBE_STRUCT(Way, (), (routingId, alternate, state))

struct Operation {
    RoutingOperationId routingOperationId;
    int opNo = 0;
    std::string name, center, centerName, instruction;
    std::int64_t setupMs = 0, runMs = 0, outsideDays = 0;
    Quantity runQuantity;
    int crew = 0;
    std::optional<Quantity> overlap;
    std::optional<std::string> supplier, skill, tool;
    UnitPrice labourRate, overheadRate;
};
BOOST_DESCRIBE_STRUCT(Operation, (),
                      (routingOperationId, opNo, name, center, centerName, instruction, setupMs, runMs, outsideDays, runQuantity, crew, overlap, supplier,
                       skill, tool, labourRate, overheadRate))

struct Step {
    int stepNo = 0;
    std::string kind, text, unit;
    std::optional<double> lower, upper;
    bool required = false;
};
BOOST_DESCRIBE_STRUCT(Step, (), (stepNo, kind, text, unit, lower, upper, required))

struct Alternate {
    std::string center;
    std::int64_t setupMs = 0, runMs = 0;
};
BOOST_DESCRIBE_STRUCT(Alternate, (), (center, setupMs, runMs))

std::vector<Operation> operationsOf(const db::Read& read, RoutingId routing) {
    return read.all<Operation>(R"sql(
        select o.routing_operation_id, o.op_no, o.name, w.code as center, w.name as center_name, o.instruction, o.setup_ms, o.run_ms,
               o.outside_days, o.run_quantity, o.crew, o.overlap, p.name as supplier, s.code as skill, t.code as tool,
               w.labour_rate, w.overhead_rate
        from routing_operation o join work_center w on w.work_center_id = o.work_center_id
        left join party p on p.party_id = o.supplier_id left join skill s on s.skill_id = o.skill_id
        left join tool t on t.tool_id = o.tool_id
        where o.routing_id = $1 order by o.op_no
    )sql", routing);
}

QString runWords(const Operation& o) {
    if (o.runQuantity == tl::quantity(1)) return timeWords(o.runMs);
    return say("%1 per %2").arg(timeWords(o.runMs), shown(o.runQuantity));
}

QString needsOf(const Operation& o) {
    QStringList all;
    if (o.skill) all << say("skill %1").arg(text(*o.skill));
    if (o.tool) all << say("tool %1").arg(text(*o.tool));
    if (o.supplier) all << say("outside, %1").arg(text(*o.supplier));
    if (o.supplier && o.outsideDays > 0) all << say("%1 days away").arg(o.outsideDays);
    if (o.overlap) all << say("goes on in lots of %1").arg(shown(*o.overlap));
    return all.join(", ");
}

QString limitsOf(const Step& step) {
    const auto number = [](double value) { return QString::number(value); };
    const auto unit = step.unit.empty() ? QString{} : " " + text(step.unit);
    if (step.lower && step.upper) return say("%1 to %2%3").arg(number(*step.lower), number(*step.upper), unit);
    if (step.lower) return say("at least %1%2").arg(number(*step.lower), unit);
    if (step.upper) return say("at most %1%2").arg(number(*step.upper), unit);
    return text(step.unit);
}

QString stepWords(const Step& step) {
    auto words = (step.kind == "value" ? say("measure: %1") : step.kind == "text" ? say("write down: %1") : say("tick: %1")).arg(text(step.text));
    if (const auto limits = limitsOf(step); !limits.isEmpty()) words += ", " + limits;
    return step.required ? words : words + ", " + say("may be left out");
}

UnitPrice workOf(const Operation& o) {
    return timeCost(o.runMs, o.runQuantity, o.crew, o.labourRate) + timeCost(o.runMs, o.runQuantity, 1, o.overheadRate);
}

// Setting up once, then all of them.
std::int64_t wholeMs(const Operation& o, Quantity amount) {
    return o.setupMs + mulDiv(o.runMs, amount.millionths, o.runQuantity.millionths, Rounding::Up);
}

void addBelow(const db::Read& read, const Operation& o, TableContents& out) {
    const auto quiet = [&](const QString& words) {
        out.rows.push_back({.cells = {{}, {.text = QString(4, QChar{0x2003}) + words, .muted = true}}, .key = static_cast<std::int64_t>(out.rows.size()) + 1});
    };
    for (const auto& step : read.all<Step>(R"sql(
             select step_no, kind, text, unit, lower, upper, required from routing_step where routing_operation_id = $1 order by step_no
         )sql", o.routingOperationId))
        quiet(stepWords(step));
    for (const auto& other : read.all<Alternate>(R"sql(
             select w.code as center, a.setup_ms, a.run_ms from routing_alternate a join work_center w on w.work_center_id = a.work_center_id
             where a.routing_operation_id = $1 order by a.priority
         )sql", o.routingOperationId))
        quiet(say("or at %1: set-up %2, run time %3").arg(text(other.center), timeWords(other.setupMs), timeWords(other.runMs)));
}

TableRow rowOf(const Operation& o, const Asked& asked, bool costs, std::int64_t key) {
    TableRow row{.cells = {{.text = QString::number(o.opNo)},
                           {.text = text(o.name)},
                           {.text = text(o.center + " · " + o.centerName), .muted = true},
                           {.text = timeWords(o.setupMs)},
                           {.text = runWords(o)},
                           {.text = timeWords(wholeMs(o, asked.amount))},
                           {.text = QString::number(o.crew)},
                           {.text = needsOf(o)},
                           {.text = text(o.instruction), .muted = true}},
                 .key = key};
    if (costs) row.cells.push_back({.text = shown(workOf(o))});
    return row;
}

TableContents readWay(const db::Read& read, const QJsonObject& given, bool costs) {
    const auto asked = askedOf(read, given);
    TableContents out;
    const auto revision = revisionInForce(read, asked.item, asked.on);
    std::int64_t all = 0;
    UnitPrice work;
    for (const auto& way : read.all<Way>(R"sql(
             select routing_id, alternate, state from routing where item_id = $1 and revision = $2 and state <> 'retired'
             order by alternate
         )sql", asked.item, revision)) {
        const auto name = way.alternate.empty() ? say("The usual way") : text(way.alternate);
        out.rows.push_back({.cells = {{}, {.text = name}, {.text = say(chipOf(draftStates(), way.state).word)}}, .opens = {"routing", way.routingId.number}, .strong = true});
        for (const auto& operation : operationsOf(read, way.routingId)) {
            out.rows.push_back(rowOf(operation, asked, costs, static_cast<std::int64_t>(out.rows.size()) + 1));
            if (way.alternate.empty()) all += wholeMs(operation, asked.amount), work += workOf(operation);
            addBelow(read, operation, out);
        }
    }
    if (!out.rows.empty()) out.figures = {{.label = "Time in all", .value = utf8(timeWords(all)), .note = utf8(say("for %1, the usual way").arg(shown(asked.amount)))}};
    if (costs && !out.rows.empty()) out.figures.push_back({.label = "Work in one", .value = utf8(costWords(work, bookOf(read)))});
    return out;
}

// ---------------------------------------------------------------- what it comes to

struct SiteRow {
    SiteId siteId;
    std::string code, name;
};
BOOST_DESCRIBE_STRUCT(SiteRow, (), (siteId, code, name))

void addSite(const db::Read& read, const Asked& asked, const SiteRow& site, bool several, TableContents& out) {
    const auto book = bookOf(read);
    const auto rolled = rollUp(read, asked.item, site.siteId, asked.on);
    if (several) out.rows.push_back({.cells = {{.text = text(site.code + " · " + site.name)}}, .strong = true});
    const auto row = [&](const char* title, UnitPrice cost, const QString& note, bool strong = false) {
        out.rows.push_back({.cells = {{.text = say(title)}, {.text = shown(cost)}, {.text = shown(money::extend(cost, asked.amount, book), book)}, {.text = note, .muted = true}},
                            .key = static_cast<std::int64_t>(out.rows.size()) + 1,
                            .strong = strong});
    };
    row("Material", rolled.material, rolled.made ? say("its parts, each rolled up itself") : say("it is bought"));
    row("Labour", rolled.labour, say("run time by people and rate; setting up is not in it"));
    row("Overhead", rolled.overhead, say("run time by the rate of the place"));
    row("Rolled up", rolled.total(), rolled.complete ? QString{} : say("something that goes in has no cost"), true);
    const auto standard = inventory::unitCost(read, asked.item, site.siteId, asked.on);
    if (!standard) return;
    row("Standard cost", *standard, say("what stock is valued at"));
    const auto apart = rolled.total() - *standard;
    out.rows.push_back({.cells = {{.text = say("Rolled up, more than the standard")},
                                  {.text = changedBy(*standard, rolled.total()), .tone = costTone(*standard, rolled.total())},
                                  {.text = apart == UnitPrice{} ? QString{} : shown(money::extend(apart, asked.amount, book), book)}},
                        .key = static_cast<std::int64_t>(out.rows.size()) + 1});
}

TableContents readCost(const db::Read& read, const QJsonObject& given) {
    const auto asked = askedOf(read, given);
    TableContents out;
    const auto sites = read.all<SiteRow>(R"sql(select site_id, code, name from site order by site_id)sql");
    try {
        for (const auto& site : sites) addSite(read, asked, site, sites.size() > 1, out);
    } catch (const db::Refusal& no) {
        out.note = desk::sentence(no);
        out.tone = Tone::attention;
    }
    return out;
}

}  // namespace

Page wayPage(bool costs) {
    Page page{.title = "How it is made",
              .columns = {{.title = "No.", .width = 50, .number = true},
                          {.title = "What is done", .width = 260},
                          {.title = "Work centre", .width = 160},
                          {.title = "Set-up", .width = 90, .number = true},
                          {.title = "Run time", .width = 130, .number = true},
                          {.title = "In all", .width = 110, .number = true},
                          {.title = "People", .width = 66, .number = true},
                          {.title = "Needs", .width = 200},
                          {.title = "Instruction", .width = 0}},
              .tables = {"routing", "routing_operation", "work_center"},
              .read = [costs](const db::Read& read, const QJsonObject& asked) { return readWay(read, asked, costs); },
              .empty = "It has no routing: nobody has said yet how it is made."};
    if (costs) page.columns.push_back({.title = "Work in one", .width = 110, .number = true});
    return page;
}

Page costPage() {
    return {.title = "Cost",
            .columns = {{.title = "What", .width = 260}, {.title = "In one", .width = 130, .number = true}, {.title = "In all", .width = 130, .number = true}, {.title = "", .width = 0}},
            .tables = {"bom", "bom_line", "routing", "routing_operation", "work_center", "item_cost"},
            .read = readCost,
            .empty = "There is no site yet, so nothing has a cost.",
            .right = "cost.see",
            .slow = true};
}

}  // namespace engineering::ui
