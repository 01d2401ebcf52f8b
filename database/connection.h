// One session with one engine. SQLite (sqlite.cpp) and PostgreSQL (postgres.cpp) stand behind it
// through their C APIs; every statement stays prepared and is found again by its text.
#pragma once
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "database/value.h"

namespace db {

enum class Engine { sqlite, postgres };

// One prepared statement. start(), then next() until it says false. `$1 $2` are bound by name.
class Statement {
public:
    virtual ~Statement() = default;
    virtual void start(std::span<const Value> arguments) = 0;
    virtual bool next() = 0;
    virtual void finish() noexcept = 0;
    virtual std::int64_t changed() const = 0;
    virtual int width() const = 0;
    virtual std::string columnName(int column) const = 0;
    virtual const Cell& cell(int column) const = 0;

    // For the row mapper: where each member of the row type last read stands, and which type it was.
    const void* mappedType = nullptr;
    std::vector<const Cell*> mapping;
    std::string touches;  // the table this statement writes, or empty
    bool busy = false;    // started and not finished
};

class Connection {
public:
    virtual ~Connection() = default;

    virtual Engine engine() const = 0;
    Statement& statement(std::string_view sql);  // prepared once, kept
    // Rows arrive as they are read instead of all at once: nothing else may run meanwhile.
    virtual void streamNext() {}
    virtual void script(std::string_view sql) = 0;     // several statements, no arguments
    virtual std::string ddl(std::string_view portable) const = 0;  // @pk @int @real @blob @strict
    virtual void beginWrite() = 0;   // takes the writer's lock before anything is read
    virtual void beginRead() = 0;    // one snapshot, read only
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;
    virtual bool inTransaction() const = 0;
    // Other sessions' commits change this number (SQLite data_version); PostgreSQL gives 0.
    virtual std::int64_t dataVersion() { return 0; }
    virtual void interrupt() noexcept = 0;
    // The server has gone (PostgreSQL): all but rollback() and reconnect() is a Fault until it is back.
    virtual bool lost() const { return false; }
    virtual bool reconnect() { return true; }  // one try; false: it does not answer yet

    void forget();  // drops every prepared statement (after DDL)

    // For the failure sweep: the n-th statement from now, a commit among them, fails with a Fault that ends in its words,
    // or as `how` does; 0 switches it off.
    void failAt(std::int64_t n, void (*how)() = nullptr) { failAt_ = n, howToFail_ = how; }
    std::int64_t statementsRun() const { return statementsRun_; }
    void countStatement(std::string_view sql);  // called by the engines before each execution

protected:
    virtual std::unique_ptr<Statement> prepare(std::string_view sql) = 0;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view s) const noexcept { return std::hash<std::string_view>{}(s); }
    };
    std::unordered_map<std::string, std::unique_ptr<Statement>, Hash, std::equal_to<>> statements_;
    std::int64_t failAt_ = 0, statementsRun_ = 0;
    void (*howToFail_)() = nullptr;
};

struct SqliteOptions {
    bool readOnly = false;
    bool immutable = false;  // with readOnly, for a copy that nobody writes: no locks, nothing made beside it
    int cachePages = 4096;  // pages of 4 KiB
};
// Opens a file that exists (or makes it when `create`); pragmas and policy as database/sqlite.h says.
std::unique_ptr<Connection> openSqlite(const std::string& path, SqliteOptions = {}, bool create = false);
std::unique_ptr<Connection> openPostgres(const std::string& conninfo);

// The table an insert, update or delete writes ("" for anything else).
std::string tableWritten(std::string_view sql);

}  // namespace db
