#include "database/sign_in.h"

#include <sodium.h>

#include <algorithm>

#include "database/company.h"
#include "database/postgres.h"
#include "database/postgres_admin.h"
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
    std::string secretHash, state;
    std::int64_t failures = 0;
    Instant retryAfterAt;
};
BOOST_DESCRIBE_STRUCT(Known, (), (userAccountId, secretHash, state, failures, retryAfterAt))

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

void setPin(Tx& tx, std::int64_t userId, const Secret& pin) {
    tx.run(R"sql(
        insert into terminal_pin (user_account_id, pin_hash, failures, retry_after_at) values ($1, $2, 0, 0)
        on conflict (user_account_id) do update set pin_hash = excluded.pin_hash, failures = 0, retry_after_at = 0
    )sql", userId, argon2id(pin));
}

// What is tried, where it is kept, and after how many wrong tries it is of no use.
struct Company::WayIn {
    const char* attempt;  // as refused_attempt says it
    const char* known;    // $1 the name
    const char* forgive;  // $1 the user's id
    const char* count;    // $1 the user's id -> failures
    const char* delay;    // $1 the user's id, $2 until when
    std::int64_t mostTries;
    [[noreturn]] void (*refuse)();
};

namespace {

[[noreturn]] void wrongPin() {
    refuse("sign_in.pin",
           "The name or the PIN is wrong, or it was tried too often. Sign in with the password, or ask an administrator.");
}

}  // namespace

// A name that nobody has is slowed down like one that somebody has, so that tries do not tell them apart.
Instant Company::retryUnknown(const WayIn& way, const Actor& nobody) {
    const auto tried = read(nobody, [&](const Read& r) {
        return r.one<Tried>(R"sql(
            select count(*) as failures, coalesce(max(at), 0) as last_at
            from refused_attempt where action = $1 and actor = $2 and at > $3
        )sql", way.attempt, r.actor().name, Instant{r.now().micros - longestWait});
    });
    return tried.failures < freeTries ? Instant{} : Instant{tried.lastAt.micros + waitAfter(tried.failures)};
}

void Company::noteTry(const WayIn& way, const Actor& nobody, std::optional<std::int64_t> userId, bool right) {
    const std::scoped_lock lock{writing_};
    transact(nobody, true, [&] {
        Tx tx{*writer_, nobody, Occasion{clock_(), clock_(), {}, way.attempt, {}, 0}};
        if (right) {
            tx.run(way.forgive, *userId);
            return;
        }
        if (userId) {
            const auto failures = tx.make<std::int64_t>(way.count, *userId);
            if (waitAfter(failures) > 0) tx.run(way.delay, *userId, Instant{clock_().micros + waitAfter(failures)});
        }
        tx.run(R"sql(
            insert into refused_attempt (action, actor, device, at, code, reason) values ($1, $2, $3, $4, 'sign_in.wrong', '')
        )sql", way.attempt, nobody.name, nobody.device, clock_());
    });
}

Actor Company::enter(const WayIn& way, const std::string& name, const Secret& typed, const std::string& device) {
    const auto password = normalised(typed);
    const Actor nobody{0, name.substr(0, 100), device};
    const auto known = read(nobody, [&](const Read& r) { return r.find<Known>(way.known, name); });
    const auto after = known ? known->retryAfterAt : retryUnknown(way, nobody);
    if (after > clock_())
        refuse("sign_in.wait", "There were too many wrong tries. Wait until {when}, or ask an administrator to unlock {name}.",
               {{"when", after}, {"name", nobody.name}});
    const auto& hash = known ? known->secretHash : dummyHash();
    bool right = crypto_pwhash_str_verify(hash.c_str(), password.text.data(), password.text.size()) == 0;
    right = right && known && known->state == "active" && known->failures < way.mostTries;
    if (!right || known->failures > 0)
        noteTry(way, nobody, known ? std::optional{known->userAccountId} : std::nullopt, right);
    if (!right) way.refuse();
    return {known->userAccountId, name, device};
}

Actor Company::signIn(const std::string& name, const Secret& password, const std::string& device) {
    if (writer_->engine() == Engine::postgres) {
        // The server has looked at the password; the owner's own sessions are nobody's.
        if (!sessionPerson_) wrong();
        return actorNamed(*sessionPerson_, device);
    }
    static constexpr WayIn byPassword{
        "sign in",
        R"sql(
            select a.user_account_id, c.password_hash as secret_hash, a.state, c.failures, c.retry_after_at
            from user_account a join credential c on c.user_account_id = a.user_account_id where a.name = $1
        )sql",
        R"sql(update credential set failures = 0, retry_after_at = 0 where user_account_id = $1)sql",
        R"sql(update credential set failures = failures + 1 where user_account_id = $1 returning failures)sql",
        R"sql(update credential set retry_after_at = $2 where user_account_id = $1)sql",
        mostTries,
        wrong};
    return enter(byPassword, name, password, device);
}

Actor Company::signInWithPin(const std::string& name, const Secret& pin, const std::string& device) {
    if (writer_->engine() == Engine::postgres)
        refuse("sign_in.pin_server",
               "This company is on a server, and there a terminal signs in with a password. Type the password.");
    static constexpr WayIn byPin{
        "sign in by PIN",
        R"sql(
            select a.user_account_id, p.pin_hash as secret_hash, a.state, p.failures, p.retry_after_at
            from user_account a join terminal_pin p on p.user_account_id = a.user_account_id where a.name = $1
        )sql",
        R"sql(update terminal_pin set failures = 0, retry_after_at = 0 where user_account_id = $1)sql",
        R"sql(update terminal_pin set failures = failures + 1 where user_account_id = $1 returning failures)sql",
        R"sql(update terminal_pin set retry_after_at = $2 where user_account_id = $1)sql",
        freeTries,
        wrongPin};
    return enter(byPin, name, pin, device);
}

Signature Company::sign(const Actor& actor, const Secret& password, const std::string& meaning) {
    const auto meant = cleanText(meaning, 200);
    if (meant.find_first_not_of(' ') == meant.npos)
        refuse("signature.meaning", "A signature says what it stands for, such as: reviewed. Say it.", {}, "meaning");
    if (writer_->engine() == Engine::postgres) proveToServer(actor, password);
    else signIn(actor.name, password, actor.device);
    const auto fullName = read(actor, [&](const Read& r) {
        return r.find<std::string>(
            R"sql(select full_name from user_account where name = $1 and state = 'active')sql", r.actor().name);
    });
    if (!fullName) wrong();
    return {actor.name, *fullName, meant, clock_()};
}

// The server alone knows the password: it is asked by signing in once more.
void Company::proveToServer(const Actor& actor, const Secret& password) {
    const auto login = loginRole(databaseName(location_), actor.name);
    const auto typed = normalised(password);
    if (typed.text.empty()) wrong();
    try {
        const Postgres again{connectParts(withUser(location_, login, typed.text))};
        if (!again.provedByPassword())
            refuse("signature.unproven",
                   "The company's server lets {who} in without a password, so a signature would prove nothing. Ask "
                   "whoever keeps the server to ask for passwords.",
                   {{"who", actor.name}});
    } catch (const Refusal& no) {
        noteRefusals(actor, {{"sign", no}});
        throw;
    }
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
