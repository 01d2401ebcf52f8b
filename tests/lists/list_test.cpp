// Lists: every order is good SQL on this engine, the instant ones are read from an index, and walking by pages
// shows every row once.
#include "database/list_compose.h"
#include "firm_with_lists.h"

using namespace test;

namespace {

struct Plans : Lists {
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

// A table scanned without an index comes in the order of its primary key.
void checkInstant(const std::string& plan, bool byKey) {
    INFO(plan);
    if (engine() == db::Engine::sqlite) {
        CHECK(plan.find("USE TEMP B-TREE") == plan.npos);
        const bool served = byKey || plan.find("USING INDEX") != plan.npos || plan.find("USING COVERING INDEX") != plan.npos ||
                            plan.find("PRIMARY KEY") != plan.npos;
        CHECK(served);
    } else {
        CHECK(plan.find("Index") != plan.npos);
        CHECK(plan.find("Sort") == plan.npos);
        CHECK(plan.find("Seq Scan") == plan.npos);
    }
}

}  // namespace

TEST_CASE("every order of every list is good SQL, and the instant ones are read from an index") {
    Plans world;
    world.fill();
    auto& connection = world.company->writer();
    if (engine() == db::Engine::postgres)  // a little firm's rows are cheaper sorted
        connection.script("set enable_seqscan = off; set enable_sort = off; set enable_bitmapscan = off");
    CHECK(allActions().lists().size() >= 45);
    for (const auto* list : allActions().lists())
        for (const auto& column : list->columns)
            for (const bool descending : {false, true})
                for (const bool backwards : {false, true}) {
                    INFO(list->name << " by " << column.name << (descending ? ", descending" : "") << (backwards ? ", backwards" : ""));
                    db::ListQuery query{.sorts = {{column.name, descending}}, .backwards = backwards};
                    const auto first = db::compose(*list, query, list->columns);
                    CHECK_NOTHROW(connection.statement(first.sql));
                    query.limit = 3;
                    const auto page = world.page(*list, query);
                    query.after = backwards ? page.before : page.after;
                    const auto next = db::compose(*list, query, list->columns);
                    CHECK_NOTHROW(connection.statement(next.sql));
                    const auto keys = db::listing::composeSkip(*list, query, list->columns);
                    CHECK_NOTHROW(connection.statement(keys.sql));
                    CHECK(db::instant(*list, query) == column.instant);
                    if (!column.instant) continue;
                    const bool byKey = std::string{column.sql} == list->key;
                    checkInstant(world.plan(first), byKey);
                    checkInstant(world.plan(keys), byKey);
                    if (!query.after.empty()) checkInstant(world.plan(next), byKey);
                }
}

TEST_CASE("a filter on an instant column is read from its index, in its order and in that of the key") {
    Plans world;
    world.fill();
    auto& connection = world.company->writer();
    if (engine() == db::Engine::postgres)
        connection.script("set enable_seqscan = off; set enable_sort = off; set enable_bitmapscan = off");
    using enum db::How;
    const auto& orders = allActions().list("orders");
    const auto planned = [&](const db::ListQuery& query) {
        CHECK(db::instant(orders, query));
        checkInstant(world.plan(db::compose(orders, query, orders.columns)), false);
    };
    planned({.sorts = {{"number", true}}, .filters = {{"number", prefix, "SO-"}}});
    planned({.sorts = {{"number", false}}, .filters = {{"number", prefix, "SO-"}}, .after = {"SO-2"}});
    planned({.sorts = {{"ordered_on", true}}, .filters = {{"ordered_on", atLeast, "2026-01-01"}, {"ordered_on", atMost, "2026-12-31"}}});
    planned({.sorts = {{"", true}}, .filters = {{"state", equals, "signed"}}});
    planned({.sorts = {{"", true}}, .filters = {{"customer_id", equals, "1"}}, .after = {"5"}});
    CHECK_FALSE(db::instant(orders, {.sorts = {{"number", false}}, .filters = {{"state", equals, "signed"}}}));
    CHECK_FALSE(db::instant(orders, {.filters = {{"state", oneOf, "", {"quote"}}}}));
    CHECK_FALSE(db::instant(orders, {.filters = {{"number", contains, "1"}}}));
    CHECK_FALSE(db::instant(orders, {.sorts = {{"state", false}, {"ordered_on", false}}}));
    CHECK_FALSE(db::instant(orders, {.sorts = {{"gross", false}}}));
    // Reading on from a page's start needs no bound of the filter: SQLite would begin at that instead.
    const auto deep = db::compose(orders, {.sorts = {{"number", false}}, .filters = {{"number", prefix, "SO-"}}, .after = {"SO-2"}},
                                  orders.columns);
    CHECK(deep.sql.find(">=") == deep.sql.npos);
}

TEST_CASE("every list says what people read, and names columns it has") {
    for (const auto* list : allActions().lists()) {
        const auto has = [&](const std::string& name, bool key) {
            for (const auto& column : list->columns)
                if (name == column.name) return (column.type == db::ListType::key) == key;
            return false;
        };
        for (const auto& column : list->columns) {
            INFO(list->name << "." << column.name);
            CHECK((column.type == db::ListType::key) == (*column.title == 0));
            CHECK((*column.unit == 0 || has(column.unit, false)));
            CHECK((*column.link == 0 || has(column.link, true)));
            CHECK((*column.opens == 0 || column.type == db::ListType::key));
            CHECK((*list->right == 0 || allActions().knowsRight(list->right)));
        }
    }
}

TEST_CASE("the order is that of the bytes, with nulls last both ways") {
    Plans world;
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
    Plans world;
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
    CHECK(world.firsts("items", {{"safety_stock", atLeast, "0.5"}}).empty());
    CHECK(world.firsts("stock_moves", {{"occurred_at", atMost, "2026-01-01T00:00:00Z"}}).empty());
    CHECK(world.firsts("items", {{"number", equals, "' or 1=1 --"}}).empty());
}

TEST_CASE("what a list cannot do is refused") {
    Plans world;
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
    Plans world;
    world.fill();
    world.perform("people.addRole", R"({"name": "yard", "permissions": ["people.addParty", "stock.see"]})");
    world.perform("people.addUser", R"({"name": "anna", "fullName": "Anna", "password": "seven quiet herons",
        "roles": [{"role": "yard"}]})");
    const auto anna = world.company->actorNamed("anna", "test");
    const auto& moves = allActions().list("stock_moves");
    const auto seen = world.page(anna, moves, {}), all = world.page(moves, {});
    CHECK(seen.columns.size() + 1 == all.columns.size());
    CHECK(seen.rows.at(0).size() + 1 == all.rows.at(0).size());
    for (const auto& column : seen.columns) CHECK(std::string{column.name} != "value");
    CHECK(world.refusal([&] { world.page(anna, allActions().list("orders"), {}); }) == "list.right");
    world.company->read(anna, [&](const db::Read& r) {
        const auto& orders = allActions().list("orders");
        CHECK(world.refusal([&] { db::count(r, orders, {}); }) == "list.right");
        CHECK(world.refusal([&] { db::keysOf(r, orders, {}); }) == "list.right");
        CHECK(world.refusal([&] { db::rowsOf(r, orders, {}); }) == "list.right");
        CHECK(world.refusal([&] { db::groups(r, moves, {}, {{"value"}}, {}); }) == "list.column");
    });
    CHECK(world.refusal([&] { world.page(anna, moves, {.sorts = {{"value", false}}}); }) == "list.column");
    CHECK(world.refusal([&] { world.page(anna, moves, {.filters = {{"value", db::How::atLeast, "1"}}}); }) == "list.column");
}
