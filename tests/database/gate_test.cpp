// The writer's gate among processes, and the log that is moved into the file only behind it.
#include "database/gate.h"

#include <signal.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <future>

#include "database/probe.h"
#include "database/sqlite.h"

using namespace probe;
namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

std::uintmax_t logBytes(const std::string& file) {
    std::error_code absent;
    const auto size = fs::file_size(file + "-wal", absent);
    return absent ? 0 : size;
}

// SQLite's own disk, with syncs of logs that fail on demand.
struct FailingDisk {
    static inline int failures = 0;  // how many syncs of a log still fail
    static inline const sqlite3_io_methods* real = nullptr;
    static inline sqlite3_io_methods patched{};
    static inline sqlite3_vfs* usual = nullptr;
    sqlite3_vfs disk{};

    FailingDisk() {
        usual = sqlite3_vfs_find(nullptr);
        disk = *usual;
        disk.zName = "failing";
        disk.xOpen = [](sqlite3_vfs* self, const char* name, sqlite3_file* file, int flags, int* out) {
            const int code = usual->xOpen(self, name, file, flags, out);
            if (code == SQLITE_OK && (flags & SQLITE_OPEN_WAL) != 0) {
                real = file->pMethods;
                patched = *real;
                patched.xSync = [](sqlite3_file* f, int how) {
                    if (failures == 0) return real->xSync(f, how);
                    --failures;
                    return SQLITE_IOERR_FSYNC;
                };
                file->pMethods = &patched;
            }
            return code;
        };
        sqlite3_vfs_register(&disk, 1);
    }
    ~FailingDisk() {
        sqlite3_vfs_register(usual, 1);
        sqlite3_vfs_unregister(&disk);
    }
};

}  // namespace

TEST_CASE("who waits too long at the gate learns who is in it") {
    Folder folder;
    db::Gate first{folder.file("works")}, second{folder.file("works")};
    first.enter("anna");
    CHECK_FALSE(second.tryEnter());
    try {
        second.enter("berta", 30ms);
        FAIL("both are in");
    } catch (const db::Contended& busy) {
        CHECK(std::string{busy.what()}.find("anna (process " + std::to_string(getpid()) + ")") == 0);
    }
    first.leave();
    second.enter("berta", 30ms);
    CHECK_FALSE(first.tryEnter());
}

TEST_CASE("whoever waits at the gate gets in as soon as it is free") {
    Folder folder;
    db::Gate first{folder.file("works")};
    first.enter("anna");
    auto waiting = std::async(std::launch::async, [&] {
        db::Gate second{folder.file("works")};
        second.enter("berta", 10s);
        return true;
    });
    CHECK(waiting.wait_for(50ms) == std::future_status::timeout);
    first.leave();
    CHECK(waiting.wait_for(5s) == std::future_status::ready);
}

TEST_CASE("a holder that is killed leaves the gate open") {
    Folder folder;
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const auto child = fork();
    if (child == 0) {
        db::Gate held{folder.file("works")};
        held.enter("the killed one");
        if (write(ends[1], "x", 1) != 1) _exit(1);
        pause();
        _exit(0);
    }
    char entered = 0;
    REQUIRE(read(ends[0], &entered, 1) == 1);
    db::Gate mine{folder.file("works")};
    CHECK_FALSE(mine.tryEnter());
    kill(child, SIGKILL);
    mine.enter("me", 5s);
    int status = 0;
    waitpid(child, &status, 0);
    close(ends[0]);
    close(ends[1]);
}

TEST_CASE("somebody who writes for too long is named, and nothing is changed") {
    if (onPostgres()) return;
    Office office;
    db::Gate held{office.company->location()};
    held.enter("a long import");
    auto& gate = *office.company->gate();
    CHECK_THROWS_AS(gate.enter("boss", 10ms), db::Contended);
    held.leave();
    office.add("A");
}

TEST_CASE("the log is moved into the file when the last session closes") {
    if (onPostgres()) return;
    Office office;
    office.add("A");
    CHECK(logBytes(office.location) > 0);
    office.company.reset();
    CHECK(logBytes(office.location) == 0);
    office.company = office.session();
    CHECK(office.number("select count(*) as n from calendar") == 1);
}

TEST_CASE("the log grows while people wait, and is moved at 64 MiB, or at 32 when nobody does") {
    if (onPostgres()) return;
    Office office;
    std::uintmax_t most = 0;
    for (int n = 0; n < 12; ++n) {
        office.perform("probe.keep", R"({"mebibytes":7})");
        most = std::max(most, logBytes(office.location));
    }
    CHECK(most > (50U << 20));
    CHECK(most < (80U << 20));
    CHECK(logBytes(office.location) < (32U << 20));
    office.company->tidyLog(true);
    CHECK(logBytes(office.location) > 0);  // not worth moving yet
    for (int n = 0; n < 4; ++n) office.perform("probe.keep", R"({"mebibytes":7})");
    CHECK(logBytes(office.location) > (32U << 20));
    office.company->tidyLog(true);
    CHECK(logBytes(office.location) == 0);
    CHECK(office.number("select count(*) as n from attachment") == 16);
}

TEST_CASE("a reader keeps the log from being moved, and loses nothing by it") {
    if (onPostgres()) return;
    Office office;
    const auto reader = office.session();
    reader->read(office.boss, [&](const db::Read& r) {
        const auto seen = [&] { return r.one<std::int64_t>("select count(*) as n from calendar"); };
        CHECK(seen() == 0);
        office.add("A");
        CHECK_FALSE(static_cast<db::Sqlite&>(office.company->writer()).checkpoint());
        CHECK(seen() == 0);  // one moment, whatever others do
    });
    CHECK(static_cast<db::Sqlite&>(office.company->writer()).checkpoint());
    CHECK(reader->lastLogId() == 1);
}

TEST_CASE("a disk that fails while saving: done once, or not known, and never twice") {
    if (onPostgres()) return;
    Office office;
    office.company.reset();
    const FailingDisk disk;
    office.company = office.session();
    const auto asked = request("probe.add", R"({"code":"A","name":"Day"})", "a request");
    FailingDisk::failures = 1;
    office.company->perform(office.boss, asked);
    CHECK(office.number("select count(*) as n from action_log where request_id = 'a request'") == 1);

    const auto second = request("probe.add", R"({"code":"B","name":"Day"})", "another");
    FailingDisk::failures = 100;
    CHECK_THROWS_AS(office.company->perform(office.boss, second), db::OutcomeUnknown);
    FailingDisk::failures = 0;
    office.company->perform(office.boss, second);
    CHECK(office.number("select count(*) as n from action_log where request_id = 'another'") == 1);
    CHECK(office.complaints().empty());
    office.company.reset();
}

TEST_CASE("another session's commits change the number that screens look at") {
    if (onPostgres()) return;
    Office office;
    const auto other = office.session();
    const auto before = other->dataVersion();
    CHECK(other->dataVersion() == before);
    office.add("A");
    CHECK(other->dataVersion() != before);
    CHECK(other->changesSince(0).size() == 1);
}
