// Which companies are opened, and how an older one is brought up to date.
#include "database/migrate.h"

#include "database/backup.h"
#include "database/log.h"
#include "database/postgres_admin.h"
#include "database/probe.h"
#include "database/schema_files.h"
#include "support/sweep.h"

using namespace probe;
namespace fs = std::filesystem;

namespace {

// A company as a program that knew only the first `parts` files would have left it.
std::unique_ptr<db::Connection> halfMade(const std::string& location, std::int64_t parts) {
    std::unique_ptr<db::Connection> c;
    if (onPostgres()) {
        db::createDatabase(location);
        c = db::openPostgres(location);
    } else {
        c = db::openSqlite(location, {}, true);
    }
    c->script(c->ddl("create table schema_version (version @int primary key, name text not null, sha256 text not null, "
                     "floor @int not null, applied_at @int not null) @strict"));
    for (const auto& file : db::schemaFiles()) {
        if (file.number > parts) break;
        c->script(c->ddl(file.text));
        c->script(fmt::format("insert into schema_version (version, name, sha256, floor, applied_at) values ({}, '{}', '{}', {}, 0)",
                              file.number, file.name, db::sha256(file.text), file.number));
    }
    c->script("insert into company (company_id, name, book_currency, uuid, created_at) values (1, 'Old Works', 'EUR', 'u', 0)");
    return c;
}

std::string openingCode(Office& office) {
    return codeOf([&] { office.session(); });
}

}  // namespace

TEST_CASE("a company that another schema made is refused") {
    Office office;
    office.raw("update schema_version set sha256 = 'ABCD' where version = 2");
    CHECK(openingCode(office) == "company.schema_changed");
}

TEST_CASE("a newer company opens only where its floor lets this program in") {
    Office office;
    office.raw("insert into schema_version (version, name, sha256, floor, applied_at) values (90, 'later', 'x', 1, 0)");
    CHECK(openingCode(office).empty());
    office.raw("insert into schema_version (version, name, sha256, floor, applied_at) values (91, 'breaking', 'x', 91, 0)");
    CHECK(openingCode(office) == "company.newer");
    office.raw("insert into schema_version (version, name, sha256, floor, applied_at) values (92, 'later', 'x', 1, 0)");
    CHECK(openingCode(office) == "company.newer");
    office.company.reset();
    CHECK(codeOf([&] { db::upgradeCompany(office.location); }) == "company.newer");
}

TEST_CASE("an older company asks to be upgraded, and upgrading it keeps what is in it") {
    Folder folder;
    OnServer server;
    const auto location = onPostgres() ? server.location : folder.file("old.throughline");
    halfMade(location, 5);
    CHECK(codeOf([&] { db::Company{location, actions()}; }) == "company.older");
    CHECK(db::companyInfo(location).schema == 5);
    const auto done = db::upgradeCompany(location);
    CHECK(done.from == 5);
    CHECK(done.to == db::programSchema());
    CHECK(db::companyInfo(location).name == "Old Works");
    db::Company opened{location, actions()};
    CHECK(opened.lastLogId() == 0);
    if (onPostgres()) return;
    CHECK(db::companyInfo(done.backup).schema == 5);
    CHECK(db::readManifest(done.backup).schema == 5);
    CHECK_FALSE(fs::exists(location + ".upgrading"));
}

TEST_CASE("upgrading what is up to date does nothing") {
    Office office;
    office.company.reset();
    const auto done = db::upgradeCompany(office.location);
    CHECK(done.from == done.to);
    CHECK(done.backup.empty());
}

TEST_CASE("an upgrade that fails in the middle goes on the next time") {
    Folder folder;
    OnServer server;
    const auto location = onPostgres() ? server.location : folder.file("old.throughline");
    const auto c = halfMade(location, 3);
    c->failAt(5);
    CHECK_THROWS_AS(db::migrate(*c, 0), db::Fault);
    c->failAt(0);
    const auto reached = db::companySchema(*c);
    CHECK(reached >= 3);
    CHECK(reached < db::programSchema());
    db::migrate(*c, 0);
    CHECK(db::companySchema(*c) == db::programSchema());
}

TEST_CASE("a failed upgrade of a file leaves it as it was") {
    if (onPostgres()) return;
    Folder folder;
    const auto file = folder.file("old.throughline");
    halfMade(file, 5)->script("create table sales_order (in_the_way integer) strict");
    CHECK_THROWS(db::upgradeCompany(file));
    CHECK(db::companyInfo(file).schema == 5);
    CHECK_FALSE(fs::exists(file + ".upgrading"));
    CHECK(db::companyInfo(file + ".before-5").schema == 5);
}

TEST_CASE("a company that is open is not upgraded under its readers") {
    if (onPostgres()) return;
    Folder folder;
    const auto file = folder.file("old.throughline");
    halfMade(file, 5);
    const db::Presence reader{file, db::Presence::Kind::shared};
    CHECK(codeOf([&] { db::upgradeCompany(file); }) == "company.open");
}

TEST_CASE("making a company where one is, or where nothing can be, changes nothing") {
    Office office;
    const db::Founding founding{"Second", "EUR", "boss", "", {password}};
    const auto before = test::fingerprint(office);
    CHECK(codeOf([&] { db::Company::create(office.location, founding); }) == "company.exists");
    CHECK(test::fingerprint(office) == before);
    auto poor = founding;
    poor.adminPassword.text = "short";
    poor.bookCurrency = "EURO";
    OnServer server;
    Folder folder;
    const auto location = onPostgres() ? server.location : folder.file("second.throughline");
    CHECK(codeOf([&] { db::Company::create(location, poor); }) == "company.currency");
    CHECK_THROWS(db::Company(location, actions()));
    db::Company::create(location, founding);
    CHECK(db::companyInfo(location).name == "Second");
}

TEST_CASE("a file looks a lot, an order or an item up by its own index, not by that of the site") {
    if (onPostgres()) return;
    Office office;
    for (const auto* sql : {"select on_hand from stock_balance where lot_id = $1 and site_id = $2",
                            "select quantity from stock_move where lot_id = $1 and site_id = $2",
                            "select value from stock_value where item_id = $1 and site_id = $2",
                            "select sscc from handling_unit where sales_order_id = $1 and site_id = $2",
                            "select number from sales_order where customer_id = $1 and state = $2"}) {
        auto& s = office.company->reader().statement("explain query plan " + std::string{sql});
        const std::vector<db::Value> arguments(2, db::Value{std::int64_t{1}});
        s.start(arguments);
        std::string plan;
        while (s.next()) plan += std::string{s.cell(3).text()} + "\n";
        s.finish();
        INFO(sql << "\n" << plan);
        CHECK(plan.find("SEARCH") != plan.npos);
        CHECK(plan.find("(site_id") == plan.npos);
        CHECK(plan.find("(state") == plan.npos);
    }
}
