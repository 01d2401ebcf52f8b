#include "quality/ui/plan_facts.h"

#include <algorithm>

#include "quality/variables.h"

namespace quality::ui {

BOOST_DESCRIBE_STRUCT(PlanRow, (),
                      (occasion, step, subject, frequency, control, name, kind, importance, unit, method, gaugeKind, reaction, rule, lineNo, opNo, size,
                       unitId, nominal, lower, upper, possibleFrom, possibleTo, level, qualityLimit))
BOOST_DESCRIBE_STRUCT(PlanHead, (),
                      (number, item, itemName, revision, state, occasion, phase, note, releasedBy, edition, skipAfter, skipEvery, opNo, supplier,
                       controlPlan, itemId, supplierId, controlPlanId, version, mustSign, reduces, releasedAt))
BOOST_DESCRIBE_STRUCT(SourceRow, (),
                      (key, supplierId, supplier, severity, recent, acceptedInRow, rejectedTightened, score, goodInRow, skips, inspected, rejected))
BOOST_DESCRIBE_STRUCT(MadePlan, (), (id, number, occasion, state, edition, characteristics, opNo))

PlanNow inspectionPlanNow(const db::Read& read, std::int64_t id) {
    PlanNow now;
    auto head = read.find<PlanHead>(R"sql(
        select p.number, i.number as item, i.name as item_name, p.revision, p.state, p.occasion, '' as phase, '' as note, p.released_by,
               p.edition, p.skip_after, p.skip_every, p.op_no, s.name as supplier, c.number as control_plan, p.item_id,
               coalesce(p.supplier_id, 0) as supplier_id, coalesce(p.control_plan_id, 0) as control_plan_id, p.version, p.must_sign, p.reduces,
               p.released_at
        from inspection_plan p join item i on i.item_id = p.item_id left join party s on s.party_id = p.supplier_id
        left join control_plan c on c.control_plan_id = p.control_plan_id
        where p.inspection_plan_id = $1
    )sql", id);
    if (!head) return now;
    now.id = id;
    now.head = std::move(*head);
    now.rows = read.all<PlanRow>(R"sql(
        select '' as occasion, '' as step, '' as subject, '' as frequency, '' as control, c.name, c.kind, c.importance,
               coalesce(u.code, '') as unit, c.method, c.gauge_kind, c.reaction, c.rule, c.line_no, cast(null as bigint) as op_no, c.size, c.unit_id,
               c.nominal, c.lower, c.upper, c.possible_from, c.possible_to, c.level, c.quality_limit
        from inspection_characteristic c left join unit u on u.unit_id = c.unit_id
        where c.inspection_plan_id = $1 order by c.line_no
    )sql", id);
    now.sources = read.all<SourceRow>(R"sql(
        select x.sampling_state_id as key, coalesce(x.supplier_id, 0) as supplier_id, s.name as supplier, x.severity, x.recent,
               x.accepted_in_row, x.rejected_tightened, x.score, x.good_in_row, x.skips, x.inspected, x.rejected
        from sampling_state x left join party s on s.party_id = x.supplier_id
        where x.plan_number = $1 order by s.name nulls first limit 500
    )sql", now.head.number);
    return now;
}

PlanNow controlPlanNow(const db::Read& read, std::int64_t id) {
    PlanNow now;
    auto head = read.find<PlanHead>(R"sql(
        select p.number, i.number as item, i.name as item_name, p.revision, p.state, '' as occasion, p.phase, p.note, p.released_by, p.edition,
               10 as skip_after, 1 as skip_every, cast(null as bigint) as op_no, cast(null as text) as supplier,
               cast(null as text) as control_plan, p.item_id,
               0 as supplier_id, 0 as control_plan_id, p.version, 0 as must_sign, 0 as reduces, p.released_at
        from control_plan p join item i on i.item_id = p.item_id where p.control_plan_id = $1
    )sql", id);
    if (!head) return now;
    now.id = id;
    now.head = std::move(*head);
    now.rows = read.all<PlanRow>(R"sql(
        select c.occasion, c.step, c.subject, c.frequency, c.control, c.name, c.kind, c.importance, coalesce(u.code, '') as unit, c.method,
               c.gauge_kind, c.reaction, c.rule, c.line_no, c.op_no, c.size, c.unit_id, c.nominal, c.lower, c.upper, c.possible_from,
               c.possible_to, c.level, c.quality_limit
        from control_plan_line c left join unit u on u.unit_id = c.unit_id
        where c.control_plan_id = $1 order by c.line_no
    )sql", id);
    now.made = read.all<MadePlan>(R"sql(
        select p.inspection_plan_id as id, p.number, p.occasion, p.state, p.edition, p.op_no,
               (select count(*) from inspection_characteristic c where c.inspection_plan_id = p.inspection_plan_id) as characteristics
        from inspection_plan p where p.control_plan_id = $1 order by p.number, p.edition desc
    )sql", id);
    return now;
}

SampleTaken sampleTaken(const PlanRow& row, std::int64_t lot, Severity severity) {
    const auto level = row.level.value_or(Level::II);
    const auto limit = row.qualityLimit.value_or(Percent{});
    const bool tables = row.rule != SampleRule::every_piece && row.rule != SampleRule::fixed;
    const bool known = row.rule == SampleRule::variables ? isVariableLimit(limit) : isLimit(limit);
    if (row.rule == SampleRule::fixed) return {.size = std::min<std::int64_t>(row.size.value_or(1), lot)};
    if (!tables || !known) return {.size = lot, .all = true};
    if (row.rule == SampleRule::single_sample) {
        const auto p = singlePlan(lot, level, limit, severity);
        return {.size = p.size, .letter = std::string(1, p.letter), .accept = p.accept, .reject = p.reject, .all = p.all};
    }
    if (row.rule == SampleRule::double_sample) {
        const auto p = doublePlan(lot, level, limit, severity);
        return {.size = p.size, .letter = std::string(1, p.letter), .accept = p.accept1, .reject = p.reject1, .second = p.second, .all = p.all,
                .accept2 = p.accept2, .reject2 = p.reject2};
    }
    const auto p = variablePlan(lot, level, limit, severity);
    SampleTaken taken{.size = p.size, .letter = std::string(1, p.letter), .all = p.all};
    if (!p.all) {
        taken.k = p.k;
        taken.most = p.most;
    }
    return taken;
}

}  // namespace quality::ui
