#include "support/sweep.h"

#include <fmt/core.h>

#include "database/log.h"
#include "database/model.h"

namespace test {

std::string fingerprint(db::Connection& c) {
    std::string hashes;
    for (const auto& table : db::schemaModel()) {
        if (table.name == "refused_attempt") continue;
        std::string names, rows;
        for (const auto& column : table.columns) names += (names.empty() ? "" : ", ") + column.name;
        auto& s = c.statement(fmt::format("select {} from {} order by {}", names, table.name, table.key()));
        s.start({});
        while (s.next()) {
            for (int i = 0; i < s.width(); ++i) {
                const auto text = db::cellText(s.cell(i));
                rows += text ? fmt::format("{}:{}", text->size(), *text) : "-";
            }
            rows += '\n';
        }
        s.finish();
        hashes += fmt::format("{} {}\n", table.name, db::sha256(rows));
    }
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
