#include "database/store.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <fmt/core.h>

#include "database/errors.h"

namespace db {
namespace fs = std::filesystem;
namespace {

struct Known {
    unsigned long type;
    const char* name;
};
// Magic numbers of linux/magic.h and the file systems' own sources.
constexpr std::array networks{Known{0x6969, "nfs"},       Known{0x517B, "smb"},      Known{0xFF534D42, "cifs"},
                              Known{0xFE534D42, "smb2"},  Known{0x01021997, "9p"},   Known{0x5346414F, "afs"},
                              Known{0x6B414653, "afs"},   Known{0x73757245, "coda"}, Known{0x00C36400, "ceph"},
                              Known{0x564C, "ncp"},       Known{0x7461636F, "ocfs2"}, Known{0x01161970, "gfs2"},
                              Known{0x786F4256, "vboxsf"}};
constexpr unsigned long fuse = 0x65735546;

std::string fuseType(const fs::path& folder) {
    std::ifstream mounts{"/proc/self/mountinfo"};
    std::string best, type;
    for (std::string line; std::getline(mounts, line);) {
        std::istringstream words{line};
        std::string skip, point, word;
        words >> skip >> skip >> skip >> skip >> point;
        while (words >> word && word != "-") {}
        words >> word;
        if (folder.string().rfind(point, 0) == 0 && point.size() > best.size()) best = point, type = word;
    }
    return type;
}

std::string bootId() {
    std::ifstream in{"/proc/sys/kernel/random/boot_id"};
    std::string id;
    in >> id;
    return id;
}

[[noreturn]] void onNetwork(const fs::path& folder, const std::string& type) {
    refuse("company.network",
           "This company file is on a network drive ({folder}, {type}). Several PCs cannot safely share such a file: "
           "it would be damaged. Keep it on this PC, or connect all PCs to a PostgreSQL server (Help, Sharing).",
           {{"folder", folder.string()}, {"type", type}});
}

}  // namespace

std::string networkFileSystem(unsigned long type) {
    for (const auto& known : networks)
        if (known.type == type) return known.name;
    return {};
}

std::string checkStore(const std::string& file, bool create) {
    std::error_code error;
    const fs::path path = fs::weakly_canonical(fs::absolute(file, error), error), folder = path.parent_path();
    if (!fs::is_directory(folder, error))
        refuse("company.no_folder", "The folder {folder} does not exist. Make it, or choose another.",
               {{"folder", folder.string()}});
    if (!create && !fs::exists(path, error)) {
        if (fs::exists(path.string() + "-wal", error))
            refuse("company.moved",
                   "The file {file} is gone, but its log is still there: it was moved without it. Move it back beside its log.",
                   {{"file", path.string()}});
        refuse("company.absent", "There is no file {file}. Check the path, or make a new company.", {{"file", path.string()}});
    }
    if (create && fs::exists(path, error))
        refuse("company.exists", "{file} is there already. Choose another name; nothing was overwritten.",
               {{"file", path.string()}});
    if (create && fs::exists(path.string() + "-wal", error))
        refuse("company.stray_log",
               "The log {log} of an earlier company lies where the new one would be made. Move it away, beside the "
               "company it belongs to, or choose another name.",
               {{"log", path.string() + "-wal"}});
    struct statfs system {};
    if (statfs(folder.c_str(), &system) == 0) {
        const auto type = static_cast<unsigned long>(static_cast<std::uint32_t>(system.f_type));
        if (const auto name = networkFileSystem(type); !name.empty()) onNetwork(folder, name);
        if (type == fuse)
            if (const auto name = fuseType(folder); name != "fuseblk" && name != "fuse.gocryptfs") onNetwork(folder, name);
    }
    struct stat info {};
    if (!create && stat(path.c_str(), &info) == 0 && info.st_nlink > 1)
        refuse("company.hard_link",
               "The file {file} has a second name on this disk (a hard link); two names would have two logs. Remove the other name.",
               {{"file", path.string()}});
    return path.string();
}

void checkSpace(const std::string& file, std::int64_t walBytes) {
    struct statvfs disk {};
    if (statvfs(file.c_str(), &disk) != 0) return;
    const auto free = static_cast<std::int64_t>(disk.f_bavail) * static_cast<std::int64_t>(disk.f_frsize);
    const auto total = static_cast<std::int64_t>(disk.f_blocks) * static_cast<std::int64_t>(disk.f_frsize);
    // A small disk (a USB stick, a test's) keeps a sixteenth instead of 64 MiB.
    const auto least = std::min<std::int64_t>(64LL << 20, total / 16);
    if (free < std::max(least, 2 * walBytes))
        refuse("database.full", "The disk is full, so nothing was saved. Free some space and do it again.");
}

void markHost(const std::string& file) {
    const auto path = file + ".host";
    char host[256] = {};
    gethostname(host, sizeof host - 1);
    const auto mine = bootId();
    std::ifstream in{path};
    std::string theirHost, theirBoot;
    struct stat info {};
    if (in >> theirHost >> theirBoot && theirBoot != mine && stat(path.c_str(), &info) == 0 &&
        time(nullptr) - info.st_mtime < 60)
        refuse("company.other_pc",
               "{host} has this company file open. Several PCs cannot share a file safely: close it there, or connect "
               "all PCs to a PostgreSQL server (Help, Sharing).",
               {{"host", theirHost}});
    std::ofstream out{path, std::ios::trunc};
    out << host << ' ' << mine << ' ' << getpid() << '\n';
}

Standing::Standing(const std::string& file) {
    struct stat info {};
    for (const auto& path : {file, file + "-wal"})
        if (stat(path.c_str(), &info) == 0) files_.push_back({path, info.st_dev, info.st_ino});
}

void Standing::check() const {
    struct stat info {};
    for (const auto& one : files_)
        if (stat(one.path.c_str(), &info) != 0 || info.st_dev != one.device || info.st_ino != one.inode)
            refuse("company.gone",
                   "The file {file} was moved, removed or replaced while it was open, so nothing was saved. Put it back where it "
                   "was and do it again, or close Throughline and open the file where it is now.",
                   {{"file", one.path}});
}

Presence::Presence(const std::string& file, Kind kind) {
    const auto path = file + ".host";
    file_ = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file_ < 0)
        refuse("company.gate",
               "The file {path} beside the company cannot be opened: {why}. Ask for the right to write in its folder.",
               {{"path", path}, {"why", std::strerror(errno)}});
    if (flock(file_, (kind == Kind::alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0) return;
    close(file_);
    if (kind == Kind::shared)
        refuse("company.being_replaced",
               "{file} is being restored or upgraded just now. Wait until that is done, then open it again.", {{"file", file}});
    refuse("company.open",
           "Somebody on this PC has {file} open, so no other file can be put in its place. Close Throughline everywhere, "
           "then do it again.",
           {{"file", file}});
}

Presence::~Presence() { close(file_); }

}  // namespace db
