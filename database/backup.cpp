#include "database/backup.h"

#include <fcntl.h>
#include <sodium.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <charconv>
#include <filesystem>
#include <fstream>
#include <map>

#include <fmt/core.h>

#include "database/doctor.h"
#include "database/migrate.h"
#include "database/postgres_admin.h"
#include "database/sqlite.h"
#include "database/store.h"

namespace db {
namespace fs = std::filesystem;
namespace {

const Actor nobody{};

// Survives a power cut from here on; `path` is a file, or the folder that names it.
void keepOnDisk(const fs::path& path) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool kept = file >= 0 && fsync(file) == 0;
    if (file >= 0) close(file);
    // Some file systems know no fsync of a folder; they write names at once.
    if (!kept && !fs::is_directory(path)) throw Fault{fmt::format("the disk does not keep {}", path.string())};
}

std::string sha256OfFile(const fs::path& path) {
    std::ifstream in{path, std::ios::binary};
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    std::vector<char> piece(1U << 20);
    while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())), in.gcount() > 0)
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(piece.data()),
                                  static_cast<unsigned long long>(in.gcount()));
    ensure(in.eof(), "a file that was just written cannot be read");
    unsigned char digest[crypto_hash_sha256_BYTES];
    crypto_hash_sha256_final(&state, digest);
    return hex({reinterpret_cast<const char*>(digest), sizeof digest});
}

std::int64_t sizeOf(const fs::path& path) {
    std::error_code absent;
    const auto size = fs::file_size(path, absent);
    return absent ? 0 : static_cast<std::int64_t>(size);
}

// Room for a second copy of `file` where `beside` lies.
void checkRoom(const std::string& file, const fs::path& beside) {
    struct statvfs disk {};
    if (statvfs(beside.parent_path().c_str(), &disk) != 0)
        refuse("backup.no_folder", "The folder {folder} does not exist. Make it, or choose another.",
               {{"folder", beside.parent_path().string()}});
    const auto free = static_cast<std::int64_t>(disk.f_bavail) * static_cast<std::int64_t>(disk.f_frsize);
    if (free < sizeOf(file) + sizeOf(file + "-wal"))
        refuse("backup.full", "There is no room for a copy of {file} in {folder}. Free some space, or choose another disk.",
               {{"file", file}, {"folder", beside.parent_path().string()}});
}

