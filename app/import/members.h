// What the rows of a table can fill, and which of it a column fills by its name alone.
#pragma once
#include <string>
#include <vector>

#include "app/import/tables.h"

namespace app {

struct Member {
    std::string name;     // as CsvOrder::map and ::set take it: "price", "lines[].item", "addresses[0].city"
    std::string action;   // whose argument it is; '' of the group, which only a column can fill
    std::string type;     // "text", "money", "item": as the actions list it
    bool needed = false;  // a row without it is refused
};
// In the order of the actions' arguments, the group first; without what the table gives by itself.
std::vector<Member> membersOf(const Table&, const db::Actions&);
// For each column the member that it fills by itself; '' where there is none, or where a column before has it.
std::vector<std::string> filledBy(const Table&, const db::Actions&, const std::vector<std::string>& header);

}  // namespace app
