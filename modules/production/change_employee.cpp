#include "people/people.h"
#include "production/floor_checks.h"

namespace production {
using namespace floor;

void check(const db::Read& read, const ChangeEmployee& args, db::Reasons& reasons) {
    const auto person = theEmployee(read, args.employee);
    people::requireSite(read, "production.changeEmployee", person.siteId);
    checkStale(reasons, args.version, person.version);
    if (args.name) checkText(reasons, "name", *args.name);
    if (args.badge) checkBadge(read, *args.badge, args.employee, reasons);
    if (args.user) checkUser(read, *args.user, args.employee, reasons);
    if (args.crew) checkCrew(read, *args.crew, person.siteId, reasons);
    if (args.state == EmployeeUse::left && findJob(read, args.employee))
        reasons.add("production.employee.at_work",
                    "{person} is at a job now. Let it be logged off or handed over first.",
                    {{"person", person.name}}, "state");
}

EmployeeState change(db::Tx& tx, const ChangeEmployee& args) {
    auto person = theEmployee(tx, args.employee);
    if (args.name) person.name = *args.name;
    if (args.badge) person.badge = *args.badge;
    if (args.user || args.noUser) person.userAccountId = args.noUser ? std::nullopt : args.user;
    if (args.crew || args.alone) person.crewId = args.alone ? std::nullopt : args.crew;
    if (args.state) person.state = boost::describe::enum_to_string(*args.state, "?");
    return {args.employee, tx.make<std::int64_t>(R"sql(
        update employee set name = $2, badge = $3, user_account_id = $4, crew_id = $5, state = $6, version = version + 1
        where employee_id = $1 returning version
    )sql", args.employee, person.name, person.badge, person.userAccountId, person.crewId, person.state)};
}

}  // namespace production
