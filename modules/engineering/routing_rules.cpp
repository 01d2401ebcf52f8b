#include "engineering/routing_rules.h"

#include <algorithm>
#include <set>

namespace engineering {
namespace {

constexpr int highestNo = 1'000'000;
constexpr int mostPeople = 1'000;
constexpr int mostDays = 3'653;  // ten years

std::vector<int> numbersOf(const std::vector<RoutingStage>& stages) {
    std::vector<int> all;
    for (int last = 0; const auto& stage : stages) all.push_back(last = stage.opNo.value_or(last / 10 * 10 + 10));
    return all;
}

void checkCenter(const db::Read& read, WorkCenterId center, const std::string& field, db::Reasons& reasons) {
    if (!read.find<WorkCenterId>(R"sql(select work_center_id from work_center where work_center_id = $1)sql", center))
        reasons.add("engineering.center.unknown", "There is no such work centre. Choose one from the list.", {}, field);
}

void checkNumbers(const std::vector<RoutingStage>& stages, db::Reasons& reasons) {
    std::set<int> used;
    const auto numbers = numbersOf(stages);
    for (std::size_t i = 0; i < stages.size(); ++i) {
        if (numbers[i] < 1 || numbers[i] > highestNo)
            reasons.add("engineering.operation.no", "An operation's number lies between 1 and 1,000,000, so {no} cannot be.",
                        {{"no", std::int64_t{numbers[i]}}}, rowField("operations", i, "opNo"));
        else if (!used.insert(numbers[i]).second)
            reasons.add("engineering.operation.twice", "There are two operations {no}. Give each its own number.",
                        {{"no", std::int64_t{numbers[i]}}}, rowField("operations", i, "opNo"));
    }
}

void checkAmounts(const RoutingStage& stage, const std::string& at, db::Reasons& reasons) {
    if (stage.runQuantity && *stage.runQuantity <= Quantity{})
        reasons.add("engineering.operation.quantity",
                    "The time is for more than no pieces, so {quantity} cannot be. Say for how many it is.",
                    {{"quantity", *stage.runQuantity}}, at + "runQuantity");
    if (stage.overlap && *stage.overlap <= Quantity{})
        reasons.add("engineering.operation.overlap",
                    "Work goes on in lots of more than no pieces, so {quantity} cannot be. Leave it out where all is done "
                    "first.",
                    {{"quantity", *stage.overlap}}, at + "overlap");
    if (stage.crew && (*stage.crew < 0 || *stage.crew > mostPeople))
        reasons.add("engineering.operation.crew", "From 0 to 1,000 people work at an operation, so {crew} cannot be.",
                    {{"crew", std::int64_t{*stage.crew}}}, at + "crew");
    if (stage.outsideDays && (*stage.outsideDays < 0 || *stage.outsideDays > mostDays))
        reasons.add("engineering.operation.days", "Work is away from 0 to 3,653 days, so {days} cannot be.",
                    {{"days", std::int64_t{*stage.outsideDays}}}, at + "outsideDays");
}

void checkNeeds(const db::Read& read, const RoutingStage& stage, const std::string& at, db::Reasons& reasons) {
    if (stage.skill && !read.find<SkillId>(R"sql(select skill_id from skill where skill_id = $1)sql", *stage.skill))
        reasons.add("engineering.skill.unknown", "There is no such skill. Choose one from the list.", {}, at + "skill");
    if (stage.tool && !read.find<ToolId>(R"sql(select tool_id from tool where tool_id = $1)sql", *stage.tool))
        reasons.add("engineering.tool.unknown", "There is no such tool. Choose one from the list.", {}, at + "tool");
    if (stage.supplier && !read.find<PartyId>(R"sql(
            select party_id from party_role where party_id = $1 and role = 'supplier'
        )sql", *stage.supplier))
        reasons.add("engineering.operation.supplier",
                    "Only a supplier does work outside, and this is none. Choose one, or make it a supplier first.", {},
                    at + "supplier");
    if (stage.outsideDays.value_or(0) > 0 && !stage.supplier)
        reasons.add("engineering.operation.here", "Work that is done here is not away. Name the supplier, or leave the days out.",
                    {}, at + "outsideDays");
}

bool has(const std::vector<RoutingStage>& stages, int op) {
    return std::ranges::count(numbersOf(stages), op) > 0;
}

void refuseOperation(int op, const std::string& field, db::Reasons& reasons) {
    reasons.add("engineering.operation.none", "There is no operation {op} in this routing. Name one of its operations.",
                {{"op", std::int64_t{op}}}, field);
}

void checkSteps(const std::vector<RoutingStage>& stages, const std::vector<StageStep>& steps, db::Reasons& reasons) {
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto& step = steps[i];
        const auto at = rowField("steps", i, "");
        if (!has(stages, step.op)) refuseOperation(step.op, at + "op", reasons);
        checkText(reasons, at + "text", step.text, 500);
        checkOptionalText(reasons, at + "unit", step.unit, 20);
        const bool measures = step.kind == StepKind::value;
        if (!measures && (step.lower || step.upper || !step.unit.empty()))
            reasons.add("engineering.step.limits",
                        "Only a value is measured and has limits and a unit. Leave them out, or make it a value.", {},
                        at + (step.lower ? "lower" : step.upper ? "upper" : "unit"));
        if (step.lower && step.upper && *step.lower > *step.upper)
            reasons.add("engineering.step.range", "Nothing lies between {lower} and {upper}. Give the lower limit first.",
                        {{"lower", *step.lower}, {"upper", *step.upper}}, at + "upper");
    }
}

void checkAlternates(const db::Read& read, const std::vector<RoutingStage>& stages,
                     const std::vector<StageAlternate>& alternates, db::Reasons& reasons) {
    const auto numbers = numbersOf(stages);
    for (std::size_t i = 0; i < alternates.size(); ++i) {
        const auto& other = alternates[i];
        checkCenter(read, other.workCenter, rowField("alternates", i, "workCenter"), reasons);
        const auto found = std::ranges::find(numbers, other.op);
        if (found == numbers.end()) {
            refuseOperation(other.op, rowField("alternates", i, "op"), reasons);
            continue;
        }
        bool twice = stages[static_cast<std::size_t>(found - numbers.begin())].workCenter == other.workCenter;
        for (std::size_t k = 0; k < i; ++k)
            twice = twice || (alternates[k].op == other.op && alternates[k].workCenter == other.workCenter);
        if (twice)
            reasons.add("engineering.operation.alternate",
                        "Operation {op} is done there already. Name another work centre.", {{"op", std::int64_t{other.op}}},
                        rowField("alternates", i, "workCenter"));
    }
}

struct Stands {
    int opNo = 0;
    std::string name, code, state;
    std::optional<std::string> tool, toolState;
};
BOOST_DESCRIBE_STRUCT(Stands, (), (opNo, name, code, state, tool, toolState))

struct UsedAt {
    int opNo = 0;
    std::string number;
};
BOOST_DESCRIBE_STRUCT(UsedAt, (), (opNo, number))

}  // namespace

RoutingFacts theRouting(const db::Read& read, RoutingId routing) {
    auto found = read.find<RoutingFacts>(R"sql(
        select r.routing_id, r.item_id, i.number, r.revision, r.alternate, r.state, r.version
        from routing r join item i on i.item_id = r.item_id where r.routing_id = $1
    )sql", routing);
    if (!found)
        db::refuse("engineering.routing.unknown", "There is no such routing. Choose one from the list.", {}, "routing");
    return std::move(*found);
}

std::string nameOf(const RoutingFacts& routing) {
    return routing.number + " " + routing.revision + (routing.alternate.empty() ? "" : ", " + routing.alternate);
}

void checkStages(const db::Read& read, const std::vector<RoutingStage>& stages, const std::vector<StageStep>& steps,
                 const std::vector<StageAlternate>& alternates, db::Reasons& reasons) {
    checkNumbers(stages, reasons);
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const auto at = rowField("operations", i, "");
        checkText(reasons, at + "name", stages[i].name);
        checkOptionalText(reasons, at + "instruction", stages[i].instruction, 2000);
        checkCenter(read, stages[i].workCenter, at + "workCenter", reasons);
        checkAmounts(stages[i], at, reasons);
        checkNeeds(read, stages[i], at, reasons);
    }
    checkSteps(stages, steps, reasons);
    checkAlternates(read, stages, alternates, reasons);
}

