// The published quality data (05-quality of the public sets) and numbers as they are printed.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "quality/subgroup.h"

namespace published {

// The folder of the data, or empty where it is absent, which is said.
std::string folder();

// A table with a line of names, by comma, blanks or tabs. What is no number is left out of its column.
using Table = std::map<std::string, std::vector<double>>;
Table table(const std::string& path);
// The lines as they are.
std::vector<std::vector<std::string>> cells(const std::string& path);

// As many digits behind the point as a source prints: printed(0.41023, 4) is "0.4102".
std::string printed(double, int digits);

// Single values cut into subgroups of so many.
std::vector<std::vector<double>> inGroups(const std::vector<double>& values, std::size_t of);
std::vector<quality::Subgroup> measuredAll(const std::vector<std::vector<double>>&);

}  // namespace published
