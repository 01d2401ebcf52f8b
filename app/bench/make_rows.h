// Rows by the million into a company that nobody else has open: explicit ids, many rows a statement, no journal; one
// thread thinks of the rows, another writes them.
#pragma once
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include "database/gate.h"
#include "database/store.h"

struct sqlite3;
struct sqlite3_stmt;

namespace db {
class Sqlite;
}

namespace app::bench {

// Rows of one table on their way into the file.
struct Batch {
    struct Cell {
        enum class Kind { nothing, integer, text } kind;
        std::int64_t number;  // or where the text begins
        std::size_t size;
    };
    sqlite3_stmt* statement = nullptr;  // writes as many of the cells as it has places, until all are written
    std::vector<Cell> cells;
    std::string text;
};

// The file while it is filled: journal and syncs are off and the indexes are gone, so a fill that is cut short
// leaves a file for the bin.
class BulkFile {
public:
    explicit BulkFile(const std::string& file);
    ~BulkFile();
    BulkFile(const BulkFile&) = delete;
    BulkFile& operator=(const BulkFile&) = delete;
    sqlite3* handle();                  // when nothing is being written
    void run(const std::string& sql);   // after what was handed over
    void hand(Batch&&);                 // to the writing thread
    void wait() noexcept;               // until all of it is written
    void dropIndexes();                 // all but those of unique columns
    void makeIndexes();                 // as they were, but those of the words
    std::int64_t makeWords();           // by which people find names, and their indexes: how many
    void close();                       // an ordinary company file again

private:
    void write();
    db::Presence presence_;
    db::Gate gate_;
    db::GateHeld held_;
    std::unique_ptr<db::Sqlite> c_;
    struct Index {
        std::string name, table, sql;
    };
    std::vector<Index> indexes_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Batch> batches_;
    bool writing_ = false, over_ = false;
    std::exception_ptr failure_;
    std::thread writer_;
};

// One table's new rows. The first column is the id, given here: 1 more than the last.
class Rows {
public:
    Rows(BulkFile&, std::string table, const std::string& columns);  // columns: all but the id
    ~Rows();
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;

    template <class... A>
    std::int64_t add(const A&... values) {
        begin(sizeof...(A) + 1);
        put(++last_);
        (put(values), ...);
        end();
        return last_;
    }
    void skip() { ++last_; }  // leaves an id out
    void finish();            // hands over what is still held back
    std::int64_t next() const { return last_ + 1; }
    std::int64_t count() const { return count_; }
    const std::string& table() const { return table_; }

private:
    void begin(std::size_t values);
    void end();
    void put(std::int64_t);
    void put(int v) { put(std::int64_t{v}); }
    void put(std::string_view);
    void put(std::nullptr_t);
    template <class T>
    void put(const std::optional<T>& v) {
        if (v) put(*v);
        else put(nullptr);
    }

    BulkFile& file_;
    std::string table_;
    sqlite3_stmt *many_ = nullptr, *one_ = nullptr;
    Batch batch_;
    std::size_t width_ = 0;
    std::int64_t last_ = 0, count_ = 0;
};

// How many rows of each table were written.
struct Tally {
    std::vector<std::pair<std::string, std::int64_t>> rows;
    template <class... R>
    void finish(R&... of) {
        (of.finish(), ...);
        (rows.emplace_back(of.table(), of.count()), ...);
    }
};

}  // namespace app::bench
