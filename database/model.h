// What the schema files say about themselves: the data dictionary, which tables keep history, which
// columns are secret, who may write what. Read from the comments, so that they cannot go stale.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace db {

enum class TableKind { sharedRecord, ledger, readingStore };

struct ColumnModel {
    std::string name, type;    // type as written: @pk, @int, text, @real, @blob
    std::string meaning;       // the comment
    std::string secret;        // the right needed to see it, or empty
    bool notNull = false;
    std::string references{};  // the table whose row it names, or empty
};

struct TableModel {
    std::string name, owner, row;  // row: what one row is
    TableKind kind = TableKind::sharedRecord;
    bool history = false;
    std::vector<ColumnModel> columns;
    std::string key() const { return columns.front().name; }
};

// All tables in the order they are made. Fault when a table or a column has no comment.
const std::vector<TableModel>& schemaModel();
const TableModel* tableModel(std::string_view name);

}  // namespace db
