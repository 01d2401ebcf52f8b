#include "database/company.h"

#include <algorithm>
#include <cstdio>

#include <sodium.h>
#include <sys/stat.h>

#include <fmt/core.h>

#include "database/migrate.h"
#include "database/postgres_admin.h"
#include "database/rights.h"
#include "database/sign_in.h"
#include "database/sqlite.h"
#include "database/store.h"

namespace db {
namespace {

constexpr std::int64_t waitingPersonsLimit = 64LL << 20, idleLimit = 32LL << 20;

// As people.addUser has it.
bool isSignInName(std::string_view name) {
    const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
    return name.size() <= 30 && letter(name.front()) &&
           std::ranges::all_of(name, [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_'; });
}

bool isCurrencyCode(std::string_view code) {
    return code.size() == 3 && std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
}

void checkFounding(const Founding& f) {
    Reasons reasons;
    const auto checkText = [&](const std::string& text, const char* field) {
        try {
            return !cleanText(text, 200).empty();
        } catch (const Refusal& no) {
            reasons.add(no.code, no.sentence, no.details, field);
        }
        return true;
    };
    if (!checkText(f.name, "name")) reasons.add("company.name", "The company has no name. Give it one.", {}, "name");
    checkText(f.adminFullName, "adminFullName");
    if (!isCurrencyCode(f.bookCurrency))
        reasons.add("company.currency", "'{currency}' is no currency. Use three letters, such as EUR.",
                    {{"currency", shown(f.bookCurrency)}}, "bookCurrency");
    if (f.adminName.empty())
        reasons.add("company.admin", "Nobody would be able to sign in. Name the first administrator.", {}, "adminName");
    else if (!isSignInName(f.adminName))
        reasons.add("people.user.name", "'{name}' is no name for signing in. Use 1 to 30 of a-z, 0-9, dot and dash, a letter first.",
                    {{"name", shown(f.adminName)}}, "adminName");
    if (f.adminPassword.text.size() < 15)
        reasons.add("people.password.short", "The password is too short: it needs 15 characters at least. A short sentence is good.",
                    {}, "adminPassword");
    reasons.throwIfAny();
}

void found(Connection& c, const Founding& f, Instant now) {
    const Actor nobody{0, f.adminName, "founding"};
    c.beginWrite();
    try {
        Tx tx = Company::foundingTx(c, nobody, now);
        tx.run(R"sql(
            insert into company (company_id, name, book_currency, uuid, created_at) values (1, $1, $2, $3, $4)
        )sql", cleanText(f.name, 200), f.bookCurrency, newRequestId(), now);
        tx.run(R"sql(insert into currency (currency, name) values ($1, $1))sql", f.bookCurrency);
        const auto role = tx.make<std::int64_t>(
            R"sql(insert into role (name, version) values ('administrator', 1) returning role_id)sql");
        tx.run(R"sql(insert into role_permission (role_id, permission) values ($1, '*'))sql", role);
        const auto user = tx.make<std::int64_t>(R"sql(
            insert into user_account (name, full_name, state, version) values ($1, $2, 'active', 1) returning user_account_id
        )sql", f.adminName, f.adminFullName.empty() ? f.adminName : f.adminFullName);
        tx.run(R"sql(insert into user_role (user_account_id, role_id, site_id) values ($1, $2, null))sql", user, role);
        setPassword(tx, user, f.adminPassword);
        c.commit();
    } catch (...) {
        c.rollback();
        throw;
    }
}

}  // namespace

bool isPostgres(std::string_view location) {
    return location.starts_with("postgresql://") || location.starts_with("postgres://") ||
           location.find("dbname='") != location.npos;  // as withUser writes it
}

Tx Company::foundingTx(Connection& c, const Actor& actor, Instant now) {
    return Tx{c, actor, Occasion{now, now, {}, "company.new", {}, 0}};
}

void Company::create(const std::string& location, const Founding& founding, const Clock& clock) {
    ensure(sodium_init() >= 0, "libsodium does not start");
    checkFounding(founding);
    if (isPostgres(location)) {
        createDatabase(location);
        try {
            auto c = openPostgres(location);
            checkServer(*c);
            migrate(*c, clock().micros);
            found(*c, founding, clock());
        } catch (...) {
            dropDatabase(location);
            throw;
        }
        return;
    }
    const auto file = checkStore(location, true);
    umask(077);
    const Presence alone{file, Presence::Kind::alone};
    const Gate gate{file};
    try {
        Sqlite c{file, {}, true};
        migrate(c, clock().micros);
        found(c, founding, clock());
        c.checkpoint();
    } catch (...) {
        for (const auto* part : {"", "-wal", "-shm"}) std::remove((file + part).c_str());
        throw;
    }
}

Company::Company(const std::string& location, const Actions& actions, Clock clock)
    : location_(isPostgres(location) ? location : checkStore(location, false)), actions_(actions), clock_(std::move(clock)) {
    ensure(sodium_init() >= 0, "libsodium does not start");
    if (isPostgres(location)) {
        writer_ = openPostgres(location);
        checkServer(*writer_);
        reader_ = openPostgres(location);
        sessionPerson_ = sessionPerson(Read{*writer_, Actor{}, clock_()});
    } else {
        presence_ = std::make_unique<Presence>(location_, Presence::Kind::shared);
        markHost(location_);
        writer_ = openSqlite(location_);
        gate_ = std::make_unique<Gate>(location_);
        reader_ = openSqlite(location_, {.cachePages = 2048});
        reader_->script("pragma query_only = on");
    }
    checkSchema(*writer_);
    if (companySchema(*writer_) < programSchema())
        refuse("company.older",
               "This company was last used by an older Throughline (schema {theirs}; this program needs {ours}). "
               "Upgrade it: throughline company upgrade. A backup is made first.",
               {{"theirs", companySchema(*writer_)}, {"ours", programSchema()}});
    if (gate_ != nullptr) standing_ = std::make_unique<Standing>(location_);
}

Company::~Company() {
    auto* sqlite = dynamic_cast<Sqlite*>(writer_.get());
    if (sqlite == nullptr || gate_ == nullptr) return;
    reader_.reset();
    if (gate_->tryEnter()) {
        sqlite->checkpoint();
        gate_->leave();
    }
}

void Company::checkWritable() {
    if (gate_ == nullptr) return;
    standing_->check();
    checkSpace(location_, static_cast<Sqlite&>(*writer_).walBytes());
    const auto nowTime = std::chrono::steady_clock::now();
    if (nowTime - lastMark_ > std::chrono::seconds{20}) {
        lastMark_ = nowTime;
        markHost(location_);
    }
}

void Company::giveBackSpace() noexcept {
    try {
        checkWritable();
    } catch (...) {
        static_cast<Sqlite&>(*writer_).checkpoint();  // the caller holds the gate
    }
}

void Company::tidyLog(bool idle) {
    if (gate_ == nullptr) return;
    auto& sqlite = static_cast<Sqlite&>(*writer_);
    if (!idle) {
        // The caller holds the gate; a person waits, so only a very long log is moved now.
        if (sqlite.walBytes() > waitingPersonsLimit) sqlite.checkpoint();
        return;
    }
    std::unique_lock lock{writing_, std::try_to_lock};  // the gate is one for all threads of this session
    if (!lock || sqlite.walBytes() < idleLimit || !gate_->tryEnter()) return;
    sqlite.checkpoint();
    gate_->leave();
}

std::vector<Change> Company::changesSince(std::int64_t logId, int most) {
    return read(Actor{}, [&](const Read& r) {
        return r.all<Change>(R"sql(
            select log_id, action, actor, touched from action_log where log_id > $1 order by log_id limit $2
        )sql", logId, most);
    });
}

std::int64_t Company::lastLogId() {
    return read(Actor{}, [](const Read& r) {
        return r.one<std::int64_t>(R"sql(select coalesce(max(log_id), 0) as log_id from action_log)sql");
    });
}

std::int64_t Company::dataVersion() {
    const std::scoped_lock lock{reading_};
    return reader_->dataVersion();
}

}  // namespace db
