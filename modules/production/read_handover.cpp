#include "people/people.h"
#include "production/floor_checks.h"

namespace production {
using namespace floor;

void check(const db::Read& read, const ReadHandover& args, db::Reasons&) {
    const auto site = read.find<SiteId>(R"sql(
        select w.site_id from shift_handover h join work_center w on w.work_center_id = h.work_center_id
        where h.shift_handover_id = $1
    )sql", args.handover);
    if (!site)
        db::refuse("production.handover.none",
                   "There is no such entry in the book. Open the book again.", {}, "handover");
    people::requireSite(read, "production.readHandover", *site);
    static_cast<void>(whoIs(read, args.employee, args.badge));
}

// Read once more, it stays read as it was.
HandoverState readHandover(db::Tx& tx, const ReadHandover& args) {
    tx.run(R"sql(
        insert into handover_read (shift_handover_id, employee_id, read_at) values ($1, $2, $3)
        on conflict (shift_handover_id, employee_id) do nothing
    )sql", args.handover, whoIs(tx, args.employee, args.badge).employeeId, tx.occurredAt());
    return {args.handover};
}

}  // namespace production
