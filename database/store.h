// Where a company file may live. SQLite's promises hold on a disk of this PC only, so a file on a network
// share, a hard-linked one, or one that another PC has open is refused before it is touched.
#pragma once
#include <string>

namespace db {

void checkStore(const std::string& file, bool create);
// Free bytes of the file's disk; below 64 MiB nothing is written any more.
void checkSpace(const std::string& file, std::int64_t walBytes);
// Marks the file as in use by this PC (FILE.host); refuses when another PC marked it within the last minute.
void markHost(const std::string& file);
// Translates fstatfs's type for the test: the network file system's name, or empty when allowed.
std::string networkFileSystem(unsigned long type);

}  // namespace db
