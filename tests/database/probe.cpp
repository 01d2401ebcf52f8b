#include "database/probe.h"

#include <unistd.h>


#include "database/json.h"
#include "database/log.h"
#include "database/postgres_admin.h"
#include "database/rights.h"
#include "database/sign_in.h"

namespace probe {
namespace fs = std::filesystem;

struct Made {
    std::int64_t id = 0;
};
BOOST_DESCRIBE_STRUCT(Made, (), (id))

struct Add {
    std::string code, name;
};
BOOST_DESCRIBE_STRUCT(Add, (), (code, name))

void checkAdd(const db::Read& read, const Add& a, db::Reasons& reasons) {
    if (a.code.empty()) reasons.add("probe.code", "A calendar needs a code.", {}, "code");
    if (a.name.empty()) reasons.add("probe.name", "A calendar needs a name.", {}, "name");
    if (read.find<std::int64_t>(R"sql(select calendar_id from calendar where code = $1)sql", a.code))
        reasons.add("probe.there", "There is a calendar {code} already.", {{"code", a.code}}, "code");
}

Made add(db::Tx& tx, const Add& a) {
    return {tx.make<std::int64_t>(
        R"sql(insert into calendar (code, name, version) values ($1, $2, 1) returning calendar_id)sql", a.code, a.name)};
}

struct Rename {
    std::int64_t id = 0;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Rename, (), (id, name))

Made rename(db::Tx& tx, const Rename& a) {
    tx.run(R"sql(update calendar set name = $2, version = version + 1 where calendar_id = $1)sql", a.id, a.name);
    return {a.id};
}

struct Remove {
    std::int64_t id = 0;
};
BOOST_DESCRIBE_STRUCT(Remove, (), (id))

Made remove(db::Tx& tx, const Remove& a) {
    tx.run(R"sql(delete from calendar where calendar_id = $1)sql", a.id);
    return {a.id};
}

struct Halfway {
    std::string code;
};
BOOST_DESCRIBE_STRUCT(Halfway, (), (code))

Made halfway(db::Tx& tx, const Halfway& a) {
    add(tx, {a.code, "Half"});
    db::refuse("probe.no", "The second half cannot be done.");
}

struct Hire {
    std::string name;
    std::vector<std::string> rights;
    std::optional<db::Secret> password;
};
BOOST_DESCRIBE_STRUCT(Hire, (), (name, rights, password))

Made hire(db::Tx& tx, const Hire& a) {
    const auto user = tx.make<std::int64_t>(R"sql(
        insert into user_account (name, full_name, state, version) values ($1, $1, 'active', 1) returning user_account_id
    )sql", a.name);
    const auto role = tx.make<std::int64_t>(R"sql(insert into role (name, version) values ($1, 1) returning role_id)sql",
                                            a.name + "'s");
    for (const auto& right : a.rights)
        tx.run(R"sql(insert into role_permission (role_id, permission) values ($1, $2))sql", role, right);
    tx.run(R"sql(insert into user_role (user_account_id, role_id, site_id) values ($1, $2, null))sql", user, role);
    if (a.password) db::setPassword(tx, user, *a.password);
    return {user};
}

struct Keep {
    std::int64_t mebibytes = 0;
};
BOOST_DESCRIBE_STRUCT(Keep, (), (mebibytes))

Made keep(db::Tx& tx, const Keep& a) {
    const db::Blob content{std::string(static_cast<std::size_t>(a.mebibytes) << 20, 'x')};
    tx.run(R"sql(insert into attachment (sha256, media_type, size, content) values ($1, 'text/plain', $2, $3))sql",
           db::sha256(tx.occasion().requestId), a.mebibytes << 20, content);
    return {};
}

const db::Action<Add, Made> addAction{"probe.add", "Add a calendar", add, checkAdd, db::codec<Add, Made>()};
const db::Action<Rename, Made> renameAction{"probe.rename", "Rename a calendar", rename, nullptr, db::codec<Rename, Made>()};
const db::Action<Remove, Made> removeAction{"probe.remove", "Remove a calendar", remove, nullptr, db::codec<Remove, Made>()};
const db::Action<Halfway, Made> halfwayAction{"probe.halfway", "Do half", halfway, nullptr, db::codec<Halfway, Made>()};
const db::Action<Hire, Made> hireAction{"probe.hire", "Hire a person", hire, nullptr, db::codec<Hire, Made>()};
const db::Action<Keep, Made> keepAction{"probe.keep", "Keep a file", keep, nullptr, db::codec<Keep, Made>()};

const db::Actions& actions() {
    static const auto* all = [] {
        auto* made = new db::Actions;
        for (const db::AnyAction* action : std::initializer_list<const db::AnyAction*>{
                 &addAction, &renameAction, &removeAction, &halfwayAction, &hireAction, &keepAction})
            made->add(*action);
        return made;
    }();
    return *all;
}

Office::Office() { company = session(); }

std::unique_ptr<db::Company> Office::session() const {
    return std::make_unique<db::Company>(location, actions(), [this] { return clock; });
}

std::int64_t Office::add(const std::string& code, const std::string& name) {
    return perform(addAction, Add{code, name}).id;
}

db::Actor Office::hire(const std::string& name, const std::vector<std::string>& rights, const std::string& secret) {
    Hire args{name, rights, {}};
    if (!secret.empty()) args.password = db::Secret{secret};
    return {perform(hireAction, args).id, name, "test"};
}

std::string Office::addressOf(const std::string& person, const std::string& secret) const {
    return db::withUser(location, db::loginRole(db::databaseName(location), person), secret);
}

void Office::raw(std::string_view sql) const {
    const auto c = onPostgres() ? db::openPostgres(location) : db::openSqlite(location);
    c->script(sql);
}

Folder::Folder() {
    static int count = 0;
    path = fs::temp_directory_path() / fmt::format("throughline-folder-{}-{}", getpid(), ++count);
    fs::create_directories(path);
}
Folder::~Folder() {
    std::error_code ignored;
    fs::remove_all(path, ignored);
}

OnServer::OnServer() : location(test::freshLocation("server")) {}
OnServer::~OnServer() {
    try {
        db::dropDatabase(location);
    } catch (const std::exception&) {  // the server ends with the run anyway
    }
}

db::Request request(const std::string& action, const std::string& args, const std::string& id) {
    return {action, args, {id, {}, {}}, 1};
}

bool onPostgres() { return test::engine() == db::Engine::postgres; }

std::string codeOf(const std::function<void()>& attempt) {
    try {
        attempt();
    } catch (const db::Refusal& no) {
        INFO(no.what());
        return no.code;
    }
    return {};
}

std::string sentenceOf(const std::function<void()>& attempt) {
    try {
        attempt();
    } catch (const std::exception& no) {
        return no.what();
    }
    return {};
}

}  // namespace probe
