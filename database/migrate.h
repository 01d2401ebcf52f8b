// The company's schema: numbered, forward-only files, each applied once in a transaction of its own.
// Refuses a company newer than the program, one whose applied file reads differently today, and one
// that a program of this age may not open (its floor).
#pragma once
#include <cstdint>
#include <string>

#include "database/connection.h"

namespace db {

std::int64_t programSchema();            // the highest number this program knows
std::int64_t companySchema(Connection&);  // 0: an empty database
// What stands against opening it as it is: newer, changed, or (not refused here) older.
void checkSchema(Connection&);
// Applies what is missing, then makes views, history triggers, the words to find names by where there are none,
// and (PostgreSQL) the rights anew.
void migrate(Connection&, std::int64_t nowMicros);
// The parts that are generated after the tables: also run after a bulk copy.
void makeHistoryTriggers(Connection&);
void dropHistoryTriggers(Connection&);
// SQLite only: which indexes choose little. Lost with an index that is dropped.
void tellSelectivity(Connection&);

}  // namespace db
