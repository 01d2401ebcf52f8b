#include "engineering/ui/differences.h"

#include <map>

#include "calendar/calendar.h"
#include "engineering/time_cost.h"
#include "engineering/ui/screens.h"

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

// The words of what is different: "quantity" is said by the two figures themselves.
QString fieldWords(const std::vector<std::string>& fields) {
    QStringList all;
    for (const auto& field : fields) {
        if (field == "quantity") all << say("quantity");
        if (field == "revision") all << say("only revision");
        if (field == "op_no") all << say("operation");
        if (field == "scrap") all << say("scrap allowance");
        if (field == "backflush") all << say("taken by itself");
        if (field == "cost_share") all << say("share of the cost");
        if (field == "designators") all << say("places");
        if (field == "valid_to") all << say("last day");
        if (field == "serials") all << say("serials");
        if (field == "name") all << say("what is done");
        if (field == "center") all << say("work centre");
        if (field == "setup") all << say("set-up");
        if (field == "run") all << say("run time");
        if (field == "crew") all << say("people");
        if (field == "needs") all << say("skill, tool or supplier");
        if (field == "instruction") all << say("instruction");
        if (field == "steps") all << say("steps");
    }
    return all.join(", ");
}

TableCell changeCell(const std::string& change) {
    if (change == "added") return {.text = say("Added"), .tone = Tone::good, .chip = true};
    if (change == "removed") return {.text = say("Removed"), .tone = Tone::bad, .chip = true};
    return {.text = say("Changed"), .tone = Tone::attention, .chip = true};
}

desk::Figure fromTo(const char* label, const QString& before, const QString& after, Tone tone) {
    return {.label = label, .value = utf8(before == after ? after : QStringLiteral("%1 → %2").arg(before, after)), .tone = tone};
}

Tone timeTone(std::int64_t before, std::int64_t after) { return after > before ? Tone::bad : after < before ? Tone::good : Tone::neutral; }

struct Named {
    std::string name, unit;
};
BOOST_DESCRIBE_STRUCT(Named, (), (name, unit))

}  // namespace

std::vector<desk::TableColumn> differenceColumns(bool costs) {
    std::vector<desk::TableColumn> columns{{.title = "No.", .width = 60, .number = true},
                                           {.title = "What", .width = 170},
                                           {.title = "Name", .width = 0},
                                           {.title = "", .width = 110},
                                           {.title = "Before", .width = 190},
                                           {.title = "After", .width = 190},
                                           {.title = "Different", .width = 190}};
    if (costs)
        columns.insert(columns.end(), {{.title = "Cost before", .width = 100, .number = true}, {.title = "Cost after", .width = 100, .number = true},
                                       {.title = "Dearer by", .width = 90, .number = true}});
    return columns;
}

