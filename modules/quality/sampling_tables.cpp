// ISO 2859-1 = ANSI/ASQ Z1.4: the letters, the master tables for single sampling and the numbers for double sampling.
// Reduced inspection as Z1.4 has it, with a gap between acceptance and rejection.
#include "database/errors.h"
#include "quality/sampling_tables.h"

namespace quality {
namespace {

constexpr auto noMost = INT64_MAX;

// I, II, III, S-1, S-2, S-3, S-4
constexpr LotRow lots[] = {
    {8, "AABAAAA"},
    {15, "ABCAAAA"},
    {25, "BCDAABB"},
    {50, "CDEABBC"},
    {90, "CEFBBCC"},
    {150, "DFGBBCD"},
    {280, "EGHBCDE"},
    {500, "FHJBCDE"},
    {1'200, "GJKCCEF"},
    {3'200, "HKLCDEG"},
    {10'000, "JLMCDFG"},
    {35'000, "KMNCDFH"},
    {150'000, "LNPDEGJ"},
    {500'000, "MPQDEGJ"},
    {noMost, "NQRDEHK"},
};

constexpr TableRow normalRows[] = {
    {2, "v v v v v v v v v v v v v v 0 v v 1 2 3 5 7 10 14 21 30"},
    {3, "v v v v v v v v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 30 44"},
    {5, "v v v v v v v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 30 44 ^"},
    {8, "v v v v v v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 30 44 ^ ^"},
    {13, "v v v v v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 30 44 ^ ^ ^"},
    {20, "v v v v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^"},
    {32, "v v v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^"},
    {50, "v v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^"},
    {80, "v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^"},
    {125, "v v v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^"},
    {200, "v v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^"},
    {315, "v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^"},
    {500, "v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^"},
    {800, "v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^"},
    {1250, "0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^"},
    {2000, "^ ^ 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^"},
};

constexpr TableRow tightenedRows[] = {
    {2, "v v v v v v v v v v v v v v v v v v 1 2 3 5 8 12 18 27"},
    {3, "v v v v v v v v v v v v v v 0 v v 1 2 3 5 8 12 18 27 41"},
    {5, "v v v v v v v v v v v v v 0 v v 1 2 3 5 8 12 18 27 41 ^"},
    {8, "v v v v v v v v v v v v 0 v v 1 2 3 5 8 12 18 27 41 ^ ^"},
    {13, "v v v v v v v v v v v 0 v v 1 2 3 5 8 12 18 27 41 ^ ^ ^"},
    {20, "v v v v v v v v v v 0 v v 1 2 3 5 8 12 18 ^ ^ ^ ^ ^ ^"},
    {32, "v v v v v v v v v 0 v v 1 2 3 5 8 12 18 ^ ^ ^ ^ ^ ^ ^"},
    {50, "v v v v v v v v 0 v v 1 2 3 5 8 12 18 ^ ^ ^ ^ ^ ^ ^ ^"},
    {80, "v v v v v v v 0 v v 1 2 3 5 8 12 18 ^ ^ ^ ^ ^ ^ ^ ^ ^"},
    {125, "v v v v v v 0 v v 1 2 3 5 8 12 18 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^"},
    {200, "v v v v v 0 v v 1 2 3 5 8 12 18 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^"},
    {315, "v v v v 0 v v 1 2 3 5 8 12 18 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^"},
    {500, "v v v 0 v v 1 2 3 5 8 12 18 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^"},
    {800, "v v 0 v v 1 2 3 5 8 12 18 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^"},
    {1250, "v 0 v v 1 2 3 5 8 12 18 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^"},
    {2000, "0 ^ v 1 2 3 5 8 12 18 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^"},
    {3150, "^ ^ 1 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^"},
};

constexpr TableRow reducedRows[] = {
    {2, "v v v v v v v v v v v v v v 0 v v 1 2 3 5 7 10 14 21 30"},
    {2, "v v v v v v v v v v v v v 0 ^ v 0/2 1/3 2/4 3/5 5 7 10 14 21 30"},
    {2, "v v v v v v v v v v v v 0 ^ v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 14/17 21/24 30"},
    {3, "v v v v v v v v v v v 0 ^ v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 14/17 21/24 ^ ^"},
    {5, "v v v v v v v v v v 0 ^ v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 14/17 21/24 ^ ^ ^"},
    {8, "v v v v v v v v v 0 ^ v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 ^ ^ ^ ^ ^ ^"},
    {13, "v v v v v v v v 0 ^ v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 ^ ^ ^ ^ ^ ^ ^"},
    {20, "v v v v v v v 0 ^ v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 ^ ^ ^ ^ ^ ^ ^ ^"},
    {32, "v v v v v v 0 ^ v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 ^ ^ ^ ^ ^ ^ ^ ^ ^"},
    {50, "v v v v v 0 ^ v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^"},
    {80, "v v v v 0 ^ v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^"},
    {125, "v v v 0 ^ v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^"},
    {200, "v v 0 ^ v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^"},
    {315, "v 0 ^ v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^"},
    {500, "0 ^ v 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^"},
    {800, "^ ^ 0/2 1/3 1/4 2/5 3/6 5/8 7/10 10/13 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^"},
};

constexpr TwoSamples pairs[] = {
    {1, 2, 0, 2, 1, 2},        {2, 3, 0, 3, 3, 4},        {3, 4, 1, 4, 4, 5},        {5, 6, 2, 5, 6, 7},
    {7, 8, 3, 7, 8, 9},        {8, 9, 3, 7, 11, 12},      {10, 11, 5, 9, 12, 13},    {12, 13, 6, 10, 15, 16},
    {14, 15, 7, 11, 18, 19},   {18, 19, 9, 14, 23, 24},   {21, 22, 11, 16, 26, 27},  {27, 28, 15, 20, 34, 35},
    {30, 31, 17, 22, 37, 38},  {41, 42, 23, 29, 52, 53},  {44, 45, 25, 31, 56, 57},
    {0, 2, 0, 2, 0, 2},        {1, 3, 0, 3, 0, 4},        {1, 4, 0, 4, 1, 5},        {2, 5, 0, 4, 3, 6},
    {3, 6, 1, 5, 4, 7},        {5, 8, 2, 7, 6, 9},        {7, 10, 3, 8, 8, 12},      {10, 13, 5, 10, 12, 16},
    {14, 17, 7, 12, 18, 22},   {21, 24, 11, 17, 26, 30},
};

}  // namespace

std::span<const LotRow> attributeLots() { return lots; }

std::span<const TableRow> attributeTable(Severity severity) {
    if (severity == Severity::normal) return normalRows;
    if (severity == Severity::reduced) return reducedRows;
    return tightenedRows;
}

std::span<const TwoSamples> twoSamples() { return pairs; }

char letterOf(std::span<const LotRow> rows, std::int64_t lot, std::size_t column) {
    for (const auto& row : rows)
        if (lot <= row.most) return row.letters.at(column);
    throw db::Fault{"the last row of a table of lots has no end"};
}

Cell follow(std::span<const TableRow> rows, std::size_t row, std::size_t column) {
    for (;;) {
        auto rest = rows[row].cells;
        for (std::size_t n = 0; n < column; ++n) rest.remove_prefix(rest.find(' ') + 1);
        const auto text = rest.substr(0, rest.find(' '));
        if (text != "v" && text != "^") return {row, text};
        db::ensure(text == "v" ? row + 1 < rows.size() : row > 0, "an arrow of a sampling table leads to a row");
        row = text == "v" ? row + 1 : row - 1;
    }
}

}  // namespace quality
