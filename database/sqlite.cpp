#include "database/sqlite.h"

#include <sqlite3.h>

#include <fmt/core.h>

#include "database/dialect.h"

namespace db {
namespace {

std::string immutableUri(const std::string& path) {
    std::string uri = "file:";
    for (const char c : path) uri += c == '%' ? "%25" : c == '?' ? "%3f" : c == '#' ? "%23" : std::string{c};
    return uri + "?immutable=1";
}

// One thread uses a connection, so the row's own values may be read in place: a third of the cost of
// asking the statement for each column's type and value in turn.
class SqliteCell final : public Cell {
public:
    sqlite3_stmt* s = nullptr;
    int column = 0;
    bool null() const override { return sqlite3_value_type(value()) == SQLITE_NULL; }
    CellKind kind() const override {
        switch (sqlite3_value_type(value())) {
            case SQLITE_NULL: return CellKind::null;
            case SQLITE_INTEGER: return CellKind::integer;
            case SQLITE_FLOAT: return CellKind::real;
            case SQLITE_BLOB: return CellKind::bytes;
            default: return CellKind::text;
        }
    }
    std::int64_t integer() const override {
        auto* v = value();
        if (sqlite3_value_type(v) != SQLITE_INTEGER) wrong("an integer");
        return sqlite3_value_int64(v);
    }
    double real() const override {
        auto* v = value();
        const int type = sqlite3_value_type(v);
        if (type != SQLITE_FLOAT && type != SQLITE_INTEGER) wrong("a number");
        return sqlite3_value_double(v);
    }
    std::string_view text() const override {
        auto* v = value();
        if (sqlite3_value_type(v) != SQLITE_TEXT) wrong("text");
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(v));
        return {bytes, static_cast<std::size_t>(sqlite3_value_bytes(v))};
    }
    std::string bytes() const override {
        auto* v = value();
        const auto* blob = static_cast<const char*>(sqlite3_value_blob(v));
        return {blob, static_cast<std::size_t>(sqlite3_value_bytes(v))};
    }

private:
    sqlite3_value* value() const { return sqlite3_column_value(s, column); }
    [[noreturn]] void wrong(const char* wanted) const {
        throw Fault{fmt::format("column {} does not hold {}", sqlite3_column_name(s, column), wanted)};
    }
};

}  // namespace

