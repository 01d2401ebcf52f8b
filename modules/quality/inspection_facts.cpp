#include "quality/inspection_facts.h"

namespace quality {
namespace {

struct SourceRow {
    Severity severity = Severity::normal;
    std::string recent;
    int acceptedInRow = 0, rejectedTightened = 0, score = 0, goodInRow = 0, skips = 0;
};
BOOST_DESCRIBE_STRUCT(SourceRow, (), (severity, recent, acceptedInRow, rejectedTightened, score, goodInRow, skips))

struct Counted {
    int recorded = 0, bad = 0, badFirst = 0;
};
BOOST_DESCRIBE_STRUCT(Counted, (), (recorded, bad, badFirst))

// Of each piece the entry that nobody corrected.
Counted countOf(const db::Read& read, const Sample& sample) {
    return read.one<Counted>(R"sql(
        select count(*) as recorded, coalesce(cast(sum(1 - r.passed) as bigint), 0) as bad,
               coalesce(cast(sum(case when r.piece <= $2 then 1 - r.passed else 0 end) as bigint), 0) as bad_first
        from inspection_result r
        where r.inspection_sample_id = $1
          and not exists (select 1 from inspection_result c where c.corrects_id = r.inspection_result_id)
    )sql", sample.inspectionSampleId, sample.size);
}

std::vector<double> valuesOf(const db::Read& read, InspectionSampleId sample) {
    return read.all<double>(R"sql(
        select r.value from inspection_result r
        where r.inspection_sample_id = $1 and r.value is not null
          and not exists (select 1 from inspection_result c where c.corrects_id = r.inspection_result_id)
        order by r.piece
    )sql", sample);
}

Decision byVariables(const db::Read& read, const Sample& s) {
    VariablePlan plan;
    plan.letter = s.letter.empty() ? 'B' : s.letter.front();
    plan.size = s.size;
    plan.k = s.k.value_or(Reading{}).value;
    plan.most = s.most.value_or(Reading{}).value;
    Tolerance limits;
    if (s.lower) limits.lower = s.lower->value;
    if (s.upper) limits.upper = s.upper->value;
    const auto values = valuesOf(read, s.inspectionSampleId);
    return judge(plan, limits, values).decision;
}

void judgeDouble(const Sample& s, const Counted& counted, Tally& tally) {
    const DoublePlan plan{s.letter.empty() ? 'A' : s.letter.front(), s.size, s.accept, s.reject, s.accept2, s.reject2, s.second, false};
    if (tally.recorded < s.size) return;
    auto decision = decideFirst(plan, counted.badFirst);
    tally.points = pointsOf(plan, *s.qualityLimit, counted.badFirst);
    if (decision == Decision::more) {
        tally.asked = 2 * s.size;
        if (tally.recorded < tally.asked) return;
        decision = decideSecond(plan, counted.bad);
    }
    tally.decision = decision;
}

}  // namespace

InspectionFacts theInspection(const db::Read& read, InspectionId inspection) {
    auto found = read.find<InspectionFacts>(R"sql(
        select n.inspection_id, n.site_id, n.number, p.number as plan_number, i.number as item, n.inspection_plan_id, n.item_id,
               n.supplier_id,
               (select o.work_order_operation_id from work_order_operation o
                where o.work_order_id = n.work_order_id and o.op_no = n.op_no) as operation_id,
               n.quantity, n.state, n.severity, n.outcome, p.must_sign, p.reduces, p.skip_after, p.skip_every
        from inspection n
        join inspection_plan p on p.inspection_plan_id = n.inspection_plan_id
        join item i on i.item_id = n.item_id
        where n.inspection_id = $1
    )sql", inspection);
    if (!found) db::refuse("quality.inspection.none", "There is no such inspection. Choose one from the list.", {}, "inspection");
    return *found;
}

SourceState sourceOf(const db::Read& read, const std::string& planNumber, const std::optional<PartyId>& supplier) {
    const auto row = read.find<SourceRow>(R"sql(
        select severity, recent, accepted_in_row, rejected_tightened, score, good_in_row, skips
        from sampling_state where plan_number = $1 and supplier_id is not distinct from cast($2 as bigint)
    )sql", planNumber, supplier).value_or(SourceRow{});
    return {{row.severity, row.recent, row.acceptedInRow, row.rejectedTightened, row.score}, row.goodInRow, row.skips};
}

void keepSource(db::Tx& tx, const std::string& planNumber, ItemId item, const std::optional<PartyId>& supplier,
                const SourceState& state, bool inspected, bool rejected) {
    const auto& s = state.switching;
    const auto changed = tx.run(R"sql(
        update sampling_state
        set severity = $3, recent = $4, accepted_in_row = $5, rejected_tightened = $6, score = $7, good_in_row = $8, skips = $9,
            inspected = inspected + $10, rejected = rejected + $11, version = version + 1
        where plan_number = $1 and supplier_id is not distinct from cast($2 as bigint)
    )sql", planNumber, supplier, s.severity, s.recent, s.acceptedInRow, s.rejectedTightened, s.score, state.goodInRow, state.skips,
        inspected, rejected);
    if (changed > 0) return;
    tx.run(R"sql(
        insert into sampling_state (plan_number, item_id, supplier_id, severity, recent, accepted_in_row, rejected_tightened, score,
                                    good_in_row, skips, inspected, rejected, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1)
    )sql", planNumber, item, supplier, s.severity, s.recent, s.acceptedInRow, s.rejectedTightened, s.score, state.goodInRow,
        state.skips, inspected, rejected);
}

std::vector<Sample> samplesOf(const db::Read& read, InspectionId inspection) {
    return read.all<Sample>(R"sql(
        select s.inspection_sample_id, c.line_no, c.name, s.letter, c.kind, c.unit_id, c.lower, c.upper, c.possible_from,
               c.possible_to, c.gauge_kind, c.rule, c.quality_limit, s.size, s.accept, s.reject, s.second, s.accept2, s.reject2,
               s.k, s.most
        from inspection_sample s
        join inspection_characteristic c on c.inspection_characteristic_id = s.inspection_characteristic_id
        where s.inspection_id = $1 order by c.line_no
    )sql", inspection);
}

Tally tallyOf(const db::Read& read, const Sample& s) {
    const auto counted = countOf(read, s);
    Tally tally;
    tally.recorded = counted.recorded;
    tally.bad = counted.bad;
    tally.asked = s.size;
    tally.sampled = !s.letter.empty();
    if (tally.sampled && s.rule == SampleRule::double_sample) {
        judgeDouble(s, counted, tally);
        return tally;
    }
    if (tally.recorded < tally.asked) return tally;
    if (s.rule == SampleRule::variables && s.k) {
        tally.decision = byVariables(read, s);
        tally.points = accepted(*tally.decision) ? 2 : 0;
        return tally;
    }
    const SinglePlan plan{tally.sampled ? s.letter.front() : 'A', s.size, s.accept, s.reject, false};
    tally.decision = decide(plan, counted.bad);
    if (tally.sampled) tally.points = pointsOf(plan, *s.qualityLimit, counted.bad);
    return tally;
}

}  // namespace quality
