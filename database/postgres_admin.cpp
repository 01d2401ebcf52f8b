// Addresses, databases and the fitness of PostgreSQL servers.
#include "database/postgres_admin.h"

#include <libpq-fe.h>

#include <array>

#include "database/postgres.h"

namespace db {
namespace {

[[noreturn]] void refuseAddress(const std::string& why) {
    refuse("company.url",
           "The server's address cannot be read: {why}. Write it like postgresql://anna@server/company.",
           {{"why", why}});
}

std::string quotedName(const std::string& name) {
    std::string quoted = "\"";
    for (const char c : name) quoted += c == '"' ? "\"\"" : std::string{c};
    return quoted + '"';
}

std::unique_ptr<Connection> openMaintenance(const std::string& url) {
    auto parts = connectParts(url);
    parts["dbname"] = "postgres";
    return openPostgres(toConninfo(parts));
}

bool databaseExists(Connection& server, const std::string& name) {
    auto& found = server.statement(R"pg(select 1 from pg_catalog.pg_database where datname = $1)pg");
    const std::array<Value, 1> arguments{name};
    found.start(arguments);
    const bool exists = found.next();
    found.finish();
    return exists;
}

// Logins that a company of this name left behind would be people of the next one.
void dropLogins(Connection& server, const std::string& database) {
    auto& found = server.statement(R"pg(
        select cast(rolname as text) from pg_catalog.pg_roles where left(rolname, length($1)) = $1
    )pg");
    const auto mine = database + "/";
    const std::array<Value, 1> arguments{mine};
    std::vector<std::string> roles;
    for (found.start(arguments); found.next();) roles.emplace_back(found.cell(0).text());
    found.finish();
    for (const auto& role : roles) server.script("drop role " + quotedName(role));
}

// One row of texts.
std::vector<std::string> firstRow(Connection& server, std::string_view sql) {
    auto& asked = server.statement(sql);
    asked.start({});
    ensure(asked.next(), "the server says nothing about itself");
    std::vector<std::string> row;
    for (int c = 0; c < asked.width(); ++c) row.emplace_back(asked.cell(c).text());
    asked.finish();
    return row;
}

}  // namespace

ConnectParts connectParts(const std::string& conninfo) {
    char* problem = nullptr;
    PQconninfoOption* options = PQconninfoParse(conninfo.c_str(), &problem);
    if (options == nullptr) {
        std::string why = problem == nullptr ? "no memory is left" : problem;
        PQfreemem(problem);
        why.erase(why.find_last_not_of(" \n") + 1);
        refuseAddress(why);
    }
    ConnectParts parts;
    for (const auto* option = options; option->keyword != nullptr; ++option)
        if (option->val != nullptr) parts[option->keyword] = option->val;
    PQconninfoFree(options);
    return parts;
}

std::string toConninfo(const ConnectParts& parts) {
    std::string conninfo;
    for (const auto& [keyword, value] : parts) {
        conninfo += conninfo.empty() ? "" : " ";
        conninfo += keyword + "='";
        for (const char c : value) {
            if (c == '\'' || c == '\\') conninfo += '\\';
            conninfo += c;
        }
        conninfo += '\'';
    }
    return conninfo;
}

std::string databaseName(const std::string& url) {
    const auto parts = connectParts(url);
    const auto name = parts.find("dbname");
    if (name == parts.end() || name->second.empty()) refuseAddress("it names no database");
    return name->second;
}

std::string withUser(const std::string& url, const std::string& user, const std::string& password) {
    auto parts = connectParts(url);
    parts["user"] = user;
    parts.erase("password");
    if (!password.empty()) parts["password"] = password;
    return toConninfo(parts);
}

void createDatabase(const std::string& url) {
    const std::string name = databaseName(url);
    const auto server = openMaintenance(url);
    if (databaseExists(*server, name))
        refuse("company.exists",
               "The server has a database named {name} already, so no company is made there: choose another "
               "name, or open the company that is there.",
               {{"name", name}});
    dropLogins(*server, name);
    server->script("create database " + quotedName(name) +
                   " encoding 'UTF8' locale_provider libc lc_collate 'C' lc_ctype 'C' template template0");
}

void dropDatabase(const std::string& url) {
    const std::string name = databaseName(url);
    const auto server = openMaintenance(url);
    server->script("drop database if exists " + quotedName(name) + " with (force)");
    dropLogins(*server, name);
}

void checkServer(Connection& connection) {
    const auto server = firstRow(connection, R"pg(
        select current_setting('server_version_num'), current_setting('server_version'),
               current_setting('fsync'), current_setting('full_page_writes')
    )pg");
    if (std::stoi(server[0]) < 150000)
        refuse("database.version",
               "The server is PostgreSQL {version}, and a company needs 15 or newer: update the server.",
               {{"version", server[1]}});
    const auto database = firstRow(connection, R"pg(
        select pg_encoding_to_char(encoding), datcollate, datctype, datlocprovider
        from pg_catalog.pg_database where datname = current_database()
    )pg");
    if (database[0] != "UTF8")
        refuse("database.encoding",
               "The database is encoded in {encoding}, and a company needs UTF8: make it with the command "
               "company new.",
               {{"encoding", database[0]}});
    const auto plain = [](const std::string& locale) { return locale == "C" || locale == "POSIX"; };
    if (!plain(database[1]) || !plain(database[2]) || database[3] == "i")
        refuse("database.collation",
               "The database sorts by {collation}, and a company needs the collation C: make it with the "
               "command company new.",
               {{"collation", database[3] == "i"   ? "ICU"
                              : plain(database[1]) ? database[2]
                                                   : database[1]}});
    for (const auto& [setting, value] : {std::pair{"fsync", server[2]}, {"full_page_writes", server[3]}})
        if (value != "on")
            refuse("database.durability",
                   "The server runs with {setting} = {value}, so a power cut could lose what was saved: set "
                   "it to on in postgresql.conf and restart the server.",
                   {{"setting", setting}, {"value", value}});
}

}  // namespace db
