#include "calendar/calendar.h"
#include "people/people.h"
#include "production/floor_checks.h"

namespace production {
using namespace floor;

void check(const db::Read& read, const GiveSkill& args, db::Reasons& reasons) {
    const auto person = theEmployee(read, args.employee);
    people::requireSite(read, "production.giveSkill", person.siteId);
    if (!read.find<SkillId>(R"sql(select skill_id from skill where skill_id = $1)sql", args.skill))
        reasons.add("production.skill.none", "There is no such skill. Choose one from the list.", {}, "skill");
    if (args.expiresOn && *args.expiresOn < calendar::siteToday(read, person.siteId))
        reasons.add("production.skill.past", "{day} is over: a skill given now is good through today at least.",
                    {{"day", *args.expiresOn}}, "expiresOn");
}

SkillGiven giveSkill(db::Tx& tx, const GiveSkill& args) {
    tx.run(R"sql(
        insert into employee_skill (employee_id, skill_id, expires_on) values ($1, $2, $3)
        on conflict (employee_id, skill_id) do update set expires_on = excluded.expires_on
    )sql", args.employee, args.skill, args.expiresOn);
    return {args.employee, args.skill};
}

}  // namespace production
