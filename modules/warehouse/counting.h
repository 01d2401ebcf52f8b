// Counting what lies in the bins while goods move: cycle counts, counts of the dearest stock, of bins that should be
// empty, and of what somebody asked for.
//
// Records: count_rule, count_task (open -> counted -> approved; open -> recounting while another person counts again,
// then approved with that count; or cancelled), count_line. A count is blind: nobody who counts is told the book. It is
// taken against the book at the second of the scan (request.occurredAt): what is on hand now, less what moved in and plus
// what moved out since. So goods may move before, while and after, and scans may come late from a terminal without
// network. Adjustments made since are no movement: they are in that book, and nothing is corrected twice.
//
// Within the tolerance of its class (count_rule; none: no difference at all) a difference is posted when the count is
// closed, by whoever may adjust; above it somebody else counts again, and a third person approves. What is posted is the
// difference, through inventory::adjust, never what was counted: goods moved since.
//
// What is packed moves with its units only: a count tells what lies loose, and takes the units as their labels say.
//
// All quantities are in the item's stocking unit.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "database/action.h"
#include "shared/ids.h"
#include "shared/money.h"
#include "shared/quantity.h"
#include "warehouse/places.h"

namespace warehouse {

using namespace tl;
using db::Date;

BOOST_DEFINE_ENUM_CLASS(CountPlan, cycle, value)

// How often a class of items is counted, in calendar days, and what may differ: a share of the item's book in the bin,
// and an amount in the book currency (absent: no limit). `version`: 0 where there is no rule yet.
struct SetCountRule {
    std::optional<SiteId> site;
    Abc abc = Abc::A;
    std::int64_t version = 0;
    int everyDays = 0;
    Percent tolerance;
    std::optional<Amount> valueTolerance;
};
struct CountRuleSet {
    SiteId site;
    Abc abc = Abc::A;
    std::int64_t version = 0;
};

// Makes counts for at most so many bins with stock. cycle: whose last count is longer ago than the class of anything in
// it allows, the longest overdue first, then the dearest; value: the dearest, but none counted within `restDays` (30
// where absent). Bins that are to be counted already are left alone.
struct PlanCounts {
    std::optional<SiteId> site;
    CountPlan by = CountPlan::cycle;
    int bins = 0;
    std::optional<int> restDays;
};
struct CountsPlanned {
    std::vector<CountTaskId> counts;
};

// A count that somebody asks for: of the bin, or of one item in it. Refused while one is open for the bin.
struct AddCount {
    BinId bin;
    std::optional<ItemId> item;
    std::optional<Date> dueOn;  // today where absent
};
struct CountAdded {
    CountTaskId count;
    std::string number;
};

// What was found of a lot in the bin, loose: also of a lot that the book has elsewhere. What is said last of a lot
// counts. One person counts a bin; a recount is another's.
struct RecordCount {
    CountTaskId count;
    std::optional<BinId> bin;  // as scanned
    LotId lot;
    Quantity counted;
};
struct CountRecorded {
    CountTaskId count;
    bool looseOnly = false;  // some of the lot lies packed there and was not asked for
};

// All that lies there was counted: lots that were not scanned, though they lay there from the first scan to the last, are
// not there. `empty`: needed where nothing was scanned.
struct CloseCount {
    CountTaskId count;
    bool empty = false;
};
struct CountClosed {
    CountTaskId count;
    std::string state;  // approved, counted (somebody else approves it), recounting
    std::optional<CountTaskId> recount;
};

// By somebody who counted neither this nor the count that it checks. Posts the differences, each as of now.
struct ApproveCount {
    CountTaskId count;
};
struct CountLost {  // a part of what was set aside that is not there
    SalesOrderLineId line;
    std::string order;
    int lineNo = 0;
    Quantity quantity;
};
struct CountApproved {
    CountTaskId count;
    Money value;  // what stock value grew by
    std::vector<CountLost> lost;
};

// It counts for nothing, nor does the count that it checks.
struct CancelCount {
    CountTaskId count;
    std::string reason;
};
struct CountState {
    CountTaskId count;
    std::string state;
};

CountRuleSet setCountRule(db::Tx&, const SetCountRule&);
CountsPlanned planCounts(db::Tx&, const PlanCounts&);
CountAdded addCount(db::Tx&, const AddCount&);
CountRecorded recordCount(db::Tx&, const RecordCount&);
CountClosed closeCount(db::Tx&, const CloseCount&);
CountApproved approveCount(db::Tx&, const ApproveCount&);
CountState cancelCount(db::Tx&, const CancelCount&);

void check(const db::Read&, const SetCountRule&, db::Reasons&);
void check(const db::Read&, const PlanCounts&, db::Reasons&);
void check(const db::Read&, const AddCount&, db::Reasons&);
void check(const db::Read&, const RecordCount&, db::Reasons&);
void check(const db::Read&, const CloseCount&, db::Reasons&);
void check(const db::Read&, const ApproveCount&, db::Reasons&);
void check(const db::Read&, const CancelCount&, db::Reasons&);

extern const db::Action<SetCountRule, CountRuleSet> setCountRuleAction;
extern const db::Action<PlanCounts, CountsPlanned> planCountsAction;
extern const db::Action<AddCount, CountAdded> addCountAction;
extern const db::Action<RecordCount, CountRecorded> recordCountAction;
extern const db::Action<CloseCount, CountClosed> closeCountAction;
extern const db::Action<ApproveCount, CountApproved> approveCountAction;
extern const db::Action<CancelCount, CountState> cancelCountAction;

void addCounting(db::Actions&);

const db::List& countsList();
const db::List& countLinesList();
const db::List& countRulesList();

}  // namespace warehouse
