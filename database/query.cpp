#include "database/query.h"

#include <cctype>
#include <set>

#include <fmt/core.h>

#include "database/model.h"
#include "database/sqlite.h"

namespace db {
namespace {

using Columns = std::set<std::pair<std::string, std::string>>;

struct Used {
    std::string tableName, columnName;
};
BOOST_DESCRIBE_STRUCT(Used, (), (tableName, columnName))

// What a select reads on PostgreSQL: it is made a view for a moment, and the server says what the view needs.
Columns columnsReadOnPostgres(Connection& c, const std::string& sql) {
    const Actor nobody{};
    c.rollback();
    c.script("begin");
    Columns used;
    try {
        // Within a subquery, so that two columns may have one name.
        c.script("create temporary view asked as select 1 as one from (" + sql + "\n) as whole_query");
        // A row as a whole (cast(c as text) of a table c) is every column of it, and no dependency names them.
        const auto wholeRows = Read{c, nobody, {}}.one<std::int64_t>(
            "select count(*) as found from pg_rewrite w join pg_class v on v.oid = w.ev_class "
            "where v.relname = 'asked' and cast(w.ev_action as text) like '%:varattno 0 %'") > 0;
        for (const auto& row : Read{c, nobody, {}}.all<Used>(
                 "select cast(t.relname as text) as table_name, cast(coalesce(a.attname, '') as text) as column_name "
                 "from pg_rewrite w join pg_class v on v.oid = w.ev_class join pg_depend d on d.objid = w.oid "
                 "join pg_class t on t.oid = d.refobjid left join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid "
                 "where v.relname = 'asked' and t.relname <> 'asked' and d.refclassid = 'pg_class'::regclass"))
            used.emplace(row.tableName, wholeRows ? "*" : row.columnName);
    } catch (...) {
        c.rollback();
        c.beginRead();
        throw;
    }
    c.rollback();
    c.beginRead();
    return used;
}

// What would read tables by their names in a text, or tell of their contents elsewhere.
void checkWords(std::string sql) {
    for (auto& c : sql) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    for (const char* word : {"_to_xml", "ts_stat", "ts_rewrite", "pg_", "information_schema", "u&"})
        if (sql.find(word) != sql.npos)
            refuse("query.word", "'{word}' cannot stand in a query: it would go around the rights. Ask the company's own tables.",
                   {{"word", word}});
}

void checkSecrets(const Read& read, const std::string& sql) {
    auto& c = read.connection();
    auto* sqlite = dynamic_cast<Sqlite*>(&c);
    if (sqlite == nullptr) checkWords(sql);
    for (const auto& [table, column] : sqlite != nullptr ? sqlite->columnsRead(sql) : columnsReadOnPostgres(c, sql)) {
        const auto* model = tableModel(table);
        if (model == nullptr) continue;
        for (const auto& known : model->columns)
            if ((known.name == column || column == "*") && !known.secret.empty() && !read.may(known.secret))
                refuse("query.secret",
                       "{table}.{column} may be seen only with the right {right}. Name the other columns, or ask an administrator.",
                       {{"table", table}, {"column", known.name}, {"right", known.secret}});
    }
}

std::string withoutEnd(std::string sql) {
    while (!sql.empty() && (sql.back() == ';' || std::isspace(static_cast<unsigned char>(sql.back())) != 0)) sql.pop_back();
    return sql;
}

}  // namespace

void query(const Read& read, const std::string& given, const UseRow& use) {
    const auto sql = withoutEnd(given);
    const auto first = sql.substr(0, sql.find_first_of(" \n\t("));
    if ((first != "select" && first != "SELECT" && first != "with" && first != "WITH") || sql.find(';') != sql.npos)
        refuse("query.select", "Only one select can be run here; data changes by actions alone. See: throughline actions.");
    try {
        checkSecrets(read, sql);
        auto& s = read.connection().statement(sql);
        const detail::Finish finish{s};
        s.start({});
        std::vector<std::string> names;
        for (int c = 0; c < s.width(); ++c) names.push_back(s.columnName(c));
        std::vector<QueryCell> row(names.size());
        while (s.next()) {
            for (int c = 0; c < s.width(); ++c) {
                const auto kind = s.cell(c).kind();
                row[static_cast<std::size_t>(c)] = {cellText(s.cell(c)), kind == CellKind::integer || kind == CellKind::real};
            }
            use(names, row);
        }
    } catch (const Refusal&) {
        throw;
    } catch (const Contended&) {
        throw;
    } catch (const Fault& wrong) {
        refuse("query.wrong", "The select cannot be run: {why}. Correct it and try again.", {{"why", wrong.what()}});
    }
}

std::string selectAll(const Read& read, const std::string& table) {
    const auto* model = tableModel(table);
    if (model == nullptr)
        refuse("query.table", "There is no table '{table}'. See the list in the manual.", {{"table", table}});
    std::string columns;
    for (const auto& column : model->columns)
        if (column.type != "@blob" && (column.secret.empty() || read.may(column.secret)))
            columns += (columns.empty() ? "" : ", ") + column.name;
    return fmt::format("select {} from {} order by {}", columns, table, model->key());
}

}  // namespace db
