// Pieces in stock that are to be made good: out of their lot, into an order of their own.
#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "production/costs.h"

namespace production {
namespace {

// L1R, L1R2, L1R3: the first that is not taken.
std::string newLotOf(const db::Read& read, const AddRework& args, const inventory::LotFacts& lot) {
    if (lot.tracking != inventory::Tracking::lot) return {};
    if (!args.newLot.empty()) return args.newLot;
    for (int n = 1;; ++n) {
        auto number = lot.number + "R" + (n == 1 ? "" : std::to_string(n));
        if (!read.find<LotId>(R"sql(
                select lot_id from lot where item_id = $1 and number = $2 and revision = $3
            )sql", lot.itemId, number, lot.revision))
            return number;
    }
}

std::optional<UnitPrice> standardOf(const db::Read& read, const inventory::LotFacts& lot, SiteId site) {
    if (lot.costing != inventory::Costing::standard) return {};
    return inventory::standardCost(read, lot.itemId, lot.item, lot.revision, site);
}

void checkStock(const db::Read& read, const AddRework& args, const inventory::LotFacts& lot, const inventory::BinFacts& bin,
                db::Reasons& reasons) {
    const auto quantity = inventory::checkQuantity(read, lot.itemId, args.quantity, reasons);
    const auto balance = inventory::findBalance(read, args.lot, args.bin).value_or(inventory::Balance{});
    if (quantity && balance.free() < *quantity)
        reasons.add("production.rework.short",
                    "{bin} holds {free} of lot {lot} of {item} that are not set aside for others. Take at most that.",
                    {{"bin", bin.code}, {"free", balance.free()}, {"lot", lot.number}, {"item", lot.item}}, "quantity");
}

ComponentFacts insertPiece(db::Tx& tx, const OrderFacts& order, const AddRework& args) {
    tx.run(R"sql(
        insert into work_order_operation (work_order_id, op_no, name, work_center_id, setup_ms, run_ms, run_quantity, crew,
                                          labour_rate, overhead_rate, instruction, state, good, scrapped, reworked, version)
        select cast($1 as bigint), 10, 'Rework', work_center_id, 0, 0, 1000000, 1, labour_rate, overhead_rate, $3,
               'waiting', 0, 0, 0, 1
        from work_center where work_center_id = $2
    )sql", order.workOrderId, args.workCenter, args.defect);
    tx.run(R"sql(
        insert into work_order_component (work_order_id, line_no, kind, item_id, revision, per_one, required, unit_cost, op_no,
                                          backflush, cost_share, designators, allocated, issued, version)
        values ($1, 10, 'component', $2, $3, 1000000, $4, $5, 10, 0, 0, '', 0, 0, 1)
    )sql", order.workOrderId, order.itemId, order.revision, order.quantity, order.unitCost);
    return componentsOf(tx, order.workOrderId).front();
}

}  // namespace

void check(const db::Read& read, const AddRework& args, db::Reasons& reasons) {
    const auto lot = inventory::theLot(read, args.lot);
    const auto bin = inventory::theBin(read, args.bin);
    people::requireSite(read, "production.addRework", bin.siteId);
    checkStock(read, args, lot, bin, reasons);
    if (args.defect.empty() || db::characters(args.defect) > 500)
        reasons.add("production.rework.defect", "Say what is wrong with the pieces, in 500 characters at most.", {}, "defect");
    if (!args.newLot.empty()) inventory::checkLabel(reasons, "newLot", args.newLot);
    if (!args.newLot.empty() && (lot.tracking != inventory::Tracking::lot || args.newLot == lot.number))
        reasons.add("production.rework.lot",
                    "What is made good goes into another lot than {lot}; a serial number stays itself. Change the new lot.",
                    {{"lot", lot.number}}, "newLot");
    if (!read.find<WorkCenterId>(R"sql(
            select work_center_id from work_center where work_center_id = $1 and site_id = $2
        )sql", args.workCenter, bin.siteId))
        reasons.add("production.center.unknown", "There is no such work centre at the site. Choose one from the list.", {},
                    "workCenter");
    ledger::checkPeriod(read, calendar::siteToday(read, bin.siteId), reasons, "");
    inventory::trying(reasons, "lot", [&] { return standardOf(read, lot, bin.siteId); });
    inventory::trying(reasons, "lot", [&] { return ledger::accountFor(read, "wip", lot.itemCategoryId); });
}

WorkOrderMade addRework(db::Tx& tx, const AddRework& args) {
    const auto lot = inventory::theLot(tx, args.lot);
    const auto site = inventory::theBin(tx, args.bin).siteId;
    const auto today = calendar::siteToday(tx, site);
    WorkOrderMade made;
    made.quantity = inventory::toStock(tx, lot.itemId, args.quantity);
    made.number = ledger::nextNumber(tx, site, "work_order", today);
    made.order = tx.make<WorkOrderId>(R"sql(
        insert into work_order (site_id, number, kind, item_id, revision, quantity, state, due_on, lot, good, scrapped,
                                reworked, wip, unit_cost, defect, stopped, priority, released_at, version)
        values ($1, $2, 'rework', $3, $4, $5, 'released', $6, $7, 0, 0, 0, 0, $8, $9, '', 100, $10, 1)
        returning work_order_id
    )sql", site, made.number, lot.itemId, lot.revision, made.quantity, args.dueOn.value_or(today), newLotOf(tx, args, lot),
        standardOf(tx, lot, site), args.defect, tx.now());
    const auto order = theOrder(tx, made.order);
    made.supply = addSupply(tx, order);
    const auto piece = insertPiece(tx, order, args);
    take(tx, order, {{piece, {args.lot, args.bin, made.quantity, made.quantity}}}, {});
    inventory::allocateWaiting(tx, lot.itemId, site);
    return made;
}

}  // namespace production
