#include "database/history.h"

#include <algorithm>
#include <map>
#include <sstream>

#include <fmt/core.h>

#include "database/migrate.h"
#include "database/model.h"

namespace db {
namespace {

// The old values as name=value lines; newlines and backslashes inside a value are escaped.
std::string linesOf(const TableModel& table, bool onlyChanged) {
    std::string sql;
    for (const auto& column : table.columns) {
        if (column.type == "@blob") continue;
        if (!sql.empty()) sql += " || ";
        const auto value = fmt::format(
            "coalesce('{0}=' || replace(replace(cast(old.{0} as text), '\\', '\\\\'), char_newline, '\\n'), '{0}') || char_newline",
            column.name);
        sql += onlyChanged ? fmt::format("case when old.{0} is distinct from new.{0} then {1} else '' end", column.name, value)
                           : value;
    }
    return sql;
}

std::string spellNewline(std::string sql, Engine engine) {
    const std::string word = "char_newline", spelt = engine == Engine::sqlite ? "char(10)" : "chr(10)";
    for (std::size_t at = 0; (at = sql.find(word, at)) != std::string::npos; at += spelt.size())
        sql.replace(at, word.size(), spelt);
    return sql;
}

std::string anyChanged(const TableModel& table) {
    std::string sql;
    for (const auto& column : table.columns)
        sql += fmt::format("{}old.{} is distinct from new.{}", sql.empty() ? "" : " or ", column.name, column.name);
    return sql;
}

std::string insertFor(const TableModel& table, bool update) {
    return fmt::format(
        "insert into history (table_name, row_id, operation, old_values, log_id) "
        "select '{}', old.{}, '{}', {}, log_id from tx_context{}",
        table.name, table.key(), update ? "update" : "delete", linesOf(table, update),
        update ? " where " + anyChanged(table) : std::string{});
}

void makeTriggers(Connection& c, const TableModel& table) {
    for (const char* operation : {"update", "delete"}) {
        const auto insert = spellNewline(insertFor(table, std::string_view{operation} == "update"), c.engine());
        if (c.engine() == Engine::sqlite)
            c.script(fmt::format("create trigger history_{0}_{1} after {1} on {0} begin {2}; end", table.name, operation, insert));
        else
            c.script(fmt::format("create or replace function history_{0}_{1}() returns trigger language plpgsql as "
                                 "$body$ begin {2}; return null; end $body$; "
                                 "create trigger history_{0}_{1} after {1} on {0} for each row execute function history_{0}_{1}()",
                                 table.name, operation, insert));
    }
}

std::map<std::string, std::string> parseLines(const std::string& lines) {
    std::map<std::string, std::string> values;
    std::istringstream in{lines};
    for (std::string line; std::getline(in, line);) {
        const auto cut = line.find('=');
        auto value = cut == line.npos ? std::string{} : line.substr(cut + 1);
        for (std::size_t at = 0; (at = value.find('\\', at)) != std::string::npos; ++at)
            value.replace(at, 2, value.compare(at, 2, "\\n") == 0 ? "\n" : "\\");
        values[line.substr(0, cut)] = std::move(value);
    }
    return values;
}

struct HistoryRow {
    std::int64_t logId = 0;
    Instant at;
    std::string actor, action, reason, operation, oldValues;
};
BOOST_DESCRIBE_STRUCT(HistoryRow, (), (logId, at, actor, action, reason, operation, oldValues))

std::map<std::string, std::string> presentValues(const Read& read, const TableModel& table, std::int64_t rowId) {
    std::string list;
    for (const auto& column : table.columns)
        if (column.type != "@blob")
            list += fmt::format("{}coalesce(cast({} as text), '')", list.empty() ? "" : ", ", column.name);
    auto& s = read.connection().statement(fmt::format("select {} from {} where {} = $1", list, table.name, table.key()));
    const Value id[] = {rowId};
    s.start(id);
    std::map<std::string, std::string> values;
    if (s.next()) {
        int c = 0;
        for (const auto& column : table.columns)
            if (column.type != "@blob") values[column.name] = s.cell(c++).text();
    }
    s.finish();
    return values;
}

const TableModel& known(const std::string& name) {
    const auto* table = tableModel(name);
    if (table == nullptr) refuse("history.table", "There is no table '{table}'. Check its name.", {{"table", name}});
    return *table;
}

}  // namespace

void dropHistoryTriggers(Connection& c) {
    for (const auto& table : schemaModel())
        for (const char* operation : {"update", "delete"})
            c.script(c.engine() == Engine::sqlite
                         ? fmt::format("drop trigger if exists history_{}_{}", table.name, operation)
                         : fmt::format("drop trigger if exists history_{0}_{1} on {0}", table.name, operation));
}

void makeHistoryTriggers(Connection& c) {
    dropHistoryTriggers(c);
    for (const auto& table : schemaModel())
        if (table.history) makeTriggers(c, table);
}

std::map<std::string, std::string> presentOf(const Read& read, const std::string& name, std::int64_t rowId) {
    const auto& table = known(name);
    auto values = presentValues(read, table, rowId);
    for (const auto& column : table.columns)
        if (!column.secret.empty() && !read.may(column.secret)) values.erase(column.name);
    return values;
}

std::vector<FieldChange> historyOf(const Read& read, const std::string& name, std::int64_t rowId) {
    const auto* table = &known(name);
    auto after = presentValues(read, *table, rowId);
    std::vector<FieldChange> changes;
    for (const auto& row : read.all<HistoryRow>(R"sql(
             select h.log_id, l.at, l.actor, l.action, l.reason, h.operation, h.old_values
             from history h join action_log l on l.log_id = h.log_id
             where h.table_name = $1 and h.row_id = $2 order by h.history_id desc
         )sql", name, rowId)) {
        const auto before = parseLines(row.oldValues);
        for (const auto& column : table->columns) {
            const auto old = before.find(column.name);
            if (old == before.end() || (!column.secret.empty() && !read.may(column.secret))) continue;
            changes.push_back({row.logId, row.at, row.actor, row.action, row.reason, row.operation, column.name,
                               old->second, row.operation == "delete" ? "" : after[column.name]});
            after[column.name] = old->second;
        }
    }
    return changes;
}

std::map<std::string, std::string> heldAt(const Read& read, const std::string& name, std::int64_t rowId, std::int64_t logId) {
    auto values = presentOf(read, name, rowId);
    for (auto& change : historyOf(read, name, rowId)) {
        if (change.logId <= logId) break;  // newest first
        values[change.field] = std::move(change.before);
    }
    return values;
}

}  // namespace db
