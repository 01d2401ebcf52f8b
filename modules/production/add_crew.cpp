#include "people/people.h"
#include "production/floor_checks.h"

namespace production {
using namespace floor;

void check(const db::Read& read, const AddCrew& args, db::Reasons& reasons) {
    people::requireSite(read, "production.addCrew", people::theSite(read, args.site));
    checkCode(reasons, "code", args.code);
    checkText(reasons, "name", args.name);
    checkCalendar(read, args.calendar, reasons);
    if (read.find<CrewId>(R"sql(select crew_id from crew where code = $1)sql", args.code))
        reasons.add("production.crew.taken",
                    "There is a crew {code} already. Choose another code.", {{"code", args.code}}, "code");
}

CrewState add(db::Tx& tx, const AddCrew& args) {
    const auto crew = tx.make<CrewId>(R"sql(
        insert into crew (site_id, code, name, calendar_id, version) values ($1, $2, $3, $4, 1) returning crew_id
    )sql", people::theSite(tx, args.site), args.code, args.name, args.calendar);
    return {crew, 1};
}

}  // namespace production
