// Figures of quality: what goes wrong most often, how much is good the first time, how many defects a piece has, and what
// it all costs, each from the records and entries it can be traced to.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "database/list.h"
#include "database/transaction.h"
#include "shared/ids.h"
#include "shared/money.h"
#include "shared/quantity.h"

namespace quality {

using namespace tl;
using db::Date;

struct FiguresAsked {
    Date from, through;                      // both included; the days of each site
    std::optional<ItemId> item;              // absent: all
    std::optional<WorkCenterId> workCenter;  // at operations of this one; costs and incoming goods are not split by it
};

// ---- What goes wrong most often (Pareto) ----------------------------------------------------------------

BOOST_DEFINE_ENUM_CLASS(ParetoOf, defects, scrap, rework)

// The moments between which the days asked for lie, at all sites together: what lists of the records are filtered by.
std::pair<db::Instant, db::Instant> momentsOf(const db::Read&, const FiguresAsked&);

struct CauseBar {
    std::int64_t cause = 0;   // of the kind of defect, or of the reason; 0: not said
    std::string code, words;  // '' where it is not said
    std::int64_t count = 0;   // nonconformances; of scrap and rework the work orders
    Quantity quantity;        // pieces, in the stocking unit of each item
    Percent share, upTo;      // of all, this one's and with those before it: defects by count, the others by pieces
};
// defects: nonconformances by kind, as they were found. scrap, rework: pieces reported at work, by reason. The greatest
// first; equal ones by code.
std::vector<CauseBar> barsOf(const db::Read&, ParetoOf, const FiguresAsked&);

// ---- Good the first time --------------------------------------------------------------------------------

// Pieces reported at an operation of orders to make; those that are reworked were reported before as such.
struct Yield {
    ItemId item;
    std::string number, unit;           // the item's
    int opNo = 0;                       // 0: orders without operations
    std::string operation, workCenter;
    Quantity good, scrapped, reworked;
    // good / (good + scrapped + reworked): ISO 22400-2, first pass yield.
    Percent firstPass() const;
};
std::vector<Yield> yieldsOf(const db::Read&, const FiguresAsked&);  // by item and operation

// The share of an item's pieces that pass all of its operations the first time: the product of their yields.
struct Rolled {
    ItemId item;
    std::string number;
    int operations = 0;
    Percent yield;
};
std::vector<Rolled> rolledOf(const std::vector<Yield>&);  // the lowest first
Percent firstPassOf(const std::vector<Yield>&);           // of all pieces at all operations; 100 % of nothing

// ---- Defects of a piece ---------------------------------------------------------------------------------

// What inspections found; a corrected result counts as it was corrected.
struct PerUnit {
    ItemId item;
    std::string number;
    std::int64_t inspections = 0, units = 0, checks = 0, defects = 0;  // units: pieces looked at; checks: results
    double perUnit() const { return units == 0 ? 0 : static_cast<double>(defects) / static_cast<double>(units); }
    double perMillion() const { return checks == 0 ? 0 : 1e6 * static_cast<double>(defects) / static_cast<double>(checks); }
};
std::vector<PerUnit> perUnitOf(const db::Read&, const FiguresAsked&);  // by item; the most defects of a piece first
PerUnit togetherOf(const std::vector<PerUnit>&);

// ---- What it costs --------------------------------------------------------------------------------------

// An entry's share for one cause. Of cases what poor_quality.h says; besides, what closed work orders booked for pieces
// lost at work, shared out by pieces to the reasons they were lost for.
struct CauseCost {
    JournalEntryId entry;
    std::string number;
    Date postedOn;
    std::string kind;   // scrap, send_back, rework, mend, return, credit, replacement, at_work
    std::string cause;  // words of the kind of defect or of the reason, '' where it is not said
    std::string caseKind;  // complaint, nonconformance or work order, of which this is the number and the id
    std::string caseNumber;
    std::int64_t caseId = 0;
    Money amount;  // book currency
};
// In the order of posting. Refuses "quality.cost.right" without the right cost.see.
std::vector<CauseCost> causeCostsOf(const db::Read&, const FiguresAsked&);

struct CauseSum {
    std::string cause;
    Money scrap, rework, returns, supplier, total;  // scrap: at work too; returns: credits and replacements less cost that came back
    int entries = 0;
};
std::vector<CauseSum> sumsOf(const std::vector<CauseCost>&);  // the dearest first

// Reports of pieces that were lost or sent to rework, with their reasons.
const db::List& lossesList();

}  // namespace quality
