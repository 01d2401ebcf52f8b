// Inspection plans by hand: drawn up, released, and followed by the next edition.
#include "inventory/facts.h"
#include "quality/plan_rules.h"

namespace quality {
namespace {

void checkSkips(const std::optional<int>& after, const std::optional<int>& every, db::Reasons& reasons) {
    if ((after && (*after < 1 || *after > 1000)) || (every && (*every < 1 || *every > 100)))
        reasons.add("quality.plan.skip",
                    "Lots are skipped after 1 to 1,000 good ones, and one in 1 to 100 is inspected then. Enter such numbers.", {},
                    "skipEvery");
}

void checkAll(const db::Read& read, const std::vector<Characteristic>& all, db::Reasons& reasons) {
    for (std::size_t i = 0; i < all.size(); ++i)
        checkCharacteristic(read, all[i], "characteristics[" + std::to_string(i) + "]", reasons);
}

void writeAll(db::Tx& tx, InspectionPlanId plan, const std::vector<Characteristic>& all) {
    int lineNo = 0;
    for (const auto& c : all)
        tx.run(R"sql(
            insert into inspection_characteristic (inspection_plan_id, line_no, name, kind, importance, unit_id, nominal, lower,
                                                   upper, possible_from, possible_to, method, gauge_kind, rule, size, level,
                                                   quality_limit, reaction)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
        )sql", plan, lineNo += 10, c.name, c.kind, c.importance.value_or(Importance::major), c.unit, c.nominal, c.lower, c.upper,
            c.possibleFrom, c.possibleTo, c.method, c.gaugeKind, c.rule, c.size, c.level, c.qualityLimit, c.reaction);
}

void checkDraft(const db::Read& read, InspectionPlanId id, std::int64_t version, db::Reasons& reasons) {
    const auto plan = thePlan(read, id);
    checkPlanState(plan.number, plan.state, PlanState::draft, reasons);
    checkPlanVersion(plan.number, version, plan.version, reasons);
}

}  // namespace

void check(const db::Read& read, const AddPlan& args, db::Reasons& reasons) {
    checkPlanNumber(args.number, reasons);
    inventory::theItem(read, args.item);
    inventory::checkOptionalText(reasons, "revision", args.revision, 20);
    if (read.find<std::int64_t>(R"sql(select inspection_plan_id from inspection_plan where number = $1 limit 1)sql",
                                args.number))
        reasons.add("quality.plan.taken", "There is a plan {plan} already. Make its next edition, or choose another number.",
                    {{"plan", args.number}}, "number");
    checkOperation(args.checkPoint, args.opNo, "opNo", reasons);
    if (args.supplier && !read.find<std::int64_t>(R"sql(select party_id from party where party_id = $1)sql", *args.supplier))
        reasons.add("quality.plan.supplier", "There is no such supplier. Choose one from the list.", {}, "supplier");
    checkSkips(args.skipAfter, args.skipEvery, reasons);
    checkAll(read, args.characteristics, reasons);
}

PlanKept addPlan(db::Tx& tx, const AddPlan& args) {
    const auto plan = tx.make<InspectionPlanId>(R"sql(
        insert into inspection_plan (number, edition, item_id, revision, occasion, op_no, supplier_id, state, must_sign, skip_after,
                                     skip_every, reduces, released_by, version)
        values ($1, 1, $2, $3, $4, $5, $6, 'draft', $7, $8, $9, $10, '', 1) returning inspection_plan_id
    )sql", args.number, args.item, args.revision, args.checkPoint, args.opNo, args.supplier, args.mustSign,
        args.skipAfter.value_or(10), args.skipEvery.value_or(1), args.reduces);
    writeAll(tx, plan, args.characteristics);
    return keptPlan(tx, plan);
}

void check(const db::Read& read, const ChangePlan& args, db::Reasons& reasons) {
    checkDraft(read, args.plan, args.version, reasons);
    checkSkips(args.skipAfter, args.skipEvery, reasons);
    checkAll(read, args.characteristics, reasons);
}

