// Control plans: drawn up, released with the inspection plans that follow from them, and the next edition.
#include "inventory/facts.h"
#include "quality/plan_rules.h"

namespace quality {
namespace {

struct ControlFacts {
    ControlPlanId controlPlanId;
    std::string number, revision;
    int edition = 1;
    ItemId itemId;
    PlanState state = PlanState::draft;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(ControlFacts, (), (controlPlanId, number, revision, edition, itemId, state, version))

ControlFacts theControlPlan(const db::Read& read, ControlPlanId plan) {
    auto found = read.find<ControlFacts>(R"sql(
        select control_plan_id, number, revision, edition, item_id, state, version from control_plan where control_plan_id = $1
    )sql", plan);
    if (!found) db::refuse("quality.control_plan.none", "There is no such control plan. Choose one from the list.", {}, "controlPlan");
    return *found;
}

ControlPlanKept kept(const db::Read& read, ControlPlanId plan) {
    const auto now = theControlPlan(read, plan);
    return {plan, now.edition, now.version, {}};
}

void checkLines(const db::Read& read, const std::vector<ControlLine>& lines, db::Reasons& reasons) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& line = lines[i];
        const auto field = "lines[" + std::to_string(i) + "]";
        checkOperation(line.checkPoint, line.opNo, field, reasons);
        inventory::checkOptionalText(reasons, "step", line.step, 200);
        inventory::checkOptionalText(reasons, "frequency", line.frequency, 200);
        inventory::checkOptionalText(reasons, "control", line.control, 500);
        checkCharacteristic(read, line.characteristic, field, reasons);
    }
}

void writeLines(db::Tx& tx, ControlPlanId plan, const std::vector<ControlLine>& lines) {
    int lineNo = 0;
    for (const auto& line : lines) {
        const auto& c = line.characteristic;
        tx.run(R"sql(
            insert into control_plan_line (control_plan_id, line_no, occasion, op_no, step, subject, name, kind, importance, unit_id,
                                           nominal, lower, upper, possible_from, possible_to, method, gauge_kind, rule, size,
                                           level, quality_limit, frequency, control, reaction)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)
        )sql", plan, lineNo += 10, line.checkPoint, line.opNo, line.step, line.subject.value_or(Subject::product), c.name, c.kind,
            c.importance.value_or(Importance::major), c.unit, c.nominal, c.lower, c.upper, c.possibleFrom, c.possibleTo, c.method,
            c.gaugeKind, c.rule, c.size, c.level, c.qualityLimit, line.frequency, line.control, c.reaction);
    }
}

void checkDraft(const db::Read& read, ControlPlanId id, std::int64_t version, db::Reasons& reasons) {
    const auto plan = theControlPlan(read, id);
    checkPlanState(plan.number, plan.state, PlanState::draft, reasons);
    checkPlanVersion(plan.number, version, plan.version, reasons);
}

// Where goods are checked by the plan: one inspection plan each.
struct Stop {
    CheckPoint occasion = CheckPoint::incoming;
    std::optional<int> opNo;
};
BOOST_DESCRIBE_STRUCT(Stop, (), (occasion, opNo))

std::vector<Stop> stopsOf(const db::Read& read, ControlPlanId plan) {
    return read.all<Stop>(R"sql(
        select distinct occasion, op_no from control_plan_line where control_plan_id = $1 and subject = 'product'
        order by occasion, op_no nulls last
    )sql", plan);
}

std::string numberOf(const ControlFacts& plan, const Stop& stop) {
    if (stop.occasion == CheckPoint::incoming) return plan.number + "-IN";
    return stop.opNo ? plan.number + "-" + std::to_string(*stop.opNo) : plan.number + "-FIN";
}

// Where the plan no longer checks, nothing is inspected any more.
void retireOthers(db::Tx& tx, const ControlFacts& plan) {
    tx.run(R"sql(
        update inspection_plan set state = 'retired', version = version + 1
        where state = 'released'
          and control_plan_id in (select c.control_plan_id from control_plan c where c.number = $1 and c.control_plan_id <> $2)
    )sql", plan.number, plan.controlPlanId);
    tx.run(R"sql(
        update control_plan set state = 'retired', version = version + 1
        where number = $1 and state = 'released' and control_plan_id <> $2
    )sql", plan.number, plan.controlPlanId);
}

