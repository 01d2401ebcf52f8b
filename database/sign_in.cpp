#include "database/sign_in.h"

#include <sodium.h>

#include <algorithm>

#include "database/company.h"
#include "database/postgres.h"
#include "database/rights.h"
#include "database/transact.h"

namespace db {
namespace {

constexpr unsigned long long passes = 3;
constexpr std::size_t memory = 64UL << 20;
constexpr std::int64_t freeTries = 5, mostTries = 100, longestWait = 15LL * 60 * 1'000'000;

struct Tried {
    std::int64_t failures = 0;
    Instant lastAt;
};
BOOST_DESCRIBE_STRUCT(Tried, (), (failures, lastAt))

struct Known {
    std::int64_t userAccountId = 0;
    std::string passwordHash, state;
    std::int64_t failures = 0;
    Instant retryAfterAt;
};
BOOST_DESCRIBE_STRUCT(Known, (), (userAccountId, passwordHash, state, failures, retryAfterAt))

[[noreturn]] void wrong() {
    refuse("sign_in.wrong", "The name or the password is wrong, or the account is locked. Check both, or ask an administrator.");
}

std::int64_t waitAfter(std::int64_t failures) {
    if (failures < freeTries) return 0;
    return std::min<std::int64_t>(longestWait, (2LL << std::min<std::int64_t>(failures - freeTries, 20)) * 1'000'000);
}

// The same characters typed on another keyboard are the same password.
Secret normalised(const Secret& password) { return {cleanText(password.text, 1000)}; }

// Verifying a hash of nothing takes as long as a real one: an unknown name is not told apart.
const std::string& dummyHash() {
    static const auto hash = argon2id(Secret{"nobody has this password"});
    return hash;
}

std::string userName(const Read& read, std::int64_t id) {
    return read.one<std::string>(R"sql(select name from user_account where user_account_id = $1)sql", id);
}

}  // namespace

std::string argon2id(const Secret& password) {
    char hash[crypto_pwhash_STRBYTES];
    ensure(crypto_pwhash_str_alg(hash, password.text.data(), password.text.size(), passes, memory,
                                 crypto_pwhash_ALG_ARGON2ID13) == 0,
           "there is not enough memory to hash a password");
    return hash;
}

void setPassword(Tx& tx, std::int64_t userId, const Secret& typed) {
    const auto password = normalised(typed);
    if (tx.connection().engine() == Engine::postgres) {
        tx.find<std::string>("select cast(set_login($1, $2, 1) as text) as done", userName(tx, userId),
                             dynamic_cast<Postgres&>(tx.connection()).scramVerifier(userName(tx, userId), password.text));
        return;
    }
    tx.run(R"sql(
        insert into credential (user_account_id, password_hash, failures, retry_after_at) values ($1, $2, 0, 0)
        on conflict (user_account_id) do update set password_hash = excluded.password_hash, failures = 0, retry_after_at = 0
    )sql", userId, argon2id(password));
}

void setLoginActive(Tx& tx, std::int64_t userId, bool active) {
    if (tx.connection().engine() == Engine::postgres) {
        tx.find<std::string>("select cast(set_login($1, '', $2) as text) as done", userName(tx, userId), active);
        return;
    }
    if (active)
        tx.run(R"sql(update credential set failures = 0, retry_after_at = 0 where user_account_id = $1)sql", userId);
}

// A name that nobody has is slowed down like one that somebody has, so that tries do not tell them apart.
Instant Company::retryUnknown(const Actor& nobody) {
    const auto tried = read(nobody, [](const Read& r) {
        return r.one<Tried>(R"sql(
            select count(*) as failures, coalesce(max(at), 0) as last_at
            from refused_attempt where action = 'sign in' and actor = $1 and at > $2
        )sql", r.actor().name, Instant{r.now().micros - longestWait});
    });
    return tried.failures < freeTries ? Instant{} : Instant{tried.lastAt.micros + waitAfter(tried.failures)};
}

Actor Company::signIn(const std::string& name, const Secret& typed, const std::string& device) {
    if (writer_->engine() == Engine::postgres) {
        // The server has looked at the password; the owner's own sessions are nobody's.
        if (!sessionPerson_) wrong();
        return actorNamed(*sessionPerson_, device);
    }
    const auto password = normalised(typed);
    const Actor nobody{0, name.substr(0, 100), device};
    const auto known = read(nobody, [&](const Read& r) {
        return r.find<Known>(R"sql(
            select a.user_account_id, c.password_hash, a.state, c.failures, c.retry_after_at
            from user_account a join credential c on c.user_account_id = a.user_account_id where a.name = $1
        )sql", name);
    });
    const auto after = known ? known->retryAfterAt : retryUnknown(nobody);
    if (after > clock_())
        refuse("sign_in.wait", "There were too many wrong tries. Wait until {when}, or ask an administrator to unlock {name}.",
               {{"when", after}, {"name", nobody.name}});
    const auto& hash = known ? known->passwordHash : dummyHash();
    bool right = crypto_pwhash_str_verify(hash.c_str(), password.text.data(), password.text.size()) == 0;
    right = right && known && known->state == "active" && known->failures < mostTries;
    const std::scoped_lock lock{writing_};
    if (right) {
        if (known->failures > 0)
            transact(nobody, true, [&] {
                Tx tx{*writer_, nobody, Occasion{clock_(), clock_(), {}, {}, {}, 0}};
                tx.run(R"sql(update credential set failures = 0, retry_after_at = 0 where user_account_id = $1)sql",
                       known->userAccountId);
            });
        return {known->userAccountId, name, device};
    }
    transact(nobody, true, [&] {
        Tx tx{*writer_, nobody, Occasion{clock_(), clock_(), {}, "sign in", {}, 0}};
        if (known) {
            const auto failures = tx.make<std::int64_t>(R"sql(
                update credential set failures = failures + 1 where user_account_id = $1 returning failures
            )sql", known->userAccountId);
            if (waitAfter(failures) > 0)
                tx.run(R"sql(update credential set retry_after_at = $2 where user_account_id = $1)sql",
                       known->userAccountId, Instant{clock_().micros + waitAfter(failures)});
        }
        tx.run(R"sql(
            insert into refused_attempt (action, actor, device, at, code, reason) values ('sign in', $1, $2, $3, 'sign_in.wrong', '')
        )sql", nobody.name, device, clock_());
    });
    wrong();
}

Actor Company::actorNamed(const std::string& name, const std::string& device) {
    const Actor nobody{0, name, device};
    const auto id = read(nobody, [&](const Read& r) {
        return r.find<std::int64_t>(R"sql(select user_account_id from user_account where name = $1 and state = 'active')sql", name);
    });
    if (!id) wrong();
    return {*id, name, device};
}

}  // namespace db
