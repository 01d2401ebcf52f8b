// GS1's own data against ours: the vectors of its linters, and every line of its syntax dictionary.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <set>
#include <sstream>

#include <boost/json.hpp>
#include <catch2/catch.hpp>

#include "shared/gs1.h"
#include "shared/gs1_identifiers.h"
#include "support/world.h"

using namespace test;
using namespace tl;

namespace {

// The folder of GS1's files, or nothing, which is said.
std::string gs1Folder() {
    const auto data = sharedData();
    if (data.empty()) WARN("The public data is not here: GS1's own vectors and dictionary were not looked at.");
    return data.empty() ? data : data + "/09-identifiers/gs1";
}

std::string contents(const std::string& path) {
    std::ifstream in{path};
    return {std::istreambuf_iterator<char>{in}, {}};
}

struct Vector {
    std::string linter, input, error, marked;
    bool passes = false;
};

std::vector<Vector> vectors(const std::string& folder) {
    std::vector<Vector> all;
    const auto text = boost::json::parse(contents(folder + "/linter_vectors.json"));
    for (const auto& one : text.as_array()) {
        const auto said = [&](const char* name) { return std::string{one.as_object().at(name).as_string()}; };
        all.push_back({said("linter"), said("input"), said("error"), said("error_marked"), said("expect") == "pass"});
    }
    return all;
}

// Twelve vectors are of a list of company prefixes that knows none of those marked, or cannot be asked.
std::string markedIn(const Vector& v) {
    const auto from = v.marked.find('*') + 1;
    return v.marked.substr(from, v.marked.rfind('*') - from);
}

bool ofList(const Vector& v) {
    return v.error == "GS1_LINTER_GCP_DATASOURCE_OFFLINE" ||
           (v.error == "GS1_LINTER_INVALID_GCP_PREFIX" && gs1::allDigits(markedIn(v)));
}

gs1::PrefixKnown listOf(const Vector& v) {
    if (!ofList(v)) return {};
    return [unknown = markedIn(v)](std::string_view data) { return !data.starts_with(unknown); };
}

// "N13,csum,gcppos1 [X..17]" of our parts.
std::string written(const gs1::Identifier& known) {
    std::string text;
    for (const auto& part : known.parts) {
        if (part.set == 0) break;
        if (!text.empty()) text += ' ';
        if (part.optional) text += '[';
        text += part.set;
        if (part.least != part.most) text += "..";
        text += std::to_string(part.most);
        if (part.optional) text += ']';
        for (const auto lint : part.lints)
            if (lint != gs1::Lint::none) text += "," + std::string{gs1::nameOf(lint)};
    }
    return text;
}

// One line of the dictionary, of one identifier or of several that follow each other.
struct Line {
    std::string first, last, format, needs, excludes;
    bool fixed = false;
};

std::string spaced(std::string list) {
    std::ranges::replace(list, ',', ' ');
    return list;
}

Line lineOf(std::string text) {
    text.resize(std::min(text.find('#'), text.size()));
    std::istringstream words{text};
    Line line;
    words >> line.first;
    const auto dash = line.first.find('-');
    line.last = dash == std::string::npos ? line.first : line.first.substr(dash + 1);
    line.first.resize(std::min(dash, line.first.size()));
    for (std::string word; words >> word;) {
        if (word.find_first_not_of("*?") == std::string::npos)
            line.fixed = word.find('*') != std::string::npos;
        else if (word.starts_with("req="))
            line.needs = spaced(word.substr(4));
        else if (word.starts_with("ex="))
            line.excludes = spaced(word.substr(3));
        else if (!word.starts_with("dlpkey"))
            line.format += (line.format.empty() ? "" : " ") + word;
    }
    return line;
}

std::vector<Line> dictionary(const std::string& folder) {
    std::vector<Line> all;
    std::istringstream lines{contents(folder + "/gs1-syntax-dictionary.txt")};
    for (std::string text; std::getline(lines, text);)
        if (auto line = lineOf(text); !line.first.empty()) all.push_back(std::move(line));
    return all;
}

}  // namespace

TEST_CASE("every vector of GS1's linters passes or fails as it says") {
    const auto folder = gs1Folder();
    if (folder.empty()) return;
    const auto all = vectors(folder);
    std::size_t right = 0, withList = 0;
    std::set<std::string> played;
    for (const auto& v : all) {
        INFO(v.linter << " of '" << v.input << "': " << v.error);
        const auto lint = gs1::linterNamed(v.linter);
        REQUIRE(lint);
        const bool agrees = gs1::passes(*lint, v.input, listOf(v)) == v.passes;
        CHECK(agrees);
        if (*lint == gs1::Lint::yymmd0) CHECK(gs1::dateOf(v.input, db::dateOf(2026, 11, 25)).has_value() == v.passes);
        right += agrees ? 1 : 0;
        withList += ofList(v) ? 1 : 0;
        played.insert(v.linter);
    }
    std::cout << "GS1 linter vectors: " << right << " of " << all.size() << ", of " << played.size() << " linters\n";
    CHECK(all.size() == 5031);
    CHECK(withList == 12);
    CHECK(played.size() == static_cast<std::size_t>(gs1::Lint::zero));  // all there are
}

TEST_CASE("every identifier of GS1's syntax dictionary is ours, made and bound as it says") {
    const auto folder = gs1Folder();
    if (folder.empty()) return;
    std::set<std::string> theirs;
    for (const auto& line : dictionary(folder)) {
        REQUIRE(line.first.size() == line.last.size());
        for (int ai = std::stoi(line.first); ai <= std::stoi(line.last); ++ai) {
            auto digits = std::to_string(ai);
            digits.insert(0, line.first.size() - digits.size(), '0');
            INFO(digits);
            const auto* known = gs1::identifierOf(digits);
            REQUIRE(known != nullptr);
            CHECK(known->fixed == line.fixed);
            CHECK(written(*known) == line.format);
            CHECK(known->needs == line.needs);
            CHECK(known->excludes == line.excludes);
            CHECK(theirs.insert(digits).second);
        }
    }
    std::set<std::string> ours;
    for (const auto table : gs1::allIdentifiers())
        for (const auto& one : table)
            for (int ai = std::stoi(std::string{one.first}); ai <= std::stoi(std::string{one.last}); ++ai) {
                auto digits = std::to_string(ai);
                digits.insert(0, one.first.size() - digits.size(), '0');
                CHECK(ours.insert(digits).second);
            }
    CHECK(ours == theirs);
    std::cout << "GS1 application identifiers: " << ours.size() << " of " << theirs.size() << "\n";
}
