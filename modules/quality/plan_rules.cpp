#include "quality/plan_rules.h"

#include "inventory/facts.h"
#include "quality/variables.h"

namespace quality {
namespace {

void checkLimits(const Characteristic& c, const std::string& field, db::Reasons& reasons) {
    if (c.kind == ResultKind::attribute) {
        if (c.unit || c.nominal || c.lower || c.upper || c.possibleFrom || c.possibleTo)
            reasons.add("quality.characteristic.attribute",
                        "{name} is only good or bad, so it has no unit and no limits. Leave them out, or measure it.",
                        {{"name", c.name}}, field);
        return;
    }
    if (!c.unit || (!c.lower && !c.upper))
        reasons.add("quality.characteristic.limits", "{name} is measured: give its unit and at least one limit.",
                    {{"name", c.name}}, field);
    const auto crossed = [](const std::optional<Reading>& a, const std::optional<Reading>& b) { return a && b && *a > *b; };
    if (crossed(c.lower, c.upper) || crossed(c.possibleFrom, c.possibleTo) || crossed(c.lower, c.nominal) ||
        crossed(c.nominal, c.upper) || crossed(c.possibleFrom, c.lower) || crossed(c.upper, c.possibleTo))
        reasons.add("quality.characteristic.order",
                    "The limits of {name} are out of order: what can be encloses what is good, and the wanted value lies within.",
                    {{"name", c.name}}, field);
}

void checkRule(const Characteristic& c, const std::string& field, db::Reasons& reasons) {
    const bool variables = c.rule == SampleRule::variables, fixed = c.rule == SampleRule::fixed;
    if (c.size ? *c.size < 1 || *c.size > 100'000 : fixed)
        reasons.add("quality.characteristic.size", "Say how many pieces are checked for {name}: from 1 to 100,000.",
                    {{"name", c.name}}, field);
    const bool asked = !fixed && c.rule != SampleRule::every_piece;
    if (c.qualityLimit ? !(variables ? isVariableLimit(*c.qualityLimit) : isLimit(*c.qualityLimit)) : asked)
        reasons.add("quality.characteristic.quality_limit",
                    "The sample for {name} needs an acceptable quality limit that the tables know, such as 1 %.",
                    {{"name", c.name}}, field);
    if (variables && c.kind != ResultKind::measured)
        reasons.add("quality.characteristic.variables", "{name} is not measured, so it cannot be judged by variables. Count it.",
                    {{"name", c.name}}, field);
}

}  // namespace

void checkPlanNumber(const std::string& number, db::Reasons& reasons) { inventory::checkText(reasons, "number", number, 40); }

void checkCharacteristic(const db::Read& read, const Characteristic& c, const std::string& field, db::Reasons& reasons) {
    inventory::checkText(reasons, "name", c.name, 120);
    inventory::checkOptionalText(reasons, "method", c.method, 500);
    inventory::checkOptionalText(reasons, "gaugeKind", c.gaugeKind, 60);
    inventory::checkOptionalText(reasons, "reaction", c.reaction, 500);
    if (c.unit && !read.find<std::int64_t>(R"sql(select unit_id from unit where unit_id = $1)sql", *c.unit))
        reasons.add("quality.characteristic.unit", "There is no such unit. Choose one from the list.", {}, field);
    checkLimits(c, field, reasons);
    checkRule(c, field, reasons);
}

void checkOperation(CheckPoint point, const std::optional<int>& opNo, const std::string& field, db::Reasons& reasons) {
    if ((point == CheckPoint::in_process) != opNo.has_value() || (opNo && (*opNo < 1 || *opNo > 1'000'000)))
        reasons.add("quality.plan.operation", "Say at which operation it is checked in process; goods that come in or are done have none.",
                    {}, field);
}

void checkPlanState(const std::string& number, PlanState now, PlanState wanted, db::Reasons& reasons) {
    if (now == wanted) return;
    reasons.add("quality.plan.state",
                "{plan} is in state '{state}'. Only a draft is changed and released, and only a released plan is retired: make its next edition.",
                {{"plan", number}, {"state", boost::describe::enum_to_string(now, "?")}}, "version");
}

void checkPlanVersion(const std::string& number, std::int64_t given, std::int64_t now, db::Reasons& reasons) {
    inventory::checkVersion(reasons, number, given, now);
}

PlanFacts thePlan(const db::Read& read, InspectionPlanId plan) {
    auto found = read.find<PlanFacts>(R"sql(
        select inspection_plan_id, number, revision, edition, item_id, occasion, op_no, state, version
        from inspection_plan where inspection_plan_id = $1
    )sql", plan);
    if (!found) db::refuse("quality.plan.none", "There is no such inspection plan. Choose one from the list.", {}, "plan");
    return *found;
}

PlanKept keptPlan(const db::Read& read, InspectionPlanId plan) {
    const auto now = thePlan(read, plan);
    return {plan, now.edition, now.version};
}

void setReleased(db::Tx& tx, InspectionPlanId plan, const std::string& number) {
    tx.run(R"sql(
        update inspection_plan set state = 'retired', version = version + 1
        where number = $1 and state = 'released' and inspection_plan_id <> $2
    )sql", number, plan);
    tx.run(R"sql(
        update inspection_plan set state = 'released', released_at = $2, released_by = $3, version = version + 1
        where inspection_plan_id = $1
    )sql", plan, tx.now(), tx.actor().name);
}

}  // namespace quality
