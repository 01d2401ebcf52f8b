// Which column of a file becomes which member of an action's arguments, and a row as those arguments.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include <boost/json/object.hpp>

#include "app/import/csv.h"
#include "app/import/import.h"
#include "app/import/tables.h"

namespace app {

// A member that rows fill: "price", "addresses[0].city"; "lines[].item" is filled once by each row of a group.
struct Target {
    std::size_t step = 0;
    std::string path, type;
    std::optional<std::size_t> column;  // else:
    std::string constant;
    bool ofRow() const { return path.find("[]") != path.npos; }
};

// The arguments of a table's actions, by step.
using Arguments = std::vector<std::vector<db::Argument>>;
Arguments argumentsOf(const Table&, const db::Actions&);
// Where a column or a member of this name goes (capitals, blanks, '_' and '-' do not matter); none where the
// table has no room for it.
std::vector<Target> targetsOf(const Table&, const Arguments&, const std::string& member);
// The name by which an argument is filled: the first place of each list, but the group's stays open.
std::string memberName(const Table&, const std::string& argument);

class Mapping {
public:
    // Columns are found by the members' names (capitals, blanks, '_' and '-' do not matter), or by --map.
    // Refuses "import.column" for what nothing takes, "import.member" for a member that no action has.
    Mapping(const Table&, const CsvOrder&, const db::Actions&, const CsvFile&, std::string currency);

    std::optional<std::size_t> groupColumn() const { return group_; }
    // Adds row `index` of its group to the arguments of each step; refuses "import.group" where it says
    // something else of the whole group than the rows before.
    void add(std::vector<boost::json::object>& args, const CsvRow&, std::size_t index) const;
    // The column that a refusal's field came from, '' where none is known, and the row of the group.
    struct Origin {
        std::string column;
        std::size_t row = 0;
    };
    Origin origin(std::size_t step, const std::string& field) const;

private:
    void take(const std::string& member, std::optional<std::size_t> column, const std::string& constant);
    void copyMembers();
    std::string members() const;
    boost::json::value valueOf(const Target&, const std::string& cell) const;
    const Table& table_;
    Arguments arguments_;
    std::vector<std::string> header_;
    std::vector<Target> targets_;
    std::optional<std::size_t> group_;
    std::string currency_;
};

}  // namespace app
