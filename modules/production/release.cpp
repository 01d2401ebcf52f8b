// From its release on an order is made by what was in force then: bill, routing, papers, rates and standard cost.
#include "production/release.h"

#include <algorithm>

#include "calendar/calendar.h"
#include "engineering/revisions.h"
#include "inventory/facts.h"
#include "ledger/ledger.h"
#include "people/people.h"

namespace production {

Date dayOf(const db::Read& read, SiteId site, const std::optional<Date>& startsOn) {
    const auto today = calendar::siteToday(read, site);
    return std::max(startsOn.value_or(today), today);
}

std::string revisionOf(const db::Read& read, const MakeBy& by) {
    return by.revision.empty() ? engineering::revisionInForce(read, by.item, dayOf(read, by.site, by.startsOn), by.serial)
                               : by.revision;
}

namespace {

engineering::Snapshot snapshotOf(const db::Read& read, const MakeBy& by, const std::string& revision) {
    return engineering::snapshot(read, by.item, revision, by.alternate, by.quantity,
                                 dayOf(read, by.site, by.startsOn), by.serial);
}

// Millionths of the book currency for one piece; nothing for what is kept at moving average.
std::optional<UnitPrice> standardOf(const db::Read& read, const MakeBy& by, const std::string& revision) {
    const auto item = inventory::theItem(read, by.item);
    if (item.costing != inventory::Costing::standard) return {};
    return inventory::standardCost(read, by.item, item.number, revision, by.site);
}

MakeBy makeBy(const OrderFacts& order, const Release& args) {
    return {order.itemId, order.siteId,   order.quantity,
            order.startsOn, args.revision.empty() ? order.revision : args.revision, args.alternate, args.serial};
}

// Millionths of the book currency for one of its unit, of that revision where only it will do.
std::optional<UnitPrice> costOf(const db::Read& read, SiteId site, ItemId item, const std::string& revision) {
    const auto today = calendar::siteToday(read, site);
    if (!revision.empty() && inventory::theItem(read, item).costing == inventory::Costing::standard)
        return inventory::findStandardCost(read, item, revision, site, today);
    return inventory::unitCost(read, item, site, today);
}

void insertComponents(db::Tx& tx, const OrderFacts& order, const std::vector<engineering::SnapshotComponent>& components) {
    for (const auto& c : components) {
        // Which serial went in is never guessed: it is scanned.
        const bool serial = inventory::theItem(tx, c.item).tracking == inventory::Tracking::serial;
        const auto component = tx.make<WorkOrderComponentId>(R"sql(
            insert into work_order_component (work_order_id, line_no, kind, item_id, revision, per_one, required, unit_cost,
                                              op_no, backflush, cost_share, designators, allocated, issued, version)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0, 0, 1) returning work_order_component_id
        )sql", order.workOrderId, c.lineNo, c.kind, c.item, c.revision, c.perOne, c.required,
            costOf(tx, order.siteId, c.item, c.revision), c.opNo, c.backflush && !serial, c.costShare, c.designators);
        for (const auto& s : c.substitutes)
            tx.run(R"sql(
                insert into work_order_substitute (work_order_component_id, priority, item_id, numerator, denominator)
                values ($1, $2, $3, $4, $5)
            )sql", component, s.priority, s.item, s.ratio.numerator, s.ratio.denominator);
    }
}

void insertOperations(db::Tx& tx, WorkOrderId order, const std::vector<engineering::SnapshotOperation>& operations) {
    for (const auto& o : operations) {
        const auto operation = tx.make<WorkOrderOperationId>(R"sql(
            insert into work_order_operation (work_order_id, op_no, name, work_center_id, setup_ms, run_ms, run_quantity,
                                              crew, overlap, labour_rate, overhead_rate, supplier_id, skill_id, tool_id,
                                              instruction, state, good, scrapped, reworked, version)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'waiting', 0, 0, 0, 1)
            returning work_order_operation_id
        )sql", order, o.opNo, o.name, o.workCenter, o.setupMs, o.runMs, o.runQuantity, o.crew, o.overlap, o.labourRate,
            o.overheadRate, o.supplier, o.skill, o.tool, o.instruction);
        for (const auto& s : o.steps)
            tx.run(R"sql(
                insert into work_order_step (work_order_operation_id, step_no, kind, text, unit, lower, upper, required)
                values ($1, $2, $3, $4, $5, $6, $7, $8)
            )sql", operation, s.stepNo, s.kind, s.text, s.unit, s.lower, s.upper, s.required);
    }
}

void insertDocuments(db::Tx& tx, WorkOrderId order, const std::vector<engineering::SnapshotDocument>& documents) {
    for (const auto& d : documents)
        tx.run(R"sql(
            insert into work_order_document (work_order_id, op_no, document_revision_id) values ($1, $2, $3)
        )sql", order, d.opNo, d.revision);
}

}  // namespace

void checkRelease(const db::Read& read, const MakeBy& by, db::Reasons& reasons) {
    const auto revision = inventory::trying(reasons, "revision", [&] { return revisionOf(read, by); });
    if (!revision) return;
    engineering::checkUse(read, by.item, *revision, engineering::Use::make, reasons, "item");
    inventory::trying(reasons, "order", [&] { return snapshotOf(read, by, *revision); });
    inventory::trying(reasons, "item", [&] { return standardOf(read, by, *revision); });
    const auto category = inventory::theItem(read, by.item).itemCategoryId;
    inventory::trying(reasons, "item", [&] { return ledger::accountFor(read, "wip", category); });
}

void check(const db::Read& read, const Release& args, db::Reasons& reasons) {
    const auto order = theOrder(read, args.order);
    people::requireSite(read, "production.release", order.siteId);
    checkState(order, {OrderState::planned}, reasons);
    checkGoing(order, reasons);
    if (!reasons.any()) checkRelease(read, makeBy(order, args), reasons);
}

Released release(db::Tx& tx, const Release& args) {
    auto order = theOrder(tx, args.order);
    engineering::bringInForce(tx, calendar::siteToday(tx, order.siteId));  // changes whose day has come
    const auto by = makeBy(order, args);
    Released released{args.order, order.number, revisionOf(tx, by), {}};
    const auto frozen = snapshotOf(tx, by, released.revision);
    tx.run(R"sql(
        update work_order set state = 'released', revision = $2, bom_id = $3, routing_id = $4, unit_cost = $5,
               released_at = $6, version = version + 1
        where work_order_id = $1
    )sql", args.order, released.revision, frozen.bom, frozen.routing, standardOf(tx, by, released.revision), tx.now());
    order = theOrder(tx, args.order);
    insertComponents(tx, order, frozen.components);
    insertOperations(tx, args.order, frozen.operations);
    insertDocuments(tx, args.order, frozen.documents);
    released.components = coverComponents(tx, order);
    for (const auto& c : componentsOf(tx, args.order)) settleItem(tx, c.itemId, order.siteId);
    return released;
}

}  // namespace production
