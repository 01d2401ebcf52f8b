#pragma once
#include "app/bench/bench.h"

namespace app::bench {

// bench floor [--quick] [--company FILE]: the figures of the floor and the warehouse on a big works, made for it or
// copied from FILE (bench make FILE --lots 1000000); --quick is a hundredth of it.
std::vector<Figure> floor(const Line&);

}  // namespace app::bench
