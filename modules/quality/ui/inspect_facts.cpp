#include "quality/ui/inspect_facts.h"

#include <algorithm>

#include "calendar/calendar.h"
#include "inventory/scan.h"
#include "quality/gauges.h"

namespace quality::ui {

BOOST_DESCRIBE_STRUCT(Piece, (), (line, number, value, passed, corrected, gauge, lot, note))
BOOST_DESCRIBE_STRUCT(Asked, (),
                      (line, name, unit, method, gaugeKind, reaction, letter, kind, importance, nominal, lower, upper, rule, size, accept, reject,
                       accept2, reject2, second))
BOOST_DESCRIBE_STRUCT(LotPart, (), (key, lotId, lot, place, quantity, freed, rejected, onHold))
BOOST_DESCRIBE_STRUCT(PartDecided, (), (key, binId, lot, place, kind, comment, decidedBy, meaning, fullName, quantity, decidedAt))
BOOST_DESCRIBE_STRUCT(InspectHead, (),
                      (number, occasion, item, itemName, revision, plan, state, unit, site, edition, opNo, supplier, workOrder, severity, outcome,
                       siteId, itemId, planId, supplierId, workOrderId, quantity, mustSign, reduces, openedAt))

namespace {

struct GaugeFound {
    GaugeId gaugeId;
    std::string code, kind;
};
BOOST_DESCRIBE_STRUCT(GaugeFound, (), (gaugeId, code, kind))

std::optional<InspectHead> headOf(const db::Read& read, std::int64_t id) {
    return read.find<InspectHead>(R"sql(
        select n.number, n.occasion, i.number as item, i.name as item_name, n.revision, p.number as plan, n.state, u.code as unit,
               t.code as site, p.edition, n.op_no, s.name as supplier, w.number as work_order, n.severity, n.outcome, n.site_id, n.item_id,
               n.inspection_plan_id as plan_id, coalesce(n.supplier_id, 0) as supplier_id, coalesce(n.work_order_id, 0) as work_order_id,
               n.quantity, p.must_sign, p.reduces, n.opened_at
        from inspection n join inspection_plan p on p.inspection_plan_id = n.inspection_plan_id
        join item i on i.item_id = n.item_id join unit u on u.unit_id = i.unit_id join site t on t.site_id = n.site_id
        left join party s on s.party_id = n.supplier_id left join work_order w on w.work_order_id = n.work_order_id
        where n.inspection_id = $1
    )sql", id);
}

// Before the sample is drawn its numbers come from sampleFor().
std::vector<Asked> askedBy(const db::Read& read, std::int64_t id) {
    return read.all<Asked>(R"sql(
        select c.line_no as line, c.name, coalesce(u.code, '') as unit, c.method, c.gauge_kind, c.reaction, coalesce(s.letter, '') as letter,
               c.kind, c.importance, c.nominal, c.lower, c.upper, c.rule, coalesce(s.size, 1) as size, coalesce(s.accept, 0) as accept,
               coalesce(s.reject, 1) as reject, coalesce(s.accept2, 0) as accept2, coalesce(s.reject2, 1) as reject2,
               coalesce(s.second, 0) as second
        from inspection n join inspection_characteristic c on c.inspection_plan_id = n.inspection_plan_id
        left join inspection_sample s
            on s.inspection_id = n.inspection_id and s.inspection_characteristic_id = c.inspection_characteristic_id
        left join unit u on u.unit_id = c.unit_id
        where n.inspection_id = $1 order by c.line_no
    )sql", id);
}

std::vector<Piece> piecesOf(const db::Read& read, std::int64_t id) {
    return read.all<Piece>(R"sql(
        select c.line_no as line, r.piece as number, r.value, r.passed, case when r.corrects_id is null then 0 else 1 end as corrected,
               coalesce(g.code, '') as gauge, coalesce(l.number, '') as lot, r.note
        from inspection_sample s
        join inspection_characteristic c on c.inspection_characteristic_id = s.inspection_characteristic_id
        join inspection_result r on r.inspection_sample_id = s.inspection_sample_id
        left join gauge g on g.gauge_id = r.gauge_id left join lot l on l.lot_id = r.lot_id
        where s.inspection_id = $1
          and not exists (select 1 from inspection_result b where b.corrects_id = r.inspection_result_id)
        order by c.line_no, r.piece
    )sql", id);
}

std::vector<LotPart> lotsOf(const db::Read& read, std::int64_t id) {
    return read.all<LotPart>(R"sql(
        select x.inspection_lot_id as key, coalesce(x.lot_id, 0) as lot_id, coalesce(l.number, '') as lot,
               case when b.bin_id is null then '' else w.code || '/' || b.code end as place, x.quantity, x.freed, x.rejected,
               coalesce(l.on_hold, 0) as on_hold
        from inspection_lot x left join lot l on l.lot_id = x.lot_id left join bin b on b.bin_id = x.bin_id
        left join warehouse w on w.warehouse_id = b.warehouse_id
        where x.inspection_id = $1 order by x.inspection_lot_id limit 5000
    )sql", id);
}

std::vector<PartDecided> decisionsOf(const db::Read& read, std::int64_t id) {
    return read.all<PartDecided>(R"sql(
        select d.inspection_decision_id as key, coalesce(d.bin_id, 0) as bin_id, coalesce(l.number, '') as lot,
               case when b.bin_id is null then '' else w.code || '/' || b.code end as place, d.kind, d.comment, d.decided_by, d.meaning,
               d.full_name, d.quantity, d.decided_at
        from inspection_lot x join inspection_decision d on d.inspection_lot_id = x.inspection_lot_id
        left join lot l on l.lot_id = x.lot_id left join bin b on b.bin_id = d.bin_id
        left join warehouse w on w.warehouse_id = b.warehouse_id
        where x.inspection_id = $1 order by d.inspection_decision_id limit 5000
    )sql", id);
}

void addDrawn(const db::Read& read, InspectNow& now) {
    for (const auto& sample : samplesOf(read, InspectionId{now.id})) {
        const auto row = std::ranges::find_if(now.rows, [&](const AskedNow& one) { return one.asked.line == sample.lineNo; });
        if (row == now.rows.end()) continue;
        const auto tally = tallyOf(read, sample);
        row->wanted = tally.asked;
        row->bad = tally.bad;
        row->decision = tally.decision;
    }
}

void addPlanned(const db::Read& read, InspectNow& now) {
    const auto drawn = sampleFor(read, InspectionId{now.id});
    now.severity = drawn.severity;
    for (const auto& one : drawn.samples)
        for (auto& row : now.rows)
            if (row.asked.line == one.line) {
                row.asked.letter = one.letter;
                row.asked.size = row.wanted = static_cast<int>(one.size);
                row.asked.accept = one.accept;
                row.asked.reject = one.reject;
                row.asked.second = one.second;
            }
}

}  // namespace

Side sideOf(const Asked& asked, Reading value) {
    if (asked.lower && value < *asked.lower) return Side::below;
    return asked.upper && value > *asked.upper ? Side::above : Side::within;
}

int InspectNow::wanted() const {
    int all = 0;
    for (const auto& row : rows) all += row.wanted;
    return all;
}

int InspectNow::recorded() const {
    int all = 0;
    for (const auto& row : rows) all += static_cast<int>(row.pieces.size());
    return all;
}

bool InspectNow::complete() const {
    return !rows.empty() && std::ranges::all_of(rows, [](const AskedNow& row) { return row.decision.has_value(); });
}

Decision InspectNow::says() const {
    auto whole = Decision::accept;
    for (const auto& row : rows)
        if (row.decision && (*row.decision == Decision::reject || whole == Decision::accept)) whole = *row.decision;
    return whole;
}

InspectNow inspectNow(const db::Read& read, std::int64_t id) {
    InspectNow now;
    auto head = headOf(read, id);
    if (!head) return now;
    now.id = id;
    now.head = std::move(*head);
    const auto supplier = now.head.supplierId != 0 ? std::optional{PartyId{now.head.supplierId}} : std::nullopt;
    now.source = sourceOf(read, now.head.plan, supplier).switching;
    now.severity = now.source.severity;
    if (now.head.severity) boost::describe::enum_from_string(now.head.severity->c_str(), now.severity);
    for (auto& one : askedBy(read, id)) now.rows.push_back({.asked = std::move(one), .pieces = {}, .decision = {}});
    if (now.head.state == "due") addPlanned(read, now);
    else addDrawn(read, now);
    for (auto& piece : piecesOf(read, id))
        for (auto& row : now.rows)
            if (row.asked.line == piece.line) row.pieces.push_back(std::move(piece));
    now.lots = lotsOf(read, id);
    now.decided = decisionsOf(read, id);
    now.quarantine = read.find<std::string>(R"sql(
        select w.code || '/' || b.code as place from bin b join warehouse w on w.warehouse_id = b.warehouse_id
        where b.site_id = $1 and b.kind = 'quarantine' order by b.walk, b.bin_id limit 1
    )sql", now.head.siteId).value_or("");
    return now;
}

ScanMeant scanMeant(const db::Read& read, const std::string& code, db::Date today) {
    ScanMeant meant;
    if (const auto gauge = read.find<GaugeFound>(R"sql(select gauge_id, code, kind from gauge where code = $1)sql", code)) {
        meant.gauge = gauge->gaugeId;
        meant.gaugeCode = gauge->code;
        meant.gaugeKind = gauge->kind;
        return meant;
    }
    if (const auto lot = inventory::understand(read, code, today).lot) {
        meant.lotId = lot->number;
        meant.lot = read.one<std::string>(R"sql(select number from lot where lot_id = $1)sql", *lot);
    }
    return meant;
}

void requireGaugeToday(const db::Read& read, GaugeId gauge, const std::string& kind, SiteId site) {
    requireGauge(read, gauge, kind, calendar::siteToday(read, site));
}

}  // namespace quality::ui
