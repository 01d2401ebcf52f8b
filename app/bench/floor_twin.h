// The floor of an action, whatever it does: the business rows it changed in a company, written once more by hand,
// over SQLite's C API with one FULL commit, into a copy of the company that has seen all that came before. The same
// tables, widths, keys and indexes; no reading, no rights, no log and no history.
#pragma once
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "database/company.h"
#include "database/sqlite.h"

struct sqlite3_stmt;
struct sqlite3_value;

namespace app::bench {

class Twin {
public:
    // Copies the company, a file, to `copy`, and hears of every row that is changed in it from now on.
    Twin(db::Company&, const db::Actor&, const std::string& copy);
    ~Twin();
    Twin(const Twin&) = delete;
    Twin& operator=(const Twin&) = delete;
    // Reads what was changed since the last write, and finds or prepares the statements for it: how many rows.
    std::size_t prepare();
    void write();  // what was prepared, in one commit

private:
    struct Freed {
        void operator()(sqlite3_stmt*) const;
        void operator()(sqlite3_value*) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Freed>;
    using Value = std::unique_ptr<sqlite3_value, Freed>;
    using Row = std::pair<std::string, std::int64_t>;  // table and id
    struct Step {
        sqlite3_stmt* statement = nullptr;
        std::vector<Value> values;
        std::optional<std::int64_t> id;  // bound after them
    };
    struct Table {
        std::vector<std::string> columns;
        Statement old, now;  // the row by its id, in the copy and in the company
    };

    static void heard(void* self, int operation, const char* database, const char* table, std::int64_t id);
    const Table& tableOf(sqlite3* company, const std::string& name);
    void addInsert(const std::string& name, const Table&);
    void addUpdate(const std::string& name, const Table&, std::int64_t id);
    void addDelete(const std::string& name, std::int64_t id);
    void addStep(const std::string& sql, std::vector<Value> values, std::optional<std::int64_t> id);
    void run(const char* sql);

    db::Company& company_;
    const db::Actor& actor_;
    db::Sqlite copy_;
    std::vector<Row> changes_;
    std::map<std::string, Table, std::less<>> tables_;
    std::map<std::string, Statement, std::less<>> statements_;
    std::vector<Step> steps_;
};

}  // namespace app::bench
