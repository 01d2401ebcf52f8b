// A big company for the window's benchmarks: the demo firm with three years of trade, the same every time but for
// the day it ends on, today.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "app/bench/bench.h"

namespace app::bench {

// Makes `file` (refused where something is there): so many orders of five lines on average, nine in ten of them
// shipped, billed and mostly paid, with customers and items in proportion (50,000 and 20,000 for a million). Signed
// in by the demo firm's name and password. Progress goes to standard error; the answer tells rows and seconds.
std::vector<Figure> makeBigCompany(const std::string& file, std::int64_t orders);

// bench make FILE [--orders 1000000]
std::vector<Figure> make(const Line&);

}  // namespace app::bench