void checkReleasable(const db::Read& read, const RoutingFacts& routing, db::Reasons& reasons) {
    const auto stages = read.all<Stands>(R"sql(
        select o.op_no, o.name, w.code, w.state, t.code as tool, t.state as tool_state
        from routing_operation o join work_center w on w.work_center_id = o.work_center_id
        left join tool t on t.tool_id = o.tool_id
        where o.routing_id = $1 order by o.op_no
    )sql", routing.routingId);
    if (stages.empty())
        reasons.add("engineering.routing.empty", "A routing has operations. Say how {item} is made.",
                    {{"item", routing.number}}, "operations");
    for (const auto& stage : stages) {
        if (stage.state == "closed")
            reasons.add("engineering.routing.closed",
                        "Operation {op}: work centre {center} is closed and takes no new work. Choose another one.",
                        {{"op", std::int64_t{stage.opNo}}, {"center", stage.code}}, "operations");
        if (stage.toolState == "retired")
            reasons.add("engineering.routing.tool", "Operation {op}: tool {tool} is retired. Choose another one.",
                        {{"op", std::int64_t{stage.opNo}}, {"tool", *stage.tool}}, "operations");
    }
    for (const auto& used : read.all<UsedAt>(R"sql(
             select l.op_no, i.number
             from bom b join bom_line l on l.bom_id = b.bom_id join item i on i.item_id = l.item_id
             where b.item_id = $1 and b.revision = $2 and b.alternate = $3 and b.state = 'released' and l.op_no is not null
             order by l.line_no
         )sql", routing.itemId, routing.revision, routing.alternate))
        if (std::ranges::find(stages, used.opNo, &Stands::opNo) == stages.end())
            reasons.add("engineering.routing.part",
                        "{part} is used at operation {op} by the released bill of material, and this routing has no such "
                        "operation. Add it, or change the bill.",
                        {{"part", used.number}, {"op", std::int64_t{used.opNo}}}, "operations");
}

void markReleased(db::Tx& tx, RoutingId routing) {
    tx.run(R"sql(update routing set state = 'released', version = version + 1 where routing_id = $1)sql", routing);
}

void writeStages(db::Tx& tx, RoutingId routing, const std::vector<RoutingStage>& stages, const std::vector<StageStep>& steps,
                 const std::vector<StageAlternate>& alternates) {
    const auto numbers = numbersOf(stages);
    std::vector<RoutingOperationId> ids;
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const auto& s = stages[i];
        ids.push_back(tx.make<RoutingOperationId>(R"sql(
            insert into routing_operation (routing_id, op_no, name, work_center_id, setup_ms, run_ms, run_quantity, crew,
                                           overlap, queue_ms, move_ms, supplier_id, outside_days, skill_id, tool_id, instruction)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) returning routing_operation_id
        )sql", routing, numbers[i], s.name, s.workCenter, s.setup.value_or(Duration{}), s.run.value_or(Duration{}),
            s.runQuantity.value_or(tl::quantity(1)), s.crew.value_or(1), s.overlap, s.queue.value_or(Duration{}),
            s.move.value_or(Duration{}), s.supplier, s.outsideDays.value_or(0), s.skill, s.tool, s.instruction));
    }
    const auto placeOf = [&](int op) {
        return static_cast<std::size_t>(std::ranges::find(numbers, op) - numbers.begin());
    };
    std::vector<int> asked(stages.size(), 0), others(stages.size(), 0);
    for (const auto& step : steps)
        tx.run(R"sql(
            insert into routing_step (routing_operation_id, step_no, kind, text, unit, lower, upper, required)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
        )sql", ids[placeOf(step.op)], ++asked[placeOf(step.op)], step.kind.value_or(StepKind::check), step.text, step.unit,
            step.lower, step.upper, !step.optional);
    for (const auto& other : alternates) {
        const auto& stage = stages[placeOf(other.op)];
        tx.run(R"sql(
            insert into routing_alternate (routing_operation_id, priority, work_center_id, setup_ms, run_ms)
            values ($1, $2, $3, $4, $5)
        )sql", ids[placeOf(other.op)], ++others[placeOf(other.op)], other.workCenter,
            other.setup.value_or(stage.setup.value_or(Duration{})), other.run.value_or(stage.run.value_or(Duration{})));
    }
}

}  // namespace engineering
