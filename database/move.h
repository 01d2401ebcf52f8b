// A whole company copied between SQLite and PostgreSQL, both ways, and compared row by row.
#pragma once
#include <cstdint>
#include <string>

namespace db {

struct Moved {
    std::int64_t tables = 0, rows = 0;
};
// TO must not exist yet. The source's writers wait meanwhile. Passwords do not move to PostgreSQL (its server
// keeps its own), so an administrator sets them anew. A difference is a Fault and the copy is dropped.
Moved moveCompany(const std::string& from, const std::string& to);

// What differs between two companies, table and row named; empty when they are equal.
std::string firstDifference(const std::string& one, const std::string& other);

}  // namespace db
