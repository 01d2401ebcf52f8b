// Every statement in the sources is prepared on a migrated company, on both engines: a wrong column, a word one
// engine does not know, or a table that is gone shows here, not at a customer's.
#include <filesystem>
#include <fstream>
#include <iterator>

#include "database/schema_files.h"
#include "support/world.h"

namespace fs = std::filesystem;
using namespace test;
namespace {

std::string slurp(const fs::path& path) {
    std::ifstream in{path};
    return {std::istreambuf_iterator<char>{in}, {}};
}

// The texts between R"sql( and )sql" in one file.
std::vector<std::string> statementsOf(const std::string& source) {
    const std::string open = "R\"sql(", close = ")sql\"";
    std::vector<std::string> found;
    for (std::size_t at = 0; (at = source.find(open, at)) != std::string::npos;) {
        at += open.size();
        const auto end = source.find(close, at);
        found.push_back(source.substr(at, end - at));
        at = end;
    }
    return found;
}

}  // namespace

TEST_CASE("every statement in the sources is good SQL on this engine") {
    World world;
    auto& connection = world.company->writer();
    int statements = 0;
    for (const char* folder : {"database", "modules", "app"})
        for (const auto& file : fs::recursive_directory_iterator{fs::path{THROUGHLINE_SOURCE} / folder}) {
            if (file.path().extension() != ".cpp" && file.path().extension() != ".h") continue;
            for (const auto& sql : statementsOf(slurp(file.path()))) {
                INFO(fs::relative(file.path(), THROUGHLINE_SOURCE).string() << ": " << sql);
                CHECK_NOTHROW(connection.statement(sql));
                ++statements;
            }
        }
    CHECK(statements > 150);
}

TEST_CASE("every invariant and view is good SQL on this engine") {
    World world;
    for (const auto& file : db::invariantFiles()) {
        INFO(file.name);
        CHECK_NOTHROW(world.company->writer().statement(file.text));
    }
}
