// A whole company copied between SQLite and PostgreSQL, both ways, and compared row by row.
#pragma once
#include <cstdint>
#include <string>

#include "database/action.h"

namespace db {

struct Moved {
    std::int64_t tables = 0, rows = 0;
};
// Passwords stay behind on a PostgreSQL server and do not travel to one; whoever is named here can sign in to
// the copy and give the others theirs.
struct FirstSignIn {
    std::string user;
    Secret password;
};
// TO must not exist yet. The source's writers wait meanwhile. Refuses move.nobody when no one could sign in to
// the copy. A difference is a Fault, and whatever fails, the copy is dropped.
Moved moveCompany(const std::string& from, const std::string& to, const FirstSignIn& first = {});

// What differs between two companies, table and row named; empty when they are equal. Passwords are compared
// only between two files.
std::string firstDifference(const std::string& one, const std::string& other);

}  // namespace db
