// What the verbs of counting ask again and again, and the book at the second of a scan.
#pragma once
#include <span>

#include "database/transaction.h"
#include "warehouse/counting.h"

namespace warehouse {

struct CountHead {
    CountTaskId countTaskId;
    SiteId siteId;
    std::string number, cause, state, countedBy;
    BinId binId;
    std::string place;
    std::optional<ItemId> itemId;
    std::optional<CountTaskId> recountOfId;
    std::optional<std::string> firstBy;  // of a recount: who counted first
    bool open() const { return state == "open"; }
};
BOOST_DESCRIBE_STRUCT(CountHead, (),
                      (countTaskId, siteId, number, cause, state, countedBy, binId, place, itemId, recountOfId, firstBy))
CountHead theCount(const db::Read&, CountTaskId);  // refuses "warehouse.count.none"
// Adds reasons where it is not open, or where the actor may not count it: another person counts it, or it checks his own.
void checkCounter(const db::Read&, const CountHead&, db::Reasons&);

// Asks for a bin to be counted; where it is to be counted already, that count is the answer.
struct AskedCount {
    CountTaskId count;
    std::string number, state;
};
BOOST_DESCRIBE_STRUCT(AskedCount, (), (count, number, state))
std::optional<AskedCount> openCountOf(const db::Read&, BinId);
AskedCount askForCount(db::Tx&, BinId, SiteId, std::string_view cause);
struct NewCount {
    SiteId site;
    BinId bin;
    std::optional<ItemId> item{};
    std::string_view cause;
    std::optional<CountTaskId> recountOf{};
    Date dueOn;
};
AskedCount makeCount(db::Tx&, const NewCount&);

// On hand of the lot in the bin by the book at that moment; adjustments made since belong to it. Refuses
// "warehouse.count.unclear" where more was taken out by then than had been booked in.
Quantity bookAt(const db::Read&, LotId, BinId, db::Instant);
Quantity packedNow(const db::Read&, LotId, BinId);

struct CountedLot {
    CountLineId countLineId;
    LotId lotId;
    ItemId itemId;
    std::string lot, item, tracking, abc;
    bool weighed = false;  // has a second unit: nothing is booked in without its weight
    Quantity book, counted;
    db::Instant scannedAt;
    Quantity difference() const { return counted - book; }
};
BOOST_DESCRIBE_STRUCT(CountedLot, (), (countLineId, lotId, itemId, lot, item, tracking, abc, weighed, book, counted, scannedAt))
std::vector<CountedLot> countedLots(const db::Read&, CountTaskId);

// The lines against the book as it is known now: moves that happened before a scan may have been told after it.
std::vector<CountedLot> againstTheBook(db::Tx&, const CountHead&);
// All reasons why the differences cannot be posted now.
void checkPosting(const db::Read&, const CountHead&, std::span<const CountedLot>, db::Reasons&);
// Posts them and ends the count, with the one that it checks; `by`: who approved, '' where nobody had to.
CountApproved post(db::Tx&, const CountHead&, std::span<const CountedLot>, std::string_view by);

}  // namespace warehouse
