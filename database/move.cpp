#include "database/move.h"

#include <sodium.h>

#include <filesystem>

#include <fmt/format.h>

#include "database/company.h"
#include "database/migrate.h"
#include "database/model.h"
#include "database/postgres.h"
#include "database/postgres_admin.h"
#include "database/sign_in.h"
#include "database/sqlite.h"

namespace db {
namespace fs = std::filesystem;
namespace {

const Actor nobody{};

// A company that is read as a whole: one snapshot, and with `still` nobody writes meanwhile.
class Original {
public:
    Original(const std::string& location, bool still) {
        if (isPostgres(location)) {
            c = openPostgres(location);
            // The reader of its rows may be busy elsewhere for longer than a person may be silent.
            c->script("set idle_in_transaction_session_timeout to 0");
        } else {
            const auto file = checkStore(location, false);
            presence_ = std::make_unique<Presence>(file, Presence::Kind::shared);
            gate_ = std::make_unique<Gate>(file);
            if (still) held_ = std::make_unique<GateHeld>(gate_.get(), "a copy of the whole company");
            c = openSqlite(file);
        }
        checkSchema(*c);
        if (companySchema(*c) != programSchema())
            refuse("company.older",
                   "This company was last used by an older Throughline (schema {theirs}; this program needs {ours}). "
                   "Upgrade it: throughline company upgrade. A backup is made first.",
                   {{"theirs", companySchema(*c)}, {"ours", programSchema()}});
        if (still && c->engine() == Engine::postgres) c->beginWrite();
        else c->beginRead();
    }
    ~Original() { c->rollback(); }
    Original(const Original&) = delete;
    Original& operator=(const Original&) = delete;

    std::unique_ptr<Connection> c;

private:
    std::unique_ptr<Presence> presence_;
    std::unique_ptr<Gate> gate_;
    std::unique_ptr<GateHeld> held_;
};

// The company being made: under another name, or nobody's, until it is whole; gone if it never is.
class Copy {
public:
    explicit Copy(const std::string& location) : location_(location) {
        if (isPostgres(location)) {
            createDatabase(location);
            made_ = true;
            c = openPostgres(location);
            checkServer(*c);
            c->script("set idle_in_transaction_session_timeout to 0");
        } else {
            location_ = checkStore(location, true);
            drop();
            made_ = true;
            c = openSqlite(unfinished(), {}, true);
        }
    }
    ~Copy() {
        c.reset();
        if (made_) drop();
    }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;

    void finish() {
        if (auto* sqlite = dynamic_cast<Sqlite*>(c.get())) {
            ensure(sqlite->checkpoint(), "the copy's log cannot be moved into its file");
            c.reset();
            for (const char* part : {"-wal", "-shm"}) fs::remove(unfinished() + part);
            fs::rename(unfinished(), location_);
        }
        made_ = false;
    }

