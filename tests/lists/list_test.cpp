// Lists: every order is good SQL on this engine, the instant ones are read from an index, and walking by pages
// shows every row once.
#include "database/list.h"
#include "database/rights.h"
#include "support/world.h"

using namespace test;

namespace {

struct Lists : World {
    Lists() {
        if (engine() == db::Engine::postgres) db::grantRights(company->writer());
        buildFirm();
    }
    // Forty of everything, with equal values and with nulls.
    void fill() {
        for (int i = 0; i < 40; ++i) {
            const auto item = fmt::format("T-{:02}", i * 7 % 40);
            perform("people.addParty", fmt::format(R"({{"number":"P-{:02}","name":"{}","email":"{}@example.org"}})",
                                                   i * 3 % 40, i % 4 == 0 ? "Ärmel" : i % 4 == 1 ? "arm" : "Zoo", i % 5));
            const auto shelf = i % 3 == 1 ? std::string{} : fmt::format(R"(,"shelfDays":{})", i % 4);
            perform("inventory.addItem",
                    fmt::format(R"({{"number":"{}","name":"{}","category":"{}","unit":"pcs","tracking":"lot"{}}})", item,
                                i % 3 == 0 ? "bolt" : "Älteste", i % 2 == 0 ? "FG" : "SP", shelf));
            perform("orders.setPrice",
                    fmt::format(R"({{"priceList":"STD","item":"{}","price":"{} EUR","validFrom":"2026-01-0{}"{}}})", item,
                                1 + i % 3, 1 + i % 2, i % 3 == 0 ? R"(,"validTo":"2027-01-31")" : ""));
        }
        for (int i = 0; i < 12; ++i) {
            const auto expires = i % 2 == 0 ? std::string{} : fmt::format(R"(,"expiresOn":"2027-0{}-01")", 1 + i % 3);
            perform("inventory.receive",
                    fmt::format(R"({{"item":"FG-500","quantity":"{} pcs","bin":"MAIN/A-01","lot":"L-{}"{}}})", 1 + i % 3, i, expires));
            const auto lines = fmt::format(
                R"([{{"item":"FG-500","quantity":"{} pcs"}},{{"item":"SP-9","quantity":"{} pcs"}}])", 1 + i % 4, 1 + i % 2);
            perform("orders.enter", fmt::format(R"({{"customer":"C-1",{}"lines":{}}})", i % 3 == 0 ? "" : R"("sign":true,)", lines));
        }
    }
    db::ListPage page(const db::List& list, const db::ListQuery& query) { return page(boss, list, query); }
    db::ListPage page(const db::Actor& who, const db::List& list, const db::ListQuery& query) {
        return company->read(who, [&](const db::Read& r) { return db::page(r, list, query); });
    }
    std::vector<std::string> firsts(const char* list, const std::vector<db::Filter>& filters) {
        std::vector<std::string> found;
        for (const auto& row : page(allActions().list(list), {.filters = filters}).rows) found.push_back(row[0].value_or("-"));
        return found;
    }
    std::string plan(const db::ComposedList& composed) {
        auto& c = company->writer();
        auto& s = c.statement((engine() == db::Engine::sqlite ? "explain query plan " : "explain ") + composed.sql);
        const db::detail::Finish finish{s};
        s.start(composed.arguments);
        std::string all;
        while (s.next()) all += std::string{s.cell(s.width() - 1).text()} + "\n";
        return all;
    }
};

void checkInstant(const std::string& plan) {
    INFO(plan);
    if (engine() == db::Engine::sqlite) {
        CHECK(plan.find("USE TEMP B-TREE") == plan.npos);
        // A table scanned without an index comes in the order of its primary key: only moves are listed by that.
        const bool served = plan.find("USING INDEX") != plan.npos || plan.find("PRIMARY KEY") != plan.npos ||
                            plan.find("SCAN m\n") != plan.npos;
        CHECK(served);
    } else {
        CHECK(plan.find("Index") != plan.npos);
        CHECK(plan.find("Sort") == plan.npos);
        CHECK(plan.find("Seq Scan") == plan.npos);
    }
}

}  // namespace

TEST_CASE("every order of every list is good SQL, and the instant ones are read from an index") {
    Lists world;
    world.fill();
    auto& connection = world.company->writer();
    if (engine() == db::Engine::postgres) connection.script("set enable_seqscan = off");
    CHECK(allActions().lists().size() >= 8);
    for (const auto* list : allActions().lists())
        for (const auto& column : list->columns)
            for (const bool descending : {false, true}) {
                INFO(list->name << " by " << column.name << (descending ? ", descending" : ""));
                db::ListQuery query{.sorts = {{column.name, descending}}};
                const auto first = db::compose(*list, query, list->columns);
                CHECK_NOTHROW(connection.statement(first.sql));
                query.limit = 3;
                query.after = world.page(*list, query).after;
                CHECK((query.after.empty() == (world.page(*list, {}).rows.size() <= 3)));
                const auto next = db::compose(*list, query, list->columns);
                CHECK_NOTHROW(connection.statement(next.sql));
                if (!column.instant) continue;
                checkInstant(world.plan(first));
                if (!query.after.empty()) checkInstant(world.plan(next));
            }
}

