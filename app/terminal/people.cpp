// Who may enter here, as the company has it.
#include <algorithm>
#include <map>

#include "app/terminal/entrance.h"

namespace terminal {
namespace {

struct UserRow {
    std::string name, fullName;
    std::int64_t employeeId = 0;
    std::string employeeNumber, badge, pinHash;
};
BOOST_DESCRIBE_STRUCT(UserRow, (), (name, fullName, employeeId, employeeNumber, badge, pinHash))

struct SkillRow {
    std::string who;
    std::int64_t skill = 0;
    std::string name;
    std::optional<db::Date> expiresOn;
};
BOOST_DESCRIBE_STRUCT(SkillRow, (), (who, skill, name, expiresOn))

struct RightRow {
    std::string who, permission;
};
BOOST_DESCRIBE_STRUCT(RightRow, (), (who, permission))

std::vector<KnownPerson> readPeople(const db::Read& read, const std::string& site, bool pinsAreTheCompanys) {
    std::map<std::string, KnownPerson, std::less<>> all;
    const auto users = read.all<UserRow>(R"sql(
        select a.name, a.full_name, coalesce(e.employee_id, 0) as employee_id, coalesce(e.number, '') as employee_number,
               coalesce(e.badge, '') as badge, coalesce(p.pin_hash, '') as pin_hash
        from user_account a
        left join employee e on e.user_account_id = a.user_account_id and e.state = 'active'
        left join site s on s.site_id = e.site_id
        left join terminal_pin p on p.user_account_id = a.user_account_id
        where a.state = 'active' and (e.employee_id is null or s.code = $1 or $1 = '')
    )sql",
                                         site);
    for (const auto& row : users) {
        auto& person = all[row.name];
        person.name = row.name;
        person.fullName = row.fullName;
        person.employeeId = row.employeeId;
        person.employeeNumber = row.employeeNumber;
        person.badge = row.badge;
        if (pinsAreTheCompanys) person.pinHash = row.pinHash;
    }
    for (const auto& row : read.all<SkillRow>(R"sql(
             select a.name as who, k.skill_id as skill, k.name, s.expires_on
             from employee_skill s
             join employee e on e.employee_id = s.employee_id
             join user_account a on a.user_account_id = e.user_account_id
             join skill k on k.skill_id = s.skill_id
         )sql"))
        if (const auto found = all.find(row.who); found != all.end())
            found->second.skills.push_back({row.skill, row.name, row.expiresOn});
    for (const auto& row : read.all<RightRow>(R"sql(
             select distinct a.name as who, p.permission
             from user_account a
             join user_role r on r.user_account_id = a.user_account_id
             left join site s on s.site_id = r.site_id
             join role_permission p on p.role_id = r.role_id
             where r.site_id is null or s.code = $1 or $1 = ''
         )sql",
                                              site))
        if (const auto found = all.find(row.who); found != all.end()) found->second.rights.push_back(row.permission);
    std::vector<KnownPerson> people;
    for (auto& [name, person] : all) people.push_back(std::move(person));
    return people;
}

}  // namespace

void syncPeople(Store& store, Port& port, const std::string& site, const std::string& also) {
    const bool pinsAreTheCompanys = !port.onServer();
    auto people = readFrom<std::vector<KnownPerson>>(
        port, {0, also, "terminal"}, [&](const db::Read& read) { return readPeople(read, site, pinsAreTheCompanys); });
    // Of the office only who has signed in here: their hashes are nobody's business elsewhere.
    std::erase_if(people, [&](const KnownPerson& one) {
        return one.badge.empty() && one.name != also && !store.person(one.name);
    });
    store.putPeople(people);
}

}  // namespace terminal
