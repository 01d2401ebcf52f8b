// A cost that arrives after its goods. Posted entries stay as they are: this one names theirs as its cause.
#include <algorithm>

#include "calendar/calendar.h"
#include "inventory/facts.h"
#include "ledger/ledger.h"

namespace inventory {
namespace {

struct Receipt {
    StockMoveId stockMoveId;
    LotId lotId;
    SiteId siteId;
    Quantity quantity;
    std::optional<JournalEntryId> journalEntryId;
};
BOOST_DESCRIBE_STRUCT(Receipt, (), (stockMoveId, lotId, siteId, quantity, journalEntryId))

std::optional<Receipt> findReceipt(const db::Read& read, StockMoveId move) {
    return read.find<Receipt>(R"sql(
        select stock_move_id, lot_id, site_id, quantity, journal_entry_id from stock_move
        where stock_move_id = $1 and kind = 'receipt'
    )sql", move);
}

// What of the receipt is still there, first in first out: what came into the lot later leaves later.
Quantity leftOf(const db::Read& read, const Receipt& receipt) {
    const auto there = read.one<Quantity>(R"sql(
        select coalesce(cast(sum(on_hand) as bigint), 0) as there from stock_balance where lot_id = $1 and site_id = $2
    )sql", receipt.lotId, receipt.siteId);
    const auto later = read.one<Quantity>(R"sql(
        select coalesce(cast(sum(quantity) as bigint), 0) as later from stock_move
        where lot_id = $1 and site_id = $2 and stock_move_id > $3 and kind in ('receipt', 'return')
    )sql", receipt.lotId, receipt.siteId, receipt.stockMoveId);
    return std::clamp(there - later, Quantity{}, receipt.quantity);
}

// Whether some of the lot is in work at that site that is not closed: issued, and in nothing that was made.
bool isInWork(const db::Read& read, LotId lot, SiteId site) {
    return read.find<WorkOrderId>(R"sql(
        select i.work_order_id
        from material_issue i join work_order w on w.work_order_id = i.work_order_id
        where i.lot_id = $1 and w.site_id = $2 and w.state in ('released', 'finished')
        group by i.work_order_id
        having sum(i.quantity) > coalesce((select sum(g.quantity) from genealogy g
                                           where g.work_order_id = i.work_order_id and g.input_lot_id = $1
                                             and g.output_lot_id is not null), 0)
        order by i.work_order_id limit 1
    )sql", lot, site).has_value();
}

}  // namespace

void checkLateCost(const db::Read& read, const AddCost& args, std::string_view permission, db::Reasons& reasons) {
    checkText(reasons, "reason", args.reason);
    if (args.amount.money == Money{})
        reasons.add("inventory.cost.nothing", "An amount of zero changes nothing. Give the cost.", {},
                    "amount");
    checkAgainst(read, args.against, reasons);
    const auto receipt = findReceipt(read, args.receipt);
    if (!receipt) {
        reasons.add("inventory.receipt.unknown",
                    "There is no such receipt. Choose one from the item's moves.", {}, "receipt");
        return;
    }
    checkSite(read, permission, receipt->siteId, reasons, "receipt");
    const auto today = calendar::siteToday(read, receipt->siteId);
    ledger::checkPeriod(read, today, reasons, "");
    trying(reasons, "amount",
           [&] { return ledger::rateOn(read, args.amount.currency, ledger::bookCurrency(read), today); });
}

void check(const db::Read& read, const AddCost& args, db::Reasons& reasons) {
    checkLateCost(read, args, "inventory.addCost", reasons);
    if (reasons.any()) return;
    const auto cost = lateCost(read, args);
    if (!cost.standard && isInWork(read, cost.lot, cost.site))
        reasons.add("inventory.cost.in_work",
                    "Some of this receipt is in work that is not closed, and takes its share of the cost. "
                    "Add it with production.addLateCost.",
                    {}, "receipt");
}

LateCost lateCost(const db::Read& read, const AddCost& args) {
    const auto receipt = findReceipt(read, args.receipt).value();
    const auto books = ledger::bookCurrency(read);
    const auto rate = ledger::rateOn(read, args.amount.currency, books, calendar::siteToday(read, receipt.siteId));
    return {receipt.lotId, receipt.siteId,
            money::exchange(args.amount.money, args.amount.currency, rate, books),
            receipt.quantity, leftOf(read, receipt),
            theLot(read, receipt.lotId).costing == Costing::standard};
}

CostAdded addCost(db::Tx& tx, const AddCost& args) { return addCost(tx, args, {}); }

CostAdded addCost(db::Tx& tx, const AddCost& args, std::span<const Elsewhere> elsewhere) {
    const auto receipt = findReceipt(tx, args.receipt).value();
    const auto cost = lateCost(tx, args);
    CostAdded added;
    for (const auto& e : elsewhere) added.toWork += e.amount;
    if (!cost.standard) {
        added.toStock = money::portion(cost.amount, cost.left, cost.received);
        added.toCostOfSales = cost.amount - added.toStock - added.toWork;
    }
    Movement move;
    move.kind = "revaluation";
    move.lot = cost.lot;
    move.event = "late_cost";
    move.against = args.against;
    move.given = cost.amount - added.toWork;
    move.value = added.toStock;
    move.variance = cost.standard ? "price_variance" : "cost_of_sales";
    move.source = receipt.stockMoveId;
    std::vector<Movement> movements{move};
    for (const auto& e : elsewhere) {
        move.given = e.amount;
        move.value = Money{};
        move.varianceTo = e.account;
        movements.push_back(move);
    }
    const Document document{cost.site, calendar::siteToday(tx, cost.site), "cost", {},
                            "Late cost of " + theLot(tx, cost.lot).item + ": " + args.reason, receipt.journalEntryId};
    const auto booking = book(tx, document, movements);
    added.move = booking.moves.front().move;
    added.entry = booking.entry;
    return added;
}

}  // namespace inventory