// The edition that was released last: a draft was never in force.
struct Before {
    bool mustSign = false, reduces = false;
    int skipAfter = 10, skipEvery = 1;
};
BOOST_DESCRIBE_STRUCT(Before, (), (mustSign, reduces, skipAfter, skipEvery))

Before editionBefore(const db::Read& read, const std::string& number) {
    return read.find<Before>(R"sql(
        select must_sign, reduces, skip_after, skip_every from inspection_plan
        where number = $1 and released_at is not null order by edition desc limit 1
    )sql", number).value_or(Before{});
}

// How the edition before was signed for and skipped stays.
InspectionPlanId makePlan(db::Tx& tx, const ControlFacts& plan, const Stop& stop) {
    const auto number = numberOf(plan, stop);
    const auto before = editionBefore(tx, number);
    const auto made = tx.make<InspectionPlanId>(R"sql(
        insert into inspection_plan (number, edition, item_id, revision, occasion, op_no, state, must_sign, skip_after, skip_every,
                                     reduces, control_plan_id, released_by, version)
        select cast($1 as text), coalesce(max(e.edition), 0) + 1, cast($2 as bigint), cast($3 as text), cast($4 as text),
               cast($5 as bigint), 'draft', cast($6 as bigint), cast($7 as bigint), cast($8 as bigint), cast($9 as bigint),
               cast($10 as bigint), '', 1
        from inspection_plan e
        where e.number = $1
        returning inspection_plan_id
    )sql", number, plan.itemId, plan.revision, stop.occasion, stop.opNo, before.mustSign, before.skipAfter, before.skipEvery,
        before.reduces, plan.controlPlanId);
    tx.run(R"sql(
        insert into inspection_characteristic (inspection_plan_id, line_no, name, kind, importance, unit_id, nominal, lower, upper,
                                               possible_from, possible_to, method, gauge_kind, rule, size, level, quality_limit,
                                               reaction, control_plan_line_id)
        select cast($4 as bigint), line_no, name, kind, importance, unit_id, nominal, lower, upper, possible_from, possible_to,
               method, gauge_kind, rule, size, level, quality_limit, reaction, control_plan_line_id
        from control_plan_line
        where control_plan_id = $1 and subject = 'product' and occasion = $2 and op_no is not distinct from cast($3 as bigint)
    )sql", plan.controlPlanId, stop.occasion, stop.opNo, made);
    setReleased(tx, made, number);
    return made;
}

}  // namespace

void check(const db::Read& read, const AddControlPlan& args, db::Reasons& reasons) {
    checkPlanNumber(args.number, reasons);
    inventory::theItem(read, args.item);
    inventory::checkOptionalText(reasons, "revision", args.revision, 20);
    inventory::checkOptionalText(reasons, "note", args.note, 500);
    if (read.find<std::int64_t>(R"sql(select control_plan_id from control_plan where number = $1 limit 1)sql", args.number))
        reasons.add("quality.plan.taken", "There is a plan {plan} already. Make its next edition, or choose another number.",
                    {{"plan", args.number}}, "number");
    checkLines(read, args.lines, reasons);
}

ControlPlanKept addControlPlan(db::Tx& tx, const AddControlPlan& args) {
    const auto plan = tx.make<ControlPlanId>(R"sql(
        insert into control_plan (number, edition, item_id, revision, phase, state, note, released_by, version)
        values ($1, 1, $2, $3, $4, 'draft', $5, '', 1) returning control_plan_id
    )sql", args.number, args.item, args.revision, args.phase.value_or(Phase::production), args.note);
    writeLines(tx, plan, args.lines);
    return kept(tx, plan);
}

void check(const db::Read& read, const ChangeControlPlan& args, db::Reasons& reasons) {
    checkDraft(read, args.controlPlan, args.version, reasons);
    if (args.note) inventory::checkOptionalText(reasons, "note", *args.note, 500);
    checkLines(read, args.lines, reasons);
}

