#include "database/postgres.h"

#include <fmt/format.h>
#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <utility>

#include "database/dialect.h"

namespace db {
namespace {

// A session's policy, in one round trip after every connect. Whoever holds the writer's lock and falls
// silent is ended after 5 s; whoever waits for it gives up after 10 s. Commits are durable whatever the
// role's defaults say, doubles come back exactly, and no schema stands before public.
constexpr const char* sessionPolicy = R"pg(
    set lock_timeout to '10s';
    set idle_in_transaction_session_timeout to '5s';
    set synchronous_commit to on;
    set timezone to 'UTC';
    set client_min_messages to warning;
    set extra_float_digits to 1;
    set search_path to public, pg_temp
)pg";

// What the address leaves open: a cut network is noticed within 10 s instead of 2 hours.
constexpr std::array<std::pair<const char*, const char*>, 7> addressPolicy{{
    {"connect_timeout", "5"},
    {"keepalives_idle", "5"},
    {"keepalives_interval", "2"},
    {"keepalives_count", "3"},
    {"tcp_user_timeout", "10000"},
    {"gssencmode", "disable"},
    {"application_name", "throughline"},
}};

std::string trimmed(std::string text) {
    text.erase(text.find_last_not_of(" \t\r\n") + 1);
    return text;
}

// Whether the server said no to the name or the password. A refused connection tells its SQLSTATE only when
// asked to be talkative, so it is tried once more.
bool signInRefused(pg_conn* session) {
    if (PQconnectionUsedPassword(session) == 0) return false;
    PQsetErrorVerbosity(session, PQERRORS_VERBOSE);
    PQreset(session);
    PQsetErrorVerbosity(session, PQERRORS_DEFAULT);
    const std::string_view said = PQerrorMessage(session);
    return said.find("28P01") != said.npos || said.find("28000") != said.npos;
}

std::string field(const pg_result* result, int which) {
    const char* text = PQresultErrorField(result, which);
    return text == nullptr ? "" : text;
}

}  // namespace

void Postgres::Release::operator()(pg_conn* p) const { PQfinish(p); }
void Postgres::Release::operator()(pg_result* p) const { PQclear(p); }
void Postgres::Release::operator()(pg_cancel* p) const { PQfreeCancel(p); }

