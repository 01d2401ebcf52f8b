// Copies that are known to be good, and putting one back.
#include "database/backup.h"

#include <atomic>
#include <fstream>
#include <future>

#include "database/log.h"
#include "database/move.h"
#include "database/probe.h"
#include "support/sweep.h"

using namespace probe;
namespace fs = std::filesystem;

namespace {

void flip(const std::string& file, std::streamoff at) {
    std::fstream f{file, std::ios::in | std::ios::out | std::ios::binary};
    f.seekg(at);
    const char byte = static_cast<char>(f.get() ^ 1);
    f.seekp(at);
    f.put(byte);
}

std::vector<std::string> names(const fs::path& folder) {
    std::vector<std::string> all;
    for (const auto& entry : fs::directory_iterator{folder}) all.push_back(entry.path().filename().string());
    std::sort(all.begin(), all.end());
    return all;
}

}  // namespace

TEST_CASE("a backup is one file with a manifest, and restores to an equal company") {
    if (onPostgres()) return;
    Office office;
    office.add("A");
    office.perform("probe.keep", R"({"mebibytes":2})");
    Folder folder;
    const auto made = db::backupCompany(office.location, folder.file("copy #1?.bak"));
    CHECK(names(folder.path) == std::vector<std::string>{"copy #1?.bak", "copy #1?.bak.manifest"});
    CHECK(made.lastLogId == 2);
    CHECK(made.bytes > (2 << 20));
    const auto manifest = db::readManifest(folder.file("copy #1?.bak"));
    CHECK(manifest.sha256 == made.sha256);
    CHECK(manifest.company == office.text("select uuid as t from company"));
    CHECK(office.company->read(office.boss, [&](const db::Read& r) { return !db::brokenSince(r, manifest.log); }));
    CHECK(db::restoreCompany(folder.file("copy #1?.bak"), folder.file("again.throughline")).empty());
    CHECK(db::firstDifference(office.location, folder.file("again.throughline")) == "");
    db::Company again{folder.file("again.throughline"), actions(), [&] { return office.clock; }};
    again.perform(office.boss, request("probe.add", R"({"code":"B","name":"Day"})"));
    CHECK(again.lastLogId() == 3);
}

TEST_CASE("a backup under load is one moment of the company") {
    if (onPostgres()) return;
    Office office;
    std::atomic<bool> enough = false;
    auto load = std::async(std::launch::async, [&] {
        return sentenceOf([&] {
            const auto company = office.session();
            for (int n = 0; !enough && n < 5000; ++n)
                company->perform(office.boss, request("probe.add", fmt::format(R"({{"code":"{}","name":"Day"}})", n)));
        });
    });
    Folder folder;
    while (office.company->lastLogId() < 5) {}
    for (int n = 0; n < 5; ++n) {
        const auto copy = folder.file(fmt::format("{}.bak", n));
        const auto made = db::backupCompany(office.location, copy);
        db::restoreCompany(copy, copy + ".throughline");
        db::Company restored{copy + ".throughline", actions(), [&] { return office.clock; }};
        const auto added = restored.read(office.boss, [](const db::Read& r) {
            return r.one<std::int64_t>("select count(*) as n from calendar");
        });
        CHECK(added == made.lastLogId);
        CHECK(restored.lastLogId() == made.lastLogId);
    }
    enough = true;
    CHECK(load.get() == "");
    CHECK(office.company->lastLogId() > db::readManifest(folder.file("0.bak")).log.logId);
    CHECK(office.complaints().empty());
}

TEST_CASE("a backup never takes the place of another, and leaves nothing when it cannot be made") {
    if (onPostgres()) return;
    Office office;
    Folder folder;
    db::backupCompany(office.location, folder.file("copy.bak"));
    CHECK(codeOf([&] { db::backupCompany(office.location, folder.file("copy.bak")); }) == "backup.exists");
    CHECK(codeOf([&] { db::backupCompany(office.location, folder.file("no/where.bak")); }) == "backup.no_folder");
    CHECK(codeOf([&] { db::backupCompany(folder.file("absent"), folder.file("other.bak")); }) == "company.absent");
    CHECK(names(folder.path).size() == 2);
}

TEST_CASE("a company in which something is wrong is not called backed up") {
    if (onPostgres()) return;
    Office office;
    office.add("A");
    office.raw("update action_log set actor = 'somebody'");
    Folder folder;
    CHECK(codeOf([&] { db::backupCompany(office.location, folder.file("copy.bak")); }) == "backup.damaged");
    CHECK(names(folder.path) == std::vector<std::string>{"copy.bak.partial"});
}

TEST_CASE("a backup that was changed, or lost its manifest, is not restored") {
    if (onPostgres()) return;
    Office office;
    office.add("A");
    const auto before = test::fingerprint(office);
    office.company.reset();
    Folder folder;
    const auto copy = folder.file("copy.bak");
    db::backupCompany(office.location, copy);
    flip(copy, 20'000);
    CHECK(codeOf([&] { db::restoreCompany(copy, office.location); }) == "backup.changed");
    flip(copy, 20'000);
    fs::rename(copy + ".manifest", copy + ".m");
    CHECK(codeOf([&] { db::restoreCompany(copy, office.location); }) == "backup.manifest");
    office.company = office.session();
    CHECK(test::fingerprint(office) == before);
}

TEST_CASE("what was there before a restore is kept with its log") {
    if (onPostgres()) return;
    Office office;
    Folder folder;
    const auto copy = folder.file("copy.bak");
    office.add("A");
    db::backupCompany(office.location, copy);
    office.add("B");
    office.company.reset();
    const auto kept = db::restoreCompany(copy, office.location);
    CHECK(kept.starts_with(office.location + ".replaced-"));
    office.company = office.session();
    CHECK(office.number("select count(*) as n from calendar") == 1);
    CHECK(db::companyInfo(kept).actions == 2);
}

TEST_CASE("a damaged company is no obstacle to restoring it") {
    if (onPostgres()) return;
    Office office;
    Folder folder;
    const auto copy = folder.file("copy.bak");
    office.add("A");
    db::backupCompany(office.location, copy);
    office.company.reset();
    std::ofstream{office.location, std::ios::trunc} << "nothing of a company is left here";
    CHECK_FALSE(db::restoreCompany(copy, office.location).empty());
    office.company = office.session();
    CHECK(office.number("select count(*) as n from calendar") == 1);
}

TEST_CASE("nothing takes the place of a company that somebody has open") {
    if (onPostgres()) return;
    Office office;
    Folder folder;
    const auto copy = folder.file("copy.bak");
    db::backupCompany(office.location, copy);
    CHECK(codeOf([&] { db::restoreCompany(copy, office.location); }) == "company.open");
    const auto second = office.session();
    office.company.reset();
    CHECK(codeOf([&] { db::restoreCompany(copy, office.location); }) == "company.open");
    office.company = office.session();
    {
        Folder other;
        const db::Presence alone{other.file("works"), db::Presence::Kind::alone};
        CHECK(codeOf([&] { const db::Presence late{other.file("works"), db::Presence::Kind::shared}; }) == "company.being_replaced");
    }
}

TEST_CASE("a company on a server is backed up by the server's tools") {
    if (!onPostgres()) return;
    Office office;
    CHECK(codeOf([&] { db::backupCompany(office.location, "/tmp/never"); }) == "backup.postgres");
    CHECK(codeOf([&] { db::restoreCompany("/tmp/never", office.location); }) == "restore.postgres");
    const auto info = db::companyInfo(office.location);
    CHECK(info.name == "Test Works");
    CHECK(info.engine == "PostgreSQL");
    CHECK(info.actions == 0);
}
