#include "app/terminal/store.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include <sodium.h>

namespace terminal {
namespace fs = std::filesystem;
namespace {

constexpr std::int64_t form = 1;  // of the tables below
constexpr std::int64_t fullLog = 4LL << 20;
constexpr std::int64_t week = 7LL * 24 * 3600 * 1'000'000;

constexpr const char* tables = R"store(
create table terminal (             -- one row: what wrote this file
    form      integer not null,     -- of the tables
    badge_key text not null         -- what badges are hashed with, hex
) strict;
create table setting (              -- one row is something this terminal is told once
    name  text primary key,
    value text not null
) strict;
create table queued (               -- one row is a request, in the order of the scans
    queued_id    integer primary key autoincrement,
    request_id   text not null unique,  -- made at the scan: sent twice, done once
    action       text not null,
    args         text not null,     -- JSON
    args_version integer not null,
    actor        text not null,     -- who did it
    device       text not null,     -- where
    occurred_at  integer not null,  -- the second of the scan
    subject      text not null,     -- what it is about, in numbers
    kept         integer not null check (kept in (0, 1)),  -- 1: the person went on without an answer
    stage        text not null check (stage in ('waiting', 'performed', 'told', 'refused', 'aside')),
    answer       text not null,     -- JSON
    reasons      text not null,     -- JSON, why not
    tries        integer not null,
    answered_at  integer,
    aside_by     text not null,     -- who will not send it again
    aside_why    text not null,     -- and why
    replaced_by  text not null      -- the request that went in its place
) strict;
create index queued_stage on queued (stage, queued_id);
create table person (               -- one row is somebody who may enter here
    name            text primary key,
    full_name       text not null,
    employee_id     integer not null,   -- 0: not on the floor's list
    employee_number text not null,
    badge_hash      text not null,
    pin_hash        text not null,      -- argon2id, '' for none
    failures        integer not null,   -- wrong PINs since the last right one
    retry_after_at  integer not null,
    proved_at       integer not null,   -- with a password, or with a PIN at the company
    synced_at       integer not null    -- last seen in the company
) strict;
create index person_badge on person (badge_hash);
create table person_skill (         -- one row is something a person has learned
    name       text not null references person (name) on delete cascade,
    skill      integer not null,
    title      text not null,
    expires_on text,
    primary key (name, skill)
) strict;
create table person_right (         -- one row is something a person may do here
    name       text not null references person (name) on delete cascade,
    permission text not null,
    primary key (name, permission)
) strict;
create table page (                 -- one row is what was last read for a screen
    name    text primary key,
    body    text not null,          -- JSON
    read_at integer not null
) strict;
create table paper (                -- one row is a drawing or an instruction that was shown here
    sha256     text primary key,
    media_type text not null,
    content    blob not null,
    shown_at   integer not null
) strict;
create table item (                 -- one row is an item that belongs to this terminal's work
    item_id  integer primary key,
    number   text not null unique,
    name     text not null,
    unit     text not null,
    gtin     text not null,         -- 14 digits, '' for none
    tracking text not null
) strict;
create index item_gtin on item (gtin);
create table lot (                  -- one row is a lot that belongs to this terminal's work
    lot_id     integer primary key,
    item_id    integer not null,
    number     text not null,
    revision   text not null,
    expires_on text,
    held       integer not null check (held in (0, 1))
) strict;
create index lot_number on lot (number, item_id);
create table bin (                  -- one row is a bin of this terminal's site
    bin_id    integer primary key,
    warehouse text not null,
    code      text not null,
    kind      text not null
) strict;
create index bin_code on bin (code);
create table unit (                 -- one row is a box or pallet that belongs to this terminal's work
    handling_unit_id integer primary key,
    sscc   text not null unique,
    kind   text not null,
    bin_id integer                  -- where it stood
) strict;
)store";

// Since the first form; a program that does not know them leaves them alone.
constexpr const char* addedTables = R"store(
create table if not exists photo (  -- one row is a photo that the company has not got yet
    sha256     text primary key,
    media_type text not null,
    content    blob not null,
    taken_at   integer not null
) strict;
create table if not exists held_lot (  -- one row is a lot that was on hold when it was seen last
    lot_id   integer primary key,
    held_for text not null          -- the case, or the reason
) strict;
)store";

std::string randomKey() {
    unsigned char key[crypto_generichash_KEYBYTES];
    randombytes_buf(key, sizeof key);
    return db::hex({reinterpret_cast<const char*>(key), sizeof key});
}

[[noreturn]] void notOurs(const std::string& file) {
    db::refuse("terminal.store.other",
               "The file {file} was not made by a terminal. Name another with --store, or leave it out.",
               {{"file", file}});
}

}  // namespace