Postgres::Postgres(ConnectParts parts) {
    for (const auto& [keyword, value] : addressPolicy) parts.emplace(keyword, value);
    parts["client_encoding"] = "UTF8";
    std::vector<const char*> keywords, values;
    for (const auto& [keyword, value] : parts) {
        keywords.push_back(keyword.c_str());
        values.push_back(value.c_str());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    session_.reset(PQconnectdbParams(keywords.data(), values.data(), 0));
    ensure(session_ != nullptr, "no memory is left for a connection to the company's server");
    if (PQconnectionNeedsPassword(session_.get()) != 0)
        refuse("database.password", "The company's server asks {user} for a password: sign in with one.",
               {{"user", PQuser(session_.get())}});
    if (PQstatus(session_.get()) != CONNECTION_OK && signInRefused(session_.get()))
        refuse("sign_in.wrong",
               "The name or the password is wrong, or the account is locked. Check both, or ask an administrator.");
    if (PQstatus(session_.get()) != CONNECTION_OK)
        throw Fault{
            fmt::format("The company's server cannot be reached: {}. Check its address, that it "
                        "runs, and that this person may use it.",
                        trimmed(PQerrorMessage(session_.get())))};
    takeUp();
}

// The base would drop the statements after the session.
Postgres::~Postgres() { forget(); }

void Postgres::takeUp() {
    PQsetNoticeProcessor(
        session_.get(), [](void*, const char*) {}, nullptr);  // stderr is not ours
    {
        const std::lock_guard guard{cancelling_};
        cancel_.reset(PQgetCancel(session_.get()));
    }
    lost_ = writing_ = streamNext_ = false;
    unneeded_.clear();
    ++sessionsOpened_;
    checked(PQexec(session_.get(), sessionPolicy), sessionPolicy);
}

bool Postgres::lost() const { return lost_ || PQstatus(session_.get()) != CONNECTION_OK; }

bool Postgres::provedByPassword() const { return PQconnectionUsedPassword(session_.get()) != 0; }

bool Postgres::reconnect() {
    if (!lost()) return true;
    if (streaming_ != nullptr) streaming_->finish();
    PQreset(session_.get());
    if (PQstatus(session_.get()) != CONNECTION_OK) return false;
    try {
        takeUp();
    } catch (const std::runtime_error&) {
        lost_ = true;  // half a session is none
    }
    return !lost_;
}

void Postgres::ensureFree() const {
    ensure(streaming_ == nullptr,
           "rows of another statement are still arriving: finish it before anything else is started");
    if (lost()) throw Fault{"The connection to the company's server was lost. Connect again."};
}

void Postgres::script(std::string_view sql) {
    ensureFree();
    checked(PQexec(session_.get(), std::string{sql}.c_str()), sql);
}

std::string Postgres::ddl(std::string_view portable) const {
    return spell(portable, {{"@pk", "bigint generated by default as identity primary key"},
                            {"@int", "bigint"},
                            {"@real", "double precision"},
                            {"@blob", "bytea"},
                            {"@strict", ""}});
}

void Postgres::copyIn(std::string_view sql, std::string_view rows) {
    ensureFree();
    const Result begun{PQexec(session_.get(), std::string{sql}.c_str())};
    if (PQresultStatus(begun.get()) != PGRES_COPY_IN) raise(begun, sql);
    const bool sent = PQputCopyData(session_.get(), rows.data(), static_cast<int>(rows.size())) == 1 &&
                      PQputCopyEnd(session_.get(), nullptr) == 1;
    Result ended{PQgetResult(session_.get())};
    while (const Result more{PQgetResult(session_.get())}) {}
    if (!sent || !succeeded(ended)) raise(ended, sql);
}

// LOCK TABLE takes no snapshot: what the last writer committed is seen, although this transaction began
// before that.
void Postgres::beginWrite() {
    ensureFree();
    constexpr const char* sql = "begin isolation level serializable; lock table writer in exclusive mode";
    const Result begun{PQexec(session_.get(), sql)};
    if (!succeeded(begun)) {
        rollback();
        raise(begun, sql);
    }
    writing_ = true;
}

void Postgres::beginRead() { script("begin isolation level repeatable read read only"); }

void Postgres::commit() {
    ensureFree();
    ensure(inTransaction(), "a commit without a transaction");
    countStatement("commit");
    const Result ended{PQexec(session_.get(), "commit")};
    if (broken(ended))
        throw OutcomeUnknown{
            fmt::format("The connection to the company's server was lost while saving, so "
                        "it is not known whether this was saved: {}.",
                        whyBroken(ended))};
    writing_ = false;
    if (!succeeded(ended)) raise(ended, "commit");
    // Committing a transaction in which a statement failed rolls back and reports success.
    ensure(PQcmdStatus(ended.get()) == std::string_view{"COMMIT"},
           "a statement of the transaction had failed: nothing was saved");
}

void Postgres::rollback() noexcept {
    if (streaming_ != nullptr) {
        if (!lost()) interrupt();  // the rows that nobody will read
        streaming_->finish();
    }
    streamNext_ = writing_ = false;
    // That interrupt may come late and hit the first rollback instead.
    for (int attempt = 0; attempt < 3 && inTransaction(); ++attempt)
        Result{PQexec(session_.get(), "rollback")};
}

bool Postgres::inTransaction() const {
    switch (PQtransactionStatus(session_.get())) {
        case PQTRANS_INTRANS:
        case PQTRANS_INERROR:
            return true;
        case PQTRANS_ACTIVE:
            return streamedInside_;
        default:
            return false;
    }
}

void Postgres::interrupt() noexcept {
    const std::lock_guard guard{cancelling_};
    std::array<char, 256> why{};
    if (cancel_) PQcancel(cancel_.get(), why.data(), static_cast<int>(why.size()));
}

// Connection exceptions, the server shutting down, and sessions it ended for being idle.
bool Postgres::broken(const Result& result) {
    if (succeeded(result)) return false;
    const std::string state = field(result.get(), PG_DIAG_SQLSTATE);
    lost_ = lost_ || PQstatus(session_.get()) != CONNECTION_OK || state.starts_with("08") ||
            state == "57P01" || state == "57P02" || state == "57P03" || state == "57P05" || state == "25P03";
    return lost_;
}

// What the server said last, in one line and without libpq's guesses.
std::string Postgres::whyBroken(const Result& result) const {
    std::string said = field(result.get(), PG_DIAG_MESSAGE_PRIMARY);
    if (said.empty()) said = PQerrorMessage(session_.get());
    said.erase(std::min(said.find('\n'), said.size()));
    if (const auto severity = said.find(":  "); severity != said.npos) said.erase(0, severity + 3);
    return said;
}

Postgres::Result Postgres::checked(PGresult* result, std::string_view sql) {
    Result owned{result};
    if (!succeeded(owned)) raise(owned, sql);
    return owned;
}

void Postgres::raise(const Result& result, std::string_view sql) {
    if (broken(result))
        throw Fault{
            fmt::format("The connection to the company's server was lost: {}. What was not yet "
                        "committed is undone.",
                        whyBroken(result))};
    const std::string state = field(result.get(), PG_DIAG_SQLSTATE);
    const std::string said = field(result.get(), PG_DIAG_MESSAGE_PRIMARY);
    if (state == "40001" || state == "40P01" || state == "55P03") throw Contended{said};
    if (state == "57014") throw Interrupted{said};
    if (state == "42501")
        refuse("database.rights",
               "The server does not let you do this: {detail}. Ask whoever looks after the company to give "
               "your sign-in the right it lacks.",
               {{"detail", said}});
    if (state == "53100")
        refuse("database.full",
               "The disk of the company's server is full, so nothing was saved. Make room on the "
               "server and do it again.");
    if (state == "25006" && writing_)
        refuse("database.readonly",
               "The company's server takes no changes, so nothing was saved. Ask whoever looks after it "
               "whether the database is set to read only or is a copy.");
    const std::string whole = trimmed(PQresultErrorMessage(result.get()));
    throw Fault{fmt::format("{} [{}] in: {}", whole.empty() ? trimmed(PQerrorMessage(session_.get())) : whole,
                            state, beginning(sql))};
}

bool Postgres::succeeded(const Result& result) {
    const auto status = PQresultStatus(result.get());
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
}

// At most 200 bytes, whole characters.
std::string Postgres::beginning(std::string_view sql) {
    sql.remove_prefix(std::min(sql.find_first_not_of(" \t\r\n"), sql.size()));
    std::size_t length = std::min<std::size_t>(sql.size(), 200);
    while (length < sql.size() && length > 0 && (static_cast<unsigned char>(sql[length]) & 0xC0) == 0x80)
        --length;
    return trimmed(std::string{sql.substr(0, length)});
}

std::unique_ptr<Connection> openPostgres(const std::string& conninfo) {
    return std::make_unique<Postgres>(connectParts(conninfo));
}

std::string Postgres::scramVerifier(const std::string& role, const std::string& password) const {
    char* made = PQencryptPasswordConn(session_.get(), password.c_str(), role.c_str(), "scram-sha-256");
    ensure(made != nullptr, "libpq cannot make a password verifier");
    std::string verifier{made};
    PQfreemem(made);
    return verifier;
}

}  // namespace db
