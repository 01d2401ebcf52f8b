// Copies of a company file that are known to be good, and putting one back.
#pragma once
#include <cstdint>
#include <string>

namespace db {

struct CompanyInfo {
    std::string name, bookCurrency, engine, lastAt;
    std::int64_t schema = 0, actions = 0;
};
CompanyInfo companyInfo(const std::string& location);

struct BackedUp {
    std::int64_t bytes = 0, lastLogId = 0;
    std::string sha256;  // of the copy
};
// Writes TARGET.partial by SQLite's backup API while others work, verifies it (engine check, every
// invariant, the log's chain), then gives it its name. A manifest TARGET.manifest stands beside it.
// Refuses a PostgreSQL company (pg_dump is made for it) and a target that is there already.
BackedUp backupCompany(const std::string& file, const std::string& target);

// Verifies the backup against its manifest, copies it beside the company file, and swaps them by name; what was there is kept as
// FILE.replaced-<time>, with its log. Returns the kept name, empty when there was nothing.
std::string restoreCompany(const std::string& backup, const std::string& file);

struct Upgraded {
    std::int64_t from = 0, to = 0;
    std::string backup;  // the company as it was; empty on PostgreSQL or when nothing was to do
};
Upgraded upgradeCompany(const std::string& location);

}  // namespace db
