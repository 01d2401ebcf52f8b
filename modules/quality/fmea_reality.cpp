// What an FMEA foresees beside what really happened.
#include <algorithm>
#include <map>

#include "quality/fmea_facts.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(Watched, (), (controlPlan, characteristic, edition, inForce, inspectionPlan, pieces, bad))

namespace {

struct LineRow {
    FmeaLineId fmeaLine;
    int lineNo = 0;
    std::optional<int> opNo;
    std::string step, function, failureMode, effect, cause, prevention, detectionControl, noAction;
    int severity = 1, occurrence = 1, detection = 1;
    ActionPriority priority = ActionPriority::low;
    db::Instant ratedAt;
    std::int64_t version = 0, actions = 0, openActions = 0, answers = 0;
};
BOOST_DESCRIBE_STRUCT(LineRow, (),
                      (fmeaLine, lineNo, opNo, step, function, failureMode, effect, cause, prevention, detectionControl, noAction,
                       severity, occurrence, detection, priority, ratedAt, version, actions, openActions, answers))

struct Cases {
    std::int64_t cases = 0;
    Quantity bad;
};
BOOST_DESCRIBE_STRUCT(Cases, (), (cases, bad))

// Written down at work, at inspections and audits. What a complaint contains is counted by what the customer found.
Cases found(const db::Read& read, const FmeaFacts& fmea, const FmeaLineFacts& line) {
    return read.one<Cases>(R"sql(
        with recursive kind (defect_kind_id) as (
            select defect_kind_id from fmea_defect where fmea_line_id = $1
            union select d.defect_kind_id from defect_kind d join kind k on d.parent_id = k.defect_kind_id)
        select count(*) as cases, coalesce(cast(sum(n.quantity) as bigint), 0) as bad
        from nonconformance n
        left join lot l on l.lot_id = n.lot_id
        left join work_order_operation o on o.work_order_operation_id = n.work_order_operation_id
        left join work_order w on w.work_order_id = o.work_order_id
        where n.item_id = $2 and n.complaint_id is null and n.found_at > $3
          and n.defect_kind_id in (select defect_kind_id from kind)
          and ($4 = '' or coalesce(l.revision, w.revision, '') = $4)
          and (cast($5 as bigint) is null or o.op_no is null or o.op_no = cast($5 as bigint))
    )sql", line.fmeaLineId, fmea.itemId, line.ratedAt, fmea.revision, line.opNo);
}

// A complaint that names no quantity is about one piece at least.
Cases complained(const db::Read& read, const FmeaFacts& fmea, const FmeaLineFacts& line) {
    return read.one<Cases>(R"sql(
        with recursive kind (defect_kind_id) as (
            select defect_kind_id from fmea_defect where fmea_line_id = $1
            union select d.defect_kind_id from defect_kind d join kind k on d.parent_id = k.defect_kind_id)
        select count(*) as cases, coalesce(cast(sum(coalesce(c.quantity, 1000000)) as bigint), 0) as bad
        from complaint c join lot l on l.lot_id = c.lot_id
        where l.item_id = $2 and c.kind = 'customer' and c.complaint_id > $3
          and c.defect_kind_id in (select defect_kind_id from kind) and ($4 = '' or l.revision = $4)
    )sql", line.fmeaLineId, fmea.itemId, line.complaintsKnown, fmea.revision);
}

Quantity madeSince(const db::Read& read, const FmeaFacts& fmea, const FmeaLineFacts& line) {
    if (line.opNo)
        return read.one<Quantity>(R"sql(
            select coalesce(cast(sum(r.good + r.scrapped + r.reworked) as bigint), 0) as made
            from production_report r
            join work_order_operation o on o.work_order_operation_id = r.work_order_operation_id
            join work_order w on w.work_order_id = r.work_order_id
            where w.item_id = $1 and w.kind = 'make' and o.op_no = $2 and r.occurred_at > $3 and ($4 = '' or w.revision = $4)
        )sql", fmea.itemId, *line.opNo, line.ratedAt, fmea.revision);
    return read.one<Quantity>(R"sql(
        select coalesce(cast(sum(m.quantity) as bigint), 0) as made
        from stock_move m join lot l on l.lot_id = m.lot_id
        where m.item_id = $1 and m.kind = 'receipt' and m.occurred_at > $2 and ($3 = '' or l.revision = $3)
    )sql", fmea.itemId, line.ratedAt, fmea.revision);
}

// The cause that is rated oftenest: what happened may have been any of them.
int ratedAtMost(const db::Read& read, const FmeaLineFacts& line) {
    return read.one<int>(R"sql(
        select max(occurrence) as n from fmea_line
        where fmea_id = $1 and failure_mode = $2 and op_no is not distinct from cast($3 as bigint)
    )sql", line.fmeaId, line.failureMode, line.opNo);
}

Reality realityOf(const db::Read& read, const FmeaFacts& fmea, const FmeaLineFacts& line) {
    const auto inside = found(read, fmea, line), outside = complained(read, fmea, line);
    Reality real;
    real.cases = inside.cases + outside.cases;
    real.escaped = outside.cases;
    real.bad = inside.bad + outside.bad;
    real.made = madeSince(read, fmea, line);
    real.occurrence = observedOccurrence(real.bad.millionths, std::max(real.made.millionths, real.bad.millionths));
    real.oftener = real.occurrence > ratedAtMost(read, line);
    real.unseen = real.escaped > 0 && line.detection <= foundBeforeItLeaves;
    return real;
}

std::vector<Watched> watchedOf(const db::Read& read, FmeaLineId line) {
    return read.all<Watched>(R"sql(
        select p.number as control_plan, l.name as characteristic, coalesce(n.edition, p.edition) as edition,
               n.control_plan_id as in_force,
               coalesce((select s.number from inspection_characteristic c
                         join inspection_plan s on s.inspection_plan_id = c.inspection_plan_id
                         where c.control_plan_line_id = m.control_plan_line_id and s.state = 'released'), '') as inspection_plan,
               coalesce((select count(*)
                         from control_plan e join control_plan_line k on k.control_plan_id = e.control_plan_id
                         join inspection_characteristic c on c.control_plan_line_id = k.control_plan_line_id
                         join inspection_sample s on s.inspection_characteristic_id = c.inspection_characteristic_id
                         join inspection_result r on r.inspection_sample_id = s.inspection_sample_id
                         where e.number = p.number and k.name = l.name and k.occasion = l.occasion
                           and k.op_no is not distinct from l.op_no
                           and not exists (select 1 from inspection_result x where x.corrects_id = r.inspection_result_id)), 0) as pieces,
               coalesce((select cast(sum(1 - r.passed) as bigint)
                         from control_plan e join control_plan_line k on k.control_plan_id = e.control_plan_id
                         join inspection_characteristic c on c.control_plan_line_id = k.control_plan_line_id
                         join inspection_sample s on s.inspection_characteristic_id = c.inspection_characteristic_id
                         join inspection_result r on r.inspection_sample_id = s.inspection_sample_id
                         where e.number = p.number and k.name = l.name and k.occasion = l.occasion
                           and k.op_no is not distinct from l.op_no
                           and not exists (select 1 from inspection_result x where x.corrects_id = r.inspection_result_id)), 0) as bad
        from fmea_control f
        join control_plan_line l on l.control_plan_line_id = f.control_plan_line_id
        join control_plan p on p.control_plan_id = l.control_plan_id
        left join control_plan n on n.number = p.number and n.state = 'released'
            and exists (select 1 from control_plan_line t where t.control_plan_id = n.control_plan_id and t.name = l.name
                          and t.occasion = l.occasion and t.op_no is not distinct from l.op_no)
        left join control_plan_line m on m.control_plan_id = n.control_plan_id and m.name = l.name and m.occasion = l.occasion
            and m.op_no is not distinct from l.op_no
        where f.fmea_line_id = $1 order by f.fmea_control_id
    )sql", line);
}

struct DefectOf {
    FmeaLineId fmeaLine;
    std::string code;
};
BOOST_DESCRIBE_STRUCT(DefectOf, (), (fmeaLine, code))

std::map<FmeaLineId, std::vector<std::string>> defectsOf(const db::Read& read, FmeaId fmea) {
    std::map<FmeaLineId, std::vector<std::string>> all;
    for (const auto& one : read.all<DefectOf>(R"sql(
             select d.fmea_line_id as fmea_line, k.code
             from fmea_defect d join fmea_line l on l.fmea_line_id = d.fmea_line_id
             join defect_kind k on k.defect_kind_id = d.defect_kind_id
             where l.fmea_id = $1 order by k.code
         )sql", fmea))
        all[one.fmeaLine].push_back(one.code);
    return all;
}

FmeaLineSeen seen(const LineRow& row) {
    return {row.fmeaLine, row.lineNo, row.opNo, row.step, row.function, row.failureMode, row.effect, row.cause, row.prevention,
            row.detectionControl, row.noAction, row.severity, row.occurrence, row.detection, row.priority, row.ratedAt, row.version,
            row.actions, row.openActions, row.answers, {}, {}, {}};
}

}  // namespace

Reality realityOf(const db::Read& read, FmeaLineId id) {
    const auto line = theFmeaLine(read, id);
    return realityOf(read, theFmea(read, line.fmeaId), line);
}

std::vector<FmeaLineSeen> ratedLines(const db::Read& read, FmeaId id) {
    const auto fmea = theFmea(read, id);
    std::vector<FmeaLineSeen> lines;
    for (const auto& row : read.all<LineRow>(R"sql(
             select l.fmea_line_id as fmea_line, l.line_no, l.op_no, l.step, l.function, l.failure_mode, l.effect, l.cause, l.prevention,
                    l.detection_control, l.no_action, l.severity, l.occurrence, l.detection, l.priority, l.rated_at, l.version,
                    (select count(*) from fmea_action a where a.fmea_line_id = l.fmea_line_id and a.state <> 'dropped') as actions,
                    (select count(*) from fmea_action a where a.fmea_line_id = l.fmea_line_id and a.state = 'open') as open_actions,
                    (select count(*) from fmea_action a where a.fmea_line_id = l.fmea_line_id
                       and (a.state = 'open' or (a.state = 'done' and a.done_at > l.rated_at))) as answers
             from fmea_line l where l.fmea_id = $1 order by coalesce(l.op_no, 2000000), l.line_no
         )sql", id)) {
        lines.push_back(seen(row));
        lines.back().reality = realityOf(read, fmea, theFmeaLine(read, row.fmeaLine));
    }
    return lines;
}

std::vector<FmeaLineSeen> fmeaLines(const db::Read& read, FmeaId id) {
    auto lines = ratedLines(read, id);
    auto defects = defectsOf(read, id);
    for (auto& line : lines) {
        line.watched = watchedOf(read, line.fmeaLine);
        line.defects = std::move(defects[line.fmeaLine]);
    }
    return lines;
}

}  // namespace quality
