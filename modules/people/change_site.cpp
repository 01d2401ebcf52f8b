#include "people/checks.h"

namespace people {

void check(const db::Read& read, const ChangeSite& args, db::Reasons& reasons) {
    const auto site = siteRecord(read, args.site);
    checkVersion(read, reasons, "site", args.site.number, site.code, args.version, site.version);
    if (args.name) checkText(reasons, "name", *args.name);
    if (args.zone) checkZone(reasons, *args.zone);
    if (args.calendar) checkCalendar(read, reasons, *args.calendar);
    if (args.cutoffMinute) checkCutoff(reasons, *args.cutoffMinute);
    requireSite(read, "people.changeSite", args.site);
}

SiteState change(db::Tx& tx, const ChangeSite& args) {
    return {args.site, tx.make<std::int64_t>(R"sql(
        update site set name = coalesce($2, name), zone = coalesce($3, zone), calendar_id = coalesce($4, calendar_id),
               cutoff_minute = coalesce($5, cutoff_minute), version = version + 1
        where site_id = $1 returning version
    )sql", args.site, args.name, args.zone, args.calendar, args.cutoffMinute)};
}

}  // namespace people
