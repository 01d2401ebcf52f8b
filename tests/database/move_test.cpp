// A whole company copied between the engines, there and back, equal row by row.
#include "database/move.h"

#include "database/backup.h"
#include "database/history.h"
#include "database/postgres_admin.h"
#include "database/probe.h"
#include "database/rights.h"
#include "support/sweep.h"

using namespace probe;
namespace fs = std::filesystem;

namespace {

const db::FirstSignIn boss{"boss", {"a sentence for the copy"}};

// Everything that a copy might spell differently: odd texts, bytes, gaps in ids, parents after their children.
struct Full : Office {
    Full() {
        const auto first = add("A", "Day");
        add("B", "tab\tnewline\nreturn\rback\\slash \\N 精密 😀 'quoted' \"twice\"");
        add("C", "\\.");
        perform("probe.rename", fmt::format(R"({{"id":{},"name":"Night"}})", first));
        perform("probe.keep", R"({"mebibytes":3})");
        hire("anna", {"probe.add", "probe.rename"}, "a sentence of anna");
        hire("leaver", {}, {});
        raw("update user_account set state = 'locked' where name = 'leaver'");
        raw("insert into item_category (item_category_id, code, name, parent_id, costing, version) "
            "values (1, 'ALL', 'All', null, 'standard', 1), (2, 'WIDE', 'Wide', null, 'standard', 1)");
        raw("update item_category set parent_id = 2 where item_category_id = 1");
        const auto last = add("Z");
        perform("probe.remove", fmt::format(R"({{"id":{}}})", last));
        refusal("probe.halfway", R"({"code":"H"})");
        lastId = last;
    }
    std::int64_t lastId = 0;
};

}  // namespace

TEST_CASE("a company copied to a file is equal, and goes on where the other stopped") {
    Full office;
    Folder folder;
    const auto copy = folder.file("copy.throughline");
    const auto moved = db::moveCompany(office.location, copy, boss);
    CHECK(moved.rows > 20);
    // Between two files passwords are compared as well, and boss got a new one.
    CHECK(db::firstDifference(office.location, copy).starts_with(onPostgres() ? "" : "credential 1: password_hash"));
    if (onPostgres()) CHECK(db::firstDifference(office.location, copy) == "");
    {
        db::Company there{copy, actions(), [&] { return office.clock; }};
        const auto who = there.signIn("boss", boss.password, "test");
        there.perform(who, request("probe.add", R"({"code":"Z","name":"Day"})"));
        const auto id = there.read(who, [](const db::Read& r) {
            return r.one<std::int64_t>("select calendar_id from calendar where code = 'Z'");
        });
        CHECK(id > office.lastId);  // the id of the row that is gone is not given again
        there.perform(who, request("probe.rename", fmt::format(R"({{"id":{},"name":"Night"}})", id)));
        CHECK(there.read(who, [&](const db::Read& r) { return db::historyOf(r, "calendar", id).size(); }) == 2);
    }
    CHECK(fs::exists(copy));
    CHECK_FALSE(fs::exists(copy + ".moving"));
    CHECK(db::firstDifference(office.location, copy) != "");
}

TEST_CASE("there and back again is equal row by row") {
    if (!onPostgres()) return;
    Full office;
    Folder folder;
    const auto file = folder.file("copy.throughline");
    const OnServer server;
    db::moveCompany(office.location, file, boss);
    CHECK(db::firstDifference(office.location, file) == "");
    const auto moved = db::moveCompany(file, server.location, boss);
    CHECK(moved.rows > 20);
    CHECK(db::firstDifference(office.location, server.location) == "");
    CHECK(db::firstDifference(file, server.location) == "");

    const auto address = [&](const std::string& name, const std::string& secret) {
        return db::withUser(server.location, db::loginRole(db::databaseName(server.location), name), secret);
    };
    db::Company there{address("boss", boss.password.text), actions(), [&] { return office.clock; }};
    const auto who = there.signIn("boss", {}, "test");
    there.perform(who, request("probe.add", R"({"code":"Z","name":"Day"})"));
    CHECK(there.read(who, [](const db::Read& r) {
        return r.one<std::int64_t>("select calendar_id from calendar where code = 'Z'");
    }) > office.lastId);
    CHECK(codeOf([&] { db::openPostgres(address("anna", "a sentence of anna")); }) == "sign_in.wrong");  // no password yet
    CHECK(db::firstDifference(office.location, server.location) != "");
}

TEST_CASE("every foreign key stands again in the copy") {
    if (!onPostgres()) return;
    Full office;
    const OnServer server;
    db::moveCompany(office.location, server.location);
    const auto c = db::openPostgres(server.location);
    const db::Actor nobody{};
    const std::string_view count = "select count(*) as n from pg_constraint where contype = 'f'";
    CHECK(db::Read(*c, nobody, {}).one<std::int64_t>(count) == office.number(count));
    CHECK_THROWS(c->script("update item_category set parent_id = 77"));
}

TEST_CASE("a copy in which nobody could sign in is refused") {
    Full office;
    Folder folder;
    const auto copy = folder.file("copy.throughline");
    if (onPostgres()) CHECK(codeOf([&] { db::moveCompany(office.location, copy); }) == "move.nobody");
    CHECK(codeOf([&] { db::moveCompany(office.location, copy, {"nobody", boss.password}); }) == "move.unknown");
    CHECK(codeOf([&] { db::moveCompany(office.location, copy, {"leaver", boss.password}); }) == "move.unknown");
    CHECK(codeOf([&] { db::moveCompany(office.location, copy, {"boss", {"short"}}); }) == "people.password.short");
    CHECK(fs::is_empty(folder.path));
}

TEST_CASE("nothing is copied over what is there, and a broken original leaves no copy") {
    Full office;
    CHECK(codeOf([&] { db::moveCompany(office.location, office.location, boss); }) == "company.exists");
    Folder folder;
    const auto copy = folder.file("copy.throughline");
    if (onPostgres()) office.raw("alter table calendar_shift drop constraint calendar_shift_calendar_id_fkey");
    office.raw(std::string{onPostgres() ? "" : "pragma foreign_keys = off;"} +
               "insert into calendar_shift (calendar_id, weekday, from_minute, to_minute) values (4711, 1, 0, 60)");
    CHECK_THROWS_AS(db::moveCompany(office.location, copy, boss), db::Fault);
    for (const auto& left : fs::directory_iterator{folder.path}) CHECK(left.path().string() == "");
}

TEST_CASE("two files made one from the other are equal with their passwords") {
    if (onPostgres()) return;
    Full office;
    Folder folder;
    db::moveCompany(office.location, folder.file("copy.throughline"));
    CHECK(db::firstDifference(office.location, folder.file("copy.throughline")) == "");
    office.company.reset();
    office.company = office.session();
    db::Company there{folder.file("copy.throughline"), actions(), [&] { return office.clock; }};
    CHECK(there.signIn("anna", {"a sentence of anna"}, "test").name == "anna");
}
