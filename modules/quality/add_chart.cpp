// A chart is begun for a characteristic, changed in what it signals and judges by, and closed.
#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "quality/charting.h"
#include "quality/constants.h"
#include "quality/plan_rules.h"

namespace quality {
namespace {

bool weighs(ChartKind kind) { return kind == ChartKind::ewma || kind == ChartKind::cusum; }

// Whether rules or a set of them were given, and which.
std::optional<Rules> rulesGiven(const std::vector<Rule>& rules, const std::optional<RuleSet>& set) {
    if (rules.empty() && !set) return {};
    if (rules.empty())
        return *set == RuleSet::nelson ? nelson() : *set == RuleSet::limits_only ? Rules{Rule::beyond_limits} : westernElectric();
    Rules all;
    for (const auto rule : rules) all = all.with(rule);
    return all;
}

void checkRules(ChartKind kind, const std::vector<Rule>& rules, db::Reasons& reasons) {
    for (const auto rule : rules)
        if (weighs(kind) && rule != Rule::beyond_limits)
            return reasons.add("quality.chart.rules",
                               "The points of this chart carry what came before, so only its limits signal. Leave the other rules out.",
                               {}, "rules");
}

Rules rulesFor(ChartKind kind, const std::optional<Rules>& given) {
    return weighs(kind) ? Rules{Rule::beyond_limits} : given.value_or(westernElectric());
}

int sizeOf(const AddChart& args) {
    const bool means = args.chartKind == ChartKind::xbar_r || args.chartKind == ChartKind::xbar_s;
    return args.size.value_or(means ? 5 : 1);
}

void checkSize(const AddChart& args, db::Reasons& reasons) {
    const bool means = args.chartKind == ChartKind::xbar_r || args.chartKind == ChartKind::xbar_s;
    const std::int64_t from = means ? 2 : 1;
    const std::int64_t to = !measures(args.chartKind) ? 1'000'000 : args.chartKind == ChartKind::i_mr ? 1 : mostInSubgroup;
    if (sizeOf(args) < from || sizeOf(args) > to)
        reasons.add("quality.chart.size", "A subgroup of this chart has {from} to {to} values, pieces or units. Enter such a number.",
                    {{"from", from}, {"to", to}}, "size");
}

Design designOf(const AddChart& args) {
    Design design{.kind = args.chartKind, .rules = rulesFor(args.chartKind, rulesGiven(args.rules, args.ruleSet))};
    const auto take = [](double& to, const std::optional<Reading>& from) { to = from ? from->value : to; };
    take(design.lambda, args.lambda);
    take(design.reach, args.reach);
    take(design.slack, args.slack);
    take(design.decision, args.decision);
    take(design.headStart, args.headStart);
    return design;
}

void checkSpecification(const std::optional<Reading>& lower, const std::optional<Reading>& target, const std::optional<Reading>& upper,
                        db::Reasons& reasons) {
    if (!lower && !target && !upper) return;
    const auto number = [](const std::optional<Reading>& r) { return r ? std::optional{r->value} : std::nullopt; };
    inventory::trying(reasons, "lower", [&] {
        requireSpecification({number(lower), number(target), number(upper)});
        return true;
    });
}

// What is entered says itself what it is.
void checkEntered(const db::Read& read, const AddChart& args, db::Reasons& reasons) {
    if (args.opNo && (*args.opNo < 1 || *args.opNo > 1'000'000)) checkOperation(CheckPoint::in_process, args.opNo, "opNo", reasons);
    const bool limits = args.lower || args.target || args.upper || args.possibleFrom || args.possibleTo;
    if (!measures(args.chartKind) && (args.unit || limits))
        reasons.add("quality.chart.unitless", "A chart that counts has no unit and no limits of values. Leave them out, or choose a chart of values.",
                    {}, args.unit ? "unit" : "lower");
    if (measures(args.chartKind) && (!args.unit || !read.find<std::int64_t>(R"sql(select unit_id from unit where unit_id = $1)sql", *args.unit)))
        reasons.add("quality.chart.unit", "Say in which unit the values are measured.", {}, "unit");
    checkSpecification(args.lower, args.target, args.upper, reasons);
    if (args.possibleFrom && args.possibleTo && *args.possibleFrom >= *args.possibleTo)
        reasons.add("quality.chart.possible", "The smallest possible value is below the largest. Look at them again.", {}, "possibleFrom");
}

struct Asked {
    InspectionCharacteristicId inspectionCharacteristicId;
    ResultKind kind = ResultKind::attribute;
    std::optional<UnitId> unitId;
};
BOOST_DESCRIBE_STRUCT(Asked, (), (inspectionCharacteristicId, kind, unitId))

std::optional<Asked> askedBy(const db::Read& read, const AddChart& args) {
    return read.find<Asked>(R"sql(
        select h.inspection_characteristic_id, h.kind, h.unit_id
        from inspection_characteristic h join inspection_plan p on p.inspection_plan_id = h.inspection_plan_id
        where p.item_id = $1 and p.occasion = $2 and p.op_no is not distinct from cast($3 as bigint) and p.state = 'released'
          and h.name = $4
        order by h.inspection_characteristic_id desc limit 1
    )sql", args.item, *args.checkPoint, args.opNo, args.characteristic);
}

// Plans may measure in several units, and a chart is drawn in one.
std::optional<UnitId> unitOf(const db::Read& read, const AddChart& args) {
    if (!measures(args.chartKind) || !args.checkPoint) return args.unit;
    const auto asked = askedBy(read, args);
    return asked ? asked->unitId : std::nullopt;
}

// What inspections feed is as their plan says.
void checkFed(const db::Read& read, const AddChart& args, db::Reasons& reasons) {
    checkOperation(*args.checkPoint, args.opNo, "opNo", reasons);
    if (args.unit || args.lower || args.target || args.upper || args.possibleFrom || args.possibleTo || !args.gaugeKind.empty())
        reasons.add("quality.chart.plan",
                    "Inspections feed this chart, so the inspection plan says unit, limits and gauge. Leave them out here, or change the plan.",
                    {}, "checkPoint");
    if (args.chartKind == ChartKind::c || args.chartKind == ChartKind::u)
        reasons.add("quality.chart.defects", "Inspections count bad pieces, not defects. Choose a chart of the part or the number of bad pieces.",
                    {}, "chartKind");
    const auto asked = askedBy(read, args);
    if (!asked)
        reasons.add("quality.chart.characteristic",
                    "No released inspection plan of the item asks for {name} there. Choose a characteristic of a plan, or enter subgroups by hand.",
                    {{"name", args.characteristic}}, "characteristic");
    else if (measures(args.chartKind) && asked->kind != ResultKind::measured)
        reasons.add("quality.chart.attribute", "{name} is only good or bad, so it has no chart of values. Choose a chart that counts.",
                    {{"name", args.characteristic}}, "chartKind");
}

std::optional<Reading> either(const std::optional<Reading>& given, const std::optional<Reading>& now) { return given ? given : now; }

ChartKept keptChart(const db::Read& read, ControlChartId chart) {
    const auto now = theChart(read, chart);
    return {chart, now.number, now.state, now.version};
}

}  // namespace

void check(const db::Read& read, const AddChart& args, db::Reasons& reasons) {
    const auto site = people::theSite(read, args.site);
    people::requireSite(read, "quality.addChart", site);
    inventory::theItem(read, args.item);
    inventory::checkText(reasons, "characteristic", args.characteristic, 120);
    inventory::checkOptionalText(reasons, "gaugeKind", args.gaugeKind, 60);
    inventory::checkOptionalText(reasons, "note", args.note, 500);
    checkSize(args, reasons);
    checkRules(args.chartKind, args.rules, reasons);
    inventory::trying(reasons, "lambda", [&] { return Chart{designOf(args), {.centre = 0, .sigma = 1}}.points().size(); });
    if (args.checkPoint)
        checkFed(read, args, reasons);
    else
        checkEntered(read, args, reasons);
    if (const auto taken = read.find<std::string>(R"sql(
            select number from control_chart
            where item_id = $1 and characteristic = $2 and site_id = $3 and kind = $4 and state = 'active'
              and occasion is not distinct from cast($5 as text) and op_no is not distinct from cast($6 as bigint)
            order by control_chart_id limit 1
        )sql", args.item, args.characteristic, site, args.chartKind, args.checkPoint, args.opNo))
        reasons.add("quality.chart.taken", "{chart} is such a chart of {name} already. Use it, or close it first.",
                    {{"chart", *taken}, {"name", args.characteristic}}, "characteristic");
}

ChartKept addChart(db::Tx& tx, const AddChart& args) {
    const auto site = people::theSite(tx, args.site);
    const auto design = designOf(args);
    const auto number = ledger::nextNumber(tx, site, "control_chart", calendar::siteToday(tx, site));
    return keptChart(tx, tx.make<ControlChartId>(R"sql(
        insert into control_chart (site_id, number, item_id, occasion, op_no, characteristic, kind, size, rules, lambda, reach, slack,
                                   decision, head_start, unit_id, lower, target, upper, possible_from, possible_to, gauge_kind, note,
                                   state, closed_by, close_reason, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, 'active', '', '', 1)
        returning control_chart_id
    )sql", site, number, args.item, args.checkPoint, args.opNo, args.characteristic, args.chartKind, sizeOf(args), design.rules,
        design.lambda, design.reach, design.slack, design.decision, design.headStart, unitOf(tx, args), args.lower, args.target, args.upper,
        args.possibleFrom, args.possibleTo, args.gaugeKind, args.note));
}

void check(const db::Read& read, const ChangeChart& args, db::Reasons& reasons) {
    const auto chart = theChart(read, args.chart);
    checkChart(read, chart, "quality.changeChart", reasons);
    inventory::checkVersion(reasons, chart.number, args.version, chart.version);
    checkRules(chart.kind, args.rules, reasons);
    if (args.note) inventory::checkOptionalText(reasons, "note", *args.note, 500);
    if (!args.lower && !args.target && !args.upper) return;
    if (chart.occasion)
        reasons.add("quality.chart.plan",
                    "Inspections feed this chart, so the inspection plan says unit, limits and gauge. Leave them out here, or change the plan.",
                    {}, "lower");
    else if (!measures(chart.kind))
        reasons.add("quality.chart.unitless", "A chart that counts has no unit and no limits of values. Leave them out, or choose a chart of values.",
                    {}, "lower");
    checkSpecification(either(args.lower, chart.lower), either(args.target, chart.target), either(args.upper, chart.upper), reasons);
}

ChartKept changeChart(db::Tx& tx, const ChangeChart& args) {
    const auto chart = theChart(tx, args.chart);
    if (const auto given = rulesGiven(args.rules, args.ruleSet))
        tx.run(R"sql(update control_chart set rules = $2 where control_chart_id = $1)sql", args.chart, rulesFor(chart.kind, given));
    if (args.lower || args.target || args.upper)
        tx.run(R"sql(
            update control_chart set lower = $2, target = $3, upper = $4 where control_chart_id = $1
        )sql", args.chart, either(args.lower, chart.lower), either(args.target, chart.target), either(args.upper, chart.upper));
    tx.run(R"sql(
        update control_chart set note = coalesce(cast($2 as text), note), version = version + 1 where control_chart_id = $1
    )sql", args.chart, args.note);
    return keptChart(tx, args.chart);
}

void check(const db::Read& read, const CloseChart& args, db::Reasons& reasons) {
    const auto chart = theChart(read, args.chart);
    checkChart(read, chart, "quality.closeChart", reasons);
    inventory::checkVersion(reasons, chart.number, args.version, chart.version);
    inventory::checkText(reasons, "reason", args.reason, 500);
    const auto open = read.one<std::int64_t>(R"sql(
        select count(*) as n from chart_signal where control_chart_id = $1 and state = 'open'
    )sql", args.chart);
    if (open > 0)
        reasons.add("quality.chart.signals", "{chart} has {open} signals without cause and remedy. Answer them first.",
                    {{"chart", chart.number}, {"open", open}}, "chart");
}

ChartKept closeChart(db::Tx& tx, const CloseChart& args) {
    tx.run(R"sql(
        update control_chart
        set state = 'closed', closed_at = $2, closed_by = $3, close_reason = $4, version = version + 1
        where control_chart_id = $1
    )sql", args.chart, tx.now(), tx.actor().name, args.reason);
    return keptChart(tx, args.chart);
}

}  // namespace quality
