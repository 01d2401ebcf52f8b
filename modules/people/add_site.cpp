#include "people/checks.h"

namespace people {

void check(const db::Read& read, const AddSite& args, db::Reasons& reasons) {
    checkCode(reasons, "code", args.code);
    checkText(reasons, "name", args.name);
    checkZone(reasons, args.zone);
    checkCalendar(read, reasons, args.calendar);
    if (args.cutoffMinute) checkCutoff(reasons, *args.cutoffMinute);
    if (read.find<SiteId>(R"sql(select site_id from site where code = $1)sql", args.code))
        reasons.add("people.site.taken", "There is a site {code} already. Choose another code.", {{"code", args.code}},
                    "code");
}

SiteState add(db::Tx& tx, const AddSite& args) {
    return {tx.make<SiteId>(R"sql(
        insert into site (code, name, zone, calendar_id, cutoff_minute, version) values ($1, $2, $3, $4, $5, 1)
        returning site_id
    )sql", args.code, args.name, args.zone, args.calendar, args.cutoffMinute.value_or(1440)), 1};
}

}  // namespace people
