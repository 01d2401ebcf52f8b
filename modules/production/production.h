// Making: orders to make, rework or take apart; the material that goes in, what was reported, what it cost, and which
// lot went into which.
//
// Records: work_order (planned -> released -> finished -> closed, or cancelled) with its components, substitutes,
// operations, steps and documents as they were released; material_issue, production_report, genealogy, job_time and
// work_order_cost are ledgers. A release freezes bill, routing, documents, rates and standard cost: a change of any of
// them touches orders that come after it only.
//
// Pieces: at each operation good + scrap + rework is no more than the operation before passed on (at the first: than
// ordered), so ordered = good + scrapped + sent to rework + still to come. What is still to come is the order's expected
// supply, so that promises see it; pieces sent to rework go on as an order of their own, with their cost.
//
// Money (flows.md E2): what is issued, worked and lost stands in the account of event wip, and work_order.wip is the
// sum of work_order_cost. Good pieces leave it at the standard frozen at release; closing shares out the rest:
//   scrap                for each operation n: pieces scrapped there x what a piece carries at n, which is the standard
//                        of its components used at operations up to n and of the time of operations before n;
//   labour efficiency    labour booked - standard labour of the good pieces - of the scrapped ones up to n;
//   overhead efficiency  the same of overhead;
//   material usage       all that is left.
// Kept at moving average, a good piece takes its share of what is in process (never less than nothing), and what is
// left at the close goes to what was made as far as it is still there, the rest to cost of sales, as a late cost does.
// A rework order gives the pieces back at what they came with; all it cost beyond is quality cost.
// Standard time is run time: setting up is an efficiency variance. Labour counts the hours of people, as they are
// booked; overhead counts the operation's, so a crew of two works two hours of labour in one of overhead.
//
// All quantities are in the item's stocking unit unless a Measure names another.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "production/labour.h"
#include "shared/ids.h"
#include "shared/money.h"
#include "shared/quantity.h"