PlanKept changePlan(db::Tx& tx, const ChangePlan& args) {
    tx.run(R"sql(
        update inspection_plan
        set must_sign = coalesce(cast($2 as bigint), must_sign), reduces = coalesce(cast($3 as bigint), reduces),
            skip_after = coalesce(cast($4 as bigint), skip_after), skip_every = coalesce(cast($5 as bigint), skip_every),
            version = version + 1
        where inspection_plan_id = $1
    )sql", args.plan, args.mustSign, args.reduces, args.skipAfter, args.skipEvery);
    if (!args.characteristics.empty()) {
        tx.run(R"sql(delete from inspection_characteristic where inspection_plan_id = $1)sql", args.plan);
        writeAll(tx, args.plan, args.characteristics);
    }
    return keptPlan(tx, args.plan);
}

void check(const db::Read& read, const ReleasePlan& args, db::Reasons& reasons) {
    checkDraft(read, args.plan, args.version, reasons);
    if (read.one<int>(R"sql(select count(*) as n from inspection_characteristic where inspection_plan_id = $1)sql", args.plan) == 0)
        reasons.add("quality.plan.empty", "{plan} asks for nothing. Add what is to be checked first.",
                    {{"plan", thePlan(read, args.plan).number}}, "plan");
}

PlanKept releasePlan(db::Tx& tx, const ReleasePlan& args) {
    setReleased(tx, args.plan, thePlan(tx, args.plan).number);
    return keptPlan(tx, args.plan);
}

void check(const db::Read& read, const RevisePlan& args, db::Reasons& reasons) {
    const auto plan = thePlan(read, args.plan);
    if (read.find<std::int64_t>(R"sql(
            select inspection_plan_id from inspection_plan where number = $1 and state = 'draft' limit 1
        )sql", plan.number))
        reasons.add("quality.plan.draft", "{plan} has a draft of its next edition already. Change that one.",
                    {{"plan", plan.number}}, "plan");
}

PlanKept revisePlan(db::Tx& tx, const RevisePlan& args) {
    const auto number = thePlan(tx, args.plan).number;
    const auto next = tx.make<InspectionPlanId>(R"sql(
        insert into inspection_plan (number, edition, item_id, revision, occasion, op_no, supplier_id, state, must_sign, skip_after,
                                     skip_every, reduces, control_plan_id, released_by, version)
        select number, (select max(e.edition) + 1 from inspection_plan e where e.number = $2), item_id, revision, occasion, op_no,
               supplier_id, 'draft', must_sign, skip_after, skip_every, reduces, control_plan_id, '', 1
        from inspection_plan where inspection_plan_id = $1
        returning inspection_plan_id
    )sql", args.plan, number);
    tx.run(R"sql(
        insert into inspection_characteristic (inspection_plan_id, line_no, name, kind, importance, unit_id, nominal, lower, upper,
                                               possible_from, possible_to, method, gauge_kind, rule, size, level, quality_limit,
                                               reaction, control_plan_line_id)
        select cast($2 as bigint), line_no, name, kind, importance, unit_id, nominal, lower, upper, possible_from, possible_to,
               method, gauge_kind, rule, size, level, quality_limit, reaction, control_plan_line_id
        from inspection_characteristic where inspection_plan_id = $1
    )sql", args.plan, next);
    return keptPlan(tx, next);
}

void check(const db::Read& read, const RetirePlan& args, db::Reasons& reasons) {
    const auto plan = thePlan(read, args.plan);
    checkPlanState(plan.number, plan.state, PlanState::released, reasons);
    checkPlanVersion(plan.number, args.version, plan.version, reasons);
}

PlanKept retirePlan(db::Tx& tx, const RetirePlan& args) {
    tx.run(R"sql(
        update inspection_plan set state = 'retired', version = version + 1 where inspection_plan_id = $1
    )sql", args.plan);
    return keptPlan(tx, args.plan);
}

}  // namespace quality
