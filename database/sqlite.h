// The SQLite session and the policy it keeps. One company file on one PC: WAL, synchronous FULL,
// foreign keys on, no automatic checkpoints (SQLite before 3.51.3 can corrupt a file when a checkpoint
// races a commit, so checkpoints run only while the writer's gate is held; see gate.h).
#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <utility>

#include "database/connection.h"

struct sqlite3;

namespace db {

inline constexpr int sqliteApplicationId = 0x45525031;

class Sqlite final : public Connection {
public:
    Sqlite(const std::string& path, SqliteOptions, bool create);
    ~Sqlite() override;
    Sqlite(const Sqlite&) = delete;
    Sqlite& operator=(const Sqlite&) = delete;

    Engine engine() const override { return Engine::sqlite; }
    void script(std::string_view sql) override;
    std::string ddl(std::string_view portable) const override;
    void beginWrite() override;
    void beginRead() override;
    void commit() override;
    void rollback() noexcept override;
    bool inTransaction() const override;
    std::int64_t dataVersion() override;
    void interrupt() noexcept override;

    sqlite3* handle() const { return db_; }
    std::int64_t walBytes() const { return walPages_ * 4096; }
    // Moves the log into the file. Only for the holder of the gate, outside a transaction.
    bool checkpoint();
    // Every table.column a statement reads, without running it.
    std::set<std::pair<std::string, std::string>> columnsRead(std::string_view sql);

protected:
    std::unique_ptr<Statement> prepare(std::string_view sql) override;

private:
    friend class SqliteStatement;
    [[noreturn]] void fail(int code, std::string_view sql = {}) const;
    void pragma(const std::string& text, const std::string& expected);
    sqlite3* db_ = nullptr;
    std::int64_t walPages_ = 0;
};

}  // namespace db
