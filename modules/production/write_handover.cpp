#include "calendar/calendar.h"
#include "people/people.h"
#include "production/floor_checks.h"

namespace production {
using namespace floor;

void check(const db::Read& read, const WriteHandover& args, db::Reasons& reasons) {
    people::requireSite(read, "production.writeHandover", theCenter(read, args.workCenter).siteId);
    static_cast<void>(whoIfAny(read, args.employee, args.badge));
    checkText(reasons, "text", args.text, 2000);
}

HandoverState writeHandover(db::Tx& tx, const WriteHandover& args) {
    return {tx.make<ShiftHandoverId>(R"sql(
        insert into shift_handover (work_center_id, on_date, text, written_by, written_at)
        values ($1, $2, $3, $4, $5) returning shift_handover_id
    )sql", args.workCenter, calendar::siteToday(tx, theCenter(tx, args.workCenter).siteId), args.text,
        writtenBy(tx, whoIfAny(tx, args.employee, args.badge)), tx.occurredAt())};
}

}  // namespace production
