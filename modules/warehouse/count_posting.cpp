// What a count changes in the books: the difference of each lot, as of now.
#include "calendar/calendar.h"
#include "inventory/stock.h"
#include "ledger/ledger.h"
#include "warehouse/count_facts.h"

namespace warehouse {
namespace {

// Where else a serial number lies by the book: one piece is moved, never booked twice.
std::optional<BinId> elsewhere(const db::Read& read, const CountHead& count, const CountedLot& lot) {
    if (lot.tracking != "serial" || lot.difference() <= Quantity{}) return {};
    return read.find<BinId>(R"sql(
        select bin_id from stock_balance where lot_id = $1 and bin_id <> $2 order by bin_id limit 1
    )sql", lot.lotId, count.binId);
}

struct Posted {
    std::optional<StockMoveId> move;
    Money value;
    std::vector<inventory::Dropped> dropped;
};

Posted postOne(db::Tx& tx, const CountHead& count, const CountedLot& lot) {
    const auto difference = lot.difference();
    if (const auto from = elsewhere(tx, count, lot)) {
        auto moved = inventory::transfer(tx, {lot.lotId, *from, count.binId, Measure{difference.millionths, {}}});
        return {moved.move, {}, std::move(moved.dropped)};
    }
    auto adjusted = inventory::adjust(tx, {lot.lotId, count.binId, {}, Measure{difference.millionths, {}}, "count " + count.number});
    return {adjusted.move, adjusted.value, std::move(adjusted.dropped)};
}

struct Now {
    Quantity onHand, loose;
};
BOOST_DESCRIBE_STRUCT(Now, (), (onHand, loose))

Now lyingNow(const db::Read& read, LotId lot, BinId bin) {
    return read.find<Now>(R"sql(
        select on_hand, on_hand - packed as loose from stock_balance where lot_id = $1 and bin_id = $2
    )sql", lot, bin).value_or(Now{});
}

}  // namespace

void checkPosting(const db::Read& read, const CountHead& count, std::span<const CountedLot> lots, db::Reasons& reasons) {
    bool any = false;
    for (const auto& lot : lots) {
        any = any || lot.difference() != Quantity{};
        const auto missing = -lot.difference();
        const auto now = lyingNow(read, lot.lotId, count.binId);
        if (missing > now.loose)
            reasons.add("warehouse.count.passed",
                        "{missing} of lot {lot} were not found in {bin}, and only {loose} lie there loose by now: some have left "
                        "that the count did not see. Cancel it, and count again.",
                        {{"missing", missing}, {"lot", lot.lot}, {"bin", count.place}, {"loose", now.loose}}, "count");
        if (missing < Quantity{} && lot.weighed && now.onHand == Quantity{})
            reasons.add("warehouse.count.weight",
                        "Lot {lot} of {item} is weighed and the books have none of it in {bin}, so its weight is not known. "
                        "Transfer it there, or adjust it with its weight, then cancel this count.",
                        {{"lot", lot.lot}, {"item", lot.item}, {"bin", count.place}}, "count");
    }
    if (any) ledger::checkPeriod(read, calendar::siteToday(read, count.siteId), reasons, "");
}

CountApproved post(db::Tx& tx, const CountHead& count, std::span<const CountedLot> lots, std::string_view by) {
    CountApproved done;
    done.count = count.countTaskId;
    for (const auto& lot : lots) {
        if (lot.difference() == Quantity{}) continue;
        const auto posted = postOne(tx, count, lot);
        done.value += posted.value;
        for (const auto& d : posted.dropped) done.lost.push_back({d.line, d.order, d.lineNo, d.quantity});
        tx.run(R"sql(update count_line set stock_move_id = $2 where count_line_id = $1)sql", lot.countLineId, posted.move);
    }
    tx.run(R"sql(
        update count_task set state = 'approved', approved_by = $2, closed_on = $3, version = version + 1
        where count_task_id = $1 or count_task_id = $4
    )sql", count.countTaskId, by, calendar::siteToday(tx, count.siteId), count.recountOfId);
    return done;
}

}  // namespace warehouse
