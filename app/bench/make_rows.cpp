#include "app/bench/make_rows.h"

#include <sqlite3.h>

#include <algorithm>

#include <fmt/core.h>

#include "database/migrate.h"
#include "database/search.h"
#include "database/sqlite.h"

namespace app::bench {
namespace {

constexpr std::size_t rowsAStatement = 50;  // an autoincrement table notes its last id once a statement
constexpr std::size_t mostBatches = 200;    // waiting for the writing thread

sqlite3_stmt* prepared(sqlite3* db, const std::string& sql) {
    sqlite3_stmt* s = nullptr;
    if (sqlite3_prepare_v3(db, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &s, nullptr) != SQLITE_OK)
        throw db::Fault{fmt::format("{} in: {}", sqlite3_errmsg(db), sql.substr(0, 300))};
    return s;
}

std::string insertOf(const std::string& table, const std::string& columns, std::size_t width, std::size_t rows) {
    std::string row = "(?";
    for (std::size_t n = 1; n < width; ++n) row += ",?";
    row += ")";
    std::string sql = fmt::format("insert into {0} ({0}_id, {1}) values ", table, columns);
    for (std::size_t n = 0; n < rows; ++n) sql += (n == 0 ? "" : ",") + row;
    return sql;
}

void writeBatch(const Batch& batch) {
    auto* s = batch.statement;
    const auto places = static_cast<std::size_t>(sqlite3_bind_parameter_count(s));
    for (std::size_t from = 0; from < batch.cells.size(); from += places) {
        for (std::size_t n = 0; n < places; ++n) {
            const auto& cell = batch.cells[from + n];
            const int at = static_cast<int>(n) + 1;
            if (cell.kind == Batch::Cell::Kind::integer) sqlite3_bind_int64(s, at, cell.number);
            else if (cell.kind == Batch::Cell::Kind::nothing) sqlite3_bind_null(s, at);
            else sqlite3_bind_text(s, at, batch.text.data() + cell.number, static_cast<int>(cell.size), SQLITE_STATIC);
        }
        const int code = sqlite3_step(s);
        sqlite3_reset(s);
        if (code != SQLITE_DONE)
            throw db::Fault{fmt::format("{} in: {}", sqlite3_errmsg(sqlite3_db_handle(s)), std::string_view{sqlite3_sql(s)}.substr(0, 200))};
    }
}

}  // namespace

BulkFile::BulkFile(const std::string& file)
    : presence_(file, db::Presence::Kind::alone),
      gate_(file),
      held_(&gate_, "bench make"),
      c_(std::make_unique<db::Sqlite>(file, db::SqliteOptions{.cachePages = 1 << 17}, false)) {
    sqlite3_db_config(c_->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);  // it would keep the journal on
    for (const auto* off : {"foreign_keys = off", "synchronous = off", "journal_mode = off", "threads = 2"})
        run(fmt::format("pragma {}", off));
    writer_ = std::thread{[this] { write(); }};
}

BulkFile::~BulkFile() {
    {
        const std::scoped_lock lock{mutex_};
        over_ = true;
    }
    changed_.notify_all();
    writer_.join();
}

sqlite3* BulkFile::handle() {
    wait();
    return c_->handle();
}

void BulkFile::run(const std::string& sql) {
    wait();
    if (failure_) std::rethrow_exception(failure_);
    c_->script(sql);
}

void BulkFile::hand(Batch&& batch) {
    std::unique_lock lock{mutex_};
    changed_.wait(lock, [this] { return batches_.size() < mostBatches; });
    if (failure_) std::rethrow_exception(failure_);
    batches_.push_back(std::move(batch));
    changed_.notify_all();
}

void BulkFile::wait() noexcept {
    std::unique_lock lock{mutex_};
    changed_.wait(lock, [this] { return batches_.empty() && !writing_; });
}

void BulkFile::write() {
    std::unique_lock lock{mutex_};
    for (;;) {
        changed_.wait(lock, [this] { return over_ || !batches_.empty(); });
        if (batches_.empty()) return;
        auto some = std::exchange(batches_, {});
        writing_ = true;
        changed_.notify_all();
        lock.unlock();
        try {
            for (const auto& batch : some)
                if (!failure_) writeBatch(batch);
        } catch (...) {
            const std::scoped_lock noting{mutex_};
            failure_ = std::current_exception();
        }
        lock.lock();
        writing_ = false;
        changed_.notify_all();
    }
}

void BulkFile::dropIndexes() {
    auto* s = prepared(handle(), "select name, tbl_name, sql from sqlite_schema where type = 'index' and sql is not null order by tbl_name, name");
    const auto text = [s](int column) { return std::string{reinterpret_cast<const char*>(sqlite3_column_text(s, column))}; };
    while (sqlite3_step(s) == SQLITE_ROW) indexes_.push_back({text(0), text(1), text(2)});
    sqlite3_finalize(s);
    for (const auto& index : indexes_) run("drop index " + index.name);
}

void BulkFile::makeIndexes() {
    run("pragma cache_size = -16384");  // also how much is sorted at a time: what fits the processor's cache is sorted fastest
    for (const auto& index : indexes_)
        if (index.table != "search_word") run(index.sql);
}

std::int64_t BulkFile::makeWords() {
    run("pragma cache_size = -524288");
    run("delete from search_word");  // those of the firm: only a company without words is filled
    db::fillWords(*c_);
    for (const auto& index : indexes_)
        if (index.table == "search_word") run(index.sql);
    db::tellSelectivity(*c_);
    const db::Actor nobody{};
    return db::Read{*c_, nobody, {}}.one<std::int64_t>(R"sql(select count(*) as n from search_word)sql");
}

void BulkFile::close() {
    run("pragma journal_mode = wal");
    c_.reset();
}

Rows::Rows(BulkFile& file, std::string table, const std::string& columns) : file_(file), table_(std::move(table)) {
    width_ = 2 + static_cast<std::size_t>(std::ranges::count(columns, ','));
    many_ = prepared(file.handle(), insertOf(table_, columns, width_, rowsAStatement));
    one_ = prepared(file.handle(), insertOf(table_, columns, width_, 1));
    auto* s = prepared(file.handle(), fmt::format("select coalesce(max({0}_id), 0) from {0}", table_));
    if (sqlite3_step(s) == SQLITE_ROW) last_ = sqlite3_column_int64(s, 0);
    sqlite3_finalize(s);
}

Rows::~Rows() {
    file_.wait();
    sqlite3_finalize(many_);
    sqlite3_finalize(one_);
}

void Rows::begin(std::size_t values) { db::ensure(values == width_, "a row has a value for each column"); }

void Rows::put(std::int64_t v) { batch_.cells.push_back({Batch::Cell::Kind::integer, v, 0}); }
void Rows::put(std::nullptr_t) { batch_.cells.push_back({Batch::Cell::Kind::nothing, 0, 0}); }
void Rows::put(std::string_view v) {
    batch_.cells.push_back({Batch::Cell::Kind::text, static_cast<std::int64_t>(batch_.text.size()), v.size()});
    batch_.text += v;
}

void Rows::end() {
    ++count_;
    if (batch_.cells.size() < width_ * rowsAStatement) return;
    batch_.statement = many_;
    file_.hand(std::exchange(batch_, {}));
    batch_.cells.reserve(width_ * rowsAStatement);
}

void Rows::finish() {
    if (batch_.cells.empty()) return;
    batch_.statement = one_;
    file_.hand(std::exchange(batch_, {}));
}

}  // namespace app::bench
