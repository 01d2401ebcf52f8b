// The tables for sampling by variables as they are printed.
#pragma once
#include "quality/sampling_tables.h"

namespace quality {

inline constexpr std::string_view variableLetters = "BCDEFGHIJKLMNP";
std::span<const LotRow> variableLots();
// Rows in the order of variableLetters. Columns from 0.10 on; of normal and tightened inspection from 0.065 on.
std::span<const TableRow> variableTable(Severity);

}  // namespace quality