    std::unique_ptr<Connection> c;

private:
    std::string unfinished() const { return location_ + ".moving"; }
    void drop() noexcept {
        try {
            if (isPostgres(location_)) dropDatabase(location_);
            else
                for (const char* part : {"", "-wal", "-shm"}) fs::remove(unfinished() + part);
        } catch (...) {  // NOLINT: the reason why it is dropped matters more
        }
    }
    std::string location_;
    bool made_ = false;
};

std::string columnList(const TableModel& table) {
    std::string names;
    for (const auto& column : table.columns) names += (names.empty() ? "" : ", ") + column.name;
    return names;
}

// The rows of a table by its key, as they arrive.
Statement& rowsOf(Connection& c, const TableModel& table) {
    const auto sql = fmt::format("select {} from {} order by {}", columnList(table), table.name, table.key());
    auto& s = c.statement(sql);
    c.streamNext();
    s.start({});
    return s;
}

Value valueOf(const Cell& cell) {
    switch (cell.kind()) {
        case CellKind::null: return {};
        case CellKind::integer: return cell.integer();
        case CellKind::real: return cell.real();
        case CellKind::bytes: return Blob{cell.bytes()};
        case CellKind::text: break;
    }
    return cell.text();
}

std::int64_t fillSqlite(Statement& from, Connection& to, const TableModel& table) {
    std::string places;
    for (std::size_t i = 1; i <= table.columns.size(); ++i) places += fmt::format("{}${}", i == 1 ? "" : ", ", i);
    auto& insert = to.statement(fmt::format("insert into {} ({}) values ({})", table.name, columnList(table), places));
    std::vector<Value> row(table.columns.size());
    std::int64_t rows = 0;
    for (; from.next(); ++rows) {
        for (int c = 0; c < from.width(); ++c) row[static_cast<std::size_t>(c)] = valueOf(from.cell(c));
        insert.start(row);
        insert.finish();
    }
    return rows;
}

// One cell in the text form of COPY.
void appendCell(std::string& out, const Cell& cell) {
    switch (cell.kind()) {
        case CellKind::null: out += "\\N"; return;
        case CellKind::integer: fmt::format_to(std::back_inserter(out), "{}", cell.integer()); return;
        case CellKind::real: fmt::format_to(std::back_inserter(out), "{}", cell.real()); return;
        case CellKind::bytes: out += "\\\\x" + hex(cell.bytes()); return;
        case CellKind::text: break;
    }
    for (const char c : cell.text()) switch (c) {
            case '\\': out += "\\\\"; break;
            case '\t': out += "\\t"; break;
            case '\n': out += "\\n"; break;
            case '\r': out += "\\r"; break;
            default: out += c;
        }
}

std::int64_t fillPostgres(Statement& from, Postgres& to, const TableModel& table) {
    const auto sql = fmt::format("copy {} ({}) from stdin", table.name, columnList(table));
    std::string piece;
    std::int64_t rows = 0;
    for (; from.next(); ++rows) {
        for (int c = 0; c < from.width(); ++c) {
            if (c > 0) piece += '\t';
            appendCell(piece, from.cell(c));
        }
        piece += '\n';
        if (piece.size() < (1U << 20)) continue;
        to.copyIn(sql, piece);
        piece.clear();
    }
    if (!piece.empty()) to.copyIn(sql, piece);
    return rows;
}

bool travels(const TableModel& table, const Connection& from, const Connection& to) {
    const bool secret = table.name == "credential" || table.name == "terminal_pin";
    return !secret || (from.engine() == Engine::sqlite && to.engine() == Engine::sqlite);
}

std::string tableDifference(Connection& one, Connection& other, const TableModel& table) {
    auto& a = rowsOf(one, table);
    const detail::Finish finishA{a};
    auto& b = rowsOf(other, table);
    const detail::Finish finishB{b};
    for (;;) {
        const bool more = a.next();
        if (more != b.next()) return fmt::format("{}: one has more rows than the other", table.name);
        if (!more) return {};
        for (int c = 0; c < a.width(); ++c)
            if (const auto x = cellText(a.cell(c)), y = cellText(b.cell(c)); x != y)
                return fmt::format("{} {}: {} is '{}' in one and '{}' in the other", table.name,
                                   cellText(a.cell(0)).value_or(""), a.columnName(c), x.value_or("nothing"),
                                   y.value_or("nothing"));
    }
}

std::string difference(Connection& one, Connection& other) {
    for (const auto& table : schemaModel()) {
        if (!travels(table, one, other)) continue;
        if (auto found = tableDifference(one, other, table); !found.empty()) return found;
    }
    return {};
}

struct ForeignKey {
    std::string tableName, name, definition;
};
BOOST_DESCRIBE_STRUCT(ForeignKey, (), (tableName, name, definition))

// While rows are copied nothing is checked row by row: a parent may come after its child.
std::vector<ForeignKey> loosenForeignKeys(Connection& c) {
    if (c.engine() == Engine::sqlite) return {};  // switched off before the transaction
    const auto keys = Read{c, nobody, {}}.all<ForeignKey>(
        "select cast(t.relname as text) as table_name, cast(k.conname as text) as name, pg_get_constraintdef(k.oid) as definition "
        "from pg_constraint k join pg_class t on t.oid = k.conrelid "
        "where k.contype = 'f' and k.connamespace = cast('public' as regnamespace) order by 1, 2");
    for (const auto& key : keys) c.script(fmt::format("alter table {} drop constraint {}", key.tableName, key.name));
    return keys;
}

void tightenForeignKeys(Connection& c, const std::vector<ForeignKey>& keys) {
    for (const auto& key : keys)
        c.script(fmt::format("alter table {} add constraint {} {}", key.tableName, key.name, key.definition));
    if (c.engine() == Engine::postgres) return;
    auto& s = c.statement("pragma foreign_key_check");
    const detail::Finish finish{s};
    s.start({});
    if (s.next()) throw Fault{fmt::format("the copy of {} points to rows that are not there", s.cell(0).text())};
}

// Ids are never given out twice, not even those of rows that are gone: the counters move too.
void moveCounter(const Read& from, const Read& to, const TableModel& table) {
    if (table.columns.front().type != "@pk") return;
    constexpr std::string_view onPostgres =
        "select cast(coalesce(max(s.last_value), 0) as bigint) as given from pg_sequences s "
        "where quote_ident(s.schemaname) || '.' || quote_ident(s.sequencename) = pg_get_serial_sequence($1, $2)";
    const bool sqlite = from.connection().engine() == Engine::sqlite;
    const auto given = std::max(
        sqlite ? from.one<std::int64_t>("select coalesce(max(seq), 0) as given from sqlite_sequence where name = $1", table.name)
               : from.one<std::int64_t>(onPostgres, table.name, table.key()),
        to.one<std::int64_t>(fmt::format("select coalesce(max({}), 0) as given from {}", table.key(), table.name)));
    if (given == 0) return;
    if (to.connection().engine() == Engine::postgres) {
        to.one<std::int64_t>("select setval(cast(pg_get_serial_sequence($1, $2) as regclass), $3) as given", table.name,
                             table.key(), given);
        return;
    }
    auto& forget = to.connection().statement("delete from sqlite_sequence where name = $1");
    const Value name[] = {std::string_view{table.name}};
    forget.start(name);
    forget.finish();
    auto& note = to.connection().statement("insert into sqlite_sequence (name, seq) values ($1, $2)");
    const Value row[] = {std::string_view{table.name}, given};
    note.start(row);
    note.finish();
}

Moved copyRows(Connection& from, Connection& to) {
    const auto& tables = schemaModel();
    for (auto table = tables.rbegin(); table != tables.rend(); ++table)  // what the schema files themselves put in
        to.script("delete from " + table->name);
    Moved moved;
    for (const auto& table : tables) {
        ++moved.tables;
        if (!travels(table, from, to)) continue;
        auto& rows = rowsOf(from, table);
        const detail::Finish finish{rows};
        auto* postgres = dynamic_cast<Postgres*>(&to);
        moved.rows += postgres != nullptr ? fillPostgres(rows, *postgres, table) : fillSqlite(rows, to, table);
    }
    for (const auto& table : tables) moveCounter(Read{from, nobody, {}}, Read{to, nobody, {}}, table);
    return moved;
}

struct Person {
    std::int64_t userAccountId = 0;
    std::string name, state;
};
BOOST_DESCRIBE_STRUCT(Person, (), (userAccountId, name, state))

// On PostgreSQL everybody gets a login, without a password as yet.
void makeLogins(Connection& c, const FirstSignIn& first) {
    const Actor founder{0, first.user, "move"};
    Tx tx = Company::foundingTx(c, founder, systemClock());
    for (const auto& person : tx.all<Person>(R"sql(select user_account_id, name, state from user_account order by name)sql")) {
        if (c.engine() == Engine::postgres) setLoginActive(tx, person.userAccountId, person.state == "active");
        if (person.name == first.user) setPassword(tx, person.userAccountId, first.password);
    }
}

void checkFirst(Connection& from, const std::string& to, const FirstSignIn& first) {
    if (first.user.empty()) {
        if (from.engine() == Engine::postgres && !isPostgres(to))
            refuse("move.nobody",
                   "Passwords stay on the server, so nobody could sign in to {to}. Name an administrator and a password for "
                   "the copy.",
                   {{"to", to}});
        return;
    }
    if (first.password.text.size() < 15)
        refuse("people.password.short", "The password is too short: it needs 15 characters at least. A short sentence is good.");
    if (!Read{from, nobody, {}}.find<std::int64_t>(
            R"sql(select user_account_id from user_account where name = $1 and state = 'active')sql", first.user))
        refuse("move.unknown", "Nobody active is called {name} in this company. Check the name.", {{"name", first.user}});
}

}  // namespace

Moved moveCompany(const std::string& from, const std::string& to, const FirstSignIn& first) {
    ensure(sodium_init() >= 0, "libsodium does not start");
    const Original original{from, true};
    checkFirst(*original.c, to, first);
    Copy copy{to};
    auto& c = *copy.c;
    migrate(c, systemClock().micros);
    if (c.engine() == Engine::sqlite) c.script("pragma foreign_keys = off");
    c.script("begin");
    Moved moved;
    try {
        dropHistoryTriggers(c);
        const auto keys = loosenForeignKeys(c);
        moved = copyRows(*original.c, c);
        tightenForeignKeys(c, keys);
        makeHistoryTriggers(c);
        if (c.engine() == Engine::postgres) c.script("analyze");
        if (const auto found = difference(*original.c, c); !found.empty())
            throw Fault{fmt::format("the copy differs from the original ({}): it was dropped, and the original is as it was", found)};
        makeLogins(c, first);
        c.commit();
    } catch (...) {
        c.rollback();
        throw;
    }
    copy.finish();
    return moved;
}

std::string firstDifference(const std::string& one, const std::string& other) {
    ensure(sodium_init() >= 0, "libsodium does not start");
    const Original a{one, false}, b{other, false};
    return difference(*a.c, *b.c);
}

}  // namespace db
