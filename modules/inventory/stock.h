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

// ---- Catch weight ---------------------------------------------------------------------------------------

// What was weighed, in the item's catch unit: converted by dimension, exactly. Refuses "inventory.weight.none" for an
// item that is not weighed, "inventory.weight.unit" and "inventory.unit.inexact".
Quantity toCatchUnit(const db::Read&, ItemId, const Measure&, std::string_view field = "catchWeight");
// The same as reasons, where a weight is given or `needed` ("inventory.weight.needed"); also the range.
std::optional<Quantity> checkWeight(const db::Read&, ItemId, const std::optional<Measure>&, bool needed,
                                    db::Reasons&, std::string_view field = "catchWeight");

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
// A bin was locked or unlocked: what is set aside where nothing comes out any more is given up, but at docks, where goods
// stand that were picked already; waiting lines and components are served from what is there.
void followLock(db::Tx&, BinId);
// Serves the waiting lines of signed orders in the order of signing, and settles the promises.
void allocateWaiting(db::Tx&, ItemId, SiteId);
// A lot named by the caller: what of it is free in the bin is set aside for the line. Refuses held, expired,
// other items, more than is free or waits. The caller settles.
AllocationId allocateLot(db::Tx&, SalesOrderLineId, LotId, BinId, Quantity, bool byHand);
// What is set aside goes to another bin of the same site (a pick): booked as a transfer, the allocation of
// the new bin is the answer. Refuses a lot on hold or expired, like issueAllocated.
AllocationId moveAllocated(db::Tx&, AllocationId, Quantity, BinId to, std::string_view documentKind,
                           std::optional<std::int64_t> documentId);

// Of that lot, up to `most` of what the line waits for, where the lot keeps long enough for its customer and no
// other lot is named. Says how much; the caller settles.
Quantity allocateFrom(db::Tx&, SalesOrderLineId, LotId, Quantity most);

// ---- Set aside for work ---------------------------------------------------------------------------------

// What a component of a work order needs. A substitute is another item: `ratio` of it stands for one of the
// component. Quantities are of the component, in its unit.
struct MaterialWanted {
    WorkOrderComponentId component;
    ItemId item;           // the component's, or a substitute's
    std::string revision;  // only this one will do; '' any
    SiteId site;
    Quantity quantity;
    db::Date needed;       // lots must be usable then
    Ratio ratio{};
    std::optional<BinId> first;  // taken from here before all other bins: the work centre's own
    bool evenByHand = false;     // also of an item that only a person chooses lots of
};
// A lot in a bin that is taken or set aside, in its own unit, and what of the component that covers.
struct MaterialPart {
    LotId lot;
    BinId bin;
    Quantity quantity, covers;
};
// What is free of it in storage and production, by the item's rule which lot leaves first (of what lies in `first`, then
// elsewhere). Where a person chooses the lots: only what lies in `first`.
std::vector<MaterialPart> chooseMaterial(const db::Read&, const MaterialWanted&);
// Sets that aside; work_order_component.allocated follows. Says what; the caller settles.
std::vector<MaterialPart> allocateMaterial(db::Tx&, const MaterialWanted&);
// Gives back what covers `quantity` of the component, newest first.
void releaseMaterial(db::Tx&, WorkOrderComponentId, Quantity quantity);
// What lies of the lot for this component: what is set aside for it, and what is free.
std::vector<MaterialPart> materialThere(const db::Read&, WorkOrderComponentId, LotId, SiteId, Ratio);
// What is set aside for the component, in the order it is to be taken.
std::vector<MaterialPart> materialOf(const db::Read&, WorkOrderComponentId);
// Makes way for what is taken now out of that bin: its own allocation first, then what is free, never what is set
// aside for others: "inventory.stock.allocated". The caller books the move.
void takeMaterial(db::Tx&, WorkOrderComponentId, const MaterialPart&);
// Components that lost what was set aside for them are given other lots, where there are any.
void coverAgain(db::Tx&, std::span<const Dropped>);

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
    std::optional<AccountId> varianceTo{};    // instead of the variance's account
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

// A cost that came after its goods, in the book currency, with what was received and what of it is there still.
struct LateCost {
    LotId lot;
    SiteId site;
    Money amount;
    Quantity received, left;
    bool standard = false;  // kept at standard cost: all of it is price variance
};
LateCost lateCost(const db::Read&, const AddCost&);
// What of it belongs to work that is not closed.
struct Elsewhere {
    AccountId account;
    Money amount;
};
CostAdded addCost(db::Tx&, const AddCost&, std::span<const Elsewhere>);
// What stands against adding the cost, but for goods in work.
void checkLateCost(const db::Read&, const AddCost&, std::string_view permission, db::Reasons&);

// A part of an allocation that leaves for its customer.
struct Take {
    AllocationId allocation;
    Quantity quantity;
    std::optional<Quantity> catchWeight{};  // in the item's catch unit, as weighed; absent: its share
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

// ---- Carried by hand, and inside handling units ---------------------------------------------------------

// A lot from bin to bin. What is set aside of it goes along where the new bin may be promised from and belongs to
// the same site, else it is dropped and waits again. Which part moves: what is set aside for `order` first, then what
// is free, then what is set aside for others.
struct Carry {
    LotId lot;
    BinId from, to;
    Quantity quantity;
    std::optional<SalesOrderId> order;
    bool packed = false;  // it is inside a handling unit and stays so; else only what lies loose moves
    std::optional<Quantity> catchWeight{};  // in the item's catch unit; absent: its share
};
struct Along {
    SalesOrderLineId line;
    LotId lot;
    Quantity quantity;
};
struct Carried {
    std::vector<StockMoveId> moves;  // in the order given
    std::vector<Along> along;        // set aside before and after
    std::vector<Dropped> dropped;
};
// All within one document. Refuses what book refuses. The caller settles (allocateWaiting of each item and site).
Carried carry(db::Tx&, const Document&, std::span<const Carry>);
// What lies loose of a lot in a bin goes into handling units; below zero it comes out of them. Only the verbs of
// handling units call it: stock_balance.packed is the sum of what they hold. Refuses "inventory.stock.packed".
void pack(db::Tx&, LotId, BinId, Quantity);

// Why a lot of dangerous goods may not lie in that bin: what it must lie apart from is there, or in its zone.
std::optional<db::Refusal> keptApart(const db::Read&, LotId, BinId, std::string_view field);

// Refuses a lot that may not be used on that day: on hold, or expired.
void requireUsable(const db::Read&, LotId, db::Date, int minShelfDays = 0, std::string_view field = "lot");
// Gives up allocations of a balance until at most `most` is set aside: those of work orders, then of order lines;
// newest first, by hand last.
std::vector<Dropped> dropAllocations(db::Tx&, StockBalanceId, Quantity most);

}  // namespace inventory