namespace production {

BOOST_DEFINE_ENUM_CLASS(OrderKind, make, rework, disassembly)
BOOST_DEFINE_ENUM_CLASS(OrderState, planned, released, finished, closed, cancelled)

// ---- Orders ---------------------------------------------------------------------------------------------

// A component that was set aside or not: `missing` is what no stock covers, `substitutes` what stands in.
struct StandIn {
    std::string item;
    Quantity quantity;
};
struct Covered {
    int line = 0;
    std::string item;
    Quantity required, allocated, issued, missing;
    std::vector<StandIn> substitutes;
};
// production.addWorkOrder: by hand, or for an order line, to which what comes is pegged as far as it waits. With
// `release` it is released at once ("production.release").
struct AddWorkOrder {
    std::optional<ItemId> item;              // absent: the line's
    std::optional<Measure> quantity;         // absent: what the line waits for and nothing is made for yet
    std::optional<SalesOrderLineId> line;
    std::optional<SiteId> site;              // absent: the line's, or the only one
    std::string revision;                    // absent: the one in force at the release
    std::string lot;                         // absent: the order's number, or said at the report
    std::optional<Date> startsOn, dueOn;     // dueOn absent: the day the line is wanted
    std::optional<int> priority;             // the lower is made first; absent: 100
    bool release = false;
    std::string alternate;                   // with `release` only: of bill and routing
};
struct WorkOrderMade {
    WorkOrderId order;
    std::string number;
    std::optional<SupplyId> supply;
    Quantity quantity, pegged;
    std::vector<Covered> components;  // where it was released
};
// production.changeWorkOrder: what is absent stays. Of a released order the material required follows the quantity.
struct ChangeWorkOrder {
    WorkOrderId order;
    std::int64_t version = 0;
    std::optional<Measure> quantity;
    std::optional<Date> startsOn, dueOn;
    std::optional<int> priority;
    std::optional<std::string> lot;
};
struct WorkOrderChanged {
    WorkOrderId order;
    std::int64_t version = 0;
};
// production.release: freezes what the order is made by, and sets material aside, first expiry first.
struct Release {
    WorkOrderId order;
    std::string alternate, revision;  // revision absent: the order's, or the one in force
    std::string serial;               // the first one made, for effectivity by serial
};
struct Released {
    WorkOrderId order;
    std::string number, revision;
    std::vector<Covered> components;
};
// production.allocate: sets aside what has come since.
struct AllocateMaterial {
    WorkOrderId order;
};
// production.stop: nobody may issue or report until it is resumed.
struct Stop {
    WorkOrderId order;
    std::string reason;
};
struct Resume {
    WorkOrderId order;
};
// production.finish: nothing more comes, though less was made than ordered. What is set aside for it is free again;
// promises move.
struct Finish {
    WorkOrderId order;
    std::string reason;  // needed where less was made than ordered
};
// production.cancel: nothing was reported. What was issued goes back to the bins it came from, what was worked to
// the variances.
struct CancelWorkOrder {
    WorkOrderId order;
    std::string reason;
};
struct OrderEnded {
    WorkOrderId order;
    std::string number, state;
};
// production.close: shares out what is left in process. Nothing can be booked on it any more.
struct Close {
    WorkOrderId order;
};
struct Variance {
    std::string kind;  // scrap, usage, labour_efficiency, overhead_efficiency, quality, completion
    Amount amount;     // above zero: it cost more than it should
};
struct Closed {
    WorkOrderId order;
    std::string number;
    std::vector<Variance> variances;
    std::optional<JournalEntryId> entry;
};

// ---- Material -------------------------------------------------------------------------------------------

// production.issue: the lot that was scanned. Refuses what the order does not take, and says what it wants instead:
// "production.issue.item", ".revision", ".order" (a substitute before its turn), ".taken" (set aside for others),
// ".consumed" (a serial that went in already), ".gone", and "inventory.lot.held", ".expired". More than is required may
// be taken; the answer says how much it is over.
struct Issue {
    WorkOrderId order;
    LotId lot;
    Measure quantity;
    std::optional<BinId> bin;  // absent: what is set aside for it first, then on the walking way
    std::optional<int> line;   // of the order's components; absent: the one that lacks it most
    std::optional<EmployeeId> employee;
    std::optional<MachineId> machine;
};
struct Issued {
    WorkOrderId order;
    int line = 0;
    std::string item, lot;
    std::vector<StockMoveId> moves;
    Quantity quantity;
    Quantity missing;  // what the component still lacks
    Quantity over;     // what was taken beyond what is required: it will be material usage
    bool substitute = false;
};
// production.bringBack: what was issued and went into nothing yet, at what it cost when it was taken.
struct BringBack {
    WorkOrderId order;
    LotId lot;
    Measure quantity;
    BinId bin;
    std::optional<EmployeeId> employee;
};

// ---- Reports --------------------------------------------------------------------------------------------

// A serial number that was made, and the input lots and serials that are in it; what is not named is counted first in
// first out.
struct Built {
    std::string serial;
    std::vector<LotId> from;
};
// What came out beside: of a co- or by-product's line. Absent from the report: what the bill expects.
struct Beside {
    int line = 0;
    Quantity quantity;
    std::string lot;
};
// production.report: one entry for good, scrap and rework. Good pieces of the last operation go into stock and, in the
// same commit, to the order lines they are made for, then to others that wait, are packed and get their tasks.
struct Report {
    WorkOrderId order;
    std::optional<int> opNo;  // absent: an order without operations, or with one
    std::optional<Quantity> good, scrap, rework;
    std::optional<ReasonId> scrapReason, reworkReason;
    std::string lot;                   // absent: the order's, or its number
    std::vector<std::string> serials;  // as many as are good, of an item kept by serial number
    std::vector<Built> built;          // serials with what is in them; beside `serials`
    std::vector<Beside> beside;
    std::optional<BinId> bin;  // absent: where the work centre sets down what it made
    std::optional<Measure> catchWeight;  // of all good pieces of the last operation, where the item is weighed
    std::optional<EmployeeId> employee;
    std::optional<MachineId> machine;
};
struct Served {
    std::string order;
    int line = 0;
    Quantity quantity;
};
struct Reported {
    WorkOrderId order;
    std::string number, state;       // of the order after it
    Quantity left;                   // what may still be reported at this operation
    std::vector<LotId> lots;         // what the good pieces went into
    std::vector<Served> served;      // of them set aside for the lines they were made for
    std::vector<Issued> backflushed;
    std::vector<HandlingUnitId> units;
    std::vector<WarehouseTaskId> tasks;
    std::vector<PickListId> pickLists;
    std::optional<WorkOrderId> reworkOrder;
};
// production.bookTime: hours that people worked on it; a pause is no work.
struct BookTime {
    WorkOrderId order;
    std::optional<int> opNo;
    Quantity hours;  // millionths of an hour; two people for an hour are two
    std::optional<Doing> kind;  // run where absent
    std::optional<WorkCenterId> workCenter;  // of an order without operations
    std::optional<EmployeeId> employee;
    std::optional<MachineId> machine;
    std::optional<Instant> from;  // absent: it ended now
};
struct TimeBooked {
    WorkOrderId order;
    Quantity hours;
};

// ---- Rework and taking apart ----------------------------------------------------------------------------

// production.addRework: pieces of a lot in stock, also of one on hold, are taken out to be made good; what they were
// worth goes along. The order is released at once, with one operation at the work centre.
struct AddRework {
    LotId lot;
    BinId bin;
    Measure quantity;
    std::string defect;  // what is wrong
    WorkCenterId workCenter;
    std::string newLot;  // absent: the lot's number with an R; a serial number stays itself
    std::optional<Date> dueOn;  // absent: today
};
// production.disassemble: takes pieces of a lot apart by the bill of its revision. Components come back at their
// standards; what is left of the pieces' value is material usage. Parts not named come back whole, each into a lot
// named by the order, or a serial number as itself.
struct Recovered {
    ItemId item;
    Quantity quantity;  // 0: lost
    std::string lot;
};
struct Disassemble {
    LotId lot;
    BinId bin;
    Measure quantity;
    std::vector<Recovered> recovered;
    std::optional<BinId> toBin;  // absent: the same bin
};
struct TakenApart {
    WorkOrderId order;
    std::string number;
    std::vector<LotId> lots;
    Amount lost;  // booked as material usage
};

// ---- A sale that is called off (flows.md E9.10) ---------------------------------------------------------

// stop: the work order is cancelled or finished, a supply entered by hand is closed; keep: it is made for stock;
// repeg: it is made for another line.
BOOST_DEFINE_ENUM_CLASS(Fate, stop, keep, repeg)
struct Behind {
    SupplyId supply;
    std::optional<WorkOrderId> workOrder;  // none: entered by hand
    int line = 0;                          // of the sales order
    std::string kind, number;              // 'work', 'hand' ...; its number, or its note
    std::string state;
    Quantity pegged, open;                 // for the line; what it brings in all
    Date dueOn;
    bool canStop = false;                  // nothing was reported on it, or it can be finished short
};
// What is made or expected for the lines of an order.
std::vector<Behind> behind(const db::Read&, SalesOrderId);

struct CallOffLine {
    int line = 0;
    std::optional<Quantity> quantity;
};
struct Decided {
    SupplyId supply;
    Fate fate = Fate::keep;
    std::optional<SalesOrderLineId> line;  // repeg: to this one
};
// production.callOff: cancels the order or parts of it (orders.cancel) and settles what stands behind it, in one
// commit. What is not named is kept for stock.
struct CallOff {
    SalesOrderId order;
    std::string reason;
    std::vector<CallOffLine> lines;
    std::vector<Decided> behind;
};
struct CalledOff {
    SalesOrderId order;
    std::string number, state;
    std::vector<OrderEnded> stopped;
};

// ---- A cost that comes late -----------------------------------------------------------------------------

// production.addLateCost: as inventory.addCost, and what of the receipt is in work that is not closed takes its share
// there (flows.md E9.2): issued last counts as still in work.
struct AddLateCost {
    StockMoveId receipt;
    Amount amount;
    std::string reason;
    std::optional<AccountId> against;
};
struct LateCostAdded {
    StockMoveId move;
    Money toStock, toCostOfSales, toWork;
    std::optional<JournalEntryId> entry;
};

// ---- Actions --------------------------------------------------------------------------------------------

extern const db::Action<AddWorkOrder, WorkOrderMade> addWorkOrderAction;
extern const db::Action<ChangeWorkOrder, WorkOrderChanged> changeWorkOrderAction;
extern const db::Action<Release, Released> releaseAction;
extern const db::Action<AllocateMaterial, Released> allocateAction;
extern const db::Action<Stop, WorkOrderChanged> stopAction;
extern const db::Action<Resume, WorkOrderChanged> resumeAction;
extern const db::Action<Finish, OrderEnded> finishAction;
extern const db::Action<CancelWorkOrder, OrderEnded> cancelAction;
extern const db::Action<Close, Closed> closeAction;
extern const db::Action<Issue, Issued> issueAction;
extern const db::Action<BringBack, Issued> bringBackAction;
extern const db::Action<Report, Reported> reportAction;
extern const db::Action<BookTime, TimeBooked> bookTimeAction;
extern const db::Action<AddRework, WorkOrderMade> addReworkAction;
extern const db::Action<Disassemble, TakenApart> disassembleAction;
extern const db::Action<CallOff, CalledOff> callOffAction;
extern const db::Action<AddLateCost, LateCostAdded> addLateCostAction;

WorkOrderMade addWorkOrder(db::Tx&, const AddWorkOrder&);
WorkOrderChanged changeWorkOrder(db::Tx&, const ChangeWorkOrder&);
Released release(db::Tx&, const Release&);
Released allocate(db::Tx&, const AllocateMaterial&);
WorkOrderChanged stop(db::Tx&, const Stop&);
WorkOrderChanged resume(db::Tx&, const Resume&);
OrderEnded finish(db::Tx&, const Finish&);
OrderEnded cancel(db::Tx&, const CancelWorkOrder&);
Closed close(db::Tx&, const Close&);
Issued issue(db::Tx&, const Issue&);
Issued bringBack(db::Tx&, const BringBack&);
Reported report(db::Tx&, const Report&);
TimeBooked bookTime(db::Tx&, const BookTime&);
WorkOrderMade addRework(db::Tx&, const AddRework&);
TakenApart disassemble(db::Tx&, const Disassemble&);
CalledOff callOff(db::Tx&, const CallOff&);
LateCostAdded addLateCost(db::Tx&, const AddLateCost&);

void check(const db::Read&, const Issue&, db::Reasons&);
void check(const db::Read&, const BringBack&, db::Reasons&);
void check(const db::Read&, const Report&, db::Reasons&);
void check(const db::Read&, const BookTime&, db::Reasons&);

// What screens and `throughline list` show (database/list.h).
const db::List& workOrdersList();
const db::List& workOrderComponentsList();
const db::List& workOrderOperationsList();
const db::List& productionReportsList();
const db::List& materialIssuesList();
const db::List& genealogyList();
const db::List& workOrderCostsList();

void install(db::Actions&);

}  // namespace production
