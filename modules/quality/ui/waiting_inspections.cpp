// What waits to be inspected, what is needed first on top: why, of what, from whom, how many pieces, and who waits for it.
#include <algorithm>
#include <map>
#include <tuple>

#include "calendar/calendar.h"
#include "inventory/scan.h"
#include "quality/inspection_facts.h"
#include "quality/ui/inspections.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using desk::say;
using desk::shown;
using desk::TableCell;
using desk::text;
using desk::Tone;
using desk::utf8;

BOOST_DESCRIBE_STRUCT(WaitingInspection, (),
                      (id, siteId, number, occasion, item, itemName, unit, state, supplier, workOrder, opNo, waitsFor, quantity, severity, openedAt,
                       wantedOn, neededOn, planId, plan, supplierId))

namespace {

constexpr std::size_t mostRows = 500;

struct LotOf {
    std::int64_t id = 0;
    std::string lot;
};
BOOST_DESCRIBE_STRUCT(LotOf, (), (id, lot))

struct DrawnOf {
    std::int64_t id = 0, largest = 0, characteristics = 0, pieces = 0, recorded = 0;
};
BOOST_DESCRIBE_STRUCT(DrawnOf, (), (id, largest, characteristics, pieces, recorded))

// Who waits: the order line that wants it first; what is needed: also by work orders that lack it. Sorted before it is cut,
// so that what is needed first is among them however long it waits.
std::vector<WaitingInspection> waitingRows(const db::Read& read, const std::optional<std::int64_t>& lot, const std::string& occasion) {
    return read.all<WaitingInspection>(R"sql(
        with waiting as (
            select n.inspection_id, n.opened_at,
                   (select min(l.wanted_on) from sales_order_line l join sales_order o on o.sales_order_id = l.sales_order_id
                    where l.item_id = n.item_id and l.waiting > 0 and o.state = 'signed' and o.site_id = n.site_id) as wanted_on,
                   (select min(coalesce(x.starts_on, x.due_on)) from work_order_component c
                    join work_order x on x.work_order_id = c.work_order_id
                    where c.item_id = n.item_id and c.kind = 'component' and c.required > c.issued + c.allocated and x.state = 'released'
                      and x.site_id = n.site_id) as needed_on
            from inspection n
            where n.state in ('due', 'open') and (cast($2 as text) = '' or n.occasion = cast($2 as text))
              and (cast($1 as bigint) is null
                   or exists (select 1 from inspection_lot x where x.inspection_id = n.inspection_id and x.lot_id = cast($1 as bigint)))),
        dated as (
            select q.inspection_id, q.wanted_on, q.needed_on, q.opened_at,
                   case when q.wanted_on is null or q.needed_on < q.wanted_on then q.needed_on else q.wanted_on end as due_on
            from waiting q),
        cut as (
            select d.inspection_id, d.wanted_on, d.needed_on, d.due_on from dated d
            order by d.due_on nulls last, d.opened_at, d.inspection_id limit $3)
        select n.inspection_id as id, n.site_id, n.number, n.occasion, i.number as item, i.name as item_name, u.code as unit, n.state,
               coalesce(s.name, '') as supplier, coalesce(w.number, '') as work_order, n.op_no,
               coalesce((select o.number || ' ' || p.name from sales_order_line l
                         join sales_order o on o.sales_order_id = l.sales_order_id join customer c on c.customer_id = o.customer_id
                         join party p on p.party_id = c.party_id
                         where l.item_id = n.item_id and l.waiting > 0 and o.state = 'signed' and o.site_id = n.site_id
                         order by l.wanted_on, l.sales_order_line_id limit 1), '') as waits_for,
               n.quantity, n.severity, n.opened_at, k.wanted_on, k.needed_on, n.inspection_plan_id as plan_id, p.number as plan, n.supplier_id
        from cut k join inspection n on n.inspection_id = k.inspection_id
        join inspection_plan p on p.inspection_plan_id = n.inspection_plan_id
        join item i on i.item_id = n.item_id join unit u on u.unit_id = i.unit_id
        left join party s on s.party_id = n.supplier_id left join work_order w on w.work_order_id = n.work_order_id
        order by k.due_on nulls last, n.opened_at, n.inspection_id
    )sql", lot, occasion, static_cast<int>(mostRows));
}

std::map<std::int64_t, QStringList> lotsOf(const db::Read& read) {
    std::map<std::int64_t, QStringList> all;
    for (const auto& one : read.all<LotOf>(R"sql(
             select x.inspection_id as id, l.number as lot
             from inspection n join inspection_lot x on x.inspection_id = n.inspection_id join lot l on l.lot_id = x.lot_id
             where n.state in ('due', 'open') order by x.inspection_lot_id limit 20000
         )sql"))
        all[one.id] << text(one.lot);
    return all;
}

std::map<std::int64_t, DrawnOf> drawnOnes(const db::Read& read) {
    std::map<std::int64_t, DrawnOf> all;
    for (const auto& one : read.all<DrawnOf>(R"sql(
             select s.inspection_id as id, max(s.size) as largest, count(*) as characteristics, cast(sum(s.size) as bigint) as pieces,
                    cast(sum((select count(*) from inspection_result r
                              where r.inspection_sample_id = s.inspection_sample_id and r.corrects_id is null)) as bigint) as recorded
             from inspection n join inspection_sample s on s.inspection_id = n.inspection_id
             where n.state = 'open' group by s.inspection_id
         )sql"))
        all[one.id] = one;
    return all;
}

// What is still to be drawn, read once for all that come by one plan from one supplier in one size.
class Planned {
public:
    explicit Planned(const db::Read& read) : read_(read) {}
    DrawnOf of(WaitingInspection& row) {
        const auto key = std::tuple{row.planId.number, row.supplierId ? row.supplierId->number : 0, row.quantity.millionths};
        auto at = known_.find(key);
        if (at == known_.end()) at = known_.emplace(key, sampleOf(row)).first;
        row.severity = at->second.first;
        return at->second.second;
    }

private:
    std::pair<std::string, DrawnOf> sampleOf(const WaitingInspection& row) const {
        InspectionFacts facts;
        facts.inspectionId = InspectionId{row.id};
        facts.inspectionPlanId = row.planId;
        facts.planNumber = row.plan;
        facts.supplierId = row.supplierId;
        facts.quantity = row.quantity;
        const auto sample = planned(read_, facts);
        DrawnOf all{.id = row.id};
        for (const auto& one : sample.samples) {
            all.largest = std::max(all.largest, one.size);
            all.pieces += one.size;
            ++all.characteristics;
        }
        return {boost::describe::enum_to_string(sample.severity, ""), all};
    }
    const db::Read& read_;
    std::map<std::tuple<std::int64_t, std::int64_t, std::int64_t>, std::pair<std::string, DrawnOf>> known_;
};

QString lotWords(const QStringList& lots) {
    if (lots.size() <= 2) return lots.join(", ");
    return say("%1 (and %2 more)").arg(lots.front()).arg(lots.size() - 1);
}

QString fromWords(const WaitingInspection& row) {
    QStringList all;
    if (!row.supplier.empty()) all << text(row.supplier);
    if (!row.workOrder.empty()) all << (row.opNo ? text(row.workOrder) + " / " + QString::number(*row.opNo) : text(row.workOrder));
    return all.join(" · ");
}

TableCell dayCell(const std::optional<db::Date>& day, db::Date today) {
    if (!day) return {};
    return {.text = shown(*day), .tone = *day < today ? Tone::bad : *day == today ? Tone::attention : Tone::neutral};
}

desk::TableRow rowOf(const WaitingInspection& row, const DrawnOf& sample, const QStringList& lots, db::Date today) {
    auto pieces = say("%1 pieces").arg(desk::shownNumber(sample.largest));
    if (sample.characteristics > 1) pieces += " · " + say("%1 characteristics").arg(sample.characteristics);
    const auto share = sample.pieces > 0 ? static_cast<double>(sample.recorded) / static_cast<double>(sample.pieces) : 0.0;
    return {.cells = {{.text = text(row.number)}, chipCell(occasions(), row.occasion), {.text = text(row.item)}, {.text = text(row.itemName), .muted = true},
                      {.text = lotWords(lots)}, {.text = fromWords(row)}, {.text = shown(row.quantity, row.unit)}, {.text = pieces},
                      chipCell(severities(), row.severity.value_or("normal")),
                      {.text = sample.recorded == 0 ? QString{} : say("%1 of %2").arg(sample.recorded).arg(sample.pieces), .share = share},
                      dayCell(row.dueOn(), today), {.text = text(row.waitsFor), .muted = true}, {.text = shown(row.openedAt), .muted = true}},
            .key = row.id,
            .opens = {"inspection", row.id}};
}

}  // namespace

desk::TableContents readWaiting(const db::Read& read, const QJsonObject& asked) {
    desk::TableContents out;
    std::optional<std::int64_t> lot;
    if (const auto code = asked["code"].toString().trimmed(); !code.isEmpty()) {
        const auto meant = inventory::understand(read, utf8(code), db::utcDate(read.now())).lot;
        if (!meant) {
            out.note = say("No lot of ours is called %1. Read the label again.").arg(code.left(60));
            out.tone = Tone::bad;
            return out;
        }
        lot = meant->number;
    }
    auto rows = waitingRows(read, lot, utf8(asked["why"].toString()));
    const auto lots = lotsOf(read);
    const auto drawn = drawnOnes(read);
    Planned planned{read};
    std::map<std::int64_t, db::Date> days;  // by site
    std::size_t late = 0;
    for (auto& row : rows) {
        const auto at = drawn.find(row.id);
        const auto sample = at != drawn.end() ? at->second : planned.of(row);
        const auto own = lots.find(row.id);
        if (!days.contains(row.siteId.number)) days[row.siteId.number] = calendar::siteToday(read, row.siteId);
        const auto today = days[row.siteId.number];
        late += row.dueOn() && *row.dueOn() <= today ? 1 : 0;
        out.rows.push_back(rowOf(row, sample, own == lots.end() ? QStringList{} : own->second, today));
    }
    if (late > 0) {
        out.note = say("%1 are needed today or were needed before.").arg(late);
        out.tone = Tone::bad;
    }
    if (rows.size() == mostRows) out.note += (out.note.isEmpty() ? "" : " ") + say("Not all are shown: the %1 that are needed first.").arg(mostRows);
    return out;
}

}  // namespace quality::ui
