// Where a company file may live. SQLite's promises hold on a disk of this PC only, so a file on a network
// share, a hard-linked one, or one that another PC has open is refused before it is touched.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace db {

// The file's one path on this disk (the gate and the log stand beside it), however it was named.
std::string checkStore(const std::string& file, bool create);
// Free bytes of the file's disk; below 64 MiB nothing is written any more.
void checkSpace(const std::string& file, std::int64_t walBytes);
// Marks the file as in use by this PC (FILE.host); refuses when another PC marked it within the last minute.
void markHost(const std::string& file);

// Which files a session has open. A file that is moved, removed or replaced meanwhile stays open and takes what is
// written, and all of it would be lost with the session: check() refuses company.gone before anything is.
class Standing {
public:
    explicit Standing(const std::string& file);  // and its log, which is there by now
    void check() const;

private:
    struct One {
        std::string path;
        std::uint64_t device = 0, inode = 0;
    };
    std::vector<One> files_;
};

// Tells every process of this PC that this one has the company open, by a shared lock on FILE.host; or that it
// has it alone while it puts another file in its place. Ends with the object, or with the process.
class Presence {
public:
    enum class Kind { shared, alone };
    Presence(const std::string& file, Kind);  // refuses company.open, company.being_replaced
    ~Presence();
    Presence(const Presence&) = delete;
    Presence& operator=(const Presence&) = delete;

private:
    int file_ = -1;
};

// Translates fstatfs's type for the test: the network file system's name, or empty when allowed.
std::string networkFileSystem(unsigned long type);

}  // namespace db
