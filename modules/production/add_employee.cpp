#include "people/people.h"
#include "production/floor_checks.h"

namespace production {
using namespace floor;

void check(const db::Read& read, const AddEmployee& args, db::Reasons& reasons) {
    const auto site = people::theSite(read, args.site);
    people::requireSite(read, "production.addEmployee", site);
    checkCode(reasons, "number", args.number);
    checkText(reasons, "name", args.name);
    if (read.find<EmployeeId>(R"sql(select employee_id from employee where number = $1)sql", args.number))
        reasons.add("production.employee.taken", "There is a person {number} already. Choose another number.",
                    {{"number", args.number}}, "number");
    checkBadge(read, args.badge, {}, reasons);
    if (args.user) checkUser(read, *args.user, {}, reasons);
    if (args.crew) checkCrew(read, *args.crew, site, reasons);
}

EmployeeState add(db::Tx& tx, const AddEmployee& args) {
    const auto employee = tx.make<EmployeeId>(R"sql(
        insert into employee (site_id, number, name, badge, user_account_id, crew_id, state, version)
        values ($1, $2, $3, $4, $5, $6, 'active', 1) returning employee_id
    )sql", people::theSite(tx, args.site), args.number, args.name, args.badge, args.user, args.crew);
    return {employee, 1};
}

}  // namespace production
