// Field-level history: what a record of a marked table held before each change, by whom and why.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "database/transaction.h"

namespace db {

// One field that changed: `after` is the value that replaced `before` (the record's present one if none later).
struct FieldChange {
    std::int64_t logId = 0;
    Instant at;
    std::string actor, action, reason, operation, field, before, after;
};

// All changes of one record, newest first. Secret columns are left out for whoever lacks the right.
std::vector<FieldChange> historyOf(const Read&, const std::string& table, std::int64_t rowId);
// What the record holds now, by column, as text ('' for nothing); empty when it is gone. Without what is secret to the reader.
std::map<std::string, std::string> presentOf(const Read&, const std::string& table, std::int64_t rowId);
// The same as it was when that line of the log had been written: what came later is taken back. A record that was not
// there yet shows as it was first written.
std::map<std::string, std::string> heldAt(const Read&, const std::string& table, std::int64_t rowId, std::int64_t logId);

}  // namespace db
