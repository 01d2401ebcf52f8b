// A big works for the floor's benchmarks: the demo firm with three years of making, the same every time but for the
// day it ends on, today.
#pragma once
#include "app/bench/bench.h"
#include "app/bench/make_floor_bills.h"

namespace app::bench {

// Makes `file` (refused where something is there): as many lots, edges of the genealogy and bills of material as the
// size says, and with them work orders, moves, values and entries as the verbs would have written them. Progress goes
// to standard error; the answer tells rows and seconds.
std::vector<Figure> makeBigWorks(const std::string& file, const WorksSize&);

}  // namespace app::bench
