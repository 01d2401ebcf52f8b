// Gives all links of one record to another: every column of a shared record that refers to the table, by what the schema
// files say. Ledgers keep what they once said. Columns in which both records stand alone (unique) are for the caller.
#pragma once
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "database/transaction.h"

namespace db {

// How many rows name the other record now. `except`: "table.column" that is left as it is.
std::int64_t repoint(Tx&, std::string_view table, std::int64_t from, std::int64_t into, const std::set<std::string>& except = {});

// Where a record is named, and how often: what repoint would move.
struct Links {
    std::string table, column;
    std::int64_t count = 0;  // above 0
};
std::vector<Links> linksTo(const Read&, std::string_view table, std::int64_t id, const std::set<std::string>& except = {});

}  // namespace db
