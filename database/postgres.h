// The PostgreSQL session and the policy it keeps: one writer at a time by `lock table writer`, silent
// holders of it ended after 5 s, waiting for it given up after 10 s, durable commits, a cut network
// noticed within 10 s. What the server says arrives as
//   Contended        40001, 40P01, 55P03: try the whole transaction again
//   OutcomeUnknown   the connection broke during commit(): look the request up
//   Refusal          database.rights, database.full, database.readonly, database.password, company.url
//   Fault            everything else; a lost one begins "The connection to the company's server was lost"
#pragma once
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "database/connection.h"

struct pg_conn;
struct pg_result;
struct pg_cancel;

namespace db {

// A conninfo string or URL taken apart by keyword (host, dbname, user ...): only what it sets itself.
// Refuses company.url when it cannot be read.
using ConnectParts = std::map<std::string, std::string>;
ConnectParts connectParts(const std::string& conninfo);
std::string toConninfo(const ConnectParts&);  // every value quoted

class Postgres final : public Connection {
public:
    explicit Postgres(ConnectParts);  // refuses database.password; a Fault when nobody answers
    ~Postgres() override;

    Engine engine() const override { return Engine::postgres; }
    void streamNext() override { streamNext_ = true; }
    void script(std::string_view sql) override;
    std::string ddl(std::string_view portable) const override;
    void beginWrite() override;
    void beginRead() override;
    void commit() override;
    void rollback() noexcept override;
    bool inTransaction() const override;
    void interrupt() noexcept override;  // from any thread

    // The server has gone: what was open is rolled back there, and all but rollback() and reconnect()
    // is a Fault.
    bool lost() const override;
    // Opens a lost session again: one try of at most connect_timeout (5 s). False: the server does not
    // answer yet. Statements stay valid; each is prepared again when it is next started.
    bool reconnect() override;
    // Whether the server asked for the password when the session was opened, and took it.
    bool provedByPassword() const;
    // "copy t (a, b) from stdin" with rows in the server's text form: the fast way in.
    void copyIn(std::string_view sql, std::string_view rows);
    // What the server stores of a password (SCRAM-SHA-256): the password itself never travels.
    std::string scramVerifier(const std::string& role, const std::string& password) const;

protected:
    std::unique_ptr<Statement> prepare(std::string_view sql) override;

private:
    friend class PostgresStatement;
    struct Release {
        void operator()(pg_conn*) const;
        void operator()(pg_result*) const;
        void operator()(pg_cancel*) const;
    };
    using Result = std::unique_ptr<pg_result, Release>;

    void takeUp();
    void ensureFree() const;
    bool broken(const Result&);
    std::string whyBroken(const Result&) const;
    Result checked(pg_result*, std::string_view sql);
    [[noreturn]] void raise(const Result&, std::string_view sql);
    static bool succeeded(const Result&);
    static std::string beginning(std::string_view sql);

    std::unique_ptr<pg_conn, Release> session_;
    std::mutex cancelling_;
    std::unique_ptr<pg_cancel, Release> cancel_;
    bool lost_ = false, writing_ = false;
    bool streamNext_ = false, streamedInside_ = false;  // streamedInside_: the stream began in a transaction
    Statement* streaming_ = nullptr;
    std::int64_t sessionsOpened_ = 0, statementsNamed_ = 0;
    std::string unneeded_;  // deallocates dropped statements before the next one is prepared
};

}  // namespace db
