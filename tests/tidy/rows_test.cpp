// What the lists of features and flows ask for and what is built has a test that begins with its row.
#include <set>

#include <catch2/catch.hpp>

#include "tidy/source.h"

using namespace tidy;

namespace {

void addRows(std::set<std::string>& all, const std::string& part, int from, int to) {
    for (int row = from; row <= to; ++row) all.insert(part + " row " + std::to_string(row));
}

// Added to with what is built.
std::set<std::string> built() {
    std::set<std::string> all{"E2", "E3", "E5", "E7", "E9.4", "E9.8", "E9.10", "E9.11"};
    addRows(all, "A1", 1, 3);
    addRows(all, "A1", 11, 15);
    addRows(all, "A5", 1, 14);
    addRows(all, "A6", 1, 9);
    addRows(all, "A6", 11, 17);
    addRows(all, "A7", 2, 5);
    addRows(all, "A7", 8, 15);
    addRows(all, "A8", 1, 17);
    return all;
}

}  // namespace

TEST_CASE("each row that is built has a test named after it") {
    auto missing = built();
    for (const auto& s : sourcesIn({"tests"}))
        for (const auto& l : s.literals) {
            const auto colon = l.text.find(": ");
            const auto before = s.code.rfind("TEST_CASE(", l.at);
            if (colon == l.text.npos || before == s.code.npos) continue;
            if (afterSpace(s.text, before + std::string_view{"TEST_CASE("}.size()) == l.at) missing.erase(l.text.substr(0, colon));
        }
    for (const auto& row : missing) FAIL_CHECK(row << ": no test begins with \"" << row << ": \"");
}
