// Material that was issued and went into nothing comes back, at what it cost when it was taken.
#include <algorithm>

#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "production/bring_back.h"
#include "production/costs.h"
#include "production/genealogy.h"

namespace production {
namespace {

// A row of what was issued of a lot, or brought back, with the move that did it.
struct Row {
    Quantity quantity, covers, moved, weighed;
    Money value;  // of the move
    StockMoveId move;
};
BOOST_DESCRIBE_STRUCT(Row, (), (quantity, covers, moved, weighed, value, move))

// What of a lot is with a component, and what it cost.
struct With {
    Quantity quantity, covers, weight;
    Money cost;
    std::optional<StockMoveId> last;  // the move that took the newest part of it
};

With withComponent(const db::Read& read, WorkOrderComponentId component, LotId lot) {
    With with;
    for (const auto& row : read.all<Row>(R"sql(
             select i.quantity, i.covers, m.quantity as moved, m.catch_weight as weighed, m.value, m.stock_move_id as move
             from material_issue i join stock_move m on m.stock_move_id = i.stock_move_id
             where i.work_order_component_id = $1 and +i.lot_id = $2 order by i.material_issue_id
         )sql", component, lot)) {
        with.quantity += row.quantity;
        with.covers += row.covers;
        with.cost += money::portion(std::max(row.value, -row.value), row.quantity, row.moved);
        with.weight += {mulDiv(row.weighed.millionths, row.quantity.millionths, row.moved.millionths, Rounding::Down)};
        if (row.quantity > Quantity{}) with.last = row.move;
    }
    return with;
}

std::vector<Unused> unusedOf(const db::Read& read, const ComponentFacts& c, LotId lot) {
    auto all = unused(read, c);
    std::erase_if(all, [&](const Unused& u) { return u.lot != lot; });
    return all;
}

}  // namespace

Quantity unusedLot(const db::Read& read, WorkOrderId order, LotId lot) {
    Quantity all;
    for (const auto& c : componentsOf(read, order))
        if (c.goesIn())
            for (const auto& u : unusedOf(read, c, lot)) all += u.quantity;
    return all;
}

StockMoveId giveBackMaterial(db::Tx& tx, const OrderFacts& order, const ComponentFacts& c, LotId lot, Quantity quantity,
                             BinId bin, const By& by) {
    const auto with = withComponent(tx, c.workOrderComponentId, lot);
    const auto today = calendar::siteToday(tx, order.siteId);
    inventory::Movement move;
    move.kind = "return";
    move.lot = lot;
    move.to = bin;
    move.quantity = quantity;
    move.against = wipAccount(tx, order);
    move.given = money::portion(with.cost, quantity, with.quantity);
    move.variance = "revaluation";
    move.source = with.last;
    if (with.weight > Quantity{})
        move.catchWeight = Quantity{
            mulDiv(with.weight.millionths, quantity.millionths, with.quantity.millionths, Rounding::HalfAwayFromZero)};
    const auto facts = inventory::theLot(tx, lot);
    const auto booking = inventory::book(tx, {order.siteId, today, "work_order", order.workOrderId.number,
                                              "Return of " + facts.item + " from " + order.number, {}},
                                         {&move, 1});
    auto covers = with.covers;
    if (quantity < with.quantity)
        covers = std::max(Quantity{mulDiv(with.covers.millionths, quantity.millionths, with.quantity.millionths,
                                          Rounding::HalfAwayFromZero)},
                          Quantity{1});
    tx.run(R"sql(
        insert into material_issue (work_order_component_id, work_order_id, lot_id, quantity, covers, op_no, employee_id,
                                    machine_id, stock_move_id, occurred_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    )sql", c.workOrderComponentId, order.workOrderId, lot, -quantity, -covers, c.opNo, by.employee, by.machine,
           booking.moves.front().move, tx.occurredAt());
    tx.run(R"sql(
        update work_order_component set issued = issued - $2, version = version + 1 where work_order_component_id = $1
    )sql", c.workOrderComponentId, covers);
    addCost(tx, order.workOrderId, isPiece(order, c) ? "rework" : "material", -*move.given, booking.entry);
    return booking.moves.front().move;
}

void check(const db::Read& read, const BringBack& args, db::Reasons& reasons) {
    const auto order = theOrder(read, args.order);
    people::requireSite(read, "production.bringBack", order.siteId);
    checkState(order, {OrderState::released, OrderState::finished}, reasons);
    checkBy(read, {args.employee, {}}, reasons);
    const auto lot = inventory::theLot(read, args.lot);
    const auto bin = inventory::theBin(read, args.bin);
    if (bin.siteId != order.siteId)
        reasons.add("production.bring_back.bin", "{bin} is at another site. Choose a bin where the work is done.",
                    {{"bin", bin.code}}, "bin");
    ledger::checkPeriod(read, calendar::siteToday(read, order.siteId), reasons, "");
    const auto quantity = inventory::checkQuantity(read, lot.itemId, args.quantity, reasons);
    const auto left = unusedLot(read, args.order, args.lot);
    if (quantity && *quantity > left)
        reasons.add("production.bring_back.more",
                    "{left} of lot {lot} of {item} were issued to {order} and are in nothing yet, not {quantity}. "
                    "Bring back at most that.",
                    {{"left", left},
                     {"lot", lot.number},
                     {"item", lot.item},
                     {"order", order.number},
                     {"quantity", *quantity}},
                    "quantity");
}

Issued bringBack(db::Tx& tx, const BringBack& args) {
    const auto order = theOrder(tx, args.order);
    const auto lot = inventory::theLot(tx, args.lot);
    Issued back{args.order, 0, lot.item, lot.number, {}, inventory::toStock(tx, lot.itemId, args.quantity), {}, {}, false};
    auto left = back.quantity;
    for (const auto& c : componentsOf(tx, args.order)) {
        if (!c.goesIn()) continue;
        for (const auto& u : unusedOf(tx, c, args.lot)) {
            if (left == Quantity{}) break;
            const auto part = std::min(left, u.quantity);
            back.moves.push_back(giveBackMaterial(tx, order, c, args.lot, part, args.bin, {args.employee, {}}));
            back.line = c.lineNo;
            back.substitute = c.itemId != lot.itemId;
            left -= part;
        }
    }
    for (const auto& c : componentsOf(tx, args.order))
        if (c.lineNo == back.line) back.missing = c.unissued();
    inventory::allocateWaiting(tx, lot.itemId, order.siteId);
    return back;
}

}  // namespace production
