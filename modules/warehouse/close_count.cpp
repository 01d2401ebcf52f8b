// A count is closed: what was not seen is not there, and what differs is posted, or counted by somebody else.
#include <algorithm>
#include <map>

#include "calendar/calendar.h"
#include "inventory/stock.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "warehouse/count_facts.h"

namespace warehouse {
namespace {

struct Unseen {
    LotId lot;
    Quantity packed;
};
BOOST_DESCRIBE_STRUCT(Unseen, (), (lot, packed))

std::vector<Unseen> unseen(const db::Read& read, const CountHead& count) {
    return read.all<Unseen>(R"sql(
        select b.lot_id as lot, b.packed
        from stock_balance b
        where b.bin_id = $1 and (cast($2 as bigint) is null or b.item_id = $2)
          and not exists (select 1 from count_line l where l.count_task_id = $3 and l.lot_id = b.lot_id)
        order by b.lot_id
    )sql", count.binId, count.itemId, count.countTaskId);
}

struct Scans {
    std::optional<db::Instant> first, last;
};
BOOST_DESCRIBE_STRUCT(Scans, (), (first, last))

Scans scansOf(const db::Read& read, CountTaskId count) {
    return read.one<Scans>(R"sql(
        select min(scanned_at) as first, max(scanned_at) as last from count_line where count_task_id = $1
    )sql", count);
}

// Lots that nobody scanned, as far as they lay there all the time from the first scan to the last.
void noteMissing(db::Tx& tx, const CountHead& count) {
    const auto scans = scansOf(tx, count.countTaskId);
    const auto first = scans.first.value_or(tx.occurredAt()), last = scans.last.value_or(tx.occurredAt());
    for (const auto& lot : unseen(tx, count)) {
        const auto atFirst = bookAt(tx, lot.lot, count.binId, first), atLast = bookAt(tx, lot.lot, count.binId, last);
        const bool came = atFirst < atLast;
        const auto book = came ? atFirst : atLast;
        if (book <= lot.packed) continue;
        tx.run(R"sql(
            insert into count_line (count_task_id, lot_id, book, counted, packed, scanned_at) values ($1, $2, $3, $4, $4, $5)
        )sql", count.countTaskId, lot.lot, book, lot.packed, came ? first : last);
    }
}

// What one class of items may differ by.
struct Tolerance {
    std::int64_t tolerance = 0;
    Money valueTolerance;
};
BOOST_DESCRIBE_STRUCT(Tolerance, (), (tolerance, valueTolerance))

Tolerance toleranceOf(const db::Read& read, SiteId site, std::string_view abc) {
    return read.find<Tolerance>(R"sql(
        select tolerance, value_tolerance from count_rule where site_id = $1 and abc = $2
    )sql", site, abc).value_or(Tolerance{});
}

struct OfItem {
    std::string abc;
    Quantity book, off;
};

bool above(const db::Read& read, SiteId site, ItemId item, const OfItem& counted) {
    const auto rule = toleranceOf(read, site, counted.abc);
    const Quantity most{mulDiv(counted.book.millionths, rule.tolerance, 1'000'000, Rounding::Down)};
    if (counted.off > most) return true;
    if (rule.valueTolerance == Money{} || counted.off == Quantity{}) return false;
    const auto cost = inventory::unitCost(read, item, site, calendar::siteToday(read, site));
    return cost && money::extend(*cost, counted.off, ledger::bookCurrency(read)) > rule.valueTolerance;
}

// Item by item, since units differ: what is too much here and too little there does not make up for one another.
bool aboveTolerance(const db::Read& read, SiteId site, std::span<const CountedLot> lots) {
    std::map<ItemId, OfItem> items;
    for (const auto& lot : lots) {
        auto& item = items[lot.itemId];
        item.abc = lot.abc;
        item.book += lot.book;
        item.off += lot.difference() < Quantity{} ? -lot.difference() : lot.difference();
    }
    return std::ranges::any_of(items, [&](const auto& i) { return above(read, site, i.first, i.second); });
}

bool differs(std::span<const CountedLot> lots) {
    return std::ranges::any_of(lots, [](const CountedLot& lot) { return lot.difference() != Quantity{}; });
}

// Whether the differences can be posted now and by this person.
bool mayPost(const db::Read& read, const CountHead& count, std::span<const CountedLot> lots) {
    db::Reasons reasons;
    checkPosting(read, count, lots, reasons);
    return !reasons.any() && (!differs(lots) || read.may("inventory.adjust", count.siteId.number));
}

void setState(db::Tx& tx, CountTaskId count, std::string_view state) {
    tx.run(R"sql(
        update count_task set state = $2, version = version + 1 where count_task_id = $1
    )sql", count, state);
}

}  // namespace

void check(const db::Read& read, const CloseCount& args, db::Reasons& reasons) {
    const auto count = theCount(read, args.count);
    people::requireSite(read, "warehouse.closeCount", count.siteId);
    checkCounter(read, count, reasons);
    if (!args.empty && !scansOf(read, args.count).first)
        reasons.add("warehouse.count.nothing",
                    "Nothing was scanned in {bin} for {count}. Scan what lies there, or say that the bin is empty.",
                    {{"bin", count.place}, {"count", count.number}}, "empty");
}

CountClosed closeCount(db::Tx& tx, const CloseCount& args) {
    const auto count = theCount(tx, args.count);
    tx.run(R"sql(
        update count_task set counted_by = $2, version = version + 1 where count_task_id = $1
    )sql", args.count, tx.actor().name);
    noteMissing(tx, count);
    const auto lots = againstTheBook(tx, count);
    CountClosed done{args.count, "counted", {}};
    if (!aboveTolerance(tx, count.siteId, lots)) {
        if (mayPost(tx, count, lots)) {
            post(tx, count, lots, "");
            done.state = "approved";
        }
    } else if (!count.recountOfId) {
        done.state = "recounting";
        const NewCount again{count.siteId, count.binId, count.itemId, "recount", args.count, calendar::siteToday(tx, count.siteId)};
        done.recount = makeCount(tx, again).count;
    }
    if (done.state != "approved") setState(tx, args.count, done.state);
    return done;
}

}  // namespace warehouse