class SqliteStatement final : public Statement {
public:
    SqliteStatement(Sqlite& on, std::string_view sql) : on_(on) {
        const char* tail = nullptr;
        const int code = sqlite3_prepare_v3(on.db_, sql.data(), static_cast<int>(sql.size()),
                                            SQLITE_PREPARE_PERSISTENT, &s_, &tail);
        if (code != SQLITE_OK) on.fail(code, sql);
        if (s_ == nullptr) throw Fault{"an empty statement"};
        cells_.resize(static_cast<std::size_t>(sqlite3_column_count(s_)));
        for (std::size_t c = 0; c < cells_.size(); ++c) {
            cells_[c].s = s_;
            cells_[c].column = static_cast<int>(c);
        }
        // $1 is a name to SQLite: find where each stands, whatever the order of first appearance.
        const int count = sqlite3_bind_parameter_count(s_);
        for (int n = 1; n <= count; ++n) {
            const int at = sqlite3_bind_parameter_index(s_, fmt::format("${}", n).c_str());
            if (at == 0) throw Fault{fmt::format("${} is missing from: {}", n, sql.substr(0, 200))};
            places_.push_back(at);
        }
    }
    ~SqliteStatement() override { sqlite3_finalize(s_); }
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    void start(std::span<const Value> arguments) override {
        ensure(!busy, "a statement is started again before it finished");
        if (arguments.size() != places_.size())
            throw Fault{fmt::format("{} arguments for {} places in: {}", arguments.size(), places_.size(),
                                    sqlite3_sql(s_))};
        on_.countStatement(sqlite3_sql(s_));
        for (std::size_t i = 0; i < arguments.size(); ++i) bind(places_[i], arguments[i]);
        busy = true;
        code_ = sqlite3_step(s_);
        changed_ = sqlite3_changes64(on_.db_);
        if (code_ != SQLITE_ROW && code_ != SQLITE_DONE) failed();
        first_ = true;
    }
    bool next() override {
        if (!busy) return false;
        if (!first_ && code_ == SQLITE_ROW) {
            code_ = sqlite3_step(s_);
            if (code_ != SQLITE_ROW && code_ != SQLITE_DONE) failed();
        }
        first_ = false;
        if (code_ == SQLITE_ROW) return true;
        changed_ = sqlite3_changes64(on_.db_);
        finish();
        return false;
    }
    void finish() noexcept override {
        if (!busy) return;
        sqlite3_reset(s_);
        busy = false;
    }
    std::int64_t changed() const override { return changed_; }
    int width() const override { return static_cast<int>(cells_.size()); }
    std::string columnName(int c) const override { return sqlite3_column_name(s_, c); }
    const Cell& cell(int c) const override { return cells_[static_cast<std::size_t>(c)]; }

private:
    void bind(int at, const Value& v) {
        // Static text: the caller's arguments outlive the statement's run, see connection.h.
        if (const auto* i = std::get_if<std::int64_t>(&v)) sqlite3_bind_int64(s_, at, *i);
        else if (const auto* t = std::get_if<std::string_view>(&v)) text(at, *t);
        else if (const auto* o = std::get_if<std::string>(&v)) text(at, *o);
        else if (const auto* d = std::get_if<double>(&v)) sqlite3_bind_double(s_, at, *d);
        else if (const auto* b = std::get_if<Blob>(&v))
            sqlite3_bind_blob64(s_, at, b->bytes.data(), b->bytes.size(), SQLITE_TRANSIENT);
        else sqlite3_bind_null(s_, at);
    }
    void text(int at, std::string_view t) {
        sqlite3_bind_text64(s_, at, t.data() == nullptr ? "" : t.data(), t.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    [[noreturn]] void failed() {
        const int code = sqlite3_extended_errcode(on_.db_);
        const std::string sql = sqlite3_sql(s_);
        try {
            on_.fail(code, sql);
        } catch (...) {
            finish();
            throw;
        }
    }
    Sqlite& on_;
    sqlite3_stmt* s_ = nullptr;
    std::vector<SqliteCell> cells_;
    std::vector<int> places_;
    int code_ = SQLITE_DONE;
    bool first_ = false;
    std::int64_t changed_ = 0;
};

Sqlite::Sqlite(const std::string& path, SqliteOptions options, bool create) {
    // Counting SQLite's memory takes a lock at each of its allocations, and nobody asks for the count.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    int flags = options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (create) flags |= SQLITE_OPEN_CREATE;
    if (options.immutable) flags |= SQLITE_OPEN_URI;
    const int code = sqlite3_open_v2((options.immutable ? immutableUri(path) : path).c_str(), &db_,
                                     flags | SQLITE_OPEN_NOMUTEX, nullptr);
    try {
        if (code != SQLITE_OK) fail(code);
        sqlite3_extended_result_codes(db_, 1);
        sqlite3_busy_timeout(db_, 10000);
        sqlite3_db_config(db_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(db_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        sqlite3_db_config(db_, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
        sqlite3_db_config(db_, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
        sqlite3_db_config(db_, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
        sqlite3_db_config(db_, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        if (create) script(fmt::format("pragma application_id = {}", sqliteApplicationId));
        pragma("application_id", std::to_string(sqliteApplicationId));
        if (!options.readOnly) pragma("journal_mode = wal", "wal");
        pragma("synchronous = full", "");
        pragma("foreign_keys = on", "");
        pragma("wal_autocheckpoint = 0", "0");
        pragma("mmap_size = 0", "");
        pragma(fmt::format("cache_size = -{}", options.cachePages * 4), "");
        pragma("temp_store = memory", "");
        pragma("journal_size_limit = 67108864", "67108864");
        pragma("cell_size_check = on", "");
        pragma("recursive_triggers = on", "");
        pragma("synchronous", "2");
        pragma("foreign_keys", "1");
    } catch (...) {
        sqlite3_close_v2(db_);
        throw;
    }
    sqlite3_wal_hook(
        db_,
        [](void* self, sqlite3*, const char*, int pages) {
            static_cast<Sqlite*>(self)->walPages_ = pages;
            return SQLITE_OK;
        },
        this);
}

Sqlite::~Sqlite() {
    forget();
    sqlite3_close_v2(db_);
}

void Sqlite::pragma(const std::string& text, const std::string& expected) {
    SqliteStatement s{*this, "pragma " + text};
    s.start({});
    const bool row = s.next();
    if (expected.empty()) return;
    const auto got = row ? cellText(s.cell(0)).value_or("") : std::string{};
    if (got == expected) return;
    if (text == "application_id")
        refuse("company.not_a_company", "This file is not a Throughline company. Choose another file, or make a new company.");
    throw Fault{fmt::format("SQLite answered '{}' to pragma {}", got, text)};
}

std::unique_ptr<Statement> Sqlite::prepare(std::string_view sql) {
    return std::make_unique<SqliteStatement>(*this, sql);
}

void Sqlite::script(std::string_view sql) {
    const int code = sqlite3_exec(db_, std::string{sql}.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail(sqlite3_extended_errcode(db_), sql);
}

std::string Sqlite::ddl(std::string_view portable) const {
    return spell(portable, {{"@pk", "integer primary key autoincrement"}, {"@int", "integer"}, {"@real", "real"},
                            {"@blob", "blob"}, {"@strict", "strict"}});
}

void Sqlite::beginWrite() { statement("begin immediate").start({}), statement("begin immediate").finish(); }
void Sqlite::beginRead() { statement("begin").start({}), statement("begin").finish(); }
void Sqlite::commit() {
    auto& s = statement("commit");
    s.start({});
    s.finish();
}
void Sqlite::rollback() noexcept {
    // SQLite may have rolled back by itself (disk full); a rollback then would be an error. An interrupt that comes
    // late may hit the first rollback instead of what it was meant for.
    for (int attempt = 0; attempt < 3 && inTransaction(); ++attempt) sqlite3_exec(db_, "rollback", nullptr, nullptr, nullptr);
}
bool Sqlite::inTransaction() const { return sqlite3_get_autocommit(db_) == 0; }
void Sqlite::interrupt() noexcept { sqlite3_interrupt(db_); }

std::int64_t Sqlite::dataVersion() {
    auto& s = statement("pragma data_version");
    s.start({});
    s.next();
    const auto version = s.cell(0).integer();
    s.finish();
    return version;
}

bool Sqlite::checkpoint() {
    sqlite3_busy_timeout(db_, 200);
    int log = 0, moved = 0;
    const int code = sqlite3_wal_checkpoint_v2(db_, nullptr, SQLITE_CHECKPOINT_TRUNCATE, &log, &moved);
    sqlite3_busy_timeout(db_, 10000);
    if (code == SQLITE_OK) walPages_ = 0;
    return code == SQLITE_OK;
}

std::set<std::pair<std::string, std::string>> Sqlite::columnsRead(std::string_view sql) {
    std::set<std::pair<std::string, std::string>> read;
    sqlite3_set_authorizer(
        db_,
        [](void* into, int what, const char* table, const char* column, const char*, const char*) {
            if (what == SQLITE_READ && table != nullptr && column != nullptr)
                static_cast<decltype(read)*>(into)->emplace(table, column);
            return SQLITE_OK;
        },
        &read);
    try {
        SqliteStatement probe{*this, sql};
    } catch (...) {
        sqlite3_set_authorizer(db_, nullptr, nullptr);
        throw;
    }
    sqlite3_set_authorizer(db_, nullptr, nullptr);
    return read;
}

void Sqlite::fail(int code, std::string_view sql) const {
    const std::string message = db_ == nullptr ? "out of memory" : sqlite3_errmsg(db_);
    switch (code & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED: throw Contended{message};
        case SQLITE_INTERRUPT: throw Interrupted{message};
        case SQLITE_FULL:
            refuse("database.full", "The disk is full, so nothing was saved. Free some space and do it again.");
        case SQLITE_READONLY:
        case SQLITE_PERM:
            refuse("database.readonly",
                   "This company file may only be read, so nothing was saved. Ask for the right to write the file and its folder.");
        case SQLITE_NOTADB:
            refuse("company.not_a_company", "This file is not a Throughline company. Choose another file, or make a new company.");
        case SQLITE_CORRUPT:
            throw Fault{"The company file is damaged (" + message + "). Restore the last backup."};
        case SQLITE_CANTOPEN:
            refuse("company.cannot_open", "The company file cannot be opened: {why}. Check its path and the rights of its folder.",
                   {{"why", message}});
        default: break;
    }
    if (code == SQLITE_IOERR_SHMSIZE)
        refuse("database.full", "The disk is full, so nothing was saved. Free some space and do it again.");
    // The log may hold it all the same: the request id tells.
    if ((code & 0xff) == SQLITE_IOERR && sql == "commit")
        throw OutcomeUnknown{"The disk failed while saving, so it is not known whether this was saved: " + message};
    throw Fault{sql.empty() ? message : fmt::format("{} in: {}", message, sql.substr(0, 200))};
}

std::unique_ptr<Connection> openSqlite(const std::string& path, SqliteOptions options, bool create) {
    return std::make_unique<Sqlite>(path, options, create);
}

}  // namespace db
