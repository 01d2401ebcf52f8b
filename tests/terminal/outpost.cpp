#include "terminal/outpost.h"

#include <unistd.h>

#include <filesystem>

#include <fmt/core.h>

namespace test {
namespace fs = std::filesystem;

namespace {

// Of this run, gone when the program ends.
struct Folder {
    fs::path path = fs::temp_directory_path() / fmt::format("throughline-terminal-{}", getpid());
    Folder() { fs::create_directories(path); }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
};

}  // namespace

std::string Outpost::freshFile() {
    static const Folder folder;
    static int count = 0;
    return (folder.path / fmt::format("terminal-{}.sqlite", ++count)).string();
}

}  // namespace test
