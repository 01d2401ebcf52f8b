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

}  // namespace

void check(const db::Read& read, const AddCost& args, db::Reasons& reasons) {
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
    checkSite(read, "inventory.addCost", receipt->siteId, reasons, "receipt");
    const auto today = calendar::siteToday(read, receipt->siteId);
    ledger::checkPeriod(read, today, reasons, "");
    trying(reasons, "amount",
           [&] { return ledger::rateOn(read, args.amount.currency, ledger::bookCurrency(read), today); });
}

CostAdded addCost(db::Tx& tx, const AddCost& args) {
    const auto receipt = findReceipt(tx, args.receipt).value();
    const auto lot = theLot(tx, receipt.lotId);
    const auto today = calendar::siteToday(tx, receipt.siteId);
    const auto books = ledger::bookCurrency(tx);
    const auto amount = money::exchange(args.amount.money, args.amount.currency,
                                        ledger::rateOn(tx, args.amount.currency, books, today), books);
    const bool standard = lot.costing == Costing::standard;
    CostAdded added;
    if (!standard) {
        added.toStock = money::portion(amount, leftOf(tx, receipt), receipt.quantity);
        added.toCostOfSales = amount - added.toStock;
    }
    Movement move;
    move.kind = "revaluation";
    move.lot = receipt.lotId;
    move.event = "late_cost";
    move.against = args.against;
    move.given = amount;
    move.value = added.toStock;
    move.variance = standard ? "price_variance" : "cost_of_sales";
    move.source = receipt.stockMoveId;
    const Document document{
        receipt.siteId,        today, "cost", {}, "Late cost of " + lot.item + ": " + args.reason,
        receipt.journalEntryId};
    const auto booking = book(tx, document, {&move, 1});
    added.move = booking.moves.front().move;
    added.entry = booking.entry;
    return added;
}

}  // namespace inventory
