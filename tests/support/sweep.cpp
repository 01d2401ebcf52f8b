#include "support/sweep.h"

#include <cstdlib>

#include <fmt/core.h>

#include "database/log.h"
#include "database/model.h"

namespace test {

namespace {

// Asked thousands of times by the sweeps: a server puts each table's rows together itself, all of them in one statement;
// those of a file are strung together as they are stored, without a text for each cell.
std::string everyRow() {
    std::string sql;
    for (const auto& table : db::schemaModel())
        if (table.name != "refused_attempt")
            sql += fmt::format("{2}select '{0}', coalesce(string_agg(t::text, chr(10) order by t.{1}), '') from {0} t", table.name,
                               table.key(), sql.empty() ? "" : " union all ");
    return sql + " order by 1";  // the tables may be read side by side
}

std::string fingerprintOfServer(db::Connection& c) {
    static const auto sql = everyRow();
    std::string hashes;
    auto& s = c.statement(sql);
    s.start({});
    while (s.next()) hashes += fmt::format("{} {}\n", s.cell(0).text(), db::sha256(std::string{s.cell(1).text()}));
    s.finish();
    return hashes;
}

void append(std::string& rows, const db::Cell& cell) {
    const auto raw = [&](const auto& number) { rows.append(reinterpret_cast<const char*>(&number), sizeof number); };
    rows += static_cast<char>(cell.kind());
    switch (cell.kind()) {
        case db::CellKind::null: return;
        case db::CellKind::integer: return raw(cell.integer());
        case db::CellKind::real: return raw(cell.real());
        case db::CellKind::text: raw(cell.text().size()); rows += cell.text(); return;
        case db::CellKind::bytes: raw(cell.bytes().size()); rows += cell.bytes(); return;
    }
}

std::string rowsOf(db::Connection& c, const db::TableModel& table) {
    std::string names, rows;
    for (const auto& column : table.columns) names += (names.empty() ? "" : ", ") + column.name;
    auto& s = c.statement(fmt::format("select {} from {} order by {}", names, table.name, table.key()));
    s.start({});
    while (s.next())
        for (int i = 0; i < s.width(); ++i) append(rows, s.cell(i));
    s.finish();
    return rows;
}

}  // namespace

// One line a table, so that a difference names it.
std::string fingerprint(db::Connection& c) {
    if (c.engine() == db::Engine::postgres) return fingerprintOfServer(c);
    std::string hashes;
    for (const auto& table : db::schemaModel())
        if (table.name != "refused_attempt") hashes += fmt::format("{} {}\n", table.name, db::sha256(rowsOf(c, table)));
    return hashes;
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
    // What a failure leaves behind stays, so it is seen when the last, the commit's own, has been. A soak looks at each,
    // and tells which it was.
    const bool each = std::getenv("THROUGHLINE_SOAK") != nullptr;
    bool compared = false;
    for (std::int64_t n = 1; n < 10'000; ++n) {
        writer.failAt(n);
        try {
            world.company->perform(actor, {std::string{action}, std::string{args}, circumstances, 1});
            writer.failAt(0);
            REQUIRE(compared);
            CHECK(fingerprint(world) != before);
            return n - 1;
        } catch (const db::Refusal&) {
            writer.failAt(0);
            throw;  // the sweep is for what can be done
        } catch (const db::Fault& onPurpose) {
            const std::string_view words{onPurpose.what()};
            INFO("statement " << n << ": " << words);
            REQUIRE(words.find("on purpose") != std::string_view::npos);
            compared = words.ends_with(": commit");
            if (each || compared) REQUIRE(fingerprint(world) == before);
        }
    }
    FAIL("the action never ends");
    return 0;
}

}  // namespace test
