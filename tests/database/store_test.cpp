// Where a company file may live, and what becomes of it on a disk that is full or read-only.
#include "database/store.h"

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

#include "database/probe.h"
#include "support/sweep.h"

using namespace probe;
namespace fs = std::filesystem;

namespace {

void write(const std::string& file, const std::string& text) { std::ofstream{file} << text; }

std::string openingCode(const std::string& location) {
    return codeOf([&] { db::Company{location, actions()}; });
}

// Root may write whatever the rights say, so for a moment the test is somebody else.
struct Unprivileged {
    Unprivileged() : was(geteuid()) {
        if (was == 0 && seteuid(65534) != 0) FAIL("this process cannot give up its rights");
    }
    ~Unprivileged() {
        if (seteuid(was) != 0) std::abort();
    }
    uid_t was;
};

}  // namespace

TEST_CASE("network file systems are known by their numbers") {
    for (const auto& [type, name] : std::vector<std::pair<unsigned long, std::string>>{
             {0x6969, "nfs"}, {0xFF534D42, "cifs"}, {0xFE534D42, "smb2"}, {0x517B, "smb"}, {0x01021997, "9p"},
             {0x00C36400, "ceph"}, {0x01161970, "gfs2"}, {0x786F4256, "vboxsf"}})
        CHECK(db::networkFileSystem(type) == name);
    for (const unsigned long local : {0xEF53UL, 0x58465342UL, 0x9123683EUL, 0x01021994UL, 0x794C7630UL})
        CHECK(db::networkFileSystem(local).empty());
}

