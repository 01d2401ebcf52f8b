#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/loads.h"

namespace warehouse {

void check(const db::Read& read, const SetPickUp& args, db::Reasons& reasons) {
    people::theSite(read, args.site);
    people::requireSite(read, "warehouse.setPickUp", args.site);
    checkNamed(reasons, "carrier", args.carrier);
    if (args.weekday < 1 || args.weekday > 7)
        reasons.add("warehouse.pick_up.weekday", "A weekday is a number from 1, Monday, to 7, Sunday. Choose one.", {}, "weekday");
    if (args.cutoffMinute && (*args.cutoffMinute < 0 || *args.cutoffMinute > 1440))
        reasons.add("warehouse.pick_up.minute", "The cut-off is a minute of the day, 0 to 1440. Correct it.", {}, "cutoffMinute");
    if (args.dock) checkDock(read, args.site, *args.dock, reasons);
}

PickUpSet setPickUp(db::Tx& tx, const SetPickUp& args) {
    if (args.cutoffMinute)
        tx.run(R"sql(
            insert into pick_up (site_id, carrier, weekday, cutoff_minute, dock_bin_id) values ($1, $2, $3, $4, $5)
            on conflict (site_id, carrier, weekday) do update
            set cutoff_minute = excluded.cutoff_minute, dock_bin_id = excluded.dock_bin_id
        )sql", args.site, args.carrier, args.weekday, *args.cutoffMinute, args.dock);
    else
        tx.run(R"sql(
            delete from pick_up where site_id = $1 and carrier = $2 and weekday = $3
        )sql", args.site, args.carrier, args.weekday);
    return {args.site};
}

}  // namespace warehouse
