#include "people/people.h"
#include "production/floor_checks.h"

namespace production {
using namespace floor;

void check(const db::Read& read, const TakeSkill& args, db::Reasons& reasons) {
    const auto person = theEmployee(read, args.employee);
    people::requireSite(read, "production.takeSkill", person.siteId);
    if (!read.find<std::int64_t>(R"sql(select 1 from employee_skill where employee_id = $1 and skill_id = $2)sql",
                                 args.employee, args.skill))
        reasons.add("production.skill.not_there",
                    "{person} does not have this skill. Look at the list of what {person} has.",
                    {{"person", person.name}}, "skill");
}

SkillGiven takeSkill(db::Tx& tx, const TakeSkill& args) {
    tx.run(R"sql(delete from employee_skill where employee_id = $1 and skill_id = $2)sql", args.employee, args.skill);
    return {args.employee, args.skill};
}

}  // namespace production
