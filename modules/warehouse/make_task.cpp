#include "warehouse/tasks.h"

namespace warehouse {

WarehouseTaskId makeTask(db::Tx& tx, const NewTask& task) {
    const auto note = task.note.empty() ? std::optional<std::string>{} : std::optional{task.note};
    return tx.make<WarehouseTaskId>(R"sql(
        insert into warehouse_task (site_id, kind, lot_id, handling_unit_id, from_bin_id, to_bin_id, quantity, sales_order_line_id,
                                    document_kind, document_id, priority, due_at, note, state, made_at, done_by)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'open', $14, '')
        returning warehouse_task_id
    )sql", task.site, task.kind, task.lot, task.unit, task.from, task.to, task.quantity, task.line, task.documentKind,
        task.documentId, task.priority, task.dueAt, note, tx.now());
}

}  // namespace warehouse
