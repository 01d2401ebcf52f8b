#include "quality/published.h"

#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "support/world.h"

namespace published {

std::string folder() {
    const auto data = test::sharedData();
    if (data.empty()) WARN("The public data is not here: the published results were not looked at.");
    return data.empty() ? data : data + "/05-quality/";
}

std::vector<std::vector<std::string>> cells(const std::string& path) {
    std::ifstream in{path};
    REQUIRE(in);
    std::vector<std::vector<std::string>> all;
    for (std::string line; std::getline(in, line);) {
        for (auto& c : line)
            if (c == ',' || c == '\r' || c == '\t') c = ' ';
        std::istringstream words{line};
        auto& row = all.emplace_back();
        for (std::string word; words >> word;) row.push_back(word);
    }
    return all;
}

Table table(const std::string& path) {
    const auto rows = cells(path);
    Table t;
    for (std::size_t i = 1; i < rows.size(); ++i)
        for (std::size_t k = 0; k < rows[i].size() && k < rows[0].size(); ++k) {
            std::istringstream in{rows[i][k]};
            if (double value = 0; in >> value) t[rows[0][k]].push_back(value);
        }
    return t;
}

std::string printed(double value, int digits) { return fmt::format("{:.{}f}", value, digits); }

std::vector<std::vector<double>> inGroups(const std::vector<double>& values, std::size_t of) {
    std::vector<std::vector<double>> groups;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i % of == 0) groups.emplace_back();
        groups.back().push_back(values[i]);
    }
    return groups;
}

std::vector<quality::Subgroup> measuredAll(const std::vector<std::vector<double>>& groups) {
    std::vector<quality::Subgroup> all;
    for (const auto& values : groups) all.push_back(quality::measured(values));
    return all;
}

}  // namespace published