std::vector<TableRow> billRows(const db::Read& read, const BomDifference& difference, bool costs) {
    std::vector<TableRow> rows;
    for (const auto& line : difference.lines) {
        const auto named = read.one<Named>(R"sql(
            select i.name, u.code as unit from item i join unit u on u.unit_id = i.unit_id where i.item_id = $1
        )sql", line.item);
        const auto quantity = [&](Quantity q) { return q > Quantity{} ? shown(q, named.unit) : QString{}; };
        TableRow row{.cells = {{.text = QString::number(line.lineNo), .muted = true},
                               {.text = text(line.number)},
                               {.text = text(named.name), .muted = true},
                               changeCell(line.change),
                               {.text = quantity(line.before), .tone = line.change == "removed" ? Tone::bad : Tone::neutral},
                               {.text = quantity(line.after), .tone = line.change == "added" ? Tone::good : Tone::neutral},
                               {.text = fieldWords(line.fields), .muted = true}},
                     .key = static_cast<std::int64_t>(rows.size()) + 1,
                     .opens = {"item file", line.item.number}};
        if (costs) {
            row.cells.push_back({.text = shown(line.costBefore)});
            row.cells.push_back({.text = shown(line.costAfter)});
            row.cells.push_back({.text = changedBy(line.costBefore, line.costAfter), .tone = costTone(line.costBefore, line.costAfter)});
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

TableContents billDifference(const db::Read& read, BomId before, BomId after, bool costs) {
    TableContents out;
    const auto site = read.find<SiteId>(R"sql(select site_id from site order by site_id limit 1)sql");
    if (!site) {
        out.note = say("There is no site yet, so nothing has a cost.");
        return out;
    }
    const auto difference = bomDifference(read, before, after, *site, calendar::siteToday(read, *site));
    out.rows = billRows(read, difference, costs);
    if (costs) {
        const auto was = difference.materialBefore + difference.workBefore, is = difference.materialAfter + difference.workAfter;
        out.figures = {fromTo("Material in one", shown(difference.materialBefore), shown(difference.materialAfter), costTone(difference.materialBefore, difference.materialAfter)),
                       fromTo("Work in one", shown(difference.workBefore), shown(difference.workAfter), costTone(difference.workBefore, difference.workAfter)),
                       fromTo("Both", shown(was), shown(is), costTone(was, is))};
        out.figures.back().note = utf8(changedBy(was, is));
    }
    out.figures.push_back(fromTo("Time for one", timeWords(difference.timeBefore), timeWords(difference.timeAfter), timeTone(difference.timeBefore, difference.timeAfter)));
    out.figures.push_back(fromTo("Comes out good", shown(difference.yieldBefore), shown(difference.yieldAfter), Tone::neutral));
    if (out.rows.empty()) {
        out.note = say("Both say the same, line by line.");
        out.tone = Tone::good;
    }
    return out;
}

// ---------------------------------------------------------------- routings

namespace {

struct Operation {
    int opNo = 0, crew = 1;
    std::string name, center, instruction, needs;
    std::int64_t setupMs = 0, runMs = 0, steps = 0, required = 0;
    Quantity runQuantity;
    UnitPrice labourRate, overheadRate;
    UnitPrice work() const { return timeCost(runMs, runQuantity, crew, labourRate) + timeCost(runMs, runQuantity, 1, overheadRate); }
    std::int64_t perOne() const { return mulDiv(runMs, 1'000'000, runQuantity.millionths, Rounding::HalfAwayFromZero); }
};
BOOST_DESCRIBE_STRUCT(Operation, (), (opNo, crew, name, center, instruction, needs, setupMs, runMs, steps, required, runQuantity, labourRate, overheadRate))

std::map<int, Operation> operationsOf(const db::Read& read, RoutingId routing) {
    std::map<int, Operation> all;
    for (auto& o : read.all<Operation>(R"sql(
             select o.op_no, o.crew, o.name, w.code as center, o.instruction,
                    coalesce(s.code, '') || '/' || coalesce(t.code, '') || '/' || coalesce(p.number, '') as needs, o.setup_ms, o.run_ms,
                    (select count(*) from routing_step x where x.routing_operation_id = o.routing_operation_id) as steps,
                    (select count(*) from routing_step y where y.routing_operation_id = o.routing_operation_id and y.required = 1) as required,
                    o.run_quantity, w.labour_rate, w.overhead_rate
             from routing_operation o join work_center w on w.work_center_id = o.work_center_id
             left join skill s on s.skill_id = o.skill_id left join tool t on t.tool_id = o.tool_id
             left join party p on p.party_id = o.supplier_id
             where o.routing_id = $1 order by o.op_no
         )sql", routing))
        all.emplace(o.opNo, std::move(o));
    return all;
}

std::vector<std::string> fieldsOf(const Operation& a, const Operation& b) {
    std::vector<std::string> all;
    const auto look = [&](bool same, const char* field) {
        if (!same) all.emplace_back(field);
    };
    look(a.name == b.name, "name");
    look(a.center == b.center, "center");
    look(a.setupMs == b.setupMs, "setup");
    look(a.perOne() == b.perOne(), "run");
    look(a.crew == b.crew, "crew");
    look(a.needs == b.needs, "needs");
    look(a.instruction == b.instruction, "instruction");
    look(a.steps == b.steps && a.required == b.required, "steps");
    return all;
}

QString operationWords(const Operation* o) {
    return o == nullptr ? QString{} : say("%1, set-up %2, %3 for one").arg(text(o->center), timeWords(o->setupMs), timeWords(o->perOne()));
}

void add(TableContents& out, const Operation* a, const Operation* b, bool costs) {
    const auto fields = a != nullptr && b != nullptr ? fieldsOf(*a, *b) : std::vector<std::string>{};
    if (a != nullptr && b != nullptr && fields.empty()) return;
    const auto& named = b != nullptr ? *b : *a;
    TableRow row{.cells = {{.text = QString::number(named.opNo), .muted = true},
                           {.text = text(named.name)},
                           {.text = text(named.instruction), .muted = true},
                           changeCell(a == nullptr ? "added" : b == nullptr ? "removed" : "changed"),
                           {.text = operationWords(a), .tone = b == nullptr ? Tone::bad : Tone::neutral},
                           {.text = operationWords(b), .tone = a == nullptr ? Tone::good : Tone::neutral},
                           {.text = fieldWords(fields), .muted = true}},
                 .key = named.opNo};
    if (costs) {
        const auto was = a != nullptr ? a->work() : UnitPrice{}, is = b != nullptr ? b->work() : UnitPrice{};
        row.cells.push_back({.text = shown(was)});
        row.cells.push_back({.text = shown(is)});
        row.cells.push_back({.text = changedBy(was, is), .tone = costTone(was, is)});
    }
    out.rows.push_back(std::move(row));
}

}  // namespace

TableContents routingDifference(const db::Read& read, RoutingId before, RoutingId after, bool costs) {
    TableContents out;
    const auto olds = operationsOf(read, before), news = operationsOf(read, after);
    std::map<int, std::pair<const Operation*, const Operation*>> both;
    for (const auto& [no, o] : olds) both[no].first = &o;
    for (const auto& [no, o] : news) both[no].second = &o;
    for (const auto& [no, pair] : both) add(out, pair.first, pair.second, costs);
    const auto sum = [](const std::map<int, Operation>& all, std::int64_t& setup, std::int64_t& run, UnitPrice& work) {
        for (const auto& [no, o] : all) setup += o.setupMs, run += o.perOne(), work += o.work();
    };
    std::int64_t setups[2]{}, runs[2]{};
    UnitPrice works[2]{};
    sum(olds, setups[0], runs[0], works[0]);
    sum(news, setups[1], runs[1], works[1]);
    out.figures = {fromTo("Set-up", timeWords(setups[0]), timeWords(setups[1]), timeTone(setups[0], setups[1])),
                   fromTo("Time for one", timeWords(runs[0]), timeWords(runs[1]), timeTone(runs[0], runs[1]))};
    if (costs) {
        out.figures.push_back(fromTo("Work in one", shown(works[0]), shown(works[1]), costTone(works[0], works[1])));
        out.figures.back().note = utf8(changedBy(works[0], works[1]));
    }
    if (out.rows.empty()) {
        out.note = say("Both say the same, operation by operation.");
        out.tone = Tone::good;
    }
    return out;
}

}  // namespace engineering::ui
