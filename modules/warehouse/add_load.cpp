#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/loads.h"

namespace warehouse {

void check(const db::Read& read, const AddLoad& args, db::Reasons& reasons) {
    const auto site = people::theSite(read, args.site);
    people::requireSite(read, "warehouse.addLoad", site);
    checkNamed(reasons, "carrier", args.carrier);
    checkLength(reasons, "vehicle", args.vehicle, 40);
    if (args.dock) checkDock(read, site, *args.dock, reasons);
}

LoadAdded addLoad(db::Tx& tx, const AddLoad& args) {
    const auto site = people::theSite(tx, args.site);
    LoadAdded added;
    added.number = ledger::nextNumber(tx, site, "truck_load", calendar::siteToday(tx, site));
    added.load = tx.make<TruckLoadId>(R"sql(
        insert into truck_load (site_id, number, carrier, vehicle, dock_bin_id, leaves_at, state, version)
        values ($1, $2, $3, $4, $5, $6, 'loading', 1) returning truck_load_id
    )sql", site, added.number, args.carrier, args.vehicle, args.dock, args.leavesAt);
    return added;
}

}  // namespace warehouse
