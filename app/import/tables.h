// What people call the tables they bring in, and the actions that a row of each becomes.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "database/action.h"

namespace app {

struct Step {
    std::string action;
    std::vector<std::pair<std::string, std::string>> given;   // member -> JSON, the same in every row
    std::vector<std::pair<std::string, std::string>> copied;  // member -> a member before it, or the group
};
struct Table {
    std::string name;
    std::vector<Step> steps;               // all of a row or none
    std::string group;                     // the column whose value holds the rows of one action together
    std::string list;                      // the member that each of these rows adds to
    std::vector<std::string> needed = {};  // texts and members of the list that no row may leave empty
};

const std::vector<Table>& tables();
// One of tables(), or an action by its name. Refuses "import.table".
Table tableNamed(const db::Actions&, const std::string&);

}  // namespace app
