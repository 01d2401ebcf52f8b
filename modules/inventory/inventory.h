// Items and units; warehouses, bins and lots; the stock ledger with its balances and its value; what is
// set aside for order lines, what is on hold, and what is expected to come.
//
// Quantities are in the item's stocking unit unless a Measure names another; money is in the book currency
// unless it names its own. Value rules (design.md §4): value is kept in cents per item, revision, site and
// account. At standard cost what comes in is worth quantity x standard and the difference to what was given
// for it goes to the event's variance; at moving average it is worth what was given. What goes out takes
// round(value x quantity / on hand), the last of it the rest. Every change of value and its journal lines are
// made by one function, `book`, so stock value equals its control accounts after every commit.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "database/action.h"
#include "shared/ids.h"
#include "shared/money.h"
#include "shared/quantity.h"

namespace inventory {
using namespace tl;

// ---- What things are ------------------------------------------------------------------------------------

BOOST_DEFINE_ENUM_CLASS(Dimension, count, mass, length, area, volume, time, other)
BOOST_DEFINE_ENUM_CLASS(Costing, standard, moving_average)
BOOST_DEFINE_ENUM_CLASS(Tracking, none, lot, serial)
BOOST_DEFINE_ENUM_CLASS(ItemState, active, phase_out, obsolete)
// production: where work takes what it uses and sets down what it made.
BOOST_DEFINE_ENUM_CLASS(BinKind, storage, production, inbound, outbound, inspection, quarantine)

// inventory.addUnit: one of it is `ratio` of its dimension's base unit (1 where absent). Counts convert by
// item only.
struct AddUnit {
    UnitCode code;
    std::string name;
    std::optional<Dimension> dimension;  // count where absent
    std::optional<Ratio> ratio;
};
struct UnitAdded {
    UnitId unit;
};

// inventory.addCategory
struct AddCategory {
    std::string code, name;
    std::optional<ItemCategoryId> parent;
    std::optional<Costing> costing;  // standard where absent
};
struct CategoryAdded {
    ItemCategoryId category;
};

// One of `unit` is `ratio` of the item's stocking unit: {"kg", "1/21"} where a piece weighs 21 kg.
struct OtherUnit {
    UnitId unit;
    Ratio ratio;
};

// inventory.addItem: revision is "A" where absent; the standard cost holds at every site from today.
struct AddItem {
    std::string number, name;
    ItemCategoryId category;
    UnitId unit;
    std::optional<Tracking> tracking;  // none where absent
    std::optional<int> shelfDays;
    std::string revision;
    std::vector<OtherUnit> units;
    std::optional<Price> standardCost;  // of one stocking unit
    std::string gtin;
    std::optional<Quantity> safetyStock, reorderPoint;
    std::optional<int> leadDays;  // working days
    std::optional<UnitId> catchUnit;  // weighed piece by piece beside the stocking unit: kg of whole cheeses
};
struct ItemAdded {
    ItemId item;
};

// inventory.changeItem: what is absent stays. The category cannot change its way of costing or its accounts
// while there is stock.
struct ChangeItem {
    ItemId item;
    std::int64_t version = 0;
    std::optional<std::string> name, revision, gtin;
    std::optional<ItemCategoryId> category;
    std::optional<ItemState> state;
    std::optional<int> shelfDays, leadDays;
    std::optional<Quantity> safetyStock, reorderPoint;
};
struct ItemChanged {
    ItemId item;
    std::int64_t version = 0;
};

// inventory.setItemUnit: documents written before keep both of their quantities.
struct SetItemUnit {
    ItemId item;
    UnitId unit;
    Ratio ratio;
};

// inventory.setCost: the standard cost of one stocking unit from a day on (today at the latest); no site:
// at every site; no revision: the current one. Where it is the cost that counts today, stock kept at
// standard is revalued by it at once (event revaluation): stock of other revisions keeps its own.
struct SetCost {
    ItemId item;
    std::string revision;
    std::optional<SiteId> site;
    std::optional<db::Date> validFrom;  // today where absent
    Price cost;
};
struct CostSet {
    ItemId item;
    Money revalued;  // what stock value grew by
};

// ---- Places ---------------------------------------------------------------------------------------------

// inventory.addWarehouse
struct AddWarehouse {
    std::string code, name;
    std::optional<SiteId> site;
};
struct WarehouseAdded {
    WarehouseId warehouse;
};

// inventory.addBin: no walk: after the last bin of the warehouse.
struct AddBin {
    WarehouseId warehouse;
    std::string code;
    std::optional<BinKind> kind;  // storage where absent
    std::optional<int> walk;
};
struct BinAdded {
    BinId bin;
};

// ---- Stock in and out -----------------------------------------------------------------------------------

// A part of what was set aside that had to be given up: an order line waits again, a work order's component is
// set aside anew from other lots where there are any.
struct Dropped {
    SalesOrderLineId line;  // 0 where it was a component's
    std::string order;      // its number, of the order or the work order
    int lineNo = 0;
    Quantity quantity;
    bool byHand = false;
    std::optional<WorkOrderComponentId> component;
};

// inventory.receive: `cost` is for one stocking unit, in any currency with a rate; absent: the standard, or
// the average of what is there. `against`: the account the value comes from, else event receipt. A tracked
// item names its lot. What waits for the item is served at once, in the order of signing. `catchWeight`: what the
// scales say of all of it, for an item with a second unit, and for no other. `supplier`: whose goods they are. What an
// inspection plan asks about comes into a bin for inspection ("inventory.inspection.bin"), and its inspection is due.
struct Receive {
    ItemId item;
    Measure quantity;
    BinId bin;
    std::string lot, revision;
    std::optional<db::Date> expiresOn, madeOn, onDate;
    std::optional<Price> cost;
    std::optional<AccountId> against;
    std::optional<SupplyId> supply;
    std::string note;
    std::optional<Measure> catchWeight{};
    std::optional<PartyId> supplier{};
};
struct Received {
    StockMoveId move;
    LotId lot;
    Quantity quantity;
    Money value;
    std::optional<JournalEntryId> entry;
    std::optional<InspectionId> inspection{};  // that is due for it now
};

// inventory.transfer: free stock goes first; allocations go along where the new bin may be promised from and
// belongs to the same site, else they are dropped. Of an item that is weighed the weight given goes along, else its
// share; the last takes the rest. What is inside handling units moves with them ("inventory.stock.packed"). What waits for
// a decision of quality stays in bins for inspection ("inventory.inspection.waiting"), and what it rejected in quarantine
// until its nonconformance is decided on ("inventory.quarantine.waiting").
struct Transfer {
    LotId lot;
    BinId from, to;
    Measure quantity;
    std::optional<Measure> catchWeight{};
};
struct Transferred {
    StockMoveId move;
    std::vector<Dropped> dropped;
};

// inventory.adjust: what was counted, or the difference to the books; one of the two. `catchWeight`: what all that was
// counted weighs, or what the difference weighs; absent: the share. Of one that is weighed and not there yet it is
// needed. A count that finds the same pieces may correct their weight alone.
struct Adjust {
    LotId lot;
    BinId bin;
    std::optional<Measure> counted, difference;
    std::string reason;
    std::optional<Measure> catchWeight{};
};
struct Adjusted {
    std::optional<StockMoveId> move;  // none where the count agrees
    Quantity difference;
    Money value;
    std::vector<Dropped> dropped;
};

// inventory.scrap: also of a lot on hold; not of what waits for a decision of quality ("inventory.inspection.scrap").
struct Scrap {
    LotId lot;
    BinId bin;
    Measure quantity;
    std::string reason;
    std::optional<Measure> catchWeight{};  // absent: its share
};
struct Scrapped {
    StockMoveId move;
    Money value;  // what was lost, positive
    std::vector<Dropped> dropped;
};

// inventory.addCost: a cost that arrives after its receipt (freight, a dearer bill). What is left of the
// receipt, counted first in first out within its lot, takes its share into stock; the rest goes to cost of
// sales (at standard cost all of it to price variance). A new entry that names the receipt's as its cause. Where
// some of it is in work that is not closed, production.addLateCost shares the cost out ("inventory.cost.in_work").
struct AddCost {
    StockMoveId receipt;
    Amount amount;
    std::string reason;
    std::optional<AccountId> against;  // else event late_cost
};
struct CostAdded {
    StockMoveId move;
    Money toStock, toCostOfSales, toWork;
    std::optional<JournalEntryId> entry;
};

// ---- Holds ----------------------------------------------------------------------------------------------

// inventory.hold: the lot may not be promised, picked, issued or shipped, at any site. Allocations of it are
// dropped, those made by hand too. Its value moves to the quarantine account where its category has one.
struct PlaceHold {
    LotId lot;
    std::string reason, caseNumber;
};
struct HoldPlaced {
    HoldId hold;
    Quantity quantity;  // on hand of the lot
    std::vector<Dropped> dropped;
};

// inventory.releaseHold: the open holds of that case, or all of them where no case is named; the lot can be
// used again when none is left.
struct ReleaseHold {
    LotId lot;
    std::string caseNumber;
};
struct HoldReleased {
    LotId lot;
    bool usable = false;
};

// ---- Expected supply ------------------------------------------------------------------------------------

// inventory.expect: with a line of a signed order it is meant for that line before all others, as far as it waits.
struct Expect {
    ItemId item;
    Measure quantity;
    db::Date dueOn;
    std::optional<SiteId> site;
    std::string note;
    std::optional<SalesOrderLineId> line{};
};
// inventory.changeSupply: only supply entered by hand; what is absent stays.
struct ChangeSupply {
    SupplyId supply;
    std::int64_t version = 0;
    std::optional<Measure> quantity;
    std::optional<db::Date> dueOn;
    std::optional<std::string> note;
};
// inventory.closeSupply: nothing more will come.
struct CloseSupply {
    SupplyId supply;
    std::string reason;
};
struct SupplyChanged {
    SupplyId supply;
    std::int64_t version = 0;
};

// ---- Allocation by hand ---------------------------------------------------------------------------------

// inventory.allocate: this lot for this line. Takes the place of what the line was given by itself.
struct Allocate {
    SalesOrderLineId line;
    LotId lot;
    std::optional<BinId> bin;
    Measure quantity;
};
// inventory.deallocate: no quantity: all of it; the line waits again until somebody allocates or stock comes.
struct Deallocate {
    SalesOrderLineId line;
    std::optional<LotId> lot;
    std::optional<Measure> quantity;
};
struct Allocated {
    SalesOrderLineId line;
    Quantity allocated, waiting;  // of the line, after it
};

// ---- Verbs ----------------------------------------------------------------------------------------------

UnitAdded add(db::Tx&, const AddUnit&);
CategoryAdded add(db::Tx&, const AddCategory&);
ItemAdded add(db::Tx&, const AddItem&);
WarehouseAdded add(db::Tx&, const AddWarehouse&);
BinAdded add(db::Tx&, const AddBin&);
ItemChanged change(db::Tx&, const ChangeItem&);
ItemChanged setUnit(db::Tx&, const SetItemUnit&);
CostSet setCost(db::Tx&, const SetCost&);
Received receive(db::Tx&, const Receive&);
Transferred transfer(db::Tx&, const Transfer&);
Adjusted adjust(db::Tx&, const Adjust&);
Scrapped scrap(db::Tx&, const Scrap&);
CostAdded addCost(db::Tx&, const AddCost&);
HoldPlaced hold(db::Tx&, const PlaceHold&);
HoldReleased releaseHold(db::Tx&, const ReleaseHold&);
SupplyChanged expect(db::Tx&, const Expect&);
SupplyChanged change(db::Tx&, const ChangeSupply&);
SupplyChanged close(db::Tx&, const CloseSupply&);
Allocated allocate(db::Tx&, const Allocate&);
Allocated deallocate(db::Tx&, const Deallocate&);

void check(const db::Read&, const AddUnit&, db::Reasons&);
void check(const db::Read&, const AddCategory&, db::Reasons&);
void check(const db::Read&, const AddItem&, db::Reasons&);
void check(const db::Read&, const AddWarehouse&, db::Reasons&);
void check(const db::Read&, const AddBin&, db::Reasons&);
void check(const db::Read&, const ChangeItem&, db::Reasons&);
void check(const db::Read&, const SetItemUnit&, db::Reasons&);
void check(const db::Read&, const SetCost&, db::Reasons&);
void check(const db::Read&, const Receive&, db::Reasons&);
void check(const db::Read&, const Transfer&, db::Reasons&);
void check(const db::Read&, const Adjust&, db::Reasons&);
void check(const db::Read&, const Scrap&, db::Reasons&);
void check(const db::Read&, const AddCost&, db::Reasons&);
void check(const db::Read&, const PlaceHold&, db::Reasons&);
void check(const db::Read&, const ReleaseHold&, db::Reasons&);
void check(const db::Read&, const Expect&, db::Reasons&);
void check(const db::Read&, const ChangeSupply&, db::Reasons&);
void check(const db::Read&, const CloseSupply&, db::Reasons&);
void check(const db::Read&, const Allocate&, db::Reasons&);
void check(const db::Read&, const Deallocate&, db::Reasons&);

extern const db::Action<AddUnit, UnitAdded> addUnitAction;
extern const db::Action<AddCategory, CategoryAdded> addCategoryAction;
extern const db::Action<AddItem, ItemAdded> addItemAction;
extern const db::Action<AddWarehouse, WarehouseAdded> addWarehouseAction;
extern const db::Action<AddBin, BinAdded> addBinAction;
extern const db::Action<ChangeItem, ItemChanged> changeItemAction;
extern const db::Action<SetItemUnit, ItemChanged> setItemUnitAction;
extern const db::Action<SetCost, CostSet> setCostAction;
extern const db::Action<Receive, Received> receiveAction;
extern const db::Action<Transfer, Transferred> transferAction;
extern const db::Action<Adjust, Adjusted> adjustAction;
extern const db::Action<Scrap, Scrapped> scrapAction;
extern const db::Action<AddCost, CostAdded> addCostAction;
extern const db::Action<PlaceHold, HoldPlaced> holdAction;
extern const db::Action<ReleaseHold, HoldReleased> releaseHoldAction;
extern const db::Action<Expect, SupplyChanged> expectAction;
extern const db::Action<ChangeSupply, SupplyChanged> changeSupplyAction;
extern const db::Action<CloseSupply, SupplyChanged> closeSupplyAction;
extern const db::Action<Allocate, Allocated> allocateAction;
extern const db::Action<Deallocate, Allocated> deallocateAction;

// What screens and `throughline list` show (database/list.h).
const db::List& itemsList();
const db::List& lotsList();
const db::List& stockList();
const db::List& stockMovesList();
const db::List& suppliesList();
const db::List& holdsList();
const db::List& allocationsList();
const db::List& stockValuesList();
const db::List& warehousesList();
const db::List& binsList();
const db::List& unitsList();
const db::List& categoriesList();

void install(db::Actions&);

}  // namespace inventory