// One consistent moment of the company, while others go on working: SQLite's backup API, all pages in one step.
void copyPages(const std::string& file, const std::string& to) {
    Sqlite source{file, {}, false};
    sqlite3* target = nullptr;
    // Nobody else knows the copy, so it needs no locks: the disk may be any.
    int code = sqlite3_open_v2(to.c_str(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, "unix-none");
    if (code == SQLITE_OK) {
        auto* backup = sqlite3_backup_init(target, "main", source.handle(), "main");
        if (backup != nullptr) sqlite3_backup_step(backup, -1);
        code = backup == nullptr ? sqlite3_errcode(target) : sqlite3_backup_finish(backup);
    }
    // A copy for keeping is one file without a log beside it.
    if (code == SQLITE_OK)
        code = sqlite3_exec(target, "pragma locking_mode = exclusive; pragma journal_mode = delete", nullptr, nullptr, nullptr);
    const std::string why = sqlite3_errmsg(target);
    sqlite3_close_v2(target);
    if (code == SQLITE_OK) return;
    if (code == SQLITE_FULL)
        refuse("backup.full", "There is no room for a copy of {file} in {folder}. Free some space, or choose another disk.",
               {{"file", file}, {"folder", fs::path{to}.parent_path().string()}});
    refuse("backup.failed", "The backup could not be written to {file}: {why}. Check the disk, or choose another.",
           {{"file", to}, {"why", why}});
}

// Everything that is known about a company is looked for; one of an older schema is asked only what stays true
// of all. Gives what a manifest says.
Manifest verified(const std::string& copy) {
    Manifest made;
    std::vector<Finding> findings;
    {
        Sqlite c{copy, {.readOnly = true, .immutable = true}, false};
        checkSchema(c);
        const Read read{c, nobody, {}};
        made.schema = companySchema(c);
        if (made.schema == programSchema()) {
            findings = doctor(read);
        } else {
            for (const auto& line : read.all<std::string>("pragma integrity_check(20)"))
                if (line != "ok") findings.push_back({"I10_integrity", line});
            if (const auto broken = verifyLog(read)) findings.push_back({"I11_log", broken->why});
        }
        made.company = read.find<std::string>("select uuid from company").value_or("");
        made.log = logHead(read);
    }
    if (!findings.empty())
        refuse("backup.damaged",
               "The copy {copy} was made, but something is wrong in the company itself: {invariant}, {what}. Run doctor; "
               "until that is put right keep the earlier backups.",
               {{"copy", copy}, {"invariant", findings.front().invariant}, {"what", findings.front().what}});
    made.bytes = sizeOf(copy);
    made.sha256 = sha256OfFile(copy);
    made.madeAt = toText(systemClock());
    return made;
}

void writeManifest(const std::string& path, const Manifest& m) {
    {
        std::ofstream out{path, std::ios::trunc};
        out << "throughline-backup=1\nschema=" << m.schema << "\nbytes=" << m.bytes << "\ncompany=" << m.company
            << "\nmade-at=" << m.madeAt << "\nsha256=" << m.sha256 << "\nlog=" << m.log.logId << "\nlog-hash=" << m.log.hash
            << '\n';
    }
    keepOnDisk(path);
}

BackedUp backUp(const std::string& file, const fs::path& target) {
    if (fs::exists(target))
        refuse("backup.exists", "{target} is there already, and a backup is never overwritten. Choose another name.",
               {{"target", target.string()}});
    checkRoom(file, target);
    const auto part = target.string() + ".partial";
    fs::remove(part);
    try {
        copyPages(file, part);
        keepOnDisk(part);
    } catch (...) {
        std::error_code ignored;
        fs::remove(part, ignored);
        throw;
    }
    const auto manifest = verified(part);
    writeManifest(target.string() + ".manifest", manifest);
    fs::rename(part, target);
    keepOnDisk(target.parent_path());
    return {manifest.bytes, manifest.log.logId, manifest.sha256};
}

void copyBeside(const std::string& backup, const std::string& fresh, const std::string& sha256) {
    checkRoom(backup, fresh);
    fs::copy_file(backup, fresh, fs::copy_options::overwrite_existing);
    fs::permissions(fresh, fs::perms::owner_read | fs::perms::owner_write);
    keepOnDisk(fresh);
    if (sha256OfFile(fresh) == sha256) return;
    fs::remove(fresh);
    throw Fault{fmt::format("the copy of {} reads differently than what was written: the disk is failing", backup)};
}

// The file that takes the place has no log; what was there goes aside with its own.
std::string swapIn(const std::string& fresh, const std::string& file) {
    std::string kept;
    if (fs::exists(file)) {
        std::string when;
        for (const char c : toText(systemClock()))
            if (c >= '0' && c <= '9') when += c;
        kept = file + ".replaced-" + when;
        for (const char* part : {"", "-wal", "-shm"})
            if (fs::exists(file + part)) fs::rename(file + part, kept + part);
    }
    fs::rename(fresh, file);
    keepOnDisk(fs::path{file}.parent_path());
    return kept;
}

void removeWithLog(const std::string& file) {
    std::error_code ignored;
    for (const char* part : {"", "-wal", "-shm"}) fs::remove(file + part, ignored);
}

// Everything the log holds is in the file afterwards, so that the file alone is the company.
void takeInLog(Sqlite& c, const std::string& file) {
    if (!c.checkpoint() || sizeOf(file + "-wal") != 0)
        throw Fault{fmt::format("the log of {} cannot be moved into the file: another program reads it", file)};
}

Upgraded upgradeFile(const std::string& file) {
    const Presence alone{file, Presence::Kind::alone};
    Gate gate{file};
    gate.enter("an upgrade");
    std::int64_t from = 0;
    {
        Sqlite c{file, {}, false};
        checkSchema(c);
        from = companySchema(c);
        if (from >= programSchema()) return {from, from, {}};
        takeInLog(c, file);
    }
    auto before = fmt::format("{}.before-{}", file, from);
    for (int n = 2; fs::exists(before); ++n) before = fmt::format("{}.before-{}-{}", file, from, n);
    const auto sha256 = backUp(file, before).sha256;
    const auto fresh = file + ".upgrading";
    removeWithLog(fresh);
    try {
        copyBeside(before, fresh, sha256);
        Sqlite c{fresh, {}, false};
        migrate(c, systemClock().micros);
        if (const auto findings = doctor(Read{c, nobody, {}}); !findings.empty())
            refuse("upgrade.findings",
                   "After the upgrade something would be wrong in the company: {invariant}, {what}. It was left as it was; "
                   "run doctor with the program that made it.",
                   {{"invariant", findings.front().invariant}, {"what", findings.front().what}});
        takeInLog(c, fresh);
    } catch (...) {
        removeWithLog(fresh);
        throw;
    }
    for (const char* part : {"-wal", "-shm"})
        for (const auto& of : {fresh, file}) fs::remove(of + part);  // both are empty
    fs::rename(fresh, file);
    keepOnDisk(fs::path{file}.parent_path());
    return {from, programSchema(), before};
}

}  // namespace

