// Who somebody is. On SQLite passwords are kept as argon2id hashes; on PostgreSQL each person is a login
// role and the server checks. How tries are slowed down: see company.h.
#pragma once
#include <string>

#include "database/action.h"

namespace db {

// Sets (or first makes) a person's way in. Empty text keeps the password and only sets whether it works.
void setPassword(Tx&, std::int64_t userId, const Secret& password);
void setLoginActive(Tx&, std::int64_t userId, bool active);
// Sets the PIN for terminals and revives one that was tried too often. SQLite only: on a server the password is asked.
void setPin(Tx&, std::int64_t userId, const Secret& pin);
std::string argon2id(const Secret&);  // 3 passes, 64 MiB; Fault when memory is short

}  // namespace db