TEST_CASE("walking a list by pages shows every row once, in the order of one big page") {
    Lists world;
    world.fill();
    world.company->read(world.boss, [](const db::Read& r) {
        for (const auto* list : allActions().lists())
            for (const auto& one : list->columns)
                for (const auto& two : list->columns)
                    for (const int directions : {0, 1, 2, 3}) {
                        db::ListQuery query{.sorts = {{one.name, (directions & 1) != 0}, {two.name, (directions & 2) != 0}},
                                            .limit = 500};
                        const auto whole = db::page(r, *list, query);
                        std::vector<std::vector<std::optional<std::string>>> walked;
                        query.limit = 3;
                        do {
                            auto page = db::page(r, *list, query);
                            for (auto& row : page.rows) walked.push_back(std::move(row));
                            query.after = page.after;
                        } while (!query.after.empty() && walked.size() <= whole.rows.size());
                        INFO(list->name << " by " << one.name << ", " << two.name << ", directions " << directions);
                        CHECK(whole.after.empty());
                        CHECK((walked == whole.rows));
                    }
    });
}

TEST_CASE("the order is that of the bytes, with nulls last both ways") {
    Lists world;
    world.fill();
    int nulls = 0;
    for (const auto* list : allActions().lists())
        for (std::size_t c = 0; c < list->columns.size(); ++c) {
            const auto& column = list->columns[c];
            if ((column.type != db::ListType::text && column.type != db::ListType::date) || *column.sortBy != 0) continue;
            for (const bool descending : {false, true}) {
                const auto rows = world.page(*list, {.sorts = {{column.name, descending}}, .limit = 500}).rows;
                INFO(list->name << " by " << column.name);
                for (std::size_t i = 1; i < rows.size(); ++i) {
                    const auto &before = rows[i - 1][c], &after = rows[i][c];
                    nulls += after ? 0 : 1;
                    const bool inOrder = !after || (before && (descending ? *after <= *before : *before <= *after));
                    CHECK(inOrder);
                }
            }
        }
    CHECK(nulls > 0);
    const auto named = world.page(allActions().list("items"), {.sorts = {{"name", false}}}).rows;
    CHECK(named[0][1] == "Älteste");  // as people sort, not as bytes
}

TEST_CASE("filters find by beginning, part, value and range") {
    Lists world;
    world.fill();
    using enum db::How;
    CHECK(world.firsts("items", {{"number", prefix, "T-3"}}).size() == 10);
    CHECK(world.firsts("items", {{"number", prefix, ""}}).size() == 44);
    CHECK(world.firsts("items", {{"name", prefix, "Ä"}}).size() == 26);
    CHECK(world.firsts("items", {{"name", prefix, "\U0010FFFF"}}).empty());
    CHECK(world.firsts("items", {{"name", contains, "OLT"}}).size() == 14);
    CHECK(world.firsts("items", {{"name", contains, "_"}}).empty());
    CHECK(world.firsts("items", {{"number", atLeast, "T-10"}, {"number", atMost, "T-12"}}).size() == 3);
    CHECK(world.firsts("items", {{"shelf_days", equals, "3"}}).size() == 7);
    CHECK(world.firsts("stock", {{"on_hand", atLeast, "2.5"}}).size() == 4);
    CHECK(world.firsts("stock_moves", {{"occurred_at", atMost, "2026-01-01T00:00:00Z"}}).empty());
    CHECK(world.firsts("items", {{"number", equals, "' or 1=1 --"}}).empty());
}

TEST_CASE("what a list cannot do is refused") {
    Lists world;
    const auto& items = allActions().list("items");
    const auto code = [&](const db::ListQuery& query) { return world.refusal([&] { world.page(items, query); }); };
    CHECK(world.refusal([] { allActions().list("nothing"); }) == "list.unknown");
    CHECK(code({.sorts = {{"number; drop table item", false}}}) == "list.column");
    CHECK(code({.filters = {{"colour", db::How::equals, "red"}}}) == "list.column");
    CHECK(code({.filters = {{"shelf_days", db::How::prefix, "1"}}}) == "list.filter");
    CHECK(code({.filters = {{"shelf_days", db::How::equals, "long"}}}) == "list.filter");
    CHECK(code({.limit = 0}) == "list.limit");
    CHECK(code({.limit = 501}) == "list.limit");
    CHECK(code({.after = {"1", "2"}}) == "list.after");
    CHECK(code({.after = {"one"}}) == "list.after");
    CHECK(code({.after = {std::nullopt}}) == "list.after");
}

TEST_CASE("a secret column is not there for who has no right to it") {
    Lists world;
    world.fill();
    world.perform("people.addRole", R"({"name": "yard", "permissions": ["people.addParty"]})");
    world.perform("people.addUser", R"({"name": "anna", "fullName": "Anna", "password": "seven quiet herons",
        "roles": [{"role": "yard"}]})");
    const auto anna = world.company->actorNamed("anna", "test");
    const auto& moves = allActions().list("stock_moves");
    const auto seen = world.page(anna, moves, {}), all = world.page(moves, {});
    CHECK(seen.columns.size() + 1 == all.columns.size());
    CHECK(seen.rows.at(0).size() + 1 == all.rows.at(0).size());
    for (const auto& column : seen.columns) CHECK(std::string{column.name} != "value");
    CHECK(world.refusal([&] { world.page(anna, moves, {.sorts = {{"value", false}}}); }) == "list.column");
    CHECK(world.refusal([&] { world.page(anna, moves, {.filters = {{"value", db::How::atLeast, "1"}}}); }) == "list.column");
}