Manifest readManifest(const std::string& backup) {
    std::map<std::string, std::string> said;
    std::ifstream in{backup + ".manifest"};
    for (std::string line; std::getline(in, line);)
        if (const auto cut = line.find('='); cut != line.npos) said[line.substr(0, cut)] = line.substr(cut + 1);
    const auto number = [&](const char* name) {
        std::int64_t n = 0;
        std::from_chars(said[name].data(), said[name].data() + said[name].size(), n);
        return n;
    };
    if (said["throughline-backup"] != "1" || said["sha256"].empty())
        refuse("backup.manifest",
               "There is no manifest {file}.manifest, so nobody can tell whether the backup is whole. A backup and its "
               "manifest belong together: copy both.",
               {{"file", backup}});
    return {number("schema"), number("bytes"), said["company"], said["made-at"], said["sha256"], {number("log"), said["log-hash"]}};
}

CompanyInfo companyInfo(const std::string& location) {
    std::unique_ptr<Connection> c;
    if (isPostgres(location)) c = openPostgres(location);
    else c = openSqlite(checkStore(location, false));
    const auto schema = companySchema(*c);
    if (schema == 0) checkSchema(*c);  // refuses: no company
    const Read read{*c, nobody, {}};
    const auto last = read.find<Instant>(R"sql(select at from action_log order by log_id desc limit 1)sql");
    return {read.one<std::string>(R"sql(select name from company)sql"),
            read.one<std::string>(R"sql(select book_currency from company)sql"),
            c->engine() == Engine::sqlite ? "SQLite" : "PostgreSQL",
            last ? toText(*last) : std::string{},
            schema,
            read.one<std::int64_t>(R"sql(select count(*) as n from action_log)sql")};
}

BackedUp backupCompany(const std::string& given, const std::string& target) {
    if (isPostgres(given))
        refuse("backup.postgres",
               "A company on a PostgreSQL server is backed up by the server's own tools: pg_dump --format=custom. Or copy it "
               "to a file: throughline company move.");
    ensure(sodium_init() >= 0, "libsodium does not start");
    const auto file = checkStore(given, false);
    const Presence open{file, Presence::Kind::shared};
    return backUp(file, fs::absolute(target));
}

std::string restoreCompany(const std::string& backup, const std::string& given) {
    if (isPostgres(given))
        refuse("restore.postgres",
               "A backup file is restored to a file, not to a PostgreSQL server. Restore it to a file and copy that: "
               "throughline company move.");
    ensure(sodium_init() >= 0, "libsodium does not start");
    if (!fs::exists(backup))
        refuse("company.absent", "There is no file {file}. Check the path, or make a new company.", {{"file", backup}});
    const auto manifest = readManifest(backup);
    if (sha256OfFile(backup) != manifest.sha256)
        refuse("backup.changed",
               "The backup {file} is not what was written when it was made: it is damaged. Use another one.", {{"file", backup}});
    const auto file = checkStore(given, !fs::exists(given));
    const Presence alone{file, Presence::Kind::alone};
    Gate gate{file};
    gate.enter("a restore");
    const auto fresh = file + ".restoring";
    removeWithLog(fresh);
    copyBeside(backup, fresh, manifest.sha256);
    try {
        verified(fresh);
    } catch (...) {
        removeWithLog(fresh);
        throw;
    }
    try {
        if (fs::exists(file)) Sqlite{file, {}, false}.checkpoint();
    } catch (const std::runtime_error&) {  // what is there is damaged: perhaps the very reason to restore
    }
    return swapIn(fresh, file);
}

Upgraded upgradeCompany(const std::string& location) {
    ensure(sodium_init() >= 0, "libsodium does not start");
    if (!isPostgres(location)) return upgradeFile(checkStore(location, false));
    const auto c = openPostgres(location);
    checkServer(*c);
    checkSchema(*c);
    const auto from = companySchema(*c);
    if (from < programSchema()) migrate(*c, systemClock().micros);
    return {from, std::max(from, programSchema()), {}};
}

}  // namespace db
