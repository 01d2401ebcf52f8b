#include "warehouse/tasks.h"

namespace warehouse {
namespace {

struct Ends {
    std::optional<ZoneId> fromZone, toZone;
    std::optional<BinId> fromHandover, toHandover;
};
BOOST_DESCRIBE_STRUCT(Ends, (), (fromZone, toZone, fromHandover, toHandover))

// Where goods are set down on their way; nothing where they go straight there.
std::optional<BinId> stopBetween(const db::Read& read, BinId from, BinId to) {
    const auto ends = read.one<Ends>(R"sql(
        select fz.zone_id as from_zone, tz.zone_id as to_zone, fz.handover_bin_id as from_handover,
               tz.handover_bin_id as to_handover
        from bin f
        left join bin_rule fr on fr.bin_id = f.bin_id
        left join zone fz on fz.zone_id = fr.zone_id
        left join bin t on t.bin_id = $2
        left join bin_rule tr on tr.bin_id = t.bin_id
        left join zone tz on tz.zone_id = tr.zone_id
        where f.bin_id = $1
    )sql", from, to);
    if (ends.fromZone == ends.toZone) return std::nullopt;
    for (const auto& stop : {ends.fromHandover, ends.toHandover})
        if (stop && *stop != from && *stop != to) return stop;
    return std::nullopt;
}

}  // namespace

WarehouseTaskId makeTask(db::Tx& tx, const NewTask& task) {
    const auto note = task.note.empty() ? std::optional<std::string>{} : std::optional{task.note};
    const auto stop = task.to ? stopBetween(tx, task.from, *task.to) : std::nullopt;
    return tx.make<WarehouseTaskId>(R"sql(
        insert into warehouse_task (site_id, kind, lot_id, handling_unit_id, from_bin_id, to_bin_id, then_bin_id, quantity,
                                    sales_order_line_id, document_kind, document_id, priority, due_at, taken_by, note, state, made_at,
                                    done_by)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, '', $14, 'open', $15, '')
        returning warehouse_task_id
    )sql", task.site, task.kind, task.lot, task.unit, task.from, stop ? stop : task.to, stop ? task.to : std::nullopt,
        task.quantity, task.line, task.documentKind, task.documentId, task.priority, task.dueAt, note, tx.now());
}

}  // namespace warehouse