ControlPlanKept changeControlPlan(db::Tx& tx, const ChangeControlPlan& args) {
    tx.run(R"sql(
        update control_plan set phase = coalesce(cast($2 as text), phase), note = coalesce(cast($3 as text), note), version = version + 1
        where control_plan_id = $1
    )sql", args.controlPlan, args.phase, args.note);
    if (!args.lines.empty()) {
        tx.run(R"sql(delete from control_plan_line where control_plan_id = $1)sql", args.controlPlan);
        writeLines(tx, args.controlPlan, args.lines);
    }
    return kept(tx, args.controlPlan);
}

namespace {

// Editions of one number share the record of their source, so they are about one item.
void checkNumbers(const db::Read& read, ControlPlanId id, db::Reasons& reasons) {
    const auto plan = theControlPlan(read, id);
    for (const auto& stop : stopsOf(read, id)) {
        const auto number = numberOf(plan, stop);
        const auto other = read.find<std::string>(R"sql(
            select i.number from inspection_plan p join item i on i.item_id = p.item_id
            where p.number = $1 and p.item_id <> $2 order by p.edition desc limit 1
        )sql", number, plan.itemId);
        if (other)
            reasons.add("quality.control_plan.number",
                        "There is an inspection plan {plan} of {item} already, and {control} would make one of that number for "
                        "other goods. Draw the control plan up under another number.",
                        {{"plan", number}, {"item", *other}, {"control", plan.number}}, "controlPlan");
    }
}

}  // namespace

void check(const db::Read& read, const ReleaseControlPlan& args, db::Reasons& reasons) {
    checkDraft(read, args.controlPlan, args.version, reasons);
    if (read.one<int>(R"sql(select count(*) as n from control_plan_line where control_plan_id = $1)sql", args.controlPlan) == 0)
        reasons.add("quality.plan.empty", "{plan} asks for nothing. Add what is to be checked first.",
                    {{"plan", theControlPlan(read, args.controlPlan).number}}, "controlPlan");
    checkNumbers(read, args.controlPlan, reasons);
}

ControlPlanKept releaseControlPlan(db::Tx& tx, const ReleaseControlPlan& args) {
    const auto plan = theControlPlan(tx, args.controlPlan);
    retireOthers(tx, plan);
    tx.run(R"sql(
        update control_plan set state = 'released', released_at = $2, released_by = $3, version = version + 1
        where control_plan_id = $1
    )sql", args.controlPlan, tx.now(), tx.actor().name);
    auto released = kept(tx, args.controlPlan);
    for (const auto& stop : stopsOf(tx, args.controlPlan)) released.plans.push_back(makePlan(tx, plan, stop));
    return released;
}

void check(const db::Read& read, const ReviseControlPlan& args, db::Reasons& reasons) {
    const auto plan = theControlPlan(read, args.controlPlan);
    inventory::checkText(reasons, "note", args.note, 500);
    if (read.find<std::int64_t>(R"sql(
            select control_plan_id from control_plan where number = $1 and state = 'draft' limit 1
        )sql", plan.number))
        reasons.add("quality.plan.draft", "{plan} has a draft of its next edition already. Change that one.",
                    {{"plan", plan.number}}, "controlPlan");
}

ControlPlanKept reviseControlPlan(db::Tx& tx, const ReviseControlPlan& args) {
    const auto next = tx.make<ControlPlanId>(R"sql(
        insert into control_plan (number, edition, item_id, revision, phase, state, note, released_by, version)
        select p.number, (select max(e.edition) + 1 from control_plan e where e.number = p.number), p.item_id, p.revision, p.phase,
               'draft', cast($2 as text), '', 1
        from control_plan p where p.control_plan_id = $1
        returning control_plan_id
    )sql", args.controlPlan, args.note);
    tx.run(R"sql(
        insert into control_plan_line (control_plan_id, line_no, occasion, op_no, step, subject, name, kind, importance, unit_id,
                                       nominal, lower, upper, possible_from, possible_to, method, gauge_kind, rule, size, level,
                                       quality_limit, frequency, control, reaction)
        select cast($2 as bigint), line_no, occasion, op_no, step, subject, name, kind, importance, unit_id, nominal, lower, upper,
               possible_from, possible_to, method, gauge_kind, rule, size, level, quality_limit, frequency, control, reaction
        from control_plan_line where control_plan_id = $1
    )sql", args.controlPlan, next);
    return kept(tx, next);
}

}  // namespace quality
