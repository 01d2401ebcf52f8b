#include "database/rights.h"

#include <fmt/core.h>

#include "database/model.h"
#include "database/transaction.h"

namespace db {
namespace {

std::string quoted(const std::string& name) {
    std::string out = "\"";
    for (const char c : name) out += c == '"' ? std::string{"\"\""} : std::string{c};
    return out + '"';
}

// Lets whoever may add or change people make their logins, without owning the database: the function
// runs as the owner and checks the caller's right itself.
constexpr const char* loginFunction = R"body(
create or replace function set_login(user_name text, verifier text, active bigint) returns void
language plpgsql security definer set search_path = public, pg_temp as $body$
declare role_name text := current_database() || '/' || user_name;
declare caller text := substr(session_user, length(current_database()) + 2);
begin
    if not exists (select 1 from pg_roles where rolname = session_user and rolsuper) and caller <> user_name
       and session_user <> (select tableowner from pg_tables where tablename = 'company' and schemaname = 'public')
       and not exists (select 1 from user_account a
                       join user_role r on r.user_account_id = a.user_account_id
                       join role_permission p on p.role_id = r.role_id
                       where a.name = caller and a.state = 'active'
                         and p.permission in ('*', 'people.addUser', 'people.setPassword', 'people.unlockUser', 'people.lockUser')) then
        raise exception 'only an administrator sets logins' using errcode = '42501';
    end if;
    if not exists (select 1 from pg_roles where rolname = role_name) then
        execute format('create role %I login', role_name);
        execute format('grant %I to %I', current_database() || '/everyone', role_name);
    end if;
    if verifier <> '' then
        execute format('alter role %I password %L', role_name, verifier);
    end if;
    execute format('alter role %I %s', role_name, case when active = 1 then 'login' else 'nologin' end);
end $body$;
)body";

// Nobody writes a line of the log in another person's name, by whatever program.
constexpr const char* actorGuard = R"body(
create or replace function actor_is_session() returns trigger language plpgsql as $body$
begin
    if left(session_user, length(current_database()) + 1) = current_database() || '/'
       and new.actor <> substr(session_user, length(current_database()) + 2) then
        raise exception 'the log takes lines of % in their own name only', session_user using errcode = '42501';
    end if;
    return new;
end $body$;
drop trigger if exists action_log_actor on action_log;
create trigger action_log_actor before insert on action_log for each row execute function actor_is_session()
)body";

}  // namespace

std::string loginRole(const std::string& database, const std::string& user) { return database + "/" + user; }
std::string companyRole(const std::string& database) { return database + "/everyone"; }

std::optional<std::string> sessionPerson(const Read& read) {
    const auto role = read.one<std::string>("select cast(session_user as text) as name");
    const auto mine = loginRole(read.one<std::string>("select cast(current_database() as text) as name"), {});
    return role.starts_with(mine) ? std::optional{role.substr(mine.size())} : std::nullopt;
}

void grantRights(Connection& c) {
    const Actor nobody{};
    const Read read{c, nobody, {}};
    const auto database = read.one<std::string>("select cast(current_database() as text) as name");
    const auto role = companyRole(database);
    if (!read.find<std::int64_t>("select 1 as found from pg_roles where rolname = $1", role))
        c.script(fmt::format("create role {} nologin", quoted(role)));
    const auto to = quoted(role);
    c.script(fmt::format("revoke all on database {} from public; grant connect, temporary on database {} to {};"
                         "grant usage on schema public to {}; grant select on all tables in schema public to {};"
                         "grant usage on all sequences in schema public to {}",
                         quoted(database), quoted(database), to, to, to, to));
    for (const auto& table : schemaModel()) {
        const bool shared = table.kind != TableKind::ledger;
        c.script(fmt::format("revoke insert, update, delete on {0} from {1}; grant insert{2} on {0} to {1}", table.name, to,
                             shared ? ", update, delete" : ""));
    }
    c.script(actorGuard);
    c.script(loginFunction);
    c.script(fmt::format("revoke all on function set_login(text, text, bigint) from public;"
                         "grant execute on function set_login(text, text, bigint) to {}", to));
}

}  // namespace db
