// Copies of a company file that are known to be good, and putting one back.
#pragma once
#include <cstdint>
#include <string>

#include "database/log.h"

namespace db {

struct CompanyInfo {
    std::string name, bookCurrency, engine, lastAt;  // lastAt: of the last action, '' when there is none
    std::int64_t schema = 0, actions = 0;
};
// Also of a company whose schema is older or newer than the program's.
CompanyInfo companyInfo(const std::string& location);

struct BackedUp {
    std::int64_t bytes = 0, lastLogId = 0;
    std::string sha256;  // of the copy
};
// Writes TARGET.partial by SQLite's backup API while others work, verifies it (engine check, every invariant,
// the log's chain), then gives it its name. The target may lie on any disk. A manifest TARGET.manifest stands
// beside it. Refuses a PostgreSQL company (pg_dump is made for it), a target that is there already
// (backup.exists), a disk without room (backup.full) and a company in which something is wrong (backup.damaged).
BackedUp backupCompany(const std::string& file, const std::string& target);

// What TARGET.manifest says of the backup beside it.
struct Manifest {
    std::int64_t schema = 0, bytes = 0;
    std::string company, madeAt, sha256;  // company: its uuid
    LogHead log;                          // the anchor: see brokenSince
};
Manifest readManifest(const std::string& backup);  // refuses backup.manifest

// Verifies the backup against its manifest, copies it beside the company file, and swaps them by name; what
// was there is kept as FILE.replaced-<time>, with its log. Returns the kept name, empty when there was nothing.
// Refuses while anybody has the company open (company.open).
std::string restoreCompany(const std::string& backup, const std::string& file);

struct Upgraded {
    std::int64_t from = 0, to = 0;
    std::string backup;  // the company as it was; empty on PostgreSQL or when nothing was to do
};
// On SQLite a verified copy is upgraded, checked, and takes the file's place: whatever fails before that
// leaves the company as it was. On PostgreSQL each part of the schema is one transaction, as the owner.
Upgraded upgradeCompany(const std::string& location);

}  // namespace db
