// What surrounds a company on a PostgreSQL server: its database, the server's fitness, and addresses.
// A `url` is anything libpq takes: postgresql://user@host:port/name?key=value or "host=... dbname=...".
#pragma once
#include <string>

#include "database/connection.h"

namespace db {

// Makes the database the url names: encoding UTF8, collation and character type C, from template0,
// signed in to the server's database `postgres` as the url's user, who must be allowed to.
// Logins left by an earlier company of that name are dropped. Refuses company.exists, company.url, database.rights.
void createDatabase(const std::string& url);

// Drops it with its people's logins, ending every session in it; nothing happens when there is none. For tests.
void dropDatabase(const std::string& url);

// Refuses a server that cannot keep a company: database.version (older than 15), database.encoding (not
// UTF8), database.collation (not C: order and lower() would differ from SQLite), database.durability
// (fsync or full_page_writes off: a power cut loses or breaks data).
void checkServer(Connection&);

// The database the url names. Refuses company.url when it names none.
std::string databaseName(const std::string& url);

// The same address for another person, as a conninfo string; an empty password leaves none in it.
std::string withUser(const std::string& url, const std::string& user, const std::string& password);

}  // namespace db
