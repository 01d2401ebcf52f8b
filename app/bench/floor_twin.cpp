#include "app/bench/floor_twin.h"

#include <sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include <fmt/core.h>

namespace app::bench {
namespace {

// What the program keeps for itself is no business row.
const std::set<std::string, std::less<>> ownTables{"action_log",      "action_subject", "history", "refused_attempt",
                                                   "search_word", "tx_context",     "writer"};

sqlite3* handleOf(db::Connection& c) { return dynamic_cast<db::Sqlite&>(c).handle(); }

sqlite3_stmt* prepared(sqlite3* on, const std::string& sql) {
    sqlite3_stmt* s = nullptr;
    if (sqlite3_prepare_v3(on, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &s, nullptr) != SQLITE_OK)
        throw db::Fault{fmt::format("{} in: {}", sqlite3_errmsg(on), sql.substr(0, 300))};
    return s;
}

bool found(sqlite3_stmt* row, std::int64_t id) {
    sqlite3_reset(row);
    sqlite3_bind_int64(row, 1, id);
    const int code = sqlite3_step(row);
    db::ensure(code == SQLITE_ROW || code == SQLITE_DONE, "a row is looked up by its id");
    return code == SQLITE_ROW;
}

bool same(sqlite3_value* a, sqlite3_value* b) {
    if (sqlite3_value_type(a) != sqlite3_value_type(b)) return false;
    if (sqlite3_value_type(a) == SQLITE_INTEGER) return sqlite3_value_int64(a) == sqlite3_value_int64(b);
    const auto bytes = [](sqlite3_value* v) {
        const auto* text = reinterpret_cast<const char*>(sqlite3_value_blob(v));
        return std::string_view{text, static_cast<std::size_t>(sqlite3_value_bytes(v))};
    };
    return bytes(a) == bytes(b);
}

// The file, and what is in its log only; nobody writes meanwhile.
std::string copied(db::Company& company, const std::string& copy) {
    company.tidyLog(true);
    for (const auto* part : {"", "-wal"})
        if (std::filesystem::exists(company.location() + part)) std::filesystem::copy_file(company.location() + part, copy + part);
    return copy;
}

}  // namespace

void Twin::Freed::operator()(sqlite3_stmt* s) const { sqlite3_finalize(s); }
void Twin::Freed::operator()(sqlite3_value* v) const { sqlite3_value_free(v); }

Twin::Twin(db::Company& company, const db::Actor& actor, const std::string& copy)
    : company_(company), actor_(actor), copy_(copied(company, copy), {}, false) {
    const db::Actor nobody{};
    for (const auto& trigger :
         db::Read{copy_, nobody, {}}.all<std::string>("select name from sqlite_schema where type = 'trigger' order by name"))
        copy_.script("drop trigger " + trigger);
    copy_.checkpoint();
    sqlite3_update_hook(
        handleOf(company.writer()),
        [](void* self, int operation, const char* database, const char* table, sqlite3_int64 id) { heard(self, operation, database, table, id); },
        this);
}

Twin::~Twin() { sqlite3_update_hook(handleOf(company_.writer()), nullptr, nullptr); }

void Twin::heard(void* self, int, const char*, const char* table, std::int64_t id) {
    if (!ownTables.contains(table)) static_cast<Twin*>(self)->changes_.emplace_back(table, id);
}

const Twin::Table& Twin::tableOf(sqlite3* company, const std::string& name) {
    const auto known = tables_.find(name);
    if (known != tables_.end()) return known->second;
    auto& table = tables_[name];
    const auto sql = fmt::format("select * from {} where rowid = ?", name);
    table.old.reset(prepared(copy_.handle(), sql));
    table.now.reset(prepared(company, sql));
    for (int c = 0; c < sqlite3_column_count(table.old.get()); ++c) table.columns.emplace_back(sqlite3_column_name(table.old.get(), c));
    return table;
}

// What each row became, in the order in which the rows were first touched; those that are gone where they went.
std::size_t Twin::prepare() {
    steps_.clear();
    company_.read(actor_, [&](const db::Read& read) {
        auto* company = handleOf(read.connection());
        std::set<Row> done;
        for (std::size_t n = 0; n < changes_.size(); ++n) {
            const auto& [name, id] = changes_[n];
            const auto& table = tableOf(company, name);
            const bool was = found(table.old.get(), id), is = found(table.now.get(), id);
            if (!is && std::find(changes_.begin() + static_cast<std::ptrdiff_t>(n) + 1, changes_.end(), changes_[n]) != changes_.end()) continue;
            if ((!was && !is) || !done.insert(changes_[n]).second) continue;
            if (!is) addDelete(name, id);
            else if (!was) addInsert(name, table);
            else addUpdate(name, table, id);
        }
        for (auto& [name, table] : tables_)
            for (auto* s : {table.old.get(), table.now.get()}) sqlite3_reset(s);
    });
    changes_.clear();
    return steps_.size();
}

void Twin::addInsert(const std::string& name, const Table& table) {
    std::string places;
    std::vector<Value> values;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        places += c == 0 ? "?" : ",?";
        values.emplace_back(sqlite3_value_dup(sqlite3_column_value(table.now.get(), static_cast<int>(c))));
    }
    addStep(fmt::format("insert into {} values ({})", name, places), std::move(values), {});
}

void Twin::addUpdate(const std::string& name, const Table& table, std::int64_t id) {
    std::string set;
    std::vector<Value> values;
    for (int c = 0; c < static_cast<int>(table.columns.size()); ++c) {
        auto* value = sqlite3_column_value(table.now.get(), c);
        if (same(sqlite3_column_value(table.old.get(), c), value)) continue;
        set += fmt::format("{}{} = ?", set.empty() ? "" : ", ", table.columns[static_cast<std::size_t>(c)]);
        values.emplace_back(sqlite3_value_dup(value));
    }
    if (!set.empty()) addStep(fmt::format("update {} set {} where rowid = ?", name, set), std::move(values), id);
}

void Twin::addDelete(const std::string& name, std::int64_t id) { addStep(fmt::format("delete from {} where rowid = ?", name), {}, id); }

void Twin::addStep(const std::string& sql, std::vector<Value> values, std::optional<std::int64_t> id) {
    auto& statement = statements_[sql];
    if (!statement) statement.reset(prepared(copy_.handle(), sql));
    steps_.push_back({statement.get(), std::move(values), id});
}

void Twin::write() {
    run("begin immediate");
    copy_.script("pragma defer_foreign_keys = on");  // rows that name each other come in any order
    for (const auto& step : steps_) {
        int place = 0;
        for (const auto& value : step.values) sqlite3_bind_value(step.statement, ++place, value.get());
        if (step.id) sqlite3_bind_int64(step.statement, ++place, *step.id);
        const int code = sqlite3_step(step.statement);
        sqlite3_reset(step.statement);
        if (code != SQLITE_DONE)
            throw db::Fault{fmt::format("{} in: {}", sqlite3_errmsg(copy_.handle()), std::string_view{sqlite3_sql(step.statement)}.substr(0, 200))};
    }
    run("commit");
    if (copy_.walBytes() > 64 << 20) copy_.checkpoint();
}

void Twin::run(const char* sql) {
    auto& statement = statements_[sql];
    if (!statement) statement.reset(prepared(copy_.handle(), sql));
    const int code = sqlite3_step(statement.get());
    sqlite3_reset(statement.get());
    db::ensure(code == SQLITE_DONE || code == SQLITE_ROW, "a statement of the floor works");
}

}  // namespace app::bench
