// PostgreSQL's own guard of history, whatever program a person uses.
#include "database/rights.h"

#include "database/postgres_admin.h"
#include "database/probe.h"
#include "support/sweep.h"

using namespace probe;

namespace {

struct Server : Office {
    db::Actor anna = hire("anna", {"probe.add", "probe.rename"}, "a sentence of anna");
    std::string hers = addressOf("anna", "a sentence of anna");
    std::unique_ptr<db::Connection> psql = db::openPostgres(hers);  // as any program would connect

    std::string code(const std::string& sql) {
        return codeOf([&] { psql->script(sql); });
    }
};

}  // namespace

TEST_CASE("history cannot be changed by a person's own login") {
    if (!onPostgres()) return;
    Server server;
    server.add("A");
    const auto before = test::fingerprint(server);
    for (const std::string sql :
         {"update action_log set actor = 'somebody'", "delete from action_log", "truncate action_log", "drop table action_log",
          "update stock_move set quantity = 0", "delete from stock_move", "update journal_line set amount = 0",
          "delete from history", "delete from refused_attempt", "alter table calendar add column x bigint",
          "create table mine (x bigint)", "update schema_version set version = 0", "drop trigger history_calendar_update on calendar",
          "drop trigger action_log_actor on action_log", "alter role current_user superuser", "create role other login"}) {
        INFO(sql);
        CHECK(server.code(sql) == "database.rights");
    }
    CHECK(test::fingerprint(server) == before);
    CHECK(server.code("update calendar set name = 'Night'").empty());  // a shared record, with its history
    CHECK(server.number("select count(*) as n from history where table_name = 'calendar'") == 1);
}

TEST_CASE("the log takes no line in another person's name") {
    if (!onPostgres()) return;
    Server server;
    const auto insert = [](const std::string& actor) {
        return "insert into action_log (log_id, request_id, action, args_version, args, result, actor, device, at, occurred_at, "
               "reason, touched, signature, previous, hash) values (900, 'r', 'a', 1, '', '', '" + actor + "', '', 0, 0, '', '', '', '', '')";
    };
    CHECK(server.code(insert("boss")) == "database.rights");
    CHECK(server.code("begin").empty());
    CHECK(server.code(insert("anna")).empty());
    server.psql->rollback();
}

TEST_CASE("a session of one person does not act as another") {
    if (!onPostgres()) return;
    Server server;
    db::Company company{server.hers, actions(), [&] { return server.clock; }};
    const auto asked = request("probe.add", R"({"code":"A","name":"Day"})");
    CHECK(codeOf([&] { company.perform(server.boss, asked); }) == "actor.other");
    CHECK(codeOf([&] { company.performAll(server.boss, std::vector{asked}, db::Mode::Each); }) == "actor.other");
    CHECK(codeOf([&] { company.rehearse(server.boss, asked); }) == "actor.other");
    CHECK(company.lastLogId() == 1);  // hiring her
    const auto anna = company.signIn("anna", {}, "test");
    company.perform(anna, asked);
    company.perform(anna, request("probe.rename", R"({"id":1,"name":"Night"})"));
    CHECK(codeOf([&] { company.perform(anna, request("probe.remove", R"({"id":1})")); }) == "permission.missing");
    CHECK(server.complaints().empty());
}

TEST_CASE("only who may look after people sets a login; everybody sets their own password") {
    if (!onPostgres()) return;
    Server server;
    server.hire("chief", {"people.setPassword"}, "a sentence of the chief");
    CHECK(server.code("select set_login('boss', 'SCRAM-SHA-256$x', 1)") == "database.rights");
    CHECK(server.code("select set_login('anna', '', 1)").empty());
    const auto chief = db::openPostgres(server.addressOf("chief", "a sentence of the chief"));
    CHECK(codeOf([&] { chief->script("select set_login('anna', '', 0)"); }).empty());
    CHECK(codeOf([&] { db::openPostgres(server.hers); }) == "sign_in.wrong");
}

TEST_CASE("a company that is gone leaves no logins for the next one of its name") {
    if (!onPostgres()) return;
    const OnServer place;
    const db::Founding founding{"Works", "EUR", "boss", "", {password}};
    const auto signedIn = [&] {
        return codeOf([&] {
            db::openPostgres(db::withUser(place.location, db::loginRole(db::databaseName(place.location), "boss"), password));
        });
    };
    db::Company::create(place.location, founding);
    CHECK(signedIn().empty());
    db::dropDatabase(place.location);
    db::createDatabase(place.location);
    CHECK(signedIn() == "sign_in.wrong");
}

TEST_CASE("what the server of a company must be is looked at before it is used") {
    if (!onPostgres()) return;
    const OnServer place;
    db::createDatabase(place.location);
    db::checkServer(*db::openPostgres(place.location));
    CHECK(codeOf([&] { db::Company{place.location, actions()}; }) == "company.not_a_company");
    CHECK(codeOf([&] { db::createDatabase(place.location); }) == "company.exists");
    CHECK(codeOf([&] { db::databaseName("postgresql://host/x?nonsense=1"); }) == "company.url");
}
