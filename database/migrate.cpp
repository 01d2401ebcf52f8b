#include "database/migrate.h"

#include <algorithm>

#include <fmt/core.h>

#include "database/errors.h"
#include "database/log.h"
#include "database/model.h"
#include "database/rights.h"
#include "database/schema_files.h"
#include "database/search.h"

namespace db {
namespace {

struct Applied {
    std::int64_t version = 0;
    std::string name, sha256;
    std::int64_t floor = 0;
};
BOOST_DESCRIBE_STRUCT(Applied, (), (version, name, sha256, floor))

const Actor nobody{};

std::int64_t floorOf(const SqlFile& file) {
    const std::string_view text = file.text, word = "-- floor: ";
    ensure(text.substr(0, word.size()) == word, "a schema file begins with its floor");
    return std::stoll(std::string{text.substr(word.size(), 8)});
}

bool hasVersions(const Read& read) {
    const auto* sql = read.connection().engine() == Engine::sqlite
                          ? "select count(*) as n from sqlite_master where type = 'table' and name = 'schema_version'"
                          : "select count(*) as n from pg_tables where schemaname = 'public' and tablename = 'schema_version'";
    return read.one<std::int64_t>(sql) == 1;
}

std::vector<Applied> applied(Connection& c) {
    const Read read{c, nobody, {}};
    if (!hasVersions(read)) return {};
    return read.all<Applied>("select version, name, sha256, floor from schema_version order by version");
}

void applyFile(Connection& c, const SqlFile& file, std::int64_t now) {
    c.script(c.ddl(file.text));
    auto& s = c.statement("insert into schema_version (version, name, sha256, floor, applied_at) values ($1, $2, $3, $4, $5)");
    const auto sum = sha256(file.text);
    const Value row[] = {file.number, std::string_view{file.name}, std::string_view{sum}, floorOf(file), now};
    s.start(row);
    s.finish();
}

void makeViews(Connection& c) {
    for (const auto& file : viewFiles()) {
        c.script(fmt::format("drop view if exists {}", file.name));
        c.script(file.text);
    }
}

}  // namespace

// SQLite knows nothing of the rows and takes every index for as good as another: of a lot's balances at a site it read
// all of the site. So it is told that a site has a hundredth of a table and a state a thousandth, by the numbers it assumes else. (A
// server counts for itself.)
void tellSelectivity(Connection& c) {
    c.script("analyze company;"  // makes the table
             "delete from sqlite_stat1;"
             "insert into sqlite_stat1 (tbl, idx, stat)"
             " select m.tbl_name, m.name, case i.name when 'state' then '1048576 1000 noskipscan' else '1048576 10000 noskipscan' end"
             " from sqlite_schema m join pragma_index_info(m.name) i on i.seqno = 0"
             " where m.type = 'index' and m.sql not like '%where%' and i.name in ('site_id', 'state');"
             "analyze sqlite_schema");
}

std::int64_t programSchema() { return schemaFiles().back().number; }

std::int64_t companySchema(Connection& c) {
    const auto done = applied(c);
    return done.empty() ? 0 : done.back().version;
}

void checkSchema(Connection& c) {
    const auto done = applied(c);
    if (done.empty())
        refuse("company.not_a_company", "This database holds no Throughline company. Choose another, or make a new company.");
    const auto ours = programSchema();
    if (std::any_of(done.begin(), done.end(), [&](const auto& a) { return a.version > ours && a.floor > ours; }))
        refuse("company.newer",
               "This company was last used by a newer Throughline (schema {theirs}; this program knows {ours}). "
               "Install the newer program on this PC.",
               {{"theirs", done.back().version}, {"ours", ours}});
    for (const auto& row : done)
        for (const auto& file : schemaFiles())
            if (file.number == row.version && sha256(file.text) != row.sha256)
                refuse("company.schema_changed",
                       "Part {version} ({name}) of this company's schema was made by a different file than this "
                       "program carries. Use the program that made it, or restore a backup.",
                       {{"version", row.version}, {"name", row.name}});
}

void migrate(Connection& c, std::int64_t now) {
    if (companySchema(c) != 0) checkSchema(c);
    c.script(c.ddl("create table if not exists schema_version (version @int primary key, name text not null, "
                   "sha256 text not null, floor @int not null, applied_at @int not null) @strict"));
    const auto from = companySchema(c);
    for (const auto& file : schemaFiles()) {
        if (file.number <= from) continue;
        c.script(c.engine() == Engine::sqlite ? "begin immediate" : "begin");
        try {
            applyFile(c, file, now);
            c.commit();
        } catch (...) {
            c.rollback();
            throw;
        }
    }
    c.script(c.engine() == Engine::sqlite ? "begin immediate" : "begin");
    try {
        makeViews(c);
        makeHistoryTriggers(c);
        fillWords(c);
        if (c.engine() == Engine::postgres) grantRights(c);
        else tellSelectivity(c);
        c.commit();
    } catch (...) {
        c.rollback();
        throw;
    }
    c.forget();
}

}  // namespace db
