#include "people/people.h"
#include "production/floor_checks.h"

namespace production {
using namespace floor;

void check(const db::Read& read, const ChangeCrew& args, db::Reasons& reasons) {
    const auto crew = theCrew(read, args.crew);
    people::requireSite(read, "production.changeCrew", crew.siteId);
    checkStale(reasons, args.version, crew.version);
    if (args.name) checkText(reasons, "name", *args.name);
    checkCalendar(read, args.calendar, reasons);
}

CrewState change(db::Tx& tx, const ChangeCrew& args) {
    return {args.crew, tx.make<std::int64_t>(R"sql(
        update crew set name = coalesce($2, name), calendar_id = coalesce($3, calendar_id), version = version + 1
        where crew_id = $1 returning version
    )sql", args.crew, args.name, args.calendar)};
}

}  // namespace production
