#include "support/world.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <utility>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/core.h>

#include "database/doctor.h"
#include "database/postgres_admin.h"
#include "database/rights.h"
#include "database/sign_in.h"
#include "support/firm.h"

void installModules(db::Actions&);

namespace test {
namespace fs = std::filesystem;
namespace {

const db::Founding founding{"Test Works", "EUR", "boss", "The Boss", {"a long test password"}};

std::string postgresUrl() {
    const char* url = std::getenv("THROUGHLINE_TEST_POSTGRES");
    if (url == nullptr) throw std::runtime_error{"THROUGHLINE_TEST_POSTGRES names no server: run tests/run"};
    return url;
}

// The run's own folder, gone when the program ends.
struct Folder {
    fs::path path = fs::temp_directory_path() / fmt::format("throughline-test-{}", getpid());
    Folder() { fs::create_directories(path); }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
};

std::string databaseUrl(const std::string& database) {
    const auto url = postgresUrl();
    const auto from = url.find('/', url.find("//") + 2), to = url.find('?', from);
    return url.substr(0, from + 1) + database + (to == url.npos ? "" : url.substr(to));
}

// A copy of a company that nobody has open.
std::string copyOf(const std::string& made) {
    const auto copy = freshLocation("company");
    if (engine() == db::Engine::sqlite) {
        fs::copy_file(made, copy);
    } else {
        auto server = db::openPostgres(postgresUrl());
        server->script(fmt::format("create database \"{}\" template \"{}\" strategy file_copy", db::databaseName(copy), db::databaseName(made)));
        // Logins belong to the server and carry the database's name: the copy needs its own.
        auto c = db::openPostgres(copy);
        db::grantRights(*c);
        const db::Actor boss{0, "boss", "test"};
        c->script("begin");
        auto tx = db::Company::foundingTx(*c, boss, mondayMorning);
        db::setPassword(tx, tx.one<std::int64_t>("select user_account_id from user_account"), founding.adminPassword);
        c->commit();
    }
    return copy;
}

// Hashing a password takes 0.1 s, and the firm 162 actions: both are made once a process and copied for
// each test.
const std::string& emptyCompany() {
    static const auto empty = [] {
        const auto at = freshLocation("empty");
        db::Company::create(at, founding, [] { return mondayMorning; });
        return at;
    }();
    return empty;
}

}  // namespace

db::Engine engine() {
    const char* name = std::getenv("THROUGHLINE_TEST_ENGINE");
    return name != nullptr && std::string_view{name} == "postgres" ? db::Engine::postgres : db::Engine::sqlite;
}

const db::Actions& allActions() {
    static const auto* actions = [] {
        auto* made = new db::Actions;
        installModules(*made);
        return made;
    }();
    return *actions;
}

std::string sharedData() {
    const char* given = std::getenv("THROUGHLINE_SHARED_DATA");
    const fs::path path = given != nullptr ? fs::path{given} : fs::path{THROUGHLINE_SOURCE} / "../shared/data";
    return fs::is_directory(path) ? fs::canonical(path).string() : std::string{};
}

std::string freshLocation(const std::string& name) {
    static Folder folder;
    static int count = 0;
    const auto unique = fmt::format("{}_{}_{}", name, getpid(), ++count);
    return engine() == db::Engine::sqlite ? (folder.path / (unique + ".throughline")).string() : databaseUrl("t_" + unique);
}

World::World() : World(copyOf(emptyCompany())) {}

World::World(Flows) : World([] {
    static const auto firm = [] {
        World built;
        built.play(flowsFirm());
        built.company.reset();
        return std::exchange(built.location, {});
    }();
    return copyOf(firm);
}()) {}

World::World(std::string where) : location(std::move(where)) {
    company = std::make_unique<db::Company>(location, allActions(), [this] { return clock; });
    boss = company->actorNamed("boss", "test");
}

World::~World() {
    company.reset();
    if (engine() != db::Engine::postgres || location.empty()) return;
    try {
        db::dropDatabase(location);
    } catch (const std::exception&) {  // the server ends with the run anyway
    }
}

std::unique_ptr<db::Company> World::another() {
    return std::make_unique<db::Company>(location, allActions(), [this] { return clock; });
}

std::string World::perform(std::string_view action, std::string_view args) {
    return company->perform(boss, db::Request{std::string{action}, std::string{args}, {}, 1}).result;
}

void World::play(std::string_view lines) {
    std::istringstream in{std::string{lines}};
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#') continue;
        INFO(line);
        const auto request = boost::json::parse(line).as_object();
        const auto action = std::string{request.at("do").as_string()};
        const auto args = boost::json::serialize(request.at("args"));
        try {
            perform(action, args);
        } catch (const std::exception& no) {
            FAIL(action << ": " << no.what());
        }
    }
}

std::string World::refusal(std::string_view action, std::string_view args) {
    return refusal([&] { perform(action, args); });
}

std::string World::refusal(const std::function<void()>& attempt) {
    try {
        attempt();
    } catch (const db::Refusal& no) {
        INFO(no.what());
        return no.code;
    }
    return {};
}

std::vector<std::string> World::refusals(std::string_view action, std::string_view args) {
    std::vector<std::string> codes;
    try {
        perform(action, args);
    } catch (const db::Refused& no) {
        for (const auto& reason : no.reasons) codes.push_back(reason.code);
    }
    return codes;
}

std::int64_t World::number(std::string_view sql) {
    return company->read(boss, [&](const db::Read& r) { return r.one<std::int64_t>(sql); });
}

std::string World::text(std::string_view sql) {
    return company->read(boss, [&](const db::Read& r) { return r.one<std::string>(sql); });
}

std::int64_t World::balance(std::string_view account) {
    return company->read(boss, [&](const db::Read& r) {
        return r.one<std::int64_t>(R"sql(
            select coalesce(cast(sum(l.amount) as bigint), 0) as amount
            from journal_line l join account a on a.account_id = l.account_id where a.number = $1
        )sql", account);
    });
}

std::vector<std::string> World::complaints() {
    std::vector<std::string> all;
    for (const auto& finding : company->read(boss, [](const db::Read& r) { return db::doctor(r); }))
        all.push_back(finding.invariant + ": " + finding.what);
    return all;
}

void World::wait(std::int64_t days, std::int64_t hours) { clock.micros += (days * 24 + hours) * 3'600'000'000; }

}  // namespace test