TEST_CASE("a file that is no company is refused with a sentence and left alone") {
    if (onPostgres()) return;
    Folder folder;
    CHECK(openingCode(folder.file("absent.throughline")) == "company.absent");
    CHECK(openingCode(folder.file("no/such/folder.throughline")) == "company.no_folder");
    for (const auto& text : {std::string{}, std::string{"Dear Sir or Madam,"}, std::string(100'000, 'x')}) {
        write(folder.file("letter.txt"), text);
        CHECK(openingCode(folder.file("letter.txt")) == "company.not_a_company");
        CHECK(fs::file_size(folder.file("letter.txt")) == text.size());
    }
    CHECK(openingCode(folder.path.string()) != "");
}

TEST_CASE("another program's SQLite file is no company") {
    if (onPostgres()) return;
    Office office;
    Folder folder;
    fs::copy_file(office.location, folder.file("other.db"));
    {
        const auto c = db::openSqlite(folder.file("other.db"));
        c->script("pragma application_id = 1");
    }
    CHECK(openingCode(folder.file("other.db")) == "company.not_a_company");
}

TEST_CASE("a file with two names is refused") {
    if (onPostgres()) return;
    Office office;
    Folder folder;
    std::error_code error;
    fs::create_hard_link(office.location, office.location + ".second", error);
    REQUIRE_FALSE(error);
    CHECK(openingCode(office.location) == "company.hard_link");
    fs::remove(office.location + ".second");
    CHECK(openingCode(office.location).empty());
}

TEST_CASE("a symbolic link leads to the one file, its one gate and its one log") {
    if (onPostgres()) return;
    Office office;
    Folder folder;
    fs::create_symlink(office.location, folder.file("link.throughline"));
    db::Company linked{folder.file("link.throughline"), actions()};
    CHECK(linked.location() == fs::canonical(office.location).string());
    CHECK_FALSE(fs::exists(folder.file("link.throughline.gate")));
}

TEST_CASE("a file named from the folder one is in is made and opened") {
    if (onPostgres()) return;
    Folder folder;
    const auto before = fs::current_path();
    fs::current_path(folder.path);
    db::Company::create("works.throughline", {"Works", "EUR", "boss", "", {password}});
    CHECK(openingCode("works.throughline").empty());
    fs::current_path(before);
    CHECK(openingCode(folder.file("works.throughline")).empty());
}

TEST_CASE("a log without its file, or under a new one, is refused") {
    if (onPostgres()) return;
    Folder folder;
    write(folder.file("gone.throughline-wal"), "log");
    CHECK(openingCode(folder.file("gone.throughline")) == "company.moved");
    CHECK(codeOf([&] { db::Company::create(folder.file("gone.throughline"), {"Works", "EUR", "boss", "", {password}}); }) ==
          "company.stray_log");
    CHECK_FALSE(fs::exists(folder.file("gone.throughline")));
}

TEST_CASE("a file that another PC has open is refused until that PC is silent for a minute") {
    if (onPostgres()) return;
    Office office;
    const auto host = office.location + ".host";
    write(host, "packing-pc 11111111-2222-3333-4444-555555555555 4711\n");
    CHECK(openingCode(office.location) == "company.other_pc");
    CHECK(sentenceOf([&] { db::markHost(office.location); }).find("packing-pc") != std::string::npos);
    fs::last_write_time(host, fs::last_write_time(host) - std::chrono::seconds{61});
    CHECK(openingCode(office.location).empty());
}

TEST_CASE("a file that is moved, removed or replaced while it is open takes nothing more until it is back") {
    if (onPostgres()) return;
    Office office;
    const auto asked = request("probe.add", R"({"code":"A","name":"Day"})", "a request");
    const auto refused = [&] { return codeOf([&] { office.company->perform(office.boss, asked); }); };
    for (const auto* part : {"", "-wal"}) {  // the file, or its log alone
        INFO("without its " << part);
        const auto file = office.location + part;
        fs::rename(file, file + ".elsewhere");
        CHECK(refused() == "company.gone");
        CHECK(office.company->lastLogId() == 0);  // it is read all the same
        write(file, "Dear Sir or Madam,");
        CHECK(refused() == "company.gone");
        fs::rename(file + ".elsewhere", file);
    }
    CHECK_FALSE(office.company->perform(office.boss, asked).repeated);
    CHECK(office.session()->lastLogId() == 1);
}

TEST_CASE("a file that may only be read is read, and takes no change") {
    if (onPostgres()) return;
    Office office;
    office.company.reset();
    Folder folder;
    fs::permissions(folder.path, fs::perms::all);
    const auto file = folder.file("old.throughline");
    fs::copy_file(office.location, file);
    fs::permissions(file, fs::perms::owner_read | fs::perms::others_read | fs::perms::group_read);
    {
        const Unprivileged clerk;
        db::Company company{file, actions()};
        const auto boss = company.actorNamed("boss", "test");
        CHECK(codeOf([&] { company.perform(boss, request("probe.add", R"({"code":"A","name":"Day"})")); }) == "database.readonly");
        CHECK(company.lastLogId() == 0);
    }
    fs::permissions(folder.path, fs::perms::all ^ (fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write));
    for (const auto* part : {".gate", ".host"}) fs::remove(file + part);
    {
        const Unprivileged clerk;
        CHECK(openingCode(file) == "company.gate");
    }
    fs::permissions(folder.path, fs::perms::all);
    office.company = office.session();
}

TEST_CASE("on a full disk nothing is saved, everything is read, and work goes on when there is room") {
    if (onPostgres()) return;
    Office office;
    office.company.reset();
    Folder folder;
    if (geteuid() != 0 || mount("tmpfs", folder.path.c_str(), "tmpfs", 0, "size=16m") != 0) {
        WARN("no small disk can be mounted here: the full disk is not tried");
        office.company = office.session();
        return;
    }
    const auto file = folder.file("works.throughline");
    fs::copy_file(office.location, file);
    {
        db::Company company{file, actions(), [] { return test::mondayMorning; }};
        const auto boss = company.actorNamed("boss", "test");
        const auto prints = [&] {
            return company.read(boss, [](const db::Read& r) { return test::fingerprint(r.connection()); });
        };
        const auto before = prints();
        // The file outgrows the disk in the middle of a transaction,
        CHECK(codeOf([&] { company.perform(boss, request("probe.keep", R"({"mebibytes":15})")); }) == "database.full");
        CHECK(prints() == before);
        // and the last sixteenth of the disk is not begun.
        write(folder.file("ballast"), std::string((16U << 20) - fs::file_size(file) - (900U << 10), 'x'));
        const auto asked = request("probe.add", R"({"code":"A","name":"Day"})", "a request");
        CHECK(codeOf([&] { company.perform(boss, asked); }) == "database.full");
        CHECK(prints() == before);
        fs::remove(folder.file("ballast"));
        CHECK_FALSE(company.perform(boss, asked).repeated);
        CHECK(company.lastLogId() == 1);
    }
    CHECK(umount(folder.path.c_str()) == 0);
    office.company = office.session();
}
