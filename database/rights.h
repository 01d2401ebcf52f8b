// PostgreSQL's own guard of history: each person has a login role, member of the company's role, which
// may read and add everywhere but change and delete only shared records. Business rules it does not guard.
#pragma once
#include <string>

#include "database/transaction.h"

namespace db {

void grantRights(Connection&);                                    // after each migration, as the owner
std::string loginRole(const std::string& database, const std::string& user);  // "firm/anna"
std::optional<std::string> sessionPerson(const Read&);  // whose login this session is; nothing for the owner
std::string companyRole(const std::string& database);             // "firm/everyone"

}  // namespace db
