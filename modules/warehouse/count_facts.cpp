#include "warehouse/count_facts.h"

#include "calendar/calendar.h"
#include "ledger/ledger.h"

namespace warehouse {

CountHead theCount(const db::Read& read, CountTaskId count) {
    auto head = read.find<CountHead>(R"sql(
        select c.count_task_id, c.site_id, c.number, c.cause, c.state, c.counted_by, c.bin_id, w.code || '/' || n.code as place,
               c.item_id, c.recount_of_id, f.counted_by as first_by
        from count_task c
        join bin n on n.bin_id = c.bin_id
        join warehouse w on w.warehouse_id = n.warehouse_id
        left join count_task f on f.count_task_id = c.recount_of_id
        where c.count_task_id = $1
    )sql", count);
    if (!head) db::refuse("warehouse.count.none", "There is no such count. Look it up again.", {}, "count");
    return std::move(*head);
}

void checkCounter(const db::Read& read, const CountHead& count, db::Reasons& reasons) {
    const auto& me = read.actor().name;
    if (!count.open())
        reasons.add("warehouse.count.over", "{count} is {state} already. Ask for a new count of the bin.",
                    {{"count", count.number}, {"state", count.state}}, "count");
    else if (!count.countedBy.empty() && count.countedBy != me)
        reasons.add("warehouse.count.other", "{who} is counting {count}. Leave it to them, or cancel it and count anew.",
                    {{"who", count.countedBy}, {"count", count.number}}, "count");
    else if (count.firstBy == me)
        reasons.add("warehouse.count.same", "You counted this bin before: somebody else checks it. Leave {count} to them.",
                    {{"count", count.number}}, "count");
}

std::optional<AskedCount> openCountOf(const db::Read& read, BinId bin) {
    return read.find<AskedCount>(R"sql(
        select count_task_id as count, number, state from count_task
        where bin_id = $1 and state in ('open', 'counted', 'recounting')
        order by count_task_id desc limit 1
    )sql", bin);
}

AskedCount makeCount(db::Tx& tx, const NewCount& count) {
    const auto number = ledger::nextNumber(tx, count.site, "count_task", calendar::siteToday(tx, count.site));
    return tx.make<AskedCount>(R"sql(
        insert into count_task (site_id, number, bin_id, item_id, cause, recount_of_id, state, due_on, counted_by, approved_by,
                                version)
        values ($1, $2, $3, $4, $5, $6, 'open', $7, '', '', 1) returning count_task_id as count, number, state
    )sql", count.site, number, count.bin, count.item, count.cause, count.recountOf, count.dueOn);
}

AskedCount askForCount(db::Tx& tx, BinId bin, SiteId site, std::string_view cause) {
    if (auto asked = openCountOf(tx, bin)) return std::move(*asked);
    NewCount count{site, bin, {}, cause, {}, calendar::siteToday(tx, site)};
    return makeCount(tx, count);
}

Quantity bookAt(const db::Read& read, LotId lot, BinId bin, db::Instant at) {
    const auto book = read.one<Quantity>(R"sql(
        select coalesce((select on_hand from stock_balance where lot_id = $1 and bin_id = $2), 0)
             - coalesce((select cast(sum(quantity) as bigint) from stock_move
                         where lot_id = $1 and occurred_at > $3 and to_bin_id = $2 and kind <> 'adjustment'), 0)
             + coalesce((select cast(sum(quantity) as bigint) from stock_move
                         where lot_id = $1 and occurred_at > $3 and from_bin_id = $2 and kind <> 'adjustment'), 0) as book
    )sql", lot, bin, at);
    if (book < Quantity{})
        db::refuse("warehouse.count.unclear",
                   "By {when} more of lot {lot} had been taken out of this bin than was booked in, so its book cannot be told. "
                   "Count it again now.",
                   {{"when", at}, {"lot", read.one<std::string>(R"sql(select number from lot where lot_id = $1)sql", lot)}}, "lot");
    return book;
}

Quantity packedNow(const db::Read& read, LotId lot, BinId bin) {
    return read.find<Quantity>(R"sql(
        select packed from stock_balance where lot_id = $1 and bin_id = $2
    )sql", lot, bin).value_or(Quantity{});
}

std::vector<CountedLot> countedLots(const db::Read& read, CountTaskId count) {
    return read.all<CountedLot>(R"sql(
        select l.count_line_id, l.lot_id, t.item_id, t.number as lot, i.number as item, i.tracking,
               coalesce(s.abc, 'C') as abc, case when i.catch_unit_id is null then 0 else 1 end as weighed, l.book, l.counted, l.scanned_at
        from count_line l
        join lot t on t.lot_id = l.lot_id
        join item i on i.item_id = t.item_id
        left join item_storage s on s.item_id = t.item_id
        where l.count_task_id = $1
        order by t.item_id, l.count_line_id
    )sql", count);
}

std::vector<CountedLot> againstTheBook(db::Tx& tx, const CountHead& count) {
    auto lots = countedLots(tx, count.countTaskId);
    for (auto& lot : lots) {
        const auto book = bookAt(tx, lot.lotId, count.binId, lot.scannedAt);
        if (book == lot.book) continue;
        lot.book = book;
        tx.run(R"sql(update count_line set book = $2 where count_line_id = $1)sql", lot.countLineId, book);
    }
    return lots;
}

}  // namespace warehouse
