#include "support/sweep.h"

#include <fmt/core.h>

#include "database/log.h"
#include "database/model.h"

namespace test {

namespace {

// Every row of every table, a row of text for each table: the engine puts it together, which the sweeps ask for thousands
// of times.
std::string everyRow(db::Engine engine) {
    std::string sql;
    for (const auto& table : db::schemaModel()) {
        if (table.name == "refused_attempt") continue;
        if (!sql.empty()) sql += " union all ";
        if (engine == db::Engine::postgres) {
            sql += fmt::format("select '{0}', coalesce(string_agg(t::text, chr(10) order by t.{1}), '') from {0} t", table.name, table.key());
            continue;
        }
        std::string cells;
        for (const auto& column : table.columns) cells += (cells.empty() ? "quote(" : " || ',' || quote(") + column.name + ")";
        sql += fmt::format("select '{0}', coalesce(group_concat({2}, char(10)), '') from (select * from {0} order by {1})", table.name,
                           table.key(), cells);
    }
    return sql + " order by 1";  // a server may read the tables side by side
}

}  // namespace

std::string fingerprint(db::Connection& c) {
    static const std::string sqlite = everyRow(db::Engine::sqlite), postgres = everyRow(db::Engine::postgres);
    std::string hashes;
    auto& s = c.statement(c.engine() == db::Engine::postgres ? postgres : sqlite);
    s.start({});
    while (s.next()) hashes += fmt::format("{} {}\n", *db::cellText(s.cell(0)), db::sha256(*db::cellText(s.cell(1))));
    s.finish();
    return hashes;  // one line a table, so that a difference names it
}

std::string fingerprint(World& world) {
    return world.company->read(world.boss, [](const db::Read& r) { return fingerprint(r.connection()); });
}

std::int64_t sweep(World& world, std::string_view action, std::string_view args) {
    return sweep(world, action, args, world.boss, {});
}

std::int64_t sweep(World& world, std::string_view action, std::string_view args, const db::Actor& actor,
                   const db::Circumstances& circumstances) {
    INFO(action << " " << args);
    const auto before = fingerprint(world);
    auto& writer = world.company->writer();
    for (std::int64_t n = 1; n < 10'000; ++n) {
        writer.failAt(n);
        try {
            world.company->perform(actor, {std::string{action}, std::string{args}, circumstances, 1});
            writer.failAt(0);
            CHECK(fingerprint(world) != before);
            return n - 1;
        } catch (const db::Refusal&) {
            writer.failAt(0);
            throw;  // the sweep is for what can be done
        } catch (const db::Fault& onPurpose) {
            INFO("statement " << n << ": " << onPurpose.what());
            REQUIRE(std::string_view{onPurpose.what()}.find("on purpose") != std::string_view::npos);
            REQUIRE(fingerprint(world) == before);
        }
    }
    FAIL("the action never ends");
    return 0;
}

}  // namespace test
