// Pieces that are not good but can be made good: an order of their own takes them over with what they carry.
#include <algorithm>

#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "production/costs.h"
#include "production/outcome.h"
#include "promise/promise.h"

namespace production {
namespace {

WorkOrderId insertOrder(db::Tx& tx, const OrderFacts& from, Quantity pieces, const std::string& defect) {
    const auto number = ledger::nextNumber(tx, from.siteId, "work_order", calendar::siteToday(tx, from.siteId));
    return tx.make<WorkOrderId>(R"sql(
        insert into work_order (site_id, number, kind, item_id, revision, quantity, state, starts_on, due_on, lot, good,
                                scrapped, reworked, wip, unit_cost, source_order_id, defect, stopped, priority, released_at,
                                version)
        select w.site_id, $2, 'rework', w.item_id, w.revision, $3, 'released', null, w.due_on,
               case when w.lot = '' then '' else w.lot || 'R' end, 0, 0, 0, 0, w.unit_cost, w.work_order_id, $4, '',
               w.priority, $5, 1
        from work_order w where w.work_order_id = $1 returning work_order_id
    )sql", from.workOrderId, number, pieces, defect, tx.now());
}

// The operation where the pieces stopped is done again, in its own time; those after it as planned.
void copyOperations(db::Tx& tx, WorkOrderId from, WorkOrderId to, int opNo) {
    tx.run(R"sql(
        insert into work_order_operation (work_order_id, op_no, name, work_center_id, setup_ms, run_ms, run_quantity, crew,
                                          overlap, labour_rate, overhead_rate, supplier_id, skill_id, tool_id, instruction,
                                          state, good, scrapped, reworked, version)
        select cast($2 as bigint), op_no, name, work_center_id, case when op_no = $3 then 0 else setup_ms end,
               case when op_no = $3 then 0 else run_ms end, run_quantity, crew, overlap, labour_rate, overhead_rate,
               supplier_id, skill_id, tool_id, instruction, 'waiting', 0, 0, 0, 1
        from work_order_operation where work_order_id = $1 and op_no >= $3 order by op_no
    )sql", from, to, opNo);
    tx.run(R"sql(
        insert into work_order_step (work_order_operation_id, step_no, kind, text, unit, lower, upper, required)
        select n.work_order_operation_id, s.step_no, s.kind, s.text, s.unit, s.lower, s.upper, s.required
        from work_order_operation o
        join work_order_step s on s.work_order_operation_id = o.work_order_operation_id
        join work_order_operation n on n.work_order_id = $2 and n.op_no = o.op_no
        where o.work_order_id = $1
    )sql", from, to);
    tx.run(R"sql(
        insert into work_order_document (work_order_id, op_no, document_revision_id)
        select cast($2 as bigint), op_no, document_revision_id from work_order_document
        where work_order_id = $1 and (op_no is null or op_no >= $3)
    )sql", from, to, opNo);
}

ComponentFacts copyComponent(db::Tx& tx, const ComponentFacts& c, WorkOrderId to, Quantity required,
                             std::optional<int> opNo) {
    auto copy = c;
    copy.workOrderId = to;
    copy.workOrderComponentId = tx.make<WorkOrderComponentId>(R"sql(
        insert into work_order_component (work_order_id, line_no, kind, item_id, revision, per_one, required, unit_cost,
                                          op_no, backflush, cost_share, designators, allocated, issued, version)
        select cast($2 as bigint), line_no, kind, item_id, revision, per_one, $3, unit_cost, $4, backflush, cost_share,
               designators, 0, 0, 1
        from work_order_component where work_order_component_id = $1 returning work_order_component_id
    )sql", c.workOrderComponentId, to, required, opNo);
    tx.run(R"sql(
        insert into work_order_substitute (work_order_component_id, priority, item_id, numerator, denominator)
        select cast($2 as bigint), priority, item_id, numerator, denominator from work_order_substitute
        where work_order_component_id = $1
    )sql", c.workOrderComponentId, copy.workOrderComponentId);
    return copy;
}

// The one order needs so much less of it; what is set aside beyond is the other's to take.
void requireLess(db::Tx& tx, const ComponentFacts& c, Quantity less) {
    tx.run(R"sql(
        update work_order_component set required = case when required > $2 then required - $2 else required end,
               version = version + 1
        where work_order_component_id = $1
    )sql", c.workOrderComponentId, less);
    releaseExcess(tx, c.workOrderComponentId);
}

void passComponents(db::Tx& tx, const OrderFacts& order, const std::vector<ComponentFacts>& components, WorkOrderId to,
                    std::optional<int> opNo, Quantity pieces) {
    for (const auto& c : components) {
        if (!c.goesIn()) continue;
        const bool inside = isIn(c, opNo);
        const Quantity required = inside ? times(c.perOne, pieces)
                                         : Quantity{mulDiv(c.required.millionths, pieces.millionths,
                                                           order.quantity.millionths, Rounding::Up)};
        if (required == Quantity{}) continue;
        const auto copy = copyComponent(tx, c, to, required, inside ? opNo : c.opNo);
        if (inside) moveAlong(tx, c, copy, required);
        requireLess(tx, c, required);
    }
}

// What the order can no longer bring for its lines, the rework brings.
void passPegs(db::Tx& tx, const OrderFacts& order, SupplyId to, Quantity pieces) {
    if (!order.supplyId) return;
    const auto pegs = promise::pegsOf(tx, *order.supplyId);
    Quantity pegged;
    for (const auto& peg : pegs) pegged += peg.quantity;
    auto over = std::min(pegged - order.left(), pieces);
    for (auto peg = pegs.rbegin(); peg != pegs.rend() && over > Quantity{}; ++peg) {
        const auto part = std::min(over, peg->quantity);
        promise::unpeg(tx, *order.supplyId, peg->line, part);
        promise::peg(tx, to, peg->line, part);
        over -= part;
    }
}

}  // namespace

WorkOrderId sendToRework(db::Tx& tx, const OrderFacts& order, const std::vector<ComponentFacts>& components,
                         const std::vector<OperationFacts>& operations, const Stage& stage, Quantity pieces,
                         const std::string& defect) {
    const auto opNo = stage.op != nullptr ? std::optional{stage.op->opNo} : std::nullopt;
    const auto made = insertOrder(tx, order, pieces, defect);
    if (opNo) copyOperations(tx, order.workOrderId, made, *opNo);
    passComponents(tx, order, components, made, opNo, pieces);
    const auto carried = carriedAt(tx, components, operations, opNo, pieces).all();
    addCost(tx, order.workOrderId, "rework", -carried, {});
    addCost(tx, made, "rework", carried, {});
    const auto rework = theOrder(tx, made);
    passPegs(tx, order, addSupply(tx, rework), pieces);
    coverComponents(tx, rework);
    settleItem(tx, order.itemId, order.siteId);
    return made;
}

}  // namespace production
