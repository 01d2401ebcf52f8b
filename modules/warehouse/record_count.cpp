#include "people/people.h"
#include "warehouse/count_facts.h"

namespace warehouse {
namespace {

struct Scanned {
    std::string number, item, tracking;
    ItemId itemId;
};
BOOST_DESCRIBE_STRUCT(Scanned, (), (number, item, tracking, itemId))

std::optional<Scanned> scanned(const db::Read& read, LotId lot) {
    return read.find<Scanned>(R"sql(
        select t.number, i.number as item, i.tracking, t.item_id
        from lot t join item i on i.item_id = t.item_id where t.lot_id = $1
    )sql", lot);
}

}  // namespace

void check(const db::Read& read, const RecordCount& args, db::Reasons& reasons) {
    const auto count = theCount(read, args.count);
    people::requireSite(read, "warehouse.recordCount", count.siteId);
    checkCounter(read, count, reasons);
    if (args.bin && *args.bin != count.binId)
        reasons.add("warehouse.count.place", "{count} counts bin {wanted}, and this is another one. Go there.",
                    {{"count", count.number}, {"wanted", count.place}}, "bin");
    if (args.counted < Quantity{} || !enterable(args.counted.millionths))
        reasons.add("warehouse.count.quantity", "Nothing less than nothing lies in a bin. Say how much is there.", {}, "counted");
    const auto lot = scanned(read, args.lot);
    if (!lot)
        reasons.add("warehouse.count.lot", "There is no such lot. Scan its label again, or have it received under its number.", {}, "lot");
    else if (count.itemId && *count.itemId != lot->itemId)
        reasons.add("warehouse.count.only", "{count} counts one item only, and lot {lot} is of {item}. Leave it where it is.",
                    {{"count", count.number}, {"lot", lot->number}, {"item", lot->item}}, "lot");
    else if (lot->tracking == "serial" && args.counted != Quantity{} && args.counted != tl::quantity(1))
        reasons.add("warehouse.count.serial", "Serial number {lot} is one piece: it is there or it is not. Say 1 or 0.",
                    {{"lot", lot->number}}, "counted");
}

CountRecorded recordCount(db::Tx& tx, const RecordCount& args) {
    const auto count = theCount(tx, args.count);
    const auto book = bookAt(tx, args.lot, count.binId, tx.occurredAt());
    const auto packed = packedNow(tx, args.lot, count.binId);
    tx.run(R"sql(
        insert into count_line (count_task_id, lot_id, book, counted, packed, scanned_at) values ($1, $2, $3, $4, $5, $6)
        on conflict (count_task_id, lot_id) do update
        set book = excluded.book, counted = excluded.counted, packed = excluded.packed, scanned_at = excluded.scanned_at
    )sql", args.count, args.lot, book, args.counted + packed, packed, tx.occurredAt());
    tx.run(R"sql(
        update count_task set counted_by = $2, version = version + 1 where count_task_id = $1
    )sql", args.count, tx.actor().name);
    return {args.count, packed > Quantity{}};
}

}  // namespace warehouse
