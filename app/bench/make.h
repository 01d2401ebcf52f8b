// A big company for the window's benchmarks: the demo firm with three years of trade, the same every time but for
// the day it ends on, today. What makes it has in common with the big works of make_floor.h stands here too.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "app/bench/bench.h"
#include "app/bench/make_rows.h"

namespace app::bench {

// What was done, and how long it took, on standard error.
class Progress {
public:
    void say(const std::string& what) const;
    double seconds() const { return secondsSince(from_); }

private:
    const std::chrono::steady_clock::time_point from_ = std::chrono::steady_clock::now();
    const double cpu_ = cpuSeconds();
};
// After the last row: indexes, words, and an ordinary company file again.
void makeSearchable(BulkFile&, const Progress&, Tally&);
std::vector<Figure> figuresOf(const Tally&, const Progress&);

// Makes `file` (refused where something is there): so many orders of five lines on average, nine in ten of them
// shipped, billed and mostly paid, with customers and items in proportion (50,000 and 20,000 for a million). Signed
// in by the demo firm's name and password. Progress goes to standard error; the answer tells rows and seconds.
std::vector<Figure> makeBigCompany(const std::string& file, std::int64_t orders);

// bench make FILE [--orders 1000000 | --lots 1000000]: a big company of trade, or a big works (make_floor.h) with five
// times as many edges and a tenth as many bills.
std::vector<Figure> make(const Line&);

}  // namespace app::bench
