#include "production/genealogy.h"

#include <algorithm>
#include <map>

#include "inventory/facts.h"
#include "production/costs.h"

namespace production {
namespace {

// A lot issued for a component: this component's share of it, all of the order's, and what of that is in something.
struct IssuedLot {
    LotId lot;
    Quantity quantity, covers, ofOrder, consumed;
    std::optional<EmployeeId> employee;  // who issued it first, at which machine, where that was said
    std::optional<MachineId> machine;
};
BOOST_DESCRIBE_STRUCT(IssuedLot, (), (lot, quantity, covers, ofOrder, consumed, employee, machine))

// Summed by the order before it is looked at by lot: of things kept without lots one lot went into everything.
std::vector<IssuedLot> issuedFor(const db::Read& read, const ComponentFacts& c) {
    return read.all<IssuedLot>(R"sql(
        with mine as (
            select lot_id, cast(sum(quantity) as bigint) as quantity, cast(sum(covers) as bigint) as covers,
                   min(material_issue_id) as first_id
            from material_issue where work_order_component_id = $1 group by lot_id
        ), all_of_it as (
            select lot_id, cast(sum(quantity) as bigint) as quantity
            from material_issue where work_order_id = $2 group by lot_id
        ), used as (
            select input_lot_id as lot_id, cast(sum(quantity) as bigint) as quantity
            from genealogy where work_order_id = $2 group by input_lot_id
        )
        select m.lot_id as lot, m.quantity, m.covers, a.quantity as of_order, coalesce(u.quantity, 0) as consumed,
               f.employee_id as employee, f.machine_id as machine
        from mine m
        join all_of_it a on a.lot_id = m.lot_id
        join material_issue f on f.material_issue_id = m.first_id
        left join used u on u.lot_id = m.lot_id
        where m.quantity > 0 and m.covers > 0 order by m.first_id
    )sql", c.workOrderComponentId, c.workOrderId);
}

struct Edge {
    std::optional<LotId> output;
    LotId input;
    Quantity quantity;
    ProductionReportId report;
};

void write(db::Tx& tx, const ComponentFacts& c, const Edge& edge, const By& by) {
    tx.run(R"sql(
        insert into genealogy (output_lot_id, input_lot_id, work_order_id, op_no, quantity, employee_id, machine_id,
                               production_report_id, occurred_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    )sql", edge.output, edge.input, c.workOrderId, c.opNo, edge.quantity, by.employee, by.machine, edge.report,
           tx.occurredAt());
}

// Takes up to `covers` of the component out of a lot; says how much that was.
Quantity takeFrom(db::Tx& tx, const ComponentFacts& c, const Unused& lot, Quantity covers, const Edge& edge, const By& by) {
    const auto part = std::min(covers, lot.covers);
    auto quantity = lot.quantity;
    if (part < lot.covers)
        quantity = {mulDiv(lot.quantity.millionths, part.millionths, lot.covers.millionths, Rounding::HalfAwayFromZero)};
    if (quantity == Quantity{}) return {};
    // What is kept by its serial number, or without, is still itself after its rework.
    const auto output = edge.output == lot.lot ? std::nullopt : edge.output;
    const By who{lot.by.employee ? lot.by.employee : by.employee, lot.by.machine ? lot.by.machine : by.machine};
    write(tx, c, {output, lot.lot, quantity, edge.report}, who);
    return part;
}

void fillUp(db::Tx& tx, const ComponentFacts& c, Quantity covers, const Edge& edge, const By& by) {
    if (covers <= Quantity{}) return;
    for (const auto& lot : unused(tx, c)) {
        covers -= takeFrom(tx, c, lot, covers, edge, by);
        if (covers <= Quantity{}) return;
    }
}

}  // namespace

std::vector<Unused> unused(const db::Read& read, const ComponentFacts& c) {
    std::vector<Unused> all;
    for (const auto& issued : issuedFor(read, c)) {
        const auto quantity = std::min(issued.quantity, issued.ofOrder - issued.consumed);
        if (quantity <= Quantity{}) continue;
        auto covers = issued.covers;
        if (quantity < issued.quantity)
            covers = {mulDiv(issued.covers.millionths, quantity.millionths, issued.quantity.millionths,
                             Rounding::HalfAwayFromZero)};
        if (covers > Quantity{}) all.push_back({issued.lot, quantity, covers, {issued.employee, issued.machine}});
    }
    return all;
}

std::vector<Need> needsOf(const Reporting& r, const Output& output) {
    std::vector<Need> needs;
    if (output.pieces == Quantity{}) return needs;
    for (const auto& c : r.components)
        if (c.goesIn() && (output.lot || isIn(c, r.opNo))) needs.push_back({&c, times(c.perOne, output.pieces)});
    return needs;
}

void fillNamed(db::Tx& tx, const Reporting& r, const Output& output, std::vector<Need>& needs) {
    if (output.from.empty()) return;
    for (auto& need : needs)
        for (const auto& lot : unused(tx, *need.component))
            if (need.covers > Quantity{} && std::ranges::find(output.from, lot.lot) != output.from.end())
                need.covers -= takeFrom(tx, *need.component, lot, need.covers, {output.lot, {}, {}, r.report}, r.by);
}

void fill(db::Tx& tx, const Reporting& r, const Output& output, const std::vector<Need>& needs) {
    for (const auto& need : needs) fillUp(tx, *need.component, need.covers, {output.lot, {}, {}, r.report}, r.by);
}

// ---- Material that came after its pieces ----------------------------------------------------------------

namespace {

// A report as the component sees it: what went through, and what of the component is in it already.
struct Earlier {
    ProductionReportId report;
    std::optional<LotId> lot;
    std::optional<int> opNo;
    Quantity good, scrapped;
    std::optional<EmployeeId> employee;
    std::optional<MachineId> machine;
};
BOOST_DESCRIBE_STRUCT(Earlier, (), (report, lot, opNo, good, scrapped, employee, machine))

std::vector<Earlier> reportsOf(const db::Read& read, WorkOrderId order) {
    return read.all<Earlier>(R"sql(
        select r.production_report_id as report, r.lot_id as lot, o.op_no, r.good, r.scrapped, r.employee_id as employee,
               r.machine_id as machine
        from production_report r
        left join work_order_operation o on o.work_order_operation_id = r.work_order_operation_id
        where r.work_order_id = $1 order by r.production_report_id
    )sql", order);
}

struct Had {
    ProductionReportId report;
    bool lost = false;
    ItemId item;
    std::optional<int> opNo;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(Had, (), (report, lost, item, opNo, quantity))

std::vector<Had> hadBy(const db::Read& read, WorkOrderId order) {
    return read.all<Had>(R"sql(
        select g.production_report_id as report, case when g.output_lot_id is null then 1 else 0 end as lost,
               l.item_id as item, g.op_no, cast(sum(g.quantity) as bigint) as quantity
        from genealogy g join lot l on l.lot_id = g.input_lot_id
        where g.work_order_id = $1 and g.production_report_id is not null
        group by g.production_report_id, case when g.output_lot_id is null then 1 else 0 end, l.item_id, g.op_no
    )sql", order);
}

// How many of an item's units stand for one of the component; nothing where it is another's.
std::map<ItemId, Ratio> fitting(const db::Read& read, const ComponentFacts& c) {
    std::map<ItemId, Ratio> items;
    for (const auto& s : substitutesOf(read, c.workOrderComponentId)) items[s.itemId] = s.ratio();
    items[c.itemId] = {};
    return items;
}

}  // namespace

void fillLate(db::Tx& tx, const OrderFacts& order, const ComponentFacts& c) {
    if (!order.reported()) return;
    // Lines of one item at one operation are one to the lots: what they need is counted together.
    Quantity perOne;
    for (const auto& other : componentsOf(tx, order.workOrderId))
        if (other.goesIn() && other.itemId == c.itemId && other.opNo == c.opNo) perOne += other.perOne;
    const auto items = fitting(tx, c);
    std::map<std::pair<ProductionReportId, bool>, Quantity> had;
    for (const auto& h : hadBy(tx, order.workOrderId))
        if (const auto fits = items.find(h.item); fits != items.end() && h.opNo == c.opNo)
            had[{h.report, h.lost}] += convert(h.quantity.millionths, fits->second.inverse());
    for (const auto& r : reportsOf(tx, order.workOrderId)) {
        const By by{r.employee, r.machine};
        if (r.lot && r.good > Quantity{})
            fillUp(tx, c, times(perOne, r.good) - had[{r.report, false}], {r.lot, {}, {}, r.report}, by);
        if (r.scrapped > Quantity{} && isIn(c, r.opNo))
            fillUp(tx, c, times(perOne, r.scrapped) - had[{r.report, true}], {{}, {}, {}, r.report}, by);
    }
}

// ---- Circles --------------------------------------------------------------------------------------------

bool isMadeOf(const db::Read& read, LotId lot, WorkOrderId order) {
    return read.one<std::int64_t>(R"sql(
        with recursive up(lot_id) as (
            select cast($1 as bigint)
            union
            select g.input_lot_id
            from up
            join lot l on l.lot_id = up.lot_id
            join item i on i.item_id = l.item_id and i.tracking <> 'none'
            join genealogy g on g.output_lot_id = up.lot_id
        )
        select count(*) as met from up join production_report r on r.lot_id = up.lot_id and r.work_order_id = $2
    )sql", lot, order) > 0;
}

void checkCircle(const db::Read& read, LotId output, const std::vector<LotId>& inputs, db::Reasons& reasons) {
    if (inputs.empty()) return;
    // Of a new lot nothing was made, so this reads nothing.
    const auto below = read.all<LotId>(R"sql(
        with recursive below(lot_id) as (
            select cast($1 as bigint)
            union
            select g.output_lot_id
            from below
            join genealogy g on g.input_lot_id = below.lot_id and g.output_lot_id is not null
            join lot l on l.lot_id = g.output_lot_id
            join item i on i.item_id = l.item_id and i.tracking <> 'none'
        )
        select lot_id from below
    )sql", output);
    for (const auto lot : inputs)
        if (std::ranges::find(below, lot) != below.end()) {
            const auto facts = inventory::theLot(read, lot);
            reasons.add("production.report.circle",
                        "Lot {lot} of {item} was made with the lot that would come out, so it cannot go into it. "
                        "Give what is made another lot number.",
                        {{"lot", facts.number}, {"item", facts.item}}, "lot");
            return;
        }
}

// ---- Along with pieces ----------------------------------------------------------------------------------

namespace {

// The newest issue of a lot, whose move and people the material keeps.
struct Drawn {
    std::optional<int> opNo;
    std::optional<EmployeeId> employee;
    std::optional<MachineId> machine;
    StockMoveId move;
};
BOOST_DESCRIBE_STRUCT(Drawn, (), (opNo, employee, machine, move))

void note(db::Tx& tx, const ComponentFacts& c, LotId lot, Quantity quantity, Quantity covers, const Drawn& drawn) {
    tx.run(R"sql(
        insert into material_issue (work_order_component_id, work_order_id, lot_id, quantity, covers, op_no, employee_id,
                                    machine_id, stock_move_id, occurred_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    )sql", c.workOrderComponentId, c.workOrderId, lot, quantity, covers, drawn.opNo, drawn.employee, drawn.machine,
           drawn.move, tx.occurredAt());
    tx.run(R"sql(
        update work_order_component set issued = issued + $2, version = version + 1 where work_order_component_id = $1
    )sql", c.workOrderComponentId, covers);
}

}  // namespace

void moveAlong(db::Tx& tx, const ComponentFacts& from, const ComponentFacts& to, Quantity covers) {
    for (const auto& lot : unused(tx, from)) {
        if (covers <= Quantity{}) return;
        const auto part = std::min(covers, lot.covers);
        auto quantity = lot.quantity;
        if (part < lot.covers)
            quantity = {mulDiv(lot.quantity.millionths, part.millionths, lot.covers.millionths, Rounding::HalfAwayFromZero)};
        if (quantity == Quantity{}) return;
        const auto drawn = tx.one<Drawn>(R"sql(
            select op_no, employee_id as employee, machine_id as machine, stock_move_id as move from material_issue
            where work_order_component_id = $1 and +lot_id = $2 and quantity > 0 order by material_issue_id desc limit 1
        )sql", from.workOrderComponentId, lot.lot);
        note(tx, from, lot.lot, -quantity, -part, drawn);
        note(tx, to, lot.lot, quantity, part, drawn);
        covers -= part;
    }
}

}  // namespace production
