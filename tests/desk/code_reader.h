// Reads the bar codes that we draw, as a scanner does after it has found the modules: written after the standards
// (ISO/IEC 16022 for DataMatrix, ISO/IEC 15417 for Code 128), not after the library that draws them.
#pragma once
#include <string>

#include "app/desk/bar_code.h"

namespace test {

// FNC1 as "<F>"; what stands in another way than a reader of ours knows as "?".
std::string readMatrix(const desk::BarCode&);
std::string readBars(const desk::BarCode&);

}  // namespace test