bool KnownPerson::may(std::string_view right) const {
    return right.empty() || std::ranges::any_of(rights, [&](const auto& one) { return one == "*" || one == right; });
}

bool KnownPerson::has(std::int64_t skill, db::Date on) const {
    return std::ranges::any_of(
        skills, [&](const auto& one) { return one.skill == skill && (!one.expiresOn || on <= *one.expiresOn); });
}

Store::Store(const std::string& file, db::Clock clock)
    : clock_(std::move(clock)), file_(fs::absolute(file).string()), nobody_{0, "", "terminal"} {
    db::ensure(sodium_init() >= 0, "libsodium does not start");
    const auto folder = fs::path{file_}.parent_path();
    std::error_code error;
    fs::create_directories(folder, error);
    if (!fs::is_directory(folder, error))
        db::refuse("terminal.store.folder",
                   "The folder {folder} cannot be made, so nothing could be kept. Name another file with --store.",
                   {{"folder", folder.string()}});
    lockFile_ = ::open((file_ + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lockFile_ < 0 || flock(lockFile_, LOCK_EX | LOCK_NB) != 0) {
        if (lockFile_ >= 0) ::close(lockFile_);
        db::refuse(
            "terminal.store.open",
            "Another terminal of this PC is using {file}. Close it, or give this one a file of its own with --store.",
            {{"file", file_}});
    }
    // Made by us, so that nobody else on this PC may read it; SQLite gives its log the same rights.
    const int made = ::open(file_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (made >= 0) ::close(made);
    try {
        open(fs::file_size(file_, error) == 0);
    } catch (...) {
        ::close(lockFile_);
        throw;
    }
}

Store::~Store() {
    read_.reset();
    if (connection_ != nullptr) connection_->checkpoint();
    connection_.reset();
    ::close(lockFile_);
}

void Store::open(bool fresh) {
    try {
        connection_ = std::make_unique<db::Sqlite>(file_, db::SqliteOptions{.cachePages = 512}, fresh);
    } catch (const db::Refusal& no) {
        if (no.code == "company.not_a_company") notOurs(file_);
        throw;
    }
    read_ = std::make_unique<db::Read>(*connection_, nobody_, db::Instant{});
    if (fresh) {
        makeTables();
        return addTables();
    }
    if (read_->one<std::int64_t>(
            R"store(select count(*) as n from sqlite_master where type = 'table' and name = 'terminal')store") == 0) {
        // A power cut between the first two writes leaves an empty file; a company is somebody else's.
        if (read_->one<std::int64_t>(R"store(select count(*) as n from sqlite_master)store") != 0) notOurs(file_);
        makeTables();
        return addTables();
    }
    if (read_->one<std::int64_t>(R"store(select form from terminal)store") > form)
        db::refuse("terminal.store.newer",
                   "The file {file} was written by a newer Throughline. Install the newer program on this PC.",
                   {{"file", file_}});
    addTables();
}

void Store::makeTables() {
    Whole whole{*this};
    connection_->script(tables);
    run(R"store(insert into terminal (form, badge_key) values ($1, $2))store", form, randomKey());
    whole.keep();
}

void Store::addTables() { connection_->script(addedTables); }

std::string Store::setting(std::string_view name) const {
    const std::scoped_lock held{lock_};
    return read_->find<std::string>(R"store(select value from setting where name = $1)store", name).value_or("");
}

void Store::set(std::string_view name, std::string_view value) {
    const std::scoped_lock held{lock_};
    run(R"store(
        insert into setting (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value
    )store",
        name, value);
}

void Store::belongTo(const std::string& companyUuid) {
    const std::scoped_lock held{lock_};
    const auto mine = setting("company");
    if (mine == companyUuid) return;
    if (!mine.empty())
        db::refuse("terminal.store.company",
                   "The file {file} belongs to a terminal of another company, and what waits in it was done there. "
                   "Open that company, or "
                   "name another file with --store.",
                   {{"file", file_}});
    set("company", companyUuid);
}

void Store::tidy() {
    const std::scoped_lock held{lock_};
    run(R"store(delete from queued where stage in ('performed', 'told') and answered_at < $1)store",
        db::Instant{clock_().micros - week});
    run(R"store(delete from paper where shown_at < $1)store", db::Instant{clock_().micros - 4 * week});
    // A photo that nobody sent after all.
    run(R"store(
        delete from photo where taken_at < $1
        and not exists (select 1 from queued q where q.stage in ('waiting', 'refused') and instr(q.args, photo.sha256) > 0)
    )store",
        db::Instant{clock_().micros - week});
    // Nobody but this session has the file, so the log may be moved at any time.
    if (connection_->walBytes() > fullLog) connection_->checkpoint();
}

}  // namespace terminal
