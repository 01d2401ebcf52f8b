// Orders that end before everything was made, or before anything was.
#include <algorithm>

#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "production/bring_back.h"
#include "production/ending.h"
#include "production/floor.h"
#include "production/genealogy.h"

namespace production {

void checkNobodyAtWork(const db::Read& read, const OrderFacts& order, db::Reasons& reasons) {
    if (const auto jobs = jobsOn(read, order.workOrderId); jobs > 0)
        reasons.add("production.order.at_work", "{jobs} people are logged on to {order}. They log off first.",
                    {{"jobs", jobs}, {"order", order.number}}, "order");
}

void end(db::Tx& tx, WorkOrderId id, OrderState state) {
    const auto order = theOrder(tx, id);
    tx.run(R"sql(update work_order set state = $2, version = version + 1 where work_order_id = $1)sql", id, state);
    releaseComponents(tx, order);
    followSupply(tx, id);
    settleItem(tx, order.itemId, order.siteId);
}

namespace {

// Pieces were worked at some operation, though nothing has come to the end.
bool begun(const db::Read& read, const OrderFacts& order) {
    for (const auto& op : operationsOf(read, order.workOrderId))
        if (op.reported() > Quantity{}) return true;
    return order.reported();
}

}  // namespace

// ---- Finish ---------------------------------------------------------------------------------------------

void check(const db::Read& read, const Finish& args, db::Reasons& reasons) {
    const auto order = theOrder(read, args.order);
    people::requireSite(read, "production.finish", order.siteId);
    checkState(order, {OrderState::released}, reasons);
    checkReasonText(args.reason, reasons);
    checkNobodyAtWork(read, order, reasons);
    if (!begun(read, order))
        reasons.add("production.finish.nothing", "Nothing was reported on {order}. Report what was made, or cancel it.",
                    {{"order", order.number}}, "order");
}

OrderEnded finish(db::Tx& tx, const Finish& args) {
    end(tx, args.order, OrderState::finished);
    return {args.order, theOrder(tx, args.order).number, std::string{word(OrderState::finished)}};
}

// ---- Cancel ---------------------------------------------------------------------------------------------

namespace {

// What was issued, and out of which bin it came last.
struct Back {
    LotId lot;
    BinId bin;
};
BOOST_DESCRIBE_STRUCT(Back, (), (lot, bin))

std::vector<Back> cameFrom(const db::Read& read, WorkOrderId order) {
    return read.all<Back>(R"sql(
        select i.lot_id as lot, m.from_bin_id as bin
        from material_issue i join stock_move m on m.stock_move_id = i.stock_move_id
        where i.work_order_id = $1 and i.quantity > 0 and m.from_bin_id is not null order by i.material_issue_id desc
    )sql", order);
}

void bringAllBack(db::Tx& tx, const OrderFacts& order) {
    const auto bins = cameFrom(tx, order.workOrderId);
    for (const auto& c : componentsOf(tx, order.workOrderId)) {
        if (!c.goesIn()) continue;
        for (const auto& left : unused(tx, c)) {
            const auto from = std::ranges::find(bins, left.lot, &Back::lot);
            if (from == bins.end()) continue;
            giveBackMaterial(tx, order, c, left.lot, left.quantity, from->bin, {});
            inventory::allocateWaiting(tx, inventory::theLot(tx, left.lot).itemId, order.siteId);
        }
    }
}

}  // namespace

void check(const db::Read& read, const CancelWorkOrder& args, db::Reasons& reasons) {
    const auto order = theOrder(read, args.order);
    people::requireSite(read, "production.cancel", order.siteId);
    checkState(order, {OrderState::planned, OrderState::released}, reasons);
    checkReasonText(args.reason, reasons);
    checkNobodyAtWork(read, order, reasons);
    if (begun(read, order))
        reasons.add("production.cancel.reported", "Pieces were reported on {order}. Finish it instead.",
                    {{"order", order.number}}, "order");
    if (order.kind == OrderKind::rework && order.sourceOrderId)
        reasons.add("production.cancel.rework",
                    "{order} holds pieces that came from another order. Report them as good or as scrap.",
                    {{"order", order.number}}, "order");
    ledger::checkPeriod(read, calendar::siteToday(read, order.siteId), reasons, "");
}

OrderEnded cancel(db::Tx& tx, const CancelWorkOrder& args) {
    const auto order = theOrder(tx, args.order);
    bringAllBack(tx, order);
    end(tx, args.order, OrderState::cancelled);
    shareOut(tx, args.order);
    return {args.order, order.number, std::string{word(OrderState::cancelled)}};
}

// ---- For a sale that is called off ----------------------------------------------------------------------

bool canStopMaking(const OrderFacts& order) {
    return order.state == OrderState::planned || order.state == OrderState::released;
}

OrderEnded stopMaking(db::Tx& tx, WorkOrderId id, const std::string& reason) {
    const auto order = theOrder(tx, id);
    if (begun(tx, order) || (order.kind == OrderKind::rework && order.sourceOrderId)) return finish(tx, {id, reason});
    return cancel(tx, {id, reason});
}

}  // namespace production
