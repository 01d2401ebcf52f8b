// The tables of the standards as they are printed, and the way through their arrows.
#pragma once
#include <span>
#include <string_view>

#include "quality/sampling.h"

namespace quality {

// One row of a table: a letter's sample and its cells in the order of the limits. v and ^ send to the row below and
// above.
struct TableRow {
    int size;
    std::string_view cells;
};
// The cell in that column, at the row that the arrows lead to.
struct Cell {
    std::size_t row;
    std::string_view text;
};
Cell follow(std::span<const TableRow>, std::size_t row, std::size_t column);

// Letters of a lot's size, in the order of Level: the first row that reaches the lot.
struct LotRow {
    std::int64_t most;
    std::string_view letters;
};
char letterOf(std::span<const LotRow>, std::int64_t lot, std::size_t column);

inline constexpr std::string_view attributeLetters = "ABCDEFGHJKLMNPQRS";
std::span<const LotRow> attributeLots();
// Rows in the order of attributeLetters. A cell is what is accepted; where rejection is not one more, both.
std::span<const TableRow> attributeTable(Severity);

// The numbers of two samples that serve as well as one sample with these.
struct TwoSamples {
    int accept, reject, accept1, reject1, accept2, reject2;
};
std::span<const TwoSamples> twoSamples();

}  // namespace quality
