// One select by a person: read only, and without the columns that person may not see.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "database/transaction.h"

namespace db {

struct QueryCell {
    std::optional<std::string> text;
    bool number = false;
};
using UseRow = std::function<void(const std::vector<std::string>& names, const std::vector<QueryCell>& row)>;

// Refuses anything but one select, and one that reads a secret column the actor has no right for, naming it.
void query(const Read&, const std::string& sql, const UseRow&);
// "select …" of a table's columns without the secret ones the actor may not see.
std::string selectAll(const Read&, const std::string& table);

}  // namespace db
