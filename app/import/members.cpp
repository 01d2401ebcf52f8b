#include "app/import/members.h"

#include <algorithm>
#include <set>

#include "app/import/mapping.h"

namespace app {
namespace {

// "addresses" of "addresses[0].city".
std::string headOf(const std::string& path) { return path.substr(0, path.find_first_of(".[")); }

bool givenByTable(const Step& step, const std::string& path) {
    return std::ranges::any_of(step.given, [&](const auto& given) { return given.first == headOf(path); });
}
bool copied(const Step& step, const std::string& path) {
    return std::ranges::any_of(step.copied, [&](const auto& copy) { return copy.first == path; });
}
// Whether a later step is told by it which record the first one made.
bool holdsTogether(const Table& table, const std::string& name) {
    return std::ranges::any_of(table.steps, [&](const Step& step) {
        return std::ranges::any_of(step.copied, [&](const auto& copy) { return copy.second == name; });
    });
}

}  // namespace

std::vector<Member> membersOf(const Table& table, const db::Actions& actions) {
    std::vector<Member> all;
    if (!table.group.empty()) all.push_back({table.group, {}, "text", true});
    const auto arguments = argumentsOf(table, actions);
    for (std::size_t step = 0; step < arguments.size(); ++step)
        for (const auto& argument : arguments[step]) {
            if (argument.type == "secret" || givenByTable(table.steps[step], argument.name) ||
                copied(table.steps[step], argument.name))
                continue;
            const auto name = memberName(table, argument.name);
            const bool needed = !argument.optional || holdsTogether(table, name) ||
                                std::ranges::find(table.needed, name) != table.needed.end();
            const auto known = std::ranges::find(all, name, &Member::name);
            if (known == all.end())
                all.push_back({name, table.steps[step].action, argument.type, needed});
            else
                known->needed = known->needed || needed;
        }
    return all;
}

std::vector<std::string> filledBy(const Table& table, const db::Actions& actions,
                                  const std::vector<std::string>& header) {
    const auto arguments = argumentsOf(table, actions);
    std::set<std::string> taken;
    std::vector<std::string> all;
    for (const auto& column : header) {
        std::string member;
        if (!table.group.empty() && lowered(column) == lowered(table.group))
            member = table.group;
        else if (const auto found = targetsOf(table, arguments, column);
                 !found.empty() && !givenByTable(table.steps[found[0].step], found[0].path))
            member = found[0].path;
        if (!member.empty() && !taken.insert(member).second) member.clear();
        all.push_back(std::move(member));
    }
    return all;
}

}  // namespace app
