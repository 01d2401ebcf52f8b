// What the modules above call: units made exact, stock set aside and taken, movements booked with their
// value. None of these asks for a right; the verb that calls them has done so.
#pragma once
#include "inventory/inventory.h"

namespace inventory {

// ---- Units ----------------------------------------------------------------------------------------------

// A measure in the item's stocking unit; `ratio`: how many stocking units one of `unit` is.
struct Entered {
    Quantity quantity;
    UnitId unit;
    Ratio ratio;
};
// By the item's own units first, then by dimension (not for counts). Refuses "unit.unknown",
// "unit.no_ratio" and "unit.inexact": nothing below a millionth is lost.
Entered entered(const db::Read&, ItemId, const Measure&, std::string_view field = "quantity");
Quantity toStock(const db::Read&, ItemId, const Measure&, std::string_view field = "quantity");
// The same as reasons, for check(); nothing where it refuses, or where the quantity is not above zero.
std::optional<Quantity> checkQuantity(const db::Read&, ItemId, const Measure&, db::Reasons&,
                                      std::string_view field = "quantity");

// ---- Cost -----------------------------------------------------------------------------------------------

// Millionths of the book currency for one stocking unit: the standard of the current revision that counts on
// that day, or the average of what is on hand; empty where neither is known. Needs the right cost.see to show.
std::optional<UnitPrice> unitCost(const db::Read&, ItemId, SiteId, db::Date);

// ---- Set aside ------------------------------------------------------------------------------------------

// What a line could be given, over as many lots as it takes, by the item's rule (item_storage.picking; first expiry
// first where it has none): first the lots whose turn it is, of one day those in a pick face, then the older lot. Never
// what is on hold, in a bin that nothing is promised from, or would not keep `minShelfDays` from the day it ships. An
// item picked by hand is given nothing, unless the line names its lot: a person says which one.
struct Wanted {
    ItemId item;
    SiteId site;
    Quantity quantity;
    int minShelfDays = 0;
    std::optional<LotId> lot;  // only this one will do
    db::Date shipsOn;  // the first ship day not before the day it is wanted (calendar::earliestShipDay)
    std::optional<BinId> notFrom{};  // nothing of what lies there
};
struct Part {
    StockBalanceId balance;
    Quantity quantity;
};
std::vector<Part> choose(const db::Read&, const Wanted&);
// Sets the chosen parts aside for a line whose row says so already (`allocated` their sum). The caller settles.
void setAside(db::Tx&, SalesOrderLineId, std::span<const Part>);
// Both for a line that is there: up to `quantity` of its `waiting` becomes `allocated`. Says how much; the
// caller settles.
Quantity allocateByRule(db::Tx&, SalesOrderLineId, Quantity);
// The same from anywhere but one bin, for what was not found there.
std::vector<Part> allocateElsewhere(db::Tx&, SalesOrderLineId, Quantity, BinId notFrom);
// Gives back what the line was given of this lot in this bin, at most so much; it waits again. Says how much; the
// caller settles.
Quantity giveBackAt(db::Tx&, SalesOrderLineId, LotId, BinId, Quantity most);
// Gives back what the line was given last, by hand at the very last; it waits again. The caller settles.
void deallocate(db::Tx&, SalesOrderLineId, Quantity);
// Serves the waiting lines of signed orders in the order of signing, and settles the promises.
void allocateWaiting(db::Tx&, ItemId, SiteId);
// A lot named by the caller: what of it is free in the bin is set aside for the line. Refuses held, expired,
// other items, more than is free or waits. The caller settles.
AllocationId allocateLot(db::Tx&, SalesOrderLineId, LotId, BinId, Quantity, bool byHand);
// What is set aside goes to another bin of the same site (a pick): booked as a transfer, the allocation of
// the new bin is the answer. Refuses a lot on hold or expired, like issueAllocated.
AllocationId moveAllocated(db::Tx&, AllocationId, Quantity, BinId to, std::string_view documentKind,
                           std::optional<std::int64_t> documentId);

// ---- Movements and their value --------------------------------------------------------------------------

// What movements belong to; one journal entry a document.
struct Document {
    SiteId site;
    db::Date on;       // the day it counts for in the books
    std::string kind;  // receipt, shipment, return, transfer, adjustment, scrap, hold, cost ...
    std::optional<std::int64_t> id;
    std::string text;
    std::optional<JournalEntryId> cause;
};

// One lot in, out, from bin to bin, or (no bins, quantity 0) only its value at the document's site.
struct Movement {
    std::string kind;  // of stock_move: receipt issue shipment return transfer adjustment ...
    LotId lot;
    std::optional<BinId> from, to;  // absent: from outside, to outside
    Quantity quantity;
    // In the item's catch unit: what came in, or what of the bin's weight goes out (absent: its share).
    std::optional<Quantity> catchWeight{};
    std::string event;                 // the account opposite to stock, by the item's category
    std::optional<AccountId> against;  // instead of the event's account
    std::optional<Money> given;  // what the other side gives for what comes in; absent: standard or average
    std::optional<Money> value;  // what stock takes of it, only without bins; absent: all
    std::string variance = "price_variance";  // where the difference between the two goes
    std::optional<StockMoveId> source;        // the move this one gives back or corrects
};
struct Booked {
    StockMoveId move;
    Money value;  // what it added to stock value: negative for what went out
};
struct Booking {
    std::optional<JournalEntryId> entry;  // none where no value moved between accounts
    std::vector<Booked> moves;            // in the order given
};
// Writes balances, value, one journal entry and the moves. Refuses "inventory.stock.short",
// "inventory.stock.allocated", "inventory.cost.none", "inventory.account.moved" and what ledger::post refuses.
Booking book(db::Tx&, const Document&, std::span<const Movement>);

// A part of an allocation that leaves for its customer.
struct Take {
    AllocationId allocation;
    Quantity quantity;
};
struct Issued {
    SalesOrderLineId line;
    LotId lot;
    BinId bin;
    Quantity quantity;
    StockMoveId move;
    Money cost;  // positive
};
// Books them as shipment against event cost_of_sales in one entry: allocation, balance, line.allocated and
// line.shipped follow. Refuses "inventory.lot.held" and "inventory.lot.expired" (on the document's day, with
// the customer's minimum remaining days).
std::vector<Issued> issueAllocated(db::Tx&, const Document&, std::span<const Take>);

// Refuses a lot that may not be used on that day: on hold, or expired.
void requireUsable(const db::Read&, LotId, db::Date, int minShelfDays = 0, std::string_view field = "lot");
// Gives up allocations of a balance until at most `most` is set aside; newest first, by hand last.
std::vector<Dropped> dropAllocations(db::Tx&, StockBalanceId, Quantity most);

}  // namespace inventory
